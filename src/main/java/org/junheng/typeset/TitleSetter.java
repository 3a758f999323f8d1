package org.junheng.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junheng.fault.Fault;
import org.junheng.fault.Place;

/**
 * Breaks a title into balanced lines, the upper ones a little longer (标题回行，梯形: GB/T 9704-2012, 7.3.1). Words that belong together
 * are not split, a line does not begin with 的 or 和, and the last one has four characters at least. A {@code |} breaks where it stands.
 */
final class TitleSetter {

    private static final int MOST_LINES = 6;
    private static final int LEAST_IN_LAST = 4;
    /** How much longer a line should be than the next, in characters. */
    private static final double STEP = 2;
    private static final String NO_START = "的了和与及";

    private final Compositor compositor;
    private final Styles styles;

    TitleSetter(Compositor compositor, Styles styles) {
        this.compositor = compositor;
        this.styles = styles;
    }

    /**
     * The title as a strip; {@code DRAFT-201} is reported if it takes more than six lines.
     *
     * @param place what the title is, for messages
     * @param names what is not to be split besides the words that never are, such as the issuer's name
     */
    Strip.Text set(TextStyle style, String title, String place, List<String> names) {
        var whole = new ArrayList<>(styles.whole());
        whole.addAll(names);
        var text = new StringBuilder();
        var ends = new ArrayList<Integer>();
        for (String part : title.split("\\|")) {
            String stripped = part.strip();
            if (!stripped.isEmpty()) {
                int start = text.codePointCount(0, text.length());
                text.append(stripped);
                new Part(compositor.letters(stripped, style), stripped, whole).ends().forEach(end -> ends.add(start + end));
            }
        }
        if (ends.size() > MOST_LINES) {
            compositor.report(new Fault(
                    "DRAFT-201", new Place("", 0, 0, place), "排成" + ends.size() + "行的标题", "不超过" + MOST_LINES + "行（每行20字）", "请缩短标题"));
        }
        return compositor.broken(style, text.toString(), ends);
    }

    /** The title without the marks of its breaks. */
    static String plain(String title) {
        return title.replaceAll("\\s*\\|\\s*", "");
    }

    /** A stretch of a title without a break of its own. */
    private static final class Part {

        private final Letters letters;
        private final LineBreaker breaker;
        private final boolean[] allowed;
        private final boolean[] apart;

        Part(Letters letters, String text, List<String> whole) {
            this.letters = letters;
            this.breaker = new LineBreaker(letters, false);
            this.allowed = new boolean[letters.count() + 1];
            this.apart = new boolean[letters.count() + 1];
            for (int i = 1; i < letters.count(); i++) {
                allowed[i] = letters.breaks().cost(i) <= Breaks.SOFT;
                apart[i] = NO_START.indexOf(letters.text(i, i + 1)) < 0;
            }
            for (String word : whole) {
                for (int at = word.isEmpty() ? -1 : text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                    int first = text.codePointCount(0, at);
                    for (int i = first + 1; i < first + word.codePointCount(0, word.length()); i++) {
                        apart[i] = false;
                    }
                }
            }
        }

        List<Integer> ends() {
            int least = (int) Math.ceil(breaker.width(0, letters.count()) / Sheet.BREAK_MEASURE);
            if (least <= 1 || least > MOST_LINES) {
                return breaker.ends(Sheet.BREAK_MEASURE, Sheet.BREAK_MEASURE);
            }
            return balanced(least, true)
                    .or(() -> balanced(least + 1, true))
                    .or(() -> balanced(least, false))
                    .or(() -> balanced(least + 1, false))
                    .orElseGet(() -> breaker.ends(Sheet.BREAK_MEASURE, Sheet.BREAK_MEASURE));
        }

        /** The ends of so many lines whose widths come nearest to a trapezium; empty if the title cannot be broken so. */
        private Optional<List<Integer>> balanced(int lines, boolean keepsWhole) {
            int n = letters.count();
            double mean = breaker.width(0, n) / lines;
            double[][] cost = new double[lines + 1][n + 1];
            int[][] from = new int[lines + 1][n + 1];
            for (int line = 0; line <= lines; line++) {
                Arrays.fill(cost[line], Double.POSITIVE_INFINITY);
            }
            cost[0][0] = 0;
            for (int line = 1; line <= lines; line++) {
                double ideal = mean + ((lines + 1) / 2.0 - line) * STEP * letters.size();
                for (int end = 1; end <= n; end++) {
                    if (!mayEnd(end, line == lines, keepsWhole)) {
                        continue;
                    }
                    for (int start = end - 1; start >= 0; start--) {
                        double width = breaker.width(start, end);
                        if (width > Sheet.BREAK_MEASURE) {
                            break;
                        }
                        if (line < lines || width >= LEAST_IN_LAST * letters.size()) {
                            double sum = cost[line - 1][start] + (width - ideal) * (width - ideal);
                            if (sum < cost[line][end]) {
                                cost[line][end] = sum;
                                from[line][end] = start;
                            }
                        }
                    }
                }
            }
            return Double.isInfinite(cost[lines][n]) ? Optional.empty() : Optional.of(trace(from, lines, n));
        }

        private boolean mayEnd(int end, boolean isLast, boolean keepsWhole) {
            return isLast ? end == letters.count() : end < letters.count() && allowed[end] && (apart[end] || !keepsWhole);
        }

        private static List<Integer> trace(int[][] from, int lines, int n) {
            var ends = new ArrayList<Integer>();
            int end = n;
            for (int line = lines; line > 0; line--) {
                ends.add(0, end);
                end = from[line][end];
            }
            return ends;
        }
    }
}
