package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code explain} against figures computed here by hand from the numbers of the files. */
class ExplainTest {

    private static final String SMALL = "src/test/resources/trace/small-county.json";
    private static final String LAIAN = "fixtures/counties/laian-2021.json";

    /** 教学及辅助用房 less 室内体育用房, split in a school of several stages: 300 : 1.1×184 and 330 : 1.1×270 : 1.32×240. */
    private static final double RIVERSIDE = 300 / (300 + 1.1 * 184);
    private static final double BRIGHT = 330 + 1.1 * 270 + 1.32 * 240;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private JsonNode json(String file, String path, String... options) throws IOException {
        String[] arguments = Stream.concat(Stream.of("explain", file, path, "--json"), Stream.of(options)).toArray(String[]::new);
        assertThat(run(arguments)).as(err.toString()).isZero();
        return new JsonMapper().readTree(out.toString());
    }

    static List<Arguments> byHand() {
        return List.of(
                Arguments.of(SMALL, "L3/小学/县均值", (4 + 3 + 2 + 2 + 1 + 1 + 2 + 1 + 1) * 100.0 / (1092 + 300 + 330)),
                Arguments.of(SMALL, "L2/初中/差异系数", variation(new double[] {34, 2, 1}, new double[] {1150, 184, 270})),
                Arguments.of(SMALL, "L3/小学/差异系数", variation(new double[] {9, 4, 4}, new double[] {1092, 300, 330})),
                Arguments.of(SMALL, "L5/小学/实验小学/缺口", 7.5 * 1092 - (7300 + 420)),
                Arguments.of(SMALL, "L5/小学/河湾学校小学部/数值", (6400 + 360) * RIVERSIDE / 300),
                Arguments.of(SMALL, "L7/初中/启明学校初中部/总量", 27 * 1.1 * 270 / BRIGHT),
                Arguments.of(SMALL, "L4/小学/县均值", (5460 - 420 + (3400 - 360) * RIVERSIDE + (6300 - 500) * 330 / BRIGHT) / (1092 + 300 + 330)),
                Arguments.of(SMALL, "小学/在校学生数", 1092.0 + 300 + 330 + 36 + 38),
                Arguments.of(SMALL, "G11/交流轮岗教师占符合条件教师的比例", Math.round(13 * 10000.0 / 118) / 100.0),
                Arguments.of(SMALL, "小学体育、艺术专任教师未达标数", 1.0),
                Arguments.of(LAIAN, "L3/小学/县均值", 190 * 100.0 / 21803),
                Arguments.of(LAIAN, "L3/小学/总量缺口", Math.ceil(0.9 * 21803 / 100) - 190),
                Arguments.of(LAIAN, "全县/在校学生数", 21803.0 + 10719));
    }

    /** Weighted by pupils: S = √(Σ n/N·(b/n − X)²), X = Σb/Σn. */
    private static double variation(double[] quantity, double[] pupils) {
        double all = IntStream.range(0, pupils.length).mapToDouble(i -> pupils[i]).sum();
        double mean = IntStream.range(0, pupils.length).mapToDouble(i -> quantity[i]).sum() / all;
        double variance = IntStream.range(0, pupils.length).mapToDouble(i -> pupils[i] / all * Math.pow(quantity[i] / pupils[i] - mean, 2)).sum();
        return Math.sqrt(variance) / mean;
    }

    @ParameterizedTest
    @MethodSource("byHand")
    void aFigureIsWhatAPersonComputesAndLeadsToTheLinesOfTheFile(String file, String path, double expected) throws IOException {
        JsonNode fact = json(file, path, "--all").get("fact");
        assertThat(fact.get("value").asDouble()).isCloseTo(expected, within(1e-9));
        List<String> lines = Files.readAllLines(Path.of(file));
        fact.findParents("given").forEach(leaf -> assertThat(lines.get(leaf.get("line").asInt() - 1)).as(leaf.get("given").asText())
                .contains(leaf.get("value").decimalValue().toPlainString()));
    }

    @Test
    void aGroupShowsItsFiguresWithStateThresholdAndSource() {
        assertThat(run("explain", SMALL, "L3/小学")).isZero();
        assertThat(out.toString()).startsWith("L3/小学　小学每百名学生拥有体育、艺术（美术、音乐）专任教师数\n").contains(
                "　　状态：未达标\n", "　　标准：0.9人（《县域义务教育优质均衡发展督导评估办法》（教督〔2017〕6号）办法第六条 L3）\n",
                "　　县均值：0.99人（总量之和÷在校学生数之和×100）\n", "　　L3/小学/河湾学校小学部　状态：达标\n",
                "　　　　在校学生数：300人（small-county.json:108 /schools/2/primary/pupils）\n");
        assertThat(run("explain", SMALL, "g11")).isZero();
        assertThat(out.toString()).startsWith("G11　全县每年交流轮岗教师").contains("　　交流轮岗教师数：13人（small-county.json:446 ");
    }

