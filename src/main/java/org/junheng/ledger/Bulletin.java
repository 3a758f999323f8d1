package org.junheng.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * What is told of a ledger on a day (整改进展通报的内容). Of counts, those of nothing are {@code null}: what is empty is not told.
 *
 * @param date the day, ISO
 * @param reply until when who is late has to answer, ISO
 * @param next until when the next workbooks are to be handed in, ISO: the end of the next month
 * @param fictional whether the county does not exist (虚构)
 * @param total how many entries there are
 * @param closed how many of them are closed
 * @param share their share
 * @param open how many are not closed
 * @param states how many of those stand in each state
 * @param units the departments, those that are late first
 * @param closedNow entries closed in the month of the day
 * @param overdue entries that are overdue, the longest first
 * @param near entries that are near their day with little done
 * @param unchanged entries of which nothing was reported for three months
 * @param reversed entries that fell back or were sent back
 * @param waiting entries that wait for their check
 * @param coming entries that come due until the next workbooks and do not wait for their check
 */
public record Bulletin(
        String date,
        String reply,
        String next,
        boolean fictional,
        Fact total,
        Fact closed,
        Fact share,
        Fact open,
        List<Count> states,
        List<Department> units,
        List<Docket> closedNow,
        List<Docket> overdue,
        List<Docket> near,
        List<Docket> unchanged,
        List<Docket> reversed,
        List<Docket> waiting,
        List<Docket> coming) {

    private static final int DAYS_TO_REPLY = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How many entries stand in a state (各状态数). */
    public record Count(State state, Fact number) {}

    /**
     * How a department stands (各单位进展).
     *
     * @param warned entries that are near, unchanged or reversed, and not overdue
     */
    public record Department(String name, Fact total, Fact closed, Fact open, Fact overdue, Fact warned, Light light) {}

    /** What is told of a ledger on a day; what was taken in later does not count. */
    public static Bulletin of(Ledger ledger, LocalDate date) {
        Ledger then = ledger.on(date);
        var standing = new Standing(then, date);
        List<Entry> entries = then.entries();
        List<Entry> open = entries.stream().filter(entry -> entry.state() != State.CLOSED).toList();
        LocalDate next = YearMonth.from(date).plusMonths(1).atEndOfMonth();
        Fact total = count("台账问题数", entries.size());
        Fact closed = counted("已销号问题数", entries.size() - open.size());
        Fact share = closed == null ? null : Fact.computed(
                "销号率", closed.value().multiply(HUNDRED).divide(total.value(), MathContext.DECIMAL64), Unit.PERCENT, "已销号问题数÷台账问题数×100", closed, total).withDecimals(1);
        return new Bulletin(
                date.toString(), date.plusDays(DAYS_TO_REPLY).toString(), next.toString(), then.isFictional(), total, closed, share, counted("未销号问题数", open.size()),
                states(open), units(entries, standing), dockets(entries, standing, entry -> closedIn(then, entry, YearMonth.from(date))),
                dockets(open, standing, entry -> standing.of(entry).overdue()).stream().sorted(Comparator.comparing(Docket::due)).toList(),
                dockets(open, standing, entry -> standing.of(entry).warning()), dockets(open, standing, entry -> standing.of(entry).unchanged()),
                dockets(open, standing, entry -> standing.of(entry).reversed()),
                dockets(open, standing, Bulletin::waits),
                dockets(open, standing, entry -> !waits(entry) && entry.due() != null && !date.isAfter(entry.due()) && !entry.due().isAfter(next)));
    }

    private static boolean waits(Entry entry) {
        return entry.state() == State.APPLIED || entry.state() == State.CHECKING;
    }

    private static boolean closedIn(Ledger ledger, Entry entry, YearMonth month) {
        return entry.state() == State.CLOSED && ledger.changes().stream().anyMatch(change -> change.number().equals(entry.number()) && change.item() == Item.STATE
                && change.after().equals(State.CLOSED.chinese()) && YearMonth.from(LocalDate.parse(change.date())).equals(month));
    }

    private static List<Docket> dockets(List<Entry> entries, Standing standing, Predicate<Entry> wanted) {
        return entries.stream().filter(wanted).map(entry -> Docket.of(entry, standing)).toList();
    }

    private static List<Count> states(List<Entry> open) {
        return Stream.of(State.values()).filter(state -> open.stream().anyMatch(entry -> entry.state() == state))
                .map(state -> new Count(state, count(state.chinese() + "问题数", open.stream().filter(entry -> entry.state() == state).count()))).toList();
    }

    private static List<Department> units(List<Entry> entries, Standing standing) {
        Map<String, List<Entry>> own = entries.stream().collect(Collectors.groupingBy(Entry::lead, LinkedHashMap::new, Collectors.toList()));
        return own.entrySet().stream().map(each -> unit(each.getKey(), each.getValue(), standing))
                .sorted(Comparator.comparing(Department::light).thenComparing(each -> each.overdue().value(), Comparator.reverseOrder())).toList();
    }

    private static Department unit(String name, List<Entry> own, Standing standing) {
        List<Standing.Mark> marks = own.stream().map(standing::of).toList();
        long closed = own.stream().filter(entry -> entry.state() == State.CLOSED).count();
        long overdue = marks.stream().filter(Standing.Mark::overdue).count();
        long warned = marks.stream().filter(mark -> !mark.overdue() && (mark.warning() || mark.unchanged() || mark.reversed())).count();
        return new Department(
                name, count(name + "问题数", own.size()), count(name + "已销号", closed), count(name + "未销号", own.size() - closed), count(name + "逾期", overdue),
                count(name + "需要督促", warned), overdue > 0 ? Light.RED : warned > 0 ? Light.YELLOW : Light.GREEN);
    }

    private static Fact count(String label, long number) {
        return Fact.count(label, number, Unit.ITEM);
    }

    private static Fact counted(String label, long number) {
        return number == 0 ? null : count(label, number);
    }
}
