package org.junheng.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Assessor;
import org.junheng.county.Change;
import org.junheng.county.Counties;
import org.junheng.pack.Pack;
import org.junheng.standard.Standards;

/**
 * Tries the rules of a pack on their own examples (规则自查): each is {@code example.json}, a county in which all is well, with a few changes that
 * trigger the rule, and the sentence it then writes, or changes that just do not.
 */
public final class RuleExamples {

    private static final String BASE = "findings/example.json";

    private final Pack pack;
    private final Examiner examiner;
    private final Assessor assessor;
    private final String base;

    private RuleExamples(Pack pack) {
        this.pack = pack;
        this.examiner = Examiner.with(pack);
        this.assessor = Assessor.with(Standards.read(pack, Standards.NATIONAL));
        this.base = pack.read(BASE);
    }

    /**
     * What came of an example.
     *
     * @param rule the rule
     * @param number which of its examples, from 1
     * @param expected the sentence; empty where it should say nothing
     * @param said what it said, its findings one after the other; empty for nothing
     * @param unproved titles of findings without a measure, or with a date or an owner missing
     */
    public record Outcome(Rule rule, int number, String expected, String said, List<String> unproved) {

        public Outcome {
            unproved = List.copyOf(unproved);
        }

        /** Whether it is as the example says. */
        public boolean fits() {
            return expected.equals(said) && unproved.isEmpty();
        }
    }

    /** Tries every example of every rule. */
    public static List<Outcome> run(Pack pack) {
        return new RuleExamples(pack).outcomes();
    }

    private List<Outcome> outcomes() {
        var outcomes = new ArrayList<Outcome>();
        for (Rule rule : examiner.rules()) {
            for (RuleText.Example example : rule.examples()) {
                List<Finding> found = examiner.examine(rule, assessment(example.set()));
                String said = found.stream().map(each -> each.text().text()).collect(Collectors.joining());
                List<String> bare = found.stream().filter(each -> each.level() != Level.BLUE && !actionable(each)).map(Finding::name).toList();
                outcomes.add(new Outcome(rule, rule.examples().indexOf(example) + 1, example.silent() ? "" : example.says(), said, bare));
            }
        }
        return outcomes;
    }

    private static boolean actionable(Finding finding) {
        return !finding.measures().isEmpty()
                && finding.measures().stream().allMatch(each -> each.due() != null && !each.owner().lead().isEmpty() && !each.text().isEmpty());
    }

    private Assessment assessment(List<String> set) {
        return assessor.assess(Counties.read(base, pack.place(BASE).file(), set.stream().map(Change::parse).toList()));
    }
}
