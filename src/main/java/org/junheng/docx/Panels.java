package org.junheng.docx;

import java.util.ArrayList;
import java.util.List;
import org.junheng.typeset.Breaks;
import org.junheng.typeset.Sheet;
import org.junheng.typeset.Strip;
import org.junheng.typeset.TextStyle;

/**
 * Streams panels (版头、版记) as paragraphs with borders and as a table: what stands in Word and WPS where it is put, whatever is typed
 * around it. Places in millimetres become heights of lines, blanks before them and distances of their borders.
 */
final class Panels {

    /** In a line of exact height the baseline lies at 80 % of it, and the em box reaches 88 % of the size above the baseline. */
    private static final double BASELINE = 0.8;
    private static final double ASCENT = 0.88;
    /** Where the line of a mark begins its characters begin, too, if it is so much higher than they are. */
    private static final double MARK_LINE = ASCENT / BASELINE;
    /** Programs do not agree on the height of borders, so the rows below begin a little early, in twips. */
    private static final int SLACK = 15;
    /** Height a table's outer lines may add to its rows, in twips. */
    private static final int LINES = 20;
    /** So much wider than its characters is a cell of a line: programs round widths. */
    private static final int ROUNDED = 20;
    /** Furthest that a border may be from its text, in points. */
    private static final int FURTHEST = 31;

    private final Xml xml;
    private final Profile profile;
    private final StyleSheet styles;
    private final Runs runs;

    Panels(Xml xml, Profile profile, StyleSheet styles, Typefaces typefaces) {
        this.xml = xml;
        this.profile = profile;
        this.styles = styles;
        this.runs = new Runs(xml, typefaces);
    }

    /** Where the first line of a panel begins, in twips from the top of the sheet. */
    static int top(Strip.Panel panel, Profile profile) {
        Strip.Placed first = panel.texts().get(0);
        TextStyle style = first.text().style();
        return Twips.of(first.top()) - above(style, height(style, profile));
    }

    /** Where the last border of a panel in the margin ends that is no part of the foot. */
    static int bottom(Strip.Panel letterhead) {
        Strip.Bar bar = letterhead.bars().get(0);
        return Twips.of(bar.top() + bar.kind().weight());
    }

    /**
     * Writes texts and lines one below the other.
     *
     * @param from where the first paragraph begins, in twips from the top of the sheet
     * @param to where the last ends, blank below it included
     */
    void flowing(Strip.Panel panel, int from, int to) {
        List<List<Strip.Placed>> lines = lines(panel);
        int cursor = from;
        for (int i = 0; i < lines.size(); i++) {
            if (isStack(lines.get(i))) {
                cursor = stack(lines.get(i), cursor);
                continue;
            }
            TextStyle style = lines.get(i).get(0).text().style();
            double top = lines.get(i).get(0).top();
            double next = i + 1 < lines.size() ? lines.get(i + 1).get(0).top() : Double.POSITIVE_INFINITY;
            int before = Math.max(0, Twips.of(top) - above(style) - cursor);
            cursor += before + height(style);
            Strip.Bar bar = panel.bars().stream().filter(each -> each.top() > top && each.top() < next).findFirst().orElse(null);
            int distance = bar == null ? 0 : Math.max(0, Math.min(FURTHEST, (Twips.of(bar.top()) - cursor + 10) / 20));
            cursor += bar == null ? 0 : 20 * distance + Twips.of(bar.kind().weight());
            paragraph(panel, lines.get(i), bar, distance, before);
        }
        // no space below the last paragraph: Word would count it and the one above a title but once
        int blank = to - cursor - (panel.bars().isEmpty() ? 0 : SLACK);
        if (blank > 0) {
            blank(blank, "w:keepNext");
        }
    }

    /** Whether one text stands beside several lines of another. */
    private static boolean isStack(List<Strip.Placed> line) {
        return line.size() > 1 && line.get(0).text().lines().size() > 1;
    }

    /**
     * Names one below the other and a word beside them (联合行文的发文机关标志): a table without lines, a row for each name spread to its
     * cell's width, and one cell for the word. The blank above is a paragraph, as tables have none.
     *
     * @return where it ends, in twips from the top of the sheet
     */
    private int stack(List<Strip.Placed> line, int from) {
        Strip.Placed names = line.get(0);
        Strip.Placed word = line.get(1);
        TextStyle style = names.text().style();
        int pitch = Twips.of(names.pitch());
        int top = Twips.of(names.top()) - above(style, pitch);
        blank(Math.max(1, top - from), "w:keepNext");
        int left = Twips.of(names.text().left());
        int middle = Twips.of(word.text().left()) - ROUNDED;
        int aside = middle - (Twips.MEASURE - Twips.of(names.text().right())) - ROUNDED;
        int[] widths = {middle - left, Twips.MEASURE - middle};
        xml.open("w:tbl").open("w:tblPr")
                .leaf("w:tblW", "w:w", Integer.toString(Twips.MEASURE - left), "w:type", "dxa")
                .leaf("w:tblInd", "w:w", Integer.toString(left), "w:type", "dxa");
        fixed(widths);
        int count = names.text().lines().size();
        for (int i = 0; i < count; i++) {
            row(pitch);
            cell(widths[0], null);
            Strip.Line name = names.text().lines().get(i);
            stacked(style, pitch, aside, "distribute");
            runs.write(names.text(), name.from(), name.to(), StyleSheet.tracking(style));
            xml.close().close();
            cell(widths[1], i == 0 ? "restart" : "continue");
            stacked(style, height(style), 0, "left");
            if (i == 0) {
                runs.write(word.text());
            }
            xml.close().close().close();
        }
        xml.close();
        return top + count * pitch;
    }

