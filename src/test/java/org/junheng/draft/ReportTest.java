package org.junheng.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junheng.Fixtures;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Assessor;
import org.junheng.county.Bureau;
import org.junheng.county.Counties;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.Prose;
import org.junheng.pack.Pack;
import org.junheng.standard.Standards;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The research report follows the data (调研报告随数据而变). */
class ReportTest {

    /** Rules made for the test: what is lacked, moved and added. */
    private static final String RULES = """
            - id: F-91
              name: 教师不足
              topic: backbone
              level: 橙
              weight: 60
              each: seen.shortages
              when: it.missing?? && it.missing gt 0
              about: '[it.indicator.id]'
              schools: it.units?map(u -> u.name)
              evidence: [it.missing]
              title: "${it.stage!}${it.indicator.columnName}不足"
              say: ["${it.stage!}${it.indicator.columnName}共缺${it.missing}。"]
              causes:
                - {time: 'false', size: 'true', place: 'true', evidence: [it.missing], say: 补充偏少。, ask: 是不是补充偏少}
              measures:
                - when: 'it.moved?? && it.moved gt 0'
                  way: 调剂
                  text: "县内调剂${it.stage!}${it.indicator.columnName}${it.moved}"
                  amount: 'it.moved'
                - when: 'it.addedByCounty?? && it.addedByCounty gt 0'
                  way: 培养
                  text: "增加${it.stage!}${it.indicator.columnName}${it.addedByCounty}"
                  amount: 'it.addedByCounty'
                  cost: 'it.cost'
              examples: [{set: [/schools/县城第一小学/primary/backboneTeachers=0], says: "缺"}, {silent: true}]
            """;

    @TempDir
    static Path folder;

    private static Pack pack;

    @BeforeAll
    static void rules() throws IOException {
        pack = Fixtures.packWith(RULES, folder);
    }

    /** The report by the rules of the test. */
    private static Document ruled(String json) {
        return Fixtures.draft(pack, Fixtures.kind("investigation-report"), Fixtures.assess(Counties.read(json, "a.json")), Bureau.NONE);
    }

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

    private static String notes(Document document) {
        return document.drafterNotes().stream().map(Prose::text).collect(Collectors.joining("\n"));
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
        assertThat(headings(report)).containsExactly("基本情况", "主要指标完成情况", "资源配置", "政府保障程度");
        assertThat(text(report)).contains("全县2个评估单元中，2个综合达标，占100%", "7项资源配置指标均校校达标", "暂不能判断是否具备申报条件")
                .doesNotContain("未达标学校名单", "缺口", "尚不具备申报条件", "不予认定");
    }

    @Test
    void coefficientsOfThreeIndicatorsAreDrawnAndFewerAreNot() {
        Document report = Fixtures.report(county("青禾县", "\"schools\": [" + school(1, 12) + "," + school(2, 7) + "]"));
        assertThat(report.body()).filteredOn(Block.Chart.class::isInstance).singleElement().satisfies(block -> {
            Block.Chart chart = (Block.Chart) block;
            assertThat(chart.categories()).hasSize(7).allSatisfy(category -> assertThat(category.values()).singleElement()
                    .satisfies(value -> assertThat(value.facts()).hasSize(1)));
            assertThat(chart.series()).as("there are no junior schools").containsExactly(Prose.of("小学"));
            assertThat(chart.limits()).extracting(limit -> limit.name() + "" + limit.value()).containsExactly("小学限值0.5");
        });
        assertThat(text(report)).containsOnlyOnce("见图1");

        String two = "{\"name\": \"第%d小学\", \"kind\": \"小学\", \"primary\": {\"pupils\": 1000, \"higherDegreeTeachers\": 60, \"backboneTeachers\": %d}}";
        Document few = Fixtures.report(county("青禾县", "\"schools\": [" + two.formatted(1, 12) + "," + two.formatted(2, 7) + "]"));
        assertThat(few.body()).noneMatch(Block.Chart.class::isInstance);
        assertThat(text(few)).contains("差异系数").doesNotContain("见图");
    }

