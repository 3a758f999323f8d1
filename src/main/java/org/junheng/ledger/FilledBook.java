package org.junheng.ledger;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junheng.county.Deadline;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.xlsx.Page;
import org.junheng.xlsx.XlsxReader;

/**
 * A workbook that came back filled in (收回的台账): held against the ledger, cell by cell. A workbook with a mistake is not taken in at all;
 * all its mistakes are named at once, each with its cell.
 */
public final class FilledBook {

    private static final int HEAD_WITHIN = 10;
    private static final Pattern VERSION = Pattern.compile("截至第(\\d{1,9})处变动");
    private static final Pattern OWNER = Pattern.compile("责任单位：(.+)");
    private static final Pattern NUMERIC_DATE = Pattern.compile("([12]\\d{3})[-./年]\\s*(\\d{1,2})[-./月]\\s*(\\d{1,2})");
    private static final Map<String, String> SHARES = Map.of("0.25", "25", "0.5", "50", "0.75", "75");
    private static final Set<State> OF_DEPARTMENTS = Set.of(State.NOT_STARTED, State.UNDER_WAY, State.APPLIED);
    private static final Set<State> PROVEN = Set.of(State.APPLIED, State.CHECKING, State.CLOSED);
    /** What a check ends with, and the word its conclusion begins with. */
    private static final Map<State, String> VERDICTS = Map.of(State.CLOSED, "通过", State.RETURNED, "退回");
    /** What is never blank once it is set. */
    private static final Set<Item> NEVER_BLANK = Set.of(Item.STATE, Item.DUE);

    private final Ledger ledger;
    private final String file;
    private final LocalDate date;
    private final List<Change> changes = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Item, Integer> columns = new EnumMap<>(Item.class);
    private String sheet = "";
    private String department = "";
    /** The ledger that the workbook showed when it was handed out, and what was taken in since. */
    private Ledger then;
    private List<Change> since = List.of();

    private FilledBook(Ledger ledger, String file, LocalDate date) {
        this.ledger = ledger;
        this.file = file;
        this.date = date;
    }

    /** A sheet as the ledger compares it: the text of each cell. */
    private record Table(String name, List<List<String>> rows) {}

    /** What a workbook brings (收回的结果): its changes, or what is wrong with it. */
    public record Result(List<Change> changes, List<Fault> faults) {
        public Result {
            changes = List.copyOf(changes);
            faults = List.copyOf(faults);
        }
    }

    /**
     * Reads a workbook.
     *
     * @param file its name, for messages and for the history
     * @param bytes what is in it
     * @param date the day on which it is taken in
     */
    public static Result read(Ledger ledger, String file, byte[] bytes, LocalDate date) {
        var book = new FilledBook(ledger, file, date);
        try {
            book.read(XlsxReader.read(bytes, file).stream().filter(page -> !page.hidden()).map(page -> new Table(page.name(), page.texts())).toList());
        } catch (Faults unread) {
            book.faults.addAll(unread.list());
        }
        return new Result(book.faults.isEmpty() ? book.changes : List.of(), book.faults);
    }

    private void read(List<Table> pages) {
        List<Table> tables = pages.stream().filter(page -> head(page) >= 0).toList();
        if (tables.isEmpty()) {
            faults.add(new Fault("DATA-071", new Place(file, 0, 0, pages.stream().map(Table::name).collect(Collectors.joining("、"))), "没有台账表",
                    "有“" + Item.NUMBER.title() + "”“" + Item.STATE.title() + "”等表头的工作表", "请用程序发出的台账填报"));
            return;
        }
        sheet = tables.get(0).name();
        if (tables.size() > 1) {
            sheet = tables.get(1).name();
            fault("DATA-071", head(tables.get(1)), 0, "又一张台账表", "一份工作簿一张台账表", "请把填报并到一张表里，删去另一张");
            return;
        }
        read(tables.get(0), head(tables.get(0)));
    }

    private static int head(Table page) {
        for (int r = 0; r < Math.min(HEAD_WITHIN, page.rows().size()); r++) {
            List<String> row = page.rows().get(r).stream().map(FilledBook::plain).toList();
            if (row.contains(Item.NUMBER.title()) && row.contains(Item.STATE.title())) {
                return r;
            }
        }
        return -1;
    }

    private void read(Table page, int head) {
        if (!readTitle(page.rows().subList(0, head).stream().flatMap(List::stream).collect(Collectors.joining("　")))) {
            return;
        }
        List<String> heads = page.rows().get(head).stream().map(FilledBook::plain).toList();
        for (Item item : Item.values()) {
            int column = heads.indexOf(plain(item.title()));
            if (column >= 0) {
                columns.put(item, column);
            } else if (mayFill(item)) {
                fault("DATA-071", head, 0, "没有“" + item.title() + "”这一栏", "程序发出的台账的各栏", "请不要删去表头");
            }
        }
        Set<String> seen = new HashSet<>();
        for (int r = head + 1; r < page.rows().size(); r++) {
            row(page.rows().get(r), r, seen);
        }
        missing(head + 1, seen);
    }

