package org.junheng.plan;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junheng.standard.Quantity;

/**
 * A way of getting what is missing or of doing something about a problem (办法), with what it takes.
 *
 * @param name its name, such as 调剂, 招聘, 建设
 * @param of the quantities of which it gets more
 * @param yearly whether it costs the same every year (经常性支出) or once (一次性投入)
 * @param needs what must be there before it can be promised
 * @param lead duties whose department leads; empty for those of what it is about
 * @param support duties whose departments help
 * @param studied when it is done where it can only be studied (研究论证的完成标志); empty if it never is
 * @param months how many months it takes at least
 * @param month the month by whose end such things are done, such as September for teachers; {@code null} for any
 */
public record Way(String name, List<Quantity> of, boolean yearly, List<Gate> needs, List<String> lead, List<String> support, String studied, int months, Integer month) {

    private static final int MONTHS_OF_A_YEAR = 12;

    public Way {
        Objects.requireNonNull(name, "name");
        if (months < 1 || month != null && (month < 1 || month > MONTHS_OF_A_YEAR)) {
            throw new IllegalArgumentException("months: 1 or more; month: 1 to 12");
        }
        of = of == null ? List.of() : List.copyOf(of);
        needs = needs == null ? List.of() : List.copyOf(needs);
        lead = lead == null ? List.of() : List.copyOf(lead);
        studied = studied == null ? "" : studied;
        support = support == null ? List.of() : List.copyOf(support);
    }

    /** The month in which it is done if it begins with the first day of a month. */
    public YearMonth done(YearMonth start) {
        return done(start, months, month);
    }

    /** The same for other months than its own. */
    public static YearMonth done(YearMonth start, int months, Integer month) {
        YearMonth done = start.plusMonths(months - 1L);
        return month == null ? done : done.plusMonths(Math.floorMod(month - done.getMonthValue(), MONTHS_OF_A_YEAR));
    }
}
