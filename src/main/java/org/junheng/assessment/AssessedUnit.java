package org.junheng.assessment;

import java.util.List;
import java.util.NoSuchElementException;
import org.junheng.county.School;
import org.junheng.county.Stage;
import org.junheng.county.State;
import org.junheng.fact.Fact;

/**
 * An assessment unit (评估单元): the primary or the junior part of a school.
 *
 * @param name the school's name, with 小学部 or 初中部 where the school has both
 * @param school the school
 * @param stage the stage
 * @param pupils pupils on the roll
 * @param values one for each resource indicator, in the standard's order
 * @param met how many indicators it meets
 * @param state 达标 if it meets the standard's rule for schools (6 of 7, the rest at 85%), 未达标, or 缺数据
 *     or 待核 where missing or doubtful data decides
 */
public record AssessedUnit(String name, School school, Stage stage, Fact pupils, List<UnitValue> values, Fact met, State state) {

    public AssessedUnit {
        values = List.copyOf(values);
    }

    /** The unit's value of an indicator. */
    public UnitValue value(String indicator) {
        // Asked for some ten times for each unit and indicator of a county: a stream here is a third of the whole assessment.
        for (UnitValue value : values) {
            if (value.indicator().id().equals(indicator)) {
                return value;
            }
        }
        throw new NoSuchElementException(indicator);
    }
}
