package org.junheng.docx;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junheng.typeset.Sheet;
import org.junheng.typeset.Strip;

/**
 * What stands in the margins of a letter's first page (信函格式的发文机关标志和红色双线: GB/T 9704-2012, 10.1): the header and the footer of
 * that page alone. The header reaches into the text area, so it pushes the text down to where the number stands.
 */
record Letterhead(Strip.Panel panel, Profile profile) {

    static final String FIRST_HEADER = "rId6";
    static final String OTHER_HEADER = "rId7";
    static final String FIRST_FOOTER = "rId8";

    /** Parts of the package with their types and relations, but for the content. */
    static final List<String[]> PARTS = List.of(
            new String[] {FIRST_HEADER, "header", "header1.xml"},
            new String[] {OTHER_HEADER, "header", "header2.xml"},
            new String[] {FIRST_FOOTER, "footer", "footer3.xml"});

    /** A line of a paragraph that holds nothing, in twips. */
    private static final int EMPTY = 20;

    static Optional<Letterhead> of(List<Strip> strips, Profile profile) {
        return strips.stream()
                .filter(strip -> strip instanceof Strip.Panel panel && panel.place() == Strip.Place.MARGIN)
                .map(strip -> new Letterhead((Strip.Panel) strip, profile))
                .findFirst();
    }

    /** Distance of the header from the upper edge of the sheet, in twips. */
    int header() {
        return Panels.top(panel, profile);
    }

    /** Distance of all footers from the lower edge of the sheet, in twips: the one of the first page ends there. */
    int footer() {
        Strip.Bar lower = lower();
        return Twips.HEIGHT - Twips.of(lower.top()) - Twips.of(lower.kind().weight());
    }

    /** Where the text of the first page begins, in twips from the upper edge of the sheet. */
    int textTop() {
        return Panels.bottom(panel);
    }

    void write(Container container, StyleSheet styles, Typefaces typefaces) throws IOException {
        container.add("word/header1.xml", xml -> {
            xml.open("w:hdr").namespace("w", Docx.MAIN);
            new Panels(xml, profile, styles, typefaces).flowing(panel, header(), 0);
            xml.close();
        });
        container.add("word/header2.xml", xml -> {
            xml.open("w:hdr").namespace("w", Docx.MAIN);
            empty(xml, EMPTY, null);
            xml.close();
        });
        container.add("word/footer1.xml", xml -> numbered(xml, "right"));
        container.add("word/footer2.xml", xml -> numbered(xml, "left"));
        container.add("word/footer3.xml", xml -> {
            xml.open("w:ftr").namespace("w", Docx.MAIN);
            empty(xml, EMPTY, lower());
            xml.close();
        });
    }

    /** The number is lifted to where it stands in other documents. */
    private void numbered(Xml xml, String side) {
        xml.open("w:ftr").namespace("w", Docx.MAIN);
        Parts.pageNumber(xml, side);
        empty(xml, Twips.FOOTER - footer(), null);
        xml.close();
    }

    /**
     * An empty paragraph of a height in twips, with a line below it or none. Not above it: LibreOffice turns a double line there upside
     * down.
     */
    private void empty(Xml xml, int height, Strip.Bar below) {
        xml.open("w:p").open("w:pPr").val("w:pStyle", "Footer");
        if (below != null) {
            xml.open("w:pBdr");
            Panels.border(xml, "bottom", below.kind(), 0);
            xml.close();
        }
        xml.leaf("w:spacing", "w:before", "0", "w:after", "0", "w:line", Integer.toString(height), "w:lineRule", "exact");
        if (below != null) {
            xml.leaf("w:ind",
                    "w:left", Integer.toString(Twips.of(panel.left() - Sheet.LEFT)),
                    "w:right", Integer.toString(Twips.of(Sheet.RIGHT - panel.right())));
        }
        xml.close().close();
    }

    private Strip.Bar lower() {
        return panel.bars().get(1);
    }
}
