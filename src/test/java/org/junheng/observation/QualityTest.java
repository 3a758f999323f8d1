package org.junheng.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junheng.assessment.Assessment;
import org.junheng.county.LabelledFact;
import org.junheng.county.Question;
import org.junit.jupiter.api.Test;

/** The relief of pupils' burden, quality, the data's own state and what items that are not met lack. */
class QualityTest {

    private static final String INSPECTION = "\"inspections\": [{\"topic\": \"“双减”\", \"complaints\": 6, \"checks\": ["
            + "{\"name\": \"作业公示\", \"schools\": 32, \"fit\": 30}, {\"name\": \"课后服务收费\", \"schools\": 32, \"fit\": 32},"
            + " {\"name\": \"睡眠管理\", \"schools\": 32, \"fit\": 24}, {\"name\": \"手机管理\", \"schools\": 32}]},"
            + " {\"topic\": \"校园安全\", \"complaints\": 9, \"checks\": [{\"name\": \"消防\", \"schools\": 32, \"fit\": 1}]}]";

    @Test
    void checksThatSchoolsFailTheMostSchoolsFirst() {
        DoubleReduction relief = DoubleReduction.of(Given.county(INSPECTION), Given.TERMS);
        assertThat(relief.failing()).extracting(failing -> failing.check().name() + Given.text(failing.schools()) + Given.text(failing.share()))
                .containsExactly("睡眠管理8所25%", "作业公示2所6.3%");
        assertThat(Given.text(relief.complaints())).as("safety is another matter").isEqualTo("6件");
        assertThat(relief.told()).isTrue();
    }

    @Test
    void figuresWithLabelsTellByTheirWords() {
        DoubleReduction relief = DoubleReduction.of(Given.county("\"facts\": [{\"label\": \"课后服务覆盖率\", \"value\": 99, \"unit\": \"%\"},"
                + " {\"label\": \"课后服务经费缺口\", \"value\": 460000, \"unit\": \"元\"}, {\"label\": \"作业超时学校数\", \"value\": 4, \"unit\": \"所\"},"
                + " {\"label\": \"“双减”投诉件数\", \"value\": 9, \"before\": 7, \"unit\": \"件\"}, {\"label\": \"校外培训机构数\", \"value\": 3, \"unit\": \"家\"}],"
                + " \"results\": {\"satisfaction\": {\"questions\": [{\"text\": \"对作业量是否满意\", \"rate\": 90}, {\"text\": \"对课业负担是否满意\", \"rate\": 80}, {\"text\": \"对食堂是否满意\", \"rate\": 70}]}}"),
                Given.TERMS);
        assertThat(relief.coverIncomplete()).isTrue();
        assertThat(relief.afterSchoolFunds()).extracting(Given::text).containsExactly("46万元");
        assertThat(relief.homework()).extracting(LabelledFact::label).containsExactly("作业超时学校数");
        assertThat(relief.tutoring()).hasSize(1);
        assertThat(relief.complaintsUp()).isTrue();
        assertThat(relief.questions()).extracting(Question::text).containsExactly("对课业负担是否满意", "对作业量是否满意");
    }

    @Test
    void nothingToldIsNothingSeen() {
        DoubleReduction relief = DoubleReduction.of(Given.county(""), Given.TERMS);
        assertThat(relief.told()).isFalse();
        assertThat(relief.complaints()).isNull();
        assertThat(relief.coverIncomplete()).isFalse();
        assertThat(relief.complaintsUp()).isFalse();
    }

    @Test
    void monitoringSubjectBySubject() {
        QualityState state = QualityState.of(Given.county("\"results\": {\"monitoring\": [{\"subject\": \"语文\", \"year\": 2024, \"level\": 3, \"difference\": 0.15},"
                + " {\"subject\": \"数学\", \"level\": 2, \"difference\": 0.1}, {\"subject\": \"科学\", \"level\": 3, \"difference\": 0.149}, {\"subject\": \"体育\"}]}"), Given.TERMS);
        assertThat(state.subjects()).extracting(subject -> subject.subject() + subject.level() + subject.low() + subject.wide() + subject.state().chinese())
                .containsExactly("语文Ⅲ级falsetrue未达标", "数学Ⅱ级truefalse未达标", "科学Ⅲ级falsefalse达标", "体育nullfalsefalse缺数据");
        assertThat(state.unmetSubjects()).hasSize(2);
        assertThat(Given.text(state.subjects().get(0).year())).isEqualTo("2024年");
        assertThat(state.subjects().get(0).leastLevel()).isEqualTo("Ⅲ级");
    }

