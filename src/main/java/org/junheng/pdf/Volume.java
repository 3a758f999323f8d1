package org.junheng.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.Rectangle;
import com.lowagie.text.exceptions.InvalidPdfException;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfCopy;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfImportedPage;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import com.lowagie.text.pdf.SimpleBookmark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junheng.font.FontFace;

/**
 * Binds finished PDFs into one (合订本): pages numbered from the first to the last at the head of the page, an outline with every part and its
 * own headings below it. The same parts give the same bytes.
 */
public final class Volume {

    private static final String PROGRAM = "均衡文书";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final float NUMBER_SIZE = 9;
    private static final float BELOW_TOP = 28;

    private Volume() {}

    /**
     * A finished PDF (一份材料).
     *
     * @param title what the contents and the outline call it
     * @param file its bytes
     */
    public record Part(String title, byte[] file) {}

    /**
     * How many pages a PDF has.
     *
     * @throws IOException if it is no PDF that can be bound; the message says why, in Chinese
     */
    public static int pages(byte[] file) throws IOException {
        try (PdfReader reader = new PdfReader(file)) {
            if (reader.isEncrypted()) {
                throw new IOException("加密的PDF");
            }
            return reader.getNumberOfPages();
        } catch (InvalidPdfException e) {
            throw new IOException("不是PDF文件", e);
        }
    }

    /** What a PDF says its title is; empty if it does not. */
    public static String title(byte[] file) throws IOException {
        try (PdfReader reader = new PdfReader(file)) {
            return reader.getInfo().getOrDefault("Title", "").strip();
        }
    }

    /**
     * Binds parts.
     *
     * @param parts in their order, the cover and the contents first
     * @param digits the face of the page numbers
     * @param made when the file says it was made
     * @param out stays open
     */
    public static void write(String title, List<Part> parts, FontFace digits, Instant made, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var readers = new ArrayList<PdfReader>();
        try {
            for (Part part : parts) {
                readers.add(new PdfReader(part.file()));
            }
            var document = new Document();
            var copy = new PdfCopy(document, bytes);
            document.open();
            int all = readers.stream().mapToInt(PdfReader::getNumberOfPages).sum();
            var outline = new ArrayList<Map<String, Object>>();
            int before = 0;
            for (int i = 0; i < parts.size(); i++) {
                outline.add(outline(parts.get(i).title(), readers.get(i), before));
                for (int page = 1; page <= readers.get(i).getNumberOfPages(); page++) {
                    before++;
                    PdfImportedPage imported = copy.getImportedPage(readers.get(i), page);
                    number(copy, imported, readers.get(i).getPageSizeWithRotation(page), before, all, digits);
                    copy.addPage(imported);
                }
            }
            copy.setOutlines(outline);
            copy.setViewerPreferences(PdfWriter.PageModeUseOutlines);
            information(copy.getInfo(), title, parts, made);
            document.close();
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        } finally {
            readers.forEach(PdfReader::close);
        }
        byte[] file = bytes.toByteArray();
        CrossReferences.inPlainDigits(file);
        out.write(file);
    }

    private static void number(PdfCopy copy, PdfImportedPage page, Rectangle size, int number, int all, FontFace digits) throws IOException, DocumentException {
        PdfCopy.PageStamp stamp = copy.createPageStamp(page);
        PdfContentByte ink = stamp.getOverContent();
        ink.beginText();
        ink.setFontAndSize(digits.embeddable(), NUMBER_SIZE);
        ink.showTextAligned(Element.ALIGN_CENTER, "合订本第" + number + "页，共" + all + "页", size.getWidth() / 2, size.getHeight() - BELOW_TOP, 0);
        ink.endText();
        stamp.alterContents();
    }

    /** A part, and below it its own outline, moved to where it stands now. */
    private static Map<String, Object> outline(String title, PdfReader reader, int before) {
        var entry = new HashMap<String, Object>();
        entry.put("Title", title);
        entry.put("Action", "GoTo");
        entry.put("Page", (before + 1) + " Fit");
        List<Map<String, Object>> own = SimpleBookmark.getBookmarkList(reader);
        if (own != null && !own.isEmpty()) {
            SimpleBookmark.shiftPageNumbersInRange(own, before, null);
            entry.put("Kids", own);
        }
        return entry;
    }

    private static void information(PdfDictionary information, String title, List<Part> parts, Instant made) {
        information.put(PdfName.TITLE, new PdfString(title, PdfObject.TEXT_UNICODE));
        information.put(PdfName.CREATOR, new PdfString(PROGRAM, PdfObject.TEXT_UNICODE));
        information.put(PdfName.PRODUCER, new PdfString(PROGRAM, PdfObject.TEXT_UNICODE));
        information.put(PdfName.CREATIONDATE, new PdfString(DATE.format(made)));
        information.put(PdfName.MODDATE, new PdfString(DATE.format(made)));
        byte[] id = digest(title, parts, made);
        information.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    private static byte[] digest(String title, List<Part> parts, Instant made) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((title + made).getBytes(StandardCharsets.UTF_8));
            parts.forEach(part -> digest.update(part.file()));
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
