package org.junheng.assessment;

import java.util.List;
import org.junheng.county.Stage;
import org.junheng.county.State;
import org.junheng.fact.Fact;

/**
 * One resource indicator in one stage of the whole county (一项指标、一个学段). Whatever is not known is {@code null}.
 *
 * @param stage the stage; {@code null} where the input does not tell stages apart
 * @param threshold the threshold; {@code null} without a stage
 * @param quantity what the county has
 * @param required what it should have by the number of pupils
 * @param lacking what the county as a whole lacks; {@code null} where nothing
 * @param surplus what the county as a whole has beyond; {@code null} where nothing
 * @param mean county mean
 * @param cv coefficient of variation
 * @param cvLimit its limit
 * @param cvState whether it keeps within the limit
 * @param met units or schools that meet the threshold
 * @param unmet units or schools that do not
 * @param shortfall the sum of what the units miss
 * @param misses the units that miss it, the largest shortfall first
 * @param state whether every unit meets the threshold
 * @param claim what a person wrote instead of a state, quoted, never judged
 * @param note what a person added
 */
public record StagePart(
        Stage stage,
        Fact threshold,
        Fact quantity,
        Fact required,
        Fact lacking,
        Fact surplus,
        Fact mean,
        Fact cv,
        Fact cvLimit,
        State cvState,
        Fact met,
        Fact unmet,
        Fact shortfall,
        List<MissedBy> misses,
        State state,
        String claim,
        String note) {

    public StagePart {
        misses = List.copyOf(misses);
    }

    /**
     * A unit or school that misses the indicator.
     *
     * @param name its name
     * @param value its value, if known
     * @param amount what it misses, if known
     * @param note what a person added; {@code null} if nothing
     */
    public record MissedBy(String name, Fact value, Fact amount, String note) {}
}
