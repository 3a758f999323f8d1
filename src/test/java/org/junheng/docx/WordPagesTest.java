package org.junheng.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.Prose;
import org.junheng.font.TestFonts;
import org.junheng.markdown.Markdown;
import org.junheng.pack.Pack;
import org.junheng.pdf.Pdf;
import org.junheng.typeset.Charts;
import org.junheng.typeset.Pages;
import org.junheng.typeset.Sheet;
import org.junheng.typeset.Styles;
import org.junheng.typeset.Typesetter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Word and PDF have the same pages (GB/T 9704-2012: one document, whichever way it is printed). */
@Tag("slow")
class WordPagesTest {

    @TempDir
    private Path folder;

    /** From one row of the grid to the next in Word, in points. */
    private static final double ROW = 28.95;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aLongReportHasTheSamePagesInWordAndPdf(long seed) throws IOException, InterruptedException {
        var word = new WordPages(TestFonts.folder(), folder);
        Pages pages = set(LongReport.of(seed));
        Path laidOut = word.pdf(docx(pages));

        assertThat(beginnings(laidOut)).hasSizeGreaterThan(15).isEqualTo(beginnings(pdf(pages)));
        List<Double> lines = baselines(laidOut);
        assertThat(lines).as("lines of text behind titles and tables stand on the rows of the grid")
                .hasSizeGreaterThan(300)
                .allSatisfy(y -> assertThat(Math.abs(Math.IEEEremainder(y - lines.get(0), ROW))).isLessThan(0.3));
    }

    @Test
    void chartsStandOnThePagesOfThePdfAndTakeWholeRows() throws IOException, InterruptedException {
        var word = new WordPages(TestFonts.folder(), folder);
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < 12; i++) {
            blocks.add(new Block.Paragraph(Prose.of("各项指标的差异系数与限值对照如下。".repeat(1 + 3 * i % 8))));
            blocks.add(Charts.usual(Block.ChartKind.values()[i % 2]));
        }
        Pages pages = set(Charts.document(blocks.toArray(Block[]::new)));
        Path docx = docx(pages);
        Path own = pdf(pages);

