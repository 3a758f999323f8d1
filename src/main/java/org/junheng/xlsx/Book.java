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
     * @param frozen how many columns stay in sight
     * @param locked whether only what a reader is meant to fill in can be changed, until someone takes the lock off
     */
    public record Sheet(String name, String heading, List<Column> columns, List<List<Cell>> rows, int frozen, boolean locked) {

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

        /** A sheet that is not locked, whose first column stays in sight. */
        public Sheet(String name, String heading, List<Column> columns, List<List<Cell>> rows) {
            this(name, heading, columns, rows, 1, false);
        }

        /** How many rows the heads take. */
        int headRows() {
            return columns.stream().mapToInt(column -> column.heads().size()).max().orElse(1);
        }
    }

    /**
     * A column (列).
     *
     * @param heads its heads from the topmost down, at least one; neighbours with the same head share it
     * @param width its width in Han characters
     * @param entry what may be filled in below
     */
    public record Column(List<String> heads, int width, Entry entry) {

        public Column {
            heads = List.copyOf(heads);
            Objects.requireNonNull(entry);
        }

        /** A column that is only read. */
        public Column(String title, int width) {
            this(List.of(title), width, Entry.READ);
        }
    }

    /**
     * What a reader may fill in (怎样填).
     *
     * @param allowed what may stand there
     * @param need how much it is needed
     */
    public record Entry(Allowed allowed, Need need) {

        /** Only read. */
        public static final Entry READ = new Entry(new Allowed.Anything(), Need.READ);

        public Entry {
            Objects.requireNonNull(allowed);
            Objects.requireNonNull(need);
        }
    }

    /** How much an entry is needed (填报要求): the colour of its cells. */
    public enum Need {
        /** Nobody fills it in. */
        READ,
        /** It may be left blank. */
        OPEN,
        /** Something is computed from it. */
        WANTED,
        /** It must not be left blank. */
        REQUIRED
    }

    /** What may stand in a cell (可以填什么): others are refused as they are typed. */
    public sealed interface Allowed {

        /** Anything. */
        record Anything() implements Allowed {}

        /** One of these words, to choose from. */
        record OneOf(List<String> words) implements Allowed {
            public OneOf {
                words = List.copyOf(words);
            }
        }

        /**
         * A number.
         *
         * @param least {@code null} for no bound
         * @param most {@code null} for no bound
         */
        record Number(BigDecimal least, BigDecimal most, boolean whole) implements Allowed {}
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

        /**
         * A cell to fill in otherwise than the column says.
         *
         * @param content what stands there already: words or a number
         */
        record Slot(Cell content, Entry entry) implements Cell {
            public Slot {
                if (content instanceof Slot) {
                    throw new IllegalArgumentException("a slot in a slot");
                }
                Objects.requireNonNull(entry);
            }
        }
    }
}