    /** Who was to fill the workbook in, and which ledger it showed; whether the title above the table tells it. */
    private boolean readTitle(String title) {
        Matcher version = VERSION.matcher(title);
        int number = version.find() ? Integer.parseInt(version.group(1)) : -1;
        if (number < 0 || number > ledger.changes().size()) {
            fault("DATA-071", 0, 0, number < 0 ? "没有写明截至第几处变动的题目" : "截至第" + number + "处变动，台账只有" + ledger.changes().size() + "处", "程序发出的题目",
                    "请不要删改题目；题目没有动过的，可能是别的台账发出的");
            return false;
        }
        then = ledger.after(number);
        since = ledger.changes().subList(number, ledger.changes().size());
        Matcher owner = OWNER.matcher(title);
        department = owner.find() ? owner.group(1).strip() : "";
        return true;
    }

    /** Rows that were there when the workbook was handed out and are not there now, at the place where they stood. */
    private void missing(int first, Set<String> seen) {
        List<Entry> shown = then.entries().stream()
                .filter(entry -> department.isEmpty() || entry.lead().equals(department) && entry.state() != State.CLOSED).toList();
        for (int i = 0; i < shown.size(); i++) {
            String number = shown.get(i).number();
            if (!seen.contains(number)) {
                fault("DATA-072", first + i, columns.get(Item.NUMBER), "少了" + number + "这一行", "发出时的各行都在", "请不要删行，没有进展的也留着");
            }
        }
    }

    private boolean mayFill(Item item) {
        return item.filler() == Item.Filler.DEPARTMENT || item.filler() == Item.Filler.OFFICE && department.isEmpty();
    }

    private void row(List<String> cells, int row, Set<String> seen) {
        String number = cell(cells, Item.NUMBER);
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        Entry entry = ledger.entry(number);
        if (entry == null) {
            fault("DATA-072", row, columns.get(Item.NUMBER), number.isEmpty() ? "没有编号的行" : "没有的编号" + number, "台账里有的编号", "新的问题请报督导室建账");
            return;
        }
        if (!department.isEmpty() && !entry.lead().equals(department)) {
            fault("DATA-072", row, columns.get(Item.NUMBER), "别的单位的编号" + number, "牵头单位是" + department + "的编号", "请删去这一行");
            return;
        }
        if (!seen.add(number)) {
            fault("DATA-072", row, columns.get(Item.NUMBER), "重复的编号" + number, "一条一行", "请删去重复的行");
            return;
        }
        Map<Item, String> now = new EnumMap<>(Item.class);
        for (Item item : columns.keySet()) {
            if (item != Item.OVERDUE) {
                now.put(item, entered(entry, item, cell(cells, item), row));
            }
        }
        compare(entry, now, row);
    }

    /** What a cell brings: where nobody touched it since the workbook was handed out, what the ledger holds by now. */
    private String entered(Entry entry, Item item, String text, int row) {
        Entry shown = then.entry(entry.number());
        String held = entry.value(item);
        if (text.equals(held) || text.equals(shown == null ? "" : shown.value(item))) {
            return held;
        }
        if (!mayFill(item)) {
            return text;
        }
        String entered = normal(item, text, row);
        List<Change> later = since.stream().filter(change -> change.number().equals(entry.number()) && change.item() == item).toList();
        if (!entered.equals(held) && later.stream().anyMatch(change -> change.after().equals(entered))) {
            Change last = later.get(later.size() - 1);
            fault("DATA-076", row, columns.get(item), item.title() + "又填成旧的“" + entered + "”", last.date() + "已经填报的“" + held + "”",
                    "这是以前的工作簿，请用最近发出的填");
            return held;
        }
        return entered;
    }

    private void compare(Entry entry, Map<Item, String> now, int row) {
        int before = faults.size();
        var own = new ArrayList<Change>();
        now.forEach((item, text) -> {
            String old = entry.value(item);
            if (text.equals(old)) {
                return;
            }
            if (entry.state() == State.CLOSED && item != Item.REMARK && item != Item.STATE) {
                fault("DATA-074", row, columns.get(item), "改动了已销号的“" + item.title() + "”：" + shown(text), "原来的" + shown(old), "已销号的只能写备注");
            } else if (!mayFill(item)) {
                fault("DATA-073", row, columns.get(item), "改动了“" + item.title() + "”：" + shown(text), "原来的" + shown(old),
                        item.filler() == Item.Filler.PROGRAM ? "这一栏由程序填" : "这一栏由督导室填");
            } else {
                own.add(new Change(date.toString(), file, entry.number(), item, old, text));
            }
        });
        rules(entry, now, row);
        if (faults.size() == before) {
            changes.addAll(own);
        }
    }

