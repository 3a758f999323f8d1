package org.junheng.typeset;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.document.Block;

/** The numbers of a column, their points one below the other (小数点对齐). Numbers that have all as many decimals align at the right anyway. */
final class Decimals {

    private static final Pattern NUMBER = Pattern.compile("[-+−]?[0-9][0-9,]*((?:\\.[0-9]+)?[%％‰]?)");

    private Decimals() {}

    /**
     * How far from the right edge of its cells the point of a column stands, in points.
     *
     * @return 0 where the column is not one of numbers, or they align without it
     */
    static double place(Block.Align align, List<Letters> cells) {
        if (align != Block.Align.RIGHT || cells.stream().filter(Decimals::isNumber).mapToDouble(Decimals::behind).distinct().count() < 2) {
            return 0;
        }
        return cells.stream().filter(Decimals::isNumber).mapToDouble(Decimals::behind).max().orElseThrow();
    }

    /** What is to be left free behind a cell's text where the points stand so far from the right edge; nothing behind what is no number. */
    static double blank(Letters cell, double place) {
        return place > 0 && isNumber(cell) ? place - behind(cell) : 0;
    }

    private static boolean isNumber(Letters cell) {
        return NUMBER.matcher(cell.text(0, cell.count())).matches();
    }

    /** Width of a number's point and what is behind it. */
    private static double behind(Letters number) {
        Matcher parts = NUMBER.matcher(number.text(0, number.count()));
        return parts.matches() && parts.start(1) < parts.end() ? new Spacing(number, parts.start(1), parts.end()).natural() : 0;
    }
}
