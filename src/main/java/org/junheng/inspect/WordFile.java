package org.junheng.inspect;

import java.util.List;
import java.util.Optional;

/**
 * A Word file as it was read back (Word文件).
 *
 * @param sections its sections, at least one
 * @param paragraphs its paragraphs outside of tables
 * @param tables its tables, nested ones left out
 * @param settings switches of the whole file
 */
record WordFile(List<WordSection> sections, List<WordParagraph> paragraphs, List<WordTable> tables, Properties settings) {

    /** From one row of text to the next, in twips. */
    private static final int ROW = 579;
    private static final int MOST_ON_COVER = 12;
    /** 20 pt, in half points. */
    private static final int LARGE = 40;

    WordFile {
        sections = List.copyOf(sections);
        paragraphs = List.copyOf(paragraphs);
        tables = List.copyOf(tables);
    }

    /** Paragraphs with text, but for those of a cover and of the contents, which the standard does not know. */
    List<WordParagraph> written() {
        int front = front();
        return paragraphs.stream().filter(paragraph -> paragraph.number() > front && !paragraph.isBlank()).toList();
    }

    /** Number of the last paragraph in front of the document: the last entry of the contents, or what is above the first new page of a cover. */
    private int front() {
        return paragraphs.stream().filter(WordParagraph::isContentsEntry).reduce((first, last) -> last).map(WordParagraph::number)
                .orElseGet(this::cover);
    }

    /** A first page without a number, with a large title and a few short lines and nothing red. */
    private int cover() {
        List<WordParagraph> first = paragraphs.stream().takeWhile(paragraph -> paragraph.number() == 1 || !paragraph.isOnNewPage()).toList();
        List<WordParagraph> texts = first.stream().filter(paragraph -> !paragraph.isBlank()).toList();
        boolean isCover = first.size() < paragraphs.size() && sections.get(0).properties().has("titlePg@val") && texts.size() <= MOST_ON_COVER
                && texts.stream().anyMatch(paragraph -> paragraph.size() > LARGE)
                && texts.stream().noneMatch(paragraph -> paragraph.isRed() || paragraph.text().matches(".*[。；：].*"));
        return isCover ? first.size() : 0;
    }

    /** The table with the imprint (版记): the last one, if it says so. */
    Optional<WordTable> imprint() {
        return tables.isEmpty() ? Optional.empty() : Optional.of(tables.get(tables.size() - 1)).filter(WordTable::isImprint);
    }

    /** How many empty paragraphs stand right above one, up to a table. */
    int blanksAbove(WordParagraph paragraph) {
        int blanks = 0;
        while (blanks < paragraph.number() - 1 && paragraphs.get(paragraph.number() - 2 - blanks).isBlank()
                && !isTableAbove(paragraph.number() - blanks)) {
            blanks++;
        }
        return blanks;
    }

    /** How many rows of text have room between a paragraph and the one above: empty paragraphs, and what is added above and below. */
    int rowsAbove(WordParagraph paragraph) {
        int added = paragraph.above() + above(paragraph).map(WordParagraph::below).orElse(0);
        return blanksAbove(paragraph) + Math.round((float) added / ROW);
    }

    private boolean isTableAbove(int number) {
        return tables.stream().anyMatch(table -> table.paragraphsAbove() == number - 1);
    }

    /** The paragraph with text right above, if only empty ones are between. */
    Optional<WordParagraph> above(WordParagraph paragraph) {
        int number = paragraph.number() - blanksAbove(paragraph);
        return number < 2 || isTableAbove(number) ? Optional.empty() : Optional.of(paragraphs.get(number - 2));
    }

    /** Paragraphs with text behind one. */
    List<WordParagraph> behind(WordParagraph paragraph) {
        return written().stream().filter(each -> each.number() > paragraph.number()).toList();
    }
}
