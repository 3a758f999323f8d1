package org.junheng.assessment;

import java.util.List;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;
import org.junheng.standard.Indicator;

/**
 * What is missing of one indicator in one stage (缺口), in whole persons, rooms, square metres or yuan, rounded up school by school: for the
 * threshold, for the floor of the school rule (85%), and for the limit of the coefficient of variation. The three are no parts of one sum:
 * who reaches the threshold has the floor behind him.
 *
 * @param indicator the indicator
 * @param stage the stage
 * @param units the units that miss any of the three, the largest shortfall to the threshold first
 * @param toThreshold what they miss of the threshold together
 * @param toFloor what they miss of the floor together
 * @param toLimit what must be added to bring the coefficient to its limit; {@code null} where it is not above it or wholes cannot do it
 */
public record Shortfall(Indicator indicator, Stage stage, List<Missing> units, Fact toThreshold, Fact toFloor, Fact toLimit) {

    public Shortfall {
        units = List.copyOf(units);
    }

    /**
     * What one unit misses (一个单元的缺口); {@code null} where nothing.
     *
     * @param unit the unit
     * @param value its value
     * @param toThreshold to the threshold
     * @param toFloor to the floor
     * @param toLimit what this unit gets where the coefficient of variation is brought to its limit
     */
    public record Missing(AssessedUnit unit, UnitValue value, Fact toThreshold, Fact toFloor, Fact toLimit) {}

    /**
     * What a shortfall costs (所需资金).
     *
     * @param amount a shortfall of this indicator, of a unit or of the county
     * @param unitCost yuan for one person, room or square metre; not asked for where the shortfall is in yuan itself
     */
    public Fact cost(Fact amount, Fact unitCost) {
        return indicator.quantityUnit().equals(Unit.YUAN)
                ? amount
                : Fact.computed(amount.label() + "所需资金", amount.value().multiply(unitCost.value()), Unit.YUAN, "缺口×单价", amount, unitCost);
    }
}
