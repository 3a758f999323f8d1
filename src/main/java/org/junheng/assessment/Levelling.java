package org.junheng.assessment;

import java.util.List;
import org.junheng.fact.Fact;

/**
 * The least that brings a coefficient of variation to its limit (差异系数归限的补充量): every unit below one level is raised to it. A thing
 * added does most for the coefficient where the value is lowest, so no other way takes less. Nothing is taken from anybody.
 *
 * @param level the lowest level, in the indicator's own scale
 * @param cv the coefficient once every unit below the level has it exactly
 * @param additions what is added to whom, the largest first
 * @param total what is added exactly, over all units
 * @param wholeTotal what is added in whole persons, rooms, square metres or yuan; {@code null} where wholes cannot do it
 * @param wholeCv the coefficient after those; within the limit; {@code null} where wholes cannot do it
 */
public record Levelling(Fact level, Fact cv, List<Addition> additions, Fact total, Fact wholeTotal, Fact wholeCv) {

    public Levelling {
        additions = List.copyOf(additions);
    }

    /**
     * What is added to one unit.
     *
     * @param unit the unit
     * @param value its value now
     * @param exact what the level asks
     * @param whole what is added in wholes, which can be none where the unit is small; {@code null} where wholes cannot do it
     */
    public record Addition(AssessedUnit unit, UnitValue value, Fact exact, Fact whole) {}
}
