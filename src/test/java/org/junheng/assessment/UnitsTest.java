package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junheng.county.Counties;
import org.junheng.county.Stage;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.pack.Pack;
import org.junheng.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How schools become units and how each is judged. */
class UnitsTest {

    private static final Assessor ASSESSOR = Assessor.with(Standards.read(Pack.builtIn(), Standards.NATIONAL));

    private static Assessment assess(String... schools) {
        return ASSESSOR.assess(Counties.read("{\"name\": \"青禾县\", \"year\": 2025, \"schools\": [" + String.join(",", schools) + "]}", "a.json"));
    }

    private static AssessedUnit unit(String school) {
        return assess(school).units().get(0);
    }

    /** A school of 1000 pupils that meets every indicator of primary schools exactly. */
    private static String school(int backbone, int equipment) {
        return """
                {"name": "甲校", "kind": "小学", "primary": {"pupils": 1000, "higherDegreeTeachers": 42, "backboneTeachers": %d,
                 "subjects": {"sports": 5, "music": 2, "fineArt": 1, "art": 1, "chinese": 30},
                 "resources": {"teachingArea": 5000, "indoorSportsArea": 500, "sportsGroundArea": 7000, "equipmentValue": %d, "multimediaRooms": 23}}}
                """.formatted(backbone, equipment);
    }

    private static String bare(String kind, String primary, String junior, String more) {
        return "{\"name\": \"" + kind + "校\", \"kind\": \"" + kind + "\"" + (primary.isEmpty() ? "" : ", \"primary\": {\"pupils\": " + primary + "}")
                + (junior.isEmpty() ? "" : ", \"junior\": {\"pupils\": " + junior + "}") + more + "}";
    }

    @Test
    void whatIsExactlyTheThresholdMeetsIt() {
        AssessedUnit unit = unit(school(10, 2_000_000));
        assertThat(unit.values()).hasSize(7).allSatisfy(value -> {
            assertThat(value.state()).as(value.indicator().id()).isEqualTo(State.MET);
            assertThat(value.value().value()).isEqualByComparingTo(value.threshold().value());
            assertThat(value.shortfall()).isNull();
        });
        assertThat(unit.state()).isEqualTo(State.MET);
        assertThat(unit.met().text()).isEqualTo("7项");
    }

    @ParameterizedTest(name = "骨干{0}人、设备{1}元：{2}")
    @CsvSource({
        "9, 2000000, 达标, 1, 0",
        "8, 2000000, 未达标, 2, 0",
        "10, 1700000, 达标, 0, 300000",
        "10, 1699999, 未达标, 0, 300001",
        "9, 1999999, 未达标, 1, 1"
    })
    void oneIndicatorMayMissButNotBelowTheFloor(int backbone, int equipment, String state, long teachers, long yuan) {
        AssessedUnit unit = unit(school(backbone, equipment));
        assertThat(unit.state().chinese()).isEqualTo(state);
        assertThat(missing(unit, "L2")).isEqualTo(teachers);
        assertThat(missing(unit, "L6")).isEqualTo(yuan);
    }

    private static long missing(AssessedUnit unit, String indicator) {
        UnitValue value = unit.value(indicator);
        return value.shortfall() == null ? 0 : value.shortfall().value().longValueExact();
    }

    @Test
    void whatRoundingWouldHideIsShownWithMoreDecimals() {
        AssessedUnit unit = unit(school(10, 1_999_999));
        assertThat(unit.value("L6").value().text()).isEqualTo("1999.999元");
        assertThat(unit.value("L6").state()).isEqualTo(State.UNMET);
    }

    @Test
    void missingDataIsNeitherMetNorZero() {
        AssessedUnit bare = unit(bare("小学", "300", "", ""));
        assertThat(bare.values()).allSatisfy(value -> {
            assertThat(value.state()).isEqualTo(State.NO_DATA);
            assertThat(value.value()).isNull();
            assertThat(value.shortfall()).isNull();
        });
        assertThat(bare.state()).isEqualTo(State.NO_DATA);

        Assessment half = assess(school(10, 2_000_000), bare("小学", "300", "", "").replace("小学校", "乙校"));
        assertThat(half.indicators()).allSatisfy(indicator -> {
            assertThat(indicator.state()).isEqualTo(State.NO_DATA);
            assertThat(indicator.parts().get(0).mean()).as("no mean over some of the units").isNull();
            assertThat(indicator.parts().get(0).cv()).isNull();
        });
    }

