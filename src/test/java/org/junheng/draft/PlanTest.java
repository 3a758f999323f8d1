package org.junheng.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junheng.Fixtures;
import org.junheng.county.Bureaus;
import org.junheng.county.Counties;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.Prose;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.Test;

/** The implementation plan says what the data holds and decides nothing that people have not (实施方案). */
class PlanTest {

    private static final String DEPARTMENTS = """
            "departments": [{"name": "青禾县教育体育局", "shortName": "县教体局", "duties": ["招生", "教师管理", "学校管理"]},
             {"name": "青禾县人力资源和社会保障局", "shortName": "县人社局", "duties": ["教师招聘"]},
             {"name": "青禾县财政局", "shortName": "县财政局", "duties": ["经费"]}]""";

    /** A primary school of 1000 pupils with what it needs, but for sports and art teachers (L3: 9) and grounds (L5: 7500). */
    private static String school(String name, String ownership, int sports, int grounds) {
        return """
                {"name": "%s", "kind": "小学", "ownership": "%s", "locality": "城区", "primary": {"pupils": 1000, "classes": 25, "higherDegreeTeachers": 60,
                 "backboneTeachers": 12, "subjects": {"sports": %d, "music": 2, "fineArt": 2}},
                 "resources": {"teachingArea": 6000, "indoorSportsArea": 0, "sportsGroundArea": %d, "equipmentValue": 2600000, "multimediaRooms": 40}}
                """.formatted(name, ownership, sports, grounds);
    }

    private static String schools(String... schools) {
        return "\"schools\": [" + String.join(",", schools) + "]";
    }

    private static Document plan(String... rest) {
        return plan("{}", List.of(rest));
    }

    private static Document plan(String bureau, List<String> rest) {
        String json = "{\"name\": \"青禾县\", \"year\": 2025, " + String.join(", ", rest) + "}";
        return Fixtures.draft(Pack.builtIn(), Fixtures.kind("implementation-plan"), Fixtures.assess(Counties.read(json, "a.json")), Bureaus.read(bureau, "bureau.yaml"));
    }

    /** The printed text of the plan without its annexes. */
    private static String text(Document document) {
        return printed(new Document(document.head(), document.parts().get(0).body(), List.of()));
    }

    private static String annexes(Document document) {
        return printed(new Document(document.head(), List.of(), document.parts().get(0).annexes()));
    }

    private static String printed(Document document) {
        return document.proses().stream().map(Prose::text).collect(Collectors.joining("\n"));
    }

    private static String notes(Document document) {
        return document.drafterNotes().stream().map(Prose::text).collect(Collectors.joining("\n"));
    }

    private static List<String> headings(Document document) {
        return document.parts().get(0).body().stream().filter(Block.Heading.class::isInstance).map(block -> ((Block.Heading) block).title().text()).toList();
    }

    @Test
    void theNoticeSaysHowThePlanWasApproved() {
        Document plan = plan(schools(school("甲小学", "公办", 3, 8000)), "\"documents\": {\"implementation-plan\": {\"issuer\": \"青禾县人民政府\", \"approval\": \"已经县人民政府第3次常务会议同意\"}}");
        assertThat(plan.proses().get(0).text()).contains("推进义务教育优质均衡发展实施方案");
        assertThat(plan.body()).hasSize(1);
        assertThat(((Block.Paragraph) plan.body().get(0)).text().text())
                .isEqualTo("《青禾县推进义务教育优质均衡发展实施方案》已经县人民政府第3次常务会议同意，现印发给你们，请结合实际认真贯彻执行。");
    }

    @Test
    void theGuidingThoughtIsTheBureausOrNone() {
        String data = schools(school("甲小学", "公办", 3, 8000));
        assertThat(headings(plan(data))).doesNotContain("指导思想");
        assertThat(notes(plan(data))).contains("提法库中没有当日有效的“指导思想”，请补充");
        Document written = plan("""
                wordings:
                  - {name: 指导思想, text: 过期的提法。, from: "2019-01-01", until: "2020-12-31"}
                  - {name: 指导思想, text: 有效的提法。, from: "2021-01-01"}
                """, List.of(data));
        assertThat(text(written)).contains("指导思想\n有效的提法。全县以体育、艺术专任教师为重点").doesNotContain("过期");
    }

    /** 2 of 4 teachers lacking can be moved; the private school's are its sponsor's to find. */
    @Test
    void whatCanBeMovedIsMovedBeforeAnythingIsAdded() {
        Document plan = plan(DEPARTMENTS, schools(school("甲小学", "公办", 7, 8000), school("乙小学", "公办", 2, 8000), school("丙小学", "民办", 4, 8000)));
        assertThat(text(plan)).contains("配齐体育、艺术专任教师4人。涉及城区2个评估单元。先从县内富余学校调剂2人", "所缺1人由举办者补齐", "其余1人在核定编制内招聘补充")
                .contains("〔牵头单位：县教体局；配合单位：县人社局〕完成时限：印发当年8月底前。");
        assertThat(annexes(plan)).contains("配齐体育、艺术专任教师4人");
    }

