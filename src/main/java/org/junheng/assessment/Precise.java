package org.junheng.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Compares to as many digits as the standard says (比较取位): as they are, unless it asks to round first. */
final class Precise {

    private Precise() {}

    /** The value as it is compared. */
    static BigDecimal compared(BigDecimal value, Integer decimals) {
        return decimals == null ? value : value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
