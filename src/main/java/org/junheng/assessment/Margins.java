package org.junheng.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/** Finds the units close to a threshold (差一点名单). */
final class Margins {

    private static final BigDecimal WITHIN = new BigDecimal("0.05");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Fact FULL = Fact.computed("刚好达到标准", HUNDRED, Unit.PERCENT, "标准÷标准×100");

    private Margins() {}

    /** Of every indicator and stage that has such units. */
    static List<Margin> of(Assessment assessment) {
        return Column.of(assessment).stream()
                .map(column -> new Margin(column.indicator(), column.part().stage(), near(column, State.UNMET), near(column, State.MET)))
                .filter(margin -> !margin.below().isEmpty() || !margin.above().isEmpty())
                .toList();
    }

    private static List<Margin.Near> near(Column column, State state) {
        Comparator<Margin.Near> rising = Comparator.comparing(near -> near.rate().value());
        return column.cells().stream()
                .filter(cell -> cell.value().state() == state && close(cell))
                .map(Margins::near)
                .sorted(state == State.MET ? rising : rising.reversed())
                .toList();
    }

    private static boolean close(Column.Cell cell) {
        BigDecimal need = cell.need();
        return need.signum() > 0 && cell.quantity().subtract(need).abs().compareTo(need.multiply(WITHIN)) <= 0;
    }

    private static Margin.Near near(Column.Cell cell) {
        UnitValue value = cell.value();
        Fact pupils = cell.unit().pupils();
        boolean below = value.state() == State.UNMET;
        BigDecimal suffices = cell.quantity().multiply(BigDecimal.valueOf(value.indicator().per())).divide(value.threshold().value(), 0, RoundingMode.FLOOR);
        return new Margin.Near(
                cell.unit(), value,
                Rounding.tellingApart(Fact.computed(cell.subject() + "达标率", cell.quantity().multiply(HUNDRED).divide(cell.need(), Dispersion.PRECISION), Unit.PERCENT,
                        "单元值÷标准×100", value.value(), value.threshold()), FULL),
                below ? value.shortfall() : Fact.computed(cell.subject() + "富余", cell.quantity().subtract(cell.need()).setScale(0, RoundingMode.FLOOR),
                        value.indicator().quantityUnit(), "实有量－标准×在校学生数，去尾取整", value.quantity(), value.threshold(), pupils),
                Fact.computed(cell.unit().name() + (below ? "超出的学生数" : "还可增加的学生数"), suffices.subtract(pupils.value()).abs(), Unit.PERSON,
                        below ? "在校学生数－实有量÷标准，进一取整" : "实有量÷标准－在校学生数，去尾取整", pupils, value.quantity(), value.threshold()));
    }
}