    @Test
    void aTaskThatNoDepartmentAnswersForHasNoOwnerButANote() {
        Document plan = plan(schools(school("甲小学", "公办", 3, 8000)));
        assertThat(text(plan)).contains("完成时限：").doesNotContain("牵头单位");
        assertThat(notes(plan)).contains("没有登记办理下列任务的职责，未写牵头单位，请补：配齐学科教师");
    }

    private static String yearPlans(String... years) {
        return "\"yearPlans\": [" + String.join(",", years) + "]";
    }

    /** Two of four units meet the rule for schools; the shares are computed and a given one that differs is told. */
    @Test
    void theYearsOfThePlanAreComputedFromTheUnits() {
        Document plan = plan(schools(school("甲小学", "公办", 5, 8000), school("乙小学", "公办", 5, 8000), school("丙小学", "公办", 5, 4000), school("丁小学", "公办", 1, 8000)),
                yearPlans("{\"year\": 2027, \"schools\": [\"丁小学\"], \"share\": 100}", "{\"year\": 2026, \"schools\": [\"丙小学\", \"甲小学\"], \"share\": 80}"),
                "\"evaluations\": [{\"event\": \"市级复核\", \"date\": \"2026年\", \"result\": \"计划\"}]");
        assertThat(text(plan)).contains("综合达标2个，占50%，到2027年全部综合达标", "2026年\n1\n3\n75%", "2027年\n1\n4\n100%")
                .contains("2026年接受市级复核，届时综合达标评估单元3个，占75%");
        assertThat(notes(plan)).contains("填报2026年累计达标比例为80%，按评估单元测算为75%", "没有未达标的评估单元，请核对：甲小学", "综合达标的评估单元只占75%，请核定申报时间");
        assertThat(annexes(plan)).startsWith("分年度达标学校名单").contains("2026年\n丙小学\n体育运动场馆缺3500平方米");
    }

    @Test
    void withoutAPlanByYearsNoYearIsInvented() {
        Document plan = plan(schools(school("甲小学", "公办", 1, 8000)));
        assertThat(text(plan)).doesNotContainPattern("20\\d\\d年");
        assertThat(annexes(plan)).startsWith("未达标评估单元和差额");
        assertThat(headings(plan)).doesNotContain("实施步骤", "保障措施", "基本原则");
    }

    @Test
    void thePublicTextNamesNoSchoolAsFailing() {
        Document plan = plan(schools(school("甲小学", "公办", 1, 8000), school("乙小学", "公办", 9, 8000)), """
                "measures": [{"text": "甲小学缺体育教师4名，由县内调剂。乙小学每周选派教师走教。甲小学场地不足，甲小学另行安排。", "indicators": ["L3"]}]""");
        assertThat(text(plan)).contains("1所学校缺体育教师4名，由县内调剂。乙小学每周选派教师走教。").doesNotContain("甲小学");
        assertThat(notes(plan)).contains("已改为校数，请核对：甲小学缺体育教师4名", "没有印出，请改写后补入：甲小学场地不足");
        assertThat(annexes(plan)).contains("甲小学");
    }

    @Test
    void adviceBecomesATask() {
        Document plan = plan(DEPARTMENTS, """
                "measures": [{"heading": "补足教师", "text": "建议先行调剂。建议再行招聘。", "indicators": ["L3"], "responsible": ["青禾县财政局"], "deadline": "2026年9月", "doneWhen": "到岗"}]""");
        assertThat(text(plan)).contains("补足教师\n先行调剂。再行招聘。\n〔牵头单位：县财政局〕完成时限：2026年9月。完成标志：到岗。");
    }

    private static String project(String status, String rest) {
        return "\"measures\": [{\"text\": \"甲。\", \"indicators\": [\"G4\"]}], \"projects\": [{\"name\": \"新校\", \"kind\": \"新建\", \"status\": \"" + status
                + "\", \"investment\": 50000000, \"primaryPlaces\": 900, \"indicators\": [\"G4\"]" + rest + "}]";
    }

    private static String forecasts(int... pupils) {
        return "\"primary\": {\"pupils\": 1000, \"classes\": 20}, \"forecasts\": [" + IntStream.range(0, pupils.length)
                .mapToObj(i -> "{\"year\": " + (2026 + i) + ", \"stage\": \"小学\", \"pupils\": " + pupils[i] + "}").collect(Collectors.joining(",")) + "]";
    }

