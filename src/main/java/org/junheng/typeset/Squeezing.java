package org.junheng.typeset;

/**
 * How far the marks of a line may be pressed together (标点挤压: GB/T 15834-2011, 5.1.10 and 5.1.11; CLREQ). Half of a full-width mark's
 * cell is blank: the right half of a stop or a closing mark, the left half of an opening one. First the blank between two neighbouring
 * marks and that of a mark at the line's end goes, up to the half cell; then every ， 、 ； ： and closing mark gives up to a quarter of a cell.
 * 。 gives nothing to what is no mark; ？ ！ —— …… never give.
 *
 * <p>What is taken comes off the distance from one character to the next, so the ink of no character moves in its own cell: the next cell
 * begins in the blank half of the mark before it, or brings its own blank half.
 */
final class Squeezing {

    private static final String GIVING = "，、；：）〕】》〉」』”’";
    private static final String CLOSING = GIVING + "。";
    private static final String OPENING = "（〔【《〈「『“‘";
    private static final double HALF = 0.5;
    private static final double QUARTER = 0.25;

    private Squeezing() {}

    /**
     * What each character of a line gives, in the unit of {@code size}.
     *
     * @param line the line, without blanks at its end
     * @param size size of its characters
     * @param need how much is to be taken; if the marks cannot give so much, they give all they may
     */
    static double[] shares(String line, double size, double need) {
        int[] characters = line.codePoints().toArray();
        double between = most(characters, HALF) * size;
        double single = most(characters, QUARTER) * size;
        double[] shares = new double[characters.length];
        for (int i = 0; i < shares.length; i++) {
            double limit = limit(characters, i);
            if (limit == HALF) {
                shares[i] = limit * size * Math.min(1, need / between);
            } else if (limit == QUARTER && need > between) {
                shares[i] = limit * size * Math.min(1, (need - between) / single);
            }
        }
        return shares;
    }

    /** The most that a line can give, in em. */
    static double most(String line) {
        int[] characters = line.codePoints().toArray();
        return most(characters, HALF) + most(characters, QUARTER);
    }

    private static double most(int[] line, double kind) {
        double sum = 0;
        for (int i = 0; i < line.length; i++) {
            sum += limit(line, i) == kind ? kind : 0;
        }
        return sum;
    }

    private static double limit(int[] line, int i) {
        boolean closes = CLOSING.indexOf(line[i]) >= 0;
        if (i + 1 == line.length) {
            return closes ? HALF : 0;
        }
        boolean beforeOpening = OPENING.indexOf(line[i + 1]) >= 0;
        if (closes && (beforeOpening || CLOSING.indexOf(line[i + 1]) >= 0) || beforeOpening && OPENING.indexOf(line[i]) >= 0) {
            return HALF;
        }
        return GIVING.indexOf(line[i]) >= 0 ? QUARTER : 0;
    }
}
