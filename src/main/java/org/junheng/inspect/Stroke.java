package org.junheng.inspect;

/**
 * A horizontal line on a page (线条). Millimetres from the top left corner of the sheet.
 *
 * @param left where it begins
 * @param right where it ends
 * @param middle its middle
 * @param weight its weight
 * @param red whether it is red
 */
record Stroke(double left, double right, double middle, double weight, boolean red) {

    double length() {
        return right - left;
    }

    double top() {
        return middle - weight / 2;
    }

    double bottom() {
        return middle + weight / 2;
    }
}
