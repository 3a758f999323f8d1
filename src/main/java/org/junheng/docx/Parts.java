package org.junheng.docx;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.junheng.typeset.Breaks;
import org.junheng.typeset.Sheet;

/** The parts of a Word file that hardly differ from document to document; those that never do are made once. */
final class Parts {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    static final byte[] PACKAGE_RELATIONS = bytes(Parts::packageRelations);
    static final byte[] ODD_FOOTER = bytes(xml -> footer(xml, "right"));
    static final byte[] EVEN_FOOTER = bytes(xml -> footer(xml, "left"));
    static final byte[] TURNED_ODD_FOOTER = bytes(xml -> turnedFooter(xml, "right"));
    static final byte[] TURNED_EVEN_FOOTER = bytes(xml -> turnedFooter(xml, "left"));
    static final byte[] BLANK_FOOTER = bytes(xml ->
            xml.open("w:ftr").namespace("w", Docx.MAIN).open("w:p").open("w:pPr").val("w:pStyle", "Footer").close().close().close());

    /** Width of what holds a turned page number, in twips. */
    private static final int NUMBER = 320;

    private Parts() {}

    private static byte[] bytes(Consumer<Xml> part) {
        var out = new ByteArrayOutputStream();
        var xml = new Xml(out);
        part.accept(xml);
        xml.end();
        return out.toByteArray();
    }

