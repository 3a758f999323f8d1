package org.junheng.docx;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.typeset.References;
import org.junheng.typeset.Strip;

/**
 * Streams text in which references (引用) are fields: 见附件1 repeats the annex's label, 见图1 that of a caption, whatever becomes of it, and
 * the name of an annex behind the text leads to it. The number of a caption is a field, too.
 */
final class CrossReferences {

    private final Xml xml;
    private final Runs runs;
    private final Fields fields;
    private final References references;
    /** Numbers of the bookmarks of what is named. */
    private final Map<Strip, Integer> bookmarks = new IdentityHashMap<>();

    CrossReferences(Xml xml, Runs runs, List<Strip> strips) {
        this.xml = xml;
        this.runs = runs;
        this.fields = new Fields(xml);
        this.references = References.of(strips);
        for (Strip strip : strips) {
            if (strip instanceof Strip.Text text) {
                references.in(text).forEach(reference -> bookmarks.putIfAbsent(reference.target(), bookmarks.size() + 1));
            }
        }
    }

    /**
     * A stretch of a text, as {@link Runs#write} would write it. The stretches of a text follow each other: a field may begin in one and
     * end in another.
     */
    void write(Strip.Text text, int from, int to, int tracking) {
        List<References.Reference> named = references.in(text);
        String label = References.label(text);
        if (named.isEmpty() && label.isEmpty()) {
            runs.write(text, from, to, tracking);
            return;
        }
        var cuts = new TreeMap<Integer, Runnable>();
        for (References.Reference reference : named) {
            String bookmark = bookmark(bookmarks.get(reference.target()));
            String instruction = References.isAnnexName(text) ? "HYPERLINK \\l " + Fields.quoted(bookmark) : "REF " + bookmark + " \\h";
            cut(cuts, reference.from(), () -> fields.begin(instruction));
            cut(cuts, reference.to(), fields::end);
        }
        if (!label.isEmpty()) {
            Integer bookmark = bookmarks.get(text);
            int number = label.startsWith("附件") ? label.length() : 1;
            cut(cuts, 0, () -> open(bookmark));
            if (number < label.length()) {
                // numbers begin anew in each text and annex
                String anew = label.substring(number).equals("1") ? " \\r 1" : "";
                cut(cuts, number, () -> fields.begin("SEQ " + label.substring(0, number) + " \\* ARABIC" + anew));
            }
            cut(cuts, label.length(), () -> close(bookmark, number < label.length()));
        }
        int start = from;
        for (Map.Entry<Integer, Runnable> cut : cuts.entrySet()) {
            boolean isHere = cut.getKey() >= from && cut.getKey() < to || cut.getKey() == to && to == text.text().length();
            if (isHere) {
                runs.write(text, start, cut.getKey(), tracking);
                cut.getValue().run();
                start = cut.getKey();
            }
        }
        runs.write(text, start, to, tracking);
    }

    /** What happens at a place between two characters; one field may end where the next begins. */
    private static void cut(TreeMap<Integer, Runnable> cuts, int at, Runnable cut) {
        cuts.merge(at, cut, (first, second) -> () -> {
            first.run();
            second.run();
        });
    }

    private void open(Integer bookmark) {
        if (bookmark != null) {
            xml.leaf("w:bookmarkStart", "w:id", id(bookmark), "w:name", bookmark(bookmark));
        }
    }

    private void close(Integer bookmark, boolean isNumbered) {
        if (isNumbered) {
            fields.end();
        }
        if (bookmark != null) {
            xml.leaf("w:bookmarkEnd", "w:id", id(bookmark));
        }
    }

    /** Apart from those of the contents. */
    private static String id(int bookmark) {
        return Integer.toString(10_000 + bookmark);
    }

    private static String bookmark(int number) {
        return "_Ref" + number;
    }
}
