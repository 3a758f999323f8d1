package org.junheng.plan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junheng.assessment.AssessedUnit;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Balance;
import org.junheng.assessment.Doubt;
import org.junheng.assessment.Priced;
import org.junheng.assessment.Shortfall;
import org.junheng.assessment.UnitValue;
import org.junheng.county.Project;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fact.Unit;
import org.junheng.standard.Indicator;
import org.junheng.standard.Standard;

/**
 * Finds the cheapest way for each unit (各单元最省的补法). What the county can move to it comes first and costs nothing; of what the rule lets a
 * unit miss, that is left at the floor which saves most. Costs are weighed by the first year: spent once and spent yearly, one year of it.
 */
final class Needs {

    private static final Unit MONTHS = new Unit("个月", Unit.Scale.PLAIN, 0);

    private static final Set<String> UNDER_WAY = Set.of("在建", "完工");
    private static final Pattern YEAR = Pattern.compile("^[0-9]{4}");
    private static final int YEAR_DIGITS = 4;

    private final Standard.SchoolRule rule;
    private final Ways ways;
    private final List<Project> projects;
    private final YearMonth start;
    private final Fact startYear;
    private final Map<Key, Lack> lacks = new HashMap<>();
    private final Map<Key, List<Balance.Transfer>> transfers = new HashMap<>();
    private final Set<Key> doubted = new HashSet<>();

    Needs(Assessment assessment, Ways ways, YearMonth start, Fact startYear) {
        this.rule = assessment.standard().schoolRule();
        this.ways = ways;
        this.projects = assessment.county().projects();
        this.start = start;
        this.startYear = startYear;
        for (Priced priced : assessment.priced()) {
            for (Shortfall.Missing missing : priced.shortfall().units()) {
                lacks.put(new Key(missing.unit().name(), priced.shortfall().indicator().id()), new Lack(priced, missing));
            }
        }
        for (Balance balance : assessment.balances()) {
            for (Balance.Transfer transfer : balance.transfers()) {
                transfers.computeIfAbsent(new Key(transfer.to().name(), balance.indicator().id()), key -> new ArrayList<>()).add(transfer);
            }
        }
        assessment.doubts().stream()
                .filter(doubt -> doubt.kind() == Doubt.Kind.FAR_BELOW)
                .forEach(doubt -> doubted.add(new Key(doubt.name(), doubt.indicator().id())));
    }

    private record Key(String unit, String indicator) {}

    private record Lack(Priced priced, Shortfall.Missing missing) {}

    /** The steps for one indicator, to the threshold or to the floor. */
    private record Remedy(List<Step> steps) {

        boolean priced() {
            return steps.stream().noneMatch(step -> step.cost() == null);
        }