    @Test
    void whatIsMissedIsToldByHowMuchAndByWhom() {
        Document report = ruled(county("青禾县", "\"schools\": [" + school(1, 12) + "," + school(2, 7) + "]"));
        assertThat(headings(report)).containsExactly("基本情况", "主要指标完成情况", "资源配置", "政府保障程度", "存在的问题", "对策建议");
        assertThat(text(report)).contains("1个综合达标，占50%", "主要差距在县级以上骨干教师", "目前尚不具备申报条件", "小学骨干教师不足。\n小学骨干教师共缺3人。涉及第2小学。",
                "校校达标6项，未全部达标1项");
    }

    @Test
    void longListsEndInANumberWithTheTableBehind() {
        String schools = java.util.stream.IntStream.rangeClosed(1, 6).mapToObj(i -> school(i, i)).collect(Collectors.joining(","));
        assertThat(text(ruled(county("青禾县", "\"schools\": [" + schools + "]")))).contains("共缺39人。涉及第1小学、第2小学、第3小学等6所学校。");
    }

    @Test
    void whatIsTooMuchForTheTextIsNamedWithTheListBehind() {
        Document report = ruled(county("青禾县", "\"schools\": [" + school(1, 12) + "," + school(2, 7) + "], \"problems\": ["
                + "{\"heading\": \"教师甲\", \"text\": \"甲。\"}, {\"heading\": \"教师乙\", \"text\": \"乙。\"}, {\"heading\": \"教师丙\", \"text\": \"丙。\"}]"));
        assertThat(text(report)).contains("此外还有小学骨干教师不足，见附件").doesNotContain("共缺3人");
        assertThat(report.annexes()).filteredOn(annex -> annex.title().text().equals("问题清单")).singleElement()
                .satisfies(annex -> assertThat(annex.body().toString()).contains("1-4", "小学骨干教师不足", "第2小学"));
    }

    /** People's words come first; what they tell already is not told again, what they do not tell is. */
    @ParameterizedTest
    @CsvSource({"骨干教师共缺3人。, false", "骨干教师不够。, true"})
    void whatPeopleToldIsNotToldAgain(String words, boolean told) {
        String report = text(ruled(county("青禾县", "\"schools\": [" + school(1, 12) + "," + school(2, 7) + "],"
                + " \"problems\": [{\"heading\": \"骨干教师\", \"text\": \"" + words + "\", \"indicators\": [\"L2\"]}]")));
        assertThat(report).contains(words);
        assertThat(report.contains(words + "小学骨干教师共缺3人。")).isEqualTo(told);
    }

    @Test
    void whatIsNotProvedIsOnlyAskedAbout() {
        Document report = ruled(county("青禾县", "\"schools\": [" + school(1, 12) + "," + school(2, 7) + "]"));
        assertThat(notes(report)).contains("需进一步核实：是不是补充偏少");
        assertThat(text(report)).doesNotContain("补充偏少", "原因分析");
    }

    /** A measure for the same thing is people's, unless the rule knows a quantity that they do not tell. */
    @ParameterizedTest
    @CsvSource({"县内调剂3人。, false", "县内调剂。, true"})
    void measuresThatPeopleToldAreNotToldAgain(String words, boolean told) {
        String report = text(ruled(county("青禾县", "\"schools\": [" + school(1, 30) + "," + school(2, 7) + "],"
                + " \"measures\": [{\"heading\": \"调剂骨干教师\", \"text\": \"" + words + "\", \"indicators\": [\"L2\"], \"responsible\": [\"甲局\"]}]")));
        assertThat(report).contains(words + "由甲局负责。");
        assertThat(report.contains("建议县内调剂小学骨干教师3人")).isEqualTo(told);
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
        assertThat(report).contains("体育、艺术专任教师有5所学校未达标，共缺9人", "填报评价为“基本达标”", "不计入达标结论")
                .doesNotContain("本次调研", "本次调查");
    }

