package org.junheng.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junheng.xlsx.Page;

/**
 * The heads of a table on a sheet (表头), found by their words wherever they stand; each column by the way through the levels of its heads,
 * so that inserted columns and rows do no harm.
 */
final class Heads {

    /** Heads stand among the first rows of a sheet. */
    private static final int WITHIN = 20;
    /** A row is one of heads if so large a part of what stands in it is words of heads, one in ... */
    private static final int PART = 3;

    private final int first;
    private final int last;
    private final List<Column> columns;

    /**
     * A column.
     *
     * @param path its heads from the topmost down, plain, without unit, each but once
     * @param unit the unit that its heads tell; empty for none
     */
    record Column(int index, List<String> path, String unit) {

        /** The path as people read it. */
        String name() {
            return String.join("·", path);
        }

        private String lowest() {
            return path.get(path.size() - 1);
        }
    }

    private Heads(int first, int last, List<Column> columns) {
        this.first = first;
        this.last = last;
        this.columns = columns;
    }

    /**
     * The heads on a sheet.
     *
     * @param words all words that heads of the table may have, plain
     * @return empty where no row has two of them
     */
    static Optional<Heads> find(Page page, Set<String> words, Units units) {
        int best = -1;
        long most = 1;
        int end = Math.min(page.height(), WITHIN);
        for (int r = 0; r < end; r++) {
            long known = known(page, r, words, units);
            if (known > most && headLike(page, r, known)) {
                best = r;
                most = known;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        int first = best;
        while (first > 0 && headLike(page, first - 1, known(page, first - 1, words, units))) {
            first--;
        }
        int last = best;
        while (last + 1 < page.height() && headLike(page, last + 1, known(page, last + 1, words, units))) {
            last++;
        }
        return Optional.of(new Heads(first, last, columns(page, first, last, units)));
    }

    private static long known(Page page, int row, Set<String> words, Units units) {
        return page.row(row).values().stream().filter(cell -> words.contains(Plain.title(Plain.head(cell.text()), units))).count();
    }

    private static boolean headLike(Page page, int row, long known) {
        long standing = page.row(row).values().stream().filter(cell -> !cell.blank()).count();
        boolean notes = page.row(row).values().stream().anyMatch(cell -> cell.text().equals(QuestionnaireBook.NOTE));
        return known > 0 && known * PART >= standing && !notes;
    }

    private static List<Column> columns(Page page, int first, int last, Units units) {
        SortedSet<Integer> standing = new TreeSet<>();
        for (int r = first; r <= last; r++) {
            standing.addAll(page.row(r).keySet());
        }
        var columns = new ArrayList<Column>();
        var above = new HashMap<Integer, String>();
        for (int c : standing) {
            var path = new ArrayList<String>();
            String unit = "";
            for (int r = first; r <= last; r++) {
                String head = Plain.head(page.cell(r, c).text());
                boolean group = head.isEmpty() && r < last && path.isEmpty() && !page.cell(last, c).blank();
                // A group whose merged cell was taken apart has its word over its first column only.
                String word = group ? above.getOrDefault(r, "") : head;
                above.put(r, r < last && below(page, r, last, c) ? word : "");
                String told = Plain.unit(word, units);
                unit = told.isEmpty() ? unit : told;
                String title = Plain.title(word, units);
                if (!title.isEmpty() && (path.isEmpty() || !path.get(path.size() - 1).equals(title))) {
                    path.add(title);
                }
            }
            if (!path.isEmpty()) {
                columns.add(new Column(c, List.copyOf(path), unit));
            }
        }
        return List.copyOf(columns);
    }

    /** Whether something else stands below in the column, so that the head is one of a group. */
    private static boolean below(Page page, int row, int last, int column) {
        for (int r = row + 1; r <= last; r++) {
            if (!page.cell(r, column).blank() && !page.cell(r, column).text().equals(page.cell(row, column).text())) {
                return true;
            }
        }
        return false;
    }

    /** The row of the lowest heads. */
    int last() {
        return last;
    }

    /** The row of the topmost heads. */
    int first() {
        return first;
    }

    /** The columns that have a head, from the left. */
    List<Column> columns() {
        return columns;
    }

    /** Which column is which (各列的归属): of what was looked for, what was found and what is left. */
    record Matched<T>(Map<T, Column> found, List<Column> unknown, List<Column> doubled) {}

    /**
     * Finds columns by their paths: first those whose heads are just the ones looked for, then those that only have levels more or less, where
     * there is no doubt.
     *
     * @param wanted what is looked for, by path of plain titles
     */
    <T> Matched<T> match(Map<T, List<String>> wanted) {
        Map<T, Column> found = new HashMap<>();
        var doubled = new ArrayList<Column>();
        var rest = new ArrayList<>(columns);
        wanted.forEach((target, path) -> {
            List<Column> same = columns.stream().filter(column -> column.path.equals(path)).toList();
            if (!same.isEmpty()) {
                found.put(target, same.get(0));
                doubled.addAll(same.subList(1, same.size()));
                rest.removeAll(same);
            }
        });
        wanted.forEach((target, path) -> {
            List<Column> near = rest.stream().filter(column -> near(column.path, path) || column.lowest().equals(last(path)) && unique(last(path), wanted.values())).toList();
            if (!found.containsKey(target) && near.size() == 1) {
                found.put(target, near.get(0));
                rest.remove(near.get(0));
            }
        });
        return new Matched<>(found, List.copyOf(rest), doubled);
    }

    private static String last(List<String> path) {
        return path.get(path.size() - 1);
    }

    /** Whether all words of the path are among the heads in their order, the lowest the same. */
    private static boolean near(List<String> heads, List<String> path) {
        int at = 0;
        for (String head : heads) {
            if (at < path.size() && head.equals(path.get(at))) {
                at++;
            }
        }
        return at == path.size() && last(heads).equals(last(path));
    }

    private static boolean unique(String lowest, Collection<List<String>> paths) {
        return paths.stream().filter(path -> last(path).equals(lowest)).count() == 1;
    }

    /** All words of some paths. */
    static Set<String> words(Collection<List<String>> paths) {
        return paths.stream().flatMap(List::stream).collect(Collectors.toSet());
    }
}
