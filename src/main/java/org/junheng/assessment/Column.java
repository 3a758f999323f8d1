package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;
import org.junheng.standard.Indicator;

/**
 * One indicator in one stage with the units that have data of it (一项指标、一个学段的各单元数值), in the order of the schools: what the
 * analyses go through.
 *
 * @param indicator the indicator
 * @param part what was found of the whole stage
 * @param cells the units that have data
 */
record Column(Indicator indicator, StagePart part, List<Cell> cells) {

    /** One unit's value. */
    record Cell(AssessedUnit unit, UnitValue value) {

        BigDecimal pupils() {
            return unit.pupils().value();
        }

        BigDecimal quantity() {
            return value.quantity().value();
        }

        /** 实验小学体育运动场馆: how labels begin. */
        String subject() {
            return unit.name() + value.indicator().shortName();
        }

        /** What the threshold asks of the unit, exactly. */
        BigDecimal need() {
            BigDecimal need = value.threshold().value().multiply(pupils());
            return value.indicator().per() == 1 ? need : need.divide(BigDecimal.valueOf(value.indicator().per()), Dispersion.PRECISION);
        }
    }

    /** The columns of an assessment that were computed from units, those without any data left out. */
    static List<Column> of(Assessment assessment) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < assessment.indicators().size(); i++) {
            IndicatorAssessment indicator = assessment.indicators().get(i);
            for (StagePart part : indicator.parts()) {
                var cells = new ArrayList<Cell>();
                for (AssessedUnit unit : assessment.units()) {
                    if (unit.stage() == part.stage() && unit.values().get(i).state() != State.NO_DATA) {
                        cells.add(new Cell(unit, unit.values().get(i)));
                    }
                }
                if (!cells.isEmpty()) {
                    columns.add(new Column(indicator.indicator(), part, cells));
                }
            }
        }
        return columns;
    }

    /** Whether the units can be weighed against a threshold as a whole: there is one, and no unit is without data. */
    boolean complete() {
        return part.mean() != null && part.threshold() != null && part.threshold().value().signum() > 0;
    }

    /** 小学体育运动场馆: how labels begin. */
    String subject() {
        return part.stage().chinese() + indicator.shortName();
    }

    /** The sum of a figure of several rows, as a fact. */
    static <T> Fact sum(String label, Unit unit, String formula, List<T> rows, Function<T, Fact> figure) {
        List<Fact> figures = rows.stream().map(figure).toList();
        return Fact.computed(label, figures.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add), unit, formula, figures);
    }

    /** Largest first, equal ones in the order of the schools. */
    static <T> Comparator<T> largestFirst(Function<T, Fact> figure) {
        return Comparator.comparing((T row) -> figure.apply(row).value()).reversed();
    }
}
