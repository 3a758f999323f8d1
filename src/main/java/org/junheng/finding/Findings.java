package org.junheng.finding;

import java.util.List;

/**
 * What a county's figures show (问题、原因、措施和任务): one result for all of its documents, so that no two of them are at odds.
 *
 * @param problems the problems, the gravest first
 * @param hints worth knowing, no problems
 * @param tasks the tasks that mend them
 */
public record Findings(List<Problem> problems, List<Finding> hints, List<Task> tasks) {

    public Findings {
        problems = List.copyOf(problems);
        hints = List.copyOf(hints);
        tasks = List.copyOf(tasks);
    }

    /** Every side of every problem, in the order of the list (问题清单). */
    public List<Issue> issues() {
        return problems.stream().flatMap(problem -> problem.issues().stream()).toList();
    }
}
