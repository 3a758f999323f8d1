package org.junheng.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.Test;

/** {@code docs/tables.md}: the fields of every table, made here from the sources. */
class TablesDocTest {

    private static final Path DOC = Path.of("docs/tables.md");
    private static final String BEGIN = "<!-- fields:begin -->\n";
    private static final String END = "<!-- fields:end -->";
    private static final Map<Column.Type, String> TYPES = Map.of(Column.Type.TEXT, "文字", Column.Type.NUMBER, "数", Column.Type.FLAG, "是否");

    @Test
    void theFieldsAreThoseOfTheSources() throws IOException {
        String doc = Files.readString(DOC);
        String tables = Tables.kinds(Pack.builtIn()).stream().map(TablesDocTest::table).collect(Collectors.joining());
        String made = doc.substring(0, doc.indexOf(BEGIN) + BEGIN.length()) + tables + "\n" + doc.substring(doc.indexOf(END));
        if (Boolean.getBoolean("update")) {
            Files.writeString(DOC, made);
        }
        assertThat(Files.readString(DOC)).isEqualTo(made);
    }

    private static String table(TableKind kind) {
        return "\n### " + kind.name() + "（`" + kind.id() + "`）\n\n| 字段 | 类 | 内容 |\n|---|---|---|\n"
                + Tables.columns(kind).stream().map(column -> "| `" + column.name() + "` | " + TYPES.get(column.type()) + " | " + column.about() + " |\n")
                        .collect(Collectors.joining());
    }
}