    private void stacked(TextStyle style, int line, int right, String jc) {
        xml.open("w:p").open("w:pPr").val("w:pStyle", styles.id(style)).leaf("w:keepNext");
        spacing(0, 0, line);
        xml.leaf("w:ind", "w:left", "0", "w:right", Integer.toString(right)).val("w:jc", jc).close();
    }

    /** Opens a cell. */
    private void cell(int width, String merged) {
        xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        if (merged != null) {
            xml.val("w:vMerge", merged).val("w:vAlign", "center");
        }
        xml.close();
    }

    /** Opens a row of exact height. */
    private void row(int height) {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit")
                .leaf("w:trHeight", "w:val", Integer.toString(height), "w:hRule", "exact").close();
    }

    /** Ends the properties of a table whose columns have these widths, whatever is in them, without margins in its cells. */
    private void fixed(int... widths) {
        xml.leaf("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
        for (String side : List.of("top", "left", "bottom", "right")) {
            xml.leaf("w:" + side, "w:w", "0", "w:type", "dxa");
        }
        xml.close().close().open("w:tblGrid");
        for (int width : widths) {
            xml.leaf("w:gridCol", "w:w", Integer.toString(width));
        }
        xml.close();
    }

    private void paragraph(Strip.Panel panel, List<Strip.Placed> line, Strip.Bar bar, int distance, int before) {
        TextStyle style = line.get(0).text().style();
        xml.open("w:p").open("w:pPr").val("w:pStyle", styles.id(style)).leaf("w:keepNext");
        if (bar != null) {
            xml.open("w:pBdr");
            border(xml, "bottom", bar.kind(), distance);
            xml.close();
        }
        // an indent would shorten the border
        int left = Twips.of(line.get(0).text().left());
        tabs(left, line);
        spacing(before, 0, height(style));
        indents(panel, line.get(0), 0, 0);
        xml.close();
        if (left > 0) {
            xml.open("w:r").leaf("w:tab").close();
        }
        texts(line);
        xml.close();
    }

    /**
     * The foot as a table of a row for each entry, those that no line parts from each other in one row. All of it is as high as the rows it
     * takes.
     *
     * @param sliver height of what follows it
     * @param newPage whether it begins a page
     */
    void foot(Strip.Panel panel, int sliver, boolean newPage) {
        List<List<Strip.Placed>> lines = lines(panel);
        int pitch = Twips.of(panel.texts().get(0).pitch());
        int height = lines.stream().mapToInt(line -> count(line) * pitch).sum();
        blank(panel.rows() * profile.row() - profile.below() - height - LINES - sliver, newPage ? "w:pageBreakBefore" : null);
        xml.open("w:tbl").open("w:tblPr")
                .leaf("w:tblW", "w:w", Integer.toString(Twips.MEASURE), "w:type", "dxa")
                .val("w:jc", "center");
        if (!panel.bars().isEmpty()) {
            xml.open("w:tblBorders");
            border(xml, "top", Strip.BarKind.THICK, 0);
            border(xml, "bottom", Strip.BarKind.THICK, 0);
            border(xml, "insideH", Strip.BarKind.THIN, 0);
            xml.close();
        }
        fixed(Twips.MEASURE);
        for (int i = 0; i < lines.size(); i++) {
            List<Strip.Placed> line = lines.get(i);
            if (i == 0 || isParted(panel, lines.get(i - 1), line)) {
                int last = i + 1;
                while (last < lines.size() && !isParted(panel, lines.get(last - 1), lines.get(last))) {
                    last++;
                }
                row(lines.subList(i, last).stream().mapToInt(Panels::count).sum() * pitch);
                cell(Twips.MEASURE, null);
            }
            xml.open("w:p").open("w:pPr").val("w:pStyle", styles.id(line.get(0).text().style()));
            tabs(0, line);
            spacing(0, 0, pitch);
            Strip.Text first = line.get(0).text();
            indents(panel, line.get(0), Twips.of(first.left()), Twips.of(first.hanging()));
            xml.close();
            texts(line);
            xml.close();
            if (i + 1 == lines.size() || isParted(panel, line, lines.get(i + 1))) {
                xml.close().close();
            }
        }
        xml.close();
    }

    private static boolean isParted(Strip.Panel panel, List<Strip.Placed> line, List<Strip.Placed> next) {
        return panel.bars().isEmpty()
                || panel.bars().stream().anyMatch(bar -> bar.top() > line.get(0).top() && bar.top() < next.get(0).top());
    }

    /** @param flow how it keeps to its page, or null */
    private void blank(int height, String flow) {
        xml.open("w:p").open("w:pPr").val("w:pStyle", styles.id(styles.text()));
        if (flow != null) {
            xml.leaf(flow);
        }
        xml.val("w:snapToGrid", 0);
        spacing(0, 0, height);
        xml.close().close();
    }

    /** A tab where the line begins, if not at the edge, and one where each further text on it begins or ends. */
    private void tabs(int left, List<Strip.Placed> line) {
        if (left > 0 || line.size() > 1) {
            xml.open("w:tabs");
            if (left > 0) {
                xml.leaf("w:tab", "w:val", "left", "w:pos", Integer.toString(left));
            }
            for (Strip.Placed placed : line.subList(1, line.size())) {
                boolean ends = placed.align() == TextStyle.Align.RIGHT;
                int position = ends ? Twips.MEASURE - Twips.of(placed.text().right()) : Twips.of(placed.text().left());
                xml.leaf("w:tab", "w:val", ends ? "right" : "left", "w:pos", Integer.toString(position));
            }
            xml.close();
        }
    }

    /** Where Word would end a line elsewhere, it is told to end it: the height of its row would hide a line more. */
    private void texts(List<Strip.Placed> line) {
        Strip.Text first = line.get(0).text();
        String text = first.text();
        var breaks = new Breaks(text);
        int from = 0;
        for (Strip.Line each : first.lines()) {
            if (each.to() < text.length() && breaks.isHeld(text.codePointCount(0, each.to()))) {
                runs.write(first, from, each.to(), StyleSheet.tracking(first.style()));
                xml.open("w:r").leaf("w:br").close();
                from = each.to();
            }
        }
        runs.write(first, from, text.length(), StyleSheet.tracking(first.style()));
        for (Strip.Placed placed : line.subList(1, line.size())) {
            xml.open("w:r").leaf("w:tab").close();
            runs.write(placed.text(), first.style());
        }
    }

    private void spacing(int before, int after, int line) {
        xml.leaf("w:spacing",
                "w:before", Integer.toString(before),
                "w:after", Integer.toString(after),
                "w:line", Integer.toString(line),
                "w:lineRule", "exact");
    }

    private void indents(Strip.Panel panel, Strip.Placed placed, int left, int hanging) {
        xml.leaf("w:ind",
                "w:left", Integer.toString(Twips.of(panel.left() - Sheet.LEFT) + left + hanging),
                "w:right", Integer.toString(Twips.of(Sheet.RIGHT - panel.right() + placed.text().right())),
                "w:hanging", Integer.toString(hanging));
        xml.val("w:jc", StyleSheet.alignment(placed.align()));
    }

    /** A border; weights are in eighths of a point, and a double line is called by the weight of its thick stroke. */
    static void border(Xml xml, String side, Strip.BarKind kind, int distance) {
        String value = switch (kind) {
            case THICK_THIN -> "thickThinSmallGap";
            case THIN_THICK -> "thinThickSmallGap";
            case RED, THICK, THIN -> "single";
        };
        long weight = Math.round(8 * kind.strokes().stream().mapToDouble(stroke -> stroke).max().orElse(0));
        xml.leaf("w:" + side, "w:val", value, "w:sz", Long.toString(weight), "w:space", Integer.toString(distance), "w:color",
                kind.red() ? StyleSheet.RED : "000000");
    }

    private static int count(List<Strip.Placed> line) {
        return Math.max(1, line.get(0).text().lines().size());
    }

    private static List<List<Strip.Placed>> lines(Strip.Panel panel) {
        var lines = new ArrayList<List<Strip.Placed>>();
        for (Strip.Placed placed : panel.texts()) {
            List<Strip.Placed> last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null && placed.top() <= last.get(0).top() + last.get(0).pitch() * (count(last) - 1)) {
                last.add(placed);
            } else {
                lines.add(new ArrayList<>(List.of(placed)));
            }
        }
        return lines;
    }

    private int height(TextStyle style) {
        return height(style, profile);
    }

    private static int height(TextStyle style, Profile profile) {
        return style.size() > Sheet.TEXT_SIZE ? Twips.of(MARK_LINE * style.size()) : profile.row();
    }

    /** From the top of a line to the top of its characters. */
    private int above(TextStyle style) {
        return above(style, height(style));
    }

    private static int above(TextStyle style, int height) {
        return (int) Math.round(BASELINE * height) - Twips.of(ASCENT * style.size());
    }
}
