package org.junheng.observation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junheng.assessment.AssessedUnit;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Balance;
import org.junheng.assessment.IndicatorAssessment;
import org.junheng.assessment.Priced;
import org.junheng.assessment.StagePart;
import org.junheng.assessment.UnitValue;
import org.junheng.county.Locality;
import org.junheng.county.Stage;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;
import org.junheng.standard.Indicator;

/** Joins what units lack with what can be moved, what it costs and what is being built (缺口的归集). */
final class Shortages {

    private static final int MOST_WORST = 3;

    private final Assessment assessment;
    private final List<ProjectState> projects;
    private final Doubtful doubtful;

    /** Of the figures that nobody need doubt. */
    private final List<Balance> balances;

    private final List<Priced> priced;

    Shortages(Assessment assessment, Doubtful doubtful, List<ProjectState> projects) {
        this.assessment = assessment;
        this.projects = projects;
        this.doubtful = doubtful;
        Assessment sure = doubtful.left();
        this.balances = sure.balances();
        this.priced = sure.priced();
    }

    /** Of every indicator and stage that some unit misses or may miss, in the order of the standard. */
    List<Shortage> all() {
        var all = new ArrayList<Shortage>();
        for (IndicatorAssessment indicator : assessment.indicators()) {
            for (StagePart part : indicator.parts()) {
                List<AssessedUnit> units = part.stage() == null ? List.of() : assessment.units(part.stage());
                Shortage shortage = units.isEmpty() ? given(indicator, part) : computed(indicator.indicator(), part, units);
                if (part.state() == State.UNMET || Reckoning.positive(part.unmet()) || !shortage.units().isEmpty() || !shortage.doubtful().isEmpty()) {
                    all.add(shortage);
                }
            }
        }
        return all;
    }