    @Test
    void aFigureShowsItsFormulaAndItsLimit() {
        assertThat(run("explain", SMALL, "L2/初中/差异系数")).isZero();
        assertThat(out.toString()).startsWith("初中每百名学生拥有县级以上骨干教师数校际差异系数：0.456（原值0.45").contains(
                "　　算式：标准差÷县均值", "　　　　算式：总量之和÷在校学生数之和×100\n",
                "第二中学·初中部·县级及以上骨干教师数：34人\n", "来源：small-county.json:74 /schools/1/junior/backboneTeachers\n", "　　限值：0.45（《");
    }

    @Test
    void aPointerShowsWhatTheFileSaysAndWhatRestsOnIt() throws IOException {
        assertThat(run("explain", SMALL, "/schools/0/primary/pupils")).isZero();
        assertThat(out.toString()).startsWith("实验小学·小学部·在校学生数\n").contains(
                "　　位置：small-county.json:30 /schools/0/primary/pupils\n", "　　填的是：1092\n", "　　单位：人\n", "　　说明：学籍注册数\n", "L1/小学/县均值", "……等");
        JsonNode given = json(SMALL, "/schools/0/primary/pupils");
        assertThat(given.get("results")).extracting(JsonNode::asText).contains("L3/小学/差异系数", "小学/在校学生数", "L7/小学/实验小学/数值").doesNotContain("L3/初中/县均值");
        assertThat(json(SMALL, "/population/value").get("pointer").asText()).as("the number of a figure is the figure").isEqualTo("/population");
        assertThat(json(SMALL, "/results/guarantees/10/figures/1/value").get("words").asText()).isEqualTo("G11·交流轮岗教师数");
        assertThat(json(SMALL, "/schools/1/name").get("given").asText()).isEqualTo("\"第二中学\"");
    }

    @Test
    void aLabelOfSeveralFiguresShowsThemAll() throws IOException {
        JsonNode facts = json(SMALL, "在校学生数").get("facts");
        assertThat(facts).extracting(fact -> fact.get("words").asText()).hasSize(9).contains("实验小学·小学部·在校学生数", "特殊教育学校·初中部·在校学生数");
    }

    @Test
    void aLongSumShowsThreeUnlessAllAreAskedFor() throws IOException {
        Path file = county(60);
        assertThat(run("explain", file.toString(), "L2/小学/总量")).isZero();
        assertThat(out.toString()).contains("学校0·小学部", "学校2·小学部", "……等60项（加--all全部列出）").doesNotContain("学校3·");
        assertThat(run("explain", file.toString(), "L2/小学/总量", "--all")).isZero();
        assertThat(out.toString()).contains("学校59·小学部").doesNotContain("……");
        JsonNode fact = json(file.toString(), "L2/小学/总量").get("fact");
        assertThat(fact.get("inputs")).hasSize(3);
        assertThat(fact.get("number").asInt()).isEqualTo(60);
    }

    private Path county(int schools) throws IOException {
        String list = IntStream.range(0, schools)
                .mapToObj(i -> "{\"name\": \"学校" + i + "\", \"kind\": \"小学\", \"primary\": {\"pupils\": " + (100 + i) + ", \"backboneTeachers\": 2}}")
                .reduce((one, other) -> one + ",\n" + other).orElseThrow();
        return Files.writeString(folder.resolve("many.json"), "{\"name\": \"青禾县\", \"year\": 2025, \"fictional\": true, \"schools\": [\n" + list + "]}");
    }

    @Test
    void anUnknownPathIsAFaultWithTheNearest() {
        assertThat(run("explain", SMALL, "L3/小学/差异糸数")).isEqualTo(3);
        assertThat(err.toString()).isEqualToNormalizingNewlines("[DATA-040] " + SMALL + "：发现不认识的路径“L3/小学/差异糸数”；"
                + "应为结果的路径（如L3/小学/差异系数）、数据项的名称，或以/开头的JSON指针。相近的有：L3/小学/差异系数、L1/小学/差异系数、L2/小学/差异系数。\n");
        assertThat(run("explain", SMALL, "/schools/0/primary/pupil")).isEqualTo(3);
        assertThat(err.toString()).startsWith("[DATA-040] ").contains("相近的有：/schools/0/primary/pupils、").doesNotContain("\tat ");
        assertThat(run("explain", SMALL, "/")).isEqualTo(3);
        assertThat(run("explain", SMALL, "")).isEqualTo(3);
    }

    /** What a change put there has no line in the file. */
    @Test
    void aChangedFigureIsTracedToTheChange() throws IOException {
        String change = "/schools/0/primary/pupils+=1";
        JsonNode input = json(SMALL, "/schools/0/primary/pupils", "--set", change);
        assertThat(input.has("line")).isFalse();
        assertThat(input.get("change").asText()).isEqualTo("改动“" + change + "”");
        JsonNode pupils = json(SMALL, "小学/在校学生数", "--all", "--set", change).at("/fact/inputs");
        assertThat(pupils.size()).isGreaterThan(1);
        for (JsonNode each : pupils) {
            boolean changed = each.get("given").asText().equals("/schools/0/primary/pupils");
            assertThat(each.has("change")).isEqualTo(changed);
            assertThat(each.has("line")).isEqualTo(!changed);
        }
    }
}
