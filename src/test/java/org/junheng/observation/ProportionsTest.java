package org.junheng.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junheng.assessment.Assessment;
import org.junheng.county.State;
import org.junheng.fact.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is declared against a limit: exchange, training hours, pay, groups of pupils. */
class ProportionsTest {

    private static Assessment declared(String figures) {
        return Given.county("\"declaration\": {" + figures + "}");
    }

    private static Exchange exchange(String figures) {
        return Exchange.of(declared(figures), Given.TERMS);
    }

    /** F-14: 86 of 945 are 9.1%, 14 of 86 are 16.3%. 95 would be 10%, 18 of 86 or 19 of 95 would be 20%. */
    @Test
    void teachersMissingFromTheExchangeAreRoundedUp() {
        Exchange exchange = exchange("\"exchangeEligible\": 945, \"exchanged\": 86, \"exchangedBackbone\": 14");
        assertThat(Given.text(exchange.teachers().rate())).isEqualTo("9.1%");
        assertThat(Given.text(exchange.teachers().missing())).isEqualTo("9人");
        assertThat(Given.text(exchange.teachers().distance())).isEqualTo("0.9个百分点");
        assertThat(Given.text(exchange.backbone().missing())).isEqualTo("4人");
        assertThat(Given.text(exchange.backboneMissingAtTarget())).isEqualTo("5名");
        assertThat(exchange.odd()).isFalse();
        assertThat(exchange.teachers().missing().source()).isInstanceOf(Source.Computed.class);
    }

    @Test
    void whatJustReachesItsLimitMissesNothing() {
        Exchange exchange = exchange("\"exchangeEligible\": 100, \"exchanged\": 10, \"exchangedBackbone\": 2");
        assertThat(exchange.teachers().unmet()).isFalse();
        assertThat(exchange.teachers().missing()).isNull();
        assertThat(exchange.teachers().distance()).isNull();
        assertThat(exchange.backboneMissingAtTarget()).isNull();
    }

    @Test
    void aRateAloneIsBelowItsLimitButNobodyKnowsByHowMany() {
        Exchange exchange = exchange("\"exchangeRate\": 9.1");
        assertThat(exchange.teachers().unmet()).isTrue();
        assertThat(exchange.teachers().missing()).isNull();
        assertThat(Given.text(exchange.teachers().distance())).isEqualTo("0.9个百分点");
    }

    @Test
    void whatPeopleWantToVerifyIsNotCalledMissed() {
        Assessment assessment = Given.county("\"declaration\": {\"exchangeEligible\": 100, \"exchanged\": 9},"
                + " \"results\": {\"guarantees\": [{\"item\": \"G11\", \"state\": \"待核\", \"note\": \"疑为人次\"}]}");
        Exchange exchange = Exchange.of(assessment, Given.TERMS);
        assertThat(exchange.teachers().state()).isEqualTo(State.UNMET);
        assertThat(exchange.teachers().unmet()).isFalse();
        assertThat(exchange.teachers().missing()).isNull();
        assertThat(exchange.countsSessions()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"exchangeEligible\": 100, \"exchanged\": 100 | true | false",
        "\"exchangeEligible\": 100, \"exchanged\": 101 | false | true",
        "\"exchangeEligible\": 100, \"exchanged\": 99 | false | false",
        "\"exchangeRate\": 100 | true | false",
        "\"exchangeEligible\": 100, \"exchanged\": 50, \"exchangedBackbone\": 51 | false | true",
        "\"exchanged\": {\"value\": 50, \"definition\": \"按人次统计\"}, \"exchangeEligible\": 100 | false | false"
    })
    void oddFiguresAreAskedAboutFirst(String figures, boolean everybody, boolean impossible) {
        Exchange exchange = exchange(figures);
        assertThat(exchange.everybody()).isEqualTo(everybody);
        assertThat(exchange.impossible()).isEqualTo(impossible);
        assertThat(exchange.odd()).isEqualTo(everybody || impossible || figures.contains("人次"));
    }

