package org.junheng.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junheng.assessment.Trend;
import org.junheng.fact.Source;
import org.junheng.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundingTest {

    private static Funding funding(String years) {
        return Funding.of(Given.county("\"funding\": [" + years + "]"), Given.TERMS);
    }

    private static String year(int year, int spending, int primary, int junior) {
        return "{\"year\": " + year + ", \"spending\": " + spending + ", \"perPupilPrimary\": " + primary + ", \"perPupilJunior\": " + junior + "}";
    }

    /** T-02 of the field's traps: 3348, 3901, 3392 are no steady growth; the last year is 13.0% down. */
    @Test
    void spendingThatFellIsSeenWhateverTheYearsBefore() {
        Funding funding = funding(year(2024, 33920000, 900, 1000) + "," + year(2022, 33480000, 800, 900) + "," + year(2023, 39010000, 900, 1000));
        assertThat(funding.spendingFell()).isTrue();
        assertThat(funding.perPupilFell()).as("the same is not lower").isFalse();
        assertThat(funding.neverFell()).isFalse();
        assertThat(Given.text(funding.year())).isEqualTo("2024年");
        assertThat(funding.latestFalls()).singleElement().satisfies(fall -> {
            assertThat(Given.text(fall.amount())).isEqualTo("509万元");
            assertThat(Given.text(fall.rate())).isEqualTo("13%");
            assertThat(fall.year().source()).as("the first in the file").isEqualTo(new Source.Given("/funding/0/year"));
        });
        assertThat(Given.text(funding.compared())).isEqualTo("2年");
        assertThat(funding.spending()).satisfies(trend -> {
            assertThat(trend.points()).extracting(point -> Given.text(point.year())).containsExactly("2022年", "2023年", "2024年");
            assertThat(Given.text(trend.rate())).isEqualTo("1.3%");
            assertThat(trend.steady()).isFalse();
        });
    }

    @Test
    void bothNeverFellOnlyWhereYearsInARowTellBoth() {
        assertThat(funding(year(2023, 10, 800, 900) + "," + year(2024, 11, 801, 900)).neverFell()).isTrue();
        assertThat(funding(year(2022, 10, 800, 900) + "," + year(2024, 11, 801, 900)).neverFell()).as("2023 is missing").isFalse();
        assertThat(funding("{\"year\": 2023, \"spending\": 10}, {\"year\": 2024, \"spending\": 11}").neverFell()).as("nothing for each pupil").isFalse();
        assertThat(funding(year(2023, 10, 800, 900) + "," + year(2024, 11, 799, 900)).perPupilFell()).isTrue();
        assertThat(funding(year(2022, 12, 800, 900) + "," + year(2024, 11, 700, 900)).falls()).as("not against two years before").isEmpty();
        assertThat(funding("").neverFell()).isFalse();
        assertThat(funding("").year()).isNull();
    }

    @Test
    void aNegativeGrowthIsAFallWhereTheYearBeforeIsNotTold() {
        Funding funding = funding("{\"year\": 2024, \"spending\": 100, \"spendingGrowth\": -2.5}");
        assertThat(funding.latestFalls()).singleElement().satisfies(fall -> {
            assertThat(fall.amount()).isNull();
            assertThat(Given.text(fall.rate())).isEqualTo("2.5%");
        });
    }

    @Test
    void growthIsHeldAgainstRevenue() {
        Funding funding = funding("{\"year\": 2023, \"spending\": 100, \"spendingGrowth\": 3, \"revenueGrowth\": 3}, {\"year\": 2024, \"spending\": 104, \"revenueGrowth\": 5.5}");
        assertThat(Given.text(funding.latestGrowth().spending())).isEqualTo("4%");
        assertThat(Given.text(funding.latestGrowth().behind())).isEqualTo("1.5个百分点");
        assertThat(funding.growths()).hasSize(2);
        assertThat(funding.growths().get(1).behind()).isNull();
    }

    @Test
    void aShareChangesByPercentagePoints() {
        Trend share = funding("{\"year\": 2023, \"spendingShare\": 18.6}, {\"year\": 2024, \"spendingShare\": 18.1}").share();
        assertThat(Given.text(share.change())).isEqualTo("-0.5个百分点");
    }

    @Test
    void publicFundsForEachPupilBesideTheStandard() {
        Funding funding = Funding.of(Given.county("\"funding\": [{\"year\": 2024, \"publicPerPupilPrimary\": 700, \"publicPerPupilJunior\": 940, \"localMatching\": 1, \"upperGrants\": 3}],"
                + " \"declaration\": {\"publicFundingPrimary\": 720, \"publicFundingJunior\": 940}"), Given.TERMS);
        assertThat(funding.publicFunds()).extracting(funds -> funds.stage().chinese() + Given.text(funds.missing())).containsExactly("小学20元", "初中无");
        assertThat(Given.text(funding.localShare())).isEqualTo("25%");
    }

    /** 100 × 720 less what they get, 1000 and 500 short. */
    @Test
    void smallSchoolsShortOfAHundredPupilsFunds() {
        Funding funding = Funding.of(Given.county("\"declaration\": {\"publicFundingPrimary\": 720}, \"schools\": ["
                + "{\"name\": \"甲\", \"kind\": \"教学点\", \"publicFunding\": 71500, \"primary\": {\"pupils\": 30}},"
                + "{\"name\": \"乙\", \"kind\": \"小学\", \"locality\": \"乡村\", \"publicFunding\": 71000, \"primary\": {\"pupils\": 99}},"
                + "{\"name\": \"丙\", \"kind\": \"小学\", \"locality\": \"乡村\", \"publicFunding\": 1, \"primary\": {\"pupils\": 100}}]"), Given.TERMS);
        assertThat(funding.small().gap().schools()).extracting(miss -> miss.name()).containsExactly("乙", "甲");
        assertThat(Given.text(funding.small().gap().total())).isEqualTo("1500元");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2025 | \"specialFunding\": 599999, \"specialPupils\": 100 | 1元 | 10万元",
        "2025 | \"specialFunding\": 650000, \"specialPupils\": 100 | 无 | 5万元",
        "2024 | \"specialFunding\": 650000, \"specialPupils\": 100 | 无 | 无",
        "2025 | \"specialFundingPerPupil\": 5900, \"specialPupils\": 100 | 1万元 | 11万元",
        "2025 | \"specialFundingPerPupil\": 5900 | 无 | 无",
        "2025 | \"specialFundingPerPupil\": 7000, \"specialPupils\": 100 | 无 | 无"
    })
    void specialEducationShortOfTheLimitAndOfTheGrant(int year, String declared, String missing, String toGrant) {
        SpecialFunds special = Funding.of(Given.county("\"declaration\": {" + declared + "}", Standards.NATIONAL, year), Given.TERMS).special();
        assertThat(Given.text(special.missing())).isEqualTo(missing);
        assertThat(Given.text(special.missingToGrant())).isEqualTo(toGrant);
        assertThat(special.belowGrant()).isEqualTo(year == 2025 && !declared.contains("7000"));
    }

    @Test
    void ofTheFixtures() {
        Funding qinghe = Funding.of(Given.fixture("qinghe-2025"), Given.TERMS);
        assertThat(qinghe.neverFell()).isTrue();
        assertThat(Given.text(qinghe.spending().rate())).isEqualTo("8.1%");
        assertThat(Given.text(qinghe.localShare())).as("51 of 177").isEqualTo("28.8%");
        assertThat(qinghe.small().gap()).isNull();
        assertThat(Funding.of(Given.fixture("xiaoxian-2021"), Given.TERMS).special().missing()).isNull();
        assertThat(Funding.of(Given.fixture("yiwu-2019"), Given.TERMS).falls()).isEmpty();
    }
}
