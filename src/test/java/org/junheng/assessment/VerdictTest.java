package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junheng.county.Counties;
import org.junheng.county.State;
import org.junheng.pack.Pack;
import org.junheng.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the parts come to a verdict. */
class VerdictTest {

    private static final String SCHOOL = """
            {"name": "甲校", "kind": "小学", "primary": {"pupils": 1000, "higherDegreeTeachers": 42, "backboneTeachers": %d,
             "subjects": {"sports": 5, "music": 2, "fineArt": 2},
             "resources": {"teachingArea": 4500, "sportsGroundArea": 7500, "equipmentValue": 2000000, "multimediaRooms": 23}}}
            """;

    private static String items(String letter, int number) {
        return IntStream.rangeClosed(1, number).mapToObj(i -> "{\"item\": \"" + letter + i + "\", \"state\": \"达标\"}").collect(Collectors.joining(","));
    }

    private static String vetoes(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(i -> "{\"item\": \"V" + i + "\", \"found\": false}").collect(Collectors.joining(","));
    }

    private static Assessment county(int backbone, String satisfaction, int vetoes) {
        return ChecksTest.assess(Standards.NATIONAL, "\"schools\": [" + SCHOOL.formatted(backbone) + "], \"results\": {\"guarantees\": [" + items("G", 15)
                + "], \"quality\": [" + items("Q", 9) + "], \"satisfaction\": {" + satisfaction + "}, \"vetoes\": [" + vetoes(vetoes) + "]}");
    }

    private static State part(Assessment assessment, String name) {
        return assessment.verdict().parts().stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow().state();
    }

    @Test
    void everyPartMetMakesTheCountyMet() {
        Assessment assessment = county(10, "\"rate\": 85", 6);
        assertThat(assessment.verdict().parts()).extracting(Verdict.Part::name)
                .containsExactly("学校综合达标", "校际差异系数", "政府保障程度", "教育质量", "社会认可度", "不予认定情形");
        assertThat(assessment.verdict().county()).isEqualTo(State.MET);
        assertThat(assessment.nothingBars()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"8, 85, 6, 学校综合达标, 未达标, 未达标", "10, 84.99, 6, 社会认可度, 未达标, 未达标", "10, 85, 5, 不予认定情形, 缺数据, 缺数据"})
    void onePartThatIsMissedOrOpenDecides(int backbone, String rate, int vetoes, String name, String state, String county) {
        Assessment assessment = county(backbone, "\"rate\": " + rate, vetoes);
        assertThat(part(assessment, name).chinese()).isEqualTo(state);
        assertThat(assessment.verdict().county().chinese()).isEqualTo(county);
    }

    /** S-17 may be written only where all six circumstances were looked for. */
    @Test
    void nothingBarsOnlyWhereEveryCircumstanceWasAnswered() {
        assertThat(county(10, "\"rate\": 90", 5).nothingBars()).isFalse();
        assertThat(ChecksTest.assess("national-2012", "\"primary\": {\"pupils\": 1}").nothingBars()).isFalse();
    }

    @Test
    void aCountyBelowTheFloorOfAnIndicatorHasASchoolThatDoesNotMeetTheRule() {
        String results = "\"primary\": {\"pupils\": 85870}, \"results\": {\"resources\": [{\"indicator\": \"L3\", \"stage\": \"小学\", \"quantity\": %d}]}";
        assertThat(part(ChecksTest.assess(Standards.NATIONAL, results.formatted(276)), "学校综合达标")).isEqualTo(State.UNMET);
        assertThat(part(ChecksTest.assess(Standards.NATIONAL, results.formatted(700)), "学校综合达标")).as("between floor and threshold one cannot know").isEqualTo(State.NO_DATA);
    }

    @Test
    void satisfactionIsCountedFromQuestionnairesWhereNoRateIsGiven() {
        Assessment assessment = ChecksTest.assess(Standards.NATIONAL,
                "\"results\": {\"satisfaction\": {\"groups\": [{\"name\": \"学生\", \"valid\": 100, \"satisfied\": 80}, {\"name\": \"家长\", \"valid\": 300, \"satisfied\": 262}]}}");
        assertThat(assessment.satisfaction().rate().text()).isEqualTo("85.5%");
        assertThat(assessment.satisfaction().state()).isEqualTo(State.MET);
    }

