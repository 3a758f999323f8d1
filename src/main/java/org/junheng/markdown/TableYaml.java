package org.junheng.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.document.Block;
import org.junheng.document.Block.Align;
import org.junheng.document.Block.Column;
import org.junheng.document.Block.Table;
import org.junheng.document.Prose;

/** A table with more to it than cells (题名、单位、横排、列宽、注) as the YAML of a fenced block. Its strings are text: backslashes are backslashes. */
final class TableYaml {

    private static final List<String> TABLE_KEYS = List.of("题名", "单位", "横排", "列", "行", "注");
    private static final List<String> COLUMN_KEYS = List.of("名", "宽", "对齐");
    /** In the order of {@link Align}. */
    private static final List<String> ALIGNS = List.of("左", "中", "右");

    private static final List<String> LANDSCAPE = List.of("否", "是");

    private final Figures figures;
    private final Remarks remarks;

    TableYaml(Figures figures, Remarks remarks) {
        this.figures = figures;
        this.remarks = remarks;
    }

    /** The table; none if it has no columns, which is a fault, as is a row that does not fit them. */
    Optional<Block> read(Yaml yaml) {
        Yaml.Fields table = yaml.fields(TABLE_KEYS, remarks);
        List<Column> columns = table.get("列").items(remarks).stream().map(this::column).toList();
        if (columns.isEmpty()) {
            remarks.fault("DRAFT-010", table.line(), "没有列的表格", "至少一列", "请在“列:”下逐列写出名称，如 - {名: \"学校\"}");
            return Optional.empty();
        }
        var rows = new ArrayList<List<Prose>>();
        for (Yaml row : table.get("行").items(remarks)) {
            List<Yaml> cells = row.items(remarks);
            if (cells.size() == columns.size()) {
                rows.add(cells.stream().map(this::prose).toList());
            } else if (row instanceof Yaml.Items) {
                remarks.fault("DRAFT-011", row.line(), cells.size() + "格", columns.size() + "格，与列数相同", "空格子写作\"\"");
            }
        }
        boolean landscape = table.get("横排").oneOf(LANDSCAPE, "横排", remarks) == 1;
        return Optional.of(new Table(prose(table.get("题名")), prose(table.get("单位")).text(), columns, rows,
                prose(table.get("注")), landscape));
    }

    private Column column(Yaml yaml) {
        Yaml.Fields column = yaml.fields(COLUMN_KEYS, remarks);
        return new Column(prose(column.get("名")), width(column.get("宽")), align(column.get("对齐")));
    }

    private int width(Yaml yaml) {
        String width = yaml.text(remarks);
        if (!width.matches("[0-9]{0,9}")) {
            remarks.fault("DRAFT-005", yaml.line(), "列宽" + Remarks.quote(width), "整数", "列宽是各列所占的份数，不写则自动安排");
            return 0;
        }
        return width.isEmpty() ? 0 : Integer.parseInt(width);
    }

    private Align align(Yaml yaml) {
        return Align.values()[yaml.oneOf(ALIGNS, "对齐方式", remarks)];
    }

    private Prose prose(Yaml yaml) {
        return figures.prose(yaml.text(remarks));
    }

    static String write(Table table) {
        var yaml = new StringBuilder();
        yaml.append(Yaml.field("题名", table.caption())).append(Yaml.field("单位", Prose.of(table.unit())));
        yaml.append(table.landscape() ? "横排: 是\n" : "").append("列:\n");
        for (Column column : table.columns()) {
            var fields = new LinkedHashMap<String, Object>(Map.of("名", column.title().plain().text()));
            if (column.width() > 0) {
                fields.put("宽", column.width());
            }
            if (column.align() != Align.LEFT) {
                fields.put("对齐", ALIGNS.get(column.align().ordinal()));
            }
            yaml.append(Yaml.line(fields));
        }
        yaml.append(table.rows().isEmpty() ? "" : "行:\n");
        table.rows().forEach(row -> yaml.append(Yaml.line(row.stream().map(cell -> cell.plain().text()).toList())));
        return yaml.append(Yaml.field("注", table.note())).toString();
    }
}
