package org.junheng.font;

import com.lowagie.text.pdf.BaseFont;

/**
 * One typeface file as the typesetter and the PDF writer see it (字体).
 *
 * <p>Positions always use the em box 880/−120, never the file's own line metrics, which differ wildly between fonts.
 */
public interface FontFace {

    /** The file's name without folder, or the PostScript name: for reports. */
    String name();

    /** Whether the face can show the character in a PDF: it has a glyph, and one that survives embedding. */
    boolean has(int codePoint);

    /** The character's advance in em (1.0 is a full-width character). */
    double advance(int codePoint);

    /** A fresh embeddable font for one PDF; the same input gives the same bytes. */
    BaseFont embeddable();
}
