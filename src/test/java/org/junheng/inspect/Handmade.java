package org.junheng.inspect;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junheng.font.TestFonts;

/**
 * A document set by hand, element by element, by the figures of GB/T 9704-2012 and not by our typesetter, so that each element can be
 * elsewhere, say something else or be of another type. Millimetres, but type in points.
 */
final class Handmade {

    static final double CHARACTER = (156 - 16 * 25.4 / 72) / 27;
    static final String FANG = "FandolFang-Regular.otf";
    static final String KAI = "FandolKai-Regular.otf";
    static final String HEI = "FandolHei-Regular.otf";
    static final String SONG = "FandolSong-Regular.otf";
    static final String BOLD = "FandolSong-Bold.otf";

    private static final double POINT = 72 / 25.4;
    private static final double ROW = (225 - 16 / POINT) / 21;
    private static final String HAN = "全县义务教育优质均衡发展督导评估学校师资条件办公室人民政府";

    private final Map<String, Words> words = new LinkedHashMap<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    int pages = 4;

    /** Words of one element; text is tracked, so that 28 characters fill a row. */
    record Words(int page, String font, double size, double x, double top, String text, boolean red, int turn) {

        double width() {
            return (text.length() - 1) * pitch() + size / POINT;
        }

        double pitch() {
            return size == 16 ? CHARACTER : size / POINT;
        }

        Words moved(double right, double down) {
            return new Words(page, font, size, x + right, top + down, text, red, turn);
        }

        Words saying(String other) {
            return new Words(page, font, size, x, top, other, red, turn);
        }

        Words of(String other, double points) {
            return new Words(page, other, points, x, top, text, red, turn);
        }

        Words on(int other, double down) {
            return new Words(other, font, size, x, down, text, red, turn);
        }

        Words turned(int degrees) {
            return new Words(page, font, size, x, top, text, red, degrees);
        }
    }

    /** A line, at its middle. */
    record Line(int page, double y, double left, double right, double weight, boolean red) {}

    static double row(int row) {
        return 37 + ROW * row;
    }

    private static Words centred(int page, double size, double top, String text, boolean red) {
        var words = new Words(page, BOLD, size, 0, top, text, red, 0);
        return words.moved(106 - words.width() / 2, 0);
    }

    /** A document with all elements, none of them wrong. */
    static Handmade document() {
        var set = new Handmade();
        set.put("份号", new Words(1, FANG, 16, 28, 37, "000001", false, 0));
        set.put("密级", new Words(1, HEI, 16, 28, row(1), "机密★1年", false, 0));
        set.put("紧急程度", new Words(1, HEI, 16, 28, row(2), "特急", false, 0));
        set.put("标志", centred(1, 48, 72, "青禾县人民政府文件", true));
        set.put("发文字号", new Words(1, FANG, 16, 28 + CHARACTER, 109.8, "青政〔2026〕8号", false, 0));
        set.put("签发人", new Words(1, FANG, 16, 178.43 - 5.64 - 5 * CHARACTER, 109.8, "签发人：", false, 0));
        set.put("姓名", new Words(1, KAI, 16, 178.43 - 5.64 - CHARACTER, 109.8, "县长", false, 0));
        set.line("红线", new Line(1, 119.8, 28, 184, 0.7, true));
        set.put("标题", centred(1, 22, 144.5, "青禾县人民政府关于义务教育优质", false));
        set.put("标题二", centred(1, 22, 157.2, "均衡发展情况的报告", false));
        set.put("主送", new Words(1, FANG, 16, 28, row(14), "平川市人民政府：", false, 0));
        set.paragraph("正文", 1, 15, 7);
        set.put("一", new Words(2, HEI, 16, 28 + 2 * CHARACTER, row(0), "一、基本情况", false, 0));
        set.paragraph("正文二", 2, 1, 3);
        set.put("（一）", new Words(2, KAI, 16, 28 + 2 * CHARACTER, row(4), "（一）学校布局", false, 0));
        set.put("1", new Words(2, FANG, 16, 28 + 2 * CHARACTER, row(5), "1.小学。", false, 0));
        set.put("2", new Words(2, FANG, 16, 28 + 2 * CHARACTER, row(6), "2.初中。", false, 0));
        set.put("二", new Words(2, HEI, 16, 28 + 2 * CHARACTER, row(7), "二、下一步打算", false, 0));
        set.paragraph("正文三", 2, 8, 3);
        set.put("附件说明", new Words(2, FANG, 16, 28 + 2 * CHARACTER, row(12), "附件：1.任务清单", false, 0));
        set.put("附件说明二", new Words(2, FANG, 16, 28 + 5 * CHARACTER, row(13), "2.责任分工", false, 0));
        var date = new Words(2, FANG, 16, 0, row(17), "2026年4月20日", false, 0);
        set.put("日期", date.moved(184 - 4 * CHARACTER - date.width(), 0));
        var issuer = new Words(2, FANG, 16, 0, row(16), "青禾县人民政府", false, 0);
        set.put("署名", issuer.moved(184 - 4 * CHARACTER - date.width() / 2 - issuer.width() / 2, 0));
        set.put("附注", new Words(2, FANG, 16, 28 + 2 * CHARACTER, row(18), "（此件公开发布）", false, 0));
        set.annex(3, "1", "任务清单");
        set.annex(4, "2", "责任分工");
        set.put("抄送", new Words(4, FANG, 14, 28 + 14 / POINT, 234.8, "抄送：市教育局，县委办公室，县人大常委会办公室，县政协办公", false, 0));
        set.put("抄送二", new Words(4, FANG, 14, 28 + 4 * 14 / POINT, 244.7, "室。", false, 0));
        set.put("印发机关", new Words(4, FANG, 14, 28 + 14 / POINT, 254.6, "青禾县人民政府办公室", false, 0));
        set.put("印发日期", new Words(4, FANG, 14, 179.06 - 12 * 14 / POINT, 254.6, "2026年4月21日印发", false, 0));
        set.line("首线", new Line(4, 232.4, 28, 184, 0.35, false));
        set.line("中线", new Line(4, 252.1, 28, 184, 0.25, false));
        set.line("末线", new Line(4, 262, 28, 184, 0.35, false));
        set.numbers(1);
        return set;
    }

