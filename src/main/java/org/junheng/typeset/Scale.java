package org.junheng.typeset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The axis of a chart's values (值轴), from zero in round steps: 1, 2 or 5 times a power of ten.
 *
 * @param step from one mark to the next
 * @param steps how many of them
 */
public record Scale(BigDecimal step, int steps) {

    private static final int MOST_STEPS = 6;
    private static final List<BigDecimal> ROUND = List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5));

    /** The scale with the smallest steps that reaches a value with few of them. */
    static Scale upTo(BigDecimal most) {
        if (most.signum() == 0) {
            return new Scale(BigDecimal.ONE, 1);
        }
        for (int power = most.precision() - most.scale() - 2; ; power++) {
            for (BigDecimal round : ROUND) {
                BigDecimal step = round.scaleByPowerOfTen(power);
                int steps = most.divide(step, 0, RoundingMode.CEILING).intValueExact();
                if (steps <= MOST_STEPS) {
                    return new Scale(step, steps);
                }
            }
        }
    }

    /** Its last mark. */
    public BigDecimal top() {
        return step.multiply(BigDecimal.valueOf(steps));
    }

    /** Decimals of its marks. */
    public int decimals() {
        return Math.max(0, step.scale());
    }

    /** What stands at a mark, counted from zero. */
    String mark(int index) {
        return step.multiply(BigDecimal.valueOf(index)).setScale(decimals()).toPlainString();
    }
}
