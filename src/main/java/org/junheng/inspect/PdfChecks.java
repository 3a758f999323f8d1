package org.junheng.inspect;

import java.util.List;
import java.util.stream.Stream;

/** All that is measured on the pages of a PDF. */
final class PdfChecks {

    private PdfChecks() {}

    static List<Measurement> of(List<PdfPage> pages) {
        List<PdfPage> document = FrontPages.behind(pages);
        return Stream.concat(
                Stream.of(
                        SheetChecks.sheet(pages), PageNumberChecks.all(pages), MastheadChecks.all(document), RedHeadChecks.all(document),
                        ImprintChecks.all(document), PageChecks.all(pages)).flatMap(List::stream),
                TextArea.of(document).stream().flatMap(area -> of(document, Elements.of(document, area)))).toList();
    }

    private static Stream<Measurement> of(List<PdfPage> pages, Elements elements) {
        return Stream.of(
                SheetChecks.area(pages, elements.area()), TypeChecks.all(pages, elements.area()), TitleChecks.all(elements),
                ParagraphChecks.all(elements), HeadingChecks.of(elements.passages()), SignatureChecks.all(elements),
                AnnexChecks.all(elements), List.of(PageChecks.endings(elements), AttendanceChecks.of(elements)),
                        text(elements.area())).flatMap(List::stream);
    }

    private static List<Measurement> text(TextArea area) {
        var checks = new TextChecks();
        area.rows().forEach(row -> checks.read("第" + row.page() + "页", row.text()));
        return checks.all();
    }
}