    private void annex(int page, String number, String title) {
        put("附件" + number, new Words(page, HEI, 16, 28, row(0), "附件" + number, false, 0));
        put("题名" + number, centred(page, 22, 62.1, title, false));
        paragraph("附文" + number, page, 5, 3);
    }

    /** A letter of two pages. */
    static Handmade letter() {
        var set = new Handmade();
        set.pages = 2;
        set.put("标志", centred(1, 48, 30, "青禾县人民政府", true).moved(-1, 0));
        set.line("一", new Line(1, 51.5, 20, 190, 1, true));
        set.line("二", new Line(1, 52.5, 20, 190, 0.25, true));
        set.line("三", new Line(1, 275.4, 20, 190, 0.25, true));
        set.line("四", new Line(1, 276.5, 20, 190, 1, true));
        set.put("份号", new Words(1, FANG, 16, 28, 57.6, "000001", false, 0));
        var number = new Words(1, FANG, 16, 0, 57.6, "青政函〔2026〕3号", false, 0);
        set.put("发文字号", number.moved(184 - number.width(), 0));
        set.put("标题", centred(1, 22, 84.5, "青禾县人民政府关于报送情况的函", false));
        set.paragraph("正文", 1, 7, 12);
        set.paragraph("正文二", 2, 0, 5);
        set.put("抄送", new Words(2, FANG, 14, 28 + 14 / POINT, 254.6, "抄送：市教育局。", false, 0));
        set.numbers(2);
        return set;
    }

    /** With a table on page 3 in turned type. */
    Handmade turned(int degrees) {
        drop("附文10", "附文11", "附文12", "题名1", "附件1", "附件说明二");
        change("附件说明", it -> it.saying("附件：责任分工")).change("附件2", it -> it.saying("附件"));
        for (int i = 0; i < 4; i++) {
            put("横" + i, new Words(3, FANG, 12, 60 + 10 * i, degrees == 90 ? 200 : 60, "学校名称学生人数教师人数", false, degrees));
        }
        return this;
    }

    /** With the signature of a document that gets no seal. */
    Handmade unsealed() {
        change("日期", it -> it.moved(184 - 2 * CHARACTER - it.x() - it.width(), -10.4));
        double date = words.get("日期").x();
        return change("署名", it -> it.moved(date - 2 * CHARACTER - it.x(), -10.4)).change("附注", it -> it.moved(0, -10.4));
    }

    /** With those at a meeting in place of the signature. */
    Handmade attendance() {
        drop("附件说明", "附件说明二", "署名", "日期", "附注");
        put("出席", new Words(2, HEI, 16, 28 + 2 * CHARACTER, row(12), "出席：", false, 0));
        put("名单", new Words(2, FANG, 16, 28 + 5 * CHARACTER, row(12), "县教育局、县发展改革委、县财政局、县自然资源局", false, 0));
        return put("名单二", new Words(2, FANG, 16, 28 + 5 * CHARACTER, row(13), "县人力资源社会保障局", false, 0));
    }

    /** With the head of an order. */
    Handmade order() {
        drop("份号", "密级", "紧急程度", "发文字号", "签发人", "姓名", "红线", "标题", "标题二", "主送");
        change("标志", it -> it.saying("青禾县人民政府命令").moved(0, -15));
        return put("令号", new Words(1, FANG, 16, 106 - 8.4, 95, "第8号", false, 0));
    }

