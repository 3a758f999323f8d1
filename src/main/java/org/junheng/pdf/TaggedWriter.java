package org.junheng.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfPage;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;

/** Writes objects as PDF/A-2 and PDF/UA want them, which the library does not by itself. */
final class TaggedWriter extends PdfWriter {

    private int pages;

    private TaggedWriter(PdfDocument document, OutputStream out) {
        super(document, out);
    }

    /** A writer for a document's pages. */
    static TaggedWriter of(Document document, OutputStream out) {
        try {
            var inner = new PdfDocument();
            document.addDocListener(inner);
            var writer = new TaggedWriter(inner, out);
            inner.addWriter(writer);
            writer.setPdfVersion(PdfWriter.VERSION_1_7);
            return writer;
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A font's list of characters is wrong more often than right, and may be left out. */
    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        if (object instanceof PdfDictionary dictionary) {
            dictionary.remove(PdfName.CIDSET);
        }
        return super.addToBody(object);
    }

    /** A page finds its content in the structure by its number, and what leads elsewhere is reached in the order of the structure. */
    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        if (object instanceof PdfPage page) {
            page.put(PdfName.STRUCTPARENTS, new PdfNumber(pages++));
            page.put(PdfName.TABS, PdfName.S);
        }
        return super.addToBody(object, reference);
    }
}