    @Test
    void thoseWhoGoToTheCountryArePartOfThoseExchanged() {
        String county = "\"declaration\": {\"exchanged\": 86}, \"staffing\": {\"exchangedToRural\": %d}";
        assertThat(Given.text(Exchange.of(Given.county(county.formatted(31)), Given.TERMS).toRuralShare())).isEqualTo("36%");
        Exchange more = Exchange.of(Given.county(county.formatted(87)), Given.TERMS);
        assertThat(more.toRuralShare()).isNull();
        assertThat(more.impossible()).isTrue();
    }

    @Test
    void trainingHoursAndFunds() {
        Assessment assessment = Given.county("\"declaration\": {\"trainedTeachers\": 97, \"teachersToTrain\": 100},"
                + " \"facts\": [{\"label\": \"未完成学时的入职不满五年教师数\", \"value\": 2, \"unit\": \"名\"}, {\"label\": \"新建学校数\", \"value\": 1, \"unit\": \"所\"}],"
                + " \"schools\": [{\"name\": \"甲\", \"kind\": \"小学\", \"publicFunding\": 100001, \"trainingFunding\": 4000, \"primary\": {\"pupils\": 90}},"
                + " {\"name\": \"乙\", \"kind\": \"小学\", \"publicFunding\": 50000, \"trainingFunding\": 2500, \"primary\": {\"pupils\": 90}},"
                + " {\"name\": \"丙\", \"kind\": \"小学\", \"publicFunding\": 20000, \"trainingFunding\": 100, \"primary\": {\"pupils\": 90}}]");
        Training training = Training.of(assessment, Given.TERMS);
        assertThat(Given.text(training.unfinished())).isEqualTo("3人");
        assertThat(training.newlyHired()).extracting(Given::text).containsExactly("2名");
        assertThat(training.belowShare()).extracting(miss -> miss.name() + Given.text(miss.amount())).containsExactly("甲1001元", "丙900元");
        assertThat(Given.text(training.missingFunds())).isEqualTo("1901元");
        assertThat(Given.text(training.share())).as("6600 of 170001").isEqualTo("3.9%");
        assertThat(Training.of(Given.county(""), Given.TERMS).missingFunds()).isNull();
    }

    private static Wages wages(String teacher, String civilServant) {
        return Wages.of(declared("\"teacherSalary\": {\"value\": 80000, \"definition\": \"" + teacher + "\"}, \"civilServantSalary\": {\"value\": 81000, \"definition\": \""
                + civilServant + "\"}"), Given.TERMS);
    }

    @Test
    void payIsComparedOnlyByCompleteDefinitions() {
        String whole = "2024年，含绩效工资和年终考核奖，不含民办学校教师";
        Wages complete = wages(whole, "2024年，含绩效工资和年终考核奖，在编人员");
        assertThat(complete.toVerify()).isFalse();
        assertThat(complete.lower()).isTrue();
        assertThat(Given.text(complete.gap())).isEqualTo("1000元");
        assertThat(complete.comparison().unmet()).isTrue();
        assertThat(wages(whole, "含绩效工资和年终考核奖，在编人员").untold()).containsExactly("统计年度");
        assertThat(wages("2024年", "2024年").untold()).containsExactly("绩效", "年终", "人数构成");
        assertThat(Wages.of(declared("\"teacherSalary\": 80000"), Given.TERMS).toVerify()).as("nothing to compare").isFalse();
    }

    /** F-15: 85% of 3120 are 2652, 2558 are 94 too few. */
    @Test
    void placesMissingForMigrantsAreRoundedUp() {
        SpecialGroups groups = SpecialGroups.of(declared("\"migrantPupils\": 3120, \"migrantPublic\": 2500, \"migrantPurchased\": 58"), Given.TERMS);
        assertThat(Given.text(groups.migrants().part())).isEqualTo("2558人");
        assertThat(Given.text(groups.migrants().missing())).isEqualTo("94人");
        assertThat(groups.unmet()).containsExactly(groups.migrants());
        SpecialGroups open = SpecialGroups.of(declared("\"migrantPupils\": 3120, \"migrantPublic\": 2500"), Given.TERMS);
        assertThat(open.migrants().missing()).as("nobody tells how many places are bought").isNull();
        assertThat(open.unmet()).isEmpty();
    }

