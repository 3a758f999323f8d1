package org.junheng.xlsx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sheet that was read (读到的工作表). Rows and columns count from 0; where nothing stands is a blank cell.
 */
public final class Page {

    private final String name;
    private final boolean hidden;
    private final SortedMap<Integer, SortedMap<Integer, Cell>> rows;
    private final Set<Integer> hiddenRows;
    private final Set<Integer> hiddenColumns;

    /**
     * @param name the name on its tab
     * @param hidden whether the whole sheet is hidden
     * @param rows the cells by row and column; what stands in a merged cell stands in each cell that it covers
     */
    Page(String name, boolean hidden, SortedMap<Integer, SortedMap<Integer, Cell>> rows, Set<Integer> hiddenRows, Set<Integer> hiddenColumns) {
        this.name = name;
        this.hidden = hidden;
        this.rows = rows;
        this.hiddenRows = Set.copyOf(hiddenRows);
        this.hiddenColumns = Set.copyOf(hiddenColumns);
    }

    /** A sheet of plain texts, as a CSV file is one. */
    static Page of(String name, List<List<String>> texts) {
        var rows = new TreeMap<Integer, SortedMap<Integer, Cell>>();
        for (int r = 0; r < texts.size(); r++) {
            for (int c = 0; c < texts.get(r).size(); c++) {
                if (!texts.get(r).get(c).isBlank()) {
                    rows.computeIfAbsent(r, row -> new TreeMap<>()).put(c, Cell.text(texts.get(r).get(c)));
                }
            }
        }
        return new Page(name, false, rows, Set.of(), Set.of());
    }

    /** The name on its tab; of a CSV file its name without the ending. */
    public String name() {
        return name;
    }

    /** Whether the whole sheet is hidden. */
    public boolean hidden() {
        return hidden;
    }

    /** Whether the row is hidden. */
    public boolean rowHidden(int row) {
        return hiddenRows.contains(row);
    }

    /** Whether the column is hidden. */
    public boolean columnHidden(int column) {
        return hiddenColumns.contains(column);
    }

    /** One more than the last row in which something stands. */
    public int height() {
        return rows.isEmpty() ? 0 : rows.lastKey() + 1;
    }

    /** The rows in which something stands, from the first on. */
    public List<Integer> rows() {
        return List.copyOf(rows.keySet());
    }

    /** The cells of a row by column, blank ones left out. */
    public SortedMap<Integer, Cell> row(int row) {
        return Collections.unmodifiableSortedMap(rows.getOrDefault(row, Collections.emptySortedMap()));
    }

    /** A cell. */
    public Cell cell(int row, int column) {
        return row(row).getOrDefault(column, Cell.BLANK);
    }

    /** The texts from the first row on, each row as long as its last cell; what a merged cell covers but its first cell is blank. */
    public List<List<String>> texts() {
        var texts = new ArrayList<List<String>>();
        for (int r = 0; r < height(); r++) {
            var row = new ArrayList<String>();
            for (Map.Entry<Integer, Cell> cell : row(r).entrySet()) {
                row.addAll(Collections.nCopies(cell.getKey() - row.size(), ""));
                row.add(cell.getValue().covered() ? "" : cell.getValue().text());
            }
            texts.add(List.copyOf(row));
        }
        return List.copyOf(texts);
    }

    /** Where a cell is, as people find it: {@code 学校!B7}. */
    public String place(int row, int column) {
        return name + "!" + letters(column) + (row + 1);
    }

    /** A, B … Z, AA. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
