package org.junheng.plan;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junheng.standard.Quantity;

/**
 * A way to get what is missing (补缺口的办法).
 *
 * @param name its name, such as 招聘
 * @param months how many months it takes at least
 * @param month the month in which it takes effect after those, such as September for teachers; {@code null} for any
 * @param yearly whether it costs the same every year (经常性支出) or once (一次性投入)
 * @param of the quantities it is the way for
 */
public record Way(String name, int months, Integer month, boolean yearly, List<Quantity> of) {

    private static final int MONTHS_OF_A_YEAR = 12;

    public Way {
        Objects.requireNonNull(name, "name");
        if (months < 1 || month != null && (month < 1 || month > MONTHS_OF_A_YEAR)) {
            throw new IllegalArgumentException("months: 1 or more; month: 1 to 12");
        }
        of = of == null ? List.of() : List.copyOf(of);
    }

    /** The month in which it is done if it begins with the first day of a month. */
    YearMonth done(YearMonth start) {
        YearMonth done = start.plusMonths(months - 1L);
        while (month != null && done.getMonthValue() != month) {
            done = done.plusMonths(1);
        }
        return done;
    }
}
