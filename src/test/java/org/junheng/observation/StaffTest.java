package org.junheng.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.AssessedUnit;
import org.junheng.county.LabelledFact;
import org.junheng.county.Locality;
import org.junheng.county.Stage;
import org.junheng.county.Statement;
import org.junit.jupiter.api.Test;

/** Who teaches: ages, subjects, backbone teachers, those who leave. */
class StaffTest {

    private static String school(String name, String locality, String stage, String rest) {
        return "{\"name\": \"" + name + "\", \"kind\": \"" + (stage.equals("primary") ? "小学" : "初中") + "\", \"locality\": \"" + locality + "\", \"" + stage + "\": {" + rest + "}}";
    }

    private static String schools(String... schools) {
        return "\"schools\": [" + String.join(", ", schools) + "]";
    }

    private static String ages(int under35, int middle, int from50) {
        return "\"pupils\": 100, \"ages\": {\"under35\": " + under35 + ", \"from35To49\": " + middle + ", \"from50\": " + from50 + "}";
    }

    private static StaffAges ages(String... schools) {
        return StaffAges.of(Given.county(schools(schools)), Given.TERMS);
    }

    @Test
    void agesByStageAndLocality() {
        StaffAges ages = ages(
                school("甲", "城区", "primary", ages(5, 4, 1)), school("乙", "乡村", "primary", ages(1, 4, 5)), school("丙", "乡村", "junior", ages(2, 7, 1)));
        assertThat(Given.text(ages.all().from50Share())).isEqualTo("23.3%");
        assertThat(ages.stages()).extracting(group -> Given.text(group.from50Share())).containsExactly("30%", "10%");
        assertThat(ages.localities()).extracting(StaffAges.Group::locality).containsExactly(Locality.URBAN, Locality.VILLAGE);
        assertThat(Given.text(ages.gap().from50())).as("6 of 20 less 1 of 10").isEqualTo("20个百分点");
        assertThat(Given.text(ages.gap().under35())).as("3 of 20 less 5 of 10").isEqualTo("-35个百分点");
        assertThat(ages.gaps()).as("no town in junior schools").extracting(StaffAges.Gap::stage).containsExactly(null, Stage.PRIMARY);
        assertThat(ages.aged()).extracting(aged -> aged.school().name()).as("5 of 10 are half").containsExactly("乙");
    }

    @Test
    void aGroupWithASchoolThatDoesNotTellIsLeftOut() {
        StaffAges ages = ages(school("甲", "城区", "primary", ages(5, 4, 1)), school("乙", "乡村", "primary", "\"pupils\": 100"));
        assertThat(ages.all()).isNull();
        assertThat(ages.gap()).isNull();
        assertThat(ages.localities()).extracting(StaffAges.Group::locality).containsExactly(Locality.URBAN);
    }

    @Test
    void withoutATownTheCountryIsHeldAgainstTheTownships() {
        StaffAges ages = ages(school("甲", "镇区", "primary", ages(5, 5, 0)), school("乙", "乡村", "primary", ages(0, 6, 4)));
        assertThat(ages.gap().town().locality()).isEqualTo(Locality.TOWN);
        assertThat(Given.text(ages.gap().from50())).isEqualTo("40个百分点");
        assertThat(ages.aged()).isEmpty();
    }

    @Test
    void titlesByLocality() {
        String titles = "\"pupils\": 100, \"titles\": {\"senior\": %d, \"middle\": %d, \"junior\": %d, \"none\": 0}";
        TeacherTitles told = TeacherTitles.of(Given.county(schools(
                school("甲", "城区", "primary", titles.formatted(2, 4, 4)), school("乙", "乡村", "primary", titles.formatted(0, 3, 7)))));
        assertThat(Given.text(told.all().seniorShare())).isEqualTo("10%");
        assertThat(Given.text(told.all().middleShare())).isEqualTo("45%");
        assertThat(Given.text(told.gap().senior())).isEqualTo("-20个百分点");
        assertThat(Given.text(told.gap().middle())).isEqualTo("-30个百分点");
        assertThat(TeacherTitles.of(Given.county(schools(school("甲", "城区", "primary", "\"pupils\": 100, \"titles\": {\"senior\": 2}")))).all()).isNull();
    }

    private static String subjects(int classes, String subjects) {
        return "\"pupils\": 400, \"classes\": " + classes + ", \"subjects\": {" + subjects + "}";
    }