    private Shortage computed(Indicator indicator, StagePart part, List<AssessedUnit> all) {
        var found = new ArrayList<Shortage.Unmet>();
        var open = new ArrayList<Shortage.Unmet>();
        var missed = new ArrayList<AssessedUnit>();
        boolean sure = true;
        for (AssessedUnit unit : all) {
            UnitValue value = unit.value(indicator.id());
            String doubt = doubtful.reason(unit, value);
            sure &= doubt == null;
            if (below(value)) {
                (doubt == null ? found : open).add(new Shortage.Unmet(
                        unit.name(), unit.school(), value.value(), value.shortfall(), !value.aboveFloor(),
                        Years.builtYear(assessment.county(), unit.school()), doubt));
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
        Fact moved = balance == null ? null : balance.moved();
        Fact addedByCounty = balance == null ? null : left(subject + "须由县里新增", indicator, publicly.missing(), moved);
        Priced price = priced.stream()
                .filter(each -> each.shortfall().indicator() == indicator && each.shortfall().stage() == part.stage()).findFirst().orElse(null);
        return new Shortage(
                indicator, part.stage(), part.threshold(), sure ? part.mean() : null, balance == null ? null : kind(balance),
                sure ? part.lacking() : null, sure ? part.surplus() : null, Fact.count(subject + "未达标单元数", units.size(), Unit.PIECE), missing, units,
                largestFirst(open, part.threshold()), publicly,
                share(subject + "民办学校", indicator, units.stream().filter(Shortage.Unmet::ownedPrivately).toList()),
                localities(subject, indicator, units), worst(units), indicator.quantity().movable(), moved, balance == null ? null : balance.added(),
                addedByCounty, price == null ? null : price.price(), price == null ? null : price.priceSource(), cost(price, addedByCounty),
                balance == null ? null : balance.crowding(), balance == null ? List.of() : balance.transfers(),
                Growth.of(assessment, subject + "未达标单元", missed), projects(indicator, units), part.claim(), part.note());
    }

    /** Whether it misses the indicator, or would by a figure that people doubt. */
    private static boolean below(UnitValue value) {
        return value.state() == State.UNMET || value.state() == State.TO_VERIFY && value.value().value().compareTo(value.threshold().value()) < 0;
    }

    /** What units have less what they need is their surplus less their shortage: so it is told without those in doubt. */
    private static Balance.Kind kind(Balance balance) {
        return !Reckoning.positive(balance.shortage()) ? Balance.Kind.ENOUGH
                : balance.surplus().value().compareTo(balance.shortage().value()) >= 0 ? Balance.Kind.UNEVEN
                : Reckoning.positive(balance.surplus()) ? Balance.Kind.SHORT_AND_UNEVEN : Balance.Kind.SHORT;
    }

    private static Fact left(String label, Indicator indicator, Fact missing, Fact moved) {
        return moved == null
                ? Fact.computed(label, missing.value(), indicator.quantityUnit(), "不能调剂，缺口全部新增", missing)
                : Fact.computed(label, missing.value().subtract(moved.value()).max(BigDecimal.ZERO), indicator.quantityUnit(), "缺口－县内可调剂，不足为0",
                        missing, moved);
    }

    private static Fact cost(Priced priced, Fact amount) {
        boolean known = priced != null && Reckoning.positive(amount) && (priced.price() != null || amount.unit().equals(Unit.YUAN));
        return known ? priced.shortfall().cost(amount, priced.price()) : null;
    }

    private static Fact missing(String label, Indicator indicator, List<Shortage.Unmet> units) {
        return Reckoning.added(label, indicator.quantityUnit(), units, Shortage.Unmet::missing);
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
                .sorted(Comparator.comparing((Shortage.Unmet unit) -> Reckoning.size(unit.missing())).reversed()
                        .thenComparing(unit -> unit.value() == null ? threshold == null ? BigDecimal.ZERO : threshold.value() : unit.value().value()))
                .toList();
    }

    private static List<Shortage.Unmet> worst(List<Shortage.Unmet> units) {
        return units.stream().filter(unit -> Reckoning.positive(unit.missing())).limit(MOST_WORST).toList();
    }

    /** Of schools named without their stage, what the stages have tells whether there is enough as a whole. */
    private static Balance.Kind kind(IndicatorAssessment whole, StagePart part) {
        if (part.lacking() != null) {
            return beyondWhole(part) ? Balance.Kind.SHORT_AND_UNEVEN : Balance.Kind.SHORT;
        }
        List<StagePart> stages = whole.parts().stream().filter(each -> each.stage() != null).toList();
        boolean stagesEnough = stages.size() == Stage.values().length
                && stages.stream().allMatch(each -> each.required() != null && each.lacking() == null);
        return part.required() != null || part.stage() == null && stagesEnough ? Balance.Kind.UNEVEN : null;
    }

    /** Whether schools lack more than the county as a whole: then others have some beyond. */
    private static boolean beyondWhole(StagePart part) {
        return part.lacking() != null && part.shortfall() != null && part.shortfall().value().compareTo(part.lacking().value()) > 0;
    }

    /** What can be moved at most: exactly, what others have beyond is what the schools lack less what the county lacks as a whole. */
    private static Fact moved(Balance.Kind kind, StagePart part, Fact missing, String subject) {
        return kind == Balance.Kind.UNEVEN
                ? missing
                : kind == Balance.Kind.SHORT_AND_UNEVEN ? Reckoning.less(subject + "县内至多可调剂", missing.unit(), "缺口合计－总量缺口", missing, part.lacking()) : null;
    }

    /** What the county has beyond as a whole; where stages are not told apart, in those that are, if none of them lacks any. */
    private static Fact surplus(IndicatorAssessment whole, StagePart part, String subject) {
        List<StagePart> stages = whole.parts().stream().filter(each -> each.stage() != null).toList();
        if (part.stage() != null || part.surplus() != null || stages.isEmpty() || stages.stream().anyMatch(each -> each.lacking() != null)) {
            return part.surplus();
        }
        return Reckoning.added(subject + "总量富余", whole.indicator().quantityUnit(), stages, StagePart::surplus);
    }

    /** As the input tells, where there is no list of schools. */
    private Shortage given(IndicatorAssessment whole, StagePart part) {
        Indicator indicator = whole.indicator();
        var found = new ArrayList<Shortage.Unmet>();
        var open = new ArrayList<Shortage.Unmet>();
        for (StagePart.MissedBy miss : part.misses()) {
            (doubtful.named(miss.name(), indicator, miss.note()) ? open : found)
                    .add(new Shortage.Unmet(miss.name(), null, miss.value(), miss.amount(), false, null, miss.note()));
        }
        List<Shortage.Unmet> units = largestFirst(found, part.threshold());
        String subject = (part.stage() == null ? "" : part.stage().chinese()) + indicator.shortName();
        boolean sure = open.isEmpty();
        Fact doubts = Fact.count(subject + "存疑学校数", open.size(), Unit.SCHOOL);
        Fact missing = sure ? part.shortfall() : units.isEmpty() ? null : missing(subject + "缺口合计", indicator, units);
        Balance.Kind kind = sure ? kind(whole, part) : null;
        boolean movable = indicator.quantity().movable();
        return new Shortage(
                indicator, part.stage(), part.threshold(), sure ? part.mean() : null, kind, sure ? part.lacking() : null, sure ? surplus(whole, part, subject) : null,
                sure ? part.unmet() : Reckoning.less(subject + "未达标学校数", Unit.SCHOOL, "未达标学校数－存疑学校数", part.unmet(), doubts), missing, units,
                largestFirst(open, part.threshold()), null, null, List.of(), worst(units), movable, movable ? moved(kind, part, missing, subject) : null,
                sure ? part.lacking() : null, null, null, null, null, null, List.of(), null, projects(indicator, units), part.claim(), part.note());
    }
}