        assertThat(captions(word.pdfWithCharts(docx), true)).hasSize(12).isEqualTo(captions(own, true));
        Path laidOut = word.pdf(docx);
        assertThat(captions(laidOut, false)).isEqualTo(captions(own, false));
        List<Double> lines = baselines(laidOut);
        assertThat(lines).hasSizeGreaterThan(30)
                .allSatisfy(y -> assertThat(Math.abs(Math.IEEEremainder(y - lines.get(0), ROW))).isLessThan(0.3));
    }

    /** Turned pages in the text, one behind the other, behind and before full pages, with an annex's title, and last before the foot. */
    @ParameterizedTest
    @CsvSource({"普通材料,13,W", "文件格式,13,W", "文件格式,28,W", "文件格式,28,E", "信函格式,13,W"})
    void turnedPagesAreThoseOfThePdfAndBearTheirNumbersThere(String form, int length, Profile profile) throws IOException, InterruptedException {
        String table = "```table\n题名: 台账\n横排: 是\n列:\n- {名: 编号, 宽: 1}\n- {名: 问题, 宽: 9}\n行:\n%s注: 编号与清单一致。\n```\n\n";
        String rows = "- [\"1\", 校舍安全]\n";
        String full = "各地要逐校逐项对照标准。".repeat(57) + "\n\n";
        String draft = "---\n版式: " + form + "\n标题: 关于台账的意见\n发文机关: [青禾县教育局]\n成文日期: 2026-01-15\n抄送: [县政府]\n印发机关: 青禾县教育局办公室\n"
                + "印发日期: 2026-01-15\n---\n\n" + full + full + table.formatted(rows.repeat(80)) + table.formatted(rows) + "<<<\n\n" + table.formatted(rows)
                + full + table.formatted(rows) + "<<< 附件：甲\n\n" + table.formatted(rows.repeat(length)) + "<<< 附件：乙\n\n文。\n\n" + table.formatted(rows.repeat(2));
        Pages pages = set(Markdown.read(draft, "a.md").document());
        Path own = pdf(pages);
        Path laidOut = new WordPages(TestFonts.folder(), folder).pdf(docx(pages, profile));
        List<Upright> expected = upright(own);
        List<Upright> found = upright(laidOut);
        assertThat(found).extracting(Upright::text).isEqualTo(expected.stream().map(Upright::text).toList());
        assertThat(found).extracting(Upright::text).anyMatch(text -> text.startsWith("附件1甲表1台账编号问题"));
        for (int page = 0; page < found.size(); page++) {
            assertThat(found.get(page).number()).as("number of page %d", page + 1).hasSameSizeAs(expected.get(page).number());
            for (int i = 0; i < found.get(page).number().size(); i++) {
                assertThat(found.get(page).number().get(i)).as("number of page %d", page + 1).isCloseTo(expected.get(page).number().get(i), within(4.0));
            }
        }
    }

    /** What stands on a page, turned so that it is upright, and where on the upright sheet its number is, from the lower left corner. */
    private record Upright(String text, List<Double> number) {}

    private static List<Upright> upright(Path pdf) throws IOException {
        var pages = new ArrayList<Upright>();
        try (var document = Loader.loadPDF(pdf.toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var text = new ArrayList<TextPosition>();
                var number = new ArrayList<TextPosition>();
                var stripper = new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition position) {
                        boolean isNumber = Math.round(position.getFontSizeInPt()) == 14 && (position.getDir() != 0 || position.getY() > Sheet.BOTTOM);
                        (isNumber ? number : text).add(position);
                    }
                };
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(document);
                text.sort(Comparator.<TextPosition>comparingLong(each -> Math.round(each.getYDirAdj() / 3)).thenComparing(TextPosition::getXDirAdj));
                String told = text.stream().map(TextPosition::getUnicode).collect(Collectors.joining()).replaceAll("[\\s\u3000\u200B]", "");
                PDRectangle sheet = document.getPage(page - 1).getMediaBox();
                boolean lies = sheet.getWidth() > sheet.getHeight();
                pages.add(new Upright(told, number.stream().findFirst()
                        .map(first -> lies ? List.of((double) first.getY(), (double) first.getX())
                                : List.of((double) first.getX(), (double) sheet.getHeight() - first.getY()))
                        .orElse(List.of())));
            }
        }
        return pages;
    }

    /** The captions of charts with their pages; where it is asked for, only of those whose values are on the page. */
    private static List<String> captions(Path pdf, boolean withValues) throws IOException {
        var captions = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf.toFile())) {
            List<String> texts = texts(document);
            for (int page = 1; page <= texts.size(); page++) {
                String text = texts.get(page - 1).replaceAll("[ 　\u200B]", "");
                int number = page;
                List<String> found = Pattern.compile("图\\d+(?=差异系数)").matcher(text).results().map(caption -> number + caption.group()).toList();
                long values = Pattern.compile("0\\.591").matcher(text).results().count();
                captions.addAll(withValues && values != found.size() ? List.of() : found);
            }
        }
        return captions;
    }

    /** What is typed above a table moves it to any row of a page; LibreOffice once lost the rows behind some page ends. */
    @Test
    void noRowOfATableIsLostWhereverItIsMoved() throws IOException, InterruptedException {
        var draft = new StringBuilder("---\n标题: 表\n---\n");
        for (int table = 0; table < 22; table++) {
            draft.append("<<<\n\n段。\n\n| 序号 | 学校 |\n| :-: | :-: |\n");
            for (int row = 0; row < 30; row++) {
                draft.append("| ").append(row).append(" | 学校").append(30 * table + row).append("所 |\n");
            }
            draft.append('\n');
        }
        Path docx = docx(set(Markdown.read(draft.toString(), "a.md").document()));
        try (var zip = FileSystems.newFileSystem(docx)) {
            Path part = zip.getPath("word/document.xml");
            String[] between = Files.readString(part).split("(?=<w:tbl>)");
            var moved = new StringBuilder(between[0]);
            for (int i = 1; i < between.length; i++) {
                moved.append("<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr></w:p>".repeat(i - 1)).append(between[i]);
            }
            Files.writeString(part, moved);
        }
        try (var file = Loader.loadPDF(new WordPages(TestFonts.folder(), folder).pdfWithCharts(docx).toFile())) {
            String text = new PDFTextStripper().getText(file).replaceAll("\\s", "");
            assertThat(Pattern.compile("学校\\d+所").matcher(text).results().count()).isEqualTo(22 * 30);
        }
    }

    private static Pages set(Document document) {
        return Typesetter.with(TestFonts.fonts(), Styles.read(Pack.builtIn())).set(document);
    }

    private Path docx(Pages pages) throws IOException {
        return docx(pages, Profile.W);
    }

    private Path docx(Pages pages, Profile profile) throws IOException {
        Path file = folder.resolve("report.docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Docx.with(Pack.builtIn(), profile).write(pages, Instant.EPOCH, out);
        }
        return file;
    }

    private Path pdf(Pages pages) throws IOException {
        Path file = folder.resolve("own.pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            Pdf.write(pages, Instant.EPOCH, out);
        }
        return file;
    }

    /** The text of each page, from top to bottom. */
    private static List<String> texts(PDDocument document) throws IOException {
        var texts = new ArrayList<String>();
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            texts.add(stripper.getText(document));
        }
        return texts;
    }

    /** The first characters of each page, without blanks. */
    private static List<String> beginnings(Path pdf) throws IOException {
        var beginnings = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf.toFile())) {
            for (String text : texts(document)) {
                String first = text.strip().lines().findFirst().orElse("").replaceAll("[\\s\u200B]", "");
                beginnings.add(first.substring(0, Math.min(6, first.length())));
            }
        }
        return beginnings;
    }

    /** The baselines of all lines of 3号. */
    private static List<Double> baselines(Path pdf) throws IOException {
        var baselines = new ArrayList<Double>();
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    double y = text.getYDirAdj();
                    boolean isNew = baselines.isEmpty() || Math.abs(baselines.get(baselines.size() - 1) - y) > 1;
                    if (Math.round(text.getFontSizeInPt()) == 16 && isNew) {
                        baselines.add(y);
                    }
                }
            };
            stripper.getText(document);
        }
        return baselines;
    }
}
