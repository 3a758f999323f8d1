package org.junheng.assessment;

import java.math.RoundingMode;
import org.junheng.fact.Fact;

/** Shows one more decimal where rounding would hide a verdict (显示位数). */
final class Rounding {

    private static final int MOST = 8;

    private Rounding() {}

    /** The value with as many decimals as it takes to look different from the limit when it is; as it is where there is no limit. */
    static Fact tellingApart(Fact value, Fact limit) {
        if (limit == null || value.value().compareTo(limit.value()) == 0) {
            return value;
        }
        int decimals = value.decimals();
        while (decimals < MOST && value.value().setScale(decimals, RoundingMode.HALF_UP).compareTo(limit.value()) == 0) {
            decimals++;
        }
        return decimals == value.decimals() ? value : value.withDecimals(decimals);
    }
}
