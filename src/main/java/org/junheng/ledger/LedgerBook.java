package org.junheng.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.xlsx.Book;

/** The workbooks of a ledger (台账工作簿): the ledger itself with its three lists, and one for each department to fill in. */
public final class LedgerBook {

    static final String SHEET = "整改台账";
    private static final String CREATOR = "均衡文书";
    /** 问题清单、任务清单、责任清单: views of the ledger. */
    private static final List<Item> PROBLEMS = List.of(
            Item.NUMBER, Item.SOURCE, Item.DOCUMENT, Item.INDICATOR, Item.PROBLEM, Item.SCHOOLS, Item.FIGURES, Item.NATURE, Item.GOAL);
    private static final List<Item> TASKS = List.of(Item.NUMBER, Item.PROBLEM, Item.GOAL, Item.MEASURE, Item.DUE, Item.MILESTONE);
    private static final List<Item> DUTIES = List.of(Item.NUMBER, Item.PROBLEM, Item.LEADER, Item.LEAD, Item.SUPPORT, Item.DUE);
    private static final int NAME_WIDTH = 8;
    private static final int COUNT_WIDTH = 5;

    private final List<Entry> entries;
    private final Standing standing;
    private final EntrySheet sheets;
    private final String title;
    /** Which ledger a workbook shows; whoever takes it back knows by that what was filled in since. */
    private final String version;

    /**
     * The workbooks of a ledger as it stands on a day.
     *
     * @param title what the ledger is called, such as 青禾县整改台账
     */
    public LedgerBook(Ledger ledger, LocalDate date, String title) {
        this.entries = ledger.entries();
        this.standing = new Standing(ledger, date);
        this.sheets = new EntrySheet(standing);
        this.title = title;
        this.version = "（截至第" + ledger.changes().size() + "处变动）";
    }

    /** The whole ledger: all columns, its totals, the three lists. */
    public Book whole() {
        return new Book(title, CREATOR, List.of(
                sheets.toFill(SHEET, title + version, entries), totals(), sheets.toRead("问题清单", title + "：问题清单", entries, PROBLEMS),
                sheets.toRead("任务清单", title + "：任务清单", entries, TASKS), sheets.toRead("责任清单", title + "：责任清单", entries, DUTIES)));
    }

    /** One for each department that answers for an open entry, by its name. */
    public Map<String, Book> departments() {
        var books = new LinkedHashMap<String, Book>();
        Map<String, List<Entry>> own = entries.stream().filter(entry -> entry.state() != State.CLOSED)
                .collect(Collectors.groupingBy(Entry::lead, LinkedHashMap::new, Collectors.toList()));
        own.forEach((name, some) -> books.put(name, new Book(title + "（" + name + "）", CREATOR, List.of(
                sheets.toFill(SHEET, title + version + "　责任单位：" + name, some)))));
        return books;
    }

    /** How many entries there are in every state, for the whole, by department and by indicator. */
    private Book.Sheet totals() {
        var columns = new ArrayList<>(List.of(new Book.Column("口径", NAME_WIDTH), new Book.Column("名称", NAME_WIDTH), new Book.Column("总数", COUNT_WIDTH)));
        Stream.of(State.values()).forEach(state -> columns.add(new Book.Column(state.sign() + state.chinese(), COUNT_WIDTH)));
        columns.add(new Book.Column("逾期", COUNT_WIDTH));
        var rows = new ArrayList<List<Book.Cell>>();
        rows.add(total("全部", "全部", entries));
        group(Item.LEAD).forEach((name, some) -> rows.add(total("牵头单位", name, some)));
        group(Item.INDICATOR).forEach((name, some) -> rows.add(total("指标", name, some)));
        return new Book.Sheet("汇总", title + "：汇总", columns, rows);
    }

    private Map<String, List<Entry>> group(Item item) {
        return entries.stream().filter(entry -> !entry.value(item).isEmpty())
                .collect(Collectors.groupingBy(entry -> entry.value(item), LinkedHashMap::new, Collectors.toList()));
    }

    private List<Book.Cell> total(String kind, String name, List<Entry> some) {
        var cells = new ArrayList<Book.Cell>(List.of(EntrySheet.text(kind), EntrySheet.text(name), EntrySheet.number(some.size())));
        Stream.of(State.values()).forEach(state -> cells.add(EntrySheet.number(some.stream().filter(entry -> entry.state() == state).count())));
        cells.add(EntrySheet.number(some.stream().filter(entry -> standing.of(entry).overdue()).count()));
        return cells;
    }
}
