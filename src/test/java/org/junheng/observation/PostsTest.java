package org.junheng.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junheng.fact.Source;
import org.junheng.fault.Faults;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostsTest {

    private static Posts posts(String rest) {
        return Posts.of(Given.county(rest), Given.TERMS);
    }

    private static final String TOTALS = "\"primary\": {\"pupils\": 1901}, \"junior\": {\"pupils\": 1350}";

    /** 1901 ÷ 19 is a little over 100: 101 and 100 posts. */
    @Test
    void postsByTheRatioAreRoundedUpStageByStage() {
        Posts posts = posts(TOTALS + ", \"staffing\": {\"approvedPosts\": 190, \"filledPosts\": 195}");
        assertThat(Given.text(posts.required())).isEqualTo("201名");
        assertThat(Given.text(posts.lacking())).isEqualTo("11名");
        assertThat(posts.beyond()).isNull();
        assertThat(Given.text(posts.over())).isEqualTo("5名");
        assertThat(posts.vacant()).isNull();
        assertThat(Given.text(posts.missingStaff())).isEqualTo("6名");
        assertThat(posts.required().source()).isInstanceOfSatisfying(Source.Computed.class, sum -> assertThat(sum.inputs()).hasSize(2));
    }

    @Test
    void whereOneStageIsNotKnownNeitherIsTheCounty() {
        assertThat(posts("\"primary\": {\"pupils\": 1901}").required()).isNull();
        assertThat(posts("").small()).isNull();
    }

    /** 190 + 19 pupils of 小学 and 27 of 初中 are the county's own: 11 + 2 posts; private, 市直 and special schools have others. */
    @Test
    void onlyTheCountysOwnSchoolsHaveItsPosts() {
        String schools = "\"schools\": [{\"name\": \"甲\", \"kind\": \"小学\", \"primary\": {\"pupils\": 190}}, {\"name\": \"乙\", \"kind\": \"九年一贯制\", \"sponsor\": \"县\","
                + " \"primary\": {\"pupils\": 19}, \"junior\": {\"pupils\": 27}}, {\"name\": \"丙\", \"kind\": \"小学\", \"ownership\": \"民办\", \"primary\": {\"pupils\": 500}},"
                + " {\"name\": \"丁\", \"kind\": \"初中\", \"sponsor\": \"市直\", \"junior\": {\"pupils\": 500}}, {\"name\": \"戊\", \"kind\": \"特殊教育\", \"primary\": {\"pupils\": 50}}]";
        Posts posts = posts(schools);
        assertThat(Given.text(posts.required())).isEqualTo("13名");
        assertThat(Given.text(posts.small().share())).isEqualTo("50%");
        assertThat(posts.small().schools()).extracting(school -> school.name()).containsExactly("乙");
        assertThat(posts.small().third()).isTrue();
        assertThat(posts.small().perClass()).isNull();
    }

    @Test
    void smallSchoolsHaveSoManyTeachersForAClass() {
        Posts posts = posts("\"schools\": [{\"name\": \"甲\", \"kind\": \"小学\", \"primary\": {\"pupils\": 99, \"classes\": 6, \"teachers\": 8}},"
                + " {\"name\": \"乙\", \"kind\": \"教学点\", \"primary\": {\"pupils\": 20, \"classSizes\": [10, 10], \"teachers\": 2}},"
                + " {\"name\": \"丙\", \"kind\": \"小学\", \"primary\": {\"pupils\": 100, \"classes\": 6, \"teachers\": 12}}]");
        assertThat(Given.text(posts.small().perClass())).isEqualTo("1.3名");
        assertThat(Given.text(posts.small().number())).isEqualTo("2所");
    }

    @ParameterizedTest(name = "{0}，{1}：{2}")
    @CsvSource(delimiter = '|', value = {
        "产假顶岗教师 |              | 临时顶岗",
        "聘用教师     | 病假临时聘用 | 临时顶岗",
        "聘用教师     | 长期聘用     | 长期聘用",
        "特岗教师     |              | 国家计划",
        "购买服务人员 | 不担任专任教师 | 不任教",
        "雇员         |              | 未说明"
    })
    void staffOutsideThePostsIsOfTheKindItsWordsTell(String name, String note, String kind) {
        Posts posts = posts("\"staffing\": {\"outside\": [{\"name\": \"" + name + "\", \"number\": 3" + (note == null ? "" : ", \"note\": \"" + note + "\"") + "}]}");
        assertThat(posts.outside()).singleElement().satisfies(outside -> {
            assertThat(outside.kind().chinese()).isEqualTo(kind);
            assertThat(Given.text(outside.number())).isEqualTo("3名");
        });
    }

    @Test
    void groupsOfOtherYearsAreNotAdded() {
        Posts posts = posts("\"staffing\": {\"outside\": [{\"name\": \"长期聘用教师\", \"number\": 3, \"year\": \"2024年\"}, {\"name\": \"长期代课\", \"number\": 4, \"year\": \"2025年\"}]}");
        assertThat(posts.longTerm().groups()).hasSize(2);
        assertThat(posts.longTerm().number()).isNull();
    }

    @Test
    void vacantPostsAreUnusedWhileStaffIsLacking() {
        String vacant = "\"staffing\": {\"approvedPosts\": 210, \"filledPosts\": %d, \"vacantOverYear\": %d%s}";
        assertThat(posts(TOTALS + ", " + vacant.formatted(200, 5, "")).unusedWhileLacking()).as("200 of 201").isTrue();
        assertThat(posts(TOTALS + ", " + vacant.formatted(201, 5, "")).unusedWhileLacking()).isFalse();
        assertThat(posts(TOTALS + ", " + vacant.formatted(200, 0, "")).unusedWhileLacking()).isFalse();
        Posts outside = posts(TOTALS + ", " + vacant.formatted(203, 5, ", \"outside\": [{\"name\": \"长期聘用教师\", \"number\": 20}], \"retiring\": 4"));
        assertThat(outside.unusedWhileLacking()).isTrue();
        assertThat(Given.text(outside.convertible())).isEqualTo("7名");
        assertThat(Given.text(outside.toFill())).isEqualTo("11名");
    }

    /** 190 pupils need 1.71 teachers of sports and arts: one is too few, and nobody has any beyond. */
    @Test
    void tooFewTeachersOfSportsAndArtsAreLackingStaffToo() {
        String school = "\"schools\": [{\"name\": \"甲\", \"kind\": \"小学\", \"primary\": {\"pupils\": 190, \"subjects\": {\"sports\": %d}}}]";
        String staffing = ", \"staffing\": {\"vacantOverYear\": 1}";
        assertThat(posts(school.formatted(1) + staffing).unusedWhileLacking()).isTrue();
        assertThat(posts(school.formatted(2) + staffing).unusedWhileLacking()).isFalse();
    }

    @Test
    void channelsAreAddedWithinOnePeriodOnly() {
        List<Flow> flows = posts("\"staffing\": {\"recruited\": [{\"name\": \"招聘\", \"number\": 10, \"year\": \"近三年\"}, {\"name\": \"特岗\", \"number\": 5, \"year\": \"近三年\"},"
                + " {\"name\": \"人才引进\", \"number\": 2, \"year\": \"2025年\"}, {\"name\": \"调入\", \"number\": 1}, {\"name\": \"转岗\", \"number\": 1}]}").recruited();
        assertThat(flows).extracting(Flow::period).containsExactly("近三年", "2025年", null);
        assertThat(flows).extracting(flow -> Given.text(flow.total())).containsExactly("15名", "2名", "无");
    }

    @Test
    void aboutAThousandAndTenIsNoSum() {
        List<Flow> flows = posts("\"staffing\": {\"recruited\": [{\"name\": \"招聘\", \"number\": {\"value\": 1000, \"approximation\": \"多\"}, \"year\": \"2025年\"},"
                + " {\"name\": \"特岗\", \"number\": 10, \"year\": \"2025年\"}]}").recruited();
        assertThat(flows).singleElement().satisfies(flow -> assertThat(flow.total()).isNull());
    }

    @ParameterizedTest
    @CsvSource({"2025年, 1年", "2024—2025学年, 1年", "2023年至2025年, 3年", "2023—2025年, 3年", "近三年, 3年", "近两年来, 2年", "近5年, 5年", "近年来, 无", "2025年至2023年, 无"})
    void aPeriodSaysHowManyYearsItHas(String period, String years) {
        assertThat(Given.text(new Flow(period, List.of(), null).years())).isEqualTo(years);
    }

    @Test
    void ofTheFixtures() {
        Posts qinghe = Posts.of(Given.fixture("qinghe-2025"), Given.TERMS);
        assertThat(Given.text(qinghe.vacant())).isEqualTo("84名");
        assertThat(qinghe.unused()).isTrue();
        assertThat(qinghe.unusedWhileLacking()).as("staff suffices by the ratio and in sports and arts").isFalse();
        assertThat(qinghe.recruited()).singleElement().satisfies(flow -> assertThat(Given.text(flow.total())).isEqualTo("186名"));
        assertThat(Given.text(qinghe.small().number())).isEqualTo("11所");
        assertThat(qinghe.outside()).extracting(Outside::kind).containsExactly(Outside.Kind.PROGRAMME, Outside.Kind.NOT_TEACHING);
        assertThat(qinghe.outsideTeachers()).isEmpty();
        assertThat(Given.text(Posts.of(Given.fixture("laian-2021"), Given.TERMS).required())).as("21803÷19，10719÷13.5").isEqualTo("1942名");
        assertThat(Posts.of(Given.fixture("yiwu-2019"), Given.TERMS).untold().groups()).hasSize(2);
    }

    @Test
    void termsThatAreNotAsTheyShouldBeAreAFault(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("findings"));
        Files.writeString(folder.resolve("findings/terms.yaml"), Pack.builtIn().read("findings/terms.yaml") + "\nsmallPupils: 3\n");
        assertThatThrownBy(() -> Terms.read(Pack.at(folder))).isInstanceOf(Faults.class).hasMessageContaining("[TPL-032]").hasMessageContaining("smallPupils");
    }
}
