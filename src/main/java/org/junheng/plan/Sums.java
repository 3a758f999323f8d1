package org.junheng.plan;

import java.math.BigDecimal;
import java.util.List;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/** Adds figures up (合计). */
final class Sums {

    private Sums() {}

    static Fact of(String label, Unit unit, String formula, List<Fact> parts) {
        return Fact.computed(label, parts.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add), unit, formula, parts);
    }
}
