package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junheng.document.Document;
import org.junheng.document.FrontPage;
import org.junheng.docx.Docx;
import org.junheng.docx.WordPages;
import org.junheng.font.TestFonts;
import org.junheng.markdown.Markdown;
import org.junheng.pack.Pack;
import org.junheng.pdf.Pdf;
import org.junheng.typeset.Pages;
import org.junheng.typeset.Styles;
import org.junheng.typeset.Typesetter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cover, contents and references, read back from finished files: the longest report with both pages before it. */
class FrontPagesTest {

    private static final Typesetter TYPESETTER = Typesetter.with(TestFonts.fonts(), Styles.read(Pack.builtIn()));
    private static final Document REPORT = Fixtures.drafts().stream()
            .filter(draft -> draft.toString().equals("qinghe-2025 调研报告")).map(Fixtures.Draft::document).findFirst().orElseThrow();
    private static final Pattern ENTRY = Pattern.compile("(.+?)…+(\\d+)");

    @TempDir
    Path folder;
    private Path pdf;
    private Path docx;

    private record Entry(String title, int page) {}

    @BeforeEach
    void write() throws IOException {
        assertThat(REPORT.head().front()).containsExactly(FrontPage.COVER, FrontPage.CONTENTS);
        write(REPORT);
    }

    private void write(Document document) throws IOException {
        Pages pages = TYPESETTER.set(document);
        pdf = folder.resolve("report.pdf");
        docx = folder.resolve("report.docx");
        try (OutputStream out = Files.newOutputStream(pdf)) {
            Pdf.write(pages, Instant.EPOCH, out);
        }
        try (OutputStream out = Files.newOutputStream(docx)) {
            Docx.with(Pack.builtIn()).write(pages, Instant.EPOCH, out);
        }
    }

    private static String text(PDDocument file, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(file).replaceAll("[ \\t\u3000]", "");
    }

    /** Entries may turn over, so what stands before the dots may be two lines. */
    private static List<Entry> contents(String text) {
        String list = text.substring(text.indexOf("目录") + 2).replaceAll("—\\d+—", "").replaceAll("\\R", "");
        var entries = new ArrayList<Entry>();
        Matcher matcher = ENTRY.matcher(list);
        while (matcher.find()) {
            entries.add(new Entry(matcher.group(1), Integer.parseInt(matcher.group(2))));
        }
        return entries;
    }

    private static List<Entry> contents(PDDocument file) throws IOException {
        var text = new StringBuilder();
        for (int page = 2; !text(file, page).contains("为全面"); page++) {
            if (page > 2 && !text(file, page).contains("……")) {
                break;
            }
            text.append(text(file, page));
        }
        return contents(text.toString());
    }

