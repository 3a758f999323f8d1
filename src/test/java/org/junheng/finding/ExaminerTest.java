package org.junheng.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junheng.Fixtures;
import org.junheng.county.Change;
import org.junheng.county.Counties;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How hits become problems, measures and tasks, by rules made for the test. */
class ExaminerTest {

    private static final String BIG = "/schools/县城第一小学/primary/pupils=2100";

    private static final String SIZE = """
            - id: F-04
              name: 学校规模
              topic: size
              level: 橙
              weight: 70
              each: seen.oversizes
              when: it.beyond??
              about: '["G4"]'
              schools: '[it.name]'
              evidence: [it.beyond]
              title: 学校规模超过规定
              say:
                - 有学校超出${it.beyond}。
                - 超出的有${it.beyond}。
              causes:
                - {time: it.planYear gt 2010, size: it.beyond gte 100, place: 'it.name?has_content', evidence: [it.beyond], say: 规划偏小。, ask: 是不是规划偏小}
              measures:
                - {way: 学区, text: "分流学生${it.beyond}", amount: it.beyond}
                - {way: 建设, text: 新建教学楼, stage: '"小学"'}
                - {way: 招聘, text: "补充教师", amount: 'count(seen.oversizes, "名", "教师数")'}
              documents: [调研报告]
              examples:
                - {set: [/schools/县城第一小学/primary/pupils=2001], says: 有学校超出1人。}
                - {silent: true}
            """;

    @TempDir
    Path folder;

    private Examiner examiner;

    @BeforeEach
    void rules() throws IOException {
        Fixtures.copyWhatEveryDraftNeeds(folder);
        Files.writeString(folder.resolve("findings/rules.yaml"), "- own.yaml\n");
        Files.writeString(folder.resolve("findings/own.yaml"), SIZE);
        examiner = Examiner.with(Pack.at(folder));
    }

    private Findings findings(String... changes) {
        String base = Pack.builtIn().read("findings/example.json");
        return examiner.examine(Fixtures.assess(Counties.read(base, "a.json", List.of(changes).stream().map(Change::parse).toList())));
    }

