package org.junheng.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junheng.observation.Seen.number;
import static org.junheng.observation.Seen.value;

import java.util.List;
import org.junheng.assessment.Balance;
import org.junheng.county.Locality;
import org.junheng.county.Stage;
import org.junit.jupiter.api.Test;

/** What units lack, told apart by what helps: computed by hand. Backbone teachers: one for a hundred pupils. */
class ShortageTest {

    private static final String PRICE = "\"unitCosts\": [{\"indicator\": \"L2\", \"price\": 6000, \"source\": \"县级骨干教师年度培养经费\"}]";

    private static String school(String name, String more, int pupils, int backbone, int before) {
        return """
                {"name": "%s", "kind": "小学", %s,
                 "primary": {"pupils": %d, "backboneTeachers": %d, "history": [{"year": 2022, "pupils": %d}, {"year": 2024, "pupils": 1}]}}
                """.formatted(name, more, pupils, backbone, before);
    }

    /** 甲 has {@code backbone} for a need of 10; 乙 lacks 3, 丙 (private) lacks 3, 丁 lacks 1. */
    private static String four(int backbone) {
        return Seen.schools(
                school("甲校", "\"locality\": \"城区\"", 1000, backbone, 990),
                school("乙校", "\"locality\": \"乡村\", \"builtYear\": 1990", 500, 2, 400),
                school("丙校", "\"locality\": \"城区\", \"ownership\": \"民办\"", 300, 0, 310),
                school("丁校", "\"locality\": \"镇区\"", 800, 7, 820));
    }

    private static Shortage only(Observations seen) {
        assertThat(seen.shortages()).hasSize(1);
        return seen.shortages().get(0);
    }

    private static List<String> names(List<Shortage.Unmet> units) {
        return units.stream().map(Shortage.Unmet::name).toList();
    }

    @Test
    void whatOthersHaveBeyondIsMovedAndPrivateSchoolsAreTheirSponsors() {
        Shortage shortage = only(Seen.county(four(15), PRICE));
        assertThat(shortage.indicator().id()).isEqualTo("L2");
        assertThat(shortage.stage()).isEqualTo(Stage.PRIMARY);
        assertThat(shortage.kind()).isEqualTo(Balance.Kind.SHORT_AND_UNEVEN);
        assertThat(shortage.shortAsWhole()).isTrue();
        assertThat(number(shortage.lacking())).isEqualTo("2");
        assertThat(number(shortage.number())).isEqualTo("3");
        assertThat(number(shortage.missing())).isEqualTo("7");
        assertThat(number(shortage.publicly().missing())).isEqualTo("4");
        assertThat(number(shortage.privately().missing())).isEqualTo("3");
        assertThat(number(shortage.privately().number())).isEqualTo("1");
        assertThat(number(shortage.moved())).isEqualTo("4");
        assertThat(number(shortage.added())).isEqualTo("3");
        assertThat(number(shortage.addedByCounty())).isEqualTo("0");
        assertThat(shortage.moveOnly()).isTrue();
        assertThat(shortage.moveThenAdd()).isFalse();
        assertThat(shortage.cost()).as("nothing for what can be moved or is the sponsor's").isNull();
        assertThat(shortage.localities()).extracting(Shortage.LocalShare::locality).containsExactly(Locality.URBAN, Locality.TOWN, Locality.VILLAGE);
        assertThat(shortage.localities()).extracting(each -> number(each.missing())).containsExactly("3", "1", "3");
    }

    @Test
    void theWorstLackMostAndOfEqualOnesAreFarthestBelow() {
        Shortage shortage = only(Seen.county(four(15)));
        assertThat(names(shortage.worst())).containsExactly("丙校", "乙校", "丁校");
        assertThat(shortage.units().get(1).builtYear().text()).isEqualTo("1990年");
        assertThat(shortage.units().get(0).ownedPrivately()).isTrue();
    }

