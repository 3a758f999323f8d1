package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junheng.document.Head;
import org.junheng.docx.Docx;
import org.junheng.docx.Profile;
import org.junheng.docx.WordPages;
import org.junheng.font.TestFonts;
import org.junheng.pack.Pack;
import org.junheng.pdf.Pdf;
import org.junheng.typeset.Pages;
import org.junheng.typeset.Sheet;
import org.junheng.typeset.Styles;
import org.junheng.typeset.Typesetter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The finished files of all kinds from all fixture counties, read back. */
class FinishedPagesTest {

    private static final Typesetter TYPESETTER = Typesetter.with(TestFonts.fonts(), Styles.read(Pack.builtIn()));

    /** GB/T 9704-2012, 5.2.3: 22 rows a page, 28 characters a row. */
    private static final int ROWS = 22;
    private static final int CHARACTERS = 28;
    /** Body text is 16 pt. */
    private static final double BODY = 16;

    private static final String NEVER_FIRST = "，。、；：？！）》〉】〕”’％%…";
    private static final String NEVER_LAST = "（《〈【〔“‘";

    @TempDir
    Path folder;

    static List<Fixtures.Draft> drafts() {
        return Fixtures.drafts();
    }

    private Path pdf(Fixtures.Draft draft) throws IOException {
        Path file = folder.resolve("pages.pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            Pdf.write(pages(draft), Instant.EPOCH, out);
        }
        return file;
    }

    private static Pages pages(Fixtures.Draft draft) {
        return TYPESETTER.set(draft.document());
    }

    /** A glyph of body size inside the text area. */
    private record Glyph(String text, double x, double y) {}

    /** The rows of body text of a page, from the top, each from left to right; cells of tables are smaller and left out. */
    private static List<List<Glyph>> rows(PDDocument file, int page) throws IOException {
        var rows = new TreeMap<Long, List<Glyph>>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (Math.abs(text.getFontSizeInPt() - BODY) < 0.1 && !text.getUnicode().isBlank()) {
                    rows.computeIfAbsent(Math.round(text.getYDirAdj() / 2.0), y -> new ArrayList<>())
                            .add(new Glyph(text.getUnicode(), text.getXDirAdj(), text.getYDirAdj()));
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(file);
        rows.values().forEach(row -> row.sort(java.util.Comparator.comparingDouble(Glyph::x)));
        return List.copyOf(rows.values());
    }

    static List<Fixtures.Draft> draftsOnTheGrid() {
        return Fixtures.onTheGrid();
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void aOnePagerHasOnePage(Fixtures.Draft draft) {
        assertThat(draft.document().head().form().equals(Head.ONE_PAGE)).isEqualTo(pages(draft).pages().size() == 1);
    }

    @ParameterizedTest
    @MethodSource("draftsOnTheGrid")
    void thePdfKeepsToTheGrid(Fixtures.Draft draft) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf(draft).toFile())) {
            assertThat(file.getNumberOfPages()).isEqualTo(pages(draft).pages().size());
            int read = 0;
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                PDPage sheet = file.getPage(page - 1);
                assertThat(sheet.getMediaBox().getWidth()).isCloseTo((float) Sheet.mm(210), org.assertj.core.api.Assertions.within(0.1f));
                assertThat(sheet.getMediaBox().getHeight()).isCloseTo((float) Sheet.mm(297), org.assertj.core.api.Assertions.within(0.1f));
                for (var name : sheet.getResources().getFontNames()) {
                    assertThat(sheet.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
                }
                List<List<Glyph>> rows = rows(file, page);
                assertThat(rows.size()).as("rows of page %d", page).isLessThanOrEqualTo(ROWS);
                for (List<Glyph> row : rows) {
                    read++;
                    String text = row.stream().map(Glyph::text).reduce("", String::concat);
                    assertThat(text.codePoints().filter(Character::isIdeographic).count()).as(text).isLessThanOrEqualTo(CHARACTERS);
                    assertThat(NEVER_FIRST).as("begins: " + text).doesNotContain(text.substring(0, 1));
                    assertThat(NEVER_LAST).as("ends: " + text).doesNotContain(text.substring(text.length() - 1));
                    assertThat(row.get(0).x()).isGreaterThan(Sheet.mm(28) - 1);
                    assertThat(row.get(row.size() - 1).x() + BODY / 2).isLessThan(Sheet.mm(184) + 1);
                }
            }
            assertThat(read).as("rows of body text").isGreaterThan(20);
        }
    }

    @Tag("slow")
    @TestFactory
    Stream<DynamicTest> theWordFileHasThePagesOfThePdf() throws IOException, InterruptedException {
        return compare(drafts(), Profile.W);
    }

    @Tag("slow")
    @TestFactory
    Stream<DynamicTest> inTheOtherProfileTooAndItsFirstRowIsWhereItIsInThePdf() throws IOException, InterruptedException {
        return compare(drafts().stream().filter(draft -> draft.toString().startsWith("qinghe")).toList(), Profile.E);
    }

    /** A test for each of the drafts, which LibreOffice lays out together. */
    private Stream<DynamicTest> compare(List<Fixtures.Draft> drafts, Profile profile) throws IOException, InterruptedException {
        var files = new ArrayList<Path>();
        for (Fixtures.Draft draft : drafts) {
            Path docx = folder.resolve("report" + files.size() + ".docx");
            try (OutputStream out = Files.newOutputStream(docx)) {
                Docx.with(Pack.builtIn(), profile).write(pages(draft), Instant.EPOCH, out);
            }
            files.add(docx);
        }
        assertThat(files).isNotEmpty();
        List<Path> laidOut = new WordPages(TestFonts.folder(), folder).pdfs(files);
        return IntStream.range(0, drafts.size()).mapToObj(i -> dynamicTest(drafts.get(i).toString(), () -> compare(drafts.get(i), laidOut.get(i), profile)));
    }

    private void compare(Fixtures.Draft draft, Path laidOut, Profile profile) throws IOException {
        try (PDDocument word = Loader.loadPDF(laidOut.toFile()); PDDocument pdf = Loader.loadPDF(pdf(draft).toFile())) {
            assertThat(word.getNumberOfPages()).isEqualTo(pdf.getNumberOfPages());
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(beginning(word, page)).as("page %d", page).isEqualTo(beginning(pdf, page));
                if (profile == Profile.E && !rows(pdf, page).isEmpty()) {
                    double printed = rows(pdf, page).get(0).get(0).y();
                    assertThat(rows(word, page).get(0).get(0).y()).as("page %d", page).isCloseTo(printed, within(Sheet.mm(1.5)));
                }
            }
        }
    }

    /** The first row of a page; the dots of the contents are each program's own. */
    private static String beginning(PDDocument file, int page) throws IOException {
        List<List<Glyph>> rows = rows(file, page);
        return rows.isEmpty() ? "" : rows.get(0).stream().map(Glyph::text).reduce("", String::concat).replaceAll("[…·]+", "…");
    }
}
