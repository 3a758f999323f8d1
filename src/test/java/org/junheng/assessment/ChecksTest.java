package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junheng.county.Counties;
import org.junheng.county.State;
import org.junheng.pack.Pack;
import org.junheng.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each of the 15 guarantees and 9 quality items: data that meets it, data that just does not, and no data. */
class ChecksTest {

    static Assessment assess(String standard, String rest) {
        return Assessor.with(Standards.read(Pack.builtIn(), standard)).assess(Counties.read("{\"name\": \"青禾县\", \"year\": 2025, " + rest + "}", "a.json"));
    }

    static ItemAssessment item(Assessment assessment, String id) {
        return Stream.concat(assessment.guarantees().stream(), assessment.quality().stream()).filter(item -> item.item().id().equals(id)).findFirst().orElseThrow();
    }

    private static ItemAssessment item(String id, String rest) {
        return item(assess(Standards.NATIONAL, rest), id);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', value = {
        "G7  | 达标   | \"specialFunding\": 600000, \"specialPupils\": 100",
        "G7  | 未达标 | \"specialFunding\": 599999, \"specialPupils\": 100",
        "G7  | 未达标 | \"specialFundingPerPupil\": 5999",
        "G7  | 缺数据 | \"specialFunding\": 600000",
        "G9  | 达标   | \"trainedTeachers\": 3350, \"teachersToTrain\": 3350",
        "G9  | 未达标 | \"trainedTeachers\": 3349, \"teachersToTrain\": 3350",
        "G9  | 达标   | \"trainingRate\": 100",
        "G11 | 达标   | \"exchanged\": 10, \"exchangeEligible\": 100, \"exchangedBackbone\": 2",
        "G11 | 未达标 | \"exchanged\": 10, \"exchangeEligible\": 101, \"exchangedBackbone\": 2",
        "G11 | 未达标 | \"exchanged\": 11, \"exchangeEligible\": 101, \"exchangedBackbone\": 2",
        "G11 | 缺数据 | \"exchanged\": 10, \"exchangeEligible\": 100",
        "G12 | 未达标 | \"certifiedTeachers\": 999, \"teachersOnDuty\": 1000",
        "G12 | 达标   | \"certifiedTeachers\": 1000, \"teachersOnDuty\": 1000",
        "G13 | 达标   | \"catchmentPrimaryRate\": 100, \"catchmentJuniorRate\": 95",
        "G13 | 未达标 | \"catchmentPrimaryRate\": 99.9, \"catchmentJuniorRate\": 95",
        "G13 | 未达标 | \"catchmentPrimaryRate\": 100, \"catchmentJuniorRate\": 94.9",
        "G14 | 未达标 | \"quotaAllocated\": 499, \"quotaPlan\": 1000",
        "G14 | 缺数据 | \"quotaAllocated\": 500, \"quotaPlan\": 1000",
        "G15 | 未达标 | \"migrantPublic\": 84, \"migrantPurchased\": 0, \"migrantPupils\": 100",
        "Q1  | 达标   | \"graduates\": 950, \"transfersIn\": 10, \"transfersOut\": 15, \"grade7ThreeYearsAgo\": 1006, \"deaths\": 1",
        "Q1  | 未达标 | \"graduates\": 949, \"transfersIn\": 10, \"transfersOut\": 15, \"grade7ThreeYearsAgo\": 1006, \"deaths\": 1",
        "Q1  | 缺数据 | \"graduates\": 949, \"transfersIn\": 10, \"grade7ThreeYearsAgo\": 1006, \"deaths\": 1",
        "Q2  | 达标   | \"disabledEnrolled\": 95, \"disabledChildren\": 100",
        "Q2  | 未达标 | \"disabledEnrolled\": 94, \"disabledChildren\": 100"
    })
    void declaredFiguresDecide(String id, String state, String declaration) {
        assertThat(item(id, "\"declaration\": {" + declaration + "}").computed().chinese()).isEqualTo(state);
    }

    /** 临邑 published 35.07% for 1175 of 3350. */
    @Test
    void aShareIsComputedFromItsCountsAndShown() {
        ItemAssessment item = item("G9", "\"declaration\": {\"trainedTeachers\": 1175, \"teachersToTrain\": 3350}");
        assertThat(item.figures()).singleElement().satisfies(fact -> assertThat(fact.text()).isEqualTo("35.07%"));
    }

    /** 856 of 916 in public schools already are 85%: what is bought at private ones could only add. */
    @Test
    void aLeastFigureCanMeetALimitButNotMissIt() {
        String evidence = ", \"confirmations\": [{\"item\": \"G15\", \"confirmed\": true}]";
        assertThat(item("G15", "\"declaration\": {\"migrantPublic\": 856, \"migrantPupils\": 916}" + evidence).computed()).isEqualTo(State.MET);
        assertThat(item("G15", "\"declaration\": {\"migrantPublic\": 700, \"migrantPupils\": 916}" + evidence).computed()).isEqualTo(State.NO_DATA);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"item\": \"G2\", \"confirmed\": true} | 达标",
        "{\"item\": \"G2\", \"aspect\": \"建设标准\", \"confirmed\": true} | 缺数据",
        "{\"item\": \"G2\", \"aspect\": \"教师编制标准\", \"confirmed\": false} | 未达标",
        "{\"item\": \"G1\", \"confirmed\": true} | 缺数据"
    })
    void documentsDecideAspectByAspect(String confirmation, String state) {
        assertThat(item("G2", "\"confirmations\": [" + confirmation + "]").computed().chinese()).isEqualTo(state);
    }

    private static String school(String rest) {
        return "\"schools\": [{\"name\": \"甲校\", \"kind\": \"小学\", " + rest + "}]";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"musicRooms\": [96], \"artRooms\": [90], \"primary\": {\"pupils\": 500, \"classes\": 12} | 达标 |",
        "\"musicRooms\": [96], \"artRooms\": [90], \"primary\": {\"pupils\": 500, \"classes\": 13} | 未达标 | 缺2间",
        "\"musicRooms\": [95.9, 97], \"artRooms\": [90, 90], \"primary\": {\"pupils\": 500, \"classes\": 13} | 未达标 | 缺1间",
        "\"musicRooms\": [], \"artRooms\": [90], \"primary\": {\"pupils\": 500, \"classes\": 6} | 未达标 | 缺1间",
        "\"artRooms\": [90], \"primary\": {\"pupils\": 500, \"classes\": 6} | 缺数据 |"
    })
    void roomsForMusicAndFineArtByTheNumberOfClasses(String school, String state, String missed) {
        ItemAssessment item = item("G3", school(school));
        assertThat(item.computed().chinese()).isEqualTo(state);
        assertThat(item.misses()).hasSize(missed == null ? 0 : 1)
                .allSatisfy(miss -> assertThat("缺" + miss.amount().text()).isEqualTo(missed));
    }

    @ParameterizedTest
    @CsvSource({"小学, 2000, 0, 达标", "小学, 2001, 0, 未达标", "九年一贯制, 1500, 1000, 达标", "九年一贯制, 1500, 1001, 未达标"})
    void aSchoolMayBeOnlySoLarge(String kind, int primary, int junior, String state) {
        String school = "\"schools\": [{\"name\": \"甲校\", \"kind\": \"" + kind + "\", \"primary\": {\"pupils\": " + primary + "}"
                + (junior > 0 ? ", \"junior\": {\"pupils\": " + junior + "}" : "") + "}]";
        assertThat(item("G4", school).computed().chinese()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"primary\": {\"pupils\": 90, \"classSizes\": [45, 45]} | 达标",
        "\"primary\": {\"pupils\": 90, \"classSizes\": [46, 44]} | 未达标",
        "\"primary\": {\"pupils\": 90, \"largestClass\": 46} | 未达标",
        "\"primary\": {\"pupils\": 90} | 缺数据"
    })
    void everyClassMayBeOnlySoLarge(String school, String state) {
        assertThat(item("G5", school(school)).computed().chinese()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"primary\": {\"largestClass\": 45}, \"junior\": {\"largestClass\": 50} | 达标",
        "\"primary\": {\"largestClass\": 45}, \"junior\": {\"largestClass\": 51} | 未达标",
        "\"primary\": {\"oversizeClasses\": 1}, \"junior\": {\"largestClass\": 50} | 未达标",
        "\"primary\": {\"largestClass\": 45} | 缺数据"
    })
    void withoutAListOfSchoolsTheLargestClassesTell(String totals, String state) {
        assertThat(item("G5", totals).computed().chinese()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"60, 71000, 达标", "60, 70999, 未达标", "100, 1, 达标"})
    void smallSchoolsAreFundedAsIfTheyHadAHundredPupils(int pupils, int funding, String state) {
        String county = "\"declaration\": {\"publicFundingPrimary\": 710}, "
                + school("\"locality\": \"乡村\", \"publicFunding\": " + funding + ", \"primary\": {\"pupils\": " + pupils + "}");
        assertThat(item("G6", county).computed().chinese()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"100000, 5000, 达标", "100000, 4999, 未达标"})
    void everySchoolSpendsAShareOnTraining(int funding, int training, String state) {
        ItemAssessment item = item("Q4", school("\"publicFunding\": " + funding + ", \"trainingFunding\": " + training + ", \"primary\": {\"pupils\": 90}"));
        assertThat(item.computed().chinese()).isEqualTo(state);
        assertThat(item.misses()).allSatisfy(miss -> {
            assertThat(miss.amount().text()).isEqualTo("1元");
            assertThat(miss.value().text()).as("told apart from 5%").isEqualTo("4.999%");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"monitoring\": [{\"subject\": \"语文\", \"level\": 3, \"difference\": 0.149}] | 达标",
        "\"monitoring\": [{\"subject\": \"语文\", \"level\": 3, \"difference\": 0.15}] | 未达标",
        "\"monitoring\": [{\"subject\": \"语文\", \"level\": 2, \"difference\": 0.1}] | 未达标",
        "\"monitoring\": [{\"subject\": \"语文\", \"level\": 3}] | 缺数据",
        "\"monitoringSampled\": false | 未参测",
        "\"monitoringSampled\": true | 缺数据"
    })
    void theNationalMonitoringDecidesSubjectBySubject(String results, String state) {
        assertThat(item("Q9", "\"results\": {" + results + "}").computed().chinese()).isEqualTo(state);
    }

    @ParameterizedTest(name = "{0}填报{1}，数据{2}：{3}")
    @CsvSource({
        "达标, 99, 未达标", "达标, 100, 达标", "未达标, 100, 未达标", "待核, 99, 待核", "不适用, 99, 不适用", "预估有风险, 99, 未达标", "预估有风险, 100, 预估有风险", "缺数据, 100, 达标"
    })
    void figuresAreNotTalkedAwayByAWordAndADoubtIsPeoplesToTell(String given, String rate, String state) {
        ItemAssessment item = item("G9", "\"declaration\": {\"trainingRate\": " + rate + "}, \"results\": {\"guarantees\": [{\"item\": \"G9\", \"state\": \"" + given + "\"}]}");
        assertThat(item.state().chinese()).isEqualTo(state);
    }

    @Test
    void anItemThatPeopleDoubtIsNotMet() {
        ItemAssessment item = item("G9", "\"declaration\": {\"trainingRate\": 100}, \"dataIssues\": [{\"indicator\": \"G9\", \"status\": \"存疑\"}]");
        assertThat(item.state()).isEqualTo(State.TO_VERIFY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "rooms-2016 | G3 | \"builtYear\": 2016, \"musicRooms\": [73], \"artRooms\": [67], \"primary\": {\"pupils\": 400, \"classes\": 8} | \"builtYear\": 2017, \"musicRooms\": [73], \"artRooms\": [67], \"primary\": {\"pupils\": 400, \"classes\": 8}",
        "rooms-small | G3 | \"locality\": \"乡村\", \"musicRooms\": [54], \"artRooms\": [54], \"primary\": {\"pupils\": 100, \"classSizes\": [29, 29]} | \"locality\": \"乡村\", \"musicRooms\": [54], \"artRooms\": [54], \"primary\": {\"pupils\": 100, \"classSizes\": [30, 29]}",
        "size-2010 | G4 | \"builtYear\": 2010, \"primary\": {\"pupils\": 2400} | \"builtYear\": 2010, \"primary\": {\"pupils\": 2401}",
        "size-2010 | G4 | \"migrantPupils\": 1101, \"primary\": {\"pupils\": 2200} | \"migrantPupils\": 1100, \"primary\": {\"pupils\": 2200}"
    })
    void aRelaxationHelpsWhomItDescribesWhereItIsSwitchedOnAndIsTold(String id, String item, String helped, String justNot) throws Exception {
        Path file = Files.createTempFile("standard", ".json");
        try {
            Files.writeString(file, "{\"extends\": \"national-2017\", \"id\": \"own\", \"relaxations\": [{\"id\": \"" + id + "\", \"on\": true}]}");
            var assessor = Assessor.with(Standards.find(Pack.builtIn(), file.toString()));
            Assessment with = assessor.assess(Counties.read("{\"name\": \"青禾县\", \"year\": 2025, " + school(helped) + "}", "a.json"));
            assertThat(item(with, item).computed()).isEqualTo(State.MET);
            assertThat(with.relaxed()).extracting(Relaxed::name).containsExactly("甲校");
            Assessment without = assessor.assess(Counties.read("{\"name\": \"青禾县\", \"year\": 2025, " + school(justNot) + "}", "a.json"));
            assertThat(item(without, item).computed()).isEqualTo(State.UNMET);
            assertThat(without.relaxed()).isEmpty();
            assertThat(item(item, school(helped)).computed()).as("the national standard does not apply it").isEqualTo(State.UNMET);
        } finally {
            Files.delete(file);
        }
    }
}
