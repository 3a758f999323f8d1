package org.junheng.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junheng.document.Block.Align;
import org.junheng.document.Block.Column;
import org.junheng.document.Block.Table;
import org.junheng.document.Prose;

/** A table of nothing but cells, drawn with bars (GFM). Every row begins with a bar; the one at its end may be missing. */
final class TableBars {

    private static final Pattern RULE = Pattern.compile(":?-+:?");

    private TableBars() {}

    /** Whether bars can say all there is to a table. */
    static boolean suffice(Table table) {
        return !table.landscape() && table.caption().isEmpty() && table.unit().isEmpty() && table.note().isEmpty()
                && table.columns().stream().allMatch(column -> column.width() == 0);
    }

    /**
     * The table; none if it has no rule under its head or a row that does not fit it, which are faults.
     *
     * @param line the line of the first row
     */
    static Optional<Table> read(List<String> source, int line, Function<String, Prose> prose, Remarks remarks) {
        List<List<String>> rows = source.stream().map(TableBars::cells).toList();
        if (rows.size() < 2 || !rows.get(1).stream().allMatch(cell -> RULE.matcher(cell).matches())) {
            remarks.fault("DRAFT-010", line, "以“|”开头的行", "表格：第一行为列名，第二行为“| --- | --- |”", "如不是表格，请写作“\\|”");
            return Optional.empty();
        }
        int width = rows.get(0).size();
        int[] misfits = IntStream.range(0, rows.size()).filter(i -> rows.get(i).size() != width).toArray();
        for (int i : misfits) {
            remarks.fault("DRAFT-011", line + i, rows.get(i).size() + "格", width + "格，与列数相同", "空格子也要用“|”隔开；文字中的“|”写作“\\|”");
        }
        if (misfits.length > 0) {
            return Optional.empty();
        }
        var columns = IntStream.range(0, width)
                .mapToObj(i -> new Column(prose.apply(rows.get(0).get(i)), 0, align(rows.get(1).get(i))))
                .toList();
        var body = rows.stream().skip(2).map(row -> row.stream().map(prose).toList()).toList();
        return Optional.of(new Table(Prose.EMPTY, "", columns, body, Prose.EMPTY));
    }

    static String write(Table table) {
        var lines = new ArrayList<String>();
        lines.add(row(table.columns().stream().map(Column::title).toList()));
        lines.add(table.columns().stream().map(column -> rule(column.align())).collect(Collectors.joining(" | ", "| ", " |")));
        table.rows().forEach(cells -> lines.add(row(cells)));
        return String.join("\n", lines);
    }

    private static String row(List<Prose> cells) {
        return cells.stream().map(cell -> Escapes.inCell(cell.plain().text())).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String rule(Align align) {
        return switch (align) {
            case LEFT -> "---";
            case CENTRE -> ":-:";
            case RIGHT -> "--:";
        };
    }

    private static Align align(String rule) {
        if (!rule.endsWith(":")) {
            return Align.LEFT;
        }
        return rule.startsWith(":") ? Align.CENTRE : Align.RIGHT;
    }

    /** What stands between bars without a backslash. */
    private static List<String> cells(String source) {
        String row = source.strip();
        var cells = new ArrayList<String>();
        int from = 1;
        for (int i = 1; i < row.length(); i++) {
            if (row.charAt(i) == '\\') {
                i++;
            } else if (row.charAt(i) == '|') {
                cells.add(row.substring(from, i).strip());
                from = i + 1;
            }
        }
        if (from < row.length() || cells.isEmpty()) {
            cells.add(row.substring(from).strip());
        }
        return cells;
    }
}
