package org.junheng.typeset;

/**
 * How text stands in the text area (文字方向): upright, or turned by 90° counter-clockwise, as wide tables are (横排表格), so that their
 * heads are at the left of the sheet on all pages (GB/T 9704-2012, 8). Rows are as high and characters as wide either way.
 */
public enum Way {
    /** Upright (竖排版面). */
    UPRIGHT(Sheet.MEASURE, Sheet.BREAK_MEASURE, Sheet.BOTTOM - Sheet.TOP, Sheet.ROWS),
    /** Turned (横排版面): the text area's height is the measure, and fewer rows fit in its width. */
    TURNED(Sheet.BOTTOM - Sheet.TOP, 637.7, Sheet.MEASURE, 15);

    private final double measure;
    private final double breakMeasure;
    private final double depth;
    private final int rows;

    Way(double measure, double breakMeasure, double depth, int rows) {
        this.measure = measure;
        this.breakMeasure = breakMeasure;
        this.depth = depth;
        this.rows = rows;
    }

    /** Width of a row. */
    public double measure() {
        return measure;
    }

    /** The widest a line may be in Word's way of counting: see {@link Sheet#BREAK_MEASURE}. */
    double breakMeasure() {
        return breakMeasure;
    }

    /** From the top of the first row down to the edge of the text area. */
    double depth() {
        return depth;
    }

    /** Rows on a page. */
    public int rows() {
        return rows;
    }
}
