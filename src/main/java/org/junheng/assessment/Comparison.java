package org.junheng.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.standard.Indicator;

/**
 * Two assessments side by side (前后对照): what of the second differs from the first. Figures differ if they are written differently: what nobody
 * sees has not changed.
 *
 * @param county what is found of the county, before and after, changed or not
 * @param parts the parts of the verdict whose state or numbers changed
 * @param units the units whose state or number of indicators met changed, and those that came or went
 * @param indicators the indicators whose state, 未达标数, 缺口 or 差异系数 changed in a stage
 * @param composites the mean coefficients of variation that changed
 * @param items the guarantees and quality items whose state, figures or number of schools changed
 * @param satisfaction public satisfaction; {@code null} unless it changed
 * @param vetoes the circumstances that bar recognition whose answer changed
 */
public record Comparison(
        Changed<State> county,
        List<Changed<Verdict.Part>> parts,
        List<Changed<AssessedUnit>> units,
        List<Changed<StageIndicator>> indicators,
        List<Changed<Composite>> composites,
        List<Changed<ItemAssessment>> items,
        Changed<Recognition> satisfaction,
        List<Changed<VetoAssessment>> vetoes) {

    public Comparison {
        parts = List.copyOf(parts);
        units = List.copyOf(units);
        indicators = List.copyOf(indicators);
        composites = List.copyOf(composites);
        items = List.copyOf(items);
        vetoes = List.copyOf(vetoes);
    }

    /** An indicator in one stage (一项指标、一个学段). */
    public record StageIndicator(Indicator indicator, StagePart part) {}

    /** What changed from one assessment to another. */
    public static Comparison of(Assessment before, Assessment after) {
        return new Comparison(
                new Changed<>(before.verdict().county(), after.verdict().county()),
                Changed.between(before.verdict().parts(), after.verdict().parts(), Verdict.Part::name,
                        part -> shown(part.state(), part.met(), part.all())),
                Changed.between(before.units(), after.units(), unit -> List.of(unit.name(), unit.stage()), unit -> shown(unit.state(), unit.met())),
                Changed.between(indicators(before), indicators(after), Comparison::key, Comparison::shown),
                Changed.between(before.composites(), after.composites(), Composite::stage, each -> shown(each.state(), each.cv())),
                Changed.between(items(before), items(after), item -> item.item().id(), Comparison::shown),
                Changed.between(List.of(before.satisfaction()), List.of(after.satisfaction()), each -> "", each -> shown(each.state(), each.rate()))
                        .stream().findFirst().orElse(null),
                Changed.between(before.vetoes(), after.vetoes(), veto -> veto.veto().id(), VetoAssessment::state));
    }

    /** Whether nothing changed (没有变化). */
    public boolean nothing() {
        return county.before() == county.after() && satisfaction == null
                && Stream.of(parts, units, indicators, composites, items, vetoes).allMatch(List::isEmpty);
    }

    private static List<StageIndicator> indicators(Assessment assessment) {
        return assessment.indicators().stream()
                .flatMap(indicator -> indicator.parts().stream().map(part -> new StageIndicator(indicator.indicator(), part)))
                .toList();
    }

    private static List<ItemAssessment> items(Assessment assessment) {
        return Stream.concat(assessment.guarantees().stream(), assessment.quality().stream()).toList();
    }

    private static Object key(StageIndicator each) {
        return each.indicator().id() + (each.part().stage() == null ? "" : each.part().stage().chinese());
    }

    private static Object shown(StageIndicator each) {
        StagePart part = each.part();
        return Arrays.asList(part.cvState(), shown(part.state(), part.unmet(), part.shortfall(), part.cv()));
    }

    private static Object shown(ItemAssessment item) {
        return List.of(item.rectifying(), shown(item.state(), item.unmetSchools()), item.figures().stream().map(Fact::toString).toList());
    }

    private static List<String> shown(State state, Fact... facts) {
        return Stream.concat(Stream.of(state.chinese()), Stream.of(facts).map(fact -> fact == null ? "" : fact.text())).toList();
    }
}
