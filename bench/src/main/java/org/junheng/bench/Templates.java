package org.junheng.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the Word templates of the engines that fill in templates: the same paper, each with the marks of its engine. */
public final class Templates {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Templates() {}

    /** Writes the templates into the folder named. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        write(folder.resolve("docxtemplater.docx"), text("Title", "{title}") + contents() + text("", "{#sections}")
                + text("Heading1", "{number}{heading}") + text("", "{#paragraphs}") + text("", "{text}") + text("", "{/paragraphs}")
                + table(row("", "{#rows}{no}", "{school}", "{pupils}", "{area}", "{note}{/rows}"), "") + text("", "{/sections}"));
        write(folder.resolve("carbone.docx"), text("Title", "{d.title}") + contents()
                + text("Heading1", "{d.sections[i].number}{d.sections[i].heading}")
                + text("", "{d.sections[i].paragraphs[i].text}") + text("", "{d.sections[i].paragraphs[i+1].text}")
                + table(carbone("i") + carbone("i+1"), "") + text("Heading1", "{d.sections[i+1].number}{d.sections[i+1].heading}"));
        write(folder.resolve("poi-tl.docx"), text("Title", "{{title}}") + contents() + text("", "{{?sections}}")
                + text("Heading1", "{{number}}{{heading}}") + text("", "{{?paragraphs}}") + text("", "{{text}}") + text("", "{{/paragraphs}}")
                + table(row("", "[no]", "[school]", "[pupils]", "[area]", "[note]"), "{{rows}}") + text("", "{{/sections}}"));
    }

    private static String carbone(String index) {
        String row = "{d.sections[i].rows[" + index + "].";
        return row("", row + "no}", row + "school}", row + "pupils}", row + "area}", row + "note}");
    }

    private static String text(String style, String text) {
        String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>" + properties + "<w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** A field that Word fills in when it opens the file: none of these engines knows a page. */
    private static String contents() {
        return "<w:p><w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r><w:r><w:instrText>TOC \\o \"1-1\"</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    }

    private static String table(String rows, String mark) {
        var xml = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"8844\" w:type=\"dxa\"/><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\"/>");
        }
        xml.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int width : Content.WIDTHS) {
            xml.append("<w:gridCol w:w=\"").append(width(width)).append("\"/>");
        }
        List<String> columns = Content.COLUMNS;
        String head = row("<w:tblHeader/>", mark + columns.get(0), columns.get(1), columns.get(2), columns.get(3), columns.get(4));
        return xml.append("</w:tblGrid>").append(head).append(rows).append("</w:tbl>").toString();
    }

    private static String row(String properties, String... cells) {
        var xml = new StringBuilder("<w:tr><w:trPr><w:trHeight w:val=\"580\" w:hRule=\"atLeast\"/>").append(properties).append("</w:trPr>");
        for (int i = 0; i < cells.length; i++) {
            xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width(Content.WIDTHS[i]))
                    .append("\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>")
                    .append(text("Cell", cells[i])).append("</w:tc>");
        }
        return xml.append("</w:tr>").toString();
    }

    private static int width(int share) {
        return 8844 * share / 20;
    }

    private static void write(Path file, String body) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); var zip = new ZipOutputStream(out)) {
            add(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + type("document", "document.main") + type("styles", "styles") + type("footer1", "footer") + "</Types>");
            add(zip, "_rels/.rels", relations("officeDocument", "word/document.xml"));
            add(zip, "word/_rels/document.xml.rels", relations("styles", "styles.xml", "footer", "footer1.xml"));
            add(zip, "word/styles.xml", styles());
            add(zip, "word/footer1.xml", "<w:ftr xmlns:w=\"" + MAIN + "\"><w:p><w:pPr><w:pStyle w:val=\"Cell\"/></w:pPr>"
                    + "<w:r><w:t xml:space=\"preserve\">— </w:t></w:r>"

                    + "<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
                    + "<w:r><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>");
            add(zip, "word/document.xml", "<w:document xmlns:w=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><w:body>" + body
                    + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                    + "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" w:header=\"851\" w:footer=\"1400\" w:gutter=\"0\"/>"
                    + "</w:sectPr></w:body></w:document>");
        }
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/word/" + part + ".xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml\"/>";
    }

    private static String relations(String... typesAndTargets) {
        var xml = new StringBuilder("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"rId").append(i / 2 + 1).append("\" Type=\"").append(RELATIONS).append('/').append(typesAndTargets[i])
                    .append("\" Target=\"").append(typesAndTargets[i + 1]).append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private static String styles() {
        return "<w:styles xmlns:w=\"" + MAIN + "\">"
                + style("Normal", "Normal", " w:default=\"1\"", "仿宋_GB2312", 32, 579,
                        "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:jc w:val=\"both\"/>", "")
                + style("Title", "Title", "", "方正小标宋简体", 44, 720, "<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"center\"/>", "")
                + style("Heading1", "heading 1", "", "黑体", 32, 579,
                        "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>", "<w:outlineLvl w:val=\"0\"/>")
                + style("Cell", "Cell", "", "宋体", 24, 290, "<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"center\"/>", "")
                + "</w:styles>";
    }

    private static String style(String id, String name, String attributes, String font, int size, int line, String layout, String outline) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"" + attributes + "><w:name w:val=\"" + name + "\"/><w:pPr>"
                + (outline.isEmpty() ? "" : "<w:keepNext/>") + "<w:spacing w:line=\"" + line + "\" w:lineRule=\"exact\"/>" + layout + outline
                + "</w:pPr><w:rPr><w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font + "\" w:eastAsia=\"" + font + "\"/>"
                + "<w:sz w:val=\"" + size + "\"/></w:rPr></w:style>";
    }

    private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
