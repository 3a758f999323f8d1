package org.junheng.typeset;

/**
 * The sheet and its grid (纸张、版心与行格): A4, a text area of 156 × 225 mm with 22 rows of 28 characters (GB/T 9704-2012, 5.1 and
 * 5.2). Points, from the top left corner of the sheet.
 */
public final class Sheet {

    /** Width of A4. */
    public static final double WIDTH = mm(210);

    /** Height of A4. */
    public static final double HEIGHT = mm(297);

    /** Left edge of the text area (订口28毫米). */
    public static final double LEFT = mm(28);

    /** Right edge of the text area. */
    public static final double RIGHT = mm(184);

    /** Top edge of the text area (天头37毫米): the top of the first row's characters. */
    public static final double TOP = mm(37);

    /** Bottom edge of the text area: the bottom of the last row's characters. */
    public static final double BOTTOM = mm(262);

    /** Width of the text area (版心宽度). */
    public static final double MEASURE = RIGHT - LEFT;

    /** Rows on a page. */
    public static final int ROWS = 22;

    /** Characters in a row. */
    public static final int COLUMNS = 28;

    /** Size of the text: 3号. */
    public static final double TEXT_SIZE = 16;

    /** From the top of one row to the top of the next, so that 22 rows fill the text area from edge to edge. */
    public static final double ROW = (BOTTOM - TOP - TEXT_SIZE) / (ROWS - 1);

    /** From one character of the text to the next (一字), so that 28 characters fill the row from edge to edge. */
    public static final double CHARACTER = (MEASURE - TEXT_SIZE) / (COLUMNS - 1);

    /** Half a row of a table. 44 of them fill the text area from edge to edge. */
    public static final double HALF_ROW = (BOTTOM - TOP) / (2 * ROWS);

    /** Blank to the left and right of the text in a table's cell. */
    public static final double CELL_PADDING = 4;

    /**
     * The widest a line may be in Word's way of counting, where a character's width holds its tracking: 28 characters of 15.75 pt fit.
     * Slightly less than {@link #MEASURE}, as Word rounds the text area down.
     */
    static final double BREAK_MEASURE = 442.2;

    /** The lowest a row is in Word, which puts 22 lines into the text area, not 22 rows from edge to edge. */
    static final double WORD_ROW = 28.95;

    private Sheet() {}

    /** Millimetres in points. */
    public static double mm(double millimetres) {
        return millimetres * 72 / 25.4;
    }

    /** Where what stands so far down on a turned page is from the left edge of the sheet. */
    public static double turnedX(double y) {
        return y - TOP + LEFT;
    }

    /** Where what stands so far right on a turned page is from the top of the sheet. */
    public static double turnedY(double x) {
        return BOTTOM + LEFT - x;
    }

    /** Top of the characters in a row, counted from 0. */
    public static double rowTop(int row) {
        return TOP + ROW * row;
    }

    /**
     * What Word must add to each character's width so that 28 fit in a row (字符间距): −0.25 pt, as Word counts in twentieths. Type of
     * other sizes is not tracked. Lines are broken by this measure, so that both outputs break alike.
     */
    public static double wordTracking(double size) {
        return size == TEXT_SIZE ? -0.25 : 0;
    }

    /** What is added between two characters of an unstretched line in a PDF. */
    public static double tracking(double size) {
        return size == TEXT_SIZE ? CHARACTER - TEXT_SIZE : 0;
    }

    /** Indent of a style's first line. */
    static double indent(TextStyle style) {
        return style.firstIndent() * (style.size() + tracking(style.size()));
    }

    /** From one line to the next: a row, or, for titles, the size and 7/8 of 3号 (GB/T 9704-2012, 3.2: 22 pt stand on 36 pt). */
    public static double pitch(double size) {
        return size <= TEXT_SIZE ? ROW : size + TEXT_SIZE * 7 / 8;
    }

    /** The fewest rows that are so high from the top of the first one's characters to the bottom of the last one's. */
    static int rowsOf(double height) {
        return (int) Math.ceil((height - TEXT_SIZE) / ROW - 1e-6) + 1;
    }

    /** The rows that so many lines take: as many for the text, one more for titles. */
    static int rows(int lines, double size) {
        double height = pitch(size) * (lines - 1) + size;
        return size <= TEXT_SIZE ? lines : (int) Math.ceil((height - TEXT_SIZE) / ROW) + 1;
    }
}