    @Test
    void onlyWhatTheCountyMustReallyAddCosts() {
        Shortage shortage = only(Seen.county(four(13), PRICE));
        assertThat(number(shortage.moved())).isEqualTo("3");
        assertThat(number(shortage.addedByCounty())).isEqualTo("1");
        assertThat(shortage.moveThenAdd()).isTrue();
        assertThat(shortage.cost().text()).isEqualTo("6000元");
        assertThat(shortage.priceSource()).isEqualTo("县级骨干教师年度培养经费");
    }

    @Test
    void pupilsOfTheUnitsAreFollowedFromTheEarliestYearAllOfThemTell() {
        Growth growth = only(Seen.county(four(15))).growth();
        assertThat(growth.year().text()).isEqualTo("2022年");
        assertThat(number(growth.before())).isEqualTo("1530");
        assertThat(number(growth.current())).isEqualTo("1600");
        assertThat(growth.growing()).isTrue();
        assertThat(value(growth.rate())).isCloseTo(70 * 100 / 1530.0, within(1e-9));
    }

    @Test
    void whatPeopleDoubtStandsApartAndIsInNoSum() {
        Shortage shortage = only(Seen.county(four(15), """
                "dataIssues": [{"school": "乙校", "indicator": "L2", "status": "待核", "note": "骨干证书未见"}]"""));
        assertThat(names(shortage.doubtful())).containsExactly("乙校");
        assertThat(shortage.doubtful().get(0).note()).isEqualTo("骨干证书未见");
        assertThat(names(shortage.units())).containsExactly("丙校", "丁校");
        assertThat(number(shortage.missing())).isEqualTo("4");
        assertThat(number(shortage.moved())).isEqualTo("1");
        assertThat(shortage.transfers()).extracting(each -> each.to().name()).containsExactly("丁校");
        assertThat(number(shortage.addedByCounty())).isEqualTo("0");
        assertThat(shortage.kind()).as("five beyond, four missing").isEqualTo(Balance.Kind.UNEVEN);
        assertThat(shortage.inDoubt()).isFalse();
        assertThat(shortage.mean()).as("rests on the figure in doubt").isNull();
        assertThat(shortage.lacking()).isNull();
        assertThat(shortage.surplus()).isNull();
    }

    /** What 甲校 has beyond is in doubt: nobody counts on it. */
    @Test
    void whatIsInDoubtIsNotGivenAwayEither() {
        Shortage shortage = only(Seen.county(four(15), PRICE, "\"dataIssues\": [{\"school\": \"甲校\", \"indicator\": \"L2\", \"status\": \"存疑\"}]"));
        assertThat(shortage.doubtful()).isEmpty();
        assertThat(number(shortage.moved())).isEqualTo("0");
        assertThat(number(shortage.addedByCounty())).isEqualTo("4");
        assertThat(shortage.cost().text()).isEqualTo("2.4万元");
        assertThat(shortage.kind()).isEqualTo(Balance.Kind.SHORT);
        assertThat(shortage.mean()).isNull();
    }

    @Test
    void aFigureInTheWrongUnitIsInNoSumEither() {
        String one = "{\"name\": \"%s\", \"kind\": \"小学\", \"primary\": {\"pupils\": 100, \"resources\": {\"equipmentValue\": %d}}}";
        Shortage shortage = only(Seen.county(Seen.schools(one.formatted("甲校", 20), one.formatted("乙校", 150_000))));
        assertThat(names(shortage.doubtful())).containsExactly("甲校");
        assertThat(shortage.doubtful().get(0).note()).contains("核对单位");
        assertThat(number(shortage.missing())).isEqualTo("50000");
        assertThat(shortage.cost().text()).as("yuan need no price").isEqualTo("5万元");
    }

