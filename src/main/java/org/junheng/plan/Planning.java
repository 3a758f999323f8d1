package org.junheng.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.assessment.AssessedUnit;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Change;
import org.junheng.assessment.Roadmap;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/** One plan in the making (一份计划的编制): what each unit needs, the schedule, and what is told of it. */
final class Planning {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Assessment assessment;
    private final List<Roadmap.Milestone> milestones;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Need> open = new ArrayList<>();
    private final int satisfied;
    private final Schedule schedule;
    private final List<Job> jobs;
    private final Fact all;
    private final Fact met;

    Planning(Assessment assessment, List<Roadmap.Milestone> milestones, Ways ways, YearMonth start) {
        this.assessment = assessment;
        this.milestones = milestones;
        Fact startYear = Fact.computed("计划开始年份", BigDecimal.valueOf(start.getYear()), Unit.YEAR, "数据年度的下一年；督导反馈、实施方案的成文日期更晚的从其日期", List.of());
        var needs = new Needs(assessment, ways, start, startYear);
        List<AssessedUnit> unmet = assessment.units().stream().filter(unit -> unit.state() != State.MET).toList();
        unmet.forEach(unit -> add(needs.of(unit)));
        candidates.sort(Comparator.comparing(candidate -> candidate.need().oneTime().value().add(candidate.need().yearly().value())));
        this.satisfied = assessment.units().size() - unmet.size();
        this.all = Fact.count("评估单元数", assessment.units().size(), Unit.PIECE);
        this.met = Fact.count("现已综合达标单元数", satisfied, Unit.PIECE);
        this.schedule = schedule(BigDecimal.ZERO);
        this.jobs = schedule.jobs();
    }

    /** A unit to be placed, and the place of the year people put it in, if they did. */
    private record Candidate(Need need, Integer decided) {}

    private void add(Need need) {
        Integer decided = null;
        for (int i = 0; i < milestones.size(); i++) {
            decided = milestones.get(i).units().contains(need.unit()) ? Integer.valueOf(i) : decided;
        }
        if (decided != null || need.promisable()) {
            candidates.add(new Candidate(need, decided));
        } else {
            open.add(need);
        }
    }

    private Schedule schedule(BigDecimal extra) {
        List<Job> anew = candidates.stream().map(candidate -> new Job(candidate.need(), candidate.decided(), milestones.size())).toList();
        return new Schedule(milestones, extra, anew, assessment.units().size(), satisfied);
    }

    Plan plan() {
        var years = new ArrayList<Plan.Year>();
        var changes = new ArrayList<Change>();
        Assessment after = assessment;
        Fact reached = met;
        for (int i = 0; i < milestones.size(); i++) {
            List<Job> placed = placed(i);
            placed.forEach(job -> changes(job.need(), changes));
            after = assessment.supposing(changes);
            Plan.Year year = year(i, placed, reached, after);
            reached = year.reached();
            years.add(year);
        }
        List<Plan.Left> left = jobs.stream().filter(job -> !job.placed()).map(this::left).toList();
        return new Plan(years, open.stream().map(Plan.Open::new).toList(), left, misses(), excesses(after));
    }

    private List<Job> placed(int year) {
        return jobs.stream()
                .filter(job -> job.place() == year)
                .sorted(Comparator.comparing(job -> !job.decided()))
                .toList();
    }

    private static void changes(Need need, List<Change> changes) {
        for (Step step : need.steps()) {
            changes.add(new Change(need.unit(), step.indicator(), step.amount(), false));
            if (step.transfer() != null) {
                changes.add(new Change(step.transfer().from(), step.indicator(), step.amount(), true));
            }
        }
    }

