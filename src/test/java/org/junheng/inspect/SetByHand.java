package org.junheng.inspect;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.junheng.font.TestFonts;

/**
 * A PDF of three pages, set character by character by the figures of GB/T 9704-2012 and not by our typesetter, so that each figure can be
 * wrong. Millimetres, but type in points.
 */
final class SetByHand {

    private static final String HAN = "全县义务教育优质均衡发展督导评估学校师资条件办公室人民政府";
    private static final double POINT = 72 / 25.4;

    double width = 210;
    double left = 28;
    double top = 37;
    double pitch = (225 * POINT - 16) / 21;
    double character = (156 * POINT - 16) / 27;
    double size = 16;
    double titleOffset;
    double indent = 2;
    double dash = 269;
    boolean outside = true;
    String title = "关于优质均衡发展的报告";
    IntFunction<String> number = page -> "— " + page + " —";
    int columns = 28;
    int rows = 22;
    String insertion = "";
    String closing = "";

    Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            var document = new Document(new Rectangle((float) (width * POINT), (float) (297 * POINT)));
            PdfWriter writer = PdfWriter.getInstance(document, out);
            document.open();
            for (int page = 1; page <= 3; page++) {
                page(writer.getDirectContent(), page);
                document.newPage();
            }
            document.close();
        }
        return file;
    }

    private void page(PdfContentByte canvas, int page) throws IOException {
        int first = 0;
        if (page == 1) {
            double measure = title.length() * 22;
            for (int i = 0; i < title.length(); i++) {
                show(canvas, "FandolSong-Bold.otf", 22, title.substring(i, i + 1), 106 + titleOffset + (i * 22 - measure / 2) / POINT, 37 + 0.88 * 22 / POINT);
            }
            first = 2;
        }
        for (int row = first; row < rows; row++) {
            int of = (row - first) % 5;
            int from = of == 0 ? (int) indent : 0;
            int to = of == 4 ? 10 : columns;
            for (int column = from; column < to; column++) {
                String text = HAN.substring((row + column) % HAN.length(), (row + column) % HAN.length() + 1);
                if (page == 2 && row == 6 && column == 0 && !insertion.isEmpty()) {
                    text = insertion;
                }
                if (page == 2 && row == 8 && column == columns - 1 && !closing.isEmpty()) {
                    text = closing;
                }
                show(canvas, "FandolFang-Regular.otf", size, text, left + column * character / POINT, top + (row * pitch + 0.88 * size) / POINT);
            }
        }
        number(canvas, page);
    }

    private void number(PdfContentByte canvas, int page) throws IOException {
        String text = number.apply(page);
        BaseFont font = font("FandolSong-Regular.otf");
        double measure = font.getWidthPoint(text, 14) / POINT;
        double blank = 14 / POINT;
        double x = (page % 2 == 1) == outside ? 184 - blank - measure : 28 + blank;
        show(canvas, "FandolSong-Regular.otf", 14, text, x, dash + 0.38 * 14 / POINT);
    }

    private static void show(PdfContentByte canvas, String font, double size, String text, double x, double baseline) throws IOException {
        canvas.beginText();
        canvas.setFontAndSize(font(font), (float) size);
        canvas.setTextMatrix((float) (x * POINT), (float) ((297 - baseline) * POINT));
        canvas.showText(text);
        canvas.endText();
    }

    private static BaseFont font(String file) throws IOException {
        return BaseFont.createFont(TestFonts.folder().resolve(file).toString(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
    }
}
