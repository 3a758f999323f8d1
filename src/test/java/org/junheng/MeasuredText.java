package org.junheng;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Holds pages of nothing but paragraphs to the rules of setting (逐字量版面): GB/T 9704-2012, 5.2; GB/T 15834-2011, 5.1. It knows only where
 * the glyphs of a finished file stand, and has tables of its own: what the typesetter thinks of the text does not count.
 */
final class MeasuredText {

    private static final double MILLIMETRE = 72 / 25.4;
    private static final double LEFT = 28 * MILLIMETRE;
    private static final double RIGHT = 184 * MILLIMETRE;
    private static final double TOP = 37 * MILLIMETRE;
    private static final double BOTTOM = 262 * MILLIMETRE;
    private static final int ROWS = 22;
    /** In word processors 28 characters of 15.75 pt fit into a text area of 8844 twentieths of a point. */
    private static final double WORD_MEASURE = 442.2;
    private static final double WORD_TRACKING = -0.25;
    private static final double WORD_CHARACTER = 15.75;
    private static final double SIZE = 16;
    private static final double ROW = (BOTTOM - TOP - SIZE) / (ROWS - 1);
    private static final double ROW_TOLERANCE = 0.05;
    /** An edge is met within what the eye does not see. */
    private static final double EDGE_TOLERANCE = 0.15;

    /** The cells of characters may overlap by so little: there is blank at both sides of all ink. */
    private static final double CLOSEST = 0.5;

    private static final String CLOSERS = "。，、；：？！）〕】》〉”’";
    private static final String OPENERS = "（〔【《〈“‘";
    private static final String NEVER_FIRST = CLOSERS + "·～%‰℃∶,.";
    private static final List<Pattern> WHOLE = List.of(
            Pattern.compile("[0-9]+(?:[.,∶][0-9]+)*[%‰℃]?"),
            Pattern.compile("第?[0-9]+(?:[.,∶][0-9]+)*(?:[万亿]元|\\p{IsHan})"),
            Pattern.compile("〔[0-9]{4}〕[0-9]+号"),
            Pattern.compile("[A-Za-z]+[0-9]*"),
            Pattern.compile("GB/T [0-9]+"),
            Pattern.compile("——|……"));
    /** What goes to the next line in one piece where it does not fit; a date and a range break inside only to spare much blank. */
    private static final Pattern PIECE = Pattern.compile(
            "(?:〔[0-9]{4}〕[0-9]+号|[" + OPENERS + "]*(?:[0-9]+年(?:[0-9]+月(?:[0-9]+日)?)?|第?[0-9]+(?:[.,∶][0-9]+)*[%‰℃]?(?:～[0-9]+%)?[万亿]?\\p{IsHan}?"
                    + "|GB/T [0-9]+\\p{IsHan}?|[A-Za-z]+(?:[0-9]+\\p{IsHan}?)?|——|……|.))(?:[" + CLOSERS + "·～]|——|……)*");

    /** What may be wrong. */
    enum Rule {
        /** A page that is not the last has other than 22 rows. */
        ROWS,
        /** A row is not on the grid. */
        PITCH,
        /** Ink outside the text area. */
        BEYOND,
        /** Two characters overlap. */
        CROWDED,
        /** A line inside a paragraph does not end at the right edge. */
        RAGGED,
        /** A line ends though what begins the next would have fitted in. */
        SHORT,
        /** A mark at a line's start that must not be there. */
        START,
        /** A mark at a line's end that must not be there. */
        END,
        /** A number, a unit, a word, a dash is torn. */
        TORN,
        /** A paragraph's last line is a single character. */
        LONELY
    }

    /** A breach of a rule. */
    record Breach(Rule rule, int page, String text) {}

    /** A glyph; its place is the left end of its baseline, from the top left corner of the sheet; all in points. */
    record Glyph(String text, double x, double y, double width) {

        /** The ink of an opening mark is in the right half of its cell. */
        double inkLeft() {
            return x + (OPENERS.contains(text) ? SIZE / 2 : 0);
        }

        /** That of a closing mark is in the left half. */
        double inkRight() {
            return x + (CLOSERS.contains(text) ? SIZE / 2 : width);
        }
    }

    private record Row(int page, double y, List<Glyph> glyphs) {

        String text() {
            return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
        }

        boolean beginsParagraph() {
            return glyphs.get(0).x - LEFT > 1.5 * SIZE;
        }

        double measure() {
            return WORD_MEASURE - (beginsParagraph() ? 2 * WORD_CHARACTER : 0);
        }

        /** Width of its first so many characters. */
        double width(int characters) {
            return glyphs.stream().limit(characters).mapToDouble(glyph -> glyph.width + WORD_TRACKING).sum();
        }

        double inkRight() {
            return glyphs.get(glyphs.size() - 1).inkRight();
        }
    }

    private final List<Breach> breaches = new ArrayList<>();

    private MeasuredText() {}

    /** The glyphs of body size on each page. */
    static List<List<Glyph>> glyphs(PDDocument file) throws IOException {
        var pages = new ArrayList<List<Glyph>>();
        for (int page = 1; page <= file.getNumberOfPages(); page++) {
            var glyphs = new ArrayList<Glyph>();
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (Math.abs(text.getFontSizeInPt() - SIZE) < 0.1) {
                        glyphs.add(new Glyph(text.getUnicode(), text.getXDirAdj() + (text.getWidthDirAdj() - width(text)) / 2, text.getYDirAdj(), width(text)));
                    }
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(file);
            pages.add(glyphs);
        }
        return pages;
    }

