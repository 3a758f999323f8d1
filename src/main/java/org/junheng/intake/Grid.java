package org.junheng.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junheng.xlsx.Page;

/**
 * A table on a sheet that is not ours (表格): its heads, of whatever levels, its rows, and what stands above. It is found by one word that is
 * sure to stand in its heads, so that it does not matter how many of the other heads are known.
 */
final class Grid {

    /** Heads stand among the first rows. */
    private static final int WITHIN = 20;
    private static final int MOST_LEVELS = 10;
    private static final Pattern INDEX = Pattern.compile("[甲乙丙丁戊]|\\d{1,3}");
    private static final Set<String> LETTERS = Set.of("甲", "乙", "丙");
    /** Columns that have no figures. */
    private static final Set<String> BESIDE = Set.of("代码", "序号", "行次", "编号", "指标代码");
    private static final String UNIT = "计量单位";
    private static final Pattern OF_WHICH = Pattern.compile("其中:");

    private final Page page;
    private final int first;
    private final int last;
    private final List<Head> heads;
    private final Set<Integer> keys;
    private final List<Integer> rows;

    /**
     * A column.
     *
     * @param path its heads from the topmost down, as they are compared
     * @param shown its heads as they stand
     * @param unit the unit that its heads tell; empty for none
     */
    record Head(int index, List<String> path, List<String> shown, String unit) {

        String lowest() {
            return path.get(path.size() - 1);
        }
    }

    private Grid(Page page, int first, int last, List<Head> heads, Set<Integer> keys, List<Integer> rows) {
        this.page = page;
        this.first = first;
        this.last = last;
        this.heads = heads;
        this.keys = keys;
        this.rows = rows;
    }

