package org.junheng.typeset;

import org.junheng.font.FontRole;

/**
 * How a kind of paragraph is set (样式); {@code templates/styles/official.yaml} holds them.
 *
 * @param name Chinese name, also the name of the Word style: 正文, 一级标题, 标题, 表文 …
 * @param font the role of its typeface
 * @param size type size in points: 16 is 3号
 * @param align how its lines stand
 * @param firstIndent indent of the first line in characters of its own size
 * @param linesIn how many grid rows one line takes: 1 for the text; a cell's line takes 0.5
 * @param outline level in the outline (Word's navigation, PDF bookmarks), 0 for none
 * @param keepNext whether it must share a page with what follows
 * @param red whether it is printed in red
 * @param stretch how wide its characters are: 1, or less where a line of red must fit the sheet
 */
public record TextStyle(
        String name,
        FontRole font,
        double size,
        Align align,
        double firstIndent,
        double linesIn,
        int outline,
        boolean keepNext,
        boolean red,
        double stretch) {

    /** A style in black, its characters as wide as they are. */
    public TextStyle(
            String name, FontRole font, double size, Align align, double firstIndent, double linesIn, int outline, boolean keepNext) {
        this(name, font, size, align, firstIndent, linesIn, outline, keepNext, false, 1);
    }

    /** The same style in another size and width. */
    TextStyle scaled(double newSize, double newStretch) {
        return new TextStyle(name, font, newSize, align, firstIndent, linesIn, outline, keepNext, red, newStretch);
    }

    /** The same style with type and lines closer by a factor; sizes are in half points, as Word's are. */
    TextStyle closer(double factor) {
        return new TextStyle(name, font, Math.round(2 * size * factor) / 2.0, align, firstIndent, linesIn * factor, outline, keepNext, red, stretch);
    }

    /** How lines stand. */
    public enum Align {
        JUSTIFY,
        LEFT,
        CENTRE,
        RIGHT
    }
}
