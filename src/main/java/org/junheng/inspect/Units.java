package org.junheng.inspect;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths as an inspector writes them (长度的写法). */
final class Units {

    /** A point in millimetres. */
    static final double POINT = 25.4 / 72;

    private Units() {}

    /** Millimetres with one decimal. */
    static String mm(double millimetres) {
        return number(millimetres, 1) + "毫米";
    }

    /** Millimetres with two decimals, for the weight of lines. */
    static String precise(double millimetres) {
        return number(millimetres, 2) + "毫米";
    }

    /** Points with up to two decimals. */
    static String pt(double points) {
        return number(points, 2) + "磅";
    }

    /** Characters with up to two decimals. */
    static String characters(double characters) {
        return number(characters, 2) + "字";
    }

    private static String number(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded).toPlainString();
    }

    /** Rounded to one decimal. */
    static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }

    static boolean isNear(double value, double target, double tolerance) {
        return Math.abs(value - target) <= tolerance;
    }
}
