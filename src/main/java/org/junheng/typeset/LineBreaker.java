package org.junheng.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a paragraph into lines (断行) as Word does: as much as fits into each line, and what may not stand at its end is pushed to the
 * next (推出). No line is ever wider than its measure, unless a single character is, or its marks can be pressed together by so much
 * ({@link Squeezing}).
 *
 * <p>What yields where a line cannot obey everything, in this order: the place of a line's end, pushed out up to a blank of two characters;
 * then the blanks of marks, if by that the next piece of the text comes in (挤进); then the gaps, up to a fifth of a character each; then the
 * bonds that {@link Breaks} lists, from the weakest. A last line of a single character comes into the line before, if the marks of that can
 * give so much room, else it gets company from it, else it stays alone. Lines that are not stretched never squeeze their marks.
 */
final class LineBreaker {

    /** A stretched line must not get gaps wider than this, in characters, if breaking an address avoids it. */
    private static final double GAP_FOR_LINK = 0.2;
    /** Nor wider than this, if breaking a unit, a Latin word or a number avoids it. */
    private static final double GAP_FOR_WORD = 1;

    /** A line with a longer blank than so many characters is squeezed, if the next piece of the text comes in by that. */
    private static final double LONG_BLANK = 2;
    /** Of what marks can give, in points: programs round widths. */
    private static final double RESERVE = 1;
    /** A line is never pressed by more than so many characters. */
    private static final double MOST_SQUEEZED = 1.5;
    /** The longest piece that is pulled in, in characters: more never fits. */
    private static final int LONGEST_PIECE = 16;

    private final Letters letters;
    private final Breaks breaks;
    private final boolean stretches;
    /** Width of all characters before a boundary. */
    private final double[] before;

    /**
     * @param letters at least one character
     * @param stretches whether the lines will be stretched to their measure
     */
    LineBreaker(Letters letters, boolean stretches) {
        this.letters = letters;
        this.stretches = stretches;
        this.breaks = letters.breaks();
        this.before = new double[letters.count() + 1];
        for (int i = 0; i < letters.count(); i++) {
            before[i + 1] = before[i] + letters.wordWidth(i);
        }
    }

    /**
     * The lines' ends, in code points; the last is the number of characters.
     *
     * @param first measure of the first line in points, in Word's way of counting ({@link Sheet#BREAK_MEASURE})
     * @param rest measure of the others
     */
    List<Integer> ends(double first, double rest) {
        var ends = new ArrayList<Integer>();
        int start = 0;
        while (start < letters.count()) {
            double measure = ends.isEmpty() ? first : rest;
            start = pulledIn(start, end(start, measure), measure);
            ends.add(start);
        }
        if (stretches && ends.size() > 1) {
            accompanyLast(ends, ends.size() == 2 ? first : rest);
        }
        return ends;
    }

    /**
     * A last line of a single character, marks aside (孤字), comes into the line before by pressing its marks, or else gets another character,
     * or a word or number, from it, if that does not tear it.
     */
    private void accompanyLast(List<Integer> ends, double measure) {
        int last = ends.size() - 2;
        int end = ends.get(last);
        if (!letters.isAlone(end, letters.count())) {
            return;
        }
        int start = last == 0 ? 0 : ends.get(last - 1);
        if (fitsSqueezed(start, letters.count(), measure)) {
            ends.remove(last);
            return;
        }
        int earlier = last(start, end - 1, Breaks.FREE);
        while (earlier > start && letters.isAlone(earlier, letters.count())) {
            earlier = last(start, earlier - 1, Breaks.FREE);
        }
        if (earlier > start && !isLoose(start, earlier, measure, Breaks.FREE)) {
            ends.set(last, earlier);
        }
    }

    /** The end of a line with a long blank, behind the next piece if that comes in by pressing the line's marks. */
    private int pulledIn(int start, int end, double measure) {
        if (!stretches || end == letters.count() || measure - width(start, end) <= LONG_BLANK * letters.size()) {
            return end;
        }
        int next = end + 1;
        while (next < letters.count() && next - end < LONGEST_PIECE && breaks.cost(next) > Breaks.FREE) {
            next++;
        }
        boolean isPiece = next == letters.count() || breaks.cost(next) == Breaks.FREE;
        return isPiece && fitsSqueezed(start, next, measure) ? next : end;
    }

    private boolean fitsSqueezed(int from, int to, double measure) {
        double need = width(from, to) - measure;
        return need <= 0 || need <= letters.size() * MOST_SQUEEZED
                && need + RESERVE <= letters.size() * Squeezing.most(letters.text(from, to).stripTrailing());
    }

    /** Width of a slice in Word's way of counting, blanks at its end not counted. */
    double width(int from, int to) {
        int end = to;
        while (end > from && letters.isBlank(end - 1)) {
            end--;
        }
        return before[end] - before[from];
    }

    private int end(int start, double measure) {
        int full = full(start, measure);
        if (full == letters.count()) {
            return full;
        }
        for (byte cost = Breaks.FREE; cost < Breaks.CLUSTER; cost++) {
            int end = last(start, full, cost);
            if (end > start && (cost >= Breaks.WORD || !isLoose(start, end, measure, cost))) {
                return cost == Breaks.FREE ? orSoft(start, end, full) : end;
            }
        }
        return full;
    }

    private boolean isLoose(int start, int end, double measure, byte cost) {
        double gap = (measure - width(start, end)) / Math.max(1, new Spacing(letters, start, end).gaps());
        return stretches && gap > (cost < Breaks.LINK ? GAP_FOR_LINK : GAP_FOR_WORD) * letters.size();
    }

    /** A costly break that spares more than two characters of blank. */
    private int orSoft(int start, int free, int full) {
        int soft = last(start, full, Breaks.SOFT);
        return width(free, soft) > 2 * letters.size() ? soft : free;
    }

    /** The furthest boundary of at most this cost; {@code start} if there is none. */
    private int last(int start, int full, byte cost) {
        int i = full;
        while (i > start && breaks.cost(i) > cost) {
            i--;
        }
        return i;
    }

    /** The furthest boundary that fits, behind one character at least. Blanks at the end hang out of the measure. */
    private int full(int start, double measure) {
        int i = start + 1;
        while (i < letters.count() && (letters.isBlank(i) || before[i + 1] - before[start] <= measure + 1e-6)) {
            i++;
        }
        return i;
    }
}
