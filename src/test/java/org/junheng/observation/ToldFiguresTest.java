package org.junheng.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junheng.observation.Given.text;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junheng.county.LabelledFact;
import org.junit.jupiter.api.Test;

/** What figures with labels tell (事实栏): computed by hand. */
class ToldFiguresTest {

    /** Facts written as label, value, unit and period. */
    private static ToldFigures told(String... facts) {
        return Seen.county(facts(facts)).told();
    }

    private static String facts(String... facts) {
        return Arrays.stream(facts).map(fact -> fact.split(" ")).map(part -> """
                {"label": "%s", "value": %s, "unit": "%s"%s}""".formatted(part[0], part[1], part[2], part.length > 3 ? ", \"period\": \"" + part[3] + "\"" : ""))
                .collect(Collectors.joining(", ", "\"facts\": [", "]"));
    }

    @Test
    void pupilsThatComeEveryYear() {
        assertThat(told("全市每年新增生源 2000 人 近三年", "每年新增教师 30 名", "学生增加数 500 人 近三年", "每年新增学生数 0 人").inflow())
                .extracting(LabelledFact::label).containsExactly("全市每年新增生源");
    }

    @Test
    void onlyAShareTellsHowManyHaveSettled() {
        assertThat(told("随迁子女父母常住三年以上的比例 90 %", "常住三年以上的学生 800 人").settled()).extracting(LabelledFact::label).containsExactly("随迁子女父母常住三年以上的比例");
    }

    @Test
    void teachersAddedAreHeldAgainstWhatIsSaidToBeWanted() {
        ToldFigures told = told(
                "小学教师增加数 500 名 2014年以来", "公办小学教师增加数 135 名 2014年以来", "公办小学至少应增加的教师数 275 名 2014年以来",
                "小学学生增加数 14000 人 2014年以来", "公办小学学生增加数 5230 人 2014年以来");
        assertThat(told.staffGrowths()).extracting(StaffGrowth::who).containsExactly("小学", "公办小学");
        StaffGrowth all = told.staffGrowths().get(0);
        assertThat(text(all.each())).isEqualTo("28人");
        assertThat(all.wanted()).as("the ratio is not laid down for private schools").isNull();
        assertThat(told.staffBehind()).singleElement().satisfies(each -> {
            assertThat(text(each.wanted())).isEqualTo("275名");
            assertThat(text(each.missing())).isEqualTo("140名");
            assertThat(each.period()).isEqualTo("2014年以来");
        });
    }

    @Test
    void withoutThatTheRatioOfPupilsToStaffTells() {
        ToldFigures told = told("公办小学学生增加数 1901 人", "公办小学教师增加数 100 名", "公办初中学生增加数 135 人", "公办初中教师增加数 10 名");
        assertThat(told.staffGrowths()).extracting(each -> text(each.wanted())).as("19 and 13.5 pupils").containsExactly("101名", "10名");
        assertThat(told.staffBehind()).extracting(each -> text(each.missing())).containsExactly("1名");
    }

    @Test
    void figuresOfOtherTimesOrSchoolsAreNoPair() {
        assertThat(told("公办小学学生增加数 1900 人 2014年以来", "公办小学教师增加数 10 名 2015年以来", "公办初中教师增加数 10 名 2014年以来").staffGrowths()).isEmpty();
    }

    @Test
    void theShareOfPrivateSchoolsIsThatOfTheListElseTold() {
        ToldFigures told = told("民办教育占义务教育总量的比例 15 %");
        assertThat(text(told.privateShare())).isEqualTo("15%");
        assertThat(told.privateHigh()).as("not above 15%").isFalse();
        assertThat(told("民办教育占义务教育总量的比例 15.1 %").privateHigh()).isTrue();
        String schools = Seen.schools(
                "{\"name\": \"甲校\", \"kind\": \"小学\", \"primary\": {\"pupils\": 90}}",
                "{\"name\": \"乙校\", \"kind\": \"小学\", \"ownership\": \"民办\", \"primary\": {\"pupils\": 10}}");
        assertThat(text(Seen.county(schools, facts("民办教育占义务教育总量的比例 56 %")).told().privateShare())).isEqualTo("10%");
        assertThat(told().privateShare()).isNull();
    }

    @Test
    void theLimitIsLaidDownFromAYearOn() {
        assertThat(text(told("民办教育占义务教育总量的比例 56 %").privateLimit())).isEqualTo("15%");
        ToldFigures before = Seen.fixture("yiwu-2019").told();
        assertThat(before.privateLimit()).isNull();
        assertThat(before.privateHigh()).isTrue();
    }

    @Test
    void aimsWithoutTheFigureOfToday() {
        assertThat(told("研修率 3 % 目标", "建成数 3 所 2024年").aims()).extracting(LabelledFact::label).containsExactly("研修率");
        assertThat(Seen.county("\"facts\": [{\"label\": \"研修率\", \"value\": 3, \"before\": 1, \"period\": \"目标\"}]").told().aims()).isEmpty();
    }

    @Test
    void anotherAreaThanTheStandardsIsTold() {
        String rooms = "\"results\": {\"guarantees\": [{\"item\": \"G3\", \"state\": \"未达标\"}]}";
        RoomShortage shortage = Seen.county(rooms, facts("音乐教室达标面积 73 平方米", "美术教室达标面积 90 平方米", "音乐教室面积 80 平方米", "音乐教室面积标准 2 版")).roomShortage();
        assertThat(shortage.otherAreas()).extracting(each -> text(each.told()), each -> text(each.least())).containsExactly(tuple("73平方米", "96平方米"));
    }
}
