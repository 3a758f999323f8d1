package org.junheng.observation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junheng.fact.Approximation;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/** Sums, shares and differences of facts that are facts again; {@code null} where something that goes in is not known. */
final class Reckoning {

    static final MathContext PRECISION = MathContext.DECIMAL64;
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int MOST_DECIMALS = 8;

    private Reckoning() {}

    /** The sum, if there is anything and nothing of it is missing: a sum with holes would pass for the whole. */
    static Fact sum(String label, Unit unit, List<Fact> facts) {
        if (facts.isEmpty() || facts.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        return facts.size() == 1 ? facts.get(0).labelled(label) : Fact.computed(label, total(facts), unit, "相加", facts);
    }

    /** The sum of figures of which none is only about right. */
    static Fact exactSum(String label, Unit unit, List<Fact> facts) {
        boolean exact = facts.size() <= 1 || facts.stream().allMatch(fact -> fact != null && fact.approximation() == Approximation.EXACT);
        return exact ? sum(label, unit, facts) : null;
    }

    /** What a list of known figures adds up to. */
    static BigDecimal total(List<Fact> facts) {
        return facts.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Percent, one decimal. */
    static Fact share(String label, Fact part, Fact whole) {
        if (!known(part, whole) || whole.value().signum() <= 0) {
            return null;
        }
        BigDecimal percent = part.value().multiply(HUNDRED).divide(whole.value(), PRECISION);
        return Fact.computed(label, percent, Unit.PERCENT, part.label() + "÷" + whole.label() + "×100", part, whole).withDecimals(1);
    }

    /** How many to one. */
    static Fact ratio(String label, Fact above, Fact below, Unit unit) {
        if (!known(above, below) || below.value().signum() <= 0) {
            return null;
        }
        return Fact.computed(label, above.value().divide(below.value(), PRECISION), unit, above.label() + "÷" + below.label(), above, below);
    }

    /** The first less the second, whichever is larger; in percentage points where both are percentages. */
    static Fact difference(String label, Fact first, Fact second) {
        if (!known(first, second)) {
            return null;
        }
        boolean percent = first.unit().symbol().equals(Unit.PERCENT.symbol());
        Fact difference = Fact.computed(label, first.value().subtract(second.value()), percent ? Unit.POINT : first.unit(),
                first.label() + "－" + second.label(), first, second);
        int most = Math.max(first.decimals(), second.decimals());
        return telling(difference, percent ? Math.min(most, Unit.POINT.decimals()) : most);
    }

    /** With that many decimals, and more where rounding would make nothing of something. */
    private static Fact telling(Fact fact, int decimals) {
        int shown = decimals;
        while (shown < MOST_DECIMALS && fact.value().signum() != 0 && fact.value().setScale(shown, RoundingMode.HALF_UP).signum() == 0) {
            shown++;
        }
        return fact.withDecimals(shown);
    }

    /** By how much the first is beyond the second; {@code null} also where it is not. */
    static Fact beyond(String label, Fact first, Fact second) {
        Fact difference = difference(label, first, second);
        return difference == null || difference.value().signum() <= 0 ? null : difference;
    }

    /** How many it takes for so many percent of the whole, rounded up. */
    static Fact needed(String label, Fact whole, Fact percent) {
        if (!known(whole, percent)) {
            return null;
        }
        BigDecimal needed = whole.value().multiply(percent.value()).divide(HUNDRED).setScale(0, RoundingMode.CEILING);
        return Fact.computed(label, needed, whole.unit(), whole.label() + "×" + percent.number() + "%，进一取整", whole, percent);
    }

    /** The sum of a figure of every row; of no rows zero, {@code null} if one is not known. */
    static <T> Fact added(String label, Unit unit, List<T> rows, Function<T, Fact> figure) {
        List<Fact> figures = rows.stream().map(figure).filter(Objects::nonNull).toList();
        return figures.size() < rows.size()
                ? null
                : Fact.computed(label, figures.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add), unit, "相加", figures);
    }

    /** The sum of figures; {@code null} if one is not known. */
    static Fact added(String label, Unit unit, Fact... figures) {
        // Not List.of, which refuses what is not known.
        return added(label, unit, Arrays.asList(figures), Function.identity());
    }

    /** One less the other, however they compare. */
    static Fact less(String label, Unit unit, String formula, Fact from, Fact taken) {
        return from == null || taken == null ? null : Fact.computed(label, from.value().subtract(taken.value()), unit, formula, from, taken);
    }

    /** Percent, one decimal, by a formula in words. */
    static Fact percent(String label, String formula, Fact part, Fact whole) {
        return part == null || whole == null || whole.value().signum() == 0
                ? null
                : Fact.computed(label, part.value().multiply(HUNDRED).divide(whole.value(), PRECISION), Unit.PERCENT, formula + "×100", part, whole)
                        .withDecimals(1);
    }

    /** How many of one thing come on one of another, one decimal, by a formula in words. */
    static Fact ratio(String label, Unit unit, String formula, Fact above, Fact below) {
        return above == null || below == null || below.value().signum() == 0
                ? null
                : Fact.computed(label, above.value().divide(below.value(), PRECISION), unit, formula, above, below).withDecimals(1);
    }

    /** For sorting: what is not known is as small as nothing. */
    static BigDecimal size(Fact fact) {
        return fact == null ? BigDecimal.ZERO : fact.value();
    }

    static boolean positive(Fact fact) {
        return fact != null && fact.value().signum() > 0;
    }

    /** Whether both are known and the first is the smaller. */
    static boolean below(Fact first, Fact second) {
        return known(first, second) && first.value().compareTo(second.value()) < 0;
    }

    static boolean known(Fact... facts) {
        return Arrays.stream(facts).allMatch(Objects::nonNull);
    }
}
