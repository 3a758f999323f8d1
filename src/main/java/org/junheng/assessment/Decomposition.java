package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;
import org.junheng.standard.Indicator;

/**
 * What a coefficient of variation is made of (差异构成): each unit's contribution (n÷N)(x÷X－1)² to its square, and what would change it.
 * A small unit far above the mean and a large one below it both spread it; the remedy is to raise the large ones.
 *
 * @param indicator the indicator
 * @param stage the stage
 * @param cv the coefficient of variation
 * @param limit its limit; {@code null} where the indicator's own coefficient has none
 * @param contributions every unit's, the largest first
 * @param cvAllRaised the coefficient if every unit below the threshold were raised to it; {@code null} if none is below
 * @param levelling what would bring it to the limit; {@code null} where it keeps within it, or where nothing added would
 */
public record Decomposition(
        Indicator indicator, Stage stage, Fact cv, Fact limit, List<Contribution> contributions, Fact cvAllRaised, Levelling levelling) {

    private static final int MOST_DRIVERS = 3;
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    public Decomposition {
        contributions = List.copyOf(contributions);
    }

    /**
     * One unit's part in it (一个单元的贡献). The coefficients are for explaining; a unit is never left out of the one that is judged.
     *
     * @param unit the unit
     * @param value its value of the indicator
     * @param times how many times the county's mean its value is
     * @param contribution its contribution to the square of the coefficient
     * @param share its contribution in percent of the whole; {@code null} where all units are equal
     * @param cvWithout the coefficient over the other units; {@code null} where they have none of it or there are no others
     * @param cvRaised the coefficient if this unit alone were raised to the threshold; {@code null} if it is not below
     */
    public record Contribution(
            AssessedUnit unit, UnitValue value, Fact times, Fact contribution, Fact share, Fact cvWithout, Fact cvRaised) {}

    /**
     * The units that spread it most (拉大差异的主要单元): the fewest that make up half of it, three at most.
     *
     * @param units the units, the largest contribution first
     * @param share what they contribute together in percent
     * @param cvWithout the coefficient over the other units; {@code null} where it cannot be told
     */
    public record Drivers(List<Contribution> units, Fact share, Fact cvWithout) {
        public Drivers {
            units = List.copyOf(units);
        }
    }

    /** The units that spread it most; {@code null} where all units are equal. */
    public Drivers drivers() {
        var drivers = new ArrayList<Contribution>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Contribution each : contributions) {
            if (each.share() == null) {
                return null;
            }
            if (drivers.size() == MOST_DRIVERS || sum.compareTo(HALF) >= 0) {
                break;
            }
            drivers.add(each);
            sum = sum.add(each.share().value());
        }
        return new Drivers(drivers, share(drivers), cvWithout(drivers));
    }

    /** What several units contribute together in percent (贡献合计); {@code null} where all units are equal. */
    public Fact share(List<Contribution> chosen) {
        return chosen.stream().anyMatch(each -> each.share() == null)
                ? null
                : Column.sum(subject() + "差异贡献合计", Unit.PERCENT, "各单元贡献占比相加", chosen, Contribution::share).withDecimals(1);
    }

    /**
     * The coefficient over the units but these (剔除若干单元测算的差异系数): never told without the coefficient itself.
     *
     * @return {@code null} where the others have none of it or there are no others
     */
    public Fact cvWithout(List<Contribution> left) {
        var names = new HashSet<String>();
        left.forEach(each -> names.add(each.unit().name()));
        List<Contribution> rest = contributions.stream().filter(each -> !names.contains(each.unit().name())).toList();
        BigDecimal without = rest.isEmpty()
                ? null
                : Dispersion.of(rest.stream().map(each -> new Dispersion.Sample(each.value().quantity().value(), each.unit().pupils().value())).toList(), 1).cv();
        return without == null
                ? null
                : Fact.computed("剔除" + left.size() + "个单元后的" + subject() + "校际差异系数", without, cv.unit(), "其余单元的标准差÷均值，以在校学生数加权",
                        rest.stream().map(each -> each.value().value()).toList());
    }

    private String subject() {
        return stage.chinese() + indicator.shortName();
    }
}
