package org.junheng.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junheng.Fixtures;
import org.junheng.fault.Faults;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bureau that edits rules learns what is wrong with them. */
class RuleExamplesTest {

    private static final String RULE = """
            - id: F-04
              name: 学校规模
              topic: size
              level: 橙
              weight: 70
              when: seen.oversizes?has_content
              about: '["G4"]'
              evidence:
                - count(seen.oversizes, "所", "规模超过规定的学校数")
              title: 学校规模超过规定
              say:
                - 有${count(seen.oversizes, "所", "规模超过规定的学校数")}学校规模超过规定。
              measures:
                - {way: 招生, text: 控制起始年级招生}
              examples:
                - set: [/schools/县城第一小学/primary/pupils=2001]
                  says: 有1所学校规模超过规定。
                - set: [/schools/县城第一小学/primary/pupils=2000]
                  silent: true
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void copyThePack() throws IOException {
        Fixtures.copyWhatEveryDraftNeeds(folder);
        Path standards = Files.createDirectories(folder.resolve("standards"));
        for (String name : List.of("standards.yaml", "national-2017.json")) {
            Files.copy(Path.of("templates/standards").resolve(name), standards.resolve(name));
        }
        Files.writeString(folder.resolve("findings/rules.yaml"), "- own.yaml\n");
    }

    private Pack pack(String rule) throws IOException {
        Files.writeString(folder.resolve("findings/own.yaml"), rule);
        return Pack.at(folder);
    }

    @Test
    void aRuleThatSaysWhatItsExamplesTellFits() throws IOException {
        assertThat(RuleExamples.run(pack(RULE))).hasSize(2).allMatch(RuleExamples.Outcome::fits);
    }

    @Test
    void anExampleThatSaysSomethingElseOrIsNotSilentDoesNotFit() throws IOException {
        assertThat(RuleExamples.run(pack(RULE.replace("pupils=2000]", "pupils=2500]").replace("says: 有1所", "says: 有2所"))))
                .extracting(outcome -> outcome.expected() + "/" + outcome.said())
                .containsExactly("有2所学校规模超过规定。/有1所学校规模超过规定。", "/有1所学校规模超过规定。");
    }

    @Test
    void aFindingWithoutAMeasureDoesNotFit() throws IOException {
        assertThat(RuleExamples.run(pack(RULE.replace("    - {way: 招生, text: 控制起始年级招生}", "    - {when: 1 == 2, way: 招生, text: 控制起始年级招生}"))))
                .filteredOn(outcome -> !outcome.fits()).singleElement()
                .satisfies(outcome -> assertThat(outcome.unproved()).containsExactly("学校规模超过规定"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "topic: size|topic: sise|TPL-025|size",
        "way: 招生|way: 招收|TPL-025|招生",
        "level: 橙|level: 紫|TPL-025|/0/level",
        "weight: 70|wait: 70|TPL-025|/0",
        "id: F-04|id: 四|TPL-025|/0/id",
        "when: seen.oversizes?has_content|when: seen.oversize?has_content|TPL-022|oversizes",
        "when: seen.oversizes?has_content|when: seen.oversizes?has_contents|TPL-023|F-04/when",
        "when: seen.oversizes?has_content|when: seen.oversizes?api.x??|TPL-020|F-04/when",
        "when: seen.oversizes?has_content|when: seen.oversizes?size gt ${|TPL-023|F-04/when"
    })
    void whatIsWrongWithARuleIsToldWithItsPlace(String right, String wrong, String code, String told) {
        assertThatThrownBy(() -> RuleExamples.run(pack(RULE.replace(right, wrong))))
                .isInstanceOf(Faults.class).hasMessageContaining(code).hasMessageContaining("own.yaml").hasMessageContaining(told);
    }

    @Test
    void twoRulesCannotHaveOneId() {
        assertThatThrownBy(() -> Rules.read(pack(RULE + RULE))).isInstanceOf(Faults.class).hasMessageContaining("TPL-025").hasMessageContaining("F-04");
    }
}
