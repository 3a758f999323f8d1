package org.junheng.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * Finds the least level that brings a coefficient of variation to its limit (求归限水平). Raising the lowest never widens the spread, so the
 * level is found by halving; the search is in binary floating point on a grid finer than what is shown, its end is proved exactly.
 */
final class Levels {

    private static final int FINER = 2;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Column column;
    private final Fact limit;
    private final int decimals;
    private final double[] pupils;
    private final double[] quantity;

    private Levels(Column column, Fact limit) {
        this.column = column;
        this.limit = limit;
        this.decimals = column.indicator().ratioUnit().decimals() + FINER;
        this.pupils = column.cells().stream().mapToDouble(cell -> cell.pupils().doubleValue()).toArray();
        this.quantity = column.cells().stream().mapToDouble(cell -> cell.quantity().doubleValue()).toArray();
    }

    /** The levelling of a coefficient above its limit; {@code null} if no level brings it there. */
    static Levelling of(Column column, Fact limit) {
        return new Levels(column, limit).levelling();
    }

    /**
     * A level with what it takes.
     *
     * @param level the level
     * @param amounts what each unit gets, none for most
     * @param cv the coefficient after that
     */
    private record Step(BigDecimal level, List<BigDecimal> amounts, BigDecimal cv) {}

    private Levelling levelling() {
        Step exact = least(false);
        if (exact == null) {
            return null;
        }
        Step whole = least(true);
        Fact level = Fact.computed(column.subject() + "差异系数归限的最低水平", exact.level(), column.indicator().ratioUnit(),
                "把低于某一水平的单元都补到这一水平，使差异系数不超过限值的最小值", column.part().cv(), limit);
        var additions = new ArrayList<Levelling.Addition>();
        for (int i = 0; i < pupils.length; i++) {
            BigDecimal own = exact.amounts().get(i);
            BigDecimal rounded = whole == null ? null : whole.amounts().get(i);
            if (own.signum() > 0 || rounded != null && rounded.signum() > 0) {
                additions.add(addition(column.cells().get(i), level, own, rounded));
            }
        }
        additions.sort(Column.largestFirst(Levelling.Addition::exact));
        Unit unit = column.indicator().quantityUnit();
        return new Levelling(
                level, coefficient("补到归限水平后的", exact, level), additions,
                Column.sum(column.subject() + "差异系数归限须补充量", unit, "各单元相加", additions, Levelling.Addition::exact).withDecimals(FINER),
                whole == null ? null : Column.sum(column.subject() + "差异系数归限须补充量（取整）", unit, "各单元相加", additions, Levelling.Addition::whole),
                whole == null ? null : coefficient("按整数补充后的", whole, level));
    }

    private Levelling.Addition addition(Column.Cell cell, Fact level, BigDecimal exact, BigDecimal whole) {
        String name = cell.subject();
        Unit unit = column.indicator().quantityUnit();
        return new Levelling.Addition(
                cell.unit(), cell.value(),
                Fact.computed(name + "归限须补充量", exact, unit, "归限水平×在校学生数－实有量", level, cell.unit().pupils(), cell.value().quantity()).withDecimals(FINER),
                whole == null ? null : Fact.computed(name + "归限须补充量（取整）", whole, unit, "四舍五入取整，逐个加到差异系数不超过限值", level, cell.unit().pupils(), cell.value().quantity()));
    }

    private Fact coefficient(String what, Step step, Fact level) {
        return Rounding.tellingApart(
                Fact.computed(what + column.subject() + "校际差异系数", step.cv(), column.part().cv().unit(), "补充后的标准差÷补充后的均值，以在校学生数加权", level, column.part().cv()),
                limit);
    }

    /**
     * The least level on the grid, or {@code null}. In wholes, rounding to the nearest gives the next thing always to the unit that it
     * takes least far, so that a small unit which one teacher would carry far above the others gets none.
     */
    private Step least(boolean whole) {
        double scale = Math.pow(10, decimals);
        double lowest = Double.MAX_VALUE;
        double highest = 0;
        for (int i = 0; i < pupils.length; i++) {
            double value = quantity[i] / pupils[i] * column.indicator().per();
            lowest = Math.min(lowest, value);
            highest = Math.max(highest, value);
        }
        long from = (long) Math.floor(lowest * scale);
        long to = (long) Math.ceil(highest * scale);
        LongPredicate within = level -> square(level / scale, whole) <= square(limit);
        if (!within.test(to)) {
            return null;
        }
        while (from + 1 < to) {
            long middle = from + (to - from) / 2;
            if (within.test(middle)) {
                to = middle;
            } else {
                from = middle;
            }
        }
        // Floating point can be wrong about a level that meets the limit to the last digit.
        for (long steps = to - 1; steps <= to + 1; steps++) {
            Step step = step(BigDecimal.valueOf(steps, decimals), whole);
            if (step.cv().compareTo(limit.value()) <= 0) {
                return step;
            }
        }
        return null;
    }

    private static double square(Fact limit) {
        double value = limit.value().doubleValue();
        return value * value;
    }

    /** The square of the coefficient if all units below the level were raised to it. */
    private double square(double level, boolean whole) {
        double all = 0;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < pupils.length; i++) {
            double missing = level * pupils[i] / column.indicator().per() - quantity[i];
            double raised = quantity[i] + Math.max(0, whole ? Math.floor(missing + 0.5) : missing);
            all += pupils[i];
            sum += raised;
            squares += raised * raised / pupils[i];
        }
        return all * squares / (sum * sum) - 1;
    }

    private Step step(BigDecimal level, boolean whole) {
        BigDecimal per = BigDecimal.valueOf(column.indicator().per());
        var amounts = new ArrayList<BigDecimal>();
        var samples = new ArrayList<Dispersion.Sample>();
        for (Column.Cell cell : column.cells()) {
            BigDecimal missing = level.multiply(cell.pupils()).divide(per).subtract(cell.quantity());
            BigDecimal amount = (whole ? missing.add(HALF).setScale(0, RoundingMode.FLOOR) : missing).max(BigDecimal.ZERO);
            amounts.add(amount);
            samples.add(new Dispersion.Sample(cell.quantity().add(amount), cell.pupils()));
        }
        return new Step(level, amounts, Dispersion.of(samples, column.indicator().per()).cv());
    }
}
