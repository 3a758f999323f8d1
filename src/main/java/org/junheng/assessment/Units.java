package org.junheng.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.county.School;
import org.junheng.county.SchoolKind;
import org.junheng.county.SchoolStage;
import org.junheng.county.Stage;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;
import org.junheng.standard.Indicator;
import org.junheng.standard.Standard;

/** Makes schools into assessment units and judges each (评估单元的划分和判定). */
final class Units {

    private final Standard standard;
    private final Quantities quantities;

    Units(Standard standard) {
        this.standard = standard;
        this.quantities = new Quantities(standard);
    }

    /** The units of a stage, in the order of the schools. */
    List<AssessedUnit> of(List<School> schools, Stage stage) {
        var units = new ArrayList<AssessedUnit>();
        for (School school : schools) {
            SchoolStage part = school.part(stage);
            if (part != null && part.pupils() != null && part.pupils().value().signum() > 0 && inScope(school)) {
                units.add(unit(school, stage, part.pupils()));
            }
        }
        return units;
    }

    private boolean inScope(School school) {
        if (standard.scope().excludedKinds().contains(school.kind())) {
            return false;
        }
        return school.kind() != SchoolKind.TEACHING_POINT
                || pupils(school).compareTo(BigDecimal.valueOf(standard.scope().teachingPointMinimumPupils())) >= 0;
    }

    private static BigDecimal pupils(School school) {
        BigDecimal all = BigDecimal.ZERO;
        for (Stage stage : Stage.values()) {
            SchoolStage part = school.part(stage);
            if (part != null && part.pupils() != null) {
                all = all.add(part.pupils().value());
            }
        }
        return all;
    }

    private AssessedUnit unit(School school, Stage stage, Fact pupils) {
        List<UnitValue> values = standard.indicators().stream().map(indicator -> value(school, stage, pupils, indicator)).toList();
        boolean parted = standard.split().containsKey(school.kind());
        String name = parted ? school.name() + stage.chinese() + "部" : school.name();
        long met = values.stream().filter(value -> value.state() == State.MET).count();
        return new AssessedUnit(name, school, stage, pupils, values, Fact.count(name + "达标指标数", met, Unit.ITEM), state(values, met));
    }

    private UnitValue value(School school, Stage stage, Fact pupils, Indicator indicator) {
        Fact threshold = indicator.threshold(stage, standard.name());
        Optional<Fact> found = quantities.of(school, stage, indicator);
        if (found.isEmpty()) {
            return new UnitValue(indicator, null, null, threshold, State.NO_DATA, false, null);
        }
        Fact quantity = found.get();
        BigDecimal per = BigDecimal.valueOf(indicator.per());
        // Judged by multiplication, so that no division rounds a unit over its threshold.
        BigDecimal reached = quantity.value().multiply(per);
        BigDecimal needed = threshold.value().multiply(pupils.value());
        State state = reached.compareTo(needed) >= 0 ? State.MET : State.UNMET;
        boolean aboveFloor = reached.compareTo(needed.multiply(standard.schoolRule().floor())) >= 0;
        Fact value = Fact.computed(
                indicator.title(), reached.divide(pupils.value(), Dispersion.PRECISION), indicator.ratioUnit(),
                indicator.per() == 1 ? "总量÷在校学生数" : "总量÷在校学生数×" + indicator.per(), quantity, pupils);
        Fact shortfall = state == State.MET ? null : shortfall(indicator, quantity, pupils, threshold);
        return new UnitValue(indicator, quantity, Rounding.tellingApart(value, threshold), threshold, state, aboveFloor, shortfall);
    }

    /** What one unit misses, rounded up to a whole person, room, square metre or yuan. */
    private static Fact shortfall(Indicator indicator, Fact quantity, Fact pupils, Fact threshold) {
        BigDecimal missing = threshold.value()
                .multiply(pupils.value())
                .divide(BigDecimal.valueOf(indicator.per()), Dispersion.PRECISION)
                .subtract(quantity.value())
                .setScale(0, RoundingMode.CEILING);
        return Fact.computed(
                indicator.shortName() + "缺口", missing, indicator.quantityUnit(), "标准×在校学生数－实有量，逐校进一", threshold, pupils, quantity);
    }

    /** Six of seven and the rest at the floor, told even where data is missing if the rest already decides. */
    private State state(List<UnitValue> values, long met) {
        long unmet = values.stream().filter(value -> value.state() == State.UNMET).count();
        boolean belowFloor = values.stream().anyMatch(value -> value.state() == State.UNMET && !value.aboveFloor());
        long mayMiss = values.size() - standard.schoolRule().met();
        if (belowFloor || unmet > mayMiss) {
            return State.UNMET;
        }
        return met + unmet == values.size() ? State.MET : State.NO_DATA;
    }
}
