package org.junheng.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junheng.Fixtures;
import org.junheng.county.Bureaus;
import org.junheng.county.Counties;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.Prose;
import org.junheng.finding.Examiner;
import org.junheng.finding.Findings;
import org.junheng.finding.Issue;
import org.junheng.finding.Task;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The implementation plan says what the data holds and decides nothing that people have not (实施方案). */
class PlanTest {

    /** Rules made for the test: what is moved, added, and to be verified. */
    private static final String RULES = """
            - id: F-91
              name: 体艺教师不足
              topic: teachers
              level: 橙
              weight: 60
              each: 'seen.shortages?filter(s -> s.indicator.id == "L3")'
              when: it.missing?? && it.missing gt 0
              about: '["L3"]'
              schools: it.units?map(u -> u.name)
              evidence: [it.missing]
              title: 体艺教师不足
              say: ["缺${it.missing}。"]
              measures:
                - when: 'it.moved?? && it.moved gt 0'
                  way: 调剂
                  text: "县内调剂体艺教师${it.moved}"
                  amount: 'it.moved'
                  done: 调剂的教师到岗
                - when: 'it.addedByCounty?? && it.addedByCounty gt 0'
                  way: 招聘
                  text: "招聘体艺教师${it.addedByCounty}"
                  amount: 'it.addedByCounty'
                  cost: 'it.cost'
                - when: 'it.privately?? && it.privately.missing?? && it.privately.missing gt 0'
                  way: 民办
                  text: "督促举办者配齐体艺教师${it.privately.missing}"
                  amount: 'it.privately.missing'
              examples: [{set: [/schools/县城第一小学/primary/subjects/sports=0], says: "缺"}, {silent: true}]
            - id: F-92
              name: 运动场馆不足
              topic: grounds
              level: 橙
              weight: 60
              each: 'seen.shortages?filter(s -> s.indicator.id == "L5")'
              when: it.missing?? && it.missing gt 0
              about: '["L5"]'
              schools: it.units?map(u -> u.name)
              evidence: [it.missing]
              title: 运动场馆不足
              say: ["缺${it.missing}。"]
              measures:
                - way: 改造
                  text: "补足体育运动场馆${it.missing}"
                  amount: 'it.missing'
                  cost: 'it.cost'
                  done: 运动场馆达到标准
              examples: [{set: [/schools/县城第一小学/primary/pupils=2000], says: "缺"}, {silent: true}]
            - id: F-93
              name: 数据存疑
              topic: data
              level: 黄
              weight: 50
              each: 'seen.shortages?filter(s -> s.indicator.id == "L6")'
              when: it.doubtful?has_content
              about: '["L6"]'
              evidence: ['count(it.doubtful, "个", "存疑单元数")']
              title: 数据存疑
              say: ['有${count(it.doubtful, "个", "存疑单元数")}单元的数据存疑。']
              measures:
                - way: 核实
                  lead: [无此职责]
                  text: '核实${count(it.doubtful, "个", "存疑单元数")}单元的设备数据'
                  amount: 'count(it.doubtful, "个", "存疑单元数")'
              examples: [{set: [/schools/县城第一小学/resources/equipmentValue=10], says: "有"}, {silent: true}]
            """;

    @TempDir
    static Path folder;

    private static Pack pack;

