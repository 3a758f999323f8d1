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

    /** Lines closer than this are one. */
    private static final double SAME = 0.05;

    double length() {
        return right - left;
    }

    /** Whether it covers another line. */
    boolean isOn(Stroke other) {
        return red == other.red && Units.isNear(middle, other.middle, SAME) && Units.isNear(left, other.left, SAME) && Units.isNear(right,
                other.right, SAME)
                && Units.isNear(weight, other.weight, SAME);
    }

    double top() {
        return middle - weight / 2;
    }

    double bottom() {
        return middle + weight / 2;
    }
}
