package org.junheng.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.junheng.document.Block;
import org.junheng.document.Prose;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;

/** Sets a table with its caption, unit and note (表格). */
final class TableSetter {

    /** The head leaves at least half of a page to the rows. */
    private static final int MOST_HEAD = Sheet.ROWS;
    /** A cell of Han characters is at least so wide, if it holds as many. */
    private static final int LEAST_CHARACTERS = 3;

    private final Compositor compositor;
    private final Styles styles;

    TableSetter(Compositor compositor, Styles styles) {
        this.compositor = compositor;
        this.styles = styles;
    }

    /** Caption, unit, the table, its note. */
    List<Strip> strips(Block.Table table) {
        var strips = new ArrayList<Strip>();
        if (!table.caption().isEmpty()) {
            strips.add(compositor.text(styles.get("表题"), table.caption().text()));
        }
        if (!table.unit().isEmpty()) {
            strips.add(compositor.text(styles.get("表单位"), table.unit()));
        }
        strips.add(grid(table));
        if (!table.note().isEmpty()) {
            strips.add(compositor.text(styles.get("表注"), table.note().text()));
        }
        return strips;
    }

    private Strip.Grid grid(Block.Table table) {
        TextStyle head = styles.get("表头");
        TextStyle cell = styles.get("表文");
        List<Double> widths = widths(table, head, cell);
        int columns = table.columns().size();
        Strip.GridRow headRow = row(columns, i -> compositor.cell(head, table.columns().get(i).title().text(), head.align(), widths.get(i)));
        if (headRow.halves() > MOST_HEAD) {
            throw new Faults(new Fault("OUT-104", new Place("", 0, 0, table.caption().text()), "表头高过半页的表格", "不超过半页的表头", "请缩短表头文字，或减少列数"));
        }
        var body = new ArrayList<Strip.GridRow>();
        for (List<Prose> row : table.rows()) {
            Strip.GridRow set = row(
                    columns, i -> compositor.cell(cell, row.get(i).text(), align(table.columns().get(i)), widths.get(i)));
            body.addAll(split(set, 2 * Sheet.ROWS - headRow.halves()));
        }
        return new Strip.Grid(table, head, cell, widths, headRow, body);
    }

    private static Strip.GridRow row(int columns, IntFunction<Strip.Cell> cell) {
        var cells = new ArrayList<Strip.Cell>();
        for (int i = 0; i < columns; i++) {
            cells.add(cell.apply(i));
        }
        return new Strip.GridRow(halves(cells), cells);
    }

    private static int halves(List<Strip.Cell> cells) {
        return 1 + Math.max(1, cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0));
    }

    /** A row that no page can hold becomes several, each as high as a page may be. */
    private static List<Strip.GridRow> split(Strip.GridRow row, int most) {
        if (row.halves() <= most) {
            return List.of(row);
        }
        int lines = most - 1;
        var parts = new ArrayList<Strip.GridRow>();
        for (int from = 0; from < row.halves() - 1; from += lines) {
            int first = from;
            List<Strip.Cell> cells = row.cells().stream().map(cell -> part(cell, first, first + lines)).toList();
            parts.add(new Strip.GridRow(halves(cells), cells));
        }
        return parts;
    }

    private static Strip.Cell part(Strip.Cell cell, int from, int to) {
        int size = cell.lines().size();
        return new Strip.Cell(cell.text(), cell.align(), cell.lines().subList(Math.min(from, size), Math.min(to, size)));
    }

    private static TextStyle.Align align(Block.Column column) {
        return switch (column.align()) {
            case LEFT -> TextStyle.Align.LEFT;
            case CENTRE -> TextStyle.Align.CENTRE;
            case RIGHT -> TextStyle.Align.RIGHT;
        };
    }

    /** Widths in points that fill the text area: by the columns' shares if they have any, else by their content. */
    private List<Double> widths(Block.Table table, TextStyle head, TextStyle cell) {
        int columns = table.columns().size();
        double[] least = new double[columns];
        double[] wanted = new double[columns];
        for (int i = 0; i < columns; i++) {
            take(compositor.letters(table.columns().get(i).title().text(), head), i, least, wanted);
            for (List<Prose> row : table.rows()) {
                take(compositor.letters(row.get(i).text(), cell), i, least, wanted);
            }
            least[i] += 2 * Sheet.CELL_PADDING + 0.1;
            wanted[i] += 2 * Sheet.CELL_PADDING + 0.1;
        }
        double shares = table.columns().stream().mapToInt(Block.Column::width).sum();
        double average = shares / Math.max(1, table.columns().stream().filter(column -> column.width() > 0).count());
        if (shares > 0) {
            for (int i = 0; i < columns; i++) {
                wanted[i] = table.columns().get(i).width() > 0 ? table.columns().get(i).width() : average;
            }
        }
        return filled(least, wanted);
    }

    /** What a text needs: without a broken number, and on one line. */
    private void take(Letters letters, int column, double[] least, double[] wanted) {
        if (letters.count() == 0) {
            return;
        }
        var breaker = new LineBreaker(letters);
        double longest = Math.min(breaker.width(0, letters.count()), LEAST_CHARACTERS * letters.size());
        int from = 0;
        for (int i = 1; i <= letters.count(); i++) {
            if (letters.breaks().cost(i) <= Breaks.SOFT) {
                longest = Math.max(longest, breaker.width(from, i));
                from = i;
            }
        }
        least[column] = Math.max(least[column], longest);
        wanted[column] = Math.max(wanted[column], breaker.width(0, letters.count()));
    }

    /** Widths in proportion to those wanted, none below its least unless all must shrink. */
    private static List<Double> filled(double[] least, double[] wanted) {
        double needed = Arrays.stream(least).sum();
        boolean[] fixed = new boolean[least.length];
        double[] widths = new double[least.length];
        if (needed >= Sheet.MEASURE) {
            return Arrays.stream(least).mapToObj(width -> width * Sheet.MEASURE / needed).toList();
        }
        boolean settled = false;
        while (!settled) {
            settled = true;
            double room = Sheet.MEASURE;
            double sum = 0;
            for (int i = 0; i < least.length; i++) {
                room -= fixed[i] ? least[i] : 0;
                sum += fixed[i] ? 0 : wanted[i];
            }
            for (int i = 0; i < least.length; i++) {
                widths[i] = fixed[i] ? least[i] : wanted[i] * room / sum;
            }
            for (int i = 0; i < least.length; i++) {
                if (!fixed[i] && widths[i] < least[i]) {
                    fixed[i] = true;
                    settled = false;
                }
            }
        }
        return Arrays.stream(widths).boxed().toList();
    }
}