    /** Whatever the states, they add up to all indicators, and what is all alike is said in one word. */
    @Test
    void everyIndicatorIsAccountedFor() {
        String report = text(Fixtures.report(county("青禾县", """
                "results": {"resources": [{"indicator": "L1", "state": "达标"}, {"indicator": "L2", "state": "待核", "claim": "基本达标"},
                  {"indicator": "L4", "state": "待核", "claim": "基本达标"}, {"indicator": "L5", "unmetSchools": 2}],
                 "guarantees": [{"item": "G1", "state": "达标"}, {"item": "G9", "state": "预估有风险"}, {"item": "G8", "state": "未达标"}],
                 "quality": [{"item": "Q9", "state": "未参测"}, {"item": "Q4", "state": "待核", "claim": "能合理安排"}, {"item": "Q3", "state": "待核"}]}
                """)));
        assertThat(report).contains(
                "7项资源配置指标中，全部达标1项，未全部达标1项，待核2项，暂无数据3项",
                "县级以上骨干教师、教学及辅助用房待核，填报评价为“基本达标”，不计入达标结论",
                "15项指标中，达标1项，未达标1项，预估有风险1项，暂无数据12项",
                "9项指标中，待核2项，未参测1项，暂无数据6项", "学校章程和信息化管理、教师培训经费待核，教师培训经费的填报评价为“能合理安排”", "国家义务教育质量监测未参测，按规定不作判断");
    }

    @Test
    void aWordAgainstTheFiguresDoesNotStand() {
        Document report = Fixtures.report(county("青禾县", """
                "junior": {"pupils": 1000}, "results": {"resources": [{"indicator": "L2", "stage": "初中", "state": "达标", "claim": "符合规定要求", "quantity": 9}]}
                """));
        assertThat(text(report)).contains("初中标准为每百名学生1人，现为0.9人，按在校学生数缺1人", "填报评价为“符合规定要求”，初中填报为达标，与数据不符，按未达标计");
        assertThat(notes(report)).contains("填报为达标，但平均值为0.9人");
    }

    @Test
    void figuresOfBothStagesTogetherAreTold() {
        String report = text(Fixtures.report(county("青禾县", """
                "primary": {"pupils": 1000}, "junior": {"pupils": 1000}, "results": {"resources": [{"indicator": "L7", "quantity": 40}]}
                """)));
        assertThat(report).contains("小学、初中合计每百名学生2间，按在校学生数应有47间，缺7间");
    }

    @Test
    void whatIsLackedIsPlannedForWithWhoAndWhenAndCost() {
        String report = text(ruled(county("青禾县", "\"schools\": [" + school(1, 12) + "," + school(2, 7) + "], \"unitCosts\": [{\"indicator\": \"L2\", \"price\": 6000}],"
                + " \"departments\": [{\"name\": \"甲局\", \"duties\": [\"教师管理\"]}, {\"name\": \"乙局\", \"duties\": [\"职称\"]}]")));
        assertThat(report).containsPattern("建议[^。]*小学骨干教师\\d人，由甲局牵头，乙局配合，2026年\\d+月底前完成。");
    }

    @Test
    void aFigureThatTheTextTellsIsNotToldAgain() {
        String report = text(Fixtures.report(county("青禾县", """
                "measures": [{"heading": "招聘", "text": "招聘不少于24名，全县共124名，另有设备", "figures": [
                    {"label": "招聘教师", "value": 24, "unit": "名"}, {"label": "设备更新", "value": 4, "unit": "名"},
                    {"label": "完成率", "value": 80, "unit": "%"}, {"label": "骨干教师数", "value": 6, "unit": "名"}]}]
                """)));
        assertThat(report).contains("设备更新4名，完成率为80%，骨干教师数为6名").doesNotContain("招聘教师24名");
    }

    @Test
    void honoursOfADistrictAreOfTheDistrict() {
        String report = text(Fixtures.report(county("青禾区", """
                "kind": "区", "primary": {"pupils": 10}, "honours": [{"name": "文明学校", "level": "县", "schools": ["甲小学"]}]
                """)));
        assertThat(report).contains("甲小学获评区级文明学校").doesNotContain("县级文明");
    }

    @Test
    void anItemWithoutFiguresNamesItsSchools() {
        String report = text(Fixtures.report(county("青禾县", """
                "results": {"guarantees": [{"item": "G5", "state": "未达标", "claim": "基本达标", "note": "班数未写明", "misses": [{"school": "甲小学"}, {"school": "乙小学"}]}]}
                """)));
        assertThat(report).contains("甲小学、乙小学未达到要求。填报评价为“基本达标”。").doesNotContain("班数未写明");
    }

    @Test
    void satisfactionWithoutARateIsStillTold() {
        String report = text(Fixtures.report(county("青禾县", """
                "results": {"satisfaction": {"state": "未达标", "note": "数值缺失"}}, "primary": {"pupils": 10}
                """)));
        assertThat(report).contains("社会认可度标准为85%，填报为未达标，暂无满意度数值。").doesNotContain("缺失");
    }

