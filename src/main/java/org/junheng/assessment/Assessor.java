package org.junheng.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junheng.county.County;
import org.junheng.county.ItemResult;
import org.junheng.county.Results;
import org.junheng.county.Stage;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.standard.Indicator;
import org.junheng.standard.Item;
import org.junheng.standard.Standard;
import org.junheng.standard.Veto;

/** Holds a county's data against a standard (评估). */
public final class Assessor {

    private final Standard standard;

    private Assessor(Standard standard) {
        this.standard = standard;
    }

    /** An assessor by a standard. */
    public static Assessor with(Standard standard) {
        return new Assessor(standard);
    }

    /**
     * Assesses a county. Where there are schools, indicators are computed from them; a stage without schools is taken as the input gives it.
     * Of every guarantee, quality item and satisfaction, the data decides what it can, and the input's own word the rest. What nobody knows
     * is 缺数据, neither zero nor met. What people have marked as in doubt is 待核, and so is a value whose unit must be wrong.
     */
    public Assessment assess(County county) {
        Assessment asGiven = assess(county, List.of());
        List<Doubt> misfilled = Doubts.ofUnits(asGiven);
        return misfilled.isEmpty() ? asGiven : assess(county, misfilled);
    }

    private Assessment assess(County county, List<Doubt> misfilled) {
        List<SchoolGroup> groups = SchoolGroup.of(county.schools());
        var doubted = new Doubted(county.dataIssues(), misfilled);
        var maker = new Units(standard, doubted);
        Map<Stage, List<AssessedUnit>> byStage = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            byStage.put(stage, maker.of(groups, stage));
        }
        List<AssessedUnit> units = byStage.values().stream().flatMap(List::stream).toList();
        List<ComputedParts> computed = new ArrayList<>();
        byStage.forEach((stage, own) -> {
            if (!own.isEmpty()) {
                computed.add(new ComputedParts(standard, stage, own));
            }
        });
        List<IndicatorAssessment> indicators = standard.indicators().stream().map(indicator -> indicator(indicator, county, computed, byStage)).toList();
        List<ItemResult> results = results(county);
        List<ItemAssessment> guarantees = standard.guarantees().stream().map(item -> item(item, county, groups, results, doubted)).toList();
        List<ItemAssessment> quality = standard.quality().stream().map(item -> item(item, county, groups, results, doubted)).toList();
        List<VetoAssessment> vetoes = standard.vetoes().stream().map(veto -> veto(veto, county.results())).toList();
        List<Composite> composites = new Composites(standard).of(indicators);
        Recognition satisfaction = Recognition.of(standard, county);
        return new Assessment(
                county, standard, Overviews.of(county), units, indicators, composites, guarantees, quality, satisfaction, vetoes,
                Verdicts.of(standard, units, indicators, composites, guarantees, quality, satisfaction, vetoes));
    }

    private static List<ItemResult> results(County county) {
        return county.results() == null ? List.of() : Stream.concat(county.results().guarantees().stream(), county.results().quality().stream()).toList();
    }

    /** Computed where the stage has units, else as given; figures that do not tell the stages apart only where there are no units at all. */
    private IndicatorAssessment indicator(
            Indicator indicator, County county, List<ComputedParts> computed, Map<Stage, List<AssessedUnit>> units) {
        var parts = new ArrayList<StagePart>();
        computed.forEach(each -> parts.add(each.of(indicator)));
        boolean listed = !parts.isEmpty();
        new GivenParts(standard).of(indicator, county).stream()
                .filter(part -> part.stage() == null ? !listed : units.get(part.stage()).isEmpty())
                .forEach(parts::add);
        boolean rectifying = county.results() != null
                && county.results().resources().stream()
                        .anyMatch(result -> result.indicator().equals(indicator.id()) && Boolean.TRUE.equals(result.rectifying()));
        List<Fact> thresholds = Stream.of(Stage.values()).map(stage -> indicator.threshold(stage, standard.name())).filter(Objects::nonNull).toList();
        return new IndicatorAssessment(indicator, thresholds, parts, States.worst(parts.stream().map(StagePart::state).toList()), rectifying);
    }

    private ItemAssessment item(Item item, County county, List<SchoolGroup> groups, List<ItemResult> results, Doubted doubted) {
        ItemResult given = results.stream().filter(result -> result.item().equals(item.id())).findFirst().orElse(null);
        List<Checked> checks = new Checks(standard, county, groups, item).all();
        State computed = States.worst(checks.stream().map(Checked::state).toList());
        State decided = States.combined(given == null ? null : given.state(), computed);
        State state = decided == State.MET && doubted.of(item.id()) ? State.TO_VERIFY : decided;
        return new ItemAssessment(item, state, computed, given != null && Boolean.TRUE.equals(given.rectifying()), given, checks);
    }

    private static VetoAssessment veto(Veto veto, Results results) {
        return results == null
                ? new VetoAssessment(veto, State.NO_DATA, null)
                : results.vetoes().stream()
                        .filter(answer -> veto.id().equals(answer.item()) && answer.found() != null)
                        .findFirst()
                        .map(answer -> new VetoAssessment(veto, answer.found() ? State.UNMET : State.MET, answer))
                        .orElseGet(() -> new VetoAssessment(veto, State.NO_DATA, null));
    }
}
