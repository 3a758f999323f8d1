package org.junheng.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.assessment.AssessedUnit;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Balance;
import org.junheng.assessment.Doubt;
import org.junheng.assessment.IndicatorAssessment;
import org.junheng.assessment.Priced;
import org.junheng.assessment.StagePart;
import org.junheng.assessment.UnitValue;
import org.junheng.county.DataIssue;
import org.junheng.county.Locality;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;
import org.junheng.standard.Indicator;

/** Joins what units lack with what can be moved, what it costs and what is being built (缺口的归集). */
final class Shortages {

    private static final int MOST_WORST = 3;

    /** Doubts that leave an amount unfit to be told as a fact; the milder ones are only asked about. */
    private static final Set<Doubt.Kind> GRAVE = EnumSet.of(Doubt.Kind.UNIT, Doubt.Kind.FAR_ABOVE, Doubt.Kind.FAR_BELOW);

    private final Assessment assessment;
    private final List<ProjectState> projects;
    private final List<Balance> balances;
    private final List<Priced> priced;
    private final List<Doubt> doubts;

    Shortages(Assessment assessment, List<ProjectState> projects) {
        this.assessment = assessment;
        this.projects = projects;
        this.balances = assessment.balances();
        this.priced = assessment.priced();
        this.doubts = assessment.doubts().stream().filter(doubt -> GRAVE.contains(doubt.kind())).toList();
    }

    /** Of every indicator and stage that some unit misses or may miss, in the order of the standard. */
    List<Shortage> all() {
        var all = new ArrayList<Shortage>();
        for (IndicatorAssessment indicator : assessment.indicators()) {
            for (StagePart part : indicator.parts()) {
                List<AssessedUnit> units = part.stage() == null ? List.of() : assessment.units(part.stage());
                Shortage shortage = units.isEmpty() ? given(indicator.indicator(), part) : computed(indicator.indicator(), part, units);
                if (part.state() == State.UNMET || !shortage.units().isEmpty() || !shortage.doubtful().isEmpty()) {
                    all.add(shortage);
                }
            }
        }
        return all;
    }

    private Shortage computed(Indicator indicator, StagePart part, List<AssessedUnit> all) {
        Map<String, String> unsure = unsure(indicator, all);
        var found = new ArrayList<Shortage.Unmet>();
        var doubtful = new ArrayList<Shortage.Unmet>();
        var missed = new ArrayList<AssessedUnit>();
        for (AssessedUnit unit : all) {
            UnitValue value = unit.value(indicator.id());
            String doubt = unsure.get(unit.name());
            if (value.state() == State.TO_VERIFY || value.state() == State.UNMET) {
                (doubt == null ? found : doubtful).add(new Shortage.Unmet(unit.name(), unit.school(), value.value(), value.shortfall(), !value.aboveFloor(),
                        Figures.builtYear(assessment.county(), unit.school()), doubt));
                if (doubt == null) {
                    missed.add(unit);
                }
            }
        }
        String subject = part.stage().chinese() + indicator.shortName();
        List<Shortage.Unmet> units = largestFirst(found, part.threshold());
        Fact missing = missing(subject + "缺口合计", indicator, units);
        Shortage.Share publicly = share(subject + "公办学校", indicator, units.stream().filter(unit -> !unit.ownedPrivately()).toList());
        Balance balance = balances.stream().filter(each -> each.indicator() == indicator && each.stage() == part.stage()).findFirst().orElse(null);
        List<Balance.Transfer> transfers = balance == null
                ? List.of()
                : balance.transfers().stream().filter(each -> !unsure.containsKey(each.from().name()) && !unsure.containsKey(each.to().name())).toList();
        Fact moved = balance == null || !balance.movable() ? null : Figures.sum(subject + "县内可调剂", indicator.quantityUnit(), transfers, Balance.Transfer::amount);
        Fact added = balance == null ? null : left(subject + "须新增", indicator, missing, moved);
        Fact addedByCounty = balance == null ? null : left(subject + "须由县里新增", indicator, publicly.missing(), moved);
        Priced price = priced.stream().filter(each -> each.shortfall().indicator() == indicator && each.shortfall().stage() == part.stage()).findFirst().orElse(null);
        boolean sure = unsure.isEmpty();
        return new Shortage(
                indicator, part.stage(), part.threshold(), part.mean(), sure ? balance == null ? null : balance.kind() : kind(indicator, all, unsure.keySet()),
                sure ? part.lacking() : null, sure ? part.surplus() : null, Fact.count(subject + "未达标单元数", units.size(), Unit.PIECE), missing, units,
                largestFirst(doubtful, part.threshold()), publicly,
                share(subject + "民办学校", indicator, units.stream().filter(Shortage.Unmet::ownedPrivately).toList()), localities(subject, indicator, units),
                worst(units), balance != null && balance.movable(), moved, added, addedByCounty, price == null ? null : price.price(),
                price == null ? null : price.priceSource(), cost(price, addedByCounty), transfers,
                Growth.of(assessment, subject + "未达标单元", missed), projects(indicator, units), part.claim(), part.note());
    }

