package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * A figure over the years (历年变化), oldest first, this year last; at least two years.
 *
 * @param label what it is, such as 小学在校学生数
 * @param points the years
 * @param change this year less the first; 个百分点 between percentages
 * @param rate the change in percent of the first year's; {@code null} if that is zero
 * @param steady whether no step went against the change (稳步)
 */
public record Trend(String label, List<Point> points, Fact change, Fact rate, boolean steady) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Trend {
        points = List.copyOf(points);
    }

    /**
     * The trend of points, oldest first.
     *
     * @param points at least two, all in one unit
     */
    public static Trend of(String label, List<Point> points) {
        Fact first = points.get(0).value();
        Fact last = points.get(points.size() - 1).value();
        BigDecimal change = last.value().subtract(first.value());
        boolean percent = last.unit().symbol().equals(Unit.PERCENT.symbol());
        boolean steady = true;
        for (int i = 1; i < points.size(); i++) {
            BigDecimal step = points.get(i).value().value().subtract(points.get(i - 1).value().value());
            steady &= step.signum() * change.signum() >= 0;
        }
        Fact rate = first.value().signum() == 0
                ? null
                : Fact.computed(label + "变化率", change.multiply(HUNDRED).divide(first.value(), Dispersion.PRECISION), Unit.PERCENT, "（末年－首年）÷首年×100",
                        last, first).withDecimals(1);
        return new Trend(label, points, Fact.computed(label + "变化", change, percent ? Unit.POINT : last.unit(), "末年－首年", last, first), rate, steady);
    }

    /** One year. */
    public record Point(Fact year, Fact value) {}
}
