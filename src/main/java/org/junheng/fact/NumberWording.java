package org.junheng.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How figures are written in Chinese official prose (数字的写法): no thousands separators, no trailing zeros, 万 and 亿 for money and
 * area only, rounded half up, and only for display.
 */
final class NumberWording {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
    private static final int SCALED_DECIMALS = 2;

    private NumberWording() {}

    static String text(Fact fact) {
        BigDecimal size = fact.value().abs();
        String symbol = fact.unit().symbol();
        return switch (fact.unit().scale()) {
            case MONEY -> size.compareTo(HUNDRED_MILLION) >= 0
                    ? scaled(fact, HUNDRED_MILLION, "亿")
                    : size.compareTo(TEN_THOUSAND) >= 0 ? scaled(fact, TEN_THOUSAND, "万") : number(fact) + symbol;
            case AREA -> size.compareTo(TEN_THOUSAND) >= 0 ? scaled(fact, TEN_THOUSAND, "万") : number(fact) + symbol;
            // The word for an approximate number stands behind a 万 that the unit brings along: 25万余人.
            case PLAIN -> symbol.startsWith("万")
                    ? fact.approximation().around(rounded(fact.value(), fact.decimals()) + "万") + symbol.substring(1)
                    : number(fact) + symbol;
        };
    }

    static String number(Fact fact) {
        return fact.approximation().around(rounded(fact.value(), fact.decimals()));
    }

    static String fixed(Fact fact) {
        return fact.approximation().around(fact.value().setScale(fact.decimals(), RoundingMode.HALF_UP).toPlainString());
    }

    static String inTenThousands(Fact fact) {
        return fact.approximation().around(rounded(fact.value().divide(TEN_THOUSAND), SCALED_DECIMALS));
    }

    /** The word for an approximate number stands before the unit and behind 万: 3万余平方米. */
    private static String scaled(Fact fact, BigDecimal scale, String word) {
        return fact.approximation().around(rounded(fact.value().divide(scale), SCALED_DECIMALS) + word) + fact.unit().symbol();
    }

    private static String rounded(BigDecimal value, int decimals) {
        BigDecimal shown = value.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.signum() == 0 ? "0" : shown.toPlainString();
    }
}
