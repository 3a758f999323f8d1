package org.junheng.docx;

/** The sheet in Word's units (版面), twips: 1/20 point. What differs from profile to profile is in {@link Profile}. */
final class Twips {

    static final int WIDTH = 11906;
    static final int HEIGHT = 16838;
    static final int RIGHT = 1474;
    static final int LEFT = 1588;
    /** Width of the text area. */
    static final int MEASURE = WIDTH - LEFT - RIGHT;
    /** The lower edge of the text area, 262 mm from the upper edge of the sheet. */
    static final int END = 14854;
    /** From the sheet's edge to a header, of which there is none in most documents. */
    static final int HEADER = 851;
    /** The page number's line box ends here above the sheet's edge, which puts its dashes 7 mm below the text area. */
    static final int FOOTER = 1425;
    private Twips() {}

    /** Points in twips. */
    static int of(double points) {
        return (int) Math.round(points * 20);
    }
}
