package org.junheng.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junheng.Fixtures;
import org.junheng.county.Counties;
import org.junheng.fault.Faults;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Where data contradicts itself: every trap with data that falls into it and data that just does not. */
class ReconciliationTest {

    private static final Reconciliation RECONCILIATION = Reconciliation.with(Pack.builtIn());

    private static List<Contradiction> found(String rest) {
        return RECONCILIATION.of(Fixtures.assess(Counties.read("{\"name\": \"青禾县\", \"year\": 2025, " + rest + "}", "a.json")));
    }

    private static List<String> sentences(List<Contradiction> found) {
        return found.stream().map(Contradiction::sentence).toList();
    }

    /** Columns: trap, data that falls into it, words of the sentence, data that just does not. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/reconciliation/traps.csv", encoding = "UTF-8", delimiter = '|', quoteCharacter = '\'')
    void aTrapIsToldAndWhatOnlyLooksLikeOneIsNot(String trap, String falls, String sentence, String justNot) {
        assertThat(sentences(found(falls))).as(trap).anyMatch(each -> each.contains(sentence));
        assertThat(sentences(found(justNot))).as(trap + "，恰好不是").isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/reconciliation/traps.csv", encoding = "UTF-8", delimiter = '|', quoteCharacter = '\'')
    void everyContradictionHasBothSidesAndTheirPlaces(String trap, String falls, String sentence, String justNot) {
        assertThat(found(falls)).allSatisfy(each -> {
            assertThat(each.given().text()).isNotBlank();
            assertThat(each.given().place()).contains("/");
            assertThat(each.against().text()).isNotBlank();
            assertThat(each.against().place()).isNotBlank();
            assertThat(each.formula()).isNotBlank();
            assertThat(each.sentence()).endsWith("。").doesNotContain("null", "0.0000").containsPattern("请(核对|补充)");
        });
    }

    /** What the published reports say against themselves. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "xiaoxian-2021 | 初中每百名学生拥有县级以上骨干教师数填报为达标，但平均值为0.92人，低于1人的标准",
        "xiaoxian-2021 | 唯独没有L4生均教学及辅助用房面积",
        "xiaoxian-2021 | 标准看的是小学不超过45人、初中不超过50人",
        "yingjiang-2020 | 义务教育学校总数填报为18所，小学12所、初中1所、九年一贯制学校2所、其他隶属学校3所、特殊教育学校1所相加（不计特殊教育学校则相符）为19所，相差1所"
    })
    void publishedReportsAreCaughtContradictingThemselves(String fixture, String sentence) {
        assertThat(sentences(RECONCILIATION.of(Fixtures.assess(Counties.read(Path.of("fixtures/counties/" + fixture + ".json")))))).anyMatch(each -> each.contains(sentence));
    }

    /** T-08: 107 are more than the 96.5 that the county needs, and ten schools lack 32 all the same: both are true. */
    @Test
    void enoughAsAWholeAndLackingInSchoolsIsNoContradiction() {
        assertThat(sentences(RECONCILIATION.of(Fixtures.assess(Counties.read(Path.of("fixtures/counties/laian-2021.json")))))).isEmpty();
    }

    /** A total with one part given wrongly is told with what the parts make. */
    @Test
    void bothFiguresFormulaAndPlacesAreTold() {
        Contradiction total = found("\"primary\": {\"pupils\": 500}, \"schools\": [{\"name\": \"甲校\", \"kind\": \"小学\", \"primary\": {\"pupils\": 300}},"
                + "{\"name\": \"乙校\", \"kind\": \"小学\", \"primary\": {\"pupils\": 201}}]").get(0);
        assertThat(total.kind()).isEqualTo(Contradiction.Kind.TOTAL);
        assertThat(total.given()).isEqualTo(new Contradiction.Side("500人", "/primary/pupils"));
        assertThat(total.against()).isEqualTo(new Contradiction.Side("501人", "/schools/0/primary/pupils、/schools/1/primary/pupils"));
        assertThat(total.sentence()).isEqualTo("小学在校学生数填报为500人，各校相加为501人，相差1人，请核对。");
    }

    @Test
    void theRulesForWrittenTextAreData(@TempDir Path folder) throws IOException {
        Path rules = Files.createDirectories(folder.resolve("checks")).resolve("written.yaml");
        Files.writeString(rules, "- {id: 口语, pattern: '大概', message: 是口语}\n");
        var reconciliation = Reconciliation.with(Pack.at(folder));
        String county = "{\"name\": \"青禾县\", \"year\": 2025, \"problems\": [{\"text\": \"大概缺xx人。\"}]}";
        assertThat(sentences(reconciliation.of(Fixtures.assess(Counties.read(county, "a.json"))))).containsExactly("“大概缺xx人。”是口语，请核对。");
        Files.writeString(rules, "- {id: 口语, pattern: '(', message: 是口语}\n");
        assertThatThrownBy(() -> Reconciliation.with(Pack.at(folder))).isInstanceOf(Faults.class).hasMessageContaining("[TPL-030]").hasMessageContaining("written.yaml");
    }
}
