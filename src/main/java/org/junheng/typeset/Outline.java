package org.junheng.typeset;

import java.util.List;

/** The outline of a text column (大纲): what contents and bookmarks call its headings. */
public final class Outline {

    private static final String CLOSING = "。？！：；，、";

    private Outline() {}

    /** Whether a heading ends with a mark that closes it. */
    static boolean isClosed(String heading) {
        return CLOSING.indexOf(heading.charAt(heading.length() - 1)) >= 0;
    }

    /**
     * The title of a strip with an outline level: a heading as it is printed, number included; of a paragraph that begins with its
     * heading (段首标题) the heading without its closing mark; of an annex its label too (附件1：……).
     */
    public static String title(List<Strip> strips, int index) {
        var text = (Strip.Text) strips.get(index);
        if (!text.isHeading()) {
            String heading = text.runs().get(0).text();
            return isClosed(heading) ? heading.substring(0, heading.length() - 1) : heading;
        }
        int before = index - 1;
        while (before >= 0 && strips.get(before) instanceof Strip.Gap) {
            before--;
        }
        boolean isAnnex = before >= 0 && strips.get(before) instanceof Strip.Text label && label.style().name().equals("附件标识");
        return (isAnnex ? ((Strip.Text) strips.get(before)).text() + "：" : "") + text.text();
    }
}
