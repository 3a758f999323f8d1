package org.junheng.font;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;

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

    /**
     * The character's advance in em as an official document sets it (1.0 is a full-width character): the file's own, but “ ” ‘ ’ — …
     * always take a whole em and · half an em.
     *
     * @throws IllegalArgumentException if the face does not have the character
     */
    double advance(int codePoint);

    /**
     * How far to the right of its place the glyph must be drawn, in em, where {@link #advance} is not the file's own width: · stands in
     * the middle of its half em, an opening quotation mark at the right edge of its em. Nearly always 0.
     */
    default double shift(int codePoint) {
        return 0;
    }

    /** An embeddable font for one PDF; the same input gives the same bytes, in any thread. */
    BaseFont embeddable();

    /** The face as an OpenType file of its own, also where it is one of a collection: for engines that read font files themselves. */
    byte[] program() throws IOException;
}
