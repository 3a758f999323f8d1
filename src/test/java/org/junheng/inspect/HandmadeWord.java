package org.junheng.inspect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Word file written by hand, paragraph by paragraph, by the figures of GB/T 9704-2012 and not by our writer, so that each paragraph can be
 * otherwise.
 */
final class HandmadeWord {

    private static final String NS = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TEXT = "全县义务教育优质均衡发展督导评估学校师资条件办公室人民政府全县义务教育优质均衡发展。";

    /** The beginning of a table's cell. */
    static final String CELL = "<w:tc><w:tcPr><w:tcW w:w=\"8844\" w:type=\"dxa\"/></w:tcPr>";

    private final Map<String, String> blocks = new LinkedHashMap<>();
    private String section = "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"odd\"/><w:footerReference w:type=\"even\" r:id=\"even\"/>"
            + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" w:header=\"851\" "
            + "w:footer=\"1425\" w:gutter=\"0\"/></w:sectPr>";

    private static String fonts(String font, int size) {
        return "<w:rFonts w:ascii=\"" + font + "\" w:eastAsia=\"" + font + "\" w:hAnsi=\"" + font + "\"/><w:sz w:val=\"" + size + "\"/>";
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String paragraph(String properties, String runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    private int pitch = 579;

    private HandmadeWord text(String name, String properties, String text) {
        blocks.put(name, paragraph(properties, run("", text)));
        return this;
    }

    private HandmadeWord of(String name, String properties, String font, int size, String text) {
        blocks.put(name, paragraph(properties, run(fonts(font, size), text)));
        return this;
    }

    private HandmadeWord blank(String name) {
        return text(name, "", "");
    }

    private static String indent(int left, int right, int firstLine) {
        return "<w:ind w:left=\"" + left + "\" w:right=\"" + right + "\" " + (firstLine < 0 ? "w:hanging=\"" + -firstLine : "w:firstLine=\"" + firstLine) + "\"/>";
    }

    private static String cell(String paragraphs) {
        return CELL + paragraphs + "</w:tc>";
    }

    /** A document with all elements, none of them wrong. */
    static HandmadeWord document() {
        var word = new HandmadeWord();
        word.text("份号", indent(0, 0, 0), "000001").of("密级", indent(0, 0, 0), "黑体", 32, "机密★1年").of("紧急程度", indent(0, 0, 0), "黑体", 32, "特急");
        word.of("标志", "<w:spacing w:before=\"247\" w:line=\"960\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>", "方正小标宋简体", 96, "青禾县人民政府文件");
        word.change("标志", "<w:sz w:val=\"96\"/>", "<w:color w:val=\"FF0000\"/><w:sz w:val=\"96\"/>");
        word.text("发文字号", "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"16\" w:space=\"7\" w:color=\"FF0000\"/></w:pBdr>"
                + "<w:spacing w:before=\"1158\" w:line=\"579\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>", "青政〔2026〕8号");
        word.blank("空一").blank("空二");
        word.of("标题", "<w:spacing w:line=\"720\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>", "方正小标宋简体", 44, "青禾县人民政府关于义务教育优质");
        word.of("标题二", "<w:spacing w:line=\"720\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>", "方正小标宋简体", 44, "均衡发展情况的报告");
        word.blank("空三").text("主送", "", "平川市人民政府：");
        word.body("正文");
        word.of("一", indent(0, 0, 632) + "<w:keepNext/>", "黑体", 32, "一、基本情况");
        word.body("正文二");
        word.of("（一）", indent(0, 0, 632) + "<w:keepNext/>", "楷体_GB2312", 32, "（一）学校布局");
        word.text("1", indent(0, 0, 632), "1.小学。").text("2", indent(0, 0, 632), "2.初中。");
        word.of("二", indent(0, 0, 632) + "<w:keepNext/>", "黑体", 32, "二、下一步打算");
        word.body("正文三");
        word.blank("空四").text("附件说明", indent(1819, 0, -1187), "附件：1.任务清单").text("附件说明二", indent(1819, 0, -240), "2.责任分工");
        word.blank("空五").blank("空六");
        word.text("署名", "<w:jc w:val=\"right\"/>" + indent(0, 1190, 0), "青禾县人民政府").text("日期", "<w:jc w:val=\"right\"/>" + indent(0, 1263, 0), "2026年4月20日");
        word.text("附注", indent(0, 0, 632), "（此件公开发布）");
        word.annex("1", "任务清单");
        word.blocks.put("表", "<w:tbl><w:tblPr><w:tblW w:w=\"8844\" w:type=\"dxa\"/></w:tblPr>" + ("<w:tr><w:trPr><w:cantSplit/></w:trPr>" + cell("<w:p/>") + cell("<w:p/>")
                + "</w:tr>").repeat(12).replaceFirst("<w:cantSplit/>", "<w:cantSplit/><w:tblHeader/>") + "</w:tbl>");
        word.annex("2", "责任分工");
        word.body("附文");
        word.blocks.put("版记", "<w:tbl><w:tblPr><w:tblW w:w=\"8844\" w:type=\"dxa\"/><w:tblBorders><w:top w:val=\"single\" w:sz=\"8\"/>"
                + "<w:bottom w:val=\"single\" w:sz=\"8\"/><w:insideH w:val=\"single\" w:sz=\"6\"/></w:tblBorders></w:tblPr><w:tr>"
                + cell(imprint("<w:ind w:left=\"1120\" w:right=\"280\" w:hanging=\"840\"/>", "抄送：市教育局，县委办公室。")) + "</w:tr><w:tr>"
                + cell(imprint("<w:tabs><w:tab w:val=\"right\" w:pos=\"8564\"/></w:tabs><w:ind w:left=\"280\"/>", "青禾县人民政府办公室</w:t></w:r><w:r><w:rPr>"
                        + fonts("仿宋_GB2312", 28) + "</w:rPr><w:tab/><w:t>2026年4月21日印发")) + "</w:tr></w:tbl>");
        word.blank("末段");
        return word;
    }

    private static String imprint(String indent, String text) {
        return paragraph("<w:spacing w:line=\"560\" w:lineRule=\"exact\"/>" + indent, run(fonts("仿宋_GB2312", 28), text));
    }

    private void body(String name) {
        text(name, indent(0, 0, 632), TEXT);
    }

    private void annex(String number, String title) {
        of("附件" + number, "<w:pageBreakBefore/>", "黑体", 32, "附件" + number).blank("附空" + number);
        of("题名" + number, "<w:spacing w:line=\"720\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>", "方正小标宋简体", 44, title).blank("附空二" + number);
    }

    /** With addressees in the imprint above the copies, and something between. */
    HandmadeWord addressees(String between) {
        String addressees = imprint("<w:ind w:left=\"1120\" w:right=\"280\" w:hanging=\"840\"/>", "主送：各乡镇人民政府。");
        blocks.put("版记", blocks.get("版记").replace("</w:tblPr><w:tr>" + CELL, "</w:tblPr><w:tr>" + CELL + addressees + between));
        return this;
    }

    /** With those at a meeting in place of annexes and signature. */
    HandmadeWord attendance() {
        drop("附件说明", "附件说明二", "空五", "空六", "署名", "日期", "附注", "附件1", "附空1", "题名1", "附空二1", "表", "附件2", "附空2", "题名2", "附空二2", "附文");
        String imprint = blocks.remove("版记");
        String last = blocks.remove("末段");
        String names = run("", "县教育局、县发展改革委、县财政局、县自然资源局、县人力资源社会保障局");
        blocks.put("出席", paragraph(indent(1579, 0, -947), run(fonts("黑体", 32), "出席：") + names));
        blocks.put("版记", imprint);
        blocks.put("末段", last);
        return this;
    }

    /** With a section across the sheet in front of the second annex. */
    HandmadeWord across(String inside) {
        String next = blocks.get("附件2");
        blocks.put("表", blocks.get("表") + inside + paragraph(section.replace("w:w=\"11906\" w:h=\"16838\"", "w:w=\"16838\" w:h=\"11906\""), ""));
        blocks.put("题名1", blocks.get("题名1") + paragraph(section, ""));
        blocks.put("附件2", next);
        return this;
    }

    /** Rows at another distance, in twips. */
    HandmadeWord pitch(int twips) {
        pitch = twips;
        return this;
    }

    /** Other margins. */
    HandmadeWord section(String from, String to) {
        if (!section.contains(from)) {
            throw new IllegalArgumentException(from);
        }
        section = section.replace(from, to);
        return this;
    }

    HandmadeWord change(String name, String from, String to) {
        if (!blocks.get(name).contains(from)) {
            throw new IllegalArgumentException(name + ": " + from);
        }
        blocks.put(name, blocks.get(name).replace(from, to));
        return this;
    }

    HandmadeWord drop(String... names) {
        for (String name : names) {
            if (blocks.remove(name) == null) {
                throw new IllegalArgumentException(name);
            }
        }
        return this;
    }

    Path write(Path file) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            put(out, "word/document.xml", "<w:document" + NS + "><w:body>" + String.join("", blocks.values()).replace("w:line=\"579\"", "w:line=\"" + pitch + "\"") + section + "</w:body></w:document>");
            put(out, "word/styles.xml", "<w:styles" + NS + "><w:docDefaults><w:rPrDefault><w:rPr>" + fonts("仿宋_GB2312", 32) + "<w:spacing w:val=\"-5\"/></w:rPr>"
                    + "</w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line=\"" + pitch + "\" w:lineRule=\"exact\"/></w:pPr></w:pPrDefault></w:docDefaults></w:styles>");
            put(out, "word/settings.xml", "<w:settings" + NS + "><w:evenAndOddHeaders/></w:settings>");
            put(out, "word/_rels/document.xml.rels", "<Relationships><Relationship Id=\"odd\" Target=\"odd.xml\"/><Relationship Id=\"even\" Target=\"even.xml\"/>"
                    + "</Relationships>");
            put(out, "word/odd.xml", footer("right"));
            put(out, "word/even.xml", footer("left"));
        }
        return file;
    }

    private static String footer(String side) {
        String type = fonts("宋体", 28);
        return "<w:ftr" + NS + ">" + paragraph("<w:spacing w:line=\"280\" w:lineRule=\"exact\"/><w:jc w:val=\"" + side + "\"/><w:ind w:" + side + "=\"280\"/>",
                run(type, "— ") + "<w:r><w:rPr>" + type + "</w:rPr><w:instrText> PAGE </w:instrText></w:r>" + run(type, " —")) + "</w:ftr>";
    }

    private static void put(ZipOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
