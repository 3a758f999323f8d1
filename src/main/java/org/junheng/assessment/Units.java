package org.junheng.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.county.School;
import org.junheng.county.SchoolKind;
import org.junheng.county.Stage;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;
import org.junheng.standard.Indicator;
import org.junheng.standard.Relaxation;
import org.junheng.standard.Standard;

/** Makes schools into assessment units and judges each (评估单元的划分和判定). */
final class Units {

    private final Standard standard;
    private final Quantities quantities;
    private final Doubted doubted;

    Units(Standard standard, Doubted doubted) {
        this.standard = standard;
        this.quantities = new Quantities(standard);
        this.doubted = doubted;
    }

    /** The units of a stage, in the order of the schools. */
    List<AssessedUnit> of(List<SchoolGroup> groups, Stage stage) {
        List<Measure> measures = standard.indicators().stream().map(indicator -> Measure.of(indicator, indicator.threshold(stage, standard.name()))).toList();
        var units = new ArrayList<AssessedUnit>();
        for (SchoolGroup group : groups) {
            Fact pupils = group.pupils(stage);
            if (pupils != null && pupils.value().signum() > 0 && inScope(group)) {
                units.add(unit(group, stage, pupils, measures));
            }
        }
        return units;
    }

    /** What all units of a stage have in common for an indicator: made once, for a county has thousands of values. */
    private record Measure(Indicator indicator, Fact threshold, BigDecimal per, Unit unit, String formula) {

        static Measure of(Indicator indicator, Fact threshold) {
            String formula = indicator.per() == 1 ? "总量÷在校学生数" : "总量÷在校学生数×" + indicator.per();
            return new Measure(indicator, threshold, BigDecimal.valueOf(indicator.per()), indicator.ratioUnit(), formula);
        }
    }

    private boolean inScope(SchoolGroup group) {
        Standard.Scope scope = standard.scope();
        School school = group.school();
        if (scope.excludedKinds().contains(school.kind()) || scope.excludedOwnerships().contains(school.ownership())
                || school.sponsor() != null && scope.excludedSponsors().contains(school.sponsor())) {
            return false;
        }
        boolean minimum = school.kind() == SchoolKind.TEACHING_POINT || scope.minimumForFullSchools();
        Fact pupils = group.pupils();
        return !minimum || pupils == null || pupils.value().compareTo(BigDecimal.valueOf(scope.teachingPointMinimumPupils())) >= 0;
    }

    private AssessedUnit unit(SchoolGroup group, Stage stage, Fact pupils, List<Measure> measures) {
        School school = group.school();
        String name = standard.split().containsKey(school.kind()) ? school.name() + stage.chinese() + "部" : school.name();
        var values = new ArrayList<UnitValue>(measures.size());
        long met = 0;
        for (Measure measure : measures) {
            UnitValue value = value(name, group, stage, pupils, measure);
            values.add(value);
            met += value.state() == State.MET ? 1 : 0;
        }
        return assessed(name, school, stage, pupils, values, met);
    }

    private UnitValue value(String name, SchoolGroup group, Stage stage, Fact pupils, Measure measure) {
        UnitValue strict = value(name, group, stage, pupils, measure, null);
        if (strict.state() == State.MET) {
            return strict;
        }
        Optional<Relaxation> relaxation = Relaxations.of(standard, measure.indicator().id(), group);
        return relaxation.map(each -> value(name, group, stage, pupils, measure, each)).orElse(strict);
    }

    private UnitValue value(String name, SchoolGroup group, Stage stage, Fact pupils, Measure measure, Relaxation relaxation) {
        Indicator indicator = measure.indicator();
        return quantities.of(group, stage, indicator, relaxation)
                .map(quantity -> judged(
                        name, pupils, measure, quantity, doubted.of(group.school().name(), name, stage, indicator.id(), quantity), relaxation))
                .orElseGet(() -> new UnitValue(indicator, null, null, measure.threshold(), State.NO_DATA, false, null, relaxation));
    }

