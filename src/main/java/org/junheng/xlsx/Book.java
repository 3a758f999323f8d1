package org.junheng.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A workbook (工作簿).
 *
 * @param title what the file says it is
 * @param creator who made it; empty for nobody
 * @param sheets at least one
 */
public record Book(String title, String creator, List<Sheet> sheets) {

    public Book {
        Objects.requireNonNull(title);
        Objects.requireNonNull(creator);
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a workbook has at least one sheet");
        }
    }

    /**
     * A sheet (工作表): a heading, the heads of the columns, rows.
     *
     * @param name the name on its tab
     * @param heading the line above the table
     * @param columns at least one
     * @param rows each as long as the columns
     */
    public record Sheet(String name, String heading, List<Column> columns, List<List<Cell>> rows) {

        public Sheet {
            Objects.requireNonNull(name);
            Objects.requireNonNull(heading);
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("a row of " + row.size() + " cells under " + columns.size() + " columns");
                }
            }
        }
    }

    /**
     * A column (列).
     *
     * @param title its head
     * @param width its width in Han characters
     * @param options all that a reader may choose from below the head; empty for anything
     * @param open whether a reader is meant to fill it in; the others are shaded
     */
    public record Column(String title, int width, List<String> options, boolean open) {

        public Column {
            options = List.copyOf(options);
        }

        /** A column that is only read. */
        public Column(String title, int width) {
            this(title, width, List.of(), false);
        }
    }

    /** A cell (单元格). */
    public sealed interface Cell {

        /** Words; never a formula, whatever they begin with. None at all leave the cell blank. */
        record Text(String text) implements Cell {
            public Text {
                Objects.requireNonNull(text);
            }
        }

        /** A number that can be computed with. */
        record Number(BigDecimal value) implements Cell {
            public Number {
                Objects.requireNonNull(value);
            }
        }
    }
}
