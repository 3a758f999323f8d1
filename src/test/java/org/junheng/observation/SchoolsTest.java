package org.junheng.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.observation.Seen.number;
import static org.junheng.observation.Seen.value;

import org.junit.jupiter.api.Test;

/** Private schools and small ones: computed by hand. */
class SchoolsTest {

    /** Grounds a pupil: 甲 8, 乙 (private, 50 pupils) 40; 丙 (private) 5. */
    private static Observations withPrivateOnes() {
        String one = """
                {"name": "%s", "kind": "小学", "ownership": "%s", "primary": {"pupils": %d, "resources": {"sportsGroundArea": %d}}}""";
        return Seen.county(Seen.schools(one.formatted("甲校", "公办", 900, 7200), one.formatted("乙校", "民办", 50, 2000), one.formatted("丙校", "民办", 50, 250),
                one.formatted("丁校", "公办", 1000, 7500)));
    }

    @Test
    void privateSchoolsAndWhatChangesWithoutThem() {
        PrivateSchools owned = withPrivateOnes().privateSchools();
        assertThat(number(owned.number())).isEqualTo("2");
        assertThat(number(owned.pupilShare())).isEqualTo("5");
        assertThat(owned.unmet()).extracting(each -> each.unit().name()).containsExactly("丙校");
        assertThat(owned.unmet().get(0).values()).extracting(each -> each.indicator().id()).containsExactly("L5");
        assertThat(owned.metShare()).as("the other indicators are not known").isNull();
        assertThat(owned.smallAbove()).extracting(each -> each.unit().name()).containsExactly("乙校");
        PrivateSchools.SpreadWithout spread = owned.spreads().get(0);
        assertThat(value(spread.cv())).isGreaterThan(0.5);
        assertThat(value(spread.cvWithout())).isLessThan(0.5);
        assertThat(spread.turns()).isTrue();
        assertThat(owned.turning()).containsExactly(spread);
    }

    @Test
    void aFigureInDoubtIsNoMissOfAPrivateSchool() {
        PrivateSchools owned = Seen.county(Seen.schools("""
                {"name": "甲校", "kind": "小学", "ownership": "民办",
                 "primary": {"pupils": 100, "backboneTeachers": 0, "resources": {"equipmentValue": 20}}}"""))
                .privateSchools();
        assertThat(owned.unmet().get(0).values()).extracting(each -> each.indicator().id()).containsExactly("L2");
    }

    @Test
    void privateSchoolsOfQinghe() {
        PrivateSchools owned = Seen.fixture("qinghe-2025").privateSchools();
        assertThat(owned.number().text()).isEqualTo("4所");
        assertThat(owned.units()).hasSize(6);
        assertThat(number(owned.unmetNumber())).isEqualTo("5");
        assertThat(owned.metShare()).as("the equipment of 长坪镇中心小学 is open").isNull();
        assertThat(owned.turning()).isEmpty();
        assertThat(Seen.fixture("yiwu-2019").privateSchools()).isNull();
    }

    @Test
    void theShareOfUnitsThatMeetTheRuleWithAndWithoutThePrivateOnes() {
        String one = "{\"name\": \"%s\", \"kind\": \"小学\", \"ownership\": \"%s\", \"primary\": {\"pupils\": 100, \"higherDegreeTeachers\": 9, "
                + "\"backboneTeachers\": 9, \"subjects\": {\"sports\": 9}, \"resources\": {%s}}}";
        String enough = "\"teachingArea\": 900, \"indoorSportsArea\": 0, "
                + "\"sportsGroundArea\": 900, \"equipmentValue\": 900000, \"multimediaRooms\": 9";
        PrivateSchools owned = Seen.county(Seen.schools(
                one.formatted("甲校", "公办", enough), one.formatted("乙校", "公办", enough.replace("900,", "9,")),
                one.formatted("丙校", "公办", enough), one.formatted("丁校", "民办", enough.replace("900,", "9,")))).privateSchools();
        assertThat(owned.metShare().text()).isEqualTo("50%");
        assertThat(owned.metShareWithout().text()).isEqualTo("66.7%");
    }

    @Test
    void smallSchoolsWithTheirBranches() {
        SmallSchools small = Seen.county(Seen.schools(
                """
                {"name": "甲校", "kind": "小学", "locality": "乡村",
                 "primary": {"pupils": 60, "classes": 6, "teachers": 8, "subjects": {"sports": 1, "art": 1}}}""",
                """
                {"name": "乙校", "kind": "小学", "locality": "镇区", "primary": {"pupils": 80, "classes": 4, "teachers": 7, "subjects": {"music": 1}}}""",
                "{\"name\": \"丙校\", \"kind\": \"小学\", \"primary\": {\"pupils\": 80, \"classes\": 6, \"teachers\": 7}}",
                """
                {"name": "丙校二部", "kind": "教学点", "countsAsSchool": false, "parent": "丙校", "primary": {"pupils": 20, "classes": 1}}""",
                "{\"name\": \"丁校\", \"kind\": \"特殊教育\", \"primary\": {\"pupils\": 30, \"classes\": 3}}")).smallSchools();
        assertThat(small.schools()).extracting(each -> each.school().name()).as("丙校 has 100 with its branch").containsExactly("甲校", "乙校");
        assertThat(number(small.mean())).isEqualTo("70");
        assertThat(number(small.teachersPerClass())).isEqualTo("1.5");
        assertThat(number(small.schools().get(1).teachersPerClass())).isEqualTo("1.75");
        assertThat(small.schools().get(0).subjects()).as("a teacher of 艺术 teaches both").isEmpty();
        assertThat(small.schools().get(1).subjects()).containsExactly("体育", "美术");
        assertThat(small.villages()).hasSize(1);
        assertThat(small.withoutSubjects()).hasSize(1);
    }

    @Test
    void fundingOfSmallSchoolsIsHeldAgainstAHundredPupils() {
        SmallSchools small = Seen.county(
                Seen.schools("{\"name\": \"甲校\", \"kind\": \"小学\", \"locality\": \"乡村\", \"publicFunding\": 43200, \"primary\": {\"pupils\": 60}}"),
                "\"declaration\": {\"publicFundingPrimary\": 720}").smallSchools();
        assertThat(small.funding().missing().text()).isEqualTo("2.88万元");
        assertThat(small.teachersPerClass()).isNull();
    }

    @Test
    void smallSchoolsOfQinghe() {
        SmallSchools small = Seen.fixture("qinghe-2025").smallSchools();
        assertThat(small.number().text()).isEqualTo("11所");
        assertThat(small.pupils().text()).as("as G6 of the input says").isEqualTo("561人");
        assertThat(small.mean().text()).isEqualTo("51人");
        assertThat(small.teachersPerClass().text()).isEqualTo("1.5名");
        assertThat(small.funding().missing()).isNull();
        assertThat(Seen.fixture("laian-2021").smallSchools()).isNull();
    }
}
