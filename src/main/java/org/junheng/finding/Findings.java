package org.junheng.finding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.observation.Observations;
import org.junheng.plan.Plan;

/**
 * What a county's figures show (问题、原因、措施和任务): one result for all of its documents, so that no two of them are at odds.
 *
 * @param seen what the rules looked at
 * @param plan which unit reaches the standard when
 * @param problems the problems, the gravest first
 * @param hints worth knowing, no problems
 * @param chapters what there is to say, theme by theme, all of them
 * @param tasks the tasks that mend them
 */
public record Findings(Observations seen, Plan plan, List<Problem> problems, List<Finding> hints, List<Chapter> chapters, List<Task> tasks) {

    public Findings {
        problems = List.copyOf(problems);
        hints = List.copyOf(hints);
        chapters = List.copyOf(chapters);
        tasks = List.copyOf(tasks);
    }

    /** What of it may stand in a kind of document: numbers and headings stay as they are, so that documents can be held side by side. */
    public Findings in(String kind) {
        List<Problem> shown = problems.stream().map(problem -> problem.in(kind)).filter(problem -> !problem.issues().isEmpty()).toList();
        Set<String> rules = Stream.concat(problems.stream().flatMap(problem -> problem.issues().stream()).flatMap(issue -> issue.findings().stream()), hints.stream())
                .filter(finding -> !finding.in(kind)).map(Finding::rule).collect(Collectors.toSet());
        return new Findings(
                seen, plan, shown, hints.stream().filter(finding -> finding.in(kind)).toList(), chapters.stream().map(chapter -> chapter.with(shown)).toList(),
                tasks.stream().map(task -> task.without(rules)).filter(task -> !task.isEmpty()).toList());
    }

    /** Every side of every problem, in the order of the list (问题清单). */
    public List<Issue> issues() {
        return problems.stream().flatMap(problem -> problem.issues().stream()).toList();
    }
}
