package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code simulate} as {@code docs/simulate.md} shows it, and what becomes of the data. */
class SimulateTest {

    private static final String QINGHE = "fixtures/counties/qinghe-2025.json";
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```sh\njunheng ((?:simulate|explain) fixtures.*?)\n```\n\n```text\n(.*?\n)```");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|([^\\s\\\\]+)");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    static Stream<Arguments> examples() throws IOException {
        List<Arguments> examples = EXAMPLE.matcher(Files.readString(Path.of("docs/simulate.md"))).results()
                .map(match -> Arguments.of(match.group(1), match.group(2))).toList();
        assertThat(examples).hasSize(5);
        return examples.stream();
    }

    /** As a shell would read it. */
    @ParameterizedTest
    @MethodSource("examples")
    void theExamplesOfTheDocumentAreTrue(String command, String output) {
        run(WORD.matcher(command).results().map(word -> word.group(1) == null ? word.group(2) : word.group(1)).toArray(String[]::new));
        assertThat(out.toString() + err).isEqualToNormalizingNewlines(output);
    }

    @Test
    void itemsSatisfactionAndVetoesAreListedTooAndTheFileStaysAsItWas() throws IOException {
        byte[] before = Files.readAllBytes(Path.of(QINGHE));
        assertThat(run("simulate", QINGHE, "--set", "results/guarantees/G8/figures=null", "--set", "results/guarantees/G8/state=未达标",
                "--set", "results/satisfaction={\"rate\": 80}", "--set", "results/vetoes/V1/found=true")).as(err.toString()).isZero();
        assertThat(out.toString().lines()).anyMatch(line -> line.matches("政府保障程度 +未达标 +11项 → 10项 +15项"))
                .anyMatch(line -> line.matches("社会认可度 +达标 → 未达标 .*"))
                .anyMatch(line -> line.matches("G8 +教师工资待遇 +达标 → 未达标 +— +.*96820元 → —.*"))
                .anyMatch(line -> line.matches("— +社会认可度 +达标 → 未达标 +— +93.27% → 80%"))
                .anyMatch(line -> line.matches("V1 .* 未发现 → 发现 .*"));
        assertThat(Files.readAllBytes(Path.of(QINGHE))).isEqualTo(before);
    }

    @Test
    void whatContradictedAndNoLongerDoesIsTold() {
        assertThat(run("simulate", QINGHE, "--set", "/primary/pupils+=1")).isZero();
        assertThat(out.toString()).contains("【新的数据矛盾】", "小学在校学生数填报为25284人，各校相加为25283人，相差1人，请核对。").doesNotContain("【不再有的数据矛盾】");
        out.getBuffer().setLength(0);
        assertThat(run("simulate", "fixtures/counties/yingjiang-2020.json", "--set", "/schoolTotals/all=19")).isZero();
        assertThat(out.toString()).containsPattern("【不再有的数据矛盾】\n义务教育学校总数填报为18所.*\n$").doesNotContain("【新的数据矛盾】", "没有变化");
    }

    @Test
    void theJsonHasBeforeAndAfter() throws IOException {
        assertThat(run("simulate", QINGHE, "--json", "--set", "学校明细/第三小学/小学部/专任教师学科结构/体育+=2")).isZero();
        JsonNode json = new JsonMapper().readTree(out.toString());
        assertThat(json.get("changes").get(0).asText()).isEqualTo("学校明细/第三小学/小学部/专任教师学科结构/体育+=2");
        JsonNode indicator = json.get("indicators").get(0);
        assertThat(indicator.at("/before/indicator/id").asText()).isEqualTo("L3");
        assertThat(indicator.at("/before/part/unmet/value").asInt()).isEqualTo(2);
        assertThat(indicator.at("/after/part/unmet/value").asInt()).isEqualTo(1);
        assertThat(indicator.at("/before/part/shortfall/value").asInt()).isEqualTo(4);
        assertThat(indicator.at("/after/part/shortfall/value").asInt()).isEqualTo(2);
    }

    @Test
    void withoutChangesThereIsNothingToSimulate() {
        assertThat(run("simulate", QINGHE)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).startsWith("用法有误：缺少选项--set");
    }

    @Test
    void whatIsNoChangeIsAFaultOfTheInput() {
        assertThat(run("simulate", QINGHE, "--set", "甲", "--set", "乙=")).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("[DATA-060] 改动“"));
    }
}