    @Test
    void onlyAZeroInALargerSchoolSaysThatASubjectIsLacking() {
        SubjectStaff staff = SubjectStaff.of(Given.county(schools(
                school("甲", "乡村", "primary", subjects(12, "\"science\": 0, \"music\": 0, \"art\": 1, \"fineArt\": 2")),
                school("乙", "乡村", "primary", subjects(11, "\"science\": 0, \"music\": 0, \"art\": 0")),
                school("丙", "乡村", "primary", subjects(12, "\"science\": 3, \"music\": 0")),
                school("丁", "乡村", "primary", subjects(13, "\"science\": 1, \"music\": 0, \"art\": 0")),
                school("戊", "乡村", "junior", subjects(18, "\"science\": 0, \"computing\": 0")))), Given.TERMS);
        assertThat(staff.lacking()).extracting(each -> each.school().name() + each.subject().chinese()).containsExactly("甲科学", "丁音乐", "戊信息技术");
        assertThat(Given.text(staff.lackingSchools())).isEqualTo("3所");
        SubjectStaff.Subject science = staff.subjects().stream().filter(each -> each.subject() == SchoolSubject.SCIENCE && each.stage() == Stage.PRIMARY).findFirst().orElseThrow();
        assertThat(Given.text(science.teachers())).isEqualTo("4人");
        assertThat(Given.text(science.withoutSchools())).isEqualTo("1所");
        assertThat(SubjectStaff.of(Given.county(""), Given.TERMS).lackingSchools()).isNull();
    }

    /** 400 pupils need 3.6 teachers of sports and arts: one school lacks 2.6, so 3; the other has 1.4 beyond, so 1. */
    @Test
    void sportsAndArtsWithWhatIsShortAndWhatIsSpare() {
        SubjectStaff staff = SubjectStaff.of(Given.county(schools(
                school("甲", "城区", "primary", subjects(10, "\"sports\": 1, \"music\": 0")), school("乙", "城区", "primary", subjects(10, "\"sports\": 3, \"art\": 2") + ", \"sharedArtTeachers\": 2"))),
                Given.TERMS);
        assertThat(staff.sportsAndArtShort()).isTrue();
        assertThat(Given.text(staff.sportsAndArtMissing())).isEqualTo("3人");
        assertThat(Given.text(staff.sportsAndArtSpare())).isEqualTo("1人");
        assertThat(Given.text(staff.shared())).isEqualTo("2人");
        assertThat(Given.text(staff.sharing())).isEqualTo("1所");
    }

    @Test
    void backboneTeachersGatherInAFewUnits() {
        Backbone backbone = Backbone.of(Given.county(schools(
                school("甲", "城区", "primary", "\"pupils\": 300, \"backboneTeachers\": 9"), school("乙", "乡村", "primary", "\"pupils\": 200, \"backboneTeachers\": 1"),
                school("丙", "乡村", "primary", "\"pupils\": 100, \"backboneTeachers\": 0"), school("丁", "乡村", "primary", "\"pupils\": 100, \"backboneTeachers\": 1"),
                school("戊", "乡村", "primary", "\"pupils\": 100, \"backboneTeachers\": 1"), school("己", "城区", "primary", "\"pupils\": 200, \"backboneTeachers\": 4")))).get(0);
        assertThat(backbone.top()).extracting(AssessedUnit::name).as("6 ÷ 5 rounded up").containsExactly("甲", "己");
        assertThat(Given.text(backbone.topShare())).as("13 of 16").isEqualTo("81.3%");
        assertThat(Given.text(backbone.topPupilShare())).isEqualTo("50%");
        assertThat(Given.text(backbone.excess())).isEqualTo("31.3个百分点");
        assertThat(backbone.without()).extracting(AssessedUnit::name).containsExactly("丙");
        assertThat(Given.text(backbone.ruralShare())).isEqualTo("18.8%");
    }

    @Test
    void backboneTeachersThatOneUnitDoesNotTellAreNotSpread() {
        assertThat(Backbone.of(Given.county(schools(
                school("甲", "城区", "primary", "\"pupils\": 300, \"backboneTeachers\": 9"), school("乙", "乡村", "primary", "\"pupils\": 200"))))).isEmpty();
    }

