package org.junheng.inspect;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A paragraph of either kind of file, as far as its words and typefaces go (段落).
 *
 * @param place where it is
 * @param text its characters
 * @param fonts the typeface of each {@code char} of the text
 */
record Passage(String place, String text, List<String> fonts) {

    static Passage of(List<Row> rows) {
        List<Glyph> glyphs = rows.stream().flatMap(row -> row.glyphs().stream()).toList();
        return new Passage(
                "第" + rows.get(0).page() + "页", String.join("", glyphs.stream().map(Glyph::text).toList()),
                glyphs.stream().flatMap(glyph -> glyph.text().chars().mapToObj(c -> glyph.font())).toList());
    }

    static Passage of(WordParagraph paragraph) {
        return new Passage(
                paragraph.place(), paragraph.text(),
                paragraph.runs().stream().flatMap(run -> run.text().chars().filter(c -> c != '\n' && c != '\t').mapToObj(c -> run.font())).toList());
    }

    /** The typeface of its first Han character; empty if it has none. */
    String leadingFont() {
        return han().mapToObj(fonts::get).findFirst().orElse("");
    }

    /** Whether all of its Han characters are of one kind of typeface. */
    boolean isAllOf(Typefaces typeface) {
        return han().allMatch(i -> typeface.isNamed(fonts.get(i)));
    }

    private IntStream han() {
        return IntStream.range(0, text.length()).filter(i -> Character.isIdeographic(text.charAt(i)));
    }
}
