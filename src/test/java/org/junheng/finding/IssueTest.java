package org.junheng.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junheng.county.Statement;
import org.junheng.document.Inline;
import org.junheng.document.Prose;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fact.Unit;
import org.junheng.finding.Finding;
import org.junheng.finding.Issue;
import org.junheng.finding.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What findings add to people's words. */
class IssueTest {

    private static final Fact LIMIT = Fact.of("标准", BigDecimal.valueOf(2000), Unit.PERSON, new Source.Ruled("《办法》", "第八条"));
    private static final Fact SCHOOLS = Fact.count("学校数", 1, new Unit("所", Unit.Scale.PLAIN, 0));
    private static final Fact BEYOND = Fact.count("超出", 572, Unit.PERSON);
    private static final List<Inline> TEXT = List.of(
            new Inline.Text("标准为"), new Inline.Figure(LIMIT, "2000人"), new Inline.Text("。有"), new Inline.Figure(SCHOOLS, "1所"),
            new Inline.Text("学校超过：甲小学。超出"),
            new Inline.Figure(BEYOND, "572人"), new Inline.Text("。应尽快分流。"));

    private static String added(Statement statement) {
        var finding = new Finding(
                "F-04", null, Level.ORANGE, 1, "校额", new Prose(TEXT), List.of(), List.of("甲小学"), List.of(BEYOND), List.of(), List.of(), List.of(),
                List.of());
        return new Issue("1", "校额", null, Level.ORANGE, statement, List.of(finding), List.of(), List.of(), List.of(), List.of(), null, null, "限期整改")
                .added().stream().map(Prose::text).collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource({
        "甲小学超规模。, 超出572人。",
        "部分学校超规模。, 有1所学校超过：甲小学。|超出572人。",
        "部分学校超出572人。, 有1所学校超过：甲小学。",
        "部分学校超出1572人。, 有1所学校超过：甲小学。|超出572人。",
        "甲小学超出572人。, ''"})
    void onlyWhatPeopleDoNotTellIsAdded(String words, String added) {
        assertThat(added(new Statement(null, words, null, null, null, null, null, null, null))).isEqualTo(added);
    }

    @Test
    void whereNobodyWroteAllOfItIsSaid() {
        assertThat(added(null)).isEqualTo("标准为2000人。|有1所学校超过：甲小学。|超出572人。|应尽快分流。");
    }
}