    @Test
    void roomsCannotBeMovedAndProjectsAreFoundBySchool() {
        String one = "{\"name\": \"%s\", \"kind\": \"小学\", \"primary\": {\"pupils\": 100, \"resources\": {\"teachingArea\": %d}}}";
        Shortage shortage = only(Seen.county(
                Seen.schools(one.formatted("甲校", 400), one.formatted("乙校", 449), one.formatted("丙校", 2000)),
                """
                "projects": [{"name": "甲校综合楼", "status": "停滞", "schools": ["甲校"], "indicators": ["L4"]},
                 {"name": "丙校操场", "status": "在建", "schools": ["丙校"], "indicators": ["L4"]},
                 {"name": "甲校宿舍", "status": "在建", "schools": ["甲校"], "indicators": ["L5"]}]"""));
        assertThat(shortage.uneven()).isTrue();
        assertThat(shortage.movable()).isFalse();
        assertThat(shortage.moved()).isNull();
        assertThat(number(shortage.addedByCounty())).isEqualTo("51");
        assertThat(shortage.addOnly()).isTrue();
        assertThat(shortage.crowding()).isNotNull();
        assertThat(shortage.projects()).extracting(ProjectState::name).containsExactly("甲校综合楼");
        assertThat(shortage.behind()).isTrue();
        assertThat(shortage.underWay()).isFalse();
        assertThat(names(shortage.unplanned())).containsExactly("乙校");
    }

    /** What is moved is what Balance says, and moved and added make up what is missing, wherever nothing is in doubt. */
    @Test
    void agreesWithTheBalanceOfQinghe() {
        Observations seen = Seen.fixture("qinghe-2025");
        assertThat(seen.shortages()).isNotEmpty().allSatisfy(shortage -> {
            assertThat(value(shortage.publicly().missing()) + value(shortage.privately().missing())).isEqualTo(value(shortage.missing()));
            assertThat(shortage.localities().stream().mapToDouble(each -> value(each.missing())).sum()).isEqualTo(value(shortage.missing()));
            if (shortage.movable()) {
                assertThat(value(shortage.moved()) + value(shortage.added())).isEqualTo(value(shortage.missing()));
            }
        });
    }

    /** 长坪镇中心小学 wrote 万元 as 元: what it seems to lack is in no sum and costs nothing. */
    @Test
    void qingheHasOneFigureInDoubt() {
        List<Shortage> shortages = Seen.fixture("qinghe-2025").shortages();
        assertThat(shortages.stream().flatMap(each -> each.doubtful().stream()).map(Shortage.Unmet::name)).containsExactly("长坪镇中心小学");
        Shortage equipment = shortages.stream().filter(each -> !each.doubtful().isEmpty()).findFirst().orElseThrow();
        assertThat(equipment.indicator().id()).isEqualTo("L6");
        assertThat(equipment.inDoubt()).isTrue();
        assertThat(number(equipment.missing())).isEqualTo("0");
        assertThat(equipment.cost()).isNull();
    }

    @Test
    void withoutAListOfSchoolsItIsWhatTheInputTells() {
        List<Shortage> laian = Seen.fixture("laian-2021").shortages();
        Shortage backbone = laian.get(1);
        assertThat(backbone.indicator().id()).isEqualTo("L2");
        assertThat(backbone.stage()).isNull();
        assertThat(number(backbone.missing())).isEqualTo("31");
        assertThat(names(backbone.worst())).containsExactly("来安四中", "实验小学", "新安镇中心校");
        assertThat(backbone.kind()).as("244 and 165 are enough for 21803 and 10719 pupils").isEqualTo(Balance.Kind.UNEVEN);
        assertThat(backbone.publicly()).isNull();
        assertThat(number(backbone.moved())).as("all that schools lack stands elsewhere").isEqualTo("31");
        Shortage grounds = laian.stream().filter(each -> each.indicator().id().equals("L5")).findFirst().orElseThrow();
        assertThat(names(grounds.doubtful())).containsExactly("来安四中", "来安五中", "汊河中学");
        assertThat(number(grounds.number())).isEqualTo("5");
        assertThat(grounds.missing()).isNull();
        Shortage artists = laian.stream().filter(each -> each.indicator().id().equals("L3")).findFirst().orElseThrow();
        assertThat(artists.stage()).isEqualTo(Stage.PRIMARY);
        assertThat(artists.shortAsWhole()).as("190 of 197").isTrue();
        assertThat(number(artists.lacking())).isEqualTo("7");
    }
}
