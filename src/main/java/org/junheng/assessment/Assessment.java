package org.junheng.assessment;

import java.util.List;
import org.junheng.county.County;
import org.junheng.county.Stage;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.standard.Standard;

/**
 * A county's data held against a standard (评估结果): everything a document may say of it.
 *
 * @param county the data
 * @param standard the standard
 * @param overview the county in figures
 * @param units assessment units, primary ones first; empty where there is no list of schools
 * @param indicators the resource indicators, all of them
 * @param guarantees the guarantees, all of them
 * @param quality the quality items, all of them
 * @param satisfaction state of public satisfaction; 缺数据 without data
 */
public record Assessment(
        County county,
        Standard standard,
        Overview overview,
        List<AssessedUnit> units,
        List<IndicatorAssessment> indicators,
        List<ItemAssessment> guarantees,
        List<ItemAssessment> quality,
        State satisfaction) {

    public Assessment {
        units = List.copyOf(units);
        indicators = List.copyOf(indicators);
        guarantees = List.copyOf(guarantees);
        quality = List.copyOf(quality);
    }

    /** The units of a stage. */
    public List<AssessedUnit> units(Stage stage) {
        return units.stream().filter(unit -> unit.stage() == stage).toList();
    }

    /** The threshold of public satisfaction. */
    public Fact satisfactionThreshold() {
        return Fact.of("社会认可度标准", standard.satisfaction().threshold(), org.junheng.fact.Unit.PERCENT,
                new org.junheng.fact.Source.Ruled(standard.name(), standard.satisfaction().source()));
    }
}
