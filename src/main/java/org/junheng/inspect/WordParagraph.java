package org.junheng.inspect;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A paragraph of a Word file (段落) as it looks in the end.
 *
 * @param number among the paragraphs outside of tables, from 1
 * @param section index of its section
 * @param properties its own and those of its styles
 * @param runs its pieces of text
 * @param isPageNumber whether it holds the page number's field
 * @param isFramed whether it stands in a frame or a text box, wherever that is
 */
record WordParagraph(int number, int section, Properties properties, List<Run> runs, boolean isPageNumber, boolean isFramed) {

    /** A piece of text with the same properties. */
    record Run(String text, Properties properties) {

        /** What Han characters are set in; of the theme where that decides. */
        String font() {
            return properties.has("rFonts@eastAsiaTheme") ? "主题字体" + properties.text("rFonts@eastAsiaTheme") : properties.text("rFonts@eastAsia");
        }

        /** In half points. */
        int size() {
            return properties.number("sz@val", 20);
        }

        boolean isRed() {
            return properties.text("color@val").equalsIgnoreCase("FF0000");
        }
    }

    WordParagraph {
        runs = List.copyOf(runs);
    }

    String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    String place() {
        return "第" + number + "段“" + Excerpt.of(text()) + "”";
    }

    String font() {
        return most(Run::font);
    }

    int size() {
        return most(Run::size);
    }

    boolean isRed() {
        return runs.stream().allMatch(Run::isRed);
    }

    /** What most of its characters have; it must have some. */
    <T extends Comparable<T>> T most(Function<Run, T> part) {
        return Tally.most(runs.stream().flatMap(run -> run.text().chars().mapToObj(c -> part.apply(run))).toList()).orElseThrow();
    }
}
