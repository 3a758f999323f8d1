package org.junheng.inspect;

import java.util.List;

/**
 * A Word file as it was read back (Word文件).
 *
 * @param sections its sections, at least one
 * @param paragraphs its paragraphs outside of tables
 * @param settings switches of the whole file
 */
record WordFile(List<WordSection> sections, List<WordParagraph> paragraphs, Properties settings) {

    WordFile {
        sections = List.copyOf(sections);
        paragraphs = List.copyOf(paragraphs);
    }
}
