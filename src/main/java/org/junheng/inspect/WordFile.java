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

    WordFile {
        sections = List.copyOf(sections);
        paragraphs = List.copyOf(paragraphs);
        tables = List.copyOf(tables);
    }

    /** Paragraphs with text. */
    List<WordParagraph> written() {
        return paragraphs.stream().filter(paragraph -> !paragraph.isBlank()).toList();
    }

    /** The table with the imprint (版记): the last one, if it says so. */
    Optional<WordTable> imprint() {
        return tables.isEmpty() ? Optional.empty() : Optional.of(tables.get(tables.size() - 1)).filter(WordTable::isImprint);
    }

    /** How many empty paragraphs stand right above one, up to a table. */
    int blanksAbove(WordParagraph paragraph) {
        int blanks = 0;
        while (blanks < paragraph.number() - 1 && paragraphs.get(paragraph.number() - 2 - blanks).isBlank() && !isTableAbove(paragraph.number() - blanks)) {
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
