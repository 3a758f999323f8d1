package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junheng.county.County;
import org.junheng.county.Miss;
import org.junheng.county.ResourceResult;
import org.junheng.county.Stage;
import org.junheng.county.StageTotals;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;
import org.junheng.standard.Indicator;
import org.junheng.standard.Standard;

/** Indicators of the whole county as the input gives them, where it has no list of schools (输入给出的县级指标). */
final class GivenParts {

    private final Standard standard;

    GivenParts(Standard standard) {
        this.standard = standard;
    }

    /** The parts that the input has of an indicator, in the order it gives them. */
    List<StagePart> of(Indicator indicator, County county) {
        return county.results() == null
                ? List.of()
                : county.results().resources().stream()
                        .filter(result -> result.indicator().equals(indicator.id()))
                        .map(result -> part(indicator, result, county))
                        .toList();
    }

    private StagePart part(Indicator indicator, ResourceResult given, County county) {
        Stage stage = given.stage();
        Fact threshold = stage == null ? null : indicator.threshold(stage, standard.name());
        Fact pupils = pupils(county, stage);
        Fact quantity = in(given.quantity(), indicator, stage, "实有总量");
        Fact required = in(given.required(), indicator, stage, "应有总量");
        Fact lacking = null;
        Fact surplus = null;
        Fact mean = given.mean() == null ? null : toldApart(given.mean().in(indicator.ratioUnit()).labelled(subject(indicator, stage) + "县均值"), threshold);
        if (quantity != null && pupils != null && indicator.threshold() != null) {
            Totals totals = stage == null ? Totals.both(indicator, standard, county, quantity) : Totals.of(indicator, stage, quantity, pupils, threshold);
            required = required == null ? totals.required() : required;
            lacking = totals.lacking();
            surplus = totals.surplus();
            mean = mean == null ? mean(indicator, stage, quantity, pupils, threshold) : mean;
        }
        List<StagePart.MissedBy> misses = given.misses().stream().map(miss -> missed(indicator, miss)).toList();
        Fact limit = stage == null || standard.variation().counts() != Standard.Counts.EACH ? null : standard.variationLimit(stage);
        Fact cv = given.cv() == null ? null : toldApart(given.cv().in(standard.coefficientUnit()).labelled(subject(indicator, stage) + "校际差异系数"), limit);
        return new StagePart(
                stage, threshold, quantity, required, lacking, surplus, mean, cv, limit,
                cvState(given, limit), given.metSchools(), unmet(given, indicator, misses), shortfall(given, indicator, misses), misses,
                state(given, misses, lacking), given.claim(), given.note());
    }

    private static Fact mean(Indicator indicator, Stage stage, Fact quantity, Fact pupils, Fact threshold) {
        BigDecimal mean = quantity.value().multiply(BigDecimal.valueOf(indicator.per())).divide(pupils.value(), Dispersion.PRECISION);
        return Rounding.tellingApart(
                Fact.computed(subject(indicator, stage) + "县均值", mean, indicator.ratioUnit(),
                        indicator.per() == 1 ? "实有总量÷在校学生数" : "实有总量÷在校学生数×" + indicator.per(), quantity, pupils),
                threshold);
    }

    private static Fact toldApart(Fact value, Fact limit) {
        return Rounding.tellingApart(value, limit);
    }

    /** Pupils of the stage; of both stages together where the figure is not told apart. */
    private static Fact pupils(County county, Stage stage) {
        if (stage == null) {
            Fact primary = pupils(county, Stage.PRIMARY);
            Fact junior = pupils(county, Stage.JUNIOR);
            return primary == null || junior == null ? null : SchoolGroup.sum(List.of(primary, junior), "义务教育在校学生数", Unit.PERSON);
        }
        StageTotals totals = stage == Stage.PRIMARY ? county.primary() : county.junior();
        return totals == null || totals.pupils() == null || totals.pupils().value().signum() == 0 ? null : totals.pupils();
    }

    private static StagePart.MissedBy missed(Indicator indicator, Miss miss) {
        Fact value = miss.value() == null ? null : miss.value().in(indicator.ratioUnit()).labelled(miss.school() + indicator.shortName() + "现值");
        Fact amount = miss.amount() == null ? null : miss.amount().in(indicator.quantityUnit()).labelled(miss.school() + indicator.shortName() + "缺口");
        return new StagePart.MissedBy(miss.school(), value, amount, miss.note());
    }

    /** The number of schools as given, else how many are named: named schools are at least those that miss it. */
    private static Fact unmet(ResourceResult given, Indicator indicator, List<StagePart.MissedBy> misses) {
        if (given.unmetSchools() != null) {
            return given.unmetSchools();
        }
        return misses.isEmpty() ? null : Fact.count(subject(indicator, given.stage()) + "未达标学校数", misses.size(), Unit.SCHOOL);
    }

    /** The sum as given, else of the schools' own, if each is known. */
    private static Fact shortfall(ResourceResult given, Indicator indicator, List<StagePart.MissedBy> misses) {
        if (given.shortfall() != null) {
            return in(given.shortfall(), indicator, given.stage(), "缺口合计");
        }
        List<Fact> amounts = misses.stream().map(StagePart.MissedBy::amount).filter(Objects::nonNull).toList();
        if (amounts.isEmpty() || amounts.size() < misses.size()) {
            return null;
        }
        BigDecimal sum = amounts.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Fact.computed(subject(indicator, given.stage()) + "缺口合计", sum, indicator.quantityUnit(), "各校缺口相加", amounts);
    }

    private State cvState(ResourceResult given, Fact limit) {
        if (given.cv() == null || limit == null) {
            return given.cvState() == null ? State.NO_DATA : given.cvState();
        }
        BigDecimal cv = Precise.compared(given.cv().value(), standard.precision().coefficients());
        return States.combined(given.cvState(), cv.compareTo(limit.value()) <= 0 ? State.MET : State.UNMET);
    }

    /**
     * What follows from the figures, whatever word was put beside them: a school that misses it, or a county that lacks as a whole, is a unit
     * that misses it. Else the state as given.
     */
    private static State state(ResourceResult given, List<StagePart.MissedBy> misses, Fact lacking) {
        boolean someMiss = !misses.isEmpty() || lacking != null || given.unmetSchools() != null && given.unmetSchools().value().signum() > 0;
        return States.combined(given.state(), someMiss ? State.UNMET : State.NO_DATA);
    }

    private static Fact in(Fact fact, Indicator indicator, Stage stage, String what) {
        return fact == null ? null : fact.in(indicator.quantityUnit()).labelled(subject(indicator, stage) + what);
    }

    private static String subject(Indicator indicator, Stage stage) {
        return (stage == null ? "" : stage.chinese()) + indicator.shortName();
    }
}