    /** The state machine, and what has to stand beside. */
    private void rules(Entry entry, Map<Item, String> now, int row) {
        State to = State.named(now.getOrDefault(Item.STATE, entry.value(Item.STATE)));
        State from = entry.state();
        if (to != null && to != from && !from.next().contains(to)) {
            fault("DATA-074", row, columns.get(Item.STATE), "由" + from.chinese() + "到" + to.chinese(), State.names(from.next()), "状态只能按流程变动");
        } else if (to != null && to != from && !department.isEmpty() && !OF_DEPARTMENTS.contains(to)) {
            fault("DATA-074", row, columns.get(Item.STATE), to.chinese(), "整改中、申请销号", "核查和销号由督导室填");
        } else if (to != null) {
            beside(entry, now, to, row);
        }
        boolean moved = mayFill(Item.DUE) && !now.getOrDefault(Item.DUE, entry.value(Item.DUE)).equals(entry.value(Item.DUE)) && !entry.value(Item.DUE).isEmpty();
        if (moved && now.getOrDefault(Item.REMARK, entry.value(Item.REMARK)).equals(entry.value(Item.REMARK))) {
            fault("DATA-074", row, columns.get(Item.DUE), "改了完成时限而没有写备注", "批准延期的单位和理由", "");
        }
    }

    /** What a state needs beside it: evidence, a conclusion. */
    private void beside(Entry entry, Map<Item, String> now, State to, int row) {
        boolean moved = to != entry.state();
        String conclusion = now.getOrDefault(Item.CHECK, entry.value(Item.CHECK));
        if (moved && VERDICTS.containsKey(to) && !conclusion.startsWith(VERDICTS.get(to))) {
            fault("DATA-074", row, columns.get(Item.CHECK), to.chinese() + "而" + (conclusion.isEmpty() ? "没有核查结论" : "核查结论是“" + conclusion + "”"),
                    "以“" + VERDICTS.get(to) + "”开头的核查结论", "请写明理由和核查单位");
        }
        boolean withdrawn = !entry.value(Item.EVIDENCE).isEmpty();
        if (PROVEN.contains(to) && now.getOrDefault(Item.EVIDENCE, entry.value(Item.EVIDENCE)).isEmpty() && (moved || withdrawn)) {
            fault("DATA-074", row, columns.get(Item.EVIDENCE), to.chinese() + "而没有佐证材料", "材料的名称、编号", "");
        }
    }

    /** What a person typed as the ledger keeps it; a fault where it cannot be that. */
    private String normal(Item item, String text, int row) {
        if (text.isEmpty()) {
            if (NEVER_BLANK.contains(item)) {
                fault("DATA-075", row, columns.get(item), item.title() + "空白", "原来的内容，或者新的内容", "");
            }
            return text;
        }
        return switch (item) {
            case PERCENT -> percent(text, row);
            case DUE -> day(text, row);
            case STATE, NATURE -> {
                if (!item.options().contains(text)) {
                    fault("DATA-075", row, columns.get(item), item.title() + "“" + text + "”", String.join("、", item.options()), "请从列表里选");
                }
                yield text;
            }
            default -> text;
        };
    }

    private String percent(String text, int row) {
        String number = text.replace("%", "").strip();
        String whole = text.endsWith("%") ? number : SHARES.getOrDefault(number, number);
        if (!Item.PERCENT.options().contains(whole)) {
            fault("DATA-075", row, columns.get(Item.PERCENT), "完成百分比“" + text + "”", String.join("、", Item.PERCENT.options()), "");
        }
        return whole;
    }

    private String day(String text, int row) {
        Matcher numeric = NUMERIC_DATE.matcher(text);
        LocalDate day = null;
        try {
            day = numeric.find()
                    ? LocalDate.of(Integer.parseInt(numeric.group(1)), Integer.parseInt(numeric.group(2)), Integer.parseInt(numeric.group(3)))
                    : Deadline.lastDay(text);
        } catch (DateTimeException e) {
            // No such day: told below.
        }
        if (day == null) {
            fault("DATA-075", row, columns.get(Item.DUE), "完成时限“" + text + "”", "日期，如2026-09-30、2026年9月30日、2026年9月底前", "");
            return text;
        }
        return day.toString();
    }

    private String cell(List<String> cells, Item item) {
        Integer column = columns.get(item);
        return column == null || column >= cells.size() ? "" : plain(cells.get(column));
    }

    /** Full-width digits and letters as plain ones, without blanks around and line breaks within. */
    private static String plain(String text) {
        var plain = new StringBuilder();
        text.strip().codePoints().forEach(c -> {
            String one = Character.toString(c);
            boolean wide = c >= 0xFF10 && c <= 0xFF19 || c >= 0xFF21 && c <= 0xFF5A || c == '％';
            plain.append(wide ? Normalizer.normalize(one, Normalizer.Form.NFKC) : one);
        });
        return plain.toString().replaceAll("\\s*[\\r\\n]+\\s*", "");
    }

    private static String shown(String text) {
        return text.isEmpty() ? "空白" : "“" + text + "”";
    }

    private void fault(String code, int row, Integer column, String found, String expected, String mend) {
        String at = sheet + "!" + (column == null ? "" : Page.letters(column)) + (row + 1);
        faults.add(new Fault(code, new Place(file, 0, 0, at), found, expected, mend));
    }
}
