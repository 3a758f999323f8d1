package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junheng.font.TestFonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths where a command should stand, as Windows gives them to what they are dragged onto. */
class DroppedTest {

    private static final String DATA = "{\"name\": \"青山县\", \"year\": 2025, \"fictional\": true, \"primary\": {\"pupils\": 12000}}";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Path... dropped) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), Stream.of(dropped).map(Path::toString).toArray(String[]::new));
    }

    @BeforeEach
    void fontsOfTheTests() throws IOException {
        Files.writeString(folder.resolve("bureau.yaml"), "fonts: " + TestFonts.folder() + "\n");
    }

    private List<String> made(String finished) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(finished))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".docx") || name.endsWith(".pdf")).toList();
        }
    }

    /** Whatever a name holds. */
    @ParameterizedTest
    @ValueSource(strings = {"青山县", "a b", "甲&乙", "县(终稿)", "100%", "注意!", "a.b", "甲^乙"})
    void dataBecomesAllItsDocumentsInAFolderBesideIt(String name) throws IOException {
        Path data = Files.writeString(folder.resolve(name + ".json"), DATA);
        assertThat(run(data)).as(err.toString()).isZero();
        assertThat(made(name + "_成品")).contains("青山县2025年义务教育优质均衡发展调研报告.docx", "青山县2025年义务教育优质均衡发展调研报告.pdf");
        assertThat(out.toString().lines().map(Path::of)).isNotEmpty().allMatch(Files::exists);
    }

    @Test
    void workbooksDraggedTogetherBecomeOneCountyAndItsDocuments() throws IOException {
        Path county = Files.writeString(folder.resolve("县情.csv"), "栏目,项目,填写内容\n,县域名称,青山县\n,年度,2025\n,虚构数据,是\n小学合计,在校学生数,12000\n");
        Path past = Files.writeString(folder.resolve("往年数据.csv"), "年度,小学在校学生数\n2024,12100\n");
        assertThat(run(county, past)).as(err.toString()).isZero();
        assertThat(folder.resolve("县情.json")).content().contains("\"pupils\": 12000", "\"primaryPupils\": 12100");
        assertThat(made("县情_成品")).contains("青山县2025年义务教育优质均衡发展调研报告.docx");
    }

    @Test
    void aWorkbookWithFaultsBecomesNothing() throws IOException {
        Path county = Files.writeString(folder.resolve("县情.csv"), "栏目,项目,填写内容\n,县域名称,青山县\n,年度,明年\n");
        assertThat(run(county)).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains("[DATA-084]").doesNotContain("县情.json");
        assertThat(folder.resolve("县情.json")).doesNotExist();
        assertThat(folder.resolve("县情_成品")).doesNotExist();
    }

    @Test
    void eachOfSeveralHasItsFolderAndTheFaultOfOneDoesNotStopTheOther() throws IOException {
        Path faulty = Files.writeString(folder.resolve("甲.json"), "{\"name\": \"甲县\"}");
        Path draft = Files.writeString(folder.resolve("乙.md"), "---\n标题: 关于均衡的意见\n---\n\n正文。\n");
        assertThat(run(faulty, draft)).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains("[DATA-012]");
        assertThat(folder.resolve("甲_成品")).doesNotExist();
        assertThat(made("乙_成品")).containsExactlyInAnyOrder("关于均衡的意见.docx", "关于均衡的意见.pdf");
    }

    @Tag("slow")
    @Test
    void aFolderBecomesABatchBesideIt() throws IOException {
        Path counties = Files.createDirectory(folder.resolve("各县 数据"));
        for (String name : List.of("青山县", "红山县")) {
            Files.writeString(counties.resolve(name + ".json"), DATA.replace("青山县", name));
        }
        Files.copy(folder.resolve("bureau.yaml"), counties.resolve("bureau.yaml"));
        assertThat(run(counties)).as(err.toString()).isZero();
        assertThat(made("各县 数据_成品")).contains("青山县2025年义务教育优质均衡发展调研报告.pdf", "红山县2025年义务教育优质均衡发展调研报告.pdf");
        assertThat(run(counties)).isZero();
        assertThat(out.toString().lines().toList().get(1)).as("the second time").startsWith("共10件，已有10件");
    }

    @Test
    void whatIsNotThereIsNoPathAndACommandIsNoFile() throws IOException {
        assertThat(run(folder.resolve("没有.json"))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("用法有误：不认识“" + folder.resolve("没有.json") + "”");
        assertThat(Main.run(new PrintWriter(out, true), new PrintWriter(err, true), "", "\u0000")).isEqualTo(ExitCode.USAGE);
        assertThat(Main.run(new PrintWriter(out, true), new PrintWriter(err, true), "kinds")).isZero();
        assertThat(out.toString()).contains("调研报告");
    }

    /** A console of Windows in China has GBK; where Chinese cannot be written at all it is UTF-8, which a file keeps. */
    @ParameterizedTest
    @CsvSource({"GBK,GBK", "GB18030,GB18030", "UTF-8,UTF-8", "US-ASCII,UTF-8", "windows-1252,UTF-8", "ISO-2022-CN,UTF-8", "none,UTF-8"})
    void theConsoleIsSpokenToInItsOwnCharset(String asked, String spoken) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Path complained = folder.resolve("complained");
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dstdout.encoding=" + asked, "-Dfile.encoding=UTF-8", "-cp",
                System.getProperty("java.class.path"), Main.class.getName(), "kinds", "没有")
                .redirectOutput(said.toFile()).redirectError(complained.toFile()).start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(new String(Files.readAllBytes(complained), Charset.forName(spoken))).startsWith("用法有误：不认识“没有”");
        assertThat(Files.readString(complained, StandardCharsets.ISO_8859_1)).doesNotContain("?");
    }
}
