package org.junheng.typeset;

import java.util.Arrays;

/** Counts headings (层次序数): 一、（一）1.（1）, each level anew under the next higher one (GB/T 9704-2012, 7.3.3). */
public final class Numbering {

    private final int[] counts = new int[5];

    /** A number and its words; a figure behind a point is kept apart, for 1.3所 reads as a decimal. */
    static String before(String number, String words) {
        boolean decimal = number.endsWith(".") && !words.isEmpty() && words.charAt(0) >= '0' && words.charAt(0) <= '9';
        return number + (decimal ? " " : "") + words;
    }

    /** The number of the next heading of a level from 1 to 4. */
    public String next(int level) {
        counts[level]++;
        Arrays.fill(counts, level + 1, counts.length, 0);
        int n = counts[level];
        return switch (level) {
            case 1 -> HanNumber.of(n) + "、";
            case 2 -> "（" + HanNumber.of(n) + "）";
            case 3 -> n + ".";
            default -> "（" + n + "）";
        };
    }
}
