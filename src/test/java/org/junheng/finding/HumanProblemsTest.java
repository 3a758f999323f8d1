package org.junheng.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.Fixtures;
import org.junheng.county.Counties;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Whether the rules find in the data of real reports what people had written there as problems. */
class HumanProblemsTest {

    private static final Map<String, String> NAMES = Map.of(
            "laian-2021", "来安县", "xiaoxian-2021", "萧县", "yingjiang-2020", "迎江区", "yiwu-2019", "义乌市");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final Map<String, Findings> FOUND = NAMES.keySet().stream()
            .collect(Collectors.toMap(county -> county, HumanProblemsTest::examine));

    /** People's problems, causes and measures are taken away, so that nothing of them can come back as a finding. */
    private static Findings examine(String county) {
        ObjectNode data = object(read(Path.of("fixtures/counties", county + ".json")));
        data.remove(List.of("problems", "causes", "measures"));
        return Examiner.with(Pack.builtIn()).examine(Fixtures.assess(Counties.read(data.toString(), county)));
    }

    private static ObjectNode object(String json) {
        try {
            return (ObjectNode) new JsonMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Finding> problems(String county) {
        return FOUND.get(county).problems().stream()
                .flatMap(problem -> problem.issues().stream())
                .flatMap(issue -> issue.findings().stream()).toList();
    }

    private static String found(String county, List<String> about, List<String> figures) {
        return stands(problems(county), about, figures) ? "问题" : stands(FOUND.get(county).hints(), about, figures) ? "提示" : "否";
    }

    private static boolean stands(List<Finding> findings, List<String> about, List<String> figures) {
        List<String> said = findings.stream()
                .filter(each -> about.stream().anyMatch(each.about()::contains))
                .map(HumanProblemsTest::words).toList();
        return !said.isEmpty() && figures.stream().allMatch(figure -> said.stream().anyMatch(words -> saysWhole(words, figure)));
    }

    /** 1所 does not stand in 11所, nor 2 in 2.5. */
    private static boolean saysWhole(String words, String figure) {
        return Pattern.compile("(?<![0-9.])" + Pattern.quote(figure) + (figure.matches(".*[0-9]") ? "(?![0-9.])" : "")).matcher(words).find();
    }

    private static String words(Finding finding) {
        return Stream.of(
                        Stream.of(finding.name(), finding.text().text()), finding.schools().stream(),
                        finding.evidence().stream().map(fact -> fact.label() + fact.text()),
                        finding.measures().stream().map(each -> each.text().text()))
                .flatMap(parts -> parts).collect(Collectors.joining("\n"));
    }

    private static List<String> parts(String cell) {
        return cell == null ? List.of() : List.of(cell.split("；"));
    }

    @ParameterizedTest(name = "{1} {2}")
    @CsvFileSource(resources = "/cases/human-problems.csv", numLinesToSkip = 1)
    void aProblemThatPeopleWroteIsFoundAsTheTableSays(
            String county, String number, String gist, String about, String figure, String found, String reason) {
        assertThat(found).isIn("问题", "提示", "否");
        if (found.equals("否")) {
            assertThat(reason).matches("(评价语无数据|数据缺字段|规则缺)(：.+)?");
        }
        // What speaks of no indicator and no topic cannot be looked for.
        if (about != null) {
            assertThat(found(county, parts(about), parts(figure))).as(gist).isEqualTo(found);
        } else {
            assertThat(found).isEqualTo("否");
        }
    }

    @ParameterizedTest(name = "{0} {3}")
    @CsvFileSource(resources = "/cases/missed-by-humans.csv", numLinesToSkip = 1)
    void whatPeopleDidNotWriteIsFoundAndStandsInTheDocument(String county, String about, String figure, String gist) {
        assertThat(found(county, parts(about), parts(figure))).isNotEqualTo("否");
        assertThat(document()).contains("- " + NAMES.get(county) + "：" + gist + "\n");
        List<String> numbers = NUMBER.matcher(gist).results().map(MatchResult::group).toList();
        assertThat(numbers).isNotEmpty().allSatisfy(number -> assertThat(found(county, parts(about), List.of(number))).as(number).isNotEqualTo("否"));
    }

    /** The counts of the document are those of the table: written, provable, found as a problem, found as a hint. */
    @Test
    void theDocumentCountsWhatTheTableSays() {
        var counts = new TreeMap<String, int[]>();
        for (List<String> row : rows()) {
            int[] count = counts.computeIfAbsent(NAMES.get(row.get(0)), name -> new int[4]);
            String found = row.get(5);
            count[0]++;
            count[1] += !found.equals("否") || row.get(6).startsWith("规则缺") ? 1 : 0;
            count[2] += found.equals("问题") ? 1 : 0;
            count[3] += found.equals("提示") ? 1 : 0;
        }
        counts.put("合计", counts.values().stream().reduce(new int[4], (a, b) -> new int[] {a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]}));
        assertThat(counts).hasSize(NAMES.size() + 1).allSatisfy((name, count) -> assertThat(document()).contains(
                "| %s | %d | %d | %d | %d | %d |\n".formatted(name, count[0], count[1], count[2] + count[3], count[2], count[3])));
    }

    /** Each problem that was not found stands in the document with its number. */
    @Test
    void theDocumentNamesWhatIsNotFound() {
        assertThat(rows()).filteredOn(row -> row.get(5).equals("否")).isNotEmpty()
                .allSatisfy(row -> assertThat(document()).contains(row.get(1) + " " + row.get(2)));
    }

    private static List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (String line : read(Path.of("src/test/resources/cases/human-problems.csv")).lines().skip(1).toList()) {
            rows.add(List.of(line.split(",", -1)));
        }
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(7));
        return rows;
    }

    private static String document() {
        return read(Path.of("docs/real-reports.md"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
