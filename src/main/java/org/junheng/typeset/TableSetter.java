package org.junheng.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junheng.document.Block;
import org.junheng.document.Prose;
import org.junheng.fault.Fault;
import org.junheng.fault.Place;

/** Sets tables with their captions, units and notes (表格), and numbers those with a caption in one text or annex. */
final class TableSetter {

    private final Compositor compositor;
    private final Styles styles;
    private int numbered;

    TableSetter(Compositor compositor, Styles styles) {
        this.compositor = compositor;
        this.styles = styles;
    }

    /** Caption, unit, the table, its note. */
    List<Strip> strips(Block.Table table) {
        var strips = new ArrayList<Strip>();
        Way way = way(table);
        if (!table.caption().isEmpty()) {
            numbered++;
            strips.add(compositor.text(styles.get("表题"), "表" + numbered + "　" + table.caption().text(), way));
        }
        if (!table.unit().isEmpty()) {
            strips.add(compositor.text(styles.get("表单位"), table.unit(), way));
        }
        strips.add(grid(table, way));
        if (!table.note().isEmpty()) {
            strips.add(compositor.text(styles.get("表注"), table.note().text(), way));
        }
        return strips;
    }

    /** How a table stands on its pages. */
    static Way way(Block.Table table) {
        return table.landscape() ? Way.TURNED : Way.UPRIGHT;
    }

    private Strip.Grid grid(Block.Table table, Way way) {
        TextStyle head = styles.get("表头");
        TextStyle cell = styles.get("表文");
        var columnWidths = new ColumnWidths(compositor, table, head, cell);
        List<Double> widths = columnWidths.fill(way.measure());
        int columns = table.columns().size();
        Strip.GridRow headRow = row(
                columns, head, i -> compositor.headCell(head, table.columns().get(i).title().text(), widths.get(i)));
        // it leaves at least half of a page to the rows
        int mostOfHead = way.rows();
        if (headRow.halves() > mostOfHead) {
            compositor.report(new Fault(
                    "DRAFT-204", new Place("", 0, 0, table.caption().text()), "高过半页的表头", "不超过半页的表头", "请缩短表头文字，或减少列数"));
        }
        var body = new ArrayList<Strip.GridRow>();
        for (List<Prose> row : table.rows()) {
            Strip.GridRow set = row(
                    columns, cell, i -> compositor.cell(
                            cell, row.get(i).text(), align(table.columns().get(i)), widths.get(i), columnWidths.point(i)));
            body.addAll(split(set, cell, Math.max(mostOfHead, 2 * way.rows() - headRow.halves())));
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
        return new Strip.Cell(cell.text(), cell.align(), cell.lines().subList(Math.min(from, size), Math.min(to, size)), cell.blank());
    }

    private static TextStyle.Align align(Block.Column column) {
        return switch (column.align()) {
            case LEFT -> TextStyle.Align.LEFT;
            case CENTRE -> TextStyle.Align.CENTRE;
            case RIGHT -> TextStyle.Align.RIGHT;
        };
    }
}
