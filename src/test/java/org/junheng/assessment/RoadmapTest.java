package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junheng.Fixtures;
import org.junheng.county.Counties;
import org.junheng.fact.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan by years against the units, and the gate that pupils to come open or shut (达标路线、学龄人口闸门). */
class RoadmapTest {

    private static Assessment assess(String rest) {
        return Fixtures.assess(Counties.read("{\"name\": \"青禾县\", \"year\": 2025, " + rest + "}", "a.json"));
    }

    private static final String NINE_YEAR = """
            "schools": [{"name": "云岭学校", "kind": "九年一贯制", "primary": {"pupils": 100}, "junior": {"pupils": 80}}]""";

    @Test
    void aSchoolNamedMeansAllItsUnitsAndAUnitCountsOnce() {
        Roadmap roadmap = assess(NINE_YEAR + """
                , "yearPlans": [{"year": 2028, "schools": ["云岭学校"]}, {"year": 2027, "schools": ["云岭学校初中部", "无此校"]}]""").roadmap();
        assertThat(roadmap.years()).extracting(each -> each.year().text()).containsExactly("2027年", "2028年");
        assertThat(roadmap.years().get(0).units()).extracting(AssessedUnit::name).containsExactly("云岭学校初中部");
        assertThat(roadmap.years().get(0).others()).containsExactly("无此校");
        assertThat(roadmap.years().get(1).units()).extracting(AssessedUnit::name).containsExactly("云岭学校小学部");
        assertThat(roadmap.years()).extracting(each -> each.met().text()).containsExactly("1个", "2个");
        assertThat(roadmap.years()).extracting(each -> each.share().text()).containsExactly("50%", "100%");
        assertThat(roadmap.open()).isEmpty();
    }

    @Test
    void whoIsInNoYearStaysOpen() {
        Roadmap roadmap = assess(NINE_YEAR).roadmap();
        assertThat(roadmap.years()).isEmpty();
        assertThat(roadmap.open()).hasSize(2);
    }

    @Test
    void withoutSchoolsOnlyWhatThePlanSaysIsTold() {
        Roadmap.Milestone year = assess("\"yearPlans\": [{\"year\": 2026, \"schools\": [\"甲小学\"], \"share\": 80}]").roadmap().years().get(0);
        assertThat(year.others()).containsExactly("甲小学");
        assertThat(year.given().text()).isEqualTo("80%");
        assertThat(year.met()).isNull();
        assertThat(year.share()).isNull();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"2026年, none", "2027, 2027年", "2027年9月, 2027年", "2028-05, 2028年", "2030年, 2028年", "下半年, none"})
    void anEvaluationFindsTheLastYearBeforeIt(String date, String reached) {
        Roadmap roadmap = assess("\"yearPlans\": [{\"year\": 2027}, {\"year\": 2028}], \"evaluations\": [{\"event\": \"国家认定\", \"date\": \"" + date
                + "\", \"result\": \"计划\"}, {\"event\": \"自评\", \"date\": \"2025年\", \"result\": \"完成\"}]").roadmap();
        assertThat(roadmap.stops()).hasSize(1);
        Roadmap.Milestone year = roadmap.stops().get(0).reached();
        assertThat(year == null ? null : year.inWords()).isEqualTo(reached);
    }

    private static Outlook outlook(String classes, int... pupils) {
        var forecasts = new StringBuilder();
        for (int i = 0; i < pupils.length; i++) {
            forecasts.append(i == 0 ? "" : ",").append("{\"year\": ").append(2026 + i).append(", \"stage\": \"小学\", \"pupils\": ").append(pupils[i]).append("}");
        }
        return assess("\"primary\": {\"pupils\": 1000" + classes + "}, \"forecasts\": [" + forecasts + "]").outlooks().get(0);
    }

    /** 20 classes of 45 hold 900. */
    @Test
    void aPeakThatPassesNeedsNoPlaces() {
        Outlook passing = outlook(", \"classes\": 20", 950, 900, 880, 870, 950);
        assertThat(passing.peakYear().text()).isEqualTo("2026年");
        assertThat(passing.capacity().text()).isEqualTo("900人");
        assertThat(passing.needed()).isFalse();
        assertThat(outlook(", \"classes\": 20", 950, 901).needed()).isTrue();
        assertThat(outlook(", \"classes\": 20", 880, 950).needed()).as("still rising at the end").isTrue();
        assertThat(outlook(", \"classes\": 22", 980, 990).needed()).as("990 hold 990").isFalse();
    }

    @Test
    void withoutClassesPupilsNowAreTheMeasure() {
        Outlook outlook = outlook("", 1010, 1001);
        assertThat(outlook.capacity()).isNull();
        assertThat(outlook.needed()).isTrue();
        assertThat(outlook.change()).extracting(Fact::text).isEqualTo("1人");
        assertThat(outlook("", 1010, 1000).needed()).isFalse();
    }

    @Test
    void forecastsOfAnAreaAreNotTheCountys() {
        assertThat(assess("\"primary\": {\"pupils\": 1000}, \"forecasts\": [{\"year\": 2026, \"stage\": \"小学\", \"area\": \"城东\", \"pupils\": 9000}]").outlooks()).isEmpty();
    }
}
