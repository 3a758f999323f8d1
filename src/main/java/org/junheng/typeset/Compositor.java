package org.junheng.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.font.FontFace;
import org.junheng.font.Fonts;

/** Makes lines of texts (排字), and remembers the characters that no face has. */
final class Compositor {

    private static final int AROUND = 8;

    private final Fonts fonts;
    /** A table's cells are measured, broken and inked: with the same letters and breaks. */
    private final Map<Known, Letters> letters = new HashMap<>();
    private final Map<Integer, String> missing = new LinkedHashMap<>();
    /** Each once: what is set twice to see how it fits is at fault once. */
    private final Set<Fault> faults = new LinkedHashSet<>();

    private record Known(List<Strip.Run> runs, TextStyle style) {}

    Compositor(Fonts fonts) {
        this.fonts = fonts;
    }

    /** A text in one typeface, without further indent. */
    Strip.Text text(TextStyle style, String text) {
        return text(style, text, Way.UPRIGHT);
    }

    /** The same on pages that are upright or turned. */
    Strip.Text text(TextStyle style, String text, Way way) {
        return text(style, List.of(new Strip.Run(text, style.font())), 0, 0, 0, way);
    }

    /** A text whose lines are broken as they fit; the parameters are those of {@link Strip.Text}. */
    Strip.Text text(TextStyle style, List<Strip.Run> runs, double left, double right, double hanging) {
        return text(style, runs, left, right, hanging, Way.UPRIGHT);
    }

    private Strip.Text text(TextStyle style, List<Strip.Run> runs, double left, double right, double hanging, Way way) {
        return measured(style, runs, left, right, hanging, way.breakMeasure());
    }

    /** A text in one typeface in a compartment of a board, lines turned over indented by so much. */
    Strip.Text text(TextStyle style, String text, double hanging, double measure) {
        return measured(style, List.of(new Strip.Run(text, style.font())), 0, 0, hanging, measure);
    }

    private Strip.Text measured(TextStyle style, List<Strip.Run> runs, double left, double right, double hanging, double measure) {
        Letters letters = letters(runs, style);
        List<Strip.Line> lines = lines(letters, style.align(), measure - left - right - Sheet.indent(style), measure - left - right - hanging);
        return new Strip.Text(style, runs, lines, left, right, hanging, Sheet.rows(lines.size(), style.size()), false);
    }

    /** A text whose lines end where they are told to, in code points. */
    Strip.Text broken(TextStyle style, String text, List<Integer> ends) {
        var runs = List.of(new Strip.Run(text, style.font()));
        List<Strip.Line> lines = lines(letters(runs, style), ends, style.align(), 0, 0);
        return new Strip.Text(style, runs, lines, 0, 0, 0, Sheet.rows(lines.size(), style.size()), true);
    }

    /**
     * A table's cell of a width.
     *
     * @param point how far from the right edge the points of the column's numbers stand; 0 where they do not align
     */
    Strip.Cell cell(TextStyle style, String text, TextStyle.Align align, double width, double point) {
        double measure = width - 2 * Sheet.CELL_PADDING;
        Letters letters = letters(text, style);
        List<Strip.Line> lines = lines(letters, align, measure, measure);
        return new Strip.Cell(text, align, lines, lines.size() == 1 ? Decimals.blank(letters, point) : 0);
    }

    /** A cell of a table's head: broken into as few lines as its width allows, and these of about the same length. */
    Strip.Cell headCell(TextStyle style, String text, double width) {
        Letters letters = letters(text, style);
        double enough = width - 2 * Sheet.CELL_PADDING;
        if (letters.count() == 0) {
            return new Strip.Cell(text, style.align(), List.of());
        }
        var breaker = new LineBreaker(letters, false);
        int lines = breaker.ends(enough, enough).size();
        double tooNarrow = 0;
        while (enough - tooNarrow > 0.5) {
            double middle = (enough + tooNarrow) / 2;
            if (breaker.ends(middle, middle).size() > lines) {
                tooNarrow = middle;
            } else {
                enough = middle;
            }
        }
        return new Strip.Cell(text, style.align(), lines(letters, breaker.ends(enough, enough), style.align(), enough, enough));
    }

    Letters letters(String text, TextStyle style) {
        return letters(List.of(new Strip.Run(text, style.font())), style);
    }

    Letters letters(List<Strip.Run> runs, TextStyle style) {
        return letters.computeIfAbsent(new Known(runs, style), known -> made(runs, style));
    }

    private Letters made(List<Strip.Run> runs, TextStyle style) {
        var text = new StringBuilder();
        var found = new ArrayList<FontFace>();
        for (Strip.Run run : runs) {
            for (int c : Letters.codePoints(run.text())) {
                found.add(face(run, c));
            }
            text.append(run.text());
        }
        return new Letters(text.toString(), style, found);
    }

    /** Remembers a fault until everything is set. */
    void report(Fault fault) {
        faults.add(fault);
    }

    /** @throws Faults all that was reported, and {@code OUT-101} for each character that no font has */
    void check() {
        var all = new ArrayList<>(faults);
        missing.forEach((codePoint, around) -> all.add(new Fault(
                "OUT-101",
                Place.NOWHERE,
                "字体里没有的字“%s”（U+%04X），见“%s”".formatted(Character.toString(codePoint), codePoint, around),
                "已有字体里有的字",
                "请补一种收有此字的字体，或换用别的字")));
        if (!all.isEmpty()) {
            throw new Faults(all);
        }
    }

    private FontFace face(Strip.Run run, int codePoint) {
        return fonts.face(run.font(), codePoint).orElseGet(() -> {
            missing.computeIfAbsent(codePoint, c -> around(run.text(), c));
            return Absent.FACE;
        });
    }

    private static String around(String text, int codePoint) {
        int at = text.indexOf(codePoint);
        int from = text.offsetByCodePoints(at, -Math.min(AROUND, text.codePointCount(0, at)));
        int to = text.offsetByCodePoints(at, Math.min(AROUND, text.codePointCount(at, text.length())));
        return text.substring(from, to);
    }

    private static List<Strip.Line> lines(Letters letters, TextStyle.Align align, double first, double rest) {
        if (letters.count() == 0) {
            return List.of();
        }
        return lines(letters, new LineBreaker(letters, align == TextStyle.Align.JUSTIFY).ends(first, rest), align, first, rest);
    }

    private static List<Strip.Line> lines(Letters letters, List<Integer> ends, TextStyle.Align align, double first, double rest) {
        var lines = new ArrayList<Strip.Line>();
        int from = 0;
        for (int to : ends) {
            Spacing spacing = new Spacing(letters, from, to);
            boolean isLast = to == letters.count();
            boolean justified = align == TextStyle.Align.JUSTIFY && !isLast && spacing.canFill(lines.isEmpty() ? first : rest);
            lines.add(new Strip.Line(letters.offset(from), letters.offset(to), spacing.natural(), justified));
            from = to;
        }
        return lines;
    }

    /** Stands in for a face until all missing characters are found. */
    private enum Absent implements FontFace {
        FACE;

        @Override
        public boolean has(int codePoint) {
            return false;
        }

        @Override
        public double advance(int codePoint) {
            return 1;
        }

        @Override
        public com.lowagie.text.pdf.BaseFont embeddable() {
            throw new IllegalStateException("no such face");
        }

        @Override
        public byte[] program() {
            throw new IllegalStateException("no such face");
        }
    }
}
