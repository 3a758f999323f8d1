package org.junheng.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A figure that can be traced (数据项): every number the program prints of its own is one.
 *
 * @param label what it is, such as 小学在校学生数
 * @param value the exact value in the base unit (元, 平方米, 人; a percentage of 35.07% is 35.07)
 * @param unit the unit, which also says how it is written
 * @param decimals most decimals shown; more than the unit's own where rounding would hide a verdict
 * @param approximation how a person marked it as approximate
 * @param asOf the point in time or period it holds for (时点); empty if the file's own
 * @param definition what is counted (口径); empty if the usual
 * @param audience who may read it
 * @param source where it comes from
 */
public record Fact(
        String label,
        BigDecimal value,
        Unit unit,
        int decimals,
        Approximation approximation,
        String asOf,
        String definition,
        Audience audience,
        Source source) {

    public Fact {
        Objects.requireNonNull(label);
        Objects.requireNonNull(value);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(approximation);
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(definition);
        Objects.requireNonNull(audience);
        Objects.requireNonNull(source);
    }

    /** An exact figure with the unit's own decimals. */
    public static Fact of(String label, BigDecimal value, Unit unit, Source source) {
        return new Fact(label, value, unit, unit.decimals(), Approximation.EXACT, "", "", Audience.PUBLIC, source);
    }

    /** A computed figure. */
    public static Fact computed(String label, BigDecimal value, Unit unit, String formula, Fact... inputs) {
        return of(label, value, unit, new Source.Computed(formula, List.of(inputs)));
    }

    /** A computed figure. */
    public static Fact computed(String label, BigDecimal value, Unit unit, String formula, List<Fact> inputs) {
        return of(label, value, unit, new Source.Computed(formula, inputs));
    }

    /** A number of things counted: how many of what stand in the input. */
    public static Fact count(String label, long number, Unit unit) {
        return computed(label, BigDecimal.valueOf(number), unit, "计数", List.of());
    }

    /** The same figure with another number of decimals. */
    public Fact withDecimals(int most) {
        return new Fact(label, value, unit, most, approximation, asOf, definition, audience, source);
    }

    /** The same figure under another label. */
    public Fact labelled(String other) {
        return new Fact(other, value, unit, decimals, approximation, asOf, definition, audience, source);
    }

    /** The same figure in another unit: for a figure whose field does not know its unit. The value stays. */
    public Fact in(Unit other) {
        return new Fact(label, value, other, other.decimals(), approximation, asOf, definition, audience, source);
    }

    /** Whether a person's text already holds the figure with its unit, as a number of its own: 24名, not 124名. */
    public boolean toldIn(String words) {
        String figure = text();
        boolean persons = figure.endsWith("人") || figure.endsWith("名");
        String told = persons ? Pattern.quote(figure.substring(0, figure.length() - 1)) + "[人名]" : Pattern.quote(figure);
        return Pattern.compile("(?<![0-9.])" + told).matcher(words).find();
    }

    /** The figure with its unit, as running text writes it: {@code 4.63人}, {@code 1.2亿元}, {@code 约3万平方米}. */
    public String text() {
        return NumberWording.text(this);
    }

    /** The number alone, in the base unit, without 万 or 亿: for tables whose head names the unit. */
    public String number() {
        return NumberWording.number(this);
    }

    /** The number alone with all of its decimals, so that a column of a table lines up: 0.160. */
    public String fixed() {
        return NumberWording.fixed(this);
    }

    /** The number alone in 万, for a column whose head says 万元. */
    public String inTenThousands() {
        return NumberWording.inTenThousands(this);
    }

    @Override
    public String toString() {
        return label + " " + text();
    }
}