    @Test
    void groupsBelowTheThresholdAndTheLowestQuestions() {
        QualityState state = QualityState.of(Given.county("\"results\": {\"monitoringSampled\": false, \"satisfaction\": {\"groups\": [{\"name\": \"学生\", \"rate\": 84.9},"
                + " {\"name\": \"家长\", \"valid\": 200, \"satisfied\": 160}, {\"name\": \"教师\", \"rate\": 85}, {\"name\": \"校长\"}],"
                + " \"questions\": [{\"text\": \"甲\", \"rate\": 90}, {\"text\": \"乙\", \"rate\": 70}, {\"text\": \"丙\"}, {\"text\": \"丁\", \"rate\": 80}, {\"text\": \"戊\", \"rate\": 75}]}}"),
                Given.TERMS);
        assertThat(state.lowGroups()).extracting(group -> group.name() + Given.text(group.rate()) + Given.text(group.distance())).containsExactly("家长80%5个百分点", "学生84.9%0.1个百分点");
        assertThat(state.lowestQuestions()).extracting(Question::text).containsExactly("乙", "戊", "丁");
        assertThat(state.notSampled()).extracting(item -> item.item().id()).containsExactly("Q9");
        assertThat(state.noData()).extracting(item -> item.item().id()).doesNotContain("Q9").contains("Q1");
    }

    @Test
    void theDatasOwnState() {
        DataState state = DataState.of(Given.county("\"dataIssues\": [{\"school\": \"甲\", \"indicator\": \"L6\", \"status\": \"存疑\"}, {\"school\": \"甲\", \"indicator\": \"L4\", \"status\": \"待核\"},"
                + " {\"school\": \"乙\", \"status\": \"已更正\"}, {\"indicator\": \"G9\", \"status\": \"待核\"}], \"declaration\": {\"trainingRate\": 100}"));
        assertThat(Given.text(state.openIssues())).isEqualTo("3处");
        assertThat(Given.text(state.openSchools())).isEqualTo("1所");
        assertThat(state.corrected()).hasSize(1);
        assertThat(state.toVerify()).containsExactly("教师培训学时");
        assertThat(Given.text(state.noDataCount())).as("7 indicators and 23 items").isEqualTo("30项");
    }

    private static List<ItemGap> gaps(String rest) {
        return ItemGap.of(Given.county(rest));
    }

    @Test
    void whatAnItemLacksWithFigureLimitAndDistance() {
        assertThat(gaps("\"declaration\": {\"trainedTeachers\": 97, \"teachersToTrain\": 100, \"disabledRate\": 94.996}")).extracting(gap -> gap.item().item().id() + Given.text(gap.failing().get(0).distance()))
                .as("a distance that rounds to nothing shows more").containsExactly("G93个百分点", "Q20.004个百分点");
        assertThat(gaps("\"declaration\": {\"specialFundingPerPupil\": 5900}")).singleElement()
                .satisfies(gap -> assertThat(Given.text(gap.failing().get(0).distance())).isEqualTo("100元"));
    }

    @Test
    void oversizeClassesHaveNoDistanceFromALimitOfPupils() {
        assertThat(gaps("\"primary\": {\"oversizeClasses\": 2}")).singleElement().satisfies(gap -> {
            assertThat(Given.text(gap.failing().get(0).check().value())).isEqualTo("2个");
            assertThat(gap.failing().get(0).distance()).isNull();
        });
    }

    @Test
    void aTotalOnlyWhereEverySchoolIsNamedAndHasAnAmount() {
        String given = "\"results\": {\"guarantees\": [{\"item\": \"G4\", \"state\": \"未达标\", \"unmetSchools\": %d, \"misses\": [{\"school\": \"甲\", \"amount\": 146}, {\"school\": \"乙\"%s}]}]}";
        assertThat(Given.text(gaps(given.formatted(2, ", \"amount\": 131")).get(0).total())).isEqualTo("277人");
        assertThat(gaps(given.formatted(3, ", \"amount\": 131")).get(0).total()).as("one school is not named").isNull();
        assertThat(gaps(given.formatted(2, "")).get(0).total()).as("one amount is not known").isNull();
        assertThat(gaps(given.formatted(2, "")).get(0).withoutFigures()).isFalse();
    }

    @Test
    void anItemThatOnlyAWordSaysIsNotMet() {
        assertThat(gaps("\"confirmations\": [{\"item\": \"G1\", \"confirmed\": false}]")).singleElement().satisfies(gap -> {
            assertThat(gap.withoutFigures()).isTrue();
            assertThat(gap.total()).isNull();
            assertThat(gap.schoolCount()).isNull();
        });
    }

    @Test
    void ofTheFixtures() {
        Assessment qinghe = Given.fixture("qinghe-2025");
        assertThat(ItemGap.of(qinghe)).extracting(gap -> gap.item().item().id() + Given.text(gap.total()))
                .containsExactly("G32间", "G4277人", "G52人", "G9无", "Q45779元", "Q8无");
        assertThat(QualityState.of(qinghe, Given.TERMS).lowestQuestions().get(0).text()).isEqualTo("对学校体育场地和体育活动是否满意");
        assertThat(DoubleReduction.of(qinghe, Given.TERMS).cover()).hasSize(1);
        assertThat(Given.text(DataState.of(Given.fixture("yingjiang-2020")).openIssues())).isEqualTo("30处");
        assertThat(DataState.of(Given.fixture("xiaoxian-2021")).open()).hasSize(9);
        assertThat(Given.text(ItemGap.of(Given.fixture("laian-2021")).get(1).total())).as("1504 + 572 + 600 + 69 + 1100").isEqualTo("3845人");
        assertThat(QualityState.of(Given.fixture("yiwu-2019"), Given.TERMS).notSampled()).hasSize(1);
    }
}
