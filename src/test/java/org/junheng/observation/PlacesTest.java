package org.junheng.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junheng.observation.Seen.number;
import static org.junheng.observation.Seen.value;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junheng.assessment.Assessor;
import org.junheng.county.Counties;
import org.junheng.county.County;
import org.junheng.county.Locality;
import org.junheng.county.School;
import org.junheng.pack.Pack;
import org.junheng.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pupils, classes, schools and places: computed by hand. A primary class has 45 pupils at most. */
class PlacesTest {

    private static String school(String name, String more, int pupils, String part) {
        return "{\"name\": \"%s\", \"kind\": \"小学\", %s, \"primary\": {\"pupils\": %d, %s}}".formatted(name, more, pupils, part);
    }

    /** 丁校 was built in 2023, so it had none in 2021, and nobody knows of 2023. */
    private static String shifting(String whereLast) {
        return Seen.schools(
                school("甲校", "\"locality\": \"城区\"", 600, """
                        "classes": 12, "largestClass": 45, "history": [{"year": 2021, "pupils": 500}, {"year": 2023, "pupils": 550}]"""),
                school("乙校", "\"locality\": \"镇区\"", 300, """
                        "classSizes": [46, 44, 43, 43, 42, 41, 41], "history": [{"year": 2021, "pupils": 250}]"""),
                school("丙校", "\"locality\": \"乡村\"", 60, "\"classes\": 6, \"largestClass\": 12, \"history\": [{\"year\": 2021, \"pupils\": 150}]"),
                school("丁校", whereLast + "\"builtYear\": 2023", 100, "\"classes\": 3, \"largestClass\": 34"));
    }

    @Test
    void pupilsMoveToTown() {
        UrbanShift shift = Seen.county(shifting("\"locality\": \"城区\", ")).urbanShift();
        assertThat(shift.points()).extracting(each -> each.year().text()).containsExactly("2021年", "2025年");
        assertThat(number(shift.first().townSide())).isEqualTo("750");
        assertThat(number(shift.last().urban())).isEqualTo("700");
        assertThat(number(shift.last().village())).isEqualTo("60");
        assertThat(value(shift.first().share())).isCloseTo(750 * 100 / 900.0, within(1e-9));
        assertThat(value(shift.shareChange())).isCloseTo(1000 * 100 / 1060.0 - 750 * 100 / 900.0, within(1e-9));
        assertThat(shift.shareChange().unit().symbol()).isEqualTo("个百分点");
        assertThat(shift.townward()).isTrue();
        assertThat(number(shift.townChange())).isEqualTo("250");
        assertThat(number(shift.villageRate())).isEqualTo("-60");
        assertThat(number(shift.townClasses())).isEqualTo("22");
        assertThat(number(shift.townOver())).isEqualTo("1");
        assertThat(number(shift.smallVillageSchools())).isEqualTo("1");
        assertThat(number(shift.smallVillageShare())).isEqualTo("100");
        assertThat(number(shift.smallVillageMean())).isEqualTo("60");
        assertThat(value(shift.villageUsage())).isCloseTo(60 * 100 / 270.0, within(1e-9));
    }

    @Test
    void whereASchoolStandsNowhereNothingIsTold() {
        assertThat(Seen.county(shifting("")).urbanShift()).isNull();
        assertThat(Seen.fixture("laian-2021").urbanShift()).isNull();
    }

    @Test
    void withoutEarlierYearsThereIsNoChange() {
        UrbanShift shift = Seen.county(Seen.schools(school("甲校", "\"locality\": \"城区\"", 600, "\"classes\": 12"))).urbanShift();
        assertThat(shift.points()).hasSize(1);
        assertThat(shift.first()).isNull();
        assertThat(shift.shareChange()).isNull();
        assertThat(shift.townward()).isFalse();
        assertThat(shift.townOver()).as("nobody tells the sizes of classes").isNull();
        assertThat(shift.smallVillageMean()).isNull();
    }

    private static Crowding crowded() {
        return Seen.county(
                Seen.schools(
                        school("甲校", "\"locality\": \"镇区\"", 190, """
                                "classSizes": [46, 56, 44, 44],
                                "grades": [{"grade": 1, "pupils": 100, "classes": 2, "plan": 90}, {"grade": 2, "pupils": 90, "classes": 2}]"""),
                        school("乙校", "\"locality\": \"镇区\"", 80, """
                                "classSizes": [40, 40], "grades": [{"grade": 1, "pupils": 80, "classes": 2, "plan": 85}]"""),
                        school("丙校", "\"locality\": \"镇区\"", 30, "\"classSizes\": [30]"),
                        school("丁校", "\"locality\": \"镇区\"", 30, "\"classSizes\": [30]")),
                """
                "distances": [{"from": "丙校", "to": "甲校", "kilometres": 5}, {"from": "甲校", "to": "乙校", "kilometres": 2.5},
                 {"from": "甲校", "to": "丁校", "kilometres": 5.1}],
                "forecasts": [{"year": 2026, "stage": "小学", "pupils": 500}, {"year": 2027, "stage": "小学", "pupils": 300}]""").crowdings().get(0);
    }