    private static final String LEFT = "\"primary\": {\"pupils\": 1000, \"teachers\": 300}, \"junior\": {\"pupils\": 1000, \"teachers\": 100}, \"staffing\": {"
            + "\"left\": [{\"name\": \"退休\", \"number\": 12, \"year\": \"2024年至2025年\"}, {\"name\": \"调出县\", \"number\": 18, \"year\": \"2024年至2025年\"},"
            + " {\"name\": \"乡村辞职\", \"number\": 10, \"year\": \"2024年至2025年\"}],"
            + " \"recruited\": [{\"name\": \"招聘\", \"number\": 30, \"year\": \"2024年至2025年\"}, {\"name\": \"招聘\", \"number\": 9, \"year\": \"2023年\"}]}";

    @Test
    void thoseWhoLeaveAreHeldAgainstThoseWhoComeInTheSamePeriod() {
        Leaving leaving = Leaving.of(Given.county(LEFT), Given.TERMS);
        assertThat(leaving.periods()).singleElement().satisfies(period -> {
            assertThat(Given.text(period.net())).isEqualTo("-10名");
            assertThat(period.losing()).isTrue();
            assertThat(Given.text(period.yearly())).as("40 in 2 years of 400").isEqualTo("5%");
            assertThat(Given.text(period.beyondRetirement())).isEqualTo("28名");
            assertThat(Given.text(period.yearlyBeyondRetirement())).isEqualTo("3.5%");
        });
        assertThat(leaving.rural()).extracting(Given::text).containsExactly("10名");
    }

    @Test
    void aRateNeedsAPeriodAndTeachers() {
        Leaving leaving = Leaving.of(Given.county(LEFT.replace("2024年至2025年", "近年来").replace(", \"teachers\": 100", "")), Given.TERMS);
        assertThat(leaving.periods()).singleElement().satisfies(period -> assertThat(period.yearly()).isNull());
    }

    @Test
    void whatPeopleWroteOfTeachersLeavingStaysTheirs() {
        Leaving leaving = Leaving.of(Given.county("\"problems\": [{\"text\": \"乡镇学校教师流失较多。\"}, {\"text\": \"教师偏少。\"}, {\"text\": \"学生流失。\"}],"
                + " \"facts\": [{\"label\": \"乡村流失教师数\", \"value\": 7, \"unit\": \"名\"}, {\"label\": \"流失学生数\", \"value\": 3, \"unit\": \"人\"}]"), Given.TERMS);
        assertThat(leaving.statements()).extracting(Statement::text).containsExactly("乡镇学校教师流失较多。");
        assertThat(leaving.told()).extracting(LabelledFact::label).containsExactly("乡村流失教师数");
        assertThat(leaving.rural()).extracting(Given::text).containsExactly("7名");
        assertThat(leaving.periods()).isEmpty();
    }

    @Test
    void ofTheFixtures() {
        Assessment qinghe = Given.fixture("qinghe-2025");
        StaffAges ages = StaffAges.of(qinghe, Given.TERMS);
        assertThat(Given.text(ages.all().from50Share())).isEqualTo("22.9%");
        assertThat(Given.text(ages.gap().from50())).isEqualTo("17.7个百分点");
        SubjectStaff subjects = SubjectStaff.of(qinghe, Given.TERMS);
        assertThat(Given.text(subjects.sportsAndArtMissing())).isEqualTo("10人");
        assertThat(Given.text(subjects.sportsAndArtSpare())).isEqualTo("61人");
        assertThat(Backbone.of(qinghe)).extracting(backbone -> Given.text(backbone.topShare())).containsExactly("56.9%", "47.2%");
        assertThat(Leaving.of(qinghe, Given.TERMS).periods()).singleElement().satisfies(period -> {
            assertThat(Given.text(period.net())).isEqualTo("19名");
            assertThat(Given.text(period.yearlyBeyondRetirement())).as("71 in 3 years of 2564").isEqualTo("0.92%");
        });
        for (String name : List.of("laian-2021", "xiaoxian-2021", "yingjiang-2020", "yiwu-2019")) {
            Assessment county = Given.fixture(name);
            assertThat(StaffAges.of(county, Given.TERMS).groups()).as(name).isEmpty();
            assertThat(SubjectStaff.of(county, Given.TERMS).subjects()).isEmpty();
            assertThat(Backbone.of(county)).isEmpty();
            assertThat(Leaving.of(county, Given.TERMS).periods()).isEmpty();
        }
    }
}