    @Test
    void theContentsNameThePagesWhereTheHeadingsStand() throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf.toFile())) {
            List<Entry> entries = contents(file);
            assertThat(entries).hasSizeGreaterThan(15);
            assertThat(entries).extracting(Entry::title).contains("一、基本情况").anyMatch(title -> title.startsWith("附件1："));
            for (Entry entry : entries) {
                String page = text(file, entry.page()).replaceAll("\\R", "");
                assertThat(page).as("page %d", entry.page()).contains(entry.title().replaceFirst("附件\\d+：", ""));
            }
        }
    }

    @Test
    void theCoverBearsTitleAndIssuerAndNoNumber() throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf.toFile())) {
            String cover = text(file, 1);
            assertThat(cover.replaceAll("\\R", "")).startsWith(REPORT.head().title().replace("|", ""))
                    .contains("（征求意见稿）").endsWith(REPORT.head().issuer() + "2026年1月15日");
            assertThat(text(file, 2)).endsWith("—2—" + System.lineSeparator());
        }
    }

    @Test
    void entriesAndReferencesLeadToWhatTheyName() throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf.toFile())) {
            int entries = 0;
            int references = 0;
            for (int page = 0; page < file.getNumberOfPages(); page++) {
                for (PDAnnotation annotation : file.getPage(page).getAnnotations()) {
                    var destination = (PDPageXYZDestination) ((PDAnnotationLink) annotation).getDestination();
                    String target = text(file, file.getPages().indexOf(destination.getPage()) + 1);
                    var stripper = new org.apache.pdfbox.text.PDFTextStripperByArea();
                    var box = annotation.getRectangle();
                    stripper.addRegion("link", new java.awt.geom.Rectangle2D.Float(
                            box.getLowerLeftX() - 1, file.getPage(page).getMediaBox().getHeight() - box.getUpperRightY(),
                            box.getWidth(), box.getHeight()));
                    stripper.extractRegions(file.getPage(page));
                    String words = stripper.getTextForRegion("link").strip().replaceAll("\\s", "");
                    Matcher entry = ENTRY.matcher(words);
                    if (entry.matches()) {
                        entries++;
                        assertThat(file.getPages().indexOf(destination.getPage()) + 1).isEqualTo(Integer.parseInt(entry.group(2)));
                    } else if (words.matches("附件\\d+")) {
                        assertThat(page).as("an entry of the contents is one link").isGreaterThan(2);
                        references++;
                        // the number of a turned page, which is upright, is read first
                        assertThat(target.replaceFirst("^—\\d+—\\R", "")).startsWith(words);
                    }
                }
            }
            assertThat(entries).isGreaterThan(15);
            assertThat(references).isGreaterThan(2);
        }
    }

    @Test
    void theWordFileHasTheSameContentsInItsField() throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf.toFile()); var word = new XWPFDocument(Files.newInputStream(docx))) {
            String xml = word.getDocument().xmlText();
            assertThat(xml.split("fldCharType=\"begin\"", -1)).hasSameSizeAs(xml.split("fldCharType=\"end\"", -1));
            assertThat(xml).contains("TOC \\o \"1-2\" \\f");
            List<String> entries = contents(file).stream().map(entry -> entry.title() + "\t" + entry.page()).toList();
            List<String> fields = new ArrayList<>();
            Matcher links = Pattern.compile("<w:hyperlink [^>]*_Toc.*?</w:hyperlink>", Pattern.DOTALL).matcher(xml);
            while (links.find()) {
                assertThat(links.group()).as("no field in a field").doesNotContain("REF _Ref");
                String plain = links.group().replaceAll("<w:instrText.*?</w:instrText>", "").replaceAll("<w:tab/>", "\t").replaceAll("<[^>]+>", "");
                fields.add(plain.replaceAll("[ \\r\\n\u3000]", ""));
            }
            assertThat(fields).isEqualTo(entries);
            Matcher bookmarks = Pattern.compile("w:bookmarkStart [^>]*w:id=\"(\\d+)\"").matcher(xml);
            assertThat(bookmarks.results().map(found -> found.group(1)).toList()).hasSizeGreaterThan(15).doesNotHaveDuplicates();
            Matcher named = Pattern.compile("(?:PAGEREF|REF|HYPERLINK \\\\l) \"?(_(?:Toc|Ref)\\d+)").matcher(xml);
            assertThat(named.results().map(found -> found.group(1)).toList()).isNotEmpty().allMatch(name -> xml.contains("w:name=\"" + name + "\""));
        }
    }

    @Tag("slow")
    @Test
    void theContentsOfTheWordFileAreTrueAsWordLaysItOut() throws IOException, InterruptedException {
        try (PDDocument file = Loader.loadPDF(new WordPages(TestFonts.folder(), folder).pdf(docx).toFile());
                PDDocument own = Loader.loadPDF(pdf.toFile())) {
            assertThat(file.getNumberOfPages()).isEqualTo(own.getNumberOfPages());
            for (Entry entry : contents(own)) {
                assertThat(text(file, entry.page()).replaceAll("\\R", "")).contains(entry.title().replaceFirst("附件\\d+：", ""));
            }
        }
    }

    @Test
    void captionsAreNumberedInEachTextAndNamedWhereTheyStand() throws IOException {
        String table = """
                ```table
                题名: %s
                列:
                - 名: 学校
                - 名: 教师
                行:
                - [甲小学, 3]
                ```
                """;
        write(Markdown.read("---\n标题: 报告\n---\n见表1、表2、表3。\n\n" + table.formatted("教师情况") + "\n段。\n\n" + table.formatted("学生情况")
                + "\n<<< 附件：甲\n\n见表1和表2。\n\n" + table.formatted("附表"), "a.md").document());
        try (PDDocument file = Loader.loadPDF(pdf.toFile()); var word = new XWPFDocument(Files.newInputStream(docx))) {
            assertThat(text(file, 1)).contains("表1教师情况", "表2学生情况");
            assertThat(text(file, 2)).contains("表1附表");
            assertThat(file.getPage(0).getAnnotations()).as("表1, 表2 and the annex's name").hasSize(3);
            assertThat(file.getPage(1).getAnnotations()).as("表1").hasSize(1);
            String xml = word.getDocument().xmlText();
            assertThat(xml.split("SEQ 表 \\\\\\* ARABIC \\\\r 1", -1)).hasSize(3);
            assertThat(xml.split("SEQ 表 ", -1)).hasSize(4);
            assertThat(xml.split(" REF _Ref", -1)).hasSize(4);
        }
    }

    @Test
    void aLabelThatStandsTwiceIsNoReference() throws IOException {
        write(Markdown.read("""
                ---
                标题: 通知
                版式: 普通材料
                ---
                见附件1、附件2附件1和附件3。

                <<< 附件：甲

                甲。

                <<< 附件：乙

                乙。

                <<< 印发件：方案

                方案，见附件2。

                <<< 附件：丙

                丙。

                <<< 附件：丁

                丁。
                """, "a.md").document());
        try (PDDocument file = Loader.loadPDF(pdf.toFile())) {
            // the names behind both texts still lead to their own annexes
            assertThat(file.getPage(0).getAnnotations()).hasSize(2);
            assertThat(file.getPage(3).getAnnotations()).hasSize(2);
        }
    }
}