    @Test
    void otherGroupsOfPupils() {
        SpecialGroups groups = SpecialGroups.of(Given.county("\"declaration\": {\"disabledChildren\": 100, \"disabledEnrolled\": 94, \"graduates\": 900, \"transfersIn\": 10, \"transfersOut\": 15,"
                + " \"grade7ThreeYearsAgo\": 1006, \"deaths\": 1, \"quotaPlan\": 999, \"quotaAllocated\": 499, \"quotaRural\": 100, \"catchmentPrimaryRate\": 99},"
                + " \"schools\": [{\"name\": \"甲\", \"kind\": \"小学\", \"primary\": {\"pupils\": 90, \"boarders\": 20}}, {\"name\": \"乙\", \"kind\": \"小学\", \"primary\": {\"pupils\": 90, \"boarders\": 0}},"
                + " {\"name\": \"丙\", \"kind\": \"小学\", \"primary\": {\"pupils\": 90}}], \"conditions\": [{\"name\": \"寄宿生床位\", \"shortfall\": 3}, {\"name\": \"图书\"}]"), Given.TERMS);
        assertThat(Given.text(groups.notEnrolled())).isEqualTo("6人");
        assertThat(Given.text(groups.disabled().missing())).isEqualTo("1人");
        assertThat(Given.text(groups.dropped())).as("1005 less 905").isEqualTo("100人");
        assertThat(Given.text(groups.retention().missing())).as("95% of 1005 are 954.75").isEqualTo("50人");
        assertThat(Given.text(groups.quota().missing())).isEqualTo("1人");
        assertThat(Given.text(groups.quotaRuralShare())).isEqualTo("20%");
        assertThat(groups.unmet()).extracting(Proportion::label)
                .containsExactly("残疾儿童少年入学率", "小学就近划片入学比例", "优质高中招生名额分配比例", "初中三年巩固率");
        assertThat(Given.text(groups.boarders())).isEqualTo("20人");
        assertThat(Given.text(groups.boardingSchools())).isEqualTo("1所");
        assertThat(groups.boarding()).hasSize(1);
    }

    /** A standard without the item: 2012's. */
    @Test
    void aStandardWithoutTheItemHasNoSuchProportion() {
        Assessment assessment = Given.county("", "national-2012");
        assertThat(Exchange.of(assessment, Given.TERMS).teachers()).isNull();
        assertThat(Exchange.of(assessment, Given.TERMS).odd()).isFalse();
        assertThat(SpecialGroups.of(assessment, Given.TERMS).unmet()).isEmpty();
        assertThat(Training.of(assessment, Given.TERMS).unfinished()).isNull();
        assertThat(Wages.of(assessment, Given.TERMS).toVerify()).isFalse();
    }

    @Test
    void ofTheFixtures() {
        Assessment qinghe = Given.fixture("qinghe-2025");
        assertThat(Given.text(Exchange.of(qinghe, Given.TERMS).toRuralShare())).as("96 of 133").isEqualTo("72.2%");
        assertThat(Given.text(Training.of(qinghe, Given.TERMS).unfinished())).isEqualTo("57人");
        assertThat(Training.of(qinghe, Given.TERMS).belowShare()).extracting(miss -> miss.name() + Given.text(miss.amount())).containsExactly("石桥镇初级中学5779元");
        assertThat(Wages.of(qinghe, Given.TERMS).untold()).containsExactly("绩效", "年终", "人数构成");
        assertThat(Given.text(SpecialGroups.of(qinghe, Given.TERMS).notEnrolled())).isEqualTo("5人");
        assertThat(Given.text(SpecialGroups.of(Given.fixture("xiaoxian-2021"), Given.TERMS).migrants().rate())).as("856 of 916").isEqualTo("93.45%");
        for (String name : List.of("laian-2021", "yingjiang-2020", "yiwu-2019")) {
            Assessment county = Given.fixture(name);
            assertThat(Exchange.of(county, Given.TERMS).odd()).as(name).isFalse();
            assertThat(Training.of(county, Given.TERMS).funds()).isNull();
            assertThat(SpecialGroups.of(county, Given.TERMS).unmet()).isEmpty();
        }
    }
}
