package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.fact.Fact;
import org.junheng.standard.Indicator;

/**
 * What a unit would get or give (设想的增减).
 *
 * @param unit the unit
 * @param indicator of what
 * @param amount how much, in the unit of the quantity
 * @param out whether the unit gives it away
 */
public record Change(AssessedUnit unit, Indicator indicator, Fact amount, boolean out) {

    /** A quantity after some changes. */
    static Fact applied(Fact quantity, List<Change> changes) {
        BigDecimal sum = quantity.value();
        for (Change change : changes) {
            sum = change.out() ? sum.subtract(change.amount().value()) : sum.add(change.amount().value());
        }
        List<Fact> inputs = Stream.concat(Stream.of(quantity), changes.stream().map(Change::amount)).toList();
        return Fact.computed(quantity.label(), sum, quantity.unit(), "现有量＋补充量－调出量", inputs);
    }
}