    /** What whoever filled the form in says to the drafter is told to the drafter, the rest is printed. */
    @Test
    void remarksOnTheDataAreNotPrinted() {
        Document report = Fixtures.report(county("青禾县", """
                "primary": {"pupils": 10}, "dataNote": "数据为摸底结果，部分待核；原件未注明年份。",
                "results": {"guarantees": [{"item": "G6", "state": "待核", "note": "3所村小记录不完整，待补充佐证材料；两个文件已印发"}]},
                "facts": [{"label": "场地", "unit": "平方米", "value": {"value": 6000, "definition": "学校上报；有误待核"}}]
                """));
        assertThat(text(report)).contains("数据为摸底结果。", "小规模学校公用经费待核，3所村小记录不完整；两个文件已印发，不计入达标结论")
                .doesNotContain("原件", "待补", "部分待核", "有误", "6000", "见附件");
        assertThat(notes(report)).contains("请核实：数据为摸底结果，部分待核；原件未注明年份", "请核实：3所村小记录不完整，待补充佐证材料；两个文件已印发", "场地：学校上报；有误待核");
    }

    @ParameterizedTest
    @CsvSource({"false, 未发现《县域义务教育优质均衡发展督导评估办法》规定的不予认定情形", "true, 核查中发现不予认定情形：有弄虚作假行为"})
    void nothingBarsOnlyWhereEveryCircumstanceWasLookedFor(boolean found, String sentence) {
        String five = java.util.stream.IntStream.rangeClosed(1, 5).mapToObj(i -> "{\"item\": \"V" + i + "\", \"found\": false}").collect(Collectors.joining(","));
        String results = "\"results\": {\"resources\": [{\"indicator\": \"L1\", \"state\": \"达标\"}], \"vetoes\": [" + five;
        assertThat(text(Fixtures.report(county("青禾县", results + ", {\"item\": \"V6\", \"found\": " + found + "}]}")))).contains(sentence);
        assertThat(text(Fixtures.report(county("青禾县", results + "]}")))).contains("不予认定情形尚未逐条核查，不作结论").doesNotContain("未发现");
    }

    @Test
    void nothingIsSaidToBeAbsentAgainstTheData() {
        String six = java.util.stream.IntStream.rangeClosed(1, 6).mapToObj(i -> "{\"item\": \"V" + i + "\", \"found\": false}").collect(Collectors.joining(","));
        Document report = Fixtures.report(county("青禾县", "\"results\": {\"resources\": [{\"indicator\": \"L1\", \"state\": \"达标\"}], \"vetoes\": [" + six + "]},"
                + " \"staffing\": {\"approvedPosts\": 100, \"filledPosts\": 90, \"vacantPosts\": 10, \"vacantOverYear\": 5}"));
        assertThat(text(report)).doesNotContain("未发现", "尚未逐条核查");
        assertThat(notes(report)).contains("但空编一年以上的编制数为5名，请核对", "核清以前正文不写“未发现”");
    }

    @Test
    void whatIsMendedIsStillUnmet() {
        Document report = Fixtures.report(county("青禾县", """
                "results": {"guarantees": [{"item": "G6", "state": "未达标", "rectifying": true}, {"item": "G2", "state": "达标"}, {"item": "G8", "state": "达标"},
                 {"item": "G10", "state": "达标"}]}
                """));
        assertThat(text(report)).contains("政府保障程度15项中，达标3项", "未达标的指标中，1项正在整改、尚未验收", "未达标（整改中）");
    }

    @Test
    void whatWasPromisedIsAnsweredFor() {
        String report = text(Fixtures.report(county("青禾县", """
                "primary": {"pupils": 10}, "commitments": [{"source": "上年反馈意见", "text": "班额超标。", "deadline": "8月底前", "status": "推进中", "progress": "尚有3个班。"},
                 {"source": "上年反馈意见", "text": "专用教室不足。", "status": "已完成"}]
                """)));
        assertThat(report).contains("《上年反馈意见》指出的2个问题中，已完成1个，推进中1个。班额超标（时限为8月底前），尚有3个班。").doesNotContain("专用教室不足（", "未启动");
    }

