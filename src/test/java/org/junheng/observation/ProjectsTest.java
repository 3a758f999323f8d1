package org.junheng.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.observation.Seen.number;

import java.time.LocalDate;
import org.junheng.county.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Projects, promises and other conditions: what is late is told by the documents' date, never by the clock. */
class ProjectsTest {

    private static final String DATES = "\"dataDate\": \"2025-09-01\", \"documents\": {\"implementation-plan\": {\"date\": \"2026-03-02\"},"
            + " \"investigation-report\": {\"date\": \"2026-01-15\"}}";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", value = {
        "2025年8月底前, 2025-08-31",
        "2025年8月, 2025-08-31",
        "2025年8月前, 2025-07-31",
        "2025年8月15日前, 2025-08-15",
        "2025-12-31, 2025-12-31",
        "2025年2月30日, 2025-02-28",
        "2025年春季学期前, 2025-02-28",
        "2027年秋季学期, 2027-09-30",
        "2027年秋季学期前, 2027-08-31",
        "2026年, 2026-12-31",
        "2026年底前, 2026-12-31",
        "2026年初, 2026-12-31",
        "2025年6月启动，2026年8月底前完成, 2026-08-31",
        "2025年13月, -",
        "当年9月, -",
        "尽快, -",
        "-, -"
    })
    void deadlinesAreReadAndInDoubtTakenLate(String words, LocalDate last) {
        assertThat(Deadline.lastDay(words)).isEqualTo(last);
    }

    private static ProjectState project(String members, String dates) {
        return Seen.county("\"projects\": [{\"name\": \"综合楼\", " + members + "}]", dates).projects().get(0);
    }

    @Test
    void aProjectIsLateWhenItsDayHasPassedAndItIsNotDone() {
        assertThat(project("\"status\": \"在建\", \"due\": \"2025年12月\"", DATES).late()).isTrue();
        assertThat(project("\"status\": \"在建\", \"due\": \"2026年1月\"", DATES).late()).as("the earliest of the documents is of 15 January").isFalse();
        assertThat(project("\"status\": \"投用\", \"due\": \"2025年12月\"", DATES).late()).isFalse();
        assertThat(project("\"status\": \"在建\", \"due\": \"2025年12月\", \"actual\": \"2025年11月\"", DATES).late()).isFalse();
        assertThat(project("\"due\": \"2025年12月\"", DATES).late()).as("nobody says how it stands").isFalse();
        assertThat(project("\"status\": \"在建\", \"due\": \"2025年8月\"", "\"dataDate\": \"2025-09-01\"").late()).isTrue();
        assertThat(project("\"status\": \"在建\", \"due\": \"2001年8月\"", "\"schools\": []").late()).as("no date to tell by").isFalse();
    }

    @Test
    void moneyAndPlacesOfAProject() {
        ProjectState project = project("""
                "status": "停滞", "investment": 100, "paid": 30, "primaryPlaces": 540, "juniorPlaces": 60, "delay": "用地未办结\"""", DATES);
        assertThat(project.stalled()).isTrue();
        assertThat(project.behind()).isTrue();
        assertThat(project.reason()).isEqualTo("用地未办结");
        assertThat(number(project.unpaid())).isEqualTo("70");
        assertThat(number(project.places())).isEqualTo("600");
        assertThat(project("\"status\": \"前期\", \"investment\": 100", DATES).unpaid()).isNull();
        assertThat(project("\"status\": \"前期\", \"juniorPlaces\": 60", DATES).planned()).isTrue();
    }

    private static Promises.Promise promise(String members) {
        return Seen.county("\"commitments\": [{\"source\": \"反馈意见\", \"text\": \"班额超标。\", " + members + "}]", DATES).promises().all().get(0);
    }

    @Test
    void aPromiseIsOverdueWhenItIsKnownNotToBeKept() {
        assertThat(promise("\"status\": \"推进中\", \"deadline\": \"2025年12月底前\"").overdue()).isTrue();
        assertThat(promise("\"status\": \"未启动\", \"deadline\": \"2026年1月底前\"").overdue()).isFalse();
        assertThat(promise("\"status\": \"推进中\", \"deadline\": \"尽快\"").overdue()).isFalse();
        assertThat(promise("\"status\": \"已完成\", \"deadline\": \"2025年8月底前\"").overdue()).isFalse();
        assertThat(promise("\"deadline\": \"2025年8月底前\"").overdue()).as("nobody says how it stands").isFalse();
    }

    @Test
    void promisesOfQinghe() {
        Promises promises = Seen.fixture("qinghe-2025").promises();
        assertThat(promises.number().text()).isEqualTo("5个");
        assertThat(number(promises.done())).isEqualTo("1");
        assertThat(number(promises.going())).isEqualTo("3");
        assertThat(number(promises.idle())).isEqualTo("1");
        assertThat(promises.late()).extracting(each -> each.commitment().indicators().get(0)).containsExactly("G3", "G5", "Q4");
        assertThat(promises.open()).hasSize(4);
        assertThat(Seen.county("\"schools\": []").promises()).isNull();
    }

    @Test
    void conditionsThatFallShort() {
        Observations seen = Seen.county("""
                "conditions": [{"name": "寄宿生床位", "required": 2640, "present": 2512, "unit": "个", "schools": ["河湾学校"]},
                 {"name": "教师周转房", "required": 100, "present": 120, "unit": "套"}, {"name": "厕位", "shortfall": 7, "unit": "个"},
                 {"name": "食堂", "present": 3}]""");
        assertThat(seen.conditionGaps()).extracting(each -> each.name() + each.shortfall().text()).containsExactly("寄宿生床位128个", "厕位7个");
        assertThat(seen.conditionGaps().get(0).schools()).containsExactly("河湾学校");
        assertThat(seen.openConditions()).as("nothing says what 食堂 should be").isEmpty();
        assertThat(Seen.county("\"conditions\": [{\"name\": \"校医\", \"required\": 10, \"unit\": \"名\"}, {\"name\": \"保健室\", \"required\": 0}]").openConditions())
                .extracting(each -> each.name() + each.required().text()).containsExactly("校医10名");
    }

    @Test
    void aProjectIsInDoubtByItsPlaceInTheFile() {
        String projects = "\"projects\": [{\"name\": \"甲\"}, {\"name\": \"乙\"}, {\"name\": \"丙\"}]";
        assertThat(Seen.county(projects, """
                "dataIssues": [{"place": "/projects/1/status", "status": "待核"}, {"place": "/projects/2", "status": "已更正"},
                 {"place": "/projects/10", "status": "存疑"}, {"status": "存疑"}]""").projects())
                .filteredOn(ProjectState::inDoubt).extracting(ProjectState::name).containsExactly("乙");
    }
}
