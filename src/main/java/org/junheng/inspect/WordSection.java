package org.junheng.inspect;

import java.util.List;
import java.util.Map;

/**
 * A section of a Word file (节). Twips.
 *
 * @param properties page size, margins, grid
 * @param footers paragraphs of its footers, by Word's word for the pages they are on: default, even, first
 * @param isTable whether it holds a table and no running text
 */
record WordSection(Properties properties, Map<String, List<WordParagraph>> footers, boolean isTable) {

    boolean isLandscape() {
        return width() > height();
    }

    int width() {
        return properties.number("pgSz@w", 0);
    }

    int height() {
        return properties.number("pgSz@h", 0);
    }

    int left() {
        return properties.number("pgMar@left", 0) + properties.number("pgMar@gutter", 0);
    }

    int top() {
        return Math.abs(properties.number("pgMar@top", 0));
    }

    int measure() {
        return width() - left() - properties.number("pgMar@right", 0);
    }

    int depth() {
        return height() - top() - Math.abs(properties.number("pgMar@bottom", 0));
    }
}
