package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks out and in, by command. */
class IntakeCommandTest {

    private static final String COUNTY = "栏目,项目,填写内容\n,县域名称,青山县\n,年度,2025\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    @Test
    void aBlankWorkbookComesBackAsACountyOfNameAndYear() throws IOException {
        Path book = folder.resolve("采集表.xlsx");
        Path data = folder.resolve("青山县.json");
        assertThat(run("intake", "new", "--county", "青山县", "--year", 2025, "-o", book)).as(err.toString()).isZero();
        assertThat(run("intake", "read", book, "-o", data)).as(err.toString()).isZero();
        assertThat(data).hasContent("{\n  \"name\": \"青山县\",\n  \"year\": 2025\n}\n");
        assertThat(run("validate", data)).isZero();
    }

    @Test
    void theSameWorkbookEveryTime() throws IOException {
        Path one = folder.resolve("一.xlsx");
        Path other = folder.resolve("二.xlsx");
        run("intake", "new", "--county", "青山县", "--year", 2025, "-o", one);
        run("intake", "new", "--county", "青山县", "--year", 2025, "-o", other);
        assertThat(one).hasSameBinaryContentAs(other);
    }

    @Test
    void whatPeopleFilledInIsNotOverwritten() throws IOException {
        Path book = Files.writeString(folder.resolve("采集表.xlsx"), "填了一半");
        assertThat(run("intake", "new", "--county", "青山县", "--year", 2025, "-o", book)).isEqualTo(ExitCode.OUTPUT);
        assertThat(err.toString()).startsWith("[OUT-040]");
        assertThat(book).hasContent("填了一半");
    }

    @Test
    void whatSomeoneWroteIntoTheDataIsNotLost() throws IOException {
        Path sheet = Files.writeString(folder.resolve("县情.csv"), COUNTY);
        Path data = Files.writeString(folder.resolve("青山县.json"), "{\"name\": \"青山县\", \"year\": 2025, \"problems\": [{\"text\": \"师资不足。\"}]}");
        assertThat(run("intake", "read", sheet, "-o", data)).isEqualTo(ExitCode.OUTPUT);
        assertThat(err.toString()).contains("[OUT-041]", "存在的问题的正文");
        assertThat(data).content().contains("师资不足");
    }

    @Test
    void dataThatOnlyChangedIsWrittenAnew() throws IOException {
        Path sheet = Files.writeString(folder.resolve("县情.csv"), COUNTY);
        Path data = Files.writeString(folder.resolve("青山县.json"), "{\"name\": \"青山县\", \"year\": 2024}");
        assertThat(run("intake", "read", sheet, "-o", data)).as(err.toString()).isZero();
        assertThat(data).content().contains("2025");
    }

    @Test
    void faultsLeaveNoFile() throws IOException {
        Path sheet = Files.writeString(folder.resolve("县情.csv"), COUNTY.replace("2025", "明年"));
        assertThat(run("intake", "read", sheet, folder.resolve("没有.xlsx"), "-o", folder.resolve("青山县.json"))).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains("[DATA-001]");
        assertThat(run("intake", "read", sheet, "-o", folder.resolve("青山县.json"))).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains("[DATA-084]");
        assertThat(folder.resolve("青山县.json")).doesNotExist();
    }

    @Test
    void whatCannotBeACountyIsRefused() {
        Path book = folder.resolve("采集表.xlsx");
        assertThat(run("intake", "new", "--county", "青山县", "-o", book)).isEqualTo(ExitCode.USAGE);
        assertThat(run("intake", "new", "--county", "青山县", "--year", 999_999_999, "-o", book)).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains("1986到2100");
        assertThat(run("intake", "new", "--county", "", "--year", 2025, "-o", book)).isEqualTo(ExitCode.INPUT);
        assertThat(run("intake")).isEqualTo(ExitCode.USAGE);
        assertThat(book).doesNotExist();
    }
}
