package org.junheng.typeset;

/** Han numerals for headings and points (汉字序数): 一, 十一, 二十, 一百零一. */
final class HanNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    private HanNumber() {}

    /** @param n from 1 to 999; whoever has more points than that gets Arabic digits */
    static String of(int n) {
        if (n >= 1000) {
            return Integer.toString(n);
        }
        if (n >= 100) {
            int rest = n % 100;
            return DIGITS.charAt(n / 100) + "百" + (rest == 0 ? "" : rest < 10 ? "零" + of(rest) : digit(rest / 10) + "十" + digit(rest % 10));
        }
        if (n >= 10) {
            return (n < 20 ? "" : digit(n / 10)) + "十" + digit(n % 10);
        }
        return digit(n);
    }

    private static String digit(int n) {
        return n == 0 ? "" : DIGITS.substring(n, n + 1);
    }
}
