package org.junheng.inspect;

import java.util.List;
import java.util.OptionalDouble;

/** The sheet and its text area (幅面和版面: GB/T 9704-2012, 5.1 and 5.2). Millimetres. */
final class SheetChecks {

    private static final double WIDTH = 210;
    private static final double HEIGHT = 297;
    private static final double TOP = 37;
    private static final double LEFT = 28;
    private static final double RIGHT = 184;
    private static final double BOTTOM = 262;
    private static final double TOLERANCE = 1;
    private static final int ROWS = 22;
    private static final int CHARACTERS = 28;
    /** From 579 twips, the most with which 22 of Word's line boxes fit, to the pitch that fills the text area, 29.61 pt. */
    private static final double LEAST_PITCH = 28.85;
    private static final double MOST_PITCH = 29.76;

    private SheetChecks() {}

    static List<Measurement> sheet(List<PdfPage> pages) {
        var sheet = new Measurement("R-01", "210毫米×297毫米，竖向");
        for (PdfPage page : pages) {
            boolean upright = page.rotation() % 360 == 0;
            sheet.add(page.number(), Units.mm(page.width()) + "×" + Units.mm(page.height()) + (upright ? "" : "，转" + page.rotation() + "度")
                    + (page.width() > page.height() || !upright ? "（横排的内容转90度排在竖向纸上）" : ""),
                    upright && Units.isNear(page.width(), WIDTH, 0.25) && Units.isNear(page.height(), HEIGHT, 0.25));
        }
        return List.of(sheet);
    }

    static List<Measurement> area(List<PdfPage> pages, TextArea area) {
        return List.of(top(pages, area), left(area), edges(pages, area), rows(pages, area), characters(area));
    }

    /**
     * The top of the first row on the pages that begin with text, where text stands highest. A word processor centres a character in its
     * line, so its text begins half a leading lower than its margin: either may be 37 mm.
     */
    private static Measurement top(List<PdfPage> pages, TextArea area) {
        var top = new Measurement("R-02", "37毫米，允差1毫米");
        pages.stream().filter(page -> page.number() > 1 && !page.text().isEmpty()).map(page -> page.text().get(0)).filter(area::holds)
                .min((a, b) -> Double.compare(a.top(), b.top()))
                .ifPresent(row -> {
                    double leading = (area.pitch().orElse(area.size()) - area.size()) * Units.POINT;
                    top.add(row.page(), Units.mm(row.top()), Units.isNear(row.top(), TOP, TOLERANCE) || Units.isNear(row.top() - leading / 2, TOP, TOLERANCE));
                });
        return top;
    }

    private static Measurement left(TextArea area) {
        var left = new Measurement("R-03", "28毫米，允差1毫米");
        area.left().ifPresent(edge -> left.add(area.continued().get(0).page(), Units.mm(edge), Units.isNear(edge, LEFT, TOLERANCE)));
        return left;
    }

    /** The right edge that full rows keep to, and what stands below the text area besides page numbers. */
    private static Measurement edges(List<PdfPage> pages, TextArea area) {
        var edges = new Measurement("R-04", "版心右边距纸张左边184毫米，下边距纸张上边262毫米，允差1毫米，版心外只有页码");
        OptionalDouble right = area.right();
        if (right.isPresent() && area.left().isPresent()) {
            area.rows().stream().filter(area::isFull).findFirst()
                    .ifPresent(row -> edges.add(row.page(), "右边" + Units.mm(right.getAsDouble()), Units.isNear(right.getAsDouble(), RIGHT, TOLERANCE)));
        }
        for (PdfPage page : pages) {
            page.text().stream().filter(row -> row.bottom() > BOTTOM + TOLERANCE).findFirst()
                    .ifPresent(row -> edges.add(page.number(), "版心下边以外有“" + Excerpt.of(row.text()) + "”", false));
        }
        return edges;
    }

    /** By the distance of the rows, and by counting the rows of pages that hold nothing but text. */
    private static Measurement rows(List<PdfPage> pages, TextArea area) {
        var rows = new Measurement("R-05", "每面22行，行距29.6磅左右（Word中28.95磅）");
        area.pitch().ifPresent(pitch -> rows.add(area.rows().get(0).page(), "行距" + Units.pt(pitch), pitch >= LEAST_PITCH && pitch <= MOST_PITCH));
        pages.stream().filter(page -> page.text().size() > ROWS && page.text().stream().allMatch(area::holds))
                .forEach(page -> rows.add(page.number(), page.text().size() + "行", false));
        return rows;
    }

    /** Rows of full-width characters from edge to edge. Where a row gave a character away to the next, it holds fewer: most rows count. */
    private static Measurement characters(TextArea area) {
        var characters = new Measurement("R-06", "28字");
        List<Row> full = area.continued().stream().filter(row -> area.isFull(row) && row.glyphs().stream().allMatch(Glyph::isFull)).toList();
        if (full.size() >= 3) {
            int count = Tally.most(full.stream().map(row -> row.glyphs().size()).toList()).orElseThrow();
            full.stream().filter(row -> row.glyphs().size() == count).findFirst().ifPresent(row -> characters.add(row.page(), count + "字", count == CHARACTERS));
        }
        return characters;
    }
}
