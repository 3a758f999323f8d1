package org.junheng.inspect;

import java.util.List;

/** Pages in front of a document (封面、目录), which the standard does not know: none of its rules on titles, text and headings is for them. */
final class FrontPages {

    private static final double LARGE = 20;
    private static final int MOST_ON_COVER = 12;

    private FrontPages() {}

    /** How many pages are a cover: the first one of several, where nothing but a large title and a few short lines stand. */
    static int covers(List<PdfPage> pages) {
        PdfPage first = pages.get(0);
        List<Row> rows = first.text();
        boolean cover = pages.size() > 1 && first.pageNumber().isEmpty() && first.strokes().isEmpty() && rows.size() <= MOST_ON_COVER
                && rows.stream().anyMatch(row -> row.size() > LARGE) && rows.stream().noneMatch(row -> row.isRed() || row.text().matches(".*[。；：].*"));
        return cover ? 1 : 0;
    }

    /** The pages behind cover and contents. */
    static List<PdfPage> behind(List<PdfPage> pages) {
        int front = covers(pages);
        while (front < pages.size() - 1 && isContents(pages.get(front))) {
            front++;
        }
        return pages.subList(front, pages.size());
    }

    /** A page most of whose rows end with dots and a number. */
    private static boolean isContents(PdfPage page) {
        long entries = page.text().stream().filter(row -> Elements.LEADERS.matcher(row.text()).matches()).count();
        return entries > 1 && 2 * entries > page.text().size();
    }
}