    @ParameterizedTest
    @CsvSource({"2025-08-31, '推进中1个，未启动1个。'", "2025-09-01, '未启动1个，已逾期1个。'"})
    void whatIsOverdueIsSaidToBe(String date, String counted) {
        String report = text(Fixtures.report(county("青禾县", """
                "primary": {"pupils": 10}, "documents": {"investigation-report": {"date": "%s"}}, "commitments": [
                 {"source": "反馈意见", "text": "班额超标。", "deadline": "2025年8月底前", "status": "推进中", "progress": "尚有3个班。"},
                 {"source": "反馈意见", "text": "专用教室不足。", "deadline": "2025年8月底前", "status": "已完成"},
                 {"source": "反馈意见", "text": "场地不足。", "deadline": "2026年8月底前", "status": "未启动"}]
                """.formatted(date))));
        assertThat(report).contains("3个问题中，已完成1个，" + counted);
        assertThat(report.contains("（时限为2025年8月底前，已逾期）")).isEqualTo(date.endsWith("09-01"));
    }

    @Test
    void enoughAsAWholeIsMovedAndNotHired() {
        String report = text(ruled(county("青禾县", "\"schools\": [" + school(1, 30) + "," + school(2, 7) + "]")));
        assertThat(report).contains("上述指标县级总量已达标，但校际分布不均。小学骨干教师1个单元缺3人、1个单元富余20人", "建议县内调剂小学骨干教师3人", "调剂名单见附件3")
                .doesNotContain("增加小学骨干教师");
        String both = text(ruled(county("青禾县", "\"schools\": [" + school(1, 11) + "," + school(2, 7) + "]")));
        assertThat(both).contains("小学骨干教师总量不足", "县内调剂小学骨干教师1人", "增加小学骨干教师2人");
    }

    @Test
    void shortfallsArePricedWhereTheCountyHasAPrice() {
        String schools = "\"schools\": [" + school(1, 12) + "," + school(2, 7) + "]";
        assertThat(text(Fixtures.report(county("青禾县", schools + ", \"unitCosts\": [{\"indicator\": \"L2\", \"price\": 6000}]")))).contains("调剂后仍缺的教师经测算每年需6000元");
        assertThat(text(Fixtures.report(county("青禾县", schools)))).contains("缺口测算见附件2").doesNotContain("经测算每年需");
    }

    @Test
    void longListsOfStatementsAreGathered() {
        assertThat(headings(ruled(county("青禾县", statements("problems", 2))))).containsExactly("存在的问题");
        Document problems = ruled(county("青禾县", statements("problems", 7)));
        assertThat(headings(problems)).containsSubsequence("存在的问题", "办学条件存在短板", "骨干教师存在缺口");
        assertThat(text(problems)).contains("问题1。", "问题7。");
        assertThat(headings(ruled(county("青禾县", statements("practices", 6))))).containsExactly("主要做法和成效");
        assertThat(headings(ruled(county("青禾县", statements("practices", 7))))).containsExactly("主要做法和成效", "统一建设标准，改善办学条件", "充实教师队伍，促进交流成长");
    }

    private static String statements(String name, int count) {
        return "\"" + name + "\": [" + java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(i -> "{\"heading\": \"标题%d\", \"text\": \"问题%d\", \"indicators\": [\"%s\"]}".formatted(i, i, i % 2 == 0 ? "L4" : "L2"))
                .collect(Collectors.joining(",")) + "]";
    }

    @Test
    void bodiesAnswerAloneOrLeadOthers() {
        String report = text(Fixtures.report(county("青禾县", """
                "measures": [{"text": "招聘教师。", "responsible": ["甲局", "乙局", "丙局"], "deadline": "8月底前"}, {"text": "建设校舍。", "responsible": ["甲局"]}]
                """)));
        assertThat(report).contains("由甲局牵头，乙局、丙局配合，8月底前完成。", "由甲局负责。");
    }

    @Test
    void pupilsToComeAndPlacesAreTold() {
        String report = text(Fixtures.report(county("青禾县", """
                "junior": {"pupils": 1000}, "forecasts": [{"year": 2026, "stage": "初中", "pupils": 1010}, {"year": 2027, "stage": "初中", "pupils": 1030}, {"year": 2028, "stage": "初中", "pupils": 990}],
                 "places": [{"stage": "初中", "area": "城区", "year": 2027, "demand": 500, "capacity": 400, "building": 60}, {"stage": "初中", "area": "乡镇", "demand": 300, "capacity": 400}]
                """)));
        assertThat(report).contains("预计初中在校学生2027年达到1030人的高峰，2028年为990人", "2027年城区初中学位需求500个，现有及在建可提供460个，仍缺40个；其余乡镇初中学位可基本满足需求");
    }

