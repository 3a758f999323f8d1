package org.junheng.docx;

import org.junheng.typeset.Sheet;

/**
 * Where Word begins the rows of a page, and how high they are (版心口径). The standard puts the characters of the first and of the last row
 * on the edges of the text area (GB/T 9704-2012, 5.2.2 and 5.2.3); Word puts its lines there, which are higher than their characters.
 * Twips.
 */
public enum Profile {

    /** The margins are the standard's own figures, 37 and 35 mm, as most offices set them: the characters stand some 2.5 mm lower than in print. */
    W(2098, 1984, 579),

    /**
     * The characters stand where they do in print: margins of 34.58 and 32.58 mm, half a blank between lines less than the standard's white
     * (GB/T 33476.2-2016). The last row's line then ends below the text area.
     */
    E(1960, 1847, 592);

    private final int top;
    private final int bottom;
    private final int row;

    Profile(int top, int bottom, int row) {
        this.top = top;
        this.bottom = bottom;
        this.row = row;
    }

    /** Upper margin (上边距). */
    int top() {
        return top;
    }

    /** Lower margin (下边距). */
    int bottom() {
        return bottom;
    }

    /** Height of a grid row (行距): 22 of them fill the page but for a few twips, and one twip more would lose the last one. */
    int row() {
        return row;
    }

    /** How far the lines of a full page reach below the text area, on whose edge the foot ends (版记末条分隔线: GB/T 9704-2012, 7.4.1). */
    int below() {
        return Math.max(0, top + Sheet.ROWS * row - Twips.END);
    }
}
