package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ledger} and {@code tables} as they are typed. */
class LedgerCommandTest {

    private static final String QINGHE = "fixtures/counties/qinghe-2025.json";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    @Test
    void aLedgerIsOpenedTakenBackAndReported() throws Exception {
        String dir = folder.resolve("台账").toString();
        assertThat(run("ledger", "new", QINGHE, "--dir", dir, "--date", "2026-01-31")).as(err.toString()).isZero();
        assertThat(out.toString()).matches("(?s)新立\\d+项，接续0项\n.*整改台账\\.xlsx\n.*交办.县教体局\\.xlsx\n.*");
        Path book = folder.resolve("台账/交办/县教体局.xlsx");
        byte[] before = Files.readAllBytes(folder.resolve("台账/台账.jsonl"));
        out.getBuffer().setLength(0);
        assertThat(run("ledger", "update", book.toString(), "--dir", dir, "--date", "2026-02-28")).isZero();
        assertThat(out.toString()).contains("没有变动");
        assertThat(run("ledger", "update", QINGHE, "--dir", dir, "--date", "2026-02-28")).isEqualTo(3);
        assertThat(err.toString()).contains("DATA-080").contains("有误，整份没有收");
        assertThat(Files.readAllBytes(folder.resolve("台账/台账.jsonl"))).isEqualTo(before);
        assertThat(run("ledger", "report", "--dir", folder.resolve("没有").toString(), "--date", "2026-09-30")).isEqualTo(3);
        assertThat(err.toString()).contains("DATA-077");
        out.getBuffer().setLength(0);
        assertThat(run("ledger", "report", "--dir", dir, "--date", "2026-09-30")).isZero();
        assertThat(out.toString()).contains("尚无一项销号").contains("逾期").contains("通报-2026-09-30.xlsx").contains("通报-2026-09-30.docx").contains("通报-2026-09-30.pdf")
                .doesNotContain("销号核查表");
        assertThat(folder.resolve("台账/交办/县教体局.docx")).exists();
        assertThat(err.toString()).contains("通报-2026-09-30：没有填写发文机关");
    }

    @Test
    void tablesAreWrittenBesideTheDocumentsAndListed() throws Exception {
        String dir = folder.resolve("out").toString();
        assertThat(run("tables", QINGHE, "--table", "差一点名单", "--format", "xlsx", "--out", dir)).as(err.toString()).isZero();
        Path file = folder.resolve("out/虚构省-虚构市-青禾县/2025/附表/青禾县2025年差一点名单.xlsx");
        assertThat(file).exists();
        assertThat(Files.readString(folder.resolve("out/manifest.jsonl"))).contains("\"content\":\"附表\"").contains("差一点名单.xlsx");
        assertThat(run("tables", "fixtures/counties/yingjiang-2020.json", "--table", "near", "--out", dir)).isZero();
        assertThat(err.toString()).contains("迎江区没有差一点名单所需的数据，跳过这张表");
        assertThat(run("tables", QINGHE, "--table", "nothing")).isEqualTo(2);
    }
}