        BigDecimal cost() {
            return steps.stream().map(Step::cost).filter(Objects::nonNull).map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** One indicator a unit misses, raised or left. */
    private record Choice(Remedy raised, Remedy left) {

        boolean savesPrice() {
            return !raised.priced() && left.priced();
        }

        BigDecimal saved() {
            return raised.cost().subtract(left.cost());
        }

        boolean saves() {
            return savesPrice() || saved().signum() > 0;
        }
    }

    Need of(AssessedUnit unit) {
        var toVerify = new ArrayList<Indicator>();
        var choices = new ArrayList<Choice>();
        for (UnitValue value : unit.values()) {
            var key = new Key(unit.name(), value.indicator().id());
            if (value.state() == State.NO_DATA || value.state() == State.TO_VERIFY || value.state() == State.UNMET && doubted.contains(key)) {
                toVerify.add(value.indicator());
            } else if (value.state() == State.UNMET) {
                Lack lack = lacks.get(key);
                choices.add(new Choice(remedy(lack, lack.missing().toThreshold(), true), remedy(lack, lack.missing().toFloor(), false)));
            }
        }
        List<Choice> left = choices.stream()
                .filter(Choice::saves)
                .sorted(Comparator.comparing(Choice::savesPrice).thenComparing(Choice::saved).reversed())
                .limit(unit.values().size() - (long) rule.met())
                .toList();
        List<Step> steps = choices.stream().flatMap(choice -> (left.contains(choice) ? choice.left() : choice.raised()).steps().stream()).toList();
        return new Need(
                unit, steps, toVerify, steps.stream().filter(step -> step.cost() == null).map(Step::indicator).toList(),
                cost(unit.name() + "一次性投入", steps, false), cost(unit.name() + "年经常性支出", steps, true), ready(unit, steps));
    }

    private Remedy remedy(Lack lack, Fact amount, boolean toThreshold) {
        var steps = new ArrayList<Step>();
        if (amount == null) {
            return new Remedy(steps);
        }
        Shortfall shortfall = lack.priced().shortfall();
        Indicator indicator = shortfall.indicator();
        String subject = lack.missing().unit().name() + indicator.shortName();
        var inputs = new ArrayList<Fact>(List.of(amount));
        BigDecimal rest = amount.value();
        for (Balance.Transfer transfer : transfers.getOrDefault(new Key(lack.missing().unit().name(), indicator.id()), List.of())) {
            BigDecimal taken = rest.min(transfer.amount().value());
            if (taken.signum() > 0) {
                Fact moved = taken.compareTo(transfer.amount().value()) == 0 ? transfer.amount()
                        : Fact.computed(transfer.amount().label(), taken, transfer.amount().unit(), "可调数与未补数中较小的一个", transfer.amount(), amount);
                Fact free = Fact.computed(moved.label() + "所需资金", BigDecimal.ZERO, Unit.YUAN, "县内调剂不花钱", moved);
                steps.add(new Step(indicator, toThreshold, moved, ways.transfer(), transfer, null, free));
                inputs.add(moved);
                rest = rest.subtract(taken);
            }
        }
        if (rest.signum() > 0) {
            Way way = ways.of(indicator.quantity());
            Fact added = inputs.size() == 1 ? amount : Fact.computed(subject + "须" + way.name(), rest, indicator.quantityUnit(), "缺口－县内调剂", inputs);
            boolean priced = lack.priced().price() != null || indicator.quantityUnit().equals(Unit.YUAN);
            Fact cost = priced ? shortfall.cost(added, lack.priced().price()) : null;
            steps.add(new Step(indicator, toThreshold, added, way, null, project(lack.missing().unit(), indicator), cost));
        }
        return new Remedy(steps);
    }

    private static Fact cost(String label, List<Step> steps, boolean yearly) {
        List<Fact> costs = steps.stream().filter(step -> step.way().yearly() == yearly).map(Step::cost).filter(Objects::nonNull).toList();
        return Sums.of(label, Unit.YUAN, "各项相加", costs);
    }

    /** The first project under way that is for the school and the indicator; {@code null} without one. */
    private Project project(AssessedUnit unit, Indicator indicator) {
        return projects.stream()
                .filter(project -> UNDER_WAY.contains(project.status()) && project.due() != null && YEAR.matcher(project.due()).find())
                .filter(project -> project.schools().contains(unit.school().name()) && project.indicators().contains(indicator.id()))
                .findFirst()
                .orElse(null);
    }

    /** The first year by whose end the slowest step is done. */
    private Fact ready(AssessedUnit unit, List<Step> steps) {
        String label = unit.name() + "最早达标年份";
        return steps.stream()
                .map(step -> ready(label, step))
                .max(Comparator.comparing(Fact::value))
                .orElseGet(() -> Fact.computed(label, startYear.value(), Unit.YEAR, "计划开始的年份", startYear));
    }

    /** What is being built already does not begin anew. */
    private Fact ready(String label, Step step) {
        Way way = step.way();
        YearMonth done = way.done(start);
        if (step.project() != null) {
            int due = Math.max(start.getYear(), Integer.parseInt(step.project().due().substring(0, YEAR_DIGITS)));
            if (due < done.getYear()) {
                String formula = step.project().name() + "计划" + step.project().due() + "投用";
                return Fact.computed(label, BigDecimal.valueOf(due), Unit.YEAR, formula, startYear);
            }
        }
        Fact months = Fact.of(way.name() + "所需时间", BigDecimal.valueOf(way.months()), MONTHS, new Source.Ruled("补缺口的办法", way.name()));
        return Fact.computed(label, BigDecimal.valueOf(done.getYear()), Unit.YEAR,
                "从" + month(start) + "开始，" + way.name() + "到" + month(done) + "完成", startYear, months);
    }

    private static String month(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }
}
