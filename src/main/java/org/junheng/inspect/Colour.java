package org.junheng.inspect;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;

/**
 * A colour (颜色).
 *
 * @param rgb red, green and blue, eight bits each
 */
record Colour(int rgb) {

    private static final int DARK = 60;
    private static final int BRIGHT = 200;

    /** As a PDF names it. Colours that cannot be told, such as patterns, count as black. */
    static Colour of(PDColor colour) {
        try {
            return new Colour(colour.getColorSpace() == null || colour.isPattern() ? 0 : colour.toRGB());
        } catch (IOException | UnsupportedOperationException e) {
            return new Colour(0);
        }
    }

    boolean isRed() {
        return red() > BRIGHT && green() < DARK && blue() < DARK;
    }

    boolean isBlack() {
        return red() < DARK && green() < DARK && blue() < DARK;
    }

    private int red() {
        return rgb >> 16 & 255;
    }

    private int green() {
        return rgb >> 8 & 255;
    }

    private int blue() {
        return rgb & 255;
    }
}