    /** Without a head, as an annex by itself. */
    Handmade apart(String head) {
        drop("份号", "密级", "紧急程度", "标志", "发文字号", "签发人", "姓名", "红线", "标题", "标题二", "主送");
        return put("首行", new Words(1, FANG, 16, 28, 37, head, false, 0));
    }

    /** With a table of one row on page 3. */
    Handmade table(double left, double right, double size) {
        line("表一", new Line(3, 150, left, right, 0.35, false)).line("表二", new Line(3, 170, left, right, 0.35, false));
        return put("表文", new Words(3, FANG, size, 30, 158, "学校名称", false, 0));
    }

    /** With its imprint on another page. */
    Handmade imprintOn(int page) {
        for (String name : new String[] {"抄送", "抄送二", "印发机关", "印发日期"}) {
            change(name, it -> it.on(page, it.top()));
        }
        for (String name : new String[] {"首线", "中线", "末线"}) {
            changeLine(name, it -> new Line(page, it.y(), it.left(), it.right(), it.weight(), it.red()));
        }
        return this;
    }

    /** With so many pages. */
    Handmade pages(int count) {
        pages = count;
        return this;
    }

    /** Page numbers from a page on. */
    Handmade numbers(int first) {
        for (int page = first; page <= pages; page++) {
            put("页码" + page, new Words(page, SONG, 14, page % 2 == 1 ? 179.06 - 15.7 : 32.94, 266.53, "— " + page + " —", false, 0));
        }
        return this;
    }

    /** A paragraph: full rows and a short one. */
    private void paragraph(String name, int page, int row, int rows) {
        for (int i = 0; i < rows; i++) {
            int from = i == 0 ? 2 : 0;
            var text = new StringBuilder();
            for (int column = from; column < (i == rows - 1 ? 12 : 28); column++) {
                text.append(HAN.charAt((row + i + column) % HAN.length()));
            }
            put(name + i, new Words(page, FANG, 16, 28 + from * CHARACTER, row(row + i), text + (i == rows - 1 ? "。" : ""), false, 0));
        }
    }

    Handmade put(String name, Words element) {
        words.put(name, element);
        return this;
    }

    Handmade line(String name, Line line) {
        lines.put(name, line);
        return this;
    }

    Handmade change(String name, UnaryOperator<Words> change) {
        words.put(name, change.apply(words.get(name)));
        return this;
    }

    Handmade changeLine(String name, UnaryOperator<Line> change) {
        lines.put(name, change.apply(lines.get(name)));
        return this;
    }

    Handmade drop(String... names) {
        for (String name : names) {
            if (words.remove(name) == null && lines.remove(name) == null) {
                throw new IllegalArgumentException(name);
            }
        }
        return this;
    }

    Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            var document = new Document(PageSize.A4);
            PdfWriter writer = PdfWriter.getInstance(document, out);
            document.open();
            for (int page = 1; page <= pages; page++) {
                writer.setPageEmpty(false);
                for (Line line : lines.values()) {
                    if (line.page() == page) {
                        draw(writer.getDirectContent(), line);
                    }
                }
                for (Words element : words.values()) {
                    if (element.page() == page) {
                        show(writer.getDirectContent(), element);
                    }
                }
                document.newPage();
            }
            document.close();
        }
        return file;
    }

    private static void draw(PdfContentByte canvas, Line line) {
        canvas.setColorStroke(line.red() ? Color.RED : Color.BLACK);
        canvas.setLineWidth((float) (line.weight() * POINT));
        canvas.moveTo((float) (line.left() * POINT), (float) ((297 - line.y()) * POINT));
        canvas.lineTo((float) (line.right() * POINT), (float) ((297 - line.y()) * POINT));
        canvas.stroke();
    }

    private static void show(PdfContentByte canvas, Words element) throws IOException {
        BaseFont font = BaseFont.createFont(TestFonts.folder().resolve(element.font()).toString(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        canvas.setColorFill(element.red() ? Color.RED : Color.BLACK);
        boolean whole = element.text().contains(" ");
        double x = element.x();
        for (int i = 0; i < element.text().length(); i = whole ? element.text().length() : i + 1) {
            String text = whole ? element.text() : element.text().substring(i, i + 1);
            double baseline = 297 - element.top() - 0.88 * element.size() / POINT;
            canvas.beginText();
            canvas.setFontAndSize(font, (float) element.size());
            double turn = Math.toRadians(element.turn());
            float cos = (float) Math.cos(turn);
            float sin = (float) Math.sin(turn);
            double along = x - element.x();
            canvas.setTextMatrix(
                    cos, sin, -sin, cos, (float) ((element.x() + along * cos) * POINT), (float) ((baseline + along * sin) * POINT));
            canvas.showText(text);
            canvas.endText();
            x += element.pitch();
        }
    }
}
