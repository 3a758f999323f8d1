package org.junheng.observation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junheng.county.County;
import org.junheng.county.School;
import org.junheng.county.SchoolYear;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fact.Unit;

/** Arithmetic on figures some of which may be missing (合计、占比、差): what rests on a figure that is not known is {@code null}. */
final class Figures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    /** The sum of a figure of every row; of no rows zero, {@code null} if one is not known. */
    static <T> Fact sum(String label, Unit unit, List<T> rows, Function<T, Fact> figure) {
        List<Fact> figures = rows.stream().map(figure).filter(Objects::nonNull).toList();
        return figures.size() < rows.size()
                ? null
                : Fact.computed(label, figures.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add), unit, "相加", figures);
    }

    /** The sum of figures; {@code null} if one is not known. */
    static Fact sum(String label, Unit unit, Fact... figures) {
        // Not List.of, which refuses what is not known.
        return sum(label, unit, Arrays.asList(figures), Function.identity());
    }

    static Fact less(String label, Unit unit, String formula, Fact from, Fact taken) {
        return from == null || taken == null ? null : Fact.computed(label, from.value().subtract(taken.value()), unit, formula, from, taken);
    }

    /** A part in percent of the whole, shown with one decimal; {@code null} if the whole is zero. */
    static Fact percent(String label, String formula, Fact part, Fact whole) {
        return part == null || whole == null || whole.value().signum() == 0
                ? null
                : Fact.computed(label, quotient(part.value().multiply(HUNDRED), whole.value()), Unit.PERCENT, formula + "×100", part, whole)
                        .withDecimals(1);
    }

    /** How many of one thing come on one of another; {@code null} if there is none of the other. */
    static Fact ratio(String label, Unit unit, String formula, Fact above, Fact below) {
        return above == null || below == null || below.value().signum() == 0
                ? null
                : Fact.computed(label, quotient(above.value(), below.value()), unit, formula, above, below).withDecimals(1);
    }

    static BigDecimal quotient(BigDecimal above, BigDecimal below) {
        return above.divide(below, MathContext.DECIMAL64);
    }

    static boolean positive(Fact fact) {
        return fact != null && fact.value().signum() > 0;
    }

    /** For sorting: what is not known is as small as nothing. */
    static BigDecimal size(Fact fact) {
        return fact == null ? BigDecimal.ZERO : fact.value();
    }

    /** The year a school was built (建成年份). */
    static Fact builtYear(County county, School school) {
        return school == null ? null : year(school.builtYear(), school.name() + "建成年份", pointer(county, school) + "/builtYear");
    }

    /** The year a school was planned (规划年份). */
    static Fact planYear(County county, School school) {
        return school == null ? null : year(school.planYear(), school.name() + "规划年份", pointer(county, school) + "/planYear");
    }

    /** An earlier year of a stage of a school (往年数据的年度), which the stage tells of. */
    static Fact year(County county, School school, Stage stage, int year) {
        List<Integer> years = school.part(stage).history().stream().map(SchoolYear::year).toList();
        String part = stage == Stage.PRIMARY ? "/primary" : "/junior";
        return year(year, "年度", pointer(county, school) + part + "/history/" + years.indexOf(year) + "/year");
    }

    private static String pointer(County county, School school) {
        return "/schools/" + county.schools().indexOf(school);
    }

    static Fact year(Integer year, String label, String pointer) {
        return year == null ? null : Fact.of(label, BigDecimal.valueOf(year), Unit.YEAR, new Source.Given(pointer));
    }

    /** The school of that name; {@code null} if the list has none. */
    static School school(County county, String name) {
        return county.schools().stream().filter(school -> school.name().equals(name)).findFirst().orElse(null);
    }
}