    /** The unit as it would be with other quantities; whatever is in doubt stays so. */
    AssessedUnit supposing(AssessedUnit unit, List<Change> changes) {
        var values = new ArrayList<UnitValue>(unit.values().size());
        long met = 0;
        for (UnitValue value : unit.values()) {
            List<Change> own = changes.stream().filter(change -> change.indicator().equals(value.indicator())).toList();
            UnitValue supposed = own.isEmpty() || value.quantity() == null ? value
                    : judged(unit.name(), unit.pupils(), Measure.of(value.indicator(), value.threshold()), Change.applied(value.quantity(), own),
                            value.state() == State.TO_VERIFY, value.relaxed());
            values.add(supposed);
            met += supposed.state() == State.MET ? 1 : 0;
        }
        return assessed(unit.name(), unit.school(), unit.stage(), unit.pupils(), values, met);
    }

    private AssessedUnit assessed(String name, School school, Stage stage, Fact pupils, List<UnitValue> values, long met) {
        return new AssessedUnit(name, school, stage, pupils, values, Fact.count(name + "达标指标数", met, Unit.ITEM), state(values, met));
    }

    private UnitValue judged(String name, Fact pupils, Measure measure, Fact quantity, boolean inDoubt, Relaxation relaxation) {
        Indicator indicator = measure.indicator();
        Fact threshold = measure.threshold();
        BigDecimal reached = quantity.value().multiply(measure.per());
        Fact value = Fact.computed(
                name + indicator.title(), reached.divide(pupils.value(), Dispersion.PRECISION), measure.unit(), measure.formula(), quantity, pupils);
        if (threshold == null) {
            return new UnitValue(indicator, quantity, value, null, State.NOT_APPLICABLE, true, null, relaxation);
        }
        Fact shown = Rounding.tellingApart(value, threshold);
        boolean aboveFloor = standard.schoolRule() == null || standard.schoolRule().floor() == null
                || reaches(value, reached, threshold.value().multiply(standard.schoolRule().floor()), pupils);
        if (inDoubt) {
            return new UnitValue(indicator, quantity, shown, threshold, State.TO_VERIFY, aboveFloor, null, relaxation);
        }
        State state = reaches(value, reached, threshold.value(), pupils) ? State.MET : State.UNMET;
        Fact shortfall = state == State.MET ? null : shortfall(name, indicator, quantity, pupils, threshold);
        return new UnitValue(indicator, quantity, shown, threshold, state, aboveFloor, shortfall, relaxation);
    }

    /** Judged by multiplication, so that no division rounds a unit over its threshold; unless the standard asks to round first. */
    private boolean reaches(Fact value, BigDecimal reached, BigDecimal threshold, Fact pupils) {
        return standard.precision().values() == null
                ? reached.compareTo(threshold.multiply(pupils.value())) >= 0
                : Precise.compared(value.value(), standard.precision().values()).compareTo(threshold) >= 0;
    }

    /** What one unit misses, rounded up to a whole person, room, square metre or yuan. */
    private static Fact shortfall(String name, Indicator indicator, Fact quantity, Fact pupils, Fact threshold) {
        BigDecimal missing = threshold.value()
                .multiply(pupils.value())
                .divide(BigDecimal.valueOf(indicator.per()), Dispersion.PRECISION)
                .subtract(quantity.value())
                .setScale(0, RoundingMode.CEILING);
        return Fact.computed(
                name + indicator.shortName() + "缺口", missing, indicator.quantityUnit(), "标准×在校学生数－实有量，逐校进一", threshold, pupils, quantity);
    }

    /** Six of seven and the rest at the floor, told even where data is missing or in doubt if the rest already decides. */
    private State state(List<UnitValue> values, long met) {
        if (standard.schoolRule() == null) {
            return State.NOT_APPLICABLE;
        }
        long unmet = 0;
        boolean belowFloor = false;
        for (UnitValue value : values) {
            if (value.state() == State.UNMET) {
                unmet++;
                belowFloor |= !value.aboveFloor();
            }
        }
        long mayMiss = values.size() - standard.schoolRule().met();
        if (belowFloor || unmet > mayMiss) {
            return State.UNMET;
        }
        if (met + unmet == values.size()) {
            return State.MET;
        }
        return values.stream().anyMatch(value -> value.state() == State.TO_VERIFY) ? State.TO_VERIFY : State.NO_DATA;
    }
}
