package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.font.TestFonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command as a user calls it. */
class CommandLineTest {

    private static final String LAIAN = "fixtures/counties/laian-2021.json";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path bureau;

    @BeforeEach
    void fontsOfTheTests() throws IOException {
        bureau = Files.writeString(folder.resolve("bureau.yaml"), "fonts: " + TestFonts.folder() + "\n");
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private List<Path> written(Path root) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void aCountyBecomesADocumentWithItsSheetAndAManifest() throws IOException {
        Path output = folder.resolve("out");
        assertThat(run("generate", LAIAN, "--kind", "调研报告", "--out", output.toString(), "--bureau", bureau.toString())).isZero();
        assertThat(written(output)).extracting(path -> output.relativize(path).toString()).containsExactly(
                "manifest.jsonl",
                "安徽省-滁州市-来安县/2021/来安县2021年义务教育优质均衡发展调研报告-数据核对表.docx",
                "安徽省-滁州市-来安县/2021/来安县2021年义务教育优质均衡发展调研报告-数据核对表.xlsx",
                "安徽省-滁州市-来安县/2021/来安县2021年义务教育优质均衡发展调研报告-数据项.json",
                "安徽省-滁州市-来安县/2021/来安县2021年义务教育优质均衡发展调研报告.docx",
                "安徽省-滁州市-来安县/2021/来安县2021年义务教育优质均衡发展调研报告.pdf");
        assertThat(out.toString().lines()).hasSize(5).allMatch(line -> Files.exists(Path.of(line)));
        var mapper = new JsonMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(output.resolve("manifest.jsonl"))) {
            lines.add(mapper.readTree(line));
        }
        assertThat(lines).extracting(line -> line.get("content").asText() + line.get("format").asText())
                .containsExactly("数据核对表docx", "数据核对表xlsx", "数据项json", "公文docx", "公文pdf");
        assertThat(lines).allMatch(line -> line.get("sha256").asText().matches("[0-9a-f]{64}"));
        assertThat(lines.get(4).get("pages").asInt()).isGreaterThan(5);
        assertThat(lines.get(1).get("pages").asInt()).isZero();
    }

    @Test
    void anEditedDraftIsSetToTheSamePagesAsTheReport() throws IOException {
        Path draft = folder.resolve("draft.md");
        assertThat(run("draft", LAIAN, "--kind", "调研报告", "-o", draft.toString())).isZero();
        assertThat(folder.resolve("facts.json")).exists();
        assertThat(run("typeset", draft.toString(), "--out", folder.resolve("a").toString(), "--bureau", bureau.toString())).as(err.toString()).isZero();
        assertThat(run("generate", LAIAN, "--out", folder.resolve("b").toString(), "--bureau", bureau.toString(), "--format", "pdf")).isZero();
        String name = "来安县2021年义务教育优质均衡发展调研报告.pdf";
        try (var set = org.apache.pdfbox.Loader.loadPDF(folder.resolve("a").resolve(name).toFile());
                var made = org.apache.pdfbox.Loader.loadPDF(folder.resolve("b/安徽省-滁州市-来安县/2021").resolve(name).toFile())) {
            var stripper = new org.apache.pdfbox.text.PDFTextStripper();
            assertThat(stripper.getText(set)).isEqualTo(stripper.getText(made));
            assertThat(set.getNumberOfPages()).isEqualTo(made.getNumberOfPages());
        }
    }