    /**
     * {@code [Content_Types].xml}.
     *
     * @param more further parts: relation, type, name
     * @param charts how many charts there are
     */
    static void contentTypes(Xml xml, List<String[]> more, int charts) {
        xml.open("Types").namespace("", PACKAGE + "content-types")
                .leaf("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml")
                .leaf("Default", "Extension", "xml", "ContentType", "application/xml");
        if (charts > 0) {
            xml.leaf("Default", "Extension", "xlsx", "ContentType", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        }
        type(xml, "/word/document.xml", WORD_TYPE + "document.main+xml");
        type(xml, "/word/styles.xml", WORD_TYPE + "styles+xml");
        type(xml, "/word/settings.xml", WORD_TYPE + "settings+xml");
        type(xml, "/word/fontTable.xml", WORD_TYPE + "fontTable+xml");
        type(xml, "/word/footer1.xml", WORD_TYPE + "footer+xml");
        type(xml, "/word/footer2.xml", WORD_TYPE + "footer+xml");
        more.forEach(part -> type(xml, "/word/" + part[2], WORD_TYPE + part[1] + "+xml"));
        for (int i = 1; i <= charts; i++) {
            type(xml, "/" + ChartPart.name(i), "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
        }
        type(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        type(xml, "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        type(xml, "/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml");
        xml.close();
    }

    private static void type(Xml xml, String part, String type) {
        xml.leaf("Override", "PartName", part, "ContentType", type);
    }

    private static void packageRelations(Xml xml) {
        xml.open("Relationships").namespace("", PACKAGE + "relationships");
        relation(xml, "rId1", OFFICE + "officeDocument", "word/document.xml");
        relation(xml, "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
        relation(xml, "rId3", OFFICE + "extended-properties", "docProps/app.xml");
        relation(xml, "rId4", OFFICE + "custom-properties", "docProps/custom.xml");
        xml.close();
    }

    /** The relations of the document. The parameters are those of the content types. */
    static void documentRelations(Xml xml, List<String[]> more, int charts) {
        xml.open("Relationships").namespace("", PACKAGE + "relationships");
        relation(xml, "rId1", OFFICE + "styles", "styles.xml");
        relation(xml, "rId2", OFFICE + "settings", "settings.xml");
        relation(xml, "rId3", OFFICE + "fontTable", "fontTable.xml");
        relation(xml, Docx.ODD_FOOTER, OFFICE + "footer", "footer1.xml");
        relation(xml, Docx.EVEN_FOOTER, OFFICE + "footer", "footer2.xml");
        more.forEach(part -> relation(xml, part[0], OFFICE + part[1], part[2]));
        for (int i = 1; i <= charts; i++) {
            relation(xml, ChartPart.relation(i), OFFICE + "chart", ChartPart.name(i).substring("word/".length()));
        }
        xml.close();
    }

    /** What a chart's part is related to: the workbook with its data. */
    static void chartRelations(Xml xml, String workbook) {
        xml.open("Relationships").namespace("", PACKAGE + "relationships");
        relation(xml, ChartPart.WORKBOOK, OFFICE + "package", workbook);
        xml.close();
    }

    private static void relation(Xml xml, String id, String type, String target) {
        xml.leaf("Relationship", "Id", id, "Type", type, "Target", target);
    }

    /**
     * What Word's own Chinese template sets, except that punctuation is not squeezed. Word would put up to two more characters in a line
     * by pressing the blank halves of its punctuation, so its lines, and with them its pages, would not be those of the PDF, whose
     * typesetter seldom does so; the few lines it presses are tracked. The sets of characters that must not begin or end a line replace Word's own, which lack — and ％; Word
     * reads no more than 100 and 50 of them.
     */
    static void settings(Xml xml, Profile profile) {
        xml.open("w:settings").namespace("w", Docx.MAIN)
                .leaf("w:zoom", "w:percent", "100")
                .leaf("w:bordersDoNotSurroundHeader")
                .leaf("w:bordersDoNotSurroundFooter")
                .val("w:defaultTabStop", 420)
                .leaf("w:evenAndOddHeaders")
                .val("w:drawingGridVerticalSpacing", profile.row())
                .val("w:characterSpacingControl", "doNotCompress")
                .leaf("w:noLineBreaksAfter", "w:lang", "zh-CN", "w:val", Breaks.NO_END)
                .leaf("w:noLineBreaksBefore", "w:lang", "zh-CN", "w:val", Breaks.NO_START + "…");
        xml.open("w:compat")
                .leaf("w:spaceForUL")
                .leaf("w:balanceSingleByteDoubleByteWidth")
                .leaf("w:doNotLeaveBackslashAlone")
                .leaf("w:ulTrailSpace")
                .leaf("w:doNotExpandShiftReturn")
                .leaf("w:useFELayout");
        compatibility(xml, "compatibilityMode", 15);
        compatibility(xml, "overrideTableStyleFontSizeAndJustification", 1);
        compatibility(xml, "enableOpenTypeFeatures", 1);
        compatibility(xml, "doNotFlipMirrorIndents", 1);
        compatibility(xml, "differentiateMultirowTableHeaders", 1);
        compatibility(xml, "useWord2013TrackBottomHyphenation", 0);
        xml.close();
        xml.leaf("w:themeFontLang", "w:val", "en-US", "w:eastAsia", "zh-CN").val("w:decimalSymbol", ".").val("w:listSeparator", ",");
        xml.close();
    }

    private static void compatibility(Xml xml, String name, int value) {
        xml.leaf("w:compatSetting", "w:name", name, "w:uri", "http://schemas.microsoft.com/office/word",
                "w:val", Integer.toString(value));
    }

    private static void footer(Xml xml, String side) {
        xml.open("w:ftr").namespace("w", Docx.MAIN);
        pageNumber(xml, side);
        xml.close();
    }

    /**
     * The page number of a turned page, where it is on the upright ones: at the left of the page as it lies, turned with the sheet, the
     * odd ones below, the even ones above (GB/T 9704-2012, 8). It stands in the only cell of a table that is placed on the sheet; its
     * text runs from top to bottom.
     */
    private static void turnedFooter(Xml xml, String side) {
        String height = Integer.toString(Twips.MEASURE);
        String width = Integer.toString(NUMBER);
        xml.open("w:ftr").namespace("w", Docx.MAIN).open("w:tbl").open("w:tblPr")
                .leaf("w:tblpPr", "w:leftFromText", "0", "w:rightFromText", "0", "w:vertAnchor", "page", "w:horzAnchor", "page",
                        "w:tblpX", Integer.toString(Twips.HEIGHT - Twips.of(Sheet.BOTTOM + Sheet.mm(7)) - NUMBER / 2),
                        "w:tblpY", Integer.toString(Twips.LEFT))
                .leaf("w:tblW", "w:w", width, "w:type", "dxa")
                .leaf("w:tblLayout", "w:type", "fixed")
                .open("w:tblCellMar");
        List.of("top", "left", "bottom", "right").forEach(edge -> xml.leaf("w:" + edge, "w:w", "0", "w:type", "dxa"));
        xml.close().close()
                .open("w:tblGrid").leaf("w:gridCol", "w:w", width).close()
                .open("w:tr").open("w:trPr").leaf("w:trHeight", "w:val", height, "w:hRule", "exact").close()
                .open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", width, "w:type", "dxa").val("w:textDirection", "tbRl").close();
        pageNumber(xml, side);
        xml.close().close().close();
        xml.open("w:p").open("w:pPr").val("w:pStyle", "Footer").close().close().close();
    }

    /**
     * The page number: 4号宋体 between dashes, one character from the outer edge of the text area, whichever side that is (GB/T 9704-2012,
     * 7.5).
     */
    static void pageNumber(Xml xml, String side) {
        xml.open("w:p")
                .open("w:pPr").val("w:pStyle", "Footer").leaf("w:ind", "w:" + side, "280").val("w:jc", side).close();
        footerRun(xml, "— ");
        xml.open("w:fldSimple", "w:instr", " PAGE ");
        footerRun(xml, "1");
        xml.close();
        footerRun(xml, " —");
        xml.close();
    }

    private static void footerRun(Xml xml, String text) {
        xml.open("w:r").open("w:rPr").leaf("w:rFonts", "w:hint", "eastAsia").close()
                .text("w:t", text, "xml:space", "preserve").close();
    }
}