    /** 20 classes of 45 hold 900. */
    @Test
    void nothingIsBuiltUnlessPupilsToComeNeedIt() {
        assertThat(text(plan(project("前期", "")))).contains("研究论证新校").doesNotContain("完成新校");
        assertThat(notes(plan(project("前期", "")))).contains("没有学龄人口预测", "新校");
        assertThat(text(plan(project("前期", ""), forecasts(1000, 950, 900)))).contains("完成新校");
        assertThat(text(plan(project("前期", ""), forecasts(1000, 900, 850)))).contains("研究论证新校", "总量够用");
        assertThat(text(plan(project("在建", ", \"due\": \"2026年8月\"")))).contains("建成新校（可提供小学学位900个），2026年8月投用");
        assertThat(text(plan(project("停滞", ", \"delay\": \"用地未批\"")))).contains("新校目前停滞，用地未批，先论证学位需求，再定是否续建");
    }

    @Test
    void moneyNotGrantedIsOnlyEstimated() {
        assertThat(text(plan(project("前期", "")))).contains("尚未开工的1个项目经测算需5000万元，资金来源和年度安排按程序研究确定");
        assertThat(text(plan(project("在建", ", \"paid\": 20000000")))).contains("在建的1个项目总投资5000万元，已到位2000万元").doesNotContain("经测算需");
    }

    @Test
    void dataInDoubtIsVerifiedBeforeAnythingIsBought() {
        String doubtful = school("甲小学", "公办", 5, 8000).replace("2600000", "260");
        Document plan = plan(schools(doubtful, school("乙小学", "公办", 5, 8000)));
        assertThat(text(plan)).contains("先核实1个评估单元的教学仪器设备数据，再定补充数量").doesNotContain("补足教学仪器设备");
        assertThat(annexes(plan)).contains("教学仪器设备数据待核实");
    }

    /** 3500 square metres at 460 yuan; teachers who can be moved, and what a private school's sponsor pays, have no price. */
    @Test
    void whatMustBeAddedHasItsPrice() {
        String costs = "\"unitCosts\": [{\"indicator\": \"L5\", \"price\": 460}, {\"indicator\": \"L3\", \"price\": 100000}]";
        assertThat(text(plan(schools(school("甲小学", "公办", 5, 4000)), costs))).contains("补足体育运动场馆3500平方米。涉及城区1个评估单元。按本县单价，经测算需161万元。");
        assertThat(text(plan(schools(school("甲小学", "公办", 3, 8000)), costs))).contains("按本县单价，经测算每年需20万元。");
        assertThat(text(plan(schools(school("甲小学", "公办", 7, 8000), school("乙小学", "公办", 4, 8000)), costs))).contains("调剂1人").doesNotContain("单价");
        assertThat(text(plan(schools(school("甲小学", "民办", 5, 4000)), costs))).contains("补足体育运动场馆3500平方米").doesNotContain("单价");
    }

    private static String measures(String... indicators) {
        return "\"measures\": [" + List.of(indicators).stream().map(id -> "{\"text\": \"办好" + id + "。\", \"indicators\": [\"" + id + "\"]}")
                .collect(Collectors.joining(",")) + "]";
    }

    @Test
    void moreThanTenTasksAreGathered() {
        String[] ten = {"G4", "L4", "L5", "L6", "L3", "L2", "Q4", "G6", "G10", "G13"};
        assertThat(headings(plan(measures(ten)))).contains("补足体育运动场馆", "配齐教学设备").doesNotContain("补足运动场馆和教学设备");
        String[] eleven = IntStream.rangeClosed(0, ten.length).mapToObj(i -> i < ten.length ? ten[i] : "Q3").toArray(String[]::new);
        assertThat(headings(plan(measures(eleven)))).contains("补足运动场馆和教学设备", "配齐学科教师").doesNotContain("配齐教学设备");
        assertThat(text(plan(measures(eleven)))).contains("办好L5。\n办好L6。");
        assertThat(notes(plan(measures(eleven)))).doesNotContain("请归并");
    }

    @Test
    void aMeasuresTimeThatIsNotTheSchoolsYearIsTold() {
        Document plan = plan(schools(school("甲小学", "公办", 1, 8000), school("乙小学", "公办", 5, 8000)), yearPlans("{\"year\": 2027, \"schools\": [\"甲小学\"]}"),
                "\"measures\": [{\"heading\": \"补足教师\", \"text\": \"先行调剂。\", \"indicators\": [\"L3\"], \"deadline\": \"2026年8月底前\"}]");
        assertThat(notes(plan)).contains("措施“补足教师”的时限是2026年8月底前，有关学校在分年度达标计划里排到2027年，请统一");
    }
}
