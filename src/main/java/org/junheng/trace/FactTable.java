package org.junheng.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;

/**
 * The distinct figures of a document, numbered from 1 (数据项编号): the facts of a formula before the fact it computes. Two facts are the
 * same figure if they come from the same place or are computed alike from the same figures, however they are rounded; of their labels the
 * fullest is kept.
 */
final class FactTable {

    private final List<Fact> facts = new ArrayList<>();
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final Map<Fact, Integer> seen = new IdentityHashMap<>();

    /** What makes a figure the same: a place of the file says all of itself, a threshold or a formula only together with the label. */
    private record Key(String label, BigDecimal value, Object source) {}

    private record Formula(String formula, String unit, List<Integer> inputs) {}

    /** The number of a figure, which is put into the table if it is not there. */
    int number(Fact fact) {
        Integer known = seen.get(fact);
        if (known != null) {
            return known;
        }
        int number = numbers.computeIfAbsent(key(fact), key -> {
            facts.add(fact);
            return facts.size();
        });
        if (fullness(fact) > fullness(facts.get(number - 1))) {
            facts.set(number - 1, fact);
        }
        seen.put(fact, number);
        return number;
    }

    /** The figures in the order of their numbers. */
    List<Fact> facts() {
        return List.copyOf(facts);
    }

    private Key key(Fact fact) {
        BigDecimal value = fact.value().stripTrailingZeros();
        if (fact.source() instanceof Source.Computed computed) {
            List<Integer> inputs = computed.inputs().stream().map(this::number).toList();
            return new Key(fact.label(), value, new Formula(computed.formula(), fact.unit().symbol(), inputs));
        }
        return new Key(fact.source() instanceof Source.Given ? "" : fact.label(), value, fact.source());
    }

    private static int fullness(Fact fact) {
        return fact.label().length() + fact.unit().symbol().length();
    }
}
