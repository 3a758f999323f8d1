package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junheng.MeasuredText.Breach;
import org.junheng.MeasuredText.Glyph;
import org.junheng.MeasuredText.Rule;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.document.Prose;
import org.junheng.docx.Docx;
import org.junheng.docx.WordPages;
import org.junheng.fact.Audience;
import org.junheng.font.TestFonts;
import org.junheng.pack.Pack;
import org.junheng.pdf.Pdf;
import org.junheng.typeset.Pages;
import org.junheng.typeset.Styles;
import org.junheng.typeset.Typesetter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of random text, measured glyph by glyph. */
class MeasuredTextTest {

    private static final Typesetter TYPESETTER = Typesetter.with(TestFonts.fonts(), Styles.read(Pack.builtIn()));

    @TempDir
    private Path folder;

    private static Pages pages(List<String> paragraphs) {
        var head = new Head("", "普通材料", "", List.of(), "", "", "", "", Audience.PUBLIC);
        return TYPESETTER.set(new Document(head, paragraphs.stream().<Block>map(text -> new Block.Paragraph(Prose.of(text))).toList(), List.of()));
    }

    private static List<String> paragraphs(long seed) {
        var text = new OfficialText(seed);
        return Stream.generate(() -> text.paragraph(6)).limit(350).toList();
    }

    private static List<List<Glyph>> set(List<String> paragraphs) throws IOException {
        var out = new ByteArrayOutputStream();
        Pdf.write(pages(paragraphs), Instant.EPOCH, out);
        try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
            return MeasuredText.glyphs(file);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {9704, 15834, 15835, 33476})
    void hundredPagesOfRandomTextKeepEveryRule(long seed) throws IOException {
        List<List<Glyph>> pages = set(paragraphs(seed));
        assertThat(pages.size()).isGreaterThanOrEqualTo(100);
        assertThat(MeasuredText.breaches(pages)).isEmpty();
    }

    /** Among them are lines whose marks are pressed together. · is left out: the face that stands in for Word's has it on a whole cell. */
    @Tag("slow")
    @Test
    void everyLineOfTheWordFileIsThatOfThePdf() throws IOException, InterruptedException {
        List<String> withoutDots = paragraphs(9704).stream().map(text -> text.replace("·", "")).toList();
        Path docx = folder.resolve("text.docx");
        try (OutputStream out = Files.newOutputStream(docx)) {
            Docx.with(Pack.builtIn()).write(pages(withoutDots), Instant.EPOCH, out);
        }
        try (PDDocument word = Loader.loadPDF(new WordPages(TestFonts.folder(), folder).pdf(docx).toFile())) {
            assertThat(MeasuredText.lines(MeasuredText.glyphs(word))).isEqualTo(MeasuredText.lines(set(withoutDots)));
        }
    }

    @Test
    void aLineOfNothingButHanHas28Characters() throws IOException {
        List<List<Glyph>> pages = set(List.of("均".repeat(26 + 28 * 43), "衡".repeat(26 + 28 * 43)));
        assertThat(MeasuredText.breaches(pages)).isEmpty();
        assertThat(pages).extracting(List::size).containsExactly(28 * 22 - 2, 28 * 22, 28 * 22 - 2, 28 * 22);
    }

    /** Whoever measures must find what is wrong: pages that keep every rule, and one fault of each sort put into them. */
    @ParameterizedTest
    @EnumSource(Rule.class)
    void aFaultOfEachSortIsFound(Rule rule) throws IOException {
        // 26 + 28 + 28 characters and two more; rows of the page: 0 to 3
        String paragraph = "均".repeat(26) + "衡".repeat(28) + "发".repeat(28) + "展好。";
        var pages = new ArrayList<>(set(List.of(paragraph, paragraph, paragraph, paragraph, paragraph, paragraph)));
        assertThat(MeasuredText.breaches(pages)).isEmpty();
        assertThat(pages).hasSize(2);
        var page = new ArrayList<>(pages.get(0));
        int third = 26 + 28;
        int last = 26 + 28 + 28;
        switch (rule) {
            case ROWS -> page.removeIf(glyph -> glyph.y() > 700);
            case PITCH -> page.replaceAll(glyph -> glyph.y() > 700 ? new Glyph(glyph.text(), glyph.x(), glyph.y() + 0.06, glyph.width()) : glyph);
            case BEYOND -> move(page, last - 1, 0.2);
            case CROWDED -> move(page, third - 3, 0.6);
            case RAGGED -> move(page, third - 1, -0.2);
            case SHORT -> {
                page.remove(third - 2);
            }
            case START -> write(page, third, "，");
            case END -> write(page, third - 1, "《");
            case TORN -> {
                write(page, third - 1, "9");
                move(page, third - 1, 8);
                write(page, third, "校");
            }
            case LONELY -> page.remove(last + 1);
        }
        pages.set(0, page);
        assertThat(MeasuredText.breaches(pages)).extracting(Breach::rule).contains(rule);
    }

    private static void move(List<Glyph> page, int index, double right) {
        Glyph glyph = page.get(index);
        page.set(index, new Glyph(glyph.text(), glyph.x() + right, glyph.y(), glyph.width()));
    }

    private static void write(List<Glyph> page, int index, String text) {
        page.set(index, new Glyph(text, page.get(index).x(), page.get(index).y(), page.get(index).width()));
    }
}
