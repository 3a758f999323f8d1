package org.junheng.inspect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.junheng.fault.Faults;

/** Reads the pages of a PDF back (读回PDF). */
final class PdfReader extends PDFTextStripper {

    /** The most pages that are read: a document has tens, a book hundreds. */
    private static final int MOST_PAGES = 2000;

    /** Characters by how many degrees they are turned. */
    private final Map<Integer, List<Glyph>> glyphs = new TreeMap<>();
    private int nameless;

    private PdfReader() {
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
    }

    /** @throws Faults {@code DATA-050} if the file is no PDF, damaged or encrypted, or has more than 2000 pages */
    static List<PdfPage> read(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw Inspection.unreadable(file, document.getNumberOfPages() + "页的文件，超过" + MOST_PAGES + "页");
            }
            var pages = new ArrayList<PdfPage>();
            for (PDPage page : document.getPages()) {
                pages.add(new PdfReader().page(document, page, pages.size() + 1));
            }
            return pages;
        } catch (Faults faults) {
            throw faults;
        } catch (IOException | RuntimeException e) {
            // A damaged file can lead the library to any exception.
            throw Inspection.unreadable(file, "不能识别的PDF");
        }
    }

    private PdfPage page(PDDocument document, PDPage page, int number) throws IOException {
        setStartPage(number);
        setEndPage(number);
        getText(document);
        PDRectangle sheet = page.getCropBox();
        List<Glyph> upright = glyphs.getOrDefault(0, List.of());
        Optional<Map.Entry<Integer, List<Glyph>>> turned =
                glyphs.entrySet().stream().filter(each -> each.getKey() != 0).max(Comparator.comparingInt(each -> each.getValue().size()));
        return new PdfPage(
                number, sheet.getWidth() * Units.POINT, sheet.getHeight() * Units.POINT, page.getRotation(), Row.of(number, upright),
                turned.map(most -> Row.of(number, most.getValue())).orElse(List.of()), turned.map(Map.Entry::getKey).orElse(0), nameless,
                StrokeReader.read(page));
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        nameless += text == null || text.equals("\uFFFD") ? 1 : 0;
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        glyphs.computeIfAbsent(Math.round(text.getDir()), turn -> new ArrayList<>()).add(new Glyph(
                text.getUnicode(), text.getXDirAdj() * Units.POINT, text.getYDirAdj() * Units.POINT, text.getWidthDirAdj() * Units.POINT,
                Math.round(text.getYScale() * 100) / 100.0, text.getFont().getName(), Colour.of(getGraphicsState().getNonStrokingColor()), outline(text)));
    }

    /** Typefaces with a byte a character number their outlines anew, so nothing can be told of them. */
    private static int outline(TextPosition text) {
        try {
            return text.getFont() instanceof PDType0Font font && font.isEmbedded() ? font.codeToGID(text.getCharacterCodes()[0]) : -1;
        } catch (IOException e) {
            return -1;
        }
    }
}
