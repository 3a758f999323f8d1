package org.junheng.bench;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junheng.typeset.Page;
import org.junheng.typeset.Pages;
import org.junheng.typeset.Sheet;

/**
 * The lower bound: Junheng's pages drawn with OpenPDF's plainest calls and the same embedded fonts. Lines stand where they should, but no
 * gap is set, no text is tagged, there are no bookmarks and no metadata.
 */
final class Bare implements Engine {

    private final Pages pages;
    private final Map<String, BaseFont> fonts = new HashMap<>();

    Bare(Content content, Path folder) throws Exception {
        pages = Ours.pages(content, folder);
        for (Page page : pages.pages()) {
            for (Page.Mark mark : page.marks()) {
                if (mark instanceof Page.Glyphs glyphs && !fonts.containsKey(glyphs.face().name())) {
                    String name = glyphs.face().name();
                    fonts.put(name, BaseFont.createFont(
                            name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, Files.readAllBytes(folder.resolve(name)), null));
                }
            }
        }
    }

    @Override
    public byte[] report() {
        var out = new ByteArrayOutputStream();
        var document = new Document(new Rectangle((float) Sheet.WIDTH, (float) Sheet.HEIGHT));
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.open();
        for (Page page : pages.pages()) {
            document.newPage();
            PdfContentByte ink = writer.getDirectContent();
            for (Page.Mark mark : page.marks()) {
                if (mark instanceof Page.Glyphs glyphs) {
                    ink.beginText();
                    ink.setFontAndSize(fonts.get(glyphs.face().name()), (float) glyphs.size());
                    ink.setTextMatrix((float) glyphs.x(), (float) (Sheet.HEIGHT - glyphs.baseline()));
                    ink.showText(glyphs.text());
                    ink.endText();
                } else if (mark instanceof Page.Rule rule) {
                    ink.setLineWidth((float) rule.weight());
                    ink.moveTo((float) rule.x1(), (float) (Sheet.HEIGHT - rule.y1()));
                    ink.lineTo((float) rule.x2(), (float) (Sheet.HEIGHT - rule.y2()));
                    ink.stroke();
                }
            }
        }
        document.close();
        return out.toByteArray();
    }
}
