package org.junheng.typeset;

import java.util.List;
import org.junheng.document.Document;

/**
 * A document set in pages (排好的页面): what both writers work from.
 *
 * @param document the document
 * @param strips all strips in order; Word is written from these
 * @param pages the pages; PDF is written from these
 * @param outline the headings with their places, in order
 */
public record Pages(Document document, List<Strip> strips, List<Page> pages, List<Entry> outline) {

    public Pages {
        strips = List.copyOf(strips);
        pages = List.copyOf(pages);
        outline = List.copyOf(outline);
    }

    /** The document's title on one line, without the marks of its breaks: what files say they are. */
    public String title() {
        return TitleSetter.plain(document.head().title());
    }

    /**
     * An entry of the outline (书签).
     *
     * @param level 1 and deeper
     * @param title as printed, number included
     * @param page page number, from 1
     * @param y distance of the heading's top from the top of the sheet, points
     */
    public record Entry(int level, String title, int page, double y) {}
}
