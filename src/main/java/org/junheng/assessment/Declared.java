package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.county.Declaration;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;
import org.junheng.standard.Check;

/** Works a condition's figure out of what a county declares (由申报数据计算). */
public final class Declared {

    private Declared() {}

    /** The figure: from its parts if all are declared, else as declared itself, else empty. */
    static Optional<Fact> value(Declaration declaration, Check.Figures check) {
        return computed(declaration, check).or(() -> given(declaration, check));
    }

    /** The figure as it is declared itself; empty if it is not. */
    public static Optional<Fact> given(Declaration declaration, Check.Figures check) {
        return declaration == null || check.given() == null
                ? Optional.empty()
                : Optional.ofNullable(declaration.figure(check.given())).map(fact -> fact.in(Unit.named(check.unit())).labelled(check.label()));
    }

    /** The figure from its parts; empty if one of them is not declared, or there is nothing to divide by. */
    public static Optional<Fact> computed(Declaration declaration, Check.Figures check) {
        if (declaration == null || check.numerator().isEmpty()) {
            return Optional.empty();
        }
        var inputs = new ArrayList<Fact>();
        BigDecimal above = sum(declaration, check.numerator(), inputs);
        BigDecimal below = check.denominator().isEmpty() ? BigDecimal.ONE : sum(declaration, check.denominator(), inputs);
        if (above == null || below == null || below.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal value = above.multiply(BigDecimal.valueOf(check.per())).divide(below, Dispersion.PRECISION);
        Unit unit = check.unit().equals("%") ? Unit.PERCENT : Unit.named(check.unit());
        Fact fact = Fact.computed(check.label(), value, unit, formula(declaration, check), inputs);
        return Optional.of(check.unit().isEmpty() ? fact.withDecimals(2) : fact);
    }

    /** What stands above the line (分子); empty if a part of it is not declared. */
    public static Optional<Fact> part(Declaration declaration, Check.Figures check) {
        return side(declaration, check.numerator(), check.label() + "（分子）");
    }

    /** What stands below the line (分母); empty if a part of it is not declared. */
    public static Optional<Fact> whole(Declaration declaration, Check.Figures check) {
        return side(declaration, check.denominator(), check.label() + "（分母）");
    }

    private static Optional<Fact> side(Declaration declaration, List<String> names, String label) {
        var inputs = new ArrayList<Fact>();
        BigDecimal sum = declaration == null ? null : sum(declaration, names, inputs);
        if (sum == null || inputs.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(inputs.size() == 1 ? inputs.get(0) : Fact.computed(label, sum, inputs.get(0).unit(), words(declaration, names), inputs));
    }

    private static BigDecimal sum(Declaration declaration, List<String> names, List<Fact> inputs) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String name : names) {
            boolean less = name.startsWith("-");
            Fact fact = declaration.figure(plain(name));
            if (fact == null) {
                if (optional(name)) {
                    continue;
                }
                return null;
            }
            inputs.add(fact);
            sum = less ? sum.subtract(fact.value()) : sum.add(fact.value());
        }
        return sum;
    }

    private static String formula(Declaration declaration, Check.Figures check) {
        String above = words(declaration, check.numerator());
        if (check.denominator().isEmpty()) {
            return above;
        }
        String below = words(declaration, check.denominator());
        return bracketed(above, check.numerator()) + "÷" + bracketed(below, check.denominator()) + (check.per() == 1 ? "" : "×" + check.per());
    }

    private static String bracketed(String words, List<String> names) {
        return names.size() == 1 ? words : "（" + words + "）";
    }

    private static String words(Declaration declaration, List<String> names) {
        var words = new StringBuilder();
        for (String name : names) {
            Fact fact = declaration.figure(plain(name));
            if (fact != null) {
                words.append(name.startsWith("-") ? "－" : words.isEmpty() ? "" : "＋").append(fact.label());
            }
        }
        return words.toString();
    }

    /** Whether something that would only raise the figure is not declared: the figure is then a least one. */
    static boolean leastOnly(Declaration declaration, Check.Figures check) {
        return check.numerator().stream().anyMatch(name -> optional(name) && declaration.figure(plain(name)) == null);
    }

    private static boolean optional(String name) {
        return name.endsWith("?");
    }

    private static String plain(String name) {
        return name.replace("-", "").replace("?", "");
    }
}
