package org.junheng.inspect;

/**
 * A character on a page (字). Millimetres from the top left corner of the sheet.
 *
 * @param text the character
 * @param x where it begins
 * @param baseline its baseline
 * @param width its advance
 * @param size height of the type in points, whatever its width
 * @param font name in the file, with the tag of a subset
 * @param colour what it is filled with
 * @param outline number of its outline in the typeface: 0 is the box for what the typeface lacks (.notdef), −1 if it cannot be told
 */
record Glyph(String text, double x, double baseline, double width, double size, String font, Colour colour, int outline) {

    /** Above the baseline the em box of a Han character has this part of the size, below it the rest. */
    private static final double ASCENT = 0.88;

    /** Punctuation that is as wide as a Han character. */
    static final String FULL = "，。、；：？！（）《》〈〉【】〔〕“”‘’—…％　";

    double right() {
        return x + width;
    }

    double top() {
        return baseline - ASCENT * size * Units.POINT;
    }

    double bottom() {
        return baseline + (1 - ASCENT) * size * Units.POINT;
    }

    boolean isHan() {
        return Character.isIdeographic(text.codePointAt(0));
    }

    /** Whether it is as wide as its size: a Han character or its punctuation. */
    boolean isFull() {
        return isHan() || FULL.contains(text);
    }
}
