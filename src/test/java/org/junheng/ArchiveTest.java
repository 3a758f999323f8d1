package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.document.Prose;
import org.junheng.fact.Audience;
import org.junheng.font.TestFonts;
import org.junheng.markdown.Markdown;
import org.junheng.pack.Pack;
import org.junheng.pdf.Conformance;
import org.junheng.pdf.Pdf;
import org.junheng.pdf.VeraPdf;
import org.junheng.typeset.Styles;
import org.junheng.typeset.Typesetter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every PDF is PDF/A-1b (GB/T 23286.1), so that it can go to the archive as it is; if asked for, PDF/A-2a and PDF/UA-1. */
@Tag("slow")
class ArchiveTest {

    private static final Typesetter TYPESETTER = Typesetter.with(TestFonts.fonts(), Styles.read(Pack.builtIn()));

    private static byte[] pdf(Document document) {
        return pdf(document, Conformance.A_1B);
    }

    private static byte[] pdf(Document document, Conformance conformance) {
        var out = new ByteArrayOutputStream();
        Pdf.write(TYPESETTER.set(document), conformance, Instant.EPOCH, out);
        return out.toByteArray();
    }

    private static void assertConforms(Document document) throws Exception {
        assertThat(VeraPdf.brokenRules(pdf(document))).as("PDF/A-1b").isEmpty();
        byte[] tagged = pdf(document, Conformance.A_2A);
        assertThat(VeraPdf.brokenRules(tagged, PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
        assertThat(VeraPdf.brokenRules(tagged, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
    }

    private static Document typed(String draft) {
        return Markdown.read(draft, "draft.md").document();
    }

    static List<Fixtures.Draft> drafts() {
        return Fixtures.drafts();
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void everyKindOfEveryCounty(Fixtures.Draft draft) throws Exception {
        assertConforms(draft.document());
    }

    static List<Path> forms() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/forms"))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormWithItsRed(Path draft) throws Exception {
        assertConforms(typed(Files.readString(draft)));
    }

    /** Markup in the title, characters that only the font of last resort has, a control character, nothing at all. */
    @ParameterizedTest
    @ValueSource(strings = {"甲<乙>&丙", "镕堃㎡", "题\u0001目", " 题\n目　", ""})
    void everyTitleAndIssuer(String text) throws Exception {
        var head = new Head("调研报告", "普通材料", text, List.of(), "", text, "", "", Audience.PUBLIC);
        assertConforms(new Document(head, List.of(new Block.Paragraph(Prose.of("正文" + text))), List.of()));
    }

    @Test
    void theJudgeSeesABrokenRule() throws Exception {
        String file = new String(pdf(Fixtures.drafts().get(0).document()), StandardCharsets.ISO_8859_1);
        byte[] broken = file.replace("<pdfaid:conformance>B<", "<pdfaid:conformance>X<").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(VeraPdf.brokenRules(broken)).singleElement().asString().startsWith("6.7.11-");
    }
}