    /** A value that people doubt takes no part: neither its unit nor its indicator is met by it, and another that is missed still decides. */
    @Test
    void dataInDoubtTakesNoPartInAVerdict() {
        String issue = ", \"dataIssues\": [{\"place\": \"/schools/0/primary/resources/equipmentValue\", \"status\": \"存疑\"}]";
        Assessment doubted = ChecksTest.assess(Standards.NATIONAL, "\"schools\": [" + SCHOOL.formatted(10) + "]" + issue);
        assertThat(doubted.units().get(0).value("L6").state()).isEqualTo(State.TO_VERIFY);
        assertThat(doubted.units().get(0).state()).isEqualTo(State.TO_VERIFY);
        assertThat(doubted.indicators().get(5).state()).isEqualTo(State.TO_VERIFY);
        assertThat(doubted.indicators().get(5).parts().get(0).cvState()).isEqualTo(State.TO_VERIFY);
        assertThat(doubted.indicators().get(4).state()).isEqualTo(State.MET);
        assertThat(ChecksTest.assess(Standards.NATIONAL, "\"schools\": [" + SCHOOL.formatted(8) + "]" + issue).units().get(0).state()).isEqualTo(State.UNMET);
        assertThat(ChecksTest.assess(Standards.NATIONAL, "\"schools\": [" + SCHOOL.formatted(10) + "]" + issue.replace("存疑", "已更正")).units().get(0).state()).isEqualTo(State.MET);
    }

    /** 鸠江区's L2 of 0.501787 passes on two decimals: the digits are the standard's. */
    @ParameterizedTest
    @CsvSource({"'', 未达标", "'\"coefficients\": 3', 未达标", "'\"coefficients\": 2', 达标"})
    void howManyDigitsAreComparedIsData(String digits, String state) throws Exception {
        Path file = Files.createTempFile("standard", ".json");
        try {
            Files.writeString(file, "{\"extends\": \"national-2017\", \"id\": \"own\", \"precision\": {" + digits + "}}");
            Assessment assessment = Assessor.with(Standards.find(Pack.builtIn(), file.toString())).assess(Counties.read(
                    "{\"name\": \"青禾县\", \"year\": 2025, \"results\": {\"resources\": [{\"indicator\": \"L2\", \"stage\": \"小学\", \"cv\": 0.501787}]}}", "a.json"));
            assertThat(assessment.indicators().get(1).parts().get(0).cvState().chinese()).isEqualTo(state);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void theOlderStandardAveragesEightCoefficients() {
        String county = """
                "schools": [%s, %s, {"name": "民办校", "kind": "小学", "ownership": "民办", "primary": {"pupils": 500}},
                 {"name": "点", "kind": "教学点", "primary": {"pupils": 80}}], "declaration": {"governmentScore": 85}
                """.formatted(basic("甲校", 1000, 40), basic("乙校", 500, 10));
        Assessment assessment = ChecksTest.assess("national-2012", county);
        assertThat(assessment.units()).extracting(AssessedUnit::name).containsExactly("甲校", "乙校");
        assertThat(assessment.units()).allMatch(unit -> unit.state() == State.NOT_APPLICABLE);
        assertThat(assessment.composites()).singleElement().satisfies(composite -> {
            double mean = assessment.indicators().stream().mapToDouble(indicator -> indicator.parts().get(0).cv().value().doubleValue()).average().orElseThrow();
            assertThat(composite.cv().value().doubleValue()).isCloseTo(mean, within(1e-9));
            assertThat(composite.state()).isEqualTo(State.MET);
        });
        assertThat(part(assessment, "校际差异系数")).isEqualTo(State.MET);
        assertThat(ChecksTest.item(assessment, "G1").state()).isEqualTo(State.MET);
    }

    private static String basic(String name, int pupils, int teachers) {
        return """
                {"name": "%s", "kind": "小学", "primary": {"pupils": %d, "teachers": %d, "higherDegreeTeachers": %d, "midTitleTeachers": %d,
                 "resources": {"teachingArea": 4500, "sportsGroundArea": 7500, "equipmentValue": 2000000, "computers": 90, "books": 9000}}}
                """.formatted(name, pupils, teachers, teachers / 2, teachers / 4);
    }

    /** A campus that is no school of its own belongs to its school, pupils and rooms; without its parent in the list it stands for itself. */
    @Test
    void branchesAreCountedWithTheirSchool() {
        String branch = "{\"name\": \"甲校东校区\", \"kind\": \"小学\", \"countsAsSchool\": false, \"parent\": \"%s\", \"primary\": {\"pupils\": 200, \"backboneTeachers\": 3}}";
        Assessment assessment = ChecksTest.assess(Standards.NATIONAL, "\"schools\": [" + SCHOOL.formatted(10) + "," + branch.formatted("甲校") + "]");
        assertThat(assessment.units()).singleElement().satisfies(unit -> {
            assertThat(unit.pupils().value()).isEqualByComparingTo("1200");
            assertThat(unit.value("L2").quantity().value()).isEqualByComparingTo("13");
            assertThat(unit.value("L1").state()).as("not known of the branch").isEqualTo(State.NO_DATA);
        });
        assertThat(ChecksTest.assess(Standards.NATIONAL, "\"schools\": [" + branch.formatted("乙校") + "]").units()).extracting(AssessedUnit::name).containsExactly("甲校东校区");
    }
}
