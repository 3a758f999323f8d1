package org.junheng.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.standard.Standard;

/** Adds up what units miss of the threshold, of the floor and of the limit (缺口的测算). */
final class Shortfalls {

    private final Standard.SchoolRule rule;
    private final Column column;

    private Shortfalls(Standard standard, Column column) {
        this.rule = standard.schoolRule();
        this.column = column;
    }

    /** Of every indicator and stage of which something is missing. Units without data are not counted in. */
    static List<Shortfall> of(Assessment assessment) {
        return Column.of(assessment).stream()
                .map(column -> new Shortfalls(assessment.standard(), column).shortfall())
                .filter(shortfall -> !shortfall.units().isEmpty())
                .toList();
    }

    private Shortfall shortfall() {
        StagePart part = column.part();
        boolean spread = part.cv() != null && part.cvLimit() != null && part.cv().value().compareTo(part.cvLimit().value()) > 0;
        Levelling levelling = spread ? Levels.of(column, part.cvLimit()) : null;
        Map<String, Fact> levelled = new HashMap<>();
        if (levelling != null && levelling.wholeTotal() != null) {
            levelling.additions().stream().filter(each -> each.whole().value().signum() > 0).forEach(each -> levelled.put(each.unit().name(), each.whole()));
        }
        List<Shortfall.Missing> units = column.cells().stream()
                .map(cell -> new Shortfall.Missing(cell.unit(), cell.value(), cell.value().shortfall(), toFloor(cell), levelled.get(cell.unit().name())))
                .filter(missing -> missing.toThreshold() != null || missing.toLimit() != null)
                .sorted(Comparator.comparing((Shortfall.Missing missing) -> missing.toThreshold() == null ? BigDecimal.ZERO : missing.toThreshold().value())
                        .reversed())
                .toList();
        return new Shortfall(
                column.indicator(), part.stage(), units, total("缺口合计", units, Shortfall.Missing::toThreshold),
                total("到下限的缺口合计", units, Shortfall.Missing::toFloor), levelling == null ? null : levelling.wholeTotal());
    }

    private Fact toFloor(Column.Cell cell) {
        if (cell.value().state() != State.UNMET || cell.value().aboveFloor()) {
            return null;
        }
        return Fact.computed(
                cell.subject() + "到下限的缺口", cell.need().multiply(rule.floor()).subtract(cell.quantity()).setScale(0, RoundingMode.CEILING),
                column.indicator().quantityUnit(), "标准×" + rule.floor().toPlainString() + "×在校学生数－实有量，逐校进一", cell.value().threshold(),
                cell.unit().pupils(), cell.value().quantity());
    }

    private Fact total(String what, List<Shortfall.Missing> units, Function<Shortfall.Missing, Fact> figure) {
        var parts = new ArrayList<Fact>();
        units.stream().map(figure).filter(Objects::nonNull).forEach(parts::add);
        return Column.sum(column.subject() + what, column.indicator().quantityUnit(), "各单元相加", parts, Function.identity());
    }
}
