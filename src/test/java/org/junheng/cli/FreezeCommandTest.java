package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junheng.font.TestFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Freezing as it is typed, and what is made of frozen data. */
class FreezeCommandTest {

    private static final String LAIAN = "fixtures/counties/laian-2021.json";
    private static final String NAME = "来安县_2021_数据冻结_20210920.json";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private int freeze(String data) {
        return run("freeze", data, "--date", "2021-09-20", "-o", folder.resolve("冻结").toString(), "--note", "督导室核对");
    }

    @Test
    void documentsAndTheirSheetsCiteTheFreeze() throws IOException {
        assertThat(freeze(LAIAN)).as(err.toString()).isZero();
        Path frozen = folder.resolve("冻结").resolve(NAME);
        assertThat(out.toString().strip()).isEqualTo(frozen.toString());
        assertThat(frozen).hasBinaryContent(Files.readAllBytes(Path.of(LAIAN)));
        Path bureau = Files.writeString(folder.resolve("bureau.yaml"), "fonts: " + TestFonts.folder() + "\n");
        assertThat(run("generate", frozen.toString(), "--kind", "调研报告", "--format", "docx", "--out", folder.resolve("out").toString(), "--bureau", bureau.toString())).isZero();

        String name = "安徽省-滁州市-来安县/2021/来安县2021年义务教育优质均衡发展调研报告";
        String cited = "2021年9月20日冻结的数据（指纹";
        for (String ending : new String[] {".docx", "-数据核对表.docx"}) {
            try (var word = new XWPFDocument(Files.newInputStream(folder.resolve("out").resolve(name + ending)))) {
                assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText).anyMatch(text -> text.contains(cited));
            }
        }
        try (var book = new XSSFWorkbook(Files.newInputStream(folder.resolve("out").resolve(name + "-数据核对表.xlsx")))) {
            book.forEach(sheet -> assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).contains(cited));
        }
        assertThat(run("freeze", "verify", folder.resolve("冻结").toString())).isZero();
        assertThat(out.toString()).startsWith("共冻结1份，都没有改动");
    }

    @Test
    void nothingIsMadeOfFrozenDataThatWasChanged() throws IOException {
        assertThat(freeze(LAIAN)).isZero();
        Path frozen = folder.resolve("冻结").resolve(NAME);
        String data = Files.readString(frozen);
        Files.delete(frozen);
        Files.writeString(frozen, data.replaceFirst("\"villages\": [0-9]+", "\"villages\": 7") + " ");
        assertThat(run("generate", frozen.toString(), "--out", folder.resolve("out").toString())).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains("[DATA-095]");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(run("freeze", "verify", folder.resolve("冻结").toString())).isEqualTo(ExitCode.NONCONFORMING);
        assertThat(err.toString()).contains(NAME + "：冻结以后又改动过");
    }

    @Test
    void dataWithFaultsIsNotFrozenAndADateIsAsked() throws IOException {
        Path faulty = Files.writeString(folder.resolve("a.json"), "{\"name\": \"青禾县\"}");
        assertThat(freeze(faulty.toString())).isEqualTo(ExitCode.INPUT);
        assertThat(folder.resolve("冻结")).doesNotExist();
        assertThat(run("freeze", LAIAN, "-o", folder.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--date");
        assertThat(run("freeze", LAIAN, "-o", folder.toString(), "--date", "9月20日")).isEqualTo(ExitCode.USAGE);
        assertThat(run("freeze", "verify", folder.resolve("没有").toString())).isEqualTo(ExitCode.OUTPUT);
    }
}
