package org.junheng.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The distances between the characters of one line (行内字距). */
final class Spacing {

    private final Letters letters;
    private final int from;
    private final int to;
    /** Behind the last character that is no blank: blanks at a line's end take no room. */
    private final int end;

    /** A line: a slice in code points, not empty. */
    Spacing(Letters letters, int from, int to) {
        this.letters = letters;
        this.from = from;
        this.to = to;
        int last = to;
        while (last > from + 1 && letters.isBlank(last - 1)) {
            last--;
        }
        this.end = last;
    }

    /** The line's width unstretched, in points. */
    double natural() {
        double width = Sheet.tracking(letters.size()) * (end - from - 1);
        for (int i = from; i < end; i++) {
            width += letters.width(i);
        }
        return width;
    }

    /** Whether stretching to a measure opens no gap wider than a character. */
    boolean canFill(double measure) {
        int gaps = gaps();
        return gaps > 0 && (measure - natural()) / gaps <= letters.size();
    }

    /**
     * For each character the distance to the next one's place, in points.
     *
     * @param measure the width to fill
     * @param justified whether a line that is too short is stretched; one that is too long always shrinks, its marks first, then all gaps (by
     *     a few hundredths of a point: lines are broken by Word's tracking, which is closer)
     */
    List<Double> advances(double measure, boolean justified) {
        double spare = measure - natural();
        double[] squeezed = new double[to - from];
        if (spare < 0) {
            squeezed = Arrays.copyOf(Squeezing.shares(letters.text(from, end), letters.size(), -spare), to - from);
            spare = Math.min(0, spare + Arrays.stream(squeezed).sum());
        }
        boolean stretches = justified && spare > 0;
        double each = stretches ? spare / gaps() : spare < 0 && end - from > 1 ? spare / (end - from - 1) : 0;
        double tracking = Sheet.tracking(letters.size());
        var advances = new ArrayList<Double>();
        for (int i = from; i < to; i++) {
            boolean isGap = i + 1 < end && !(stretches && letters.breaks().isTight(i + 1));
            advances.add(i >= end ? 0 : letters.width(i) + (i + 1 < end ? tracking : 0) + (isGap ? each : 0) - squeezed[i - from]);
        }
        return advances;
    }

    /** How many gaps may be stretched. */
    int gaps() {
        int gaps = 0;
        for (int i = from + 1; i < end; i++) {
            gaps += letters.breaks().isTight(i) ? 0 : 1;
        }
        return gaps;
    }
}
