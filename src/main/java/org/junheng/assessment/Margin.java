package org.junheng.assessment;

import java.util.List;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.standard.Indicator;

/**
 * Units close to the threshold of one indicator in one stage (差一点和刚达标): within five percent of it.
 *
 * @param indicator the indicator
 * @param stage the stage
 * @param below units that just miss it (差一点), the closest first
 * @param above units that just meet it (刚达标), the closest first
 */
public record Margin(Indicator indicator, Stage stage, List<Near> below, List<Near> above) {

    public Margin {
        below = List.copyOf(below);
        above = List.copyOf(above);
    }

    /**
     * A unit close to the threshold.
     *
     * @param unit the unit
     * @param value its value
     * @param rate its value in percent of the threshold (达标率)
     * @param amount below: what it misses, rounded up; above: what it can lose, rounded down
     * @param pupils below: pupils beyond what it suffices for; above: pupils it still suffices for
     */
    public record Near(AssessedUnit unit, UnitValue value, Fact rate, Fact amount, Fact pupils) {}
}
