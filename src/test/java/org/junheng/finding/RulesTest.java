package org.junheng.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junheng.assessment.Assessor;
import org.junheng.county.Counties;
import org.junheng.pack.Pack;
import org.junheng.standard.Standards;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules that come with the program, tried on their own examples. */
class RulesTest {

    private static final Pack PACK = Pack.builtIn();

    @TestFactory
    Stream<DynamicTest> everyRuleSaysWhatItsExamplesTell() {
        return RuleExamples.run(PACK).stream().map(outcome -> DynamicTest.dynamicTest(outcome.rule().id() + " 第" + outcome.number() + "例", () -> {
            assertThat(outcome.said()).isEqualTo(outcome.expected());
            assertThat(outcome.unproved()).isEmpty();
        }));
    }

    @Test
    void everyRuleHasDataThatTriggersItAndDataThatJustDoesNot() {
        assertThat(Rules.read(PACK)).isNotEmpty().allSatisfy(rule -> assertThat(rule.examples())
                .anyMatch(example -> !example.silent() && !example.says().isEmpty())
                .anyMatch(RuleText.Example::silent));
    }

    @Test
    void inTheExampleCountyAllIsWell() {
        var county = Counties.read(PACK.read("findings/example.json"), "example.json");
        Findings findings = Examiner.with(PACK).examine(Assessor.with(Standards.read(PACK, Standards.NATIONAL)).assess(county));
        assertThat(findings.problems()).isEmpty();
        assertThat(findings.hints()).isEmpty();
        assertThat(findings.tasks()).isEmpty();
    }
}
