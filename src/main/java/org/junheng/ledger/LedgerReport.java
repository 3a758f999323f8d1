package org.junheng.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junheng.xlsx.Book;

/** What is told of a ledger on a day (通报、销号核查表): a workbook, and the paragraphs of the notice. */
public final class LedgerReport {

    private static final String CREATOR = "均衡文书";
    private static final List<Item> CHECK = List.of(Item.NUMBER, Item.PROBLEM, Item.GOAL, Item.LEAD, Item.PROGRESS, Item.EVIDENCE, Item.STATE, Item.CHECK);
    private static final List<Item> LATE = List.of(Item.NUMBER, Item.PROBLEM, Item.LEAD, Item.DUE, Item.PERCENT, Item.PROGRESS, Item.OVERDUE);

    private final List<Entry> entries;
    private final List<Change> changes;
    private final Standing standing;
    private final EntrySheet sheets;
    private final LocalDate date;
    private final String title;

    /**
     * Of a ledger on a day.
     *
     * @param title what the ledger is called, such as 青禾县整改台账
     */
    public LedgerReport(Ledger ledger, LocalDate date, String title) {
        Ledger then = ledger.on(date);
        this.entries = then.entries();
        this.changes = then.changes();
        this.standing = new Standing(then, date);
        this.sheets = new EntrySheet(standing);
        this.date = date;
        this.title = title;
    }

    /** 通报汇总、逾期、临期、三个月无变化、逆转、销号核查表、变动记录; those with nothing in them have their head only. */
    public Book book() {
        return new Book(title + "通报", CREATOR, List.of(
                byDepartment(),
                sheet("逾期", some(Standing.Mark::overdue), LATE),
                sheet("临期", some(Standing.Mark::warning), LATE),
                sheet("三个月无变化", some(Standing.Mark::unchanged), LATE),
                sheet("逆转", some(Standing.Mark::reversed), LATE),
                sheet("销号核查表", entries.stream().filter(entry -> entry.state() == State.APPLIED || entry.state() == State.CHECKING).toList(), CHECK),
                history()));
    }

    /** The notice in a few lines, for the command line and for whoever writes the 通报: verdict first. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        long closed = entries.stream().filter(entry -> entry.state() == State.CLOSED).count();
        lines.add(title + "共" + entries.size() + "项，" + (closed == 0 ? "尚无一项销号。" : "已销号" + closed + "项，占" + share(closed) + "%。"));
        Map<State, Long> open = entries.stream().filter(entry -> entry.state() != State.CLOSED)
                .collect(Collectors.groupingBy(Entry::state, LinkedHashMap::new, Collectors.counting()));
        if (!open.isEmpty()) {
            lines.add("其余各项：" + open.entrySet().stream().map(each -> each.getKey().chinese() + each.getValue() + "项").collect(Collectors.joining("，")) + "。");
        }
        told(lines, "逾期", some(Standing.Mark::overdue));
        told(lines, "临近期限而完成不足一半", some(Standing.Mark::warning));
        told(lines, "三个月没有报告进展", some(Standing.Mark::unchanged));
        told(lines, "进展倒退或者被退回", some(Standing.Mark::reversed));
        return lines;
    }

    private void told(List<String> lines, String what, List<Entry> some) {
        if (!some.isEmpty()) {
            Map<String, List<String>> own = some.stream().collect(Collectors.groupingBy(
                    Entry::lead, LinkedHashMap::new, Collectors.mapping(Entry::number, Collectors.toList())));
            lines.add(what + some.size() + "项：" + own.entrySet().stream().map(each -> each.getKey() + String.join("、", each.getValue()))
                    .collect(Collectors.joining("；")) + "。");
        }
    }

    private long share(long closed) {
        return entries.isEmpty() ? 0 : Math.round(100.0 * closed / entries.size());
    }

    private List<Entry> some(Predicate<Standing.Mark> wanted) {
        return entries.stream().filter(entry -> wanted.test(standing.of(entry))).toList();
    }

    private Book.Sheet sheet(String name, List<Entry> some, List<Item> items) {
        return sheets.toRead(name, heading(name), some, items);
    }

    private String heading(String name) {
        return title + "：" + name + "（" + date + "）";
    }

    private Book.Sheet byDepartment() {
        var columns = List.of(
                new Book.Column("牵头单位", 9), new Book.Column("总数", 5), new Book.Column("已销号", 5), new Book.Column("逾期", 5), new Book.Column("临期", 5),
                new Book.Column("三个月无变化", 7), new Book.Column("逆转", 5));
        Map<String, List<Entry>> own = entries.stream().collect(Collectors.groupingBy(Entry::lead, LinkedHashMap::new, Collectors.toList()));
        var rows = new ArrayList<List<Book.Cell>>();
        own.forEach((name, some) -> rows.add(List.of(
                EntrySheet.text(name), EntrySheet.number(some.size()), EntrySheet.number(some.stream().filter(entry -> entry.state() == State.CLOSED).count()),
                count(some, Standing.Mark::overdue), count(some, Standing.Mark::warning), count(some, Standing.Mark::unchanged), count(some, Standing.Mark::reversed))));
        return new Book.Sheet("通报汇总", heading("通报汇总"), columns, rows);
    }

    private Book.Cell count(List<Entry> some, Predicate<Standing.Mark> wanted) {
        return EntrySheet.number(some.stream().filter(entry -> wanted.test(standing.of(entry))).count());
    }

    private Book.Sheet history() {
        var columns = List.of(
                new Book.Column("日期", 6), new Book.Column("来源", 10), new Book.Column("编号", 6), new Book.Column("栏", 8), new Book.Column("原来", 14),
                new Book.Column("现在", 14));
        return new Book.Sheet("变动记录", heading("变动记录"), columns, changes.stream().map(change -> List.of(
                EntrySheet.text(change.date()), EntrySheet.text(change.source()), EntrySheet.text(change.number()), EntrySheet.text(change.item().title()),
                EntrySheet.text(change.before()), EntrySheet.text(change.after()))).toList());
    }
}