    /**
     * The table.
     *
     * @param keys words of which one stands in its heads, as they are compared
     * @param above whether groups may stand above the row with that word
     */
    static Optional<Grid> find(Page page, Set<String> keys, boolean above, Wording wording, Units units) {
        for (int r : page.rows()) {
            if (r >= WITHIN) {
                break;
            }
            int row = r;
            Set<Integer> columns = page.row(r).keySet().stream().filter(c -> keys.contains(wording.word(page.cell(row, c).text())))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!columns.isEmpty() && distinct(page, r) > 1) {
                return Optional.of(at(page, r, columns, keys, above, wording, units));
            }
        }
        return Optional.empty();
    }

    private static Grid at(Page page, int row, Set<Integer> keys, Set<String> words, boolean above, Wording wording, Units units) {
        int first = row;
        while (above && first > 0 && distinct(page, first - 1) > 1 && !heading(page, first - 1)) {
            first--;
        }
        int last = row;
        while (last + 1 < page.height() && last - first < MOST_LEVELS && !index(page, last + 1) && !begins(page, last + 1, keys, words, wording)) {
            last++;
        }
        List<Head> heads = heads(page, first, last, wording, units);
        int end = last;
        List<Integer> rows = page.rows().stream().filter(r -> r > end && !index(page, r)).toList();
        return new Grid(page, first, last, heads, keys, rows);
    }

    private static long distinct(Page page, int row) {
        return page.row(row).values().stream().filter(cell -> !cell.covered() && !cell.blank()).map(cell -> Plain.of(cell.text())).distinct().count();
    }

    /** Whether a row tells of whom the sheet is, or its number or unit. */
    private static boolean heading(Page page, int row) {
        return page.row(row).values().stream().map(cell -> OF_WHICH.matcher(Plain.of(cell.text())).replaceAll(""))
                .anyMatch(text -> text.contains(":"));
    }

    /** Whether a row numbers the columns: 甲、乙、1、2. */
    private static boolean index(Page page, int row) {
        List<String> texts = page.row(row).values().stream().map(cell -> Plain.of(cell.text())).toList();
        boolean letters = texts.stream().anyMatch(LETTERS::contains);
        boolean counting = texts.size() > 2 && texts.get(0).equals("1") && texts.get(1).equals("2") && texts.get(2).equals("3");
        return !texts.isEmpty() && texts.stream().allMatch(text -> INDEX.matcher(text).matches()) && (letters || counting);
    }

    /** Whether a row is one of the table, no more of its heads. */
    private static boolean begins(Page page, int row, Set<Integer> keys, Set<String> words, Wording wording) {
        return keys.stream().map(c -> page.cell(row, c)).anyMatch(cell -> !cell.blank() && !words.contains(wording.word(cell.text())));
    }

    private static List<Head> heads(Page page, int first, int last, Wording wording, Units units) {
        SortedSet<Integer> standing = new TreeSet<>();
        for (int r = first; r <= last; r++) {
            standing.addAll(page.row(r).keySet());
        }
        var heads = new ArrayList<Head>();
        List<String> before = List.of();
        for (int c : standing) {
            List<String> levels = levels(page, first, last, c, before);
            before = levels;
            List<String> shown = new ArrayList<>(new LinkedHashSet<>(levels.stream().filter(level -> !level.isEmpty()).toList()));
            String unit = shown.stream().map(level -> Plain.unit(Plain.head(level), units)).filter(told -> !told.isEmpty())
                    .reduce("", (one, other) -> other);
            List<String> path = wording.path(shown);
            if (!path.isEmpty()) {
                heads.add(new Head(c, path, shown, unit));
            }
        }
        return List.copyOf(heads);
    }

    /** The heads of a column, level by level; a group whose merged cell was taken apart, as in CSV, has its word over its first column only. */
    private static List<String> levels(Page page, int first, int last, int column, List<String> before) {
        var levels = new ArrayList<String>();
        boolean same = true;
        for (int r = first; r <= last; r++) {
            String own = Plain.of(page.cell(r, column).text());
            String left = r - first < before.size() ? before.get(r - first) : "";
            boolean open = own.isEmpty() && same && below(page, r, last, column);
            levels.add(open ? left : own);
            same = same && (open || own.equals(left) && page.cell(r, column).covered());
        }
        return levels;
    }

    private static boolean below(Page page, int row, int last, int column) {
        for (int r = row + 1; r <= last; r++) {
            if (!page.cell(r, column).blank()) {
                return true;
            }
        }
        return false;
    }

    Page page() {
        return page;
    }

    /** The row of the topmost heads. */
    int first() {
        return first;
    }

    /** The row of the lowest heads. */
    int last() {
        return last;
    }

    List<Head> heads() {
        return heads;
    }

    /** The rows below the heads in which something stands. */
    List<Integer> rows() {
        return rows;
    }

    Optional<Head> head(int column) {
        return heads.stream().filter(head -> head.index() == column).findFirst();
    }

    /** The columns in which figures stand, where the others label the rows. */
    List<Head> figures() {
        return heads.stream().filter(head -> !keys.contains(head.index()) && !BESIDE.contains(head.lowest()) && !head.lowest().equals(UNIT)).toList();
    }

    /** The columns as ways. */
    Ways columns(List<Head> of, List<String> groups, Wording wording) {
        return new Ways(of.stream().map(head -> new Ways.Way(head.index(), head.path())).toList(), groups, wording);
    }

    /** The rows as ways: the group they stand in, their labels. */
    Ways labels(List<String> groups, Wording wording) {
        Set<String> grouping = groups.stream().map(wording::word).collect(Collectors.toSet());
        var ways = new ArrayList<Ways.Way>();
        String group = "";
        for (int r : rows) {
            List<String> path = wording.path(labelled(r));
            if (!path.isEmpty()) {
                group = grouping.contains(path.get(0)) ? path.get(0) : group;
                var way = new ArrayList<>(path);
                if (!group.isEmpty() && !path.get(0).equals(group)) {
                    way.add(0, group);
                }
                ways.add(new Ways.Way(r, wording.path(way)));
            }
        }
        return new Ways(ways, groups, wording);
    }

    private List<String> labelled(int row) {
        int begin = keys.stream().mapToInt(Integer::intValue).min().orElse(0);
        int end = heads.stream().mapToInt(Head::index).filter(c -> c > begin && !keys.contains(c)).min().orElse(begin + 1);
        Map<Integer, String> labels = new TreeMap<>();
        for (int c = begin; c < end; c++) {
            labels.put(c, page.cell(row, c).text());
        }
        return List.copyOf(labels.values());
    }

    /** The unit that a row tells; empty for none. */
    String unit(int row, Units units) {
        for (Head head : heads) {
            String told = Plain.of(page.cell(row, head.index()).text());
            if (head.lowest().equals(UNIT) && units.known(told)) {
                return told;
            }
        }
        for (String label : labelled(row)) {
            String told = Plain.unit(Plain.head(label), units);
            if (!told.isEmpty()) {
                return told;
            }
        }
        return "";
    }
}
