package org.junheng.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junheng.county.County;
import org.junheng.county.Deadline;
import org.junheng.county.Matters;
import org.junheng.county.Statement;
import org.junheng.document.Inline;
import org.junheng.document.Prose;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;
import org.junheng.plan.Plan;
import org.junheng.plan.Way;

/**
 * By when things are to be done (时限的推算). All documents of a county count from one day, so that none of them sets another date for the same
 * thing: the earliest date of any of them, else January after the data's year. What people set goes first.
 */
final class Timetable {

    private static final Unit MONTH = new Unit("月", Unit.Scale.PLAIN, 0);

    private static final int END = 12;

    private final County county;
    private final YearMonth start;

    Timetable(County county) {
        this.county = county;
        this.start = county.documents().values().stream()
                .map(Matters::date)
                .map(Deadline::lastDay)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(YearMonth::from)
                .orElse(YearMonth.of(county.year() + 1, 1));
    }

    /** Months from the day all documents count from. */
    long months(Due due) {
        return due.month() == null ? END : ChronoUnit.MONTHS.between(start, due.month());
    }

    /**
     * The date people set for the same thing, else so many months from the start, put off to the end of the given month.
     *
     * @param month the month by whose end such things are done; {@code null} for the month reached
     */
    Due due(List<String> about, List<String> schools, int months, Integer month) {
        return county.measures().stream()
                .filter(measure -> measure.deadline() != null && sameThing(measure, about, schools))
                .findFirst()
                .map(measure -> given(measure.deadline()))
                .orElseGet(() -> computed(months, month));
    }

    /** Whether a person's text is about one of these indicators and all of these schools. */
    static boolean sameThing(Statement statement, List<String> about, List<String> schools) {
        return statement.indicators().stream().anyMatch(about::contains)
                && (statement.schools().isEmpty() || !schools.isEmpty() && statement.schools().containsAll(schools));
    }

    /** A date in people's words. */
    static Due given(String words) {
        LocalDate last = Deadline.lastDay(words);
        return new Due(Prose.of(Examiner.open(words)), last == null ? null : YearMonth.from(last), true);
    }

    /** Where people put a school into a later year of their plan, what it lacks of an indicator is not due before that year ends. */
    static Due planned(Due due, Plan plan, List<String> about, List<String> schools) {
        return due.given()
                ? due
                : plan.years().stream()
                        .flatMap(year -> year.entries().stream())
                        .filter(entry -> entry.reason() == Plan.Reason.DECIDED && schools.contains(entry.unit().school().name()))
                        .filter(entry -> entry.need().steps().stream().anyMatch(step -> about.contains(step.indicator().id())))
                        .map(entry -> due(YearMonth.of(entry.year().value().intValueExact(), END), "有关学校在分年度达标计划里排到的年度"))
                        .reduce(due, Timetable::later);
    }

    private Due computed(int months, Integer month) {
        return due(Way.done(start.plusMonths(1), months, month), "起算之月加办理所需月数，顺延到规定的月份");
    }

    private static Due due(YearMonth due, String formula) {
        Fact year = Fact.computed("完成时限", BigDecimal.valueOf(due.getYear()), Unit.YEAR, formula);
        Fact number = Fact.computed("完成时限", BigDecimal.valueOf(due.getMonthValue()), MONTH, formula);
        return new Due(
                new Prose(List.of(new Inline.Figure(year, year.text()), new Inline.Figure(number, number.text()), new Inline.Text("底前"))), due, false);
    }

    /** The later of the two. */
    static Due later(Due one, Due other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.month() == null || other.month() != null && other.month().isAfter(one.month()) ? other : one;
    }
}
