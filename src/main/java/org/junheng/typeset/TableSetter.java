package org.junheng.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junheng.document.Block;
import org.junheng.document.Prose;
import org.junheng.fault.Fault;
import org.junheng.fault.Place;

/** Sets a table with its caption, unit and note (表格). */
final class TableSetter {

    /** The head leaves at least half of a page to the rows. */
    private static final int MOST_HEAD = Sheet.ROWS;
    /** Columns should be so wide, in characters, that words stay whole; if all are not, they take fewer. */
    private static final int FEWEST_CHARACTERS = 4;

    /** Both paddings, and what rounding may take. */
    private static final double PADDING = 2 * Sheet.CELL_PADDING + 0.1;

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
        Strip.GridRow headRow = row(
                columns, head, i -> compositor.headCell(head, table.columns().get(i).title().text(), widths.get(i)));
        if (headRow.halves() > MOST_HEAD) {
            compositor.report(new Fault(
                    "DRAFT-204", new Place("", 0, 0, table.caption().text()), "高过半页的表头", "不超过半页的表头", "请缩短表头文字，或减少列数"));
        }
        var body = new ArrayList<Strip.GridRow>();
        for (List<Prose> row : table.rows()) {
            Strip.GridRow set = row(
                    columns, cell, i -> compositor.cell(cell, row.get(i).text(), align(table.columns().get(i)), widths.get(i)));
            body.addAll(split(set, cell, Math.max(MOST_HEAD, 2 * Sheet.ROWS - headRow.halves())));
        }
        return new Strip.Grid(table, head, cell, widths, headRow, body);
    }

    private static Strip.GridRow row(int columns, TextStyle style, IntFunction<Strip.Cell> cell) {
        var cells = new ArrayList<Strip.Cell>();
        for (int i = 0; i < columns; i++) {
            cells.add(cell.apply(i));
        }
        return row(cells, style);
    }

    /** Half a row for each line of half a row, and half a row of blank. */
    private static Strip.GridRow row(List<Strip.Cell> cells, TextStyle style) {
        int lines = Math.max(1, cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0));
        return new Strip.GridRow(1 + (int) Math.ceil(2 * style.linesIn() * lines), cells);
    }

    /** A row that no page can hold becomes several, each as high as a page may be. */
    private static List<Strip.GridRow> split(Strip.GridRow row, TextStyle style, int most) {
        if (row.halves() <= most) {
            return List.of(row);
        }
        int all = row.cells().stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        int lines = (int) ((most - 1) / (2 * style.linesIn()));
        var parts = new ArrayList<Strip.GridRow>();
        for (int from = 0; from < all; from += lines) {
            int first = from;
            parts.add(row(row.cells().stream().map(cell -> part(cell, first, first + lines)).toList(), style));
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
        List<Need> needs = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            Need title = need(compositor.letters(table.columns().get(i).title().text(), head));
            needs.add(table.rows().stream()
                    .map(row -> need(compositor.letters(row.get(column).text(), cell)))
                    .reduce(title, Need::most));
        }
        List<Double> wanted = needs.stream().map(need -> need.whole + PADDING).toList();
        int shares = table.columns().stream().mapToInt(Block.Column::width).sum();
        if (shares > 0) {
            double average = (double) shares / table.columns().stream().filter(column -> column.width() > 0).count();
            wanted = table.columns().stream().map(column -> column.width() > 0 ? column.width() : average).toList();
        }
        for (int characters = FEWEST_CHARACTERS; characters > 0; characters--) {
            double fewest = characters * cell.size();
            List<Double> least = needs.stream().map(need -> Math.max(need.unbroken, Math.min(need.whole, fewest)) + PADDING).toList();
            if (sum(least) <= Sheet.MEASURE) {
                return filled(least, wanted);
            }
        }
        double all = needs.stream().mapToDouble(need -> need.unbroken + PADDING).sum();
        return needs.stream().map(need -> (need.unbroken + PADDING) * Sheet.MEASURE / all).toList();
    }

    /**
     * What texts need of a column, in points.
     *
     * @param unbroken the widest piece that must not be broken, such as a number
     * @param whole the widest text on one line
     */
    private record Need(double unbroken, double whole) {

        Need most(Need other) {
            return new Need(Math.max(unbroken, other.unbroken), Math.max(whole, other.whole));
        }
    }

    private static Need need(Letters letters) {
        if (letters.count() == 0) {
            return new Need(0, 0);
        }
        var breaker = new LineBreaker(letters, false);
        double unbroken = 0;
        int from = 0;
        for (int i = 1; i <= letters.count(); i++) {
            if (letters.breaks().cost(i) <= Breaks.SOFT) {
                unbroken = Math.max(unbroken, breaker.width(from, i));
                from = i;
            }
        }
        return new Need(unbroken, breaker.width(0, letters.count()));
    }

    /** Widths in proportion to those wanted, none below its least; the least ones find room together. */
    private static List<Double> filled(List<Double> least, List<Double> wanted) {
        boolean[] fixed = new boolean[least.size()];
        while (true) {
            double room = Sheet.MEASURE;
            double shared = 0;
            for (int i = 0; i < fixed.length; i++) {
                room -= fixed[i] ? least.get(i) : 0;
                shared += fixed[i] ? 0 : wanted.get(i);
            }
            var widths = new ArrayList<Double>();
            boolean settled = true;
            for (int i = 0; i < fixed.length; i++) {
                double width = fixed[i] ? least.get(i) : wanted.get(i) * room / shared;
                settled &= width >= least.get(i);
                widths.add(width);
            }
            if (settled) {
                return widths;
            }
            for (int i = 0; i < fixed.length; i++) {
                fixed[i] |= widths.get(i) < least.get(i);
            }
        }
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(width -> width).sum();
    }
}
