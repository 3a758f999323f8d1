package org.junheng.typeset;

import java.util.Arrays;
import java.util.List;
import org.junheng.font.FontFace;

/**
 * A text with a face and a width for each of its characters (字面与字宽). Characters are code points.
 */
final class Letters {

    private final String text;
    private final TextStyle style;
    private final FontFace[] faces;
    private final int[] offsets;
    private final int[] codePoints;
    private final double[] widths;
    private Breaks breaks;

    /**
     * @param text the text
     * @param style its size and width, and its colour
     * @param faces the face of each code point
     */
    Letters(String text, TextStyle style, List<FontFace> faces) {
        this.text = text;
        this.style = style;
        this.faces = faces.toArray(FontFace[]::new);
        this.codePoints = codePoints(text);
        this.offsets = new int[codePoints.length + 1];
        this.widths = new double[codePoints.length];
        for (int i = 0; i < codePoints.length; i++) {
            offsets[i + 1] = offsets[i] + Character.charCount(codePoints[i]);
            widths[i] = style.size() * style.stretch() * this.faces[i].advance(codePoints[i]);
        }
    }

    /** The characters of a text; {@link String#codePoints} takes much longer for the short texts of tables. */
    static int[] codePoints(String text) {
        int[] all = new int[text.codePointCount(0, text.length())];
        for (int i = 0, at = 0; i < all.length; at += Character.charCount(all[i++])) {
            all[i] = text.codePointAt(at);
        }
        return all;
    }

    /** Number of characters. */
    int count() {
        return codePoints.length;
    }

    double size() {
        return style.size();
    }

    TextStyle style() {
        return style;
    }

    FontFace face(int i) {
        return faces[i];
    }

    /** Index of a character in the text's {@code char}s. */
    int offset(int i) {
        return offsets[i];
    }

    /** The character at an index of the text's {@code char}s. */
    int index(int offset) {
        return Arrays.binarySearch(offsets, offset);
    }

    String text(int from, int to) {
        return text.substring(offsets[from], offsets[to]);
    }

    boolean isBlank(int i) {
        return codePoints[i] == ' ';
    }

    /** Whether a slice holds no more than one character and else only marks. */
    boolean isAlone(int from, int to) {
        int alone = 0;
        for (int i = from; i < to; i++) {
            alone += isBlank(i) || codePoints[i] == '…' || (Breaks.NO_START + Breaks.NO_END).indexOf(codePoints[i]) >= 0 ? 0 : 1;
        }
        return alone <= 1;
    }

    /** Where it may be broken. */
    Breaks breaks() {
        if (breaks == null) {
            breaks = new Breaks(text);
        }
        return breaks;
    }

    /** Width of a character in points, without tracking. */
    double width(int i) {
        return widths[i];
    }

    /** Width of a character as Word counts it when it breaks lines. */
    double wordWidth(int i) {
        return width(i) + Sheet.wordTracking(style.size());
    }

    /** How far the ink moves right because the character's width is not the face's own, in points. */
    double shift(int i) {
        return style.size() * style.stretch() * faces[i].shift(codePoints[i]);
    }
}