    /** The lines of each page. */
    static List<List<String>> lines(List<List<Glyph>> pages) {
        return pages.stream().map(page -> rows(0, page).stream().map(Row::text).map(text -> text.replace(" ", "")).toList()).toList();
    }

    /** All breaches of the rules on pages of paragraphs. */
    static List<Breach> breaches(List<List<Glyph>> pages) {
        var measured = new MeasuredText();
        var rows = new ArrayList<Row>();
        for (int i = 0; i < pages.size(); i++) {
            List<Row> own = rows(i + 1, pages.get(i));
            measured.grid(own, i + 1 == pages.size());
            rows.addAll(own);
        }
        for (int i = 0; i < rows.size(); i++) {
            boolean isLast = i + 1 == rows.size() || rows.get(i + 1).beginsParagraph();
            measured.row(rows.get(i));
            if (!isLast) {
                boolean nextIsLast = i + 2 == rows.size() || rows.get(i + 2).beginsParagraph();
                measured.turn(rows.get(i), rows.get(i + 1), nextIsLast);
            } else if (!rows.get(i).beginsParagraph() && weight(rows.get(i).text()) < 2) {
                measured.breach(Rule.LONELY, rows.get(i));
            }
        }
        return measured.breaches;
    }

    private static List<Row> rows(int page, List<Glyph> glyphs) {
        var rows = new ArrayList<Row>();
        for (Glyph glyph : glyphs.stream().sorted(Comparator.comparingDouble(Glyph::y)).toList()) {
            if (rows.isEmpty() || glyph.y - rows.get(rows.size() - 1).y > SIZE / 2) {
                rows.add(new Row(page, glyph.y, new ArrayList<>()));
            }
            rows.get(rows.size() - 1).glyphs.add(glyph);
        }
        rows.forEach(row -> row.glyphs.sort(Comparator.comparingDouble(Glyph::x)));
        return rows;
    }

    private void grid(List<Row> rows, boolean isLastPage) {
        if (rows.size() > ROWS || rows.size() < ROWS && !isLastPage) {
            breach(Rule.ROWS, rows.get(0));
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double y = i == 0 ? TOP + 0.88 * SIZE : rows.get(i - 1).y + ROW;
            if (row.glyphs.stream().anyMatch(glyph -> Math.abs(glyph.y - y) > ROW_TOLERANCE)) {
                breach(Rule.PITCH, row);
            }
        }
    }

    private void row(Row row) {
        for (int i = 1; i < row.glyphs.size(); i++) {
            if (row.glyphs.get(i).inkLeft() < row.glyphs.get(i - 1).inkRight() - CLOSEST) {
                breach(Rule.CROWDED, row);
            }
        }
        if (row.glyphs.get(0).inkLeft() < LEFT - EDGE_TOLERANCE || row.inkRight() > RIGHT + EDGE_TOLERANCE
                || row.y + 0.12 * SIZE > BOTTOM + EDGE_TOLERANCE) {
            breach(Rule.BEYOND, row);
        }
    }

    private void turn(Row row, Row next, boolean nextIsLast) {
        Glyph end = row.glyphs.get(row.glyphs.size() - 1);
        double edge = end.x + end.width;
        if (edge < RIGHT - EDGE_TOLERANCE) {
            breach(Rule.RAGGED, row);
        }
        String text = row.text();
        String both = text + next.text();
        if (NEVER_FIRST.indexOf(both.charAt(text.length())) >= 0) {
            breach(Rule.START, next);
        }
        if (OPENERS.indexOf(both.charAt(text.length() - 1)) >= 0) {
            breach(Rule.END, row);
        }
        for (Pattern whole : WHOLE) {
            Matcher found = whole.matcher(both);
            while (found.find()) {
                if (found.start() < text.length() && text.length() < found.end()) {
                    breach(Rule.TORN, row);
                }
            }
        }
        String piece = piece(next.text());
        boolean keepsCompany = nextIsLast && weight(next.text().substring(piece.length())) < 2;
        if (row.width(text.length()) + next.width(piece.length()) <= row.measure() && !keepsCompany) {
            breach(Rule.SHORT, new Row(row.page, row.y, Stream.concat(row.glyphs.stream(), next.glyphs.stream()).toList()));
        }
    }

    private static String piece(String text) {
        Matcher piece = PIECE.matcher(text);
        return piece.lookingAt() ? piece.group() : text;
    }

    /** Marks have whole cells whatever the typeface says, but · has half a one, in the middle of its own. */
    private static double width(TextPosition text) {
        String character = text.getUnicode();
        return (CLOSERS + OPENERS + "—…").contains(character) ? SIZE : character.equals("·") ? SIZE / 2 : text.getWidthDirAdj();
    }

    /** How many characters that are no marks. */
    private static long weight(String text) {
        return text.codePoints().filter(c -> (CLOSERS + OPENERS + "—…").indexOf(c) < 0).count();
    }

    private void breach(Rule rule, Row row) {
        breaches.add(new Breach(rule, row.page, row.text()));
    }
}