    /** Units whose figure must not be told as a fact, each with the reason. */
    private Map<String, String> unsure(Indicator indicator, List<AssessedUnit> units) {
        var unsure = new HashMap<String, String>();
        for (AssessedUnit unit : units) {
            doubts.stream()
                    .filter(doubt -> indicator.equals(doubt.indicator()) && doubt.stage() == unit.stage() && doubt.name().equals(unit.name()))
                    .forEach(doubt -> unsure.put(unit.name(), doubt.sentence()));
            if (unit.value(indicator.id()).state() == State.TO_VERIFY) {
                unsure.put(unit.name(), note(unit.school().name(), indicator));
            }
        }
        return unsure;
    }

    /** What people wrote about a doubt; else that there is one. */
    private String note(String school, Indicator indicator) {
        return assessment.county().dataIssues().stream().filter(issue -> about(issue, school, indicator) && issue.note() != null).map(DataIssue::note)
                .findFirst().orElse(State.TO_VERIFY.chinese());
    }

    private static boolean about(DataIssue issue, String school, Indicator indicator) {
        return issue.open() && school.equals(issue.school()) && (issue.indicator() == null || indicator.id().equals(issue.indicator()));
    }

    /** Weighed without the units in doubt. */
    private static Balance.Kind kind(Indicator indicator, List<AssessedUnit> units, Set<String> unsure) {
        BigDecimal beyond = BigDecimal.ZERO;
        boolean surplus = false;
        boolean shortage = false;
        for (AssessedUnit unit : units) {
            UnitValue value = unit.value(indicator.id());
            if (unsure.contains(unit.name())) {
                continue;
            }
            if (value.quantity() == null || value.threshold() == null) {
                return null;
            }
            BigDecimal own = value.quantity().value().subtract(Figures.quotient(value.threshold().value().multiply(unit.pupils().value()), BigDecimal.valueOf(indicator.per())));
            beyond = beyond.add(own);
            surplus |= own.signum() > 0;
            shortage |= own.signum() < 0;
        }
        return !shortage ? Balance.Kind.ENOUGH
                : beyond.signum() >= 0 ? Balance.Kind.UNEVEN
                : surplus ? Balance.Kind.SHORT_AND_UNEVEN : Balance.Kind.SHORT;
    }

    private static Fact left(String label, Indicator indicator, Fact missing, Fact moved) {
        return moved == null
                ? Fact.computed(label, missing.value(), indicator.quantityUnit(), "不能调剂，缺口全部新增", missing)
                : Figures.less(label, indicator.quantityUnit(), "缺口－县内可调剂", missing, moved);
    }

    private static Fact cost(Priced priced, Fact amount) {
        boolean known = priced != null && Figures.positive(amount) && (priced.price() != null || amount.unit().equals(Unit.YUAN));
        return known ? priced.shortfall().cost(amount, priced.price()) : null;
    }