    @ParameterizedTest
    @CsvSource({"W,37毫米", "E,34.6毫米"})
    void aWordFileHasTheMarginsAskedFor(String profile, String margin) throws IOException {
        String[] typeset = {
            "typeset", "src/test/resources/forms/letter.md", "--word", profile, "--out", folder.toString(), "--format", "docx", "--bureau", bureau.toString()};
        assertThat(run(typeset)).isZero();
        assertThat(run("inspect", out.toString().strip(), "--json")).isZero();
        JsonNode top = new JsonMapper().readTree(out.toString()).get(1);
        assertThat(top.get("id").asText()).isEqualTo("R-02");
        assertThat(top.get("measured").get(0).asText()).isEqualTo(margin);
        typeset[3] = "X";
        assertThat(run(typeset)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--word没有“X”，应为W、E之一");
    }

    @Test
    void howManyNotesAreLeftInADraftIsTold() throws IOException {
        String[] typeset = {"typeset", "src/test/resources/forms/document.md", "--out", folder.toString(), "--format", "pdf", "--bureau", bureau.toString()};
        assertThat(run(typeset)).isZero();
        assertThat(err.toString().lines()).contains("初稿中还有2处核对提示，成文中不印出");
        assertThat(run("typeset", "src/test/resources/forms/upward.md", "--out", folder.toString(), "--bureau", bureau.toString())).isZero();
        assertThat(err.toString()).doesNotContain("核对提示");
    }

    @Test
    void anAssessmentIsTextForPeopleAndJsonForPrograms() throws IOException {
        assertThat(run("assess", LAIAN)).isZero();
        assertThat(out.toString()).contains("来安县2021年", "体育、艺术专任教师", "未达标");
        assertThat(run("assess", LAIAN, "--json")).isZero();
        JsonNode json = new JsonMapper().readTree(out.toString());
        assertThat(json.get("indicators")).hasSize(7);
        assertThat(json.get("guarantees")).hasSize(15);
    }

    @Test
    void anInspectionIsTextForPeopleJsonForProgramsAndAnExitCodeForScripts() throws IOException {
        assertThat(run("typeset", "src/test/resources/forms/letter.md", "--out", folder.toString(), "--format", "docx", "--bureau", bureau.toString())).isZero();
        String ours = written(folder).stream().map(Path::toString).filter(name -> name.endsWith(".docx")).findFirst().orElseThrow();
        assertThat(run("inspect", ours)).isZero();
        assertThat(out.toString()).contains("R-01", "210毫米×297毫米", "不合格0项").doesNotContain("不适用  ");
        assertThat(run("inspect", ours, "--json")).isZero();
        JsonNode json = new JsonMapper().readTree(out.toString());
        assertThat(json.findValuesAsText("verdict")).contains("合格", "不适用").doesNotContain("不合格");

        Path letterPaper = folder.resolve("letter.pdf");
        try (var pdf = new org.apache.pdfbox.pdmodel.PDDocument()) {
            pdf.addPage(new org.apache.pdfbox.pdmodel.PDPage(org.apache.pdfbox.pdmodel.common.PDRectangle.LETTER));
            pdf.save(letterPaper.toFile());
        }
        assertThat(run("inspect", letterPaper.toString())).isEqualTo(6);
        assertThat(out.toString()).contains("第1页", "215.9毫米×279.4毫米", "不合格1项");
        assertThat(run("inspect", bureau.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("[DATA-050]");
    }

    @Test
    void listsAreForPeople() {
        assertThat(run("kinds")).isZero();
        assertThat(out.toString()).contains("investigation-report　调研报告");
        assertThat(run("fonts", "--bureau", bureau.toString())).isZero();
        assertThat(out.toString()).contains("小标宋", "FandolFang-Regular");
        assertThat(run("validate", LAIAN)).isZero();
        assertThat(out.toString()).contains("没有发现问题");
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("junheng ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "generate", "generate a.json --kind 诗歌", "nonsense", "draft a.json", "generate a.json --format odt", "--unknown"})
    void misuseIsToldInChinese(String line) throws IOException {
        String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString()).containsPattern("用法").doesNotContain("Exception", "Usage", "Missing", "Unknown");
        assertThat(written(folder.resolve("out"))).isEmpty();
    }

    @Test
    void helpIsChinese() {
        for (String command : List.of("generate", "validate", "assess", "simulate", "explain", "draft", "typeset", "inspect", "kinds", "fonts", "demo")) {
            assertThat(run(command, "--help")).isZero();
            assertThat(out.toString()).contains("用法：").doesNotContain("Usage", "Show this help", "Print version");
        }
    }

    static Stream<String> damaged() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/county/damaged"))) {
            return files.map(Path::toString).filter(file -> file.endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void aDamagedFileGivesFaultsAndNoFile(String file) throws IOException {
        Path output = folder.resolve("out");
        assertThat(run("generate", file, "--out", output.toString(), "--bureau", bureau.toString())).isEqualTo(3);
        assertThat(err.toString().lines()).isNotEmpty().allMatch(line -> line.startsWith("[DATA-")).noneMatch(line -> line.contains("\tat "));
        assertThat(written(output)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"deep, DATA-007", "twice, DATA-008", "nan, DATA-009", "huge, DATA-009", "none, DATA-004", "missing, DATA-001"})
    void aHostileFileGivesFaultsAndNoFile(String what, String code) throws IOException {
        Path file = folder.resolve(what + ".json");
        String text = switch (what) {
            case "deep" -> "{\"name\": \"青禾县\", \"year\": 2025, \"facts\": " + "[".repeat(50_000) + "]".repeat(50_000) + "}";
            case "twice" -> "{\"name\": \"青禾县\", \"name\": \"青禾县\", \"year\": 2025}";
            case "nan" -> "{\"name\": \"青禾县\", \"year\": 2025, \"area\": NaN}";
            case "huge" -> "{\"name\": \"青禾县\", \"year\": 2025, \"area\": 1e999999999}";
            default -> "";
        };
        if (!what.equals("missing")) {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        }
        Path output = folder.resolve("out");
        assertThat(run("generate", file.toString(), "--out", output.toString(), "--bureau", bureau.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("[" + code + "]").doesNotContain("\tat ");
        assertThat(written(output)).isEmpty();
    }

    /** One bad file among several does not stop the others. */
    @Test
    void oneBadFileIsToldAndTheOthersAreMade() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{");
        Path output = folder.resolve("out");
        assertThat(run("generate", bad.toString(), LAIAN, "--kind", "调研报告", "--out", output.toString(), "--bureau", bureau.toString())).isEqualTo(3);
        assertThat(written(output)).hasSize(6);
    }

    @Test
    void aKindWithoutDataIsSkippedWithANotice() throws IOException {
        Path file = Files.writeString(folder.resolve("bare.json"), "{\"name\": \"青禾县\", \"year\": 2025}");
        Path output = folder.resolve("out");
        assertThat(run("generate", file.toString(), "--out", output.toString(), "--bureau", bureau.toString())).isZero();
        assertThat(err.toString()).contains("没有调研报告所需的数据，跳过");
        assertThat(written(output)).isEmpty();
    }

    @Test
    void namesInTheDataCannotLeaveTheOutputFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("evil.json"), """
                {"name": "../../../evil", "province": "/etc", "year": 2025, "primary": {"pupils": 10},
                 "documents": {"investigation-report": {"title": "../../../标题"}}}
                """);
        Path output = folder.resolve("deep/er/out");
        assertThat(run("generate", file.toString(), "--out", output.toString(), "--bureau", bureau.toString())).isZero();
        assertThat(written(folder).stream().filter(path -> path.toString().endsWith(".pdf"))).singleElement()
                .satisfies(path -> assertThat(path).startsWith(output));
    }

    @Test
    void anOutputFolderThatIsAFileIsAFaultOfTheOutput() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "在");
        assertThat(run("generate", LAIAN, "--out", file.toString(), "--bureau", bureau.toString())).isEqualTo(5);
        assertThat(err.toString()).contains("[OUT-020]");
        assertThat(file).content().isEqualTo("在");
    }
}
