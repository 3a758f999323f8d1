package org.junheng.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junheng.Fixtures;
import org.junheng.assessment.AssessedUnit;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Assessor;
import org.junheng.county.Counties;
import org.junheng.county.County;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.pack.Pack;
import org.junheng.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small plans reckoned by hand (达标计划). A school has 1000 pupils and needs 42, 10 and 9 teachers, 4500 and 7500 ㎡, 200万元 and 23 rooms. */
class PlannerTest {

    private static final int[] ENOUGH = {42, 10, 9, 4500, 7500, 2_000_000, 23};

    private static final String COSTS = """
            , "unitCosts": [{"indicator": "L1", "price": 118000}, {"indicator": "L4", "price": 3400}, {"indicator": "L5", "price": 460}]""";
    private static final String STARTED = ", \"documents\": {\"implementation-plan\": {\"date\": \"%s\"}}";

    /** A school with enough of everything but of one or two indicators. */
    private static String school(String name, String ownership, int... indicatorsAndHave) {
        int[] have = ENOUGH.clone();
        for (int i = 0; i < indicatorsAndHave.length; i += 2) {
            have[indicatorsAndHave[i] - 1] = indicatorsAndHave[i + 1];
        }
        return """
                {"name": "%s", "kind": "小学", "ownership": "%s",
                 "primary": {"pupils": 1000, "higherDegreeTeachers": %d, "backboneTeachers": %d, "subjects": {"sports": %d}},
                 "resources": {"teachingArea": %d, "sportsGroundArea": %d, "equipmentValue": %d, "multimediaRooms": %d}}
                """.formatted(name, ownership, have[0], have[1], have[2], have[3], have[4], have[5], have[6]);
    }

    private static String school(String name, int... indicatorsAndHave) {
        return school(name, "公办", indicatorsAndHave);
    }

    private static Assessment assess(String schools, String years, String rest) {
        return Fixtures.assess(Counties.read("""
                {"name": "青禾县", "year": 2025, "schools": [%s], "yearPlans": [%s]%s}""".formatted(schools, years, rest), "a.json"));
    }

    private static Plan plan(String schools, String years, String rest) {
        return Planner.with(Pack.builtIn()).plan(assess(schools, years, rest));
    }

    private static Plan plan(String schools, String years) {
        return plan(schools, years, COSTS);
    }

    private static String budgets(int... yuan) {
        var years = new StringBuilder();
        for (int i = 0; i < yuan.length; i++) {
            years.append(i == 0 ? "" : ",").append("{\"year\": ").append(2026 + i).append(", \"budget\": ").append(yuan[i]).append("}");
        }
        return years.toString();
    }

    private static List<String> placed(Plan plan) {
        return plan.years().stream().flatMap(year -> year.entries().stream())
                .map(entry -> entry.unit().name() + entry.year().text() + entry.reason().chinese()).toList();
    }

    private static List<String> steps(Need need) {
        return need.steps().stream()
                .map(step -> step.indicator().id() + (step.toThreshold() ? "达标" : "下限") + step.way().name() + step.amount().text()).toList();
    }

    /** The grounds would cost 23万元, the equipment 10万元; one of the two may stay at 85%. */
    @Test
    void whatCostsMostIsLeftAtTheFloor() {
        Plan plan = plan(school("甲小学", 5, 7000, 6, 1_900_000), "{\"year\": 2026, \"share\": 100}");
        Plan.Year year = plan.years().get(0);
        assertThat(steps(year.entries().get(0).need())).containsExactly("L6达标采购10万元");
        assertThat(year.oneTime().text()).isEqualTo("10万元");
        assertThat(year.share().text()).isEqualTo("100%");
        assertThat(plan.misses()).isEmpty();
    }

    /** 3000㎡ of 4500: 825 to the floor cost 280.5万元, and nothing else is missing. */
    @Test
    void moneyOfSeveralYearsPaysForOneBuilding() {
        Plan plan = plan(school("甲小学", 4, 3000), budgets(1_000_000, 1_000_000, 1_000_000));
        assertThat(placed(plan)).containsExactly("甲小学2028年资金所限");
        assertThat(steps(plan.years().get(2).entries().get(0).need())).containsExactly("L4下限建设825平方米");
        assertThat(plan.years()).extracting(year -> year.oneTime().text()).containsExactly("100万元", "100万元", "80.5万元");
        assertThat(plan.years().get(2).rest().text()).isEqualTo("19.5万元");
    }

