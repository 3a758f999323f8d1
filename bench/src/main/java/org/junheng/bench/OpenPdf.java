package org.junheng.bench;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.HeaderFooter;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junheng.typeset.Sheet;

/** OpenPDF with its own paragraphs and tables. It makes no contents list: page numbers are not known before the pages are made. */
final class OpenPdf implements Engine {

    private final Content content;
    private final Font title;
    private final Font heading;
    private final Font text;
    private final Font head;
    private final Font cell;

    OpenPdf(Content content, Path fonts) throws Exception {
        this.content = content;
        title = font(fonts, "FandolSong-Bold.otf", 22);
        heading = font(fonts, "FandolHei-Regular.otf", 16);
        text = font(fonts, "FandolFang-Regular.otf", 16);
        head = font(fonts, "FandolHei-Regular.otf", 12);
        cell = font(fonts, "FandolSong-Regular.otf", 12);
    }

    private static Font font(Path folder, String name, float size) throws Exception {
        return new Font(
                BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, Files.readAllBytes(folder.resolve(name)), null), size);
    }

    @Override
    public byte[] report() {
        var out = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, (float) Sheet.LEFT, (float) (Sheet.WIDTH - Sheet.RIGHT), (float) Sheet.TOP,
                (float) (Sheet.HEIGHT - Sheet.BOTTOM - 16));
        PdfWriter.getInstance(document, out);
        var footer = new HeaderFooter(new Phrase("— ", cell), new Phrase(" —", cell));
        footer.setBorder(0);
        footer.setAlignment(Element.ALIGN_CENTER);
        document.setFooter(footer);
        document.open();
        document.add(paragraph(content.title(), title, 36, Element.ALIGN_CENTER, 0));
        for (Content.Section section : content.sections()) {
            document.add(paragraph(section.number() + section.heading(), heading, (float) Sheet.ROW, Element.ALIGN_LEFT, 32));
            section.paragraphs().forEach(
                    paragraph -> document.add(paragraph(paragraph.text(), text, (float) Sheet.ROW, Element.ALIGN_JUSTIFIED, 32)));
            document.add(table(section));
        }
        document.close();
        return out.toByteArray();
    }

    private static Paragraph paragraph(String text, Font font, float leading, int align, float indent) {
        var paragraph = new Paragraph(leading, text, font);
        paragraph.setAlignment(align);
        paragraph.setFirstLineIndent(indent);
        return paragraph;
    }

    private PdfPTable table(Content.Section section) {
        var table = new PdfPTable(Content.COLUMNS.size());
        table.setWidthPercentage(100);
        float[] widths = new float[Content.WIDTHS.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Content.WIDTHS[i];
        }
        table.setWidths(widths);
        table.setHeaderRows(1);
        Content.COLUMNS.forEach(column -> table.addCell(cell(column, head)));
        section.rows().forEach(row -> row.cells().forEach(each -> table.addCell(cell(each, cell))));
        return table;
    }

    private static PdfPCell cell(String text, Font font) {
        var cell = new PdfPCell(new Phrase(text, font));
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setFixedHeight((float) (2 * Sheet.HALF_ROW));
        return cell;
    }
}
