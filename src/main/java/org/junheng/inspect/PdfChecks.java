package org.junheng.inspect;

import java.util.List;
import java.util.stream.Stream;

/** All that is measured on the pages of a PDF. */
final class PdfChecks {

    private PdfChecks() {}

    static List<Measurement> of(List<PdfPage> pages) {
        return Stream.concat(
                Stream.of(SheetChecks.sheet(pages), PageNumberChecks.all(pages), RedHeadChecks.all(pages), ImprintChecks.all(pages)).flatMap(List::stream),
                TextArea.of(pages).stream()
                        .flatMap(area -> Stream.of(SheetChecks.area(pages, area), TypeChecks.all(pages, area), ParagraphChecks.all(pages, area), text(area)))
                        .flatMap(List::stream)).toList();
    }

    private static List<Measurement> text(TextArea area) {
        var checks = new TextChecks();
        area.rows().forEach(row -> checks.read("第" + row.page() + "页", row.text()));
        return checks.all();
    }
}
