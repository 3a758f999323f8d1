package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junheng.county.Stage;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;
import org.junheng.standard.Indicator;
import org.junheng.standard.Standard;

/** Indicators of a stage of the whole county, computed from its units (由评估单元计算的县级指标). */
final class ComputedParts {

    private static final int DEVIATION_DECIMALS = 4;

    private final Standard standard;
    private final Stage stage;
    private final List<AssessedUnit> units;

    /** The pupils of the units, by whom every indicator is weighted. */
    private final Fact pupils;

    ComputedParts(Standard standard, Stage stage, List<AssessedUnit> units) {
        this.standard = standard;
        this.stage = stage;
        this.units = units;
        this.pupils = sum(stage.chinese() + "参评单元在校学生数", Unit.PERSON, units.stream().map(AssessedUnit::pupils).toList());
    }

    StagePart of(Indicator indicator) {
        int at = standard.indicators().indexOf(indicator);
        var values = new ArrayList<UnitValue>(units.size());
        units.forEach(unit -> values.add(unit.values().get(at)));
        Fact threshold = indicator.threshold(stage, standard.name());
        String subject = stage.chinese() + indicator.shortName();
        long met = 0;
        long unmet = 0;
        boolean complete = true;
        boolean doubted = false;
        Set<State> states = EnumSet.noneOf(State.class);
        for (UnitValue value : values) {
            states.add(value.state());
            met += value.state() == State.MET ? 1 : 0;
            unmet += value.state() == State.UNMET ? 1 : 0;
            complete &= value.quantity() != null;
            doubted |= value.state() == State.TO_VERIFY;
        }
        State state = States.worst(states);
        List<StagePart.MissedBy> misses = misses(values);
        Fact shortfall = unmet == 0 ? null : shortfall(indicator, subject, values);
        Fact metFact = Fact.count(subject + "达标单元数", met, Unit.PIECE);
        Fact unmetFact = Fact.count(subject + "未达标单元数", unmet, Unit.PIECE);
        if (!complete) {
            // A mean over some of the units is not the county's mean: without all units there is none.
            return new StagePart(
                    stage, threshold, null, null, null, null, null, null, null, State.NO_DATA, metFact, unmetFact, shortfall, misses,
                    state, null, null);
        }
        var samples = new ArrayList<Dispersion.Sample>(values.size());
        for (int i = 0; i < values.size(); i++) {
            samples.add(new Dispersion.Sample(values.get(i).quantity().value(), units.get(i).pupils().value()));
        }
        Dispersion dispersion = Dispersion.of(samples, indicator.per());
        Fact quantity = sum(subject + "总量", indicator.quantityUnit(), values.stream().map(UnitValue::quantity).toList());
        Fact mean = Rounding.tellingApart(
                Fact.computed(stage.chinese() + indicator.title() + "县均值", dispersion.mean(), indicator.ratioUnit(), "总量之和÷在校学生数之和"
                        + (indicator.per() == 1 ? "" : "×" + indicator.per()), quantity, pupils), threshold);
        Fact limit = standard.variation().counts() == Standard.Counts.EACH ? standard.variationLimit(stage) : null;
        Fact cv = dispersion.cv() == null ? null : Rounding.tellingApart(
                Fact.computed(stage.chinese() + indicator.title() + "校际差异系数", dispersion.cv(), standard.coefficientUnit(), "标准差÷县均值，以在校学生数加权",
                        deviation(indicator, dispersion, values), mean), limit);
        Totals totals = threshold == null ? new Totals(null, null, null) : Totals.of(indicator, stage, quantity, pupils, threshold);
        return new StagePart(
                stage, threshold, quantity, totals.required(), totals.lacking(), totals.surplus(), mean, cv, limit,
                cvState(cv, limit, doubted), metFact, unmetFact, shortfall, misses, state, null, null);
    }

    private Fact deviation(Indicator indicator, Dispersion dispersion, List<UnitValue> values) {
        var inputs = new ArrayList<Fact>(2 * values.size());
        for (int i = 0; i < values.size(); i++) {
            inputs.add(values.get(i).value());
            inputs.add(units.get(i).pupils());
        }
        return Fact.computed(stage.chinese() + indicator.title() + "标准差", dispersion.deviation(), indicator.ratioUnit(),
                "√Σ（在校学生数÷参评单元在校学生数）×（单元值－县均值）²", inputs).withDecimals(DEVIATION_DECIMALS);
    }

    private State cvState(Fact cv, Fact limit, boolean doubted) {
        if (doubted) {
            return State.TO_VERIFY;
        }
        if (limit == null) {
            return State.NOT_APPLICABLE;
        }
        return cv == null ? State.NO_DATA
                : Precise.compared(cv.value(), standard.precision().coefficients()).compareTo(limit.value()) <= 0 ? State.MET : State.UNMET;
    }

    /** Units that miss it, the largest shortfall first, equal ones in the order of the schools. */
    private List<StagePart.MissedBy> misses(List<UnitValue> values) {
        var misses = new ArrayList<StagePart.MissedBy>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).state() == State.UNMET) {
                misses.add(new StagePart.MissedBy(units.get(i).name(), values.get(i).value(), values.get(i).shortfall(), null));
            }
        }
        misses.sort(Comparator.comparing((StagePart.MissedBy miss) -> miss.amount().value()).reversed());
        return misses;
    }

    private static Fact shortfall(Indicator indicator, String subject, List<UnitValue> values) {
        return sum(subject + "缺口合计", indicator.quantityUnit(), values.stream().map(UnitValue::shortfall).filter(Objects::nonNull).toList());
    }

    private static Fact sum(String label, Unit unit, List<Fact> facts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Fact fact : facts) {
            sum = sum.add(fact.value());
        }
        return Fact.computed(label, sum, unit, "各单元相加", facts);
    }
}
