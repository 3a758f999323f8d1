package org.junheng.typeset;

import java.util.ArrayList;
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
            return balanced(least, true, true)
                    .or(() -> balanced(least + 1, true, true))
                    .or(() -> balanced(least, true, false))
                    .or(() -> balanced(least + 1, true, false))
                    .or(() -> balanced(least, false, false))
                    .or(() -> balanced(least + 1, false, false))
                    .orElseGet(() -> breaker.ends(Sheet.BREAK_MEASURE, Sheet.BREAK_MEASURE));
        }

        /**
         * The ends of so many lines whose widths come nearest to a trapezium; empty if the title cannot be broken so.
         *
         * @param keepsWhole whether no word is split
         * @param isShaped whether the lines must make a trapezium or a rhombus, whatever their widths
         */
        private Optional<List<Integer>> balanced(int lines, boolean keepsWhole, boolean isShaped) {
            var search = new Search(lines, keepsWhole, isShaped);
            search.from(0, new ArrayList<>(), 0);
            return Optional.ofNullable(search.best);
        }

        /** A search of the best ends, line by line. */
        private final class Search {
            private final int lines;
            private final boolean keepsWhole;
            private final boolean isShaped;
            private final double mean;
            private List<Integer> best;
            private double least = Double.POSITIVE_INFINITY;

            Search(int lines, boolean keepsWhole, boolean isShaped) {
                this.lines = lines;
                this.keepsWhole = keepsWhole;
                this.isShaped = isShaped;
                this.mean = breaker.width(0, letters.count()) / lines;
            }

            void from(int start, List<Integer> ends, double cost) {
                boolean isLast = ends.size() + 1 == lines;
                double ideal = mean + ((lines - 1) / 2.0 - ends.size()) * STEP * letters.size();
                for (int end = isLast ? letters.count() : start + 1; end <= letters.count(); end++) {
                    double width = breaker.width(start, end);
                    if (width > Sheet.BREAK_MEASURE) {
                        break;
                    }
                    double sum = cost + (width - ideal) * (width - ideal);
                    // of two alike the later one is taken: its upper lines are the longer ones
                    if (sum > least + 1e-6 || !mayEnd(end, isLast, keepsWhole)) {
                        continue;
                    }
                    ends.add(end);
                    if (!isLast) {
                        from(end, ends, sum);
                    } else if (width >= LEAST_IN_LAST * letters.size() && (!isShaped || isShaped(ends))) {
                        best = List.copyOf(ends);
                        least = sum;
                    }
                    ends.remove(ends.size() - 1);
                }
            }

            /** Whether lines get wider or narrower by a character at least, and never wider after they got narrower (梯形、菱形). */
            private boolean isShaped(List<Integer> ends) {
                boolean narrows = false;
                for (int i = 1; i < ends.size(); i++) {
                    double step = breaker.width(ends.get(i - 1), ends.get(i)) - breaker.width(i == 1 ? 0 : ends.get(i - 2), ends.get(i - 1));
                    if (Math.abs(step) < letters.size() || narrows && step > 0) {
                        return false;
                    }
                    narrows |= step < 0;
                }
                return true;
            }
        }

        private boolean mayEnd(int end, boolean isLast, boolean keepsWhole) {
            return isLast ? end == letters.count() : end < letters.count() && allowed[end] && (apart[end] || !keepsWhole);
        }
    }
}
