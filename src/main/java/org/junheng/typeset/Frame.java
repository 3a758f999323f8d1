package org.junheng.typeset;

/**
 * Where something is drawn (图框). Points from the top left corner of the sheet.
 *
 * @param left its left edge
 * @param top its upper edge
 * @param right its right edge
 * @param bottom its lower edge
 */
public record Frame(double left, double top, double right, double bottom) {

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }
}
