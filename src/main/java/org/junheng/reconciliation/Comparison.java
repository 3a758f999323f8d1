package org.junheng.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junheng.fact.Approximation;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;

/** Holds two figures of one thing side by side (两数核对). */
final class Comparison {

    private static final int MOST_PLACES = 3;

    private Comparison() {}

    /**
     * Whether the two can both be right: the one that is given may be rounded to its own last digit, and what a person marked as approximate
     * is not held to it.
     */
    static boolean agrees(Fact given, Fact computed) {
        if (given.approximation() != Approximation.EXACT || computed.approximation() != Approximation.EXACT) {
            return true;
        }
        BigDecimal lastDigit = BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, given.value().scale()));
        return given.value().subtract(computed.value()).abs().compareTo(lastDigit) < 0;
    }

    /** The contradiction between two figures of a subject. */
    static Contradiction of(Contradiction.Kind kind, List<String> items, String subject, Fact given, Fact against, String formula) {
        Fact difference = Fact.computed("相差", given.value().subtract(against.value()).abs(), given.unit(), "两数之差", given, against)
                .withDecimals(Math.max(given.decimals(), against.decimals()));
        String sentence = subject + "填报为" + given.text() + "，" + formula + "为" + against.text() + "，相差" + difference.text() + "，请核对。";
        return new Contradiction(kind, items, subject, side(given), side(against), formula, sentence);
    }

    /** A figure as one side. */
    static Contradiction.Side side(Fact fact) {
        return new Contradiction.Side(fact.text(), place(fact));
    }

    /** Where a figure stands: its place in the input, or the places of those it was computed from; of a mere count, what was counted. */
    static String place(Fact fact) {
        Set<String> places = new LinkedHashSet<>();
        collect(fact, places);
        if (places.isEmpty() && fact.source() instanceof Source.Computed computed) {
            return computed.formula();
        }
        List<String> first = new ArrayList<>(places).subList(0, Math.min(MOST_PLACES, places.size()));
        return String.join("、", first) + (places.size() > MOST_PLACES ? "等" + places.size() + "处" : "");
    }

    private static void collect(Fact fact, Set<String> places) {
        if (fact.source() instanceof Source.Given given) {
            places.add(given.pointer());
        } else if (fact.source() instanceof Source.Ruled ruled) {
            places.add(ruled.standard() + ruled.item());
        } else if (fact.source() instanceof Source.Computed computed) {
            computed.inputs().forEach(input -> collect(input, places));
        }
    }
}
