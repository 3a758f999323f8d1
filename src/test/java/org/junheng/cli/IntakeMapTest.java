package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code intake map} and {@code intake read --map}: a bureau's own table, from its heads to a county's data. */
class IntakeMapTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aTableIsReadByTheMapProposedForIt() throws IOException {
        Files.writeString(folder.resolve("台账.csv"), "学校名称,标识码,办学类型,在学学生,图书\n东河小学,9900010001,小学,268,\"8,000\"\n");
        assertThat(run("intake", "new", "--county", "青禾县", "--year", "2025", "-o", file("县情.xlsx"))).isZero();
        assertThat(run("intake", "map", file("台账.csv"))).isZero();
        assertThat(out.toString()).contains("      # ?: '在学学生'");
        assertThat(run("intake", "map", file("台账.csv"), "-o", file("台账.yaml"))).isZero();
        Path map = folder.resolve("台账.yaml");
        Files.writeString(map, Files.readString(map).replaceAll("# \\?: ('在学学生').*", "stage/pupils: $1"));
        assertThat(run("intake", "read", file("县情.xlsx"), file("台账.csv"), "--map", map.toString(), "-o", file("青禾县.json"))).as(err.toString()).isZero();
        assertThat(Files.readString(folder.resolve("青禾县.json"))).contains("\"pupils\": 268", "\"books\": 8000");
        assertThat(run("intake", "map", file("台账.csv"), "-o", map.toString())).isEqualTo(5);
        assertThat(err.toString()).contains("[OUT-040]");
        Files.writeString(map, "tables: [{name: 台账, figures: {pupil: 在学学生}}]");
        assertThat(run("intake", "read", file("县情.xlsx"), "--map", map.toString(), "-o", file("乙.json"))).isEqualTo(3);
        assertThat(err.toString()).contains("[DATA-094]");
        assertThat(folder.resolve("乙.json")).doesNotExist();
    }
}