    private Plan.Year year(int i, List<Job> placed, Fact before, Assessment after) {
        Roadmap.Milestone milestone = milestones.get(i);
        String name = milestone.inWords();
        Fact added = Fact.count(name + "新增综合达标单元数", placed.size(), Unit.PIECE);
        Fact reached = Fact.computed(name + "累计综合达标单元数", before.value().add(added.value()), Unit.PIECE, "上年累计＋当年新增", before, added);
        Fact share = Fact.computed(name + "综合达标率", reached.value().multiply(HUNDRED).divide(all.value(), MathContext.DECIMAL64), Unit.PERCENT,
                "累计综合达标单元数÷评估单元数×100", reached, all).withDecimals(1);
        List<Plan.Payment> payments = jobs.stream().filter(job -> job.paid(i).signum() > 0).map(job -> payment(name, job, i)).toList();
        Fact oneTime = Sums.of(name + "一次性投入", Unit.YUAN, "各单元当年支付数相加", payments.stream().map(Plan.Payment::amount).toList());
        Fact yearly = Sums.of(name + "经常性支出", Unit.YUAN, "当年和以前各年达标的公办单元年经常性支出相加",
                jobs.stream().filter(job -> job.placedBy(i) && !job.need().sponsored()).map(job -> job.need().yearly()).toList());
        Fact sponsors = Sums.of(name + "举办者承担", Unit.YUAN, "当年达标的民办单元一次性投入和当年、以前各年达标的民办单元年经常性支出相加", sponsors(i));
        List<Plan.Coefficient> coefficients = coefficients(after);
        Fact exceeding = Fact.count(name + "超过限值的差异系数项数", coefficients.stream().filter(each -> each.state() == State.UNMET).count(), Unit.PIECE);
        List<Plan.Entry> entries = placed.stream().map(job -> new Plan.Entry(job.need(), milestone.year(), job.reason())).toList();
        Fact rest = rest(name, milestone.budget(), oneTime, yearly);
        return new Plan.Year(
                milestone.year(), entries, added, reached, share, milestone.given(), milestone.budget(), payments, oneTime, yearly, rest, sponsors,
                coefficients, exceeding, milestone.note());
    }

    private Plan.Payment payment(String year, Job job, int i) {
        Need need = job.need();
        Fact amount = job.paid(i).compareTo(need.oneTime().value()) == 0 ? need.oneTime()
                : Fact.computed(need.unit().name() + year + "支付", job.paid(i), Unit.YUAN, "当年可用资金与未付数中较小的一个", need.oneTime());
        return new Plan.Payment(need.unit(), amount);
    }

    private List<Fact> sponsors(int year) {
        var facts = new ArrayList<Fact>();
        jobs.stream().filter(job -> job.placedBy(year) && job.need().sponsored()).forEach(job -> {
            if (job.place() == year) {
                facts.add(job.need().oneTime());
            }
            facts.add(job.need().yearly());
        });
        return facts;
    }

    /** Where decided units cost more than there is, nothing is left. */
    private static Fact rest(String year, Fact budget, Fact oneTime, Fact yearly) {
        if (budget == null) {
            return null;
        }
        BigDecimal rest = budget.value().subtract(oneTime.value()).subtract(yearly.value()).max(BigDecimal.ZERO);
        return Fact.computed(year + "资金结余", rest, Unit.YUAN, "年度资金上限－一次性投入－经常性支出，不足为零", budget, oneTime, yearly);
    }

    private static List<Plan.Coefficient> coefficients(Assessment after) {
        return after.indicators().stream()
                .flatMap(indicator -> indicator.parts().stream()
                        .filter(part -> part.stage() != null && part.cv() != null && part.cvLimit() != null)
                        .map(part -> new Plan.Coefficient(indicator.indicator(), part.stage(), part.cv(), part.cvLimit(), part.cvState())))
                .toList();
    }

    private static List<Plan.Excess> excesses(Assessment after) {
        return coefficients(after).stream()
                .filter(each -> each.state() == State.UNMET)
                .map(each -> after.priced().stream()
                        .filter(priced -> priced.shortfall().indicator().equals(each.indicator()) && priced.shortfall().stage() == each.stage())
                        .findFirst()
                        .map(priced -> new Plan.Excess(each, priced.shortfall().toLimit(), priced.toLimit()))
                        .orElseGet(() -> new Plan.Excess(each, null, null)))
                .toList();
    }

    private Plan.Left left(Job job) {
        Need need = job.need();
        return new Plan.Left(need, job.reason(), Fact.computed(need.unit().name() + "计划期内已付", job.paid(), Unit.YUAN, "各年支付数相加", need.oneTime()));
    }