    @Test
    void classesBeyondTheLimitAndWhoCouldTakePupils() {
        Crowding crowding = crowded();
        assertThat(crowding.over()).isTrue();
        assertThat(crowding.large()).isTrue();
        assertThat(number(crowding.pressure().over())).isEqualTo("2");
        assertThat(crowding.localities()).hasSize(1);
        assertThat(crowding.localities().get(0).locality()).isEqualTo(Locality.TOWN);
        assertThat(number(crowding.localities().get(0).classes())).isEqualTo("8");
        assertThat(number(crowding.localities().get(0).over())).isEqualTo("2");
        assertThat(number(crowding.localities().get(0).schools())).isEqualTo("1");
        assertThat(number(crowding.share())).isEqualTo("25");
        assertThat(number(crowding.classesToOpen())).as("grade 1 takes three classes, grade 2 two").isEqualTo("1");
        assertThat(crowding.reliefs()).extracting(each -> each.school().name()).containsExactly("乙校", "丙校");
        assertThat(number(crowding.reliefs().get(0).free())).isEqualTo("10");
    }

    @Test
    void theFirstGradeIsToldFromTheRest() {
        Crowding.StartGrade start = crowded().start();
        assertThat(number(start.pupils())).isEqualTo("180");
        assertThat(start.crowded()).extracting(School::name).containsExactly("甲校");
        assertThat(number(start.number())).isEqualTo("1");
        assertThat(number(start.beyondPlan())).as("what 乙校 has too few does not count against it").isEqualTo("10");
    }

    @Test
    void whereOnlyTheLastGradeIsTooLargeNobodyIsMovedAndNoClassOpened() {
        Crowding crowding = Seen.county(Seen.schools(
                school("甲校", "\"locality\": \"城区\"", 181, """
                        "classSizes": [46, 45, 45, 45],
                        "grades": [{"grade": 5, "pupils": 90, "classes": 2}, {"grade": 6, "pupils": 91, "classes": 2}]"""),
                school("乙校", "\"locality\": \"城区\"", 60, "\"classSizes\": [30, 30]"))).crowdings().get(0);
        assertThat(crowding.graduating()).extracting(School::name).containsExactly("甲校");
        assertThat(number(crowding.classesToOpen())).isEqualTo("0");
        assertThat(crowding.reliefs()).isEmpty();
        assertThat(crowded().graduating()).isEmpty();
    }

    @Test
    void aPeakThatPassesNeedsNoBuilding() {
        assertThat(crowded().passing()).isTrue();
        assertThat(crowded().lasting()).isFalse();
        Observations unforeseen = Seen.county(Seen.schools(school("甲校", "\"locality\": \"镇区\"", 190, "\"classSizes\": [46]")));
        assertThat(unforeseen.crowdings().get(0)).satisfies(crowding -> {
            assertThat(crowding.outlook()).isNull();
            assertThat(crowding.passing()).isFalse();
            assertThat(crowding.lasting()).isFalse();
            assertThat(crowding.start()).isNull();
        });
    }

    @Test
    void crowdingOfQinghe() {
        Observations seen = Seen.fixture("qinghe-2025");
        assertThat(seen.crowdings()).extracting(each -> each.pressure().over().text() + each.classesToOpen().text() + each.passing())
                .containsExactly("2个班0个班true", "1个班0个班true");
        assertThat(seen.crowdings().get(0).projects()).extracting(ProjectState::name).containsExactly("城东小学分部新建项目", "实验小学综合楼项目", "城西小学二期项目");
        assertThat(seen.crowdings().get(1).projects()).isEmpty();
        assertThat(seen.urbanShift().smallVillageSchools().text()).isEqualTo("11所");
        assertThat(seen.urbanShift().shareChange().text()).isEqualTo("1.09个百分点");
    }

