package org.junheng.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junheng.docx.Profile;
import org.junheng.fault.Faults;
import org.junheng.font.TestFonts;
import org.junheng.markdown.Markdown;
import org.junheng.pack.Pack;
import org.junheng.pdf.Conformance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bound volume, read back by a library that did not write it. */
class BinderTest {

    private static final Press PRESS = new Press(Pack.builtIn(), TestFonts.fonts(), Conformance.A_1B, Profile.W);
    private static final Binder BINDER = new Binder(PRESS, TestFonts.fonts());

    @TempDir
    Path folder;

    private final List<Path> files = new ArrayList<>();

    private static byte[] document(String title, int sections) {
        var text = new StringBuilder("---\n文种: 调研报告\n版式: 普通材料\n标题: " + title + "\n---\n\n");
        for (int i = 1; i <= sections; i++) {
            text.append("# 第").append(i).append("部分\n\n").append("情况说明。".repeat(150)).append("\n\n");
        }
        return PRESS.files(Markdown.read(text.toString(), "a.md").document(), Set.of(Format.PDF), Instant.EPOCH).get(0).bytes();
    }

    @BeforeEach
    void threeDocuments() throws IOException {
        for (int i = 1; i <= 3; i++) {
            Path file = folder.resolve(i + ".pdf");
            Files.write(file, document("甲县“" + i + "”号材料", 2 * i));
            files.add(file);
        }
    }

    @Test
    void thePagesAreNumberedThroughAndTheContentsAndTheOutlineSayWhere() throws IOException {
        byte[] volume = BINDER.bind("甲县材料", files);
        int sum = 0;
        var begins = new ArrayList<Integer>();
        for (Path file : files) {
            begins.add(sum);
            try (PDDocument part = Loader.loadPDF(file.toFile())) {
                sum += part.getNumberOfPages();
            }
        }
        try (PDDocument bound = Loader.loadPDF(volume)) {
            int front = bound.getNumberOfPages() - sum;
            assertThat(front).isEqualTo(2);
            for (int page = 1; page <= bound.getNumberOfPages(); page++) {
                assertThat(text(bound, page)).contains("合订本第" + page + "页，共" + bound.getNumberOfPages() + "页");
            }
            List<String> contents = text(bound, 2).lines().toList();
            var items = new ArrayList<PDOutlineItem>();
            bound.getDocumentCatalog().getDocumentOutline().children().forEach(items::add);
            assertThat(items).extracting(PDOutlineItem::getTitle).containsExactly("目录", "甲县“1”号材料", "甲县“2”号材料", "甲县“3”号材料");
            for (int i = 0; i < files.size(); i++) {
                int at = front + begins.get(i) + 1;
                assertThat(contents).contains((i + 1) + " 甲县“" + (i + 1) + "”号材料 " + at);
                assertThat(bound.getPages().indexOf(items.get(i + 1).findDestinationPage(bound)) + 1).isEqualTo(at);
                assertThat(text(bound, at)).contains("甲县“" + (i + 1) + "”号材料");
                // The part's own headings are below it, and point behind its first page.
                items.get(i + 1).children().forEach(child -> assertThat(page(bound, child)).isBetween(at, bound.getNumberOfPages()));
                assertThat(items.get(i + 1).hasChildren()).isTrue();
            }
        }
    }

    private static int page(PDDocument bound, PDOutlineItem item) {
        try {
            return bound.getPages().indexOf(item.findDestinationPage(bound)) + 1;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    @Test
    void allFontsAreEmbeddedAndTheSameFilesGiveTheSameBytes() throws IOException {
        byte[] volume = BINDER.bind("甲县材料", files);
        assertThat(Arrays.equals(volume, BINDER.bind("甲县材料", files))).isTrue();
        try (PDDocument bound = Loader.loadPDF(volume)) {
            for (PDPage page : bound.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void whatIsNoPdfIsNamed() throws IOException {
        Path file = folder.resolve("说明.pdf");
        Files.write(file, "不是PDF".getBytes(StandardCharsets.UTF_8));
        Faults faults = catchThrowableOfType(Faults.class, () -> BINDER.bind("甲县材料", List.of(files.get(0), file)));
        assertThat(faults.list()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("OUT-030");
            assertThat(fault.place().file()).endsWith("说明.pdf");
        });
    }
}