    @Test
    void whatIsMissingToTheBuildingIsTold() {
        Plan plan = plan(school("甲小学", 4, 3000), budgets(900_000, 900_000, 900_000));
        assertThat(placed(plan)).isEmpty();
        assertThat(plan.left()).singleElement().satisfies(left -> {
            assertThat(left.reason()).isEqualTo(Plan.Reason.MONEY);
            assertThat(left.paid().text()).isEqualTo("180万元");
        });
        assertThat(plan.misses()).singleElement().satisfies(miss -> {
            assertThat(miss.kind()).isEqualTo(Miss.Kind.MONEY);
            assertThat(miss.year().text()).isEqualTo("2028年");
            assertThat(miss.missing().text()).isEqualTo("10.5万元");
        });
    }

    /** Six teachers to the floor are 70.8万元 every year. */
    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {
        "708000, 708000, 708000, 甲小学2026年费用最低, none", "700000, 800000, 708000, 甲小学2027年资金所限, none", "900000, 900000, 707999, none, 1元"})
    void teachersMustBePaidInEveryLaterYear(int first, int second, int third, String placed, String missing) {
        Plan plan = plan(school("甲小学", 1, 30), budgets(first, second, third));
        assertThat(placed(plan)).isEqualTo(placed == null ? List.of() : List.of(placed));
        assertThat(plan.misses()).extracting(miss -> miss.missing().text()).isEqualTo(missing == null ? List.of() : List.of(missing));
        if (missing == null) {
            assertThat(plan.years().get(2).yearly().text()).isEqualTo("70.8万元");
        }
    }

    /** 10 to the floor of 36 would be dear; the other school has six to give and gives what is missing to it for nothing. */
    @Test
    void theCountysOwnSurplusComesFirst() {
        Plan plan = plan(school("甲小学", 1, 26) + "," + school("乙小学", 1, 48), "{\"year\": 2026, \"share\": 100}");
        Need need = plan.years().get(0).entries().get(0).need();
        assertThat(steps(need)).containsExactly("L1下限调剂6人", "L1下限招聘4人");
        assertThat(need.yearly().text()).isEqualTo("47.2万元");
        Plan.Coefficient coefficient = plan.years().get(0).coefficients().get(0);
        assertThat(coefficient.indicator().id()).isEqualTo("L1");
        assertThat(coefficient.cv().value()).as("36 and 42: 3÷39").isEqualByComparingTo("0.07692307692307692");
        assertThat(plan.years().get(0).exceeding().text()).isEqualTo("0个");
        assertThat(plan.excesses()).isEmpty();
    }

    /** Grounds of 30000 and 6000㎡ of 7500: 375 to the floor bring 0.667 down to 0.649 only; the limit is 0.5. */
    @Test
    void whatIsStillAboveItsLimitIsTold() {
        Plan plan = plan(school("甲小学", 5, 6000) + "," + school("乙小学", 5, 30_000), "{\"year\": 2027, \"share\": 100}");
        assertThat(steps(plan.years().get(0).entries().get(0).need())).containsExactly("L5下限建设375平方米");
        assertThat(plan.years().get(0).exceeding().text()).isEqualTo("1个");
        assertThat(plan.excesses()).singleElement().satisfies(excess -> {
            assertThat(excess.coefficient().cv().text()).isEqualTo("0.649");
            assertThat(excess.amount().value()).as("a third of 30000 is 0.5 exactly").isEqualByComparingTo("3625");
            assertThat(excess.cost().text()).isEqualTo("166.75万元");
        });
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"none, none, 2027", "2025-11-02, none, 2027", "2026-03-02, none, 2028", "2026-03-02, 在建, 2027", "2026-03-02, 谋划, 2028"})
    void timeIsCountedFromTheDocumentAndABuildingUnderWayIsNotBegunAnew(String date, String status, String ready) {
        String project = """
                , "projects": [{"name": "操场", "status": "%s", "due": "2027年秋季学期", "schools": ["甲小学"], "indicators": ["L5"]}]""";
        Plan plan = plan(school("甲小学", 5, 6000), "{\"year\": 2026, \"share\": 100}, {\"year\": 2028, \"share\": 100}",
                COSTS + (date == null ? "" : STARTED.formatted(date)) + (status == null ? "" : project.formatted(status)));
        assertThat(placed(plan)).containsExactly("甲小学2028年工期所限");
        assertThat(plan.years().get(1).entries().get(0).need().ready().number()).isEqualTo(ready);
        assertThat(plan.misses()).extracting(miss -> miss.year().text() + miss.missing().text()).containsExactly("2026年1个");
    }

    /** New teachers come with the school year: whoever starts in May has them in September of the next. */
    @ParameterizedTest
    @CsvSource({"2026-04-01, 2026", "2026-05-01, 2027"})
    void teachersComeInSeptember(String date, String ready) {
        Plan plan = plan(school("甲小学", 1, 30), "{\"year\": 2029, \"share\": 100}", COSTS + STARTED.formatted(date));
        assertThat(plan.years().get(0).entries().get(0).need().ready().number()).isEqualTo(ready);
    }

    @Test
    void peopleComeFirstAndWhatTheyOverlookedIsTold() {
        Plan plan = plan(school("甲小学", 4, 3000) + "," + school("乙小学", 6, 1_000_000),
                "{\"year\": 2026, \"schools\": [\"甲小学\"], \"budget\": 1000000}, {\"year\": 2027, \"budget\": 700000}");
        assertThat(placed(plan)).containsExactly("甲小学2026年人定", "乙小学2027年资金所限");
        assertThat(plan.misses()).extracting(miss -> miss.kind() + miss.missing().text()).containsExactly("DECIDED_MONEY180.5万元", "DECIDED_TIME1年");
        assertThat(plan.years()).extracting(year -> year.oneTime().text()).containsExactly("100万元", "70万元");
    }

    /** What people put into a late year is paid as late as may be, so that others need not wait for it. */
    @Test
    void earlyMoneyIsFreeForOthers() {
        Plan plan = plan(school("甲小学", 4, 3000) + "," + school("乙小学", 6, 1_000_000),
                "{\"year\": 2026, \"budget\": 1000000}, {\"year\": 2027, \"schools\": [\"甲小学\"], \"budget\": 2600000}");
        assertThat(placed(plan)).containsExactly("乙小学2026年费用最低", "甲小学2027年人定");
        assertThat(plan.years().get(0).payments()).extracting(each -> each.unit().name() + each.amount().text())
                .containsExactly("乙小学70万元", "甲小学20.5万元");
        assertThat(plan.misses()).isEmpty();
    }

    @Test
    void sponsorsPayForTheirOwnSchools() {
        Plan.Year year = plan(school("甲小学", "民办", 6, 1_000_000), budgets(0)).years().get(0);
        assertThat(year.entries()).hasSize(1);
        assertThat(year.sponsors().text()).isEqualTo("70万元");
        assertThat(year.oneTime().value()).isZero();
        assertThat(year.payments()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"66.7, 0", "66.6, 0", "67, 1", "66.8, 1", "100, 1", "99.9, 1"})
    void aShareOfOneDecimalIsARoundedOne(String share, int missing) {
        String two = school("甲小学") + "," + school("乙小学") + "," + school("丙小学", 7, 3);
        Plan plan = plan(two, "{\"year\": 2026, \"share\": " + share + "}");
        assertThat(plan.misses().stream().mapToInt(miss -> miss.missing().value().intValueExact()).sum()).isEqualTo(missing);
        assertThat(plan.open()).as("rooms have no price here").extracting(open -> open.unit().name()).containsExactly("丙小学");
        assertThat(plan.open().get(0).need().unpriced()).hasSize(1);
    }

    @Test
    void noYearIsPromisedOnADoubtfulFigureButPeopleMay() {
        String doubtful = school("甲小学", 6, 200);
        Plan plan = plan(doubtful, "{\"year\": 2026, \"share\": 100}");
        assertThat(plan.open()).singleElement()
                .satisfies(open -> assertThat(open.need().toVerify()).extracting(each -> each.id()).containsExactly("L6"));
        assertThat(plan.misses()).extracting(Miss::kind).containsExactly(Miss.Kind.SHARE);
        Plan decided = plan(doubtful, "{\"year\": 2026, \"share\": 100, \"schools\": [\"甲小学\"]}");
        assertThat(placed(decided)).containsExactly("甲小学2026年人定");
        assertThat(decided.years().get(0).entries().get(0).need().steps()).isEmpty();
        assertThat(decided.open()).isEmpty();
        assertThat(decided.misses()).isEmpty();
    }

    @Test
    void withoutYearsSchoolsOrARuleThereIsNoPlan() {
        assertThat(plan(school("甲小学", 5, 6000), "").years()).isEmpty();
        assertThat(plan("", "{\"year\": 2026, \"share\": 100}").years()).isEmpty();
        County county = assess(school("甲小学", 5, 6000), "{\"year\": 2026, \"share\": 100}", "").county();
        Assessment of2012 = Assessor.with(Standards.read(Pack.builtIn(), "national-2012")).assess(county);
        assertThat(Planner.with(Pack.builtIn()).plan(of2012).years()).isEmpty();
    }

    /** Every yuan and every coefficient goes back to the input or to the standard. */
    @Test
    void everyFigureCanBeTraced() {
        Plan plan = plan(school("甲小学", 4, 3000) + "," + school("乙小学", 1, 30), "{\"year\": 2028, \"share\": 100}");
        Plan.Year year = plan.years().get(0);
        assertThat(roots(year.oneTime())).contains("/unitCosts/1/price", "/schools/0/resources/teachingArea", "/schools/0/primary/pupils");
        assertThat(roots(year.yearly())).contains("/unitCosts/0/price");
        assertThat(roots(year.coefficients().get(0).cv())).contains("/schools/1/primary/higherDegreeTeachers");
    }

    private static List<String> roots(Fact fact) {
        if (fact.source() instanceof Source.Given given) {
            return List.of(given.pointer());
        }
        return fact.source() instanceof Source.Computed computed ? computed.inputs().stream().flatMap(input -> roots(input).stream()).toList() : List.of();
    }

    /** Properties tried on random counties tell something only where everything happens there. */
    @Test
    void theRandomCountiesTryEverything() {
        Set<Object> seen = new HashSet<>();
        for (int seed = 1; seed <= PlanPropertiesTest.COUNTIES; seed++) {
            Plan plan = Planner.with(Pack.builtIn()).plan(Fixtures.assess(Counties.read(new RandomPlans(seed).county().toString(), "a.json")));
            plan.years().stream().flatMap(year -> year.entries().stream()).forEach(entry -> {
                seen.add(entry.reason());
                seen.add(entry.need().sponsored());
                entry.need().steps().forEach(step -> seen.addAll(List.of(step.way().name(), step.way().name() + step.toThreshold())));
            });
            plan.left().forEach(left -> seen.addAll(List.of("left" + left.reason(), left.paid().value().signum())));
            plan.misses().forEach(miss -> seen.add(miss.kind()));
            plan.open().forEach(open -> seen.add("open" + open.need().toVerify().isEmpty()));
        }
        assertThat(seen).contains(Plan.Reason.DECIDED, Plan.Reason.CHEAPEST, Plan.Reason.TIME, Plan.Reason.MONEY, true, false, "招聘false", "招聘true",
                "培养false", "建设false", "建设true", "采购false", "采购true", "调剂true", "leftNOT_ASKED", "leftTIME", "leftMONEY", 0, 1, "opentrue", "openfalse")
                .contains((Object[]) Miss.Kind.values());
    }

    /** The plan people wrote for the fictional county: nobody is moved, and all years can be kept. */
    @Test
    void thePlanOfQinghe() {
        Plan plan = Planner.with(Pack.builtIn()).plan(Fixtures.assess(Counties.read(Path.of("fixtures/counties/qinghe-2025.json"))));
        assertThat(plan.years()).extracting(year -> year.share().text()).containsExactly("85.7%", "97.1%", "100%");
        assertThat(plan.years()).allSatisfy(year -> assertThat(year.entries()).allMatch(entry -> entry.reason() == Plan.Reason.DECIDED));
        assertThat(plan.years()).extracting(year -> year.oneTime().text()).containsExactly("0元", "352.38万元", "160万元");
        assertThat(plan.misses()).isEmpty();
        assertThat(plan.open()).isEmpty();
        assertThat(plan.left()).isEmpty();
        assertThat(plan.excesses()).extracting(excess -> excess.coefficient().indicator().id() + excess.coefficient().stage().chinese())
                .containsExactly("L4小学", "L5小学");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"months: 6, month: 9|months: 6, month: 13", "support: [经费], months: 6}|support: [经费], months: 0}", "{name: 调剂, |{name: 调剂, cost: 1, ",
        "'网络多媒体教室数, '|''", "{name: 调剂, |{name: 调换, "})
    void waysThatAreWrongAreRefused(String right, String wrong, @TempDir Path folder) throws IOException {
        String text = Files.readString(Path.of("templates/ways.yaml"));
        String with = text.replace(right, wrong);
        assertThat(with).isNotEqualTo(text);
        Files.writeString(folder.resolve("ways.yaml"), with);
        assertThatThrownBy(() -> Planner.with(Pack.at(folder))).isInstanceOfSatisfying(Faults.class,
                faults -> assertThat(faults.list()).extracting(Fault::code).containsExactly("TPL-021"));
    }
}
