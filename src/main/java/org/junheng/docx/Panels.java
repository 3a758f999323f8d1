package org.junheng.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private static final int SLACK = 60;
    /** Height a table's outer lines may add to its rows, in twips. */
    private static final int LINES = 20;
    /** Furthest that a border may be from its text, in points. */
    private static final int FURTHEST = 31;

    private final Xml xml;
    private final StyleSheet styles;
    private final Runs runs;

    Panels(Xml xml, StyleSheet styles, Typefaces typefaces) {
        this.xml = xml;
        this.styles = styles;
        this.runs = new Runs(xml, typefaces);
    }

    /** Where the first line of a panel begins, in twips from the top of the sheet. */
    static int top(Strip.Panel panel) {
        Strip.Placed first = panel.texts().get(0);
        return Twips.of(first.top()) - above(first.text().style());
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
            TextStyle style = lines.get(i).get(0).text().style();
            double top = lines.get(i).get(0).top();
            double next = i + 1 < lines.size() ? lines.get(i + 1).get(0).top() : Double.POSITIVE_INFINITY;
            int before = Math.max(0, Twips.of(top) - above(style) - cursor);
            cursor += before + height(style);
            Strip.Bar bar = panel.bars().stream().filter(each -> each.top() > top && each.top() < next).findFirst().orElse(null);
            int distance = bar == null ? 0 : Math.max(0, Math.min(FURTHEST, (Twips.of(bar.top()) - cursor + 10) / 20));
            cursor += bar == null ? 0 : 20 * distance + Twips.of(bar.kind().weight());
            int after = i + 1 < lines.size() ? 0 : Math.max(0, to - SLACK - cursor);
            paragraph(panel, lines.get(i), bar, distance, before, after);
        }
    }

    private void paragraph(Strip.Panel panel, List<Strip.Placed> line, Strip.Bar bar, int distance, int before, int after) {
        TextStyle style = line.get(0).text().style();
        xml.open("w:p").open("w:pPr").val("w:pStyle", styles.id(style)).leaf("w:keepNext");
        if (bar != null) {
            xml.open("w:pBdr");
            border(xml, "bottom", bar.kind(), distance);
            xml.close();
        }
        tab(line);
        spacing(before, after, height(style));
        indents(panel, line);
        xml.close();
        texts(line);
        xml.close();
    }

    /** The foot as a table of as many rows as it has lines of different tops; all of it is as high as the rows it takes. */
    void foot(Strip.Panel panel, int sliver) {
        List<List<Strip.Placed>> lines = lines(panel);
        int pitch = Twips.of(panel.texts().get(0).pitch());
        int height = lines.stream().mapToInt(line -> count(line) * pitch).sum();
        blank(panel.rows() * Twips.ROW - height - LINES - sliver);
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
        xml.leaf("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
        for (String side : List.of("top", "left", "bottom", "right")) {
            xml.leaf("w:" + side, "w:w", "0", "w:type", "dxa");
        }
        xml.close().close().open("w:tblGrid").leaf("w:gridCol", "w:w", Integer.toString(Twips.MEASURE)).close();
        for (List<Strip.Placed> line : lines) {
            xml.open("w:tr").open("w:trPr").leaf("w:cantSplit")
                    .leaf("w:trHeight", "w:val", Integer.toString(count(line) * pitch), "w:hRule", "exact").close();
            xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", Integer.toString(Twips.MEASURE), "w:type", "dxa").close();
            xml.open("w:p").open("w:pPr").val("w:pStyle", styles.id(line.get(0).text().style()));
            tab(line);
            spacing(0, 0, pitch);
            indents(panel, line);
            xml.close();
            texts(line);
            xml.close().close().close();
        }
        xml.close();
    }

    private void blank(int height) {
        xml.open("w:p").open("w:pPr").val("w:pStyle", styles.id(styles.text())).val("w:snapToGrid", 0);
        spacing(0, 0, height);
        xml.close().close();
    }

    /** Text that stands at the right edge of a line that begins at the left one stands at a tab. */
    private void tab(List<Strip.Placed> line) {
        if (line.size() > 1) {
            int right = Twips.MEASURE - Twips.of(line.get(1).text().right());
            xml.open("w:tabs").leaf("w:tab", "w:val", "right", "w:pos", Integer.toString(right)).close();
        }
    }

    private void texts(List<Strip.Placed> line) {
        runs.write(line.get(0).text());
        if (line.size() > 1) {
            xml.open("w:r").leaf("w:tab").close();
            runs.write(line.get(1).text());
        }
    }

    private void spacing(int before, int after, int line) {
        xml.leaf("w:spacing",
                "w:before", Integer.toString(before),
                "w:after", Integer.toString(after),
                "w:line", Integer.toString(line),
                "w:lineRule", "exact");
    }

    private void indents(Strip.Panel panel, List<Strip.Placed> line) {
        Strip.Text text = line.get(0).text();
        int hanging = Twips.of(text.hanging());
        xml.leaf("w:ind",
                "w:left", Integer.toString(Twips.of(panel.left() - Sheet.LEFT + text.left()) + hanging),
                "w:right", Integer.toString(Twips.of(Sheet.RIGHT - panel.right() + text.right())),
                "w:hanging", Integer.toString(hanging));
        xml.val("w:jc", StyleSheet.alignment(line.get(0).align()));
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
            if (last != null && Objects.equals(last.get(0).top(), placed.top())) {
                last.add(placed);
            } else {
                lines.add(new ArrayList<>(List.of(placed)));
            }
        }
        return lines;
    }

    private static int height(TextStyle style) {
        return style.size() > Sheet.TEXT_SIZE ? Twips.of(MARK_LINE * style.size()) : Twips.ROW;
    }

    /** From the top of a line to the top of its characters. */
    private static int above(TextStyle style) {
        return (int) Math.round(BASELINE * height(style)) - Twips.of(ASCENT * style.size());
    }
}