    @Test
    void whatIsMissingMayStillLeaveTheVerdictDecided() {
        String below = school(8, 2_000_000).replace("\"multimediaRooms\": 23", "\"multimediaRooms\": 1").replace("\"higherDegreeTeachers\": 42, ", "");
        assertThat(unit(below).value("L1").state()).isEqualTo(State.NO_DATA);
        assertThat(unit(below).state()).isEqualTo(State.UNMET);
    }

    @Test
    void partsOfASchoolAreUnitsOfTheirOwn() {
        Assessment assessment = assess(
                bare("小学", "300", "", ""), bare("初中", "", "300", ""), bare("九年一贯制", "300", "200", ""),
                bare("完全中学", "", "400", ", \"seniorPupils\": 500"), bare("十二年一贯制", "100", "100", ", \"seniorPupils\": 100"));
        assertThat(assessment.units(Stage.PRIMARY)).extracting(AssessedUnit::name).containsExactly("小学校", "九年一贯制校小学部", "十二年一贯制校小学部");
        assertThat(assessment.units(Stage.JUNIOR)).extracting(AssessedUnit::name)
                .containsExactly("初中校", "九年一贯制校初中部", "完全中学校初中部", "十二年一贯制校初中部");
    }

    @Test
    void specialSchoolsAndSmallTeachingPointsAreLeftOutAndSmallFullSchoolsAreNot() {
        Assessment assessment = assess(
                bare("特殊教育", "120", "", ""), bare("教学点", "49", "", ""), bare("教学点", "50", "", "").replace("教学点校", "大教学点"),
                bare("小学", "23", "", ""));
        assertThat(assessment.units()).extracting(AssessedUnit::name).containsExactly("大教学点", "小学校");
    }

    @Test
    void commonRoomsAreSplitByWeightAndTeachersAreNot() {
        String school = bare("十二年一贯制", "100", "200", ", \"seniorPupils\": 300, \"resources\": {\"multimediaRooms\": 71.6}")
                .replace("71.6", "716").replace("\"junior\": {\"pupils\": 200}", "\"junior\": {\"pupils\": 200, \"backboneTeachers\": 7}");
        List<AssessedUnit> units = assess(school).units();
        assertThat(units.get(0).value("L7").quantity().value().doubleValue()).isEqualTo(716 * 100 / (100 + 1.1 * 200 + 1.32 * 300));
        assertThat(units.get(1).value("L7").quantity().value().doubleValue()).isEqualTo(716 * 1.1 * 200 / (100 + 1.1 * 200 + 1.32 * 300));
        assertThat(units.get(1).value("L2").quantity().value()).isEqualByComparingTo("7");
    }

    @Test
    void everySchoolIsAUnitTwoUnitsOrLeftOutForAReason() {
        Coverage coverage = assess(
                bare("小学", "300", "", ""), bare("九年一贯制", "300", "200", ""), bare("完全中学", "", "400", ""), bare("特殊教育", "60", "20", ""),
                "{\"name\": \"甲点\", \"kind\": \"教学点\", \"primary\": {\"pupils\": 50}}", "{\"name\": \"乙点\", \"kind\": \"教学点\", \"primary\": {\"pupils\": 49}}",
                "{\"name\": \"丙点\", \"kind\": \"教学点\", \"primary\": {\"pupils\": 12}}", "{\"name\": \"丁校\", \"kind\": \"小学\"}").coverage();
        assertThat(List.of(coverage.schools(), coverage.points(), coverage.both())).extracting(Fact::text).containsExactly("3所", "1个", "1所");
        assertThat(coverage.leftOut()).extracting(each -> each.what() + each.number().text() + each.schools())
                .containsExactly("特殊教育学校1所[特殊教育校]", "教学点2个[乙点, 丙点]", "没有在校学生数的学校1所[丁校]");
        assertThat(coverage.leftOut().get(1).below().text()).isEqualTo("50人");
        assertThat(coverage.leftOut().get(0).below()).isNull();
    }

    @Test
    void whomTheStandardLeavesOutIsLeftOutForThat() {
        Assessor earlier = Assessor.with(Standards.read(Pack.builtIn(), "national-2012"));
        String schools = String.join(",", bare("小学", "300", "", ", \"ownership\": \"民办\""), bare("初中", "", "300", ", \"sponsor\": \"市直\""), bare("教学点", "60", "", ""));
        Coverage coverage = earlier.assess(Counties.read("{\"name\": \"青禾县\", \"year\": 2025, \"schools\": [" + schools + "]}", "a.json")).coverage();
        assertThat(coverage.leftOut()).extracting(each -> each.what() + each.number().text()).containsExactly("民办学校1所", "市直学校1所", "教学点1个");
        assertThat(coverage.leftOut()).extracting(Coverage.LeftOut::below).containsOnlyNulls();
    }
}