    private static Fact missing(String label, Indicator indicator, List<Shortage.Unmet> units) {
        return Figures.sum(label, indicator.quantityUnit(), units, Shortage.Unmet::missing);
    }

    private static Shortage.Share share(String subject, Indicator indicator, List<Shortage.Unmet> units) {
        return new Shortage.Share(Fact.count(subject + "未达标单元数", units.size(), Unit.PIECE), missing(subject + "缺口合计", indicator, units));
    }

    private static List<Shortage.LocalShare> localities(String subject, Indicator indicator, List<Shortage.Unmet> units) {
        var shares = new ArrayList<Shortage.LocalShare>();
        if (units.stream().allMatch(unit -> unit.locality() != null)) {
            for (Locality locality : Locality.values()) {
                List<Shortage.Unmet> own = units.stream().filter(unit -> unit.locality() == locality).toList();
                if (!own.isEmpty()) {
                    Shortage.Share share = share(subject + locality.chinese() + "学校", indicator, own);
                    shares.add(new Shortage.LocalShare(locality, share.number(), share.missing()));
                }
            }
        }
        return shares;
    }

    private List<ProjectState> projects(Indicator indicator, List<Shortage.Unmet> units) {
        var schools = new HashSet<String>();
        units.forEach(unit -> schools.add(unit.school() == null ? unit.name() : unit.school().name()));
        return projects.stream().filter(project -> project.serves(indicator.id(), schools)).toList();
    }

    private static List<Shortage.Unmet> largestFirst(List<Shortage.Unmet> units, Fact threshold) {
        return units.stream()
                .sorted(Comparator.comparing((Shortage.Unmet unit) -> Figures.size(unit.missing())).reversed()
                        .thenComparing(unit -> unit.value() == null ? threshold == null ? BigDecimal.ZERO : threshold.value() : unit.value().value()))
                .toList();
    }

    private static List<Shortage.Unmet> worst(List<Shortage.Unmet> units) {
        return units.stream().filter(unit -> Figures.positive(unit.missing())).limit(MOST_WORST).toList();
    }

    /** As the input tells, where there is no list of schools. */
    private Shortage given(Indicator indicator, StagePart part) {
        var found = new ArrayList<Shortage.Unmet>();
        var doubtful = new ArrayList<Shortage.Unmet>();
        for (StagePart.MissedBy miss : part.misses()) {
            boolean doubt = miss.note() != null && miss.note().contains(State.TO_VERIFY.chinese())
                    || assessment.county().dataIssues().stream().anyMatch(issue -> about(issue, miss.name(), indicator));
            (doubt ? doubtful : found).add(new Shortage.Unmet(miss.name(), null, miss.value(), miss.amount(), false, null, miss.note()));
        }
        List<Shortage.Unmet> units = largestFirst(found, part.threshold());
        String subject = (part.stage() == null ? "" : part.stage().chinese()) + indicator.shortName();
        boolean sure = doubtful.isEmpty();
        Fact doubts = Fact.count(subject + "存疑学校数", doubtful.size(), Unit.SCHOOL);
        boolean uneven = part.surplus() != null || part.required() != null && part.lacking() == null;
        return new Shortage(
                indicator, part.stage(), part.threshold(), part.mean(), !sure ? null : part.lacking() != null ? Balance.Kind.SHORT : uneven ? Balance.Kind.UNEVEN : null,
                sure ? part.lacking() : null, sure ? part.surplus() : null,
                sure ? part.unmet() : Figures.less(subject + "未达标学校数", Unit.SCHOOL, "未达标学校数－存疑学校数", part.unmet(), doubts),
                sure ? part.shortfall() : units.isEmpty() ? null : missing(subject + "缺口合计", indicator, units), units, largestFirst(doubtful, part.threshold()), null, null, List.of(),
                worst(units), false, null, null, null, null, null, null, List.of(), null, projects(indicator, units), part.claim(), part.note());
    }
}
