package org.junheng.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.Fixtures;
import org.junheng.document.Document;
import org.junheng.docx.Docx;
import org.junheng.docx.Profile;
import org.junheng.font.TestFonts;
import org.junheng.markdown.Markdown;
import org.junheng.pack.Pack;
import org.junheng.pdf.Pdf;
import org.junheng.typeset.Styles;
import org.junheng.typeset.Typesetter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of ours, each kind of each county and each form, as PDF and as Word, keeps to the rules. */
class OwnFilesInspectionTest {

    private static final Inspection INSPECTION = Inspection.with(Pack.builtIn());
    private static final Typesetter TYPESETTER = Typesetter.with(TestFonts.fonts(), Styles.read(Pack.builtIn()));
    /**
     * What is left: the standard does not say that the imprint stands on an even page, so it does only where that is asked for (版记页: 偶数页);
     * and names in a list (出席) are ragged, so a last row may hold a single character.
     */
    private static final Map<String, List<String>> REMARKS = Map.of(
            "order.md", List.of("PDF R-62 [第1页] [奇数页]"),
            "document.md", List.of("PDF R-62 [第5页] [奇数页]"),
            "qinghe-2025 实施方案", List.of("PDF R-62 [第21页] [奇数页]"),
            "minutes.md", List.of("PDF R-83 [第2页] [末行“局”]"));

    @TempDir
    Path folder;

    /** A document and what to call it. */
    record Own(String name, Document document) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Own> own() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/forms"))) {
            List<Own> forms = files.sorted().map(OwnFilesInspectionTest::form).toList();
            return Stream.concat(Fixtures.onTheGrid().stream().map(draft -> new Own(draft.toString(), draft.document())), forms.stream());
        }
    }

    private static Own form(Path file) {
        try {
            return new Own(file.getFileName().toString(), Markdown.read(Files.readString(file), file.toString()).document());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("own")
    void noneBreaksARule(Own own) throws IOException {
        var pages = TYPESETTER.set(own.document());
        Path pdf = folder.resolve("a.pdf");
        try (OutputStream out = Files.newOutputStream(pdf)) {
            Pdf.write(pages, Instant.EPOCH, out);
        }
        Path word = folder.resolve("a.docx");
        try (OutputStream out = Files.newOutputStream(word)) {
            Docx.with(Pack.builtIn()).write(pages, Instant.EPOCH, out);
        }
        Path inkTrue = folder.resolve("e.docx");
        try (OutputStream out = Files.newOutputStream(inkTrue)) {
            Docx.with(Pack.builtIn(), Profile.E).write(pages, Instant.EPOCH, out);
        }
        assertThat(told("Word", inkTrue).map(OwnFilesInspectionTest::withoutFigures)).as("the same in the other profile")
                .containsExactlyElementsOf(told("Word", word).map(OwnFilesInspectionTest::withoutFigures).toList());
        assertThat(Stream.concat(told("PDF", pdf), told("Word", word)).toList()).isEqualTo(REMARKS.getOrDefault(own.name(), List.of()));
    }

    /** Heights of rows are those of the profile, and what is measured in them differs. */
    private static String withoutFigures(String told) {
        return told.substring(0, told.lastIndexOf(" ["));
    }

    private static Stream<String> told(String kind, Path file) {
        return INSPECTION.of(file).stream().filter(finding -> finding.verdict() == Verdict.BREACH || finding.verdict() == Verdict.REMARK)
                .map(finding -> kind + " " + finding.rule().id() + " " + finding.places() + " " + finding.measured());
    }
}