    private List<Miss> misses() {
        var misses = new ArrayList<Miss>();
        for (int i = 0; i < milestones.size(); i++) {
            decided(i, misses);
            int missing = schedule.missing(i);
            if (missing > 0) {
                Roadmap.Milestone year = milestones.get(i);
                Fact units = Fact.computed(year.inWords() + "达到目标还差的单元数", BigDecimal.valueOf(missing), Unit.PIECE,
                        "达到累计达标比例的最少单元数－累计综合达标单元数", year.given(), all);
                misses.add(new Miss(Miss.Kind.SHARE, year.year(), units, List.of()));
            }
        }
        money(misses);
        return misses;
    }

    private void decided(int i, List<Miss> misses) {
        Fact year = milestones.get(i).year();
        String name = milestones.get(i).inWords();
        List<Job> decided = jobs.stream().filter(job -> job.place() == i && job.decided()).toList();
        if (schedule.overdrawn(i).signum() > 0) {
            List<Job> costly = jobs.stream()
                    .filter(job -> job.placedBy(i) && job.decided() && (job.owed().signum() > 0 || job.yearly().signum() > 0))
                    .toList();
            var inputs = new ArrayList<Fact>(List.of(milestones.get(i).budget()));
            costly.forEach(job -> inputs.addAll(List.of(job.need().oneTime(), job.need().yearly())));
            misses.add(new Miss(Miss.Kind.DECIDED_MONEY, year, Fact.computed(name + "人定单元资金缺口", schedule.overdrawn(i), Unit.YUAN,
                    "人定单元未能支付的一次性投入和经常性支出", inputs), costly.stream().map(job -> job.need().unit()).toList()));
        }
        Map<Integer, List<Need>> early = new TreeMap<>();
        decided.stream().map(Job::need).filter(need -> need.ready().value().compareTo(year.value()) > 0)
                .forEach(need -> early.computeIfAbsent(need.ready().value().intValueExact(), ready -> new ArrayList<>()).add(need));
        early.values().forEach(needs -> misses.add(new Miss(Miss.Kind.DECIDED_TIME, year, Fact.computed(name + "达标须推迟的年数",
                needs.get(0).ready().value().subtract(year.value()), Unit.YEAR, "最早达标年份－计划年份", needs.get(0).ready(), year),
                needs.stream().map(Need::unit).toList())));
    }

    private void money(List<Miss> misses) {
        List<Need> poor = jobs.stream().filter(Job::poor).map(Job::need).toList();
        if (!poor.isEmpty()) {
            Roadmap.Milestone year = milestones.get(schedule.lastBudget());
            var inputs = new ArrayList<Fact>(List.of(year.budget()));
            poor.forEach(need -> inputs.addAll(List.of(need.oneTime(), need.yearly())));
            misses.add(new Miss(Miss.Kind.MONEY, year.year(), Fact.computed(year.inWords() + "资金缺口", enough(), Unit.YUAN,
                    "当年再增加这么多，因资金未能安排的单元才能全部安排", inputs), poor.stream().map(Need::unit).toList()));
        }
    }

    /**
     * So many whole yuan more in the last year with a budget are enough, and one less is not. More money there can make earlier money
     * useful, or let a unit begin earlier and cost more years of teachers: so it is not reckoned but tried.
     */
    private BigDecimal enough() {
        BigDecimal less = BigDecimal.ZERO;
        BigDecimal enough = BigDecimal.ZERO;
        for (BigDecimal lacking = schedule.lacking(); lacking.signum() > 0; lacking = schedule(enough).lacking()) {
            less = enough;
            enough = enough.add(lacking).setScale(0, RoundingMode.CEILING);
        }
        while (enough.subtract(less).compareTo(BigDecimal.ONE) > 0) {
            BigDecimal middle = less.add(enough).divide(BigDecimal.valueOf(2), 0, RoundingMode.FLOOR);
            if (schedule(middle).lacking().signum() > 0) {
                less = middle;
            } else {
                enough = middle;
            }
        }
        return enough;
    }
}