    @Test
    void schoolsBeyondTheirLimit() {
        Observations seen = Seen.county(
                Seen.schools(
                        """
                        {"name": "甲校", "kind": "小学", "planYear": 2008, "builtYear": 2009, "campuses": ["东区", "西区"], "migrantPupils": 536,
                         "primary": {"pupils": 2680}}""",
                        """
                        {"name": "乙校", "kind": "九年一贯制", "primary": {"pupils": 1500}, "junior": {"pupils": 1000}}""",
                        """
                        {"name": "丙校", "kind": "九年一贯制", "tags": ["集团核心校"], "primary": {"pupils": 1500}, "junior": {"pupils": 1001}}"""),
                "\"projects\": [{\"name\": \"分校\", \"schools\": [\"甲校\"], \"indicators\": [\"G4\"]}]");
        assertThat(seen.oversizes()).extracting(Oversize::name).containsExactly("甲校", "丙校");
        Oversize first = seen.oversizes().get(0);
        assertThat(number(first.limit())).isEqualTo("2000");
        assertThat(number(first.beyond())).isEqualTo("680");
        assertThat(first.relaxedLimit()).as("the standard applies no milder rule").isNull();
        assertThat(first.planYear().text()).isEqualTo("2008年");
        assertThat(first.campuses()).containsExactly("东区", "西区");
        assertThat(number(first.migrantShare())).isEqualTo("20");
        assertThat(first.projects()).hasSize(1);
        assertThat(number(seen.oversizes().get(1).limit())).isEqualTo("2500");
        assertThat(number(seen.oversizes().get(1).beyond())).isEqualTo("1");
        assertThat(seen.oversizes().get(1).tags()).containsExactly("集团核心校");
    }

    @Test
    void aSchoolBeyondTheMilderLimitTooIsToldByBoth(@TempDir Path folder) throws IOException {
        Path standard = Files.writeString(folder.resolve("own.json"), """
                {"extends": "national-2017", "id": "own", "relaxations": [{"id": "size-2010", "on": true}]}""");
        County county = Counties.read("{\"name\": \"青禾县\", \"year\": 2025, "
                + Seen.schools(
                        "{\"name\": \"甲校\", \"kind\": \"小学\", \"builtYear\": 2009, \"primary\": {\"pupils\": 2680}}",
                        "{\"name\": \"乙校\", \"kind\": \"小学\", \"builtYear\": 2009, \"primary\": {\"pupils\": 2300}}",
                        "{\"name\": \"丙校\", \"kind\": \"小学\", \"builtYear\": 2020, \"primary\": {\"pupils\": 2300}}") + "}", "a.json");
        Observations seen = Observations.of(Assessor.with(Standards.find(Pack.builtIn(), standard.toString())).assess(county), Given.TERMS);
        assertThat(seen.oversizes()).extracting(each -> each.name() + number(each.beyond()) + "," + number(each.relaxedBeyond()))
                .containsExactly("丙校300,null", "甲校680,280");
        assertThat(number(seen.oversizes().get(1).relaxedLimit())).isEqualTo("2400");
    }

    @Test
    void aSchoolOfWhichOnlyTheExcessIsKnown() {
        assertThat(Seen.fixture("laian-2021").oversizes()).hasSize(5);
        Oversize known = Seen.fixture("laian-2021").oversizes().get(0);
        assertThat(number(known.limit())).as("3504 less 1504").isEqualTo("2000");
        assertThat(number(known.beyond())).isEqualTo("1504");
        Oversize unknown = Seen.fixture("laian-2021").oversizes().get(2);
        assertThat(unknown.name()).isEqualTo("阳光小学");
        assertThat(unknown.limit()).isNull();
        assertThat(number(unknown.beyond())).isEqualTo("600");
    }

    @Test
    void roomsMissingAndTooSmall() {
        String one = """
                {"name": "%s", "kind": "小学", "builtYear": %d, "primary": {"pupils": 600, "classes": 13}, "musicRooms": %s, "artRooms": %s}""";
        RoomShortage shortage = Seen.county(Seen.schools(
                one.formatted("甲校", 2016, "[96, 95, 72]", "[90, 67]"), one.formatted("乙校", 2017, "[96, 80]", "[90, 90]"),
                one.formatted("丙校", 2018, "[96, 96]", "[90, 90]"))).roomShortage();
        assertThat(number(shortage.music().needed())).as("two for 13 classes").isEqualTo("6");
        assertThat(number(shortage.music().have())).isEqualTo("7");
        assertThat(number(shortage.music().tooSmall())).isEqualTo("3");
        assertThat(number(shortage.fineArt().tooSmall())).isEqualTo("1");
        assertThat(number(shortage.missing())).as("甲 lacks two, 乙 one").isEqualTo("3");
        assertThat(number(shortage.tooSmall())).isEqualTo("4");
        assertThat(number(shortage.relaxable())).as("95 and 67 of 甲校; 72 is too small even so").isEqualTo("2");
        assertThat(shortage.relaxed()).isFalse();
        assertThat(shortage.schools()).extracting(RoomShortage.Lacking::name).containsExactly("甲校", "乙校");
        assertThat(shortage.old()).extracting(RoomShortage.Lacking::name).containsExactly("甲校");
    }

