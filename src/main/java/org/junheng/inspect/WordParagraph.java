package org.junheng.inspect;

import java.util.List;
import java.util.OptionalInt;
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
 * @param isOnNewPage whether a page begins with it
 */
record WordParagraph(
        int number, int section, Properties properties, List<Run> runs, boolean isPageNumber, boolean isFramed, boolean isOnNewPage) {

    /** By so many twips characters of the text stand closer than their size. */
    private static final int TRACKING = 5;

    private static final int EMPTY = 32;

    /** A piece of text with the same properties; a tab is {@code \t}, a break {@code \n}. */
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

    /** Its characters without tabs and breaks. */
    String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining()).replaceAll("[\\n\\t]", "");
    }

    /** What stands between breaks. */
    List<String> lines() {
        return List.of(runs.stream().map(Run::text).collect(Collectors.joining()).replace("\t", "").split("\n"));
    }

    /** Whether it is an entry of the contents: a number behind a tab. */
    boolean isContentsEntry() {
        return runs.stream().map(Run::text).collect(Collectors.joining()).matches("(?s).+\\t\\d+");
    }

    boolean isBlank() {
        return text().isBlank();
    }

    /** Where its first line begins, in hundredths of a character from the edge. */
    int start() {
        return left() + firstLine();
    }

    /** Where its further lines begin, in hundredths of a character. */
    int left() {
        return indent("left");
    }

    /** What it leaves blank at the right, in hundredths of a character. */
    int right() {
        return indent("right");
    }

    /** Indents counted in characters go before those in twips. */
    private int indent(String side) {
        int characters = properties.number("ind@" + side + "Chars", 0);
        return characters != 0 ? characters : properties.number("ind@" + side, 0) * 1000 / (size() * 10 - TRACKING) / 10;
    }

    /** Indent of the first line to that of the others, in hundredths of a character. */
    int firstLine() {
        int characters = properties.number("ind@firstLineChars", 0);
        return characters != 0 ? characters : (properties.number("ind@firstLine", 0) - properties.number("ind@hanging",
                0)) * 1000 / (size() * 10 - TRACKING) / 10;
    }

    /** Its width on one line, in hundredths of a character, where what is no Han character or its punctuation is half as wide. */
    int width() {
        return text().codePoints().map(c -> Character.isIdeographic(c) || Glyph.FULL.indexOf(c) >= 0 ? 100 : 50).sum();
    }

    boolean isCentred() {
        return properties.text("jc@val").equals("center");
    }

    boolean isToTheRight() {
        return properties.text("jc@val").matches("right|end");
    }

    /** Height of a line and what is added above and below it, in twips; none if the line grows with its type. */
    OptionalInt height() {
        return properties.text("spacing@lineRule").equals("exact")
                ? OptionalInt.of(properties.number("spacing@line", 0) * lines().size() + above() + below()) : OptionalInt.empty();
    }

    int above() {
        return properties.number("spacing@before", 0);
    }

    int below() {
        return properties.number("spacing@after", 0);
    }

    String place() {
        return "第" + number + "段“" + Excerpt.of(text()) + "”";
    }

    String font() {
        return most(Run::font);
    }

    /** In half points; that of the text if it is empty. */
    int size() {
        return runs.isEmpty() ? EMPTY : most(Run::size);
    }

    boolean isRed() {
        return runs.stream().allMatch(Run::isRed);
    }

    /** What most of its characters have; it must have some. */
    <T extends Comparable<T>> T most(Function<Run, T> part) {
        return Tally.most(runs.stream().flatMap(run -> run.text().chars().mapToObj(c -> part.apply(run))).toList()).orElseThrow();
    }
}