    @Test
    void theThreeWordsForClassesAreNotMixedUp() {
        String report = text(Fixtures.report(county("青禾县", """
                "schools": [{"name": "甲小学", "kind": "小学", "primary": {"pupils": 163, "classes": 3, "classSizes": [40, 57, 66]}}]
                """)));
        assertThat(report).contains("小学超标准班额2个班，占教学班的66.7%，大班额2个班，其中超大班额1个班");
    }

    @Test
    void withoutASurveyThereIsNoneToSpeakOf() {
        String report = text(Fixtures.report(county("青禾县", """
                "primary": {"pupils": 10}, "bases": [{"title": "某办法", "number": "某发〔2020〕1号", "role": "依据"}], "evaluations": [{"event": "国家认定", "date": "2016", "result": "通过"}]
                """)));
        assertThat(report).startsWith("根据《某办法》（某发〔2020〕1号），对全县义务教育优质均衡发展情况进行了测算。").contains("2016年通过国家认定");
        assertThat(text(Fixtures.report(county("青禾县", "\"primary\": {\"pupils\": 10}, \"survey\": {\"conductedBy\": \"督导室\"}")))).startsWith("督导室对全县义务教育学校优质均衡发展情况开展调研。");
    }

    private static String byStandard(String standard, String json) {
        Pack pack = Pack.builtIn();
        Assessment assessment = Assessor.with(Standards.find(pack, standard)).assess(Counties.read(json, "a.json"));
        return text(Fixtures.draft(pack, Fixtures.kind("investigation-report"), assessment, Bureau.NONE));
    }

    @Test
    void whoMeetsSomethingByAMilderRuleIsNamed(@TempDir Path folder) throws IOException {
        Path standard = folder.resolve("milder.json");
        Files.writeString(standard, Pack.builtIn().read("standards/national-2017.json").replace("\"on\": false", "\"on\": true"));
        String large = "\"schools\": [{\"name\": \"甲小学\", \"kind\": \"小学\", \"planYear\": 2004, \"builtYear\": 2005, \"primary\": {\"pupils\": 2300, \"backboneTeachers\": 30}}]";
        assertThat(byStandard(standard.toString(), county("青禾县", large))).contains("甲小学按放宽口径计算达标，口径为“2010年及以前规划并建成的学校");
        assertThat(byStandard(Standards.NATIONAL, county("青禾县", large))).contains("甲小学现为2300人，超出300人").doesNotContain("放宽");
    }

    /** The standard of 2012 sets no thresholds: nobody can miss them. */
    @Test
    void withoutThresholdsNoUnitIsSaidToMissThem() {
        String report = byStandard("national-2012", county("青禾县", "\"schools\": [" + school(1, 12) + "," + school(2, 7) + "]"));
        assertThat(report).contains("8项资源配置指标").doesNotContain("综合达标，", "均未综合达标");
    }

    @Test
    void emptyColumnsAreLeftOut() {
        Document report = Fixtures.report(county("青禾县", """
                "primary": {"pupils": 10}, "facts": [{"label": "甲", "value": 1, "unit": "个", "before": 3, "period": "近三年"}]
                """));
        List<String> columns = report.annexes().get(0).body().stream().filter(Block.Table.class::isInstance)
                .flatMap(table -> ((Block.Table) table).columns().stream()).map(column -> column.title().text()).toList();
        assertThat(columns).containsExactly("数据项", "时期", "变化前", "数值");
    }

    @Test
    void whatIsUnknownIsNeverMet() {
        Assessment assessment = Fixtures.assess(Counties.read(county("青禾县", "\"primary\": {\"pupils\": 100}"), "a.json"));
        String report = text(Fixtures.report(county("青禾县", "\"primary\": {\"pupils\": 100}")));
        assertThat(assessment.guarantees()).allMatch(item -> item.state().chinese().equals("缺数据"));
        assertThat(report).doesNotContain("达标", "null", "缺数据", "暂无");
    }
}
