package org.junheng.typeset;

import org.junheng.document.Block;

/**
 * What tells the series of a chart apart in black and white (灰度与图案): the fill of its bars, all of which are outlined in black, and the
 * shape of its points. In the order of the series.
 */
public enum Tone {
    DARK(0.5, false, Marker.CIRCLE),
    HATCHED(1, true, Marker.SQUARE),
    LIGHT(0.8, false, Marker.TRIANGLE),
    WHITE(1, false, Marker.DIAMOND);

    /** Shapes of points (数据点形状). */
    public enum Marker {
        CIRCLE,
        SQUARE,
        TRIANGLE,
        DIAMOND
    }

    private final double grey;
    private final boolean hatched;
    private final Marker marker;

    Tone(double grey, boolean hatched, Marker marker) {
        this.grey = grey;
        this.hatched = hatched;
        this.marker = marker;
    }

    /**
     * The tone of a series, counted from 0. Of bars that belong to either of two series, the first are filled and the others hollow, the
     * plainest difference there is.
     */
    public static Tone of(Block.Chart chart, int series) {
        return chart.kind() == Block.ChartKind.EITHER && series == 1 ? WHITE : values()[series];
    }

    /** From 0, black, to 1, white. */
    public double grey() {
        return grey;
    }

    /** Whether bars have slanting lines. */
    public boolean hatched() {
        return hatched;
    }

    public Marker marker() {
        return marker;
    }
}
