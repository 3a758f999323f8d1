package org.junheng.inspect;

import java.util.List;

/** Typefaces, sizes and colours of a PDF (字体、字号、颜色: GB/T 9704-2012, 5.2.2, 5.2.4 and 7.3.1). */
final class TypeChecks {

    private static final double SIZE = 16;
    /** 3号 is 15.75 pt in traditional type. */
    private static final double TOLERANCE = 0.3;

    private TypeChecks() {}

    static List<Measurement> all(List<PdfPage> pages, TextArea area) {
        return List.of(text(area), colour(pages), missing(pages));
    }

    private static Measurement text(TextArea area) {
        var text = new Measurement("R-07", "16磅（3号）仿宋");
        List<Glyph> han = area.rows().stream().flatMap(row -> row.glyphs().stream()).filter(Glyph::isHan).toList();
        Tally.most(han.stream().map(Glyph::font).toList()).ifPresent(font -> text.add(
                area.rows().get(0).page(), Units.pt(area.size()) + Typefaces.plain(font),
                Units.isNear(area.size(), SIZE, TOLERANCE) && Typefaces.FANGSONG.isNamed(font)));
        return text;
    }

    private static Measurement colour(List<PdfPage> pages) {
        var colour = new Measurement("R-08", "黑色；版头、印章红色");
        for (PdfPage page : pages) {
            page.rows().stream().filter(row -> row.glyphs().stream().anyMatch(glyph -> !glyph.colour().isBlack() && !glyph.colour().isRed())).findFirst()
                    .ifPresentOrElse(row -> colour.add(page.number(), "“" + Excerpt.of(row.text()) + "”不是黑色", false), () -> {
                        if (!page.rows().isEmpty()) {
                            colour.add(page.number(), "黑色", true);
                        }
                    });
        }
        return colour;
    }

    private static Measurement missing(List<PdfPage> pages) {
        var missing = new Measurement("R-85", "字体里有每个字");
        for (PdfPage page : pages) {
            page.rows().stream().filter(row -> row.glyphs().stream().anyMatch(glyph -> glyph.outline() == 0)).findFirst()
                    .ifPresentOrElse(row -> missing.add(page.number(), "“" + Excerpt.of(row.text()) + "”中有缺字", false), () -> {
                        if (!page.rows().isEmpty() && page.rows().stream().flatMap(row -> row.glyphs().stream()).allMatch(glyph -> glyph.outline() > 0)) {
                            missing.add(page.number(), "没有缺字", true);
                        }
                    });
        }
        return missing;
    }
}