    @Test
    void roomsOfCountiesWithoutAList() {
        RoomShortage laian = Seen.fixture("laian-2021").roomShortage();
        assertThat(laian.missing().text()).isEqualTo("31间");
        assertThat(laian.tooSmall().text()).isEqualTo("60间");
        assertThat(laian.music()).isNull();
        assertThat(Seen.fixture("yiwu-2019").roomShortage().missing()).isNull();
        assertThat(Seen.county("\"schools\": []").roomShortage()).isNull();
    }

    @Test
    void placesOfAStalledProjectAreNotBeingBuilt() {
        Observations seen = Seen.fixture("qinghe-2025");
        PlaceBalance east = seen.placeBalances().get(0);
        assertThat(east.stalled()).isNull();
        assertThat(number(east.missingNow())).isEqualTo("480");
        assertThat(number(east.spare())).isEqualTo("600");
        assertThat(east.lacks()).isFalse();
        PlaceBalance west = seen.placeBalances().get(1);
        assertThat(number(west.building())).isEqualTo("0");
        assertThat(number(west.stalled())).isEqualTo("540");
        assertThat(number(west.missing())).isEqualTo("130");
        assertThat(west.projects()).extracting(ProjectState::name).containsExactly("城西小学二期项目");
        assertThat(seen.placesMissing()).extracting(PlaceBalance::area).containsExactly("城西片区", "城南片区");
    }

    @Test
    void placesAreMatchedByTheNoteOrTheAreaAndTheStage() {
        String places = "\"places\": [{\"stage\": \"小学\", \"area\": \"城西片区\", \"demand\": 100, \"capacity\": 60, \"building\": 50%s}]";
        String project = "\"projects\": [{\"name\": \"%s\", \"status\": \"停滞\", \"%s\": %d, \"schools\": [\"%s\"]}]";
        assertThat(stalled(places.formatted(""), project.formatted("二期", "primaryPlaces", 30, "城西小学"))).isEqualTo("30");
        assertThat(stalled(places.formatted(""), project.formatted("二期", "primaryPlaces", 70, "城西小学"))).as("all that are built").isEqualTo("50");
        assertThat(stalled(places.formatted(""), project.formatted("二期", "juniorPlaces", 30, "城西小学"))).isNull();
        assertThat(stalled(places.formatted(""), project.formatted("二期", "primaryPlaces", 30, "城东小学"))).isNull();
        assertThat(stalled(places.formatted(", \"note\": \"含三小二期\""), project.formatted("三小二期项目", "primaryPlaces", 30, "第三小学"))).isEqualTo("30");
        assertThat(stalled(places.formatted(", \"note\": \"扩建停滞\""), "\"schools\": []")).isEqualTo("50");
    }

    /** What a project under way accounts for is being built; only the rest can be the stalled one's. */
    @Test
    void placesOfAProjectUnderWayAreBeingBuilt() {
        String county = """
                "places": [{"stage": "小学", "area": "城西片区", "demand": 100, "capacity": 60, "building": 50, "note": "二期停滞，三期在建"}],
                "projects": [{"name": "城西小学二期", "status": "停滞", "primaryPlaces": 30}, {"name": "城西小学三期", "status": "在建", "primaryPlaces": %d}]""";
        assertThat(stalled(county.formatted(40))).isEqualTo("10");
        assertThat(stalled(county.formatted(50))).isNull();
        assertThat(number(Seen.county(county.formatted(50)).placeBalances().get(0).spare())).isEqualTo("10");
    }

    private static String stalled(String... members) {
        return number(Seen.county(members).placeBalances().get(0).stalled());
    }

    @Test
    void aShortfallThatIsGivenCountsWhereDemandOrCapacityIsNotKnown() {
        Observations seen = Seen.county("""
                "places": [{"stage": "初中", "area": "县城", "shortfall": {"value": 600, "approximation": "约"}},
                 {"stage": "小学", "area": "城东", "demand": 100, "capacity": 100, "shortfall": 5}, {"area": "城西", "shortfall": 0}]""");
        assertThat(seen.placesMissing()).extracting(each -> each.missing().text()).containsExactly("约600个");
    }
}