    @BeforeAll
    static void rules() throws IOException {
        Fixtures.copyWhatEveryDraftNeeds(folder);
        try (Stream<Path> files = Files.walk(Path.of("templates/documents"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(Path.of("templates").relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.writeString(folder.resolve("findings/rules.yaml"), "- own.yaml\n");
        Files.writeString(folder.resolve("findings/own.yaml"), RULES);
        pack = Pack.at(folder);
    }

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
        return Fixtures.draft(pack, Fixtures.kind("implementation-plan"), Fixtures.assess(Counties.read(json, "a.json")), Bureaus.read(bureau, "bureau.yaml"));
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
        assertThat(text(plan)).contains("配齐学科教师\n县内调剂体艺教师2人。〔牵头单位：县教体局〕完成时限：2026年8月底前。完成标志：调剂的教师到岗",
                "\n督促举办者配齐体艺教师1人。〔牵头单位：县教体局；配合单位：县人社局〕完成时限：2026年12月底前。",
                "\n争取招聘体艺教师1人。〔牵头单位：县人社局；配合单位：县教体局〕完成时限：2026年9月底前。");
        assertThat(annexes(plan)).contains("1-1\n配齐学科教师：县内调剂体艺教师2人\n县教体局\n2026年8月底前\n调剂的教师到岗",
                "1-2\n争取招聘体艺教师1人\n县人社局、县教体局\n2026年9月底前");
    }

    @Test
    void aTaskThatNoDepartmentAnswersForHasNoOwnerButANote() {
        Document plan = plan(schools(school("甲小学", "公办", 5, 8000).replace("2600000", "260"), school("乙小学", "公办", 5, 8000)));
        assertThat(text(plan)).contains("完成时限：").doesNotContain("牵头单位");
        assertThat(notes(plan)).contains("没有登记办理下列任务的职责，未写牵头单位，请补：核实数据");
    }

    /** People's text tells 2人 of 3: the third is told beside it, with its own mark; what they tell in full is not told again. */
    @Test
    void whatPeopleSaidIsNotSaidAgain() {
        String schools = schools(school("甲小学", "公办", 2, 8000));
        String told = "\"measures\": [{\"heading\": \"补足教师\", \"text\": \"招聘体育教师%s。\", \"indicators\": [\"L3\"], \"deadline\": \"2026年8月底前\", \"doneWhen\": \"教师到岗\"}]";
        assertThat(text(plan(DEPARTMENTS, schools, told.formatted("3人")))).contains("招聘体育教师3人。").doesNotContain("招聘体艺教师");
        Document narrower = plan(DEPARTMENTS, schools, told.formatted("2人"));
        assertThat(text(narrower)).contains("招聘体育教师2人。", "争取招聘体艺教师3人。");
        assertThat(annexes(narrower)).contains("1-1\n配齐学科教师：补足教师\n县教体局、县人社局\n2026年8月底前\n教师到岗",
                "1-2\n争取招聘体艺教师3人\n县人社局、县教体局\n2026年8月底前\n各校教师数和教师结构达到标准");
    }

    @Test
    void aProblemThatNobodyHasAMeasureForIsToBeLookedInto() {
        String problem = "\"problems\": [{\"heading\": \"骨干教师偏少\", \"text\": \"骨干教师偏少。\", \"indicators\": [\"L2\"]}]";
        Document plan = plan(DEPARTMENTS, problem, "\"measures\": [{\"text\": \"办好L3。\", \"indicators\": [\"L3\"]}]");
        assertThat(text(plan)).contains("均衡配置骨干教师\n研究解决“骨干教师偏少”。\n〔牵头单位：县教体局〕完成时限：2026年12月底前。");
        assertThat(annexes(plan)).contains("均衡配置骨干教师：研究解决“骨干教师偏少”\n县教体局\n2026年12月底前");
        assertThat(notes(plan)).contains("没有措施，暂写“研究解决”，请补充措施：骨干教师偏少");
        Document answered = plan(DEPARTMENTS, problem, "\"measures\": [{\"text\": \"评选骨干教师。\", \"indicators\": [\"L2\"]}]");
        assertThat(text(answered)).doesNotContain("研究解决");
        assertThat(notes(answered)).contains("下列措施没有填时限，请核定：“评选骨干教师”（按有关问题推算为2026年12月底前）");
    }

    /** All documents count from January; what had to be done by August cannot be ordered in December. */
    @Test
    void whatHadToBeDoneBeforeThePlanIsDoneAtOnce() {
        Document plan = plan(schools(school("甲小学", "公办", 7, 8000), school("乙小学", "公办", 3, 8000)),
                "\"documents\": {\"implementation-plan\": {\"date\": \"2026-12-01\"}, \"supervision-feedback\": {\"date\": \"2026-01-10\"}}");
        assertThat(text(plan)).contains("县内调剂体艺教师2人。\n〔牵头单位：教育行政部门；配合单位：机构编制部门、人力资源社会保障部门〕完成时限：立行立改。").doesNotContain("2026年8月底前");
        assertThat(notes(plan)).contains("“县内调剂体艺教师2人”按办理所需时间推算，印发前就应办完");
    }

    @Test
    void placesOfAStalledProjectAreNotBeingBuilt() {
        String places = "\"places\": [{\"area\": \"城西片区\", \"stage\": \"小学\", \"demand\": 3640, \"capacity\": 3510, \"building\": 540}]";
        String project = "\"primary\": {\"pupils\": 1000, \"classes\": 20}, \"projects\": [{\"name\": \"城西小学二期\", \"status\": \"%s\", \"primaryPlaces\": 540}]";
        String measure = "\"measures\": [{\"text\": \"甲。\"}]";
        assertThat(text(plan(places, measure, project.formatted("停滞")))).contains("城西片区小学学位需求3640个，现有3510个，停滞项目的540个不计入，缺130个。");
        assertThat(text(plan(places, measure, project.formatted("在建")))).contains("城西片区小学学位需求3640个，现有3510个、在建540个，可以满足。");
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
        assertThat(notes(plan)).contains("填报2026年累计达标比例为80%，按评估单元测算为75%", "没有未达标的评估单元，请核对：甲小学", "综合达标的评估单元只占75%，请核定申报时间",
                "2026年达标的丙小学按办理所需时间推算，要推迟1年", "到2026年的达标单元比目标少1个");
        assertThat(annexes(plan)).startsWith("分年度达标学校名单").contains("2026年\n丙小学\n建设体育运动场馆3500平方米\n没有单价\n县定年度");
    }

    @Test
    void withoutAPlanByYearsNoYearIsInvented() {
        Document plan = plan(schools(school("甲小学", "公办", 1, 8000)));
        assertThat(text(plan).split("重点任务")[0]).contains("工作目标").doesNotContainPattern("20\\d\\d年");
        assertThat(annexes(plan)).startsWith("未达标评估单元和差额");
        assertThat(headings(plan)).doesNotContain("实施步骤", "保障措施", "基本原则");
    }

    @Test
    void thePublicTextNamesNoSchoolAsFailing() {
        Document plan = plan(schools(school("甲小学", "公办", 1, 8000), school("乙小学", "公办", 9, 8000)), """
                "measures": [{"text": "甲小学缺体育教师4名，由县内调剂。乙小学每周选派教师走教。甲小学场地不足，甲小学另行安排。", "indicators": ["L3"]}]""");
        assertThat(text(plan)).contains("有关学校缺体育教师4名，由县内调剂。乙小学每周选派教师走教。").doesNotContain("甲小学");
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
        assertThat(text(plan)).contains("核实1个单元的设备数据。", "仪器设备（元）\n小学\n2000\n待核实").doesNotContain("补足教学仪器设备");
        assertThat(annexes(plan)).contains("教学仪器设备数据待核实");
    }

    /** 3500 square metres at 460 yuan; teachers who can be moved, and what a private school's sponsor pays, have no price. */
    @Test
    void whatMustBeAddedHasItsPrice() {
        String costs = "\"unitCosts\": [{\"indicator\": \"L5\", \"price\": 460}, {\"indicator\": \"L3\", \"price\": 100000}]";
        assertThat(text(plan(schools(school("甲小学", "公办", 5, 4000)), costs))).contains("补足体育运动场馆3500平方米。本项任务按本县单价，经测算需161万元。");
        assertThat(text(plan(schools(school("甲小学", "公办", 3, 8000)), costs))).contains("本项任务按本县单价，经测算每年需20万元。");
        assertThat(text(plan(schools(school("甲小学", "公办", 7, 8000), school("乙小学", "公办", 4, 8000)), costs))).contains("调剂体艺教师1人").doesNotContain("经测算");
        assertThat(text(plan(schools(school("甲小学", "民办", 5, 4000)), costs))).contains("补足体育运动场馆3500平方米").doesNotContain("经测算");
        String granted = "\"measures\": [{\"text\": \"扩建操场。\", \"indicators\": [\"L5\"], \"commitment\": \"已定\"}]";
        assertThat(text(plan(schools(school("甲小学", "公办", 5, 4000)), costs, granted))).contains("补足体育运动场馆3500平方米").doesNotContain("经测算");
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
        assertThat(text(plan(measures(eleven)))).containsPattern("补足运动场馆和教学设备\n办好L5。.*\n办好L6。");
        assertThat(notes(plan(measures(eleven)))).doesNotContain("请归并");
    }

    @Test
    void aMeasuresTimeThatIsNotTheSchoolsYearIsTold() {
        Document plan = plan(schools(school("甲小学", "公办", 1, 8000), school("乙小学", "公办", 5, 8000)), yearPlans("{\"year\": 2027, \"schools\": [\"甲小学\"]}"),
                "\"measures\": [{\"heading\": \"补足教师\", \"text\": \"先行调剂。\", \"indicators\": [\"L3\"], \"deadline\": \"2026年8月底前\"}]");
        assertThat(notes(plan)).contains("措施“补足教师”的时限是2026年8月底前，有关学校在分年度达标计划里排到2027年，请统一");
    }

    static Stream<Fixtures.Draft> drafts() {
        return Fixtures.drafts().stream().filter(draft -> draft.kind().id().equals("implementation-plan"));
    }

    /** What follows from the figures is in the text and in the table of tasks, in the same words, unless people said it. */
    @ParameterizedTest
    @MethodSource("drafts")
    void everyTaskOfTheFindingsStandsInThePlan(Fixtures.Draft draft) {
        Findings findings = Examiner.with(Pack.builtIn()).examine(Fixtures.assess(draft.county())).in(draft.kind().name());
        String text = text(draft.document());
        String annexes = annexes(draft.document());
        for (Task task : findings.tasks()) {
            task.measures().stream().filter(measure -> !measure.told()).forEach(measure -> {
                assertThat(text).contains(measure.words().text());
                assertThat(annexes).contains(measure.words().text(), measure.owner().lead());
            });
            assertThat(task.open()).allSatisfy(issue -> assertThat(notes(draft.document())).contains(issue.name()));
        }
        assertThat(text.split("研究解决“", -1).length - 1).isEqualTo(findings.tasks().stream().mapToInt(task -> task.open().size()).sum());
    }
}
