package org.junheng.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table for a terminal (终端表格): columns line up, a Han character as wide as two Latin ones. */
final class TextTable {

    /** What stands in a cell without anything in it. */
    static final String ABSENT = "—";

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... head) {
        rows.add(List.of(head));
    }

    /** Adds a row; an absent cell is —. */
    void row(String... cells) {
        rows.add(Arrays.stream(cells).map(cell -> cell == null || cell.isEmpty() ? ABSENT : cell).toList());
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    List<String> lines() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        });
        return rows.stream().map(row -> {
            var line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)))).append(GAP);
            }
            return line.toString().stripTrailing();
        }).toList();
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c >= 0x1100 && (Character.isIdeographic(c) || c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFF60) ? 2 : 1).sum();
    }
}
