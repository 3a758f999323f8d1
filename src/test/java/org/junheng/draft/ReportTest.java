package org.junheng.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junheng.Fixtures;
import org.junheng.assessment.Assessment;
import org.junheng.county.Counties;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.Prose;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The research report follows the data (调研报告随数据而变). */
class ReportTest {

    private static String school(int number, int backbone) {
        return """
                {"name": "第%d小学", "kind": "小学", "primary": {"pupils": 1000, "higherDegreeTeachers": 60, "backboneTeachers": %d,
                 "subjects": {"sports": 9, "music": 4, "fineArt": 2},
                 "resources": {"teachingArea": 6000, "indoorSportsArea": 500, "sportsGroundArea": 9000, "equipmentValue": 2600000, "multimediaRooms": 40}}}
                """.formatted(number, backbone);
    }

    private static String county(String name, String rest) {
        return "{\"name\": \"" + name + "\", \"year\": 2025, " + rest + "}";
    }

    private static String text(Document document) {
        return document.proses().stream().map(Prose::text).collect(Collectors.joining("\n"));
    }

    private static List<String> headings(Document document) {
        return document.body().stream().filter(Block.Heading.class::isInstance).map(block -> ((Block.Heading) block).title().text()).toList();
    }

    @Test
    void withoutDataThereIsNothingToReport() {
        var drafter = Drafter.with(Pack.builtIn());
        assertThat(drafter.hasData(Fixtures.kind("investigation-report"), Counties.read(county("青禾县", "\"city\": \"甲市\""), "a.json"))).isFalse();
        assertThat(drafter.hasData(Fixtures.kind("investigation-report"), Counties.read(county("青禾县", "\"primary\": {\"pupils\": 1}"), "a.json"))).isTrue();
    }

    @Test
    void whatIsMetIsToldInBriefAndLeavesNoProblem() {
        Document report = Fixtures.report(county("青禾县", "\"schools\": [" + school(1, 12) + "," + school(2, 13) + "]"));
        assertThat(headings(report)).containsExactly("基本情况", "主要指标完成情况", "资源配置");
        assertThat(text(report)).contains("全县2个评估单元中，2个综合达标，占100%。", "各项均做到校校达标", "校际差异系数均在限值以内").doesNotContain("未达标学校名单", "缺口合计");
    }

    @Test
    void whatIsMissedIsToldByHowMuchAndByWhom() {
        Document report = Fixtures.report(county("青禾县", "\"schools\": [" + school(1, 12) + "," + school(2, 7) + "]"));
        assertThat(headings(report)).containsExactly("基本情况", "主要指标完成情况", "资源配置", "存在的问题");
        assertThat(text(report)).contains("1个综合达标，占50%", "主要差距在县级以上骨干教师", "第2小学为0.7人，缺3人");
    }

    @Test
    void longListsEndInANumberWithTheTableBehind() {
        String schools = java.util.stream.IntStream.rangeClosed(1, 6).mapToObj(i -> school(i, i)).collect(Collectors.joining(","));
        String report = text(Fixtures.report(county("青禾县", "\"schools\": [" + schools + "]")));
        assertThat(report).contains("第1小学为0.1人，缺9人，第2小学为0.2人，缺8人，第3小学为0.3人，缺7人，小学共6个单元未达标，见附件");
    }

    @ParameterizedTest
    @CsvSource({"青禾县, 我县, 全县", "青禾市, 我市, 全市", "青禾区, 我区, 全区"})
    void theCountySpeaksOfItselfByItsKind(String name, String self, String whole) {
        String report = text(Fixtures.report(county(name, "\"primary\": {\"pupils\": 100}, \"area\": 900, \"evaluations\": [{\"event\": \"国家认定\", \"date\": \"2016-12\", \"result\": \"通过\"}]")));
        assertThat(report).contains(self + "2016年12月通过国家认定", whole + "面积900平方公里");
    }

    /** Given states are quoted, never judged: 基本达标 is what a person wrote. */
    @Test
    void statesComeFromTheInputWhereThereAreNoSchools() {
        String report = text(Fixtures.report(county("青禾县", """
                "results": {"resources": [{"indicator": "L3", "unmetSchools": 5, "shortfall": 9}, {"indicator": "L7", "state": "达标"}],
                 "quality": [{"item": "Q7", "state": "待核", "claim": "基本达标"}]}
                """)));
        assertThat(report).contains("体育、艺术专任教师涉及5所学校，缺9人", "填报评价为“基本达标”", "暂不作判断");
    }

    @Test
    void whatIsUnknownIsNeverMet() {
        Assessment assessment = Fixtures.assess(Counties.read(county("青禾县", "\"primary\": {\"pupils\": 100}"), "a.json"));
        String report = text(Fixtures.report(county("青禾县", "\"primary\": {\"pupils\": 100}")));
        assertThat(assessment.guarantees()).allMatch(item -> item.state().chinese().equals("缺数据"));
        assertThat(report).doesNotContain("达标", "null", "缺数据");
    }
}
