package org.junheng.docx;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junheng.typeset.Outline;
import org.junheng.typeset.Places;
import org.junheng.typeset.Strip;

/**
 * Streams the contents (目录) as a field whose entries and page numbers are there before anybody refreshes it, and what the field
 * gathers: built-in headings by their style, and by a silent field each what stands in the contents and is none, such as an annex with its
 * label.
 */
final class Contents {

    private static final String GATHERS = "TOC \\o \"1-2\" \\f \\h \\z";

    private final Xml xml;
    private final Fields fields;
    private final Places places;
    private final List<Strip> strips;
    /** The names of the bookmarks of what stands in the contents, in order. */
    private final Map<Strip, Integer> anchors = new IdentityHashMap<>();

    Contents(Xml xml, List<Strip> strips, Places places) {
        this.xml = xml;
        this.fields = new Fields(xml);
        this.places = places;
        this.strips = strips;
        for (Strip strip : strips) {
            if (strip instanceof Strip.Entry entry) {
                anchors.put(entry.target(), anchors.size() + 1);
            }
        }
    }

    /** Opens what holds the field, before the first entry: Word offers to refresh it. */
    void open(int index) {
        if (!(strips.get(index - 1) instanceof Strip.Entry)) {
            xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj")
                    .val("w:docPartGallery", "Table of Contents").leaf("w:docPartUnique").close().close().open("w:sdtContent");
        }
    }

    /** Closes it behind the last. */
    void close(int index) {
        if (isLast(index)) {
            xml.close().close();
        }
    }

    /** What an entry's paragraph holds: the heading, a tab that fills with dots, and the number; the field begins in the first and ends in the last. */
    void entry(Strip.Entry entry, int index, Consumer<Strip.Text> runs) {
        if (!(strips.get(index - 1) instanceof Strip.Entry)) {
            fields.begin(GATHERS);
        }
        String anchor = anchor(anchors.get(entry.target()));
        xml.open("w:hyperlink", "w:anchor", anchor, "w:history", "1");
        runs.accept(entry.text());
        xml.open("w:r").leaf("w:tab").close();
        fields.begin("PAGEREF " + anchor + " \\h");
        xml.open("w:r").text("w:t", Integer.toString(places.of(entry.target()).page())).close();
        fields.end();
        xml.close();
        if (isLast(index)) {
            fields.end();
        }
    }

    /** Begins the bookmark of a paragraph that stands in the contents, and has the field gather it. */
    void begin(int index, boolean isBuiltIn) {
        Integer anchor = anchors.get(strips.get(index));
        if (anchor != null) {
            xml.leaf("w:bookmarkStart", "w:id", anchor.toString(), "w:name", anchor(anchor));
            if (!isBuiltIn) {
                int level = ((Strip.Text) strips.get(index)).style().outline();
                fields.silent("TC " + Fields.quoted(Outline.title(strips, index)) + " \\l " + level);
            }
        }
    }

    /** Ends it. */
    void end(int index) {
        Integer anchor = anchors.get(strips.get(index));
        if (anchor != null) {
            xml.leaf("w:bookmarkEnd", "w:id", anchor.toString());
        }
    }

    private boolean isLast(int index) {
        return index + 1 == strips.size() || !(strips.get(index + 1) instanceof Strip.Entry);
    }

    private static String anchor(int number) {
        return "_Toc" + number;
    }
}
