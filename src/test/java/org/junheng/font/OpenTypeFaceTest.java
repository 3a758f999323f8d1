package org.junheng.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenTypeFaceTest {

    private static final List<String> FANDOL = List.of("FandolSong-Bold.otf", "FandolFang-Regular.otf", "FandolKai-Regular.otf",
            "FandolHei-Regular.otf", "FandolSong-Regular.otf");
    private static final FontFace NOTO = LastResort.of("NotoSansSC-Regular.ttf");

    @Test
    void glyphsThatOpenPdfWouldLeaveBlankAreNotThere() {
        for (String file : FANDOL) {
            OpenTypeFace face = TestFonts.face(file);
            assertThat("–║".codePoints()).as(file).noneMatch(face::has);
            assertThat("中县，。“”—…·×℃※①Ⅰ1A% 　".codePoints()).as(file).allMatch(face::has);
            assertThat(face.has('镕')).as(file).isFalse();
            assertThat(face.has(0x20000)).as(file).isFalse();
        }
    }

    @Test
    void whatAFaceHasShowsInkInThePdf() throws IOException {
        List<FontFace> faces = new ArrayList<>(List.of(NOTO));
        FANDOL.forEach(file -> faces.add(TestFonts.face(file)));
        for (FontFace face : faces) {
            int[] sample = IntStream.range(0x21, 0x10000).filter(face::has).filter(c -> !Character.isSpaceChar(c))
                    .filter(c -> c < 0x3100 || c % 41 == 0).toArray();
            List<TextPosition> shown = shown(pdf(face.embeddable(), new String(sample, 0, sample.length)));
            assertThat(shown).as(face.name()).hasSize(sample.length);
            for (TextPosition glyph : shown) {
                var font = (PDVectorFont) glyph.getFont();
                assertThat(font.getPath(glyph.getCharacterCodes()[0]).getBounds2D().isEmpty())
                        .as("%s shows %s", face.name(), glyph.getUnicode()).isFalse();
            }
        }
    }

    @Test
    void widthsAreThoseOfThePdfButForTheSignsThatOfficialDocumentsSetOtherwise() {
        for (FontFace face : List.of(TestFonts.face("FandolFang-Regular.otf"), NOTO)) {
            BaseFont embedded = face.embeddable();
            for (int c = 0x20; c < 0x10000; c++) {
                if (face.has(c) && "·“”‘’—…".indexOf(c) < 0) {
                    assertThat(face.advance(c)).as("%s U+%04X", face.name(), c).isEqualTo(embedded.getWidth(c) / 1000.0);
                    assertThat(face.shift(c)).isZero();
                }
            }
        }
        FontFace fang = TestFonts.face("FandolFang-Regular.otf");
        assertThat(fang.advance('·')).isEqualTo(0.5);
        assertThat(fang.shift('·')).isEqualTo(-0.25);
        assertThat(fang.advance('7')).isEqualTo(0.5);
    }

    @Test
    void narrowQuotationMarksStandAtTheRightEdgesOfTheirEm() throws IOException {
        FontFace face = OpenTypeFace.of("narrow.ttf", TinyFont.named("Narrow", "“”—中").width(350).bytes());
        assertThat(face.advance('“')).isEqualTo(1);
        assertThat(face.shift('“')).isEqualTo(0.65);
        assertThat(face.advance('”')).isEqualTo(1);
        assertThat(face.shift('”')).isZero();
        assertThat(face.shift('—')).isEqualTo(0.325);
        assertThat(face.advance('中')).isEqualTo(0.35);
    }

    @Test
    void aMissingCharacterHasNoWidth() {
        assertThatIllegalArgumentException().isThrownBy(() -> TestFonts.face("FandolFang-Regular.otf").advance('镕'));
    }

    @Test
    void aCharacterMappedToABlankGlyphIsNotThereUnlessItIsASpace() throws IOException {
        FontFace face = OpenTypeFace.of("blank.ttf", TinyFont.named("Blank", "中文").blank(2).bytes());
        assertThat(face.has('中')).isTrue();
        assertThat(face.has('文')).isFalse();
        assertThat(OpenTypeFace.of("space.ttf", TinyFont.named("Space", "　文").blank(1).bytes()).has('　')).isTrue();
    }

    @Test
    void ofAKeyedFaceOnlyGlyphsNumberedLikeTheirIdsAreThere() throws IOException {
        FontFace face = OpenTypeFace.of("keyed.otf", TinyFont.named("Keyed", "一七中").compact(1, 1, 9, 3).bytes());
        assertThat("一中".codePoints()).allMatch(face::has);
        assertThat(face.has('七')).isFalse();
    }

    @Test
    void fontsThatMustNotBeEmbeddedAreRefusedWithTheReason() {
        refused(TinyFont.named("Restricted").rights(0x0002), "许可");
        refused(TinyFont.named("Bitmaps").rights(0x0200), "许可");
        refused(TinyFont.named("Symbols").symbols(), "符号字体");
        refused(TinyFont.named("Source Han", "中文").compact(18, 1, 2), "TTF版");
    }

    private static void refused(TinyFont font, String reason) {
        assertThatIOException().isThrownBy(() -> OpenTypeFace.of("x", font.bytes())).withMessageContaining(reason);
    }

    @Test
    void aBrokenFileIsRefusedAndNeverCrashes(@TempDir Path folder) throws IOException {
        var random = new Random(7);
        byte[] sound = TinyFont.collection(List.of(TinyFont.named("One"), TinyFont.named("Two").compact(1, 1, 2)));
        for (int round = 0; round < 3000; round++) {
            byte[] broken = Arrays.copyOf(sound, random.nextInt(5) == 0 ? random.nextInt(sound.length) : sound.length);
            for (int k = random.nextInt(4); k > 0 && broken.length > 0; k--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            try {
                OpenTypeFace.of("broken", broken).has('中');
            } catch (IOException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
        Path file = Files.write(folder.resolve("short.ttf"), Arrays.copyOf(sound, 40));
        assertThatIOException().isThrownBy(() -> FontFile.read(file));
    }

    @Test
    void theSameFaceHasTheSameSubsetTagInEveryPdfAndThread() throws IOException {
        FontFace face = TestFonts.face("FandolKai-Regular.otf");
        String once = tag(face);
        assertThat(once).matches("[A-Z]{6}\\+FandolKai-Regular.*");
        List<String> again = IntStream.range(0, 40).parallel().mapToObj(k -> tag(face)).distinct().toList();
        assertThat(again).containsExactly(once);
        assertThat(tag(TestFonts.face("FandolHei-Regular.otf")).substring(0, 6)).isNotEqualTo(once.substring(0, 6));
    }

    @Test
    void anUnchangedFileIsReadOnce() throws IOException {
        Path file = TestFonts.folder().resolve("FandolKai-Regular.otf");
        assertThat(OpenTypeFace.of(file, 0)).isSameAs(OpenTypeFace.of(file, 0));
    }

    private static String tag(FontFace face) {
        try {
            return shown(pdf(face.embeddable(), "均衡")).get(0).getFont().getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pdf(BaseFont font, String text) {
        var out = new ByteArrayOutputStream();
        var document = new Document();
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.open();
        PdfContentByte page = writer.getDirectContent();
        int[] characters = text.codePoints().toArray();
        for (int from = 0; from < characters.length; from += 30) {
            page.beginText();
            page.setFontAndSize(font, 10);
            page.setTextMatrix(20, 20 + from / 6f);
            page.showText(new String(characters, from, Math.min(30, characters.length - from)));
            page.endText();
        }
        document.close();
        return out.toByteArray();
    }

    private static List<TextPosition> shown(byte[] bytes) throws IOException {
        List<TextPosition> shown = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    shown.add(position);
                }
            }.getText(pdf);
        }
        return shown;
    }
}
