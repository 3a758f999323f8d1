package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.county.County;
import org.junheng.county.Stage;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.standard.Indicator;
import org.junheng.standard.Standard;

/**
 * A county's data held against a standard (评估结果): everything a document may say of it.
 *
 * @param county the data
 * @param standard the standard
 * @param overview the county in figures
 * @param units assessment units, primary ones first; empty where there is no list of schools
 * @param indicators the resource indicators, all of them
 * @param composites mean coefficients of variation, of the stages of which all are known
 * @param guarantees the guarantees, all of them
 * @param quality the quality items, all of them
 * @param satisfaction public satisfaction
 * @param vetoes circumstances in which a county is not recognised, all of them
 * @param verdict what is found of the county as a whole
 */
public record Assessment(
        County county,
        Standard standard,
        Overview overview,
        List<AssessedUnit> units,
        List<IndicatorAssessment> indicators,
        List<Composite> composites,
        List<ItemAssessment> guarantees,
        List<ItemAssessment> quality,
        Recognition satisfaction,
        List<VetoAssessment> vetoes,
        Verdict verdict) {

    private static final int MOST_GAPS = 3;

    public Assessment {
        units = List.copyOf(units);
        indicators = List.copyOf(indicators);
        guarantees = List.copyOf(guarantees);
        quality = List.copyOf(quality);
        composites = List.copyOf(composites);
        vetoes = List.copyOf(vetoes);
    }

    /** The guarantees, then the quality items. */
    public List<ItemAssessment> items() {
        return Stream.concat(guarantees.stream(), quality.stream()).toList();
    }

    /** How the schools became units (评估单元的划分). */
    public Coverage coverage() {
        return Coverage.of(this);
    }

    /** The units of a stage. */
    public List<AssessedUnit> units(Stage stage) {
        return units.stream().filter(unit -> unit.stage() == stage).toList();
    }

    /**
     * What most schools miss (主要差距): short names of up to three indicators and items, those most schools miss first; where the number
     * of schools is not known they come last.
     */
    public List<String> gaps() {
        var gaps = new ArrayList<Gap>();
        indicators.stream()
                .filter(indicator -> indicator.state() == State.UNMET)
                .forEach(indicator -> gaps.add(new Gap(indicator.indicator().shortName(), indicator.unmetSchools())));
        items().stream()
                .filter(item -> item.state() == State.UNMET)
                .forEach(item -> gaps.add(new Gap(item.item().shortName(), item.unmetSchools())));
        return gaps.stream().sorted(Comparator.comparing(Gap::size).reversed()).limit(MOST_GAPS).map(Gap::name).toList();
    }

    /** Indicators whose coefficient of variation is above the limit (差异系数超限), stage by stage. */
    public List<Spread> spread() {
        return indicators.stream()
                .flatMap(indicator -> indicator.parts().stream()
                        .filter(part -> part.cvState() == State.UNMET && part.cv() != null)
                        .map(part -> new Spread(indicator.indicator(), part.stage(), part.cv(), part.cvLimit())))
                .toList();
    }

    /** What the coefficients of variation are made of (差异构成), where they were computed from units. */
    public List<Decomposition> decompositions() {
        return Decompositions.of(this);
    }

    /** Figures that are hard to believe (存疑数据). */
    public List<Doubt> doubts() {
        return Doubts.of(this);
    }

    /** Whether the county lacks something as a whole or has it unevenly (总量与分布), indicator by indicator. */
    public List<Balance> balances() {
        return Balances.of(this);
    }

    /** What is missing for the threshold, the floor and the limit (缺口), where anything is. */
    public List<Shortfall> shortfalls() {
        return Shortfalls.of(this);
    }

    /** The shortfalls with what they cost at the county's own prices (缺口及所需资金). */
    public List<Priced> priced() {
        return shortfalls().stream().map(shortfall -> Priced.of(shortfall, county.unitCosts())).toList();
    }

    /** Units close to a threshold (差一点、刚达标), where there are any. */
    public List<Margin> margins() {
        return Margins.of(this);
    }

    /** How far places suffice (学位压力), stage by stage. */
    public List<Pressure> pressures() {
        return Pressures.of(this);
    }

    /** Whether pupils to come need more places than there are (学龄人口闸门), where forecasts tell. */
    public List<Outlook> outlooks() {
        return Outlook.of(this);
    }

    /** The plan by years and the evaluations ahead (达标路线). */
    public Roadmap roadmap() {
        return Roadmaps.of(this);
    }

    /**
     * The county as it would be if some units had more or less of something (设想的评估): units, coefficients and verdict anew, pupils and
     * everything else as they are.
     */
    public Assessment supposing(List<Change> changes) {
        return Suppositions.of(this, changes);
    }

    /** A coefficient of variation above its limit. */
    public record Spread(Indicator indicator, Stage stage, Fact cv, Fact limit) {}

    private record Gap(String name, Fact schools) {
        BigDecimal size() {
            return schools == null ? BigDecimal.ZERO : schools.value();
        }
    }

    /** The limit of the coefficient of variation in primary schools. */
    public Fact primaryLimit() {
        return standard.variationLimit(Stage.PRIMARY);
    }

    /** The limit of the coefficient of variation in junior secondary schools. */
    public Fact juniorLimit() {
        return standard.variationLimit(Stage.JUNIOR);
    }

    /** Whether every circumstance that bars recognition was looked for and none was found (未发现不予认定情形). */
    public boolean nothingBars() {
        return !vetoes.isEmpty() && vetoes.stream().allMatch(veto -> veto.state() == State.MET);
    }

    /** Everybody who meets something only by a milder rule (按放宽口径达标的). */
    public List<Relaxed> relaxed() {
        var relaxed = new ArrayList<Relaxed>();
        for (AssessedUnit unit : units) {
            unit.values().stream()
                    .filter(value -> value.relaxed() != null && value.state() == State.MET)
                    .forEach(value -> relaxed.add(new Relaxed(unit.name(), value.indicator().id(), value.relaxed())));
        }
        items().forEach(item -> relaxed.addAll(item.relaxed()));
        return relaxed;
    }
}
