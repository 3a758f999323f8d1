package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.county.Evaluation;
import org.junheng.county.State;
import org.junheng.county.YearPlan;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fact.Unit;

/** Holds the plan by years against the units (分年度达标的测算). */
final class Roadmaps {

    private static final String PLANNED = "计划";
    private static final Pattern YEAR = Pattern.compile("^[0-9]{4}");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Assessment assessment;
    private final List<AssessedUnit> open;
    private Fact met;

    private Roadmaps(Assessment assessment) {
        this.assessment = assessment;
        List<AssessedUnit> units = assessment.units();
        this.open = new ArrayList<>(units.stream().filter(unit -> unit.state() != State.MET).toList());
        this.met = Fact.count("现已综合达标单元数", units.size() - (long) open.size(), Unit.PIECE);
    }

    static Roadmap of(Assessment assessment) {
        return new Roadmaps(assessment).roadmap();
    }

    private Roadmap roadmap() {
        var years = new ArrayList<Roadmap.Milestone>();
        List<YearPlan> plans = assessment.county().yearPlans();
        plans.stream().sorted(Comparator.comparing(YearPlan::year)).forEach(plan -> years.add(milestone(plan, plans.indexOf(plan))));
        List<Roadmap.Stop> stops = assessment.county().evaluations().stream()
                .filter(evaluation -> PLANNED.equals(evaluation.result()))
                .map(evaluation -> new Roadmap.Stop(evaluation, reached(evaluation, years)))
                .toList();
        return new Roadmap(years, open, stops);
    }

    private Roadmap.Milestone milestone(YearPlan plan, int place) {
        Fact year = Fact.of("达标年度", BigDecimal.valueOf(plan.year()), Unit.YEAR, new Source.Given("/yearPlans/" + place + "/year"));
        List<AssessedUnit> named = open.stream().filter(unit -> plan.schools().contains(unit.name()) || plan.schools().contains(unit.school().name())).toList();
        List<String> others = plan.schools().stream()
                .filter(name -> named.stream().noneMatch(unit -> name.equals(unit.name()) || name.equals(unit.school().name())))
                .toList();
        if (assessment.units().isEmpty()) {
            return new Roadmap.Milestone(year, named, others, null, null, null, plan.share(), plan.budget(), plan.note());
        }
        open.removeAll(named);
        Fact added = Fact.count(plan.year() + "年新增综合达标单元数", named.size(), Unit.PIECE);
        Fact all = Fact.count("评估单元数", assessment.units().size(), Unit.PIECE);
        met = Fact.computed(plan.year() + "年累计综合达标单元数", met.value().add(added.value()), Unit.PIECE, "上年累计＋当年新增", met, added);
        Fact share = Fact.computed(plan.year() + "年综合达标率", met.value().multiply(HUNDRED).divide(all.value(), Dispersion.PRECISION), Unit.PERCENT,
                "累计综合达标单元数÷评估单元数×100", met, all).withDecimals(1);
        return new Roadmap.Milestone(year, named, others, added, met, share, plan.share(), plan.budget(), plan.note());
    }

    private static Roadmap.Milestone reached(Evaluation evaluation, List<Roadmap.Milestone> years) {
        Matcher year = YEAR.matcher(evaluation.date() == null ? "" : evaluation.date());
        if (!year.find()) {
            return null;
        }
        var end = new BigDecimal(year.group());
        return years.stream().filter(each -> each.year().value().compareTo(end) <= 0).reduce((earlier, later) -> later).orElse(null);
    }
}