    @Test
    void whatPeopleWroteOfTheSameIndicatorHasTheFindingAsItsEvidence() {
        Findings findings = findings(BIG, "/problems/-={\"heading\": \"大校额突出\", \"text\": \"县城第一小学学生过多。\", \"indicators\": [\"G4\"]}");
        assertThat(findings.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.name()).isEqualTo("大校额突出");
            assertThat(issue.text()).hasToString("县城第一小学学生过多。");
            assertThat(issue.findings()).extracting(Finding::rule).containsExactly("F-04");
            assertThat(issue.schools()).containsExactly("县城第一小学");
        });
        assertThat(findings.problems().get(0).title()).isEqualTo("大校额突出");
    }

    @Test
    void whatPeopleWroteOfOtherSchoolsStandsByItself() {
        Findings findings = findings(BIG, "/problems/-={\"heading\": \"二小规模偏大\", \"text\": \"二小规模偏大。\", \"indicators\": [\"G4\"], \"schools\": [\"县城第二小学\"]}");
        assertThat(findings.issues()).extracting(Issue::number, Issue::name).containsExactly(
                tuple("1-1", "二小规模偏大"), tuple("1-2", "学校规模超过规定"));
    }

    @Test
    void twoHitsOfARuleDoNotSayItInTheSameForm() {
        assertThat(findings(BIG, "/schools/县城第二小学/primary/pupils=2050").issues()).extracting(issue -> issue.text().text())
                .containsExactly("有学校超出100人。", "超出的有50人。");
    }

    @Test
    void aCauseIsStatedOnThreeProofsAndAskedAboutWithout() {
        assertThat(findings(BIG).problems().get(0).causes()).extracting(cause -> cause.text().text()).containsExactly("规划偏小。");
        Findings doubtful = findings("/schools/县城第一小学/primary/pupils=2050");
        assertThat(doubtful.problems().get(0).causes()).isEmpty();
        assertThat(doubtful.issues().get(0).questions()).contains("是不是规划偏小");
    }

    @Test
    void aFindingIsKeptOutOfOtherKindsOfDocuments() {
        Findings all = findings(BIG);
        assertThat(all.in("调研报告")).isEqualTo(all);
        assertThat(all.in("实施方案").problems()).isEmpty();
        assertThat(all.in("实施方案").tasks()).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        "2026年7月底前|没有成文日期的从数据年度次年1月算|/name=示例县",
        "2027年7月底前|成文日期较晚的|/documents={\"investigation-report\": {\"date\": \"2026-09-01\"}}",
        "2026年7月底前|取最早的成文日期|/documents={\"implementation-plan\": {\"date\": \"2026-09-01\"}, \"supervision-feedback\": {\"date\": \"2026-02-01\"}}",
        "2026年暑假前|人写的时限在前|/measures/-={\"text\": \"分流。\", \"indicators\": [\"G4\"], \"deadline\": \"2026年暑假前\"}",
        "2026年7月底前|说的是别的学校的不算|/measures/-={\"text\": \"分流。\", \"indicators\": [\"G4\"], \"schools\": [\"县城第二小学\"], \"deadline\": \"2026年暑假前\"}"
    })
    void aMeasureIsDueWhenPeopleSayElseSoManyMonthsFromTheFirstDocument(String due, String why, String change) {
        assertThat(measure(findings(BIG, change), "学区").due().text()).hasToString(due);
    }

    @Test
    void whoAnswersIsFoundByTheDutiesOrNamedByWhatItIs() {
        assertThat(measure(findings(BIG), "学区").owner()).isEqualTo(new Owner("县教育局", List.of()));
        assertThat(measure(findings(BIG, "/departments=null"), "招聘").owner()).isEqualTo(new Owner("人力资源社会保障部门", List.of("教育行政部门", "机构编制部门")));
    }

    @Test
    void nothingIsBuiltWithoutPupilsToCome() {
        assertThat(measure(findings(BIG), "建设").strength()).isEqualTo(Strength.STUDY);
        assertThat(measure(findings(BIG), "建设").words()).hasToString("研究论证新建教学楼");
        String more = "/forecasts/-={\"year\": 2030, \"stage\": \"小学\", \"pupils\": 9000}";
        assertThat(measure(findings(BIG, more), "建设").strength()).isEqualTo(Strength.FIRM);
        String stuck = "/projects/-={\"name\": \"一小项目\", \"status\": \"停滞\", \"schools\": [\"县城第一小学\"], \"indicators\": [\"G4\"]}";
        assertThat(measure(findings(BIG, more, stuck), "建设").doubts()).singleElement().asString().contains("一小项目");
        assertThat(measure(findings(BIG, more, stuck.replace("\"status\": \"停滞\", ", "")), "建设").doubts()).as("nobody says how it stands").isEmpty();
    }

    @Test
    void teachersAreSoughtWhereThereAreNoPosts() {
        assertThat(measure(findings(BIG), "招聘").words()).hasToString("补充教师");
        assertThat(measure(findings(BIG, "/staffing/retiring=0"), "招聘").words()).hasToString("争取补充教师");
    }

    @Test
    void tasksHoldWhatPeopleDecidedAndWhatFollows() {
        Findings findings = findings(BIG, "/measures/-={\"heading\": \"控制规模\", \"text\": \"分流学生。\", \"indicators\": [\"G4\"], \"responsible\": [\"示例县教育局\"]}");
        assertThat(findings.tasks()).singleElement().satisfies(task -> {
            assertThat(task.title()).isEqualTo("控制学校规模和班额");
            assertThat(task.steps()).singleElement().satisfies(step -> assertThat(step.owner().lead()).isEqualTo("县教育局"));
            assertThat(task.measures()).hasSize(3).allMatch(Measure::told);
        });
    }

    private static Measure measure(Findings findings, String way) {
        return findings.problems().get(0).measures().stream().filter(each -> each.way().name().equals(way)).findFirst().orElseThrow();
    }

    private static final String WRITTEN = "/problems/-={\"heading\": \"设备陈旧\", \"text\": \"设备陈旧。\", \"indicators\": [\"L7\"]}";

    private static Task task(Findings findings, String topic) {
        return findings.tasks().stream().filter(task -> task.topic().id().equals(topic)).findFirst().orElseThrow();
    }

    @Test
    void aProblemThatNothingAnswersIsOpenInTheTaskOfItsTopic() {
        assertThat(task(findings(WRITTEN), "equipment").open()).extracting(Issue::name).containsExactly("设备陈旧");
        assertThat(task(findings(WRITTEN), "equipment").due()).isEqualTo(findings(WRITTEN).issues().get(0).due());
        Findings answered = findings(WRITTEN, "/measures/-={\"text\": \"更新设备。\", \"indicators\": [\"L7\"]}");
        assertThat(task(answered, "equipment").open()).isEmpty();
        assertThat(task(answered, "equipment").steps()).extracting(Task.Step::due).containsExactly(answered.issues().get(0).due());
    }

    @ParameterizedTest
    @CsvSource({"谋划,0", "在建,0", "停滞,1", "投用,1"})
    void aProjectAnswersAProblemUnlessItStandsStillOrIsDone(String status, int open) {
        Findings findings = findings(WRITTEN, "/projects=[{\"name\": \"设备更新\", \"status\": \"" + status + "\", \"indicators\": [\"L7\"]}]");
        assertThat(task(findings, "equipment").open()).hasSize(open);
    }

    @Test
    void whoPeopleNamedForTheSameThingAnswersForTheMeasure() {
        Findings findings = findings(BIG, "/measures/-={\"text\": \"分流。\", \"indicators\": [\"G4\"], \"responsible\": [\"县某局\"]}");
        assertThat(findings.problems().get(0).measures()).extracting(measure -> measure.owner().lead()).containsOnly("县某局");
    }
}
