package org.junheng.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.pack.Pack;
import org.junheng.typeset.Pages;
import org.junheng.typeset.Strip;
import org.junheng.typeset.Timestamp;
import org.junheng.typeset.Way;

/**
 * Writes pages as a Word file (写 Word 文件).
 *
 * <p>The file holds the text column of the pages, not the pages: paragraphs flow, and come out on the same pages as in the PDF because
 * every line, gap and table row has the height the typesetter counted with (GB/T 9704-2012, 5.2.3: 22 rows of 28 characters). The same
 * pages give the same bytes.
 */
public final class Docx {

    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String ODD_FOOTER = "rId4";
    static final String EVEN_FOOTER = "rId5";
    static final String BLANK_FOOTER = "rId9";
    static final String TURNED_ODD_FOOTER = "rId10";
    static final String TURNED_EVEN_FOOTER = "rId11";

    private final WordNames names;
    private final Profile profile;

    private Docx(WordNames names, Profile profile) {
        this.names = names;
        this.profile = profile;
    }

    /** A writer with the margins and rows most offices set. */
    public static Docx with(Pack pack) {
        return with(pack, Profile.W);
    }

    /**
     * A writer that calls typefaces and styles as the pack says ({@code styles/word.yaml}).
     *
     * @throws org.junheng.fault.Faults {@code TPL-001}, {@code TPL-211} if the pack has no such file or it cannot be used
     */
    public static Docx with(Pack pack, Profile profile) {
        return new Docx(WordNames.read(pack), profile);
    }

    /**
     * Writes a Word file.
     *
     * @param pages what is to be written
     * @param fallback the time the file says it was made at, for a document without a date: see {@link Timestamp}
     * @param out stays open
     */
    public void write(Pages pages, Instant fallback, OutputStream out) throws IOException {
        Instant time = Timestamp.of(pages.document(), fallback);
        Typefaces typefaces = Typefaces.of(names, pages.strips());
        var styles = new StyleSheet(names, profile, typefaces, pages.strips());
        Optional<Letterhead> letterhead = Letterhead.of(pages.strips(), profile);
        var more = new ArrayList<String[]>(letterhead.isPresent() ? Letterhead.PARTS : List.of());
        boolean hasBlank = pages.pages().stream().anyMatch(page -> page.patches().isEmpty());
        if (hasBlank) {
            more.add(new String[] {BLANK_FOOTER, "footer", "footer4.xml"});
        }
        boolean hasTurned = pages.strips().stream().anyMatch(strip -> strip instanceof Strip.NewPage newPage && newPage.way() == Way.TURNED);
        if (hasTurned) {
            more.add(new String[] {TURNED_ODD_FOOTER, "footer", "footer5.xml"});
            more.add(new String[] {TURNED_EVEN_FOOTER, "footer", "footer6.xml"});
        }
        List<Strip.Figure> charts = Strip.figures(pages.strips());
        try (var container = new Container(out)) {
            container.add("[Content_Types].xml", xml -> Parts.contentTypes(xml, more, charts.size()));
            container.add("_rels/.rels", Parts.PACKAGE_RELATIONS);
            container.add("word/document.xml", xml -> new Body(xml, profile, styles, typefaces, pages.strips()).write());
            container.add("word/_rels/document.xml.rels", xml -> Parts.documentRelations(xml, more, charts.size()));
            container.add("word/styles.xml", styles::write);
            container.add("word/settings.xml", xml -> Parts.settings(xml, profile));
            container.add("word/fontTable.xml", typefaces::writeTable);
            if (letterhead.isPresent()) {
                letterhead.get().write(container, styles, typefaces);
            } else {
                container.add("word/footer1.xml", Parts.ODD_FOOTER);
                container.add("word/footer2.xml", Parts.EVEN_FOOTER);
            }
            if (hasBlank) {
                container.add("word/footer4.xml", Parts.BLANK_FOOTER);
            }
            if (hasTurned) {
                container.add("word/footer5.xml", Parts.TURNED_ODD_FOOTER);
                container.add("word/footer6.xml", Parts.TURNED_EVEN_FOOTER);
            }
            for (int i = 0; i < charts.size(); i++) {
                new ChartPart(charts.get(i), i + 1, typefaces).write(container, time);
            }
            container.add("docProps/core.xml", xml -> core(xml, pages, time));
            container.add("docProps/app.xml", Docx::app);
            container.add("docProps/custom.xml", xml -> Properties.write(xml, pages.document().head()));
        }
    }

    private static void core(Xml xml, Pages pages, Instant time) {
        String issuer = pages.document().head().issuer();
        String when = time.truncatedTo(ChronoUnit.SECONDS).toString();
        xml.open("cp:coreProperties")
                .namespace("cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
                .namespace("dc", "http://purl.org/dc/elements/1.1/")
                .namespace("dcterms", "http://purl.org/dc/terms/")
                .namespace("xsi", "http://www.w3.org/2001/XMLSchema-instance")
                .text("dc:title", pages.title())
                .text("dc:creator", issuer)
                .text("cp:lastModifiedBy", issuer)
                .text("dcterms:created", when, "xsi:type", "dcterms:W3CDTF")
                .text("dcterms:modified", when, "xsi:type", "dcterms:W3CDTF")
                .close();
    }

    private static void app(Xml xml) {
        xml.open("Properties")
                .namespace("", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
                .text("Application", "均衡文书")
                .close();
    }
}
