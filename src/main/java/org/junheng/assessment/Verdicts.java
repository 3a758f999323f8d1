package org.junheng.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.county.Stage;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;
import org.junheng.standard.Standard;

/** Brings the parts of a standard together to a verdict (县级结论的形成). */
final class Verdicts {

    private Verdicts() {}

    static Verdict of(
            Standard standard, List<AssessedUnit> units, List<IndicatorAssessment> indicators, List<Composite> composites, List<ItemAssessment> guarantees,
            List<ItemAssessment> quality, Recognition satisfaction, List<VetoAssessment> vetoes) {
        var parts = new ArrayList<Verdict.Part>();
        if (standard.schoolRule() != null) {
            parts.add(schools(standard, units, indicators));
        }
        parts.add(variation(standard, units, indicators, composites));
        if (!standard.guarantees().isEmpty()) {
            parts.add(part("政府保障程度", guarantees.stream().map(ItemAssessment::state).toList()));
        }
        if (!standard.quality().isEmpty()) {
            parts.add(part("教育质量", quality.stream().map(ItemAssessment::state).toList()));
        }
        parts.add(new Verdict.Part("社会认可度", satisfaction.state(), null, null));
        if (!standard.vetoes().isEmpty()) {
            parts.add(part("不予认定情形", vetoes.stream().map(VetoAssessment::state).toList()));
        }
        return new Verdict(parts, States.worst(parts.stream().map(Verdict.Part::state).toList()));
    }

    /**
     * Whether every unit meets the rule for schools. Without a list of schools nobody knows which school meets it; but where a county's mean is
     * below the floor, some school is below it too, and where a school is named for more indicators than the rule lets it miss, that school does
     * not meet the rule.
     */
    private static Verdict.Part schools(Standard standard, List<AssessedUnit> units, List<IndicatorAssessment> indicators) {
        if (!units.isEmpty()) {
            List<State> states = units.stream().map(AssessedUnit::state).toList();
            return new Verdict.Part("学校综合达标", States.worst(states), count("综合达标单元数", states, State.MET), count("评估单元数", states.size()));
        }
        boolean below = indicators.stream().flatMap(indicator -> indicator.parts().stream()).anyMatch(part -> belowFloor(standard.schoolRule(), part));
        boolean named = missesTooMany(standard.schoolRule(), indicators);
        boolean all = indicators.stream().allMatch(indicator -> indicator.state() == State.MET);
        return new Verdict.Part("学校综合达标", below || named ? State.UNMET : all ? State.MET : State.NO_DATA, null, null);
    }

    /** A school named without its stage may have two, and each may miss as many as the rule lets it. */
    private static boolean missesTooMany(Standard.SchoolRule rule, List<IndicatorAssessment> indicators) {
        int allowed = indicators.size() - rule.met();
        var unstaged = new HashMap<String, Integer>();
        var staged = new HashMap<String, Integer>();
        for (IndicatorAssessment indicator : indicators) {
            for (StagePart part : indicator.parts()) {
                Map<String, Integer> counts = part.stage() == null ? unstaged : staged;
                part.misses().forEach(miss -> counts.merge(part.stage() == null ? miss.name() : part.stage() + miss.name(), 1, Integer::sum));
            }
        }
        return staged.values().stream().anyMatch(number -> number > allowed)
                || unstaged.values().stream().anyMatch(number -> number > Stage.values().length * allowed);
    }

    private static boolean belowFloor(Standard.SchoolRule rule, StagePart part) {
        return rule.floor() != null && part.mean() != null && part.threshold() != null
                && part.mean().value().compareTo(part.threshold().value().multiply(rule.floor())) < 0;
    }

    private static Verdict.Part variation(
            Standard standard, List<AssessedUnit> units, List<IndicatorAssessment> indicators, List<Composite> composites) {
        List<Stage> stages = Stream.of(Stage.values()).filter(stage -> units.isEmpty() || units.stream().anyMatch(unit -> unit.stage() == stage)).toList();
        List<State> states = standard.variation().counts() == Standard.Counts.COMPOSITE
                ? stages.stream().map(stage -> composites.stream().filter(each -> each.stage() == stage).map(Composite::state).findFirst().orElse(State.NO_DATA)).toList()
                : indicators.stream().flatMap(indicator -> stages.stream().map(stage -> cvState(indicator, stage))).toList();
        return part("校际差异系数", states);
    }

    private static State cvState(IndicatorAssessment indicator, Stage stage) {
        return indicator.parts().stream().filter(part -> part.stage() == stage).map(StagePart::cvState).findFirst().orElse(State.NO_DATA);
    }

    private static Verdict.Part part(String name, List<State> states) {
        return new Verdict.Part(name, States.worst(states), count(name + "达标项数", states, State.MET), count(name + "项数", states.size()));
    }

    private static Fact count(String label, List<State> states, State state) {
        return count(label, states.stream().filter(each -> each == state).count());
    }

    private static Fact count(String label, long number) {
        return Fact.count(label, number, Unit.ITEM);
    }
}
