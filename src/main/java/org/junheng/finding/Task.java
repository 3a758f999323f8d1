package org.junheng.finding;

import java.util.List;
import java.util.Set;
import org.junheng.county.Project;
import org.junheng.county.Statement;

/**
 * A task of a plan (任务): measures of one topic.
 *
 * @param topic the topic
 * @param title its heading
 * @param steps what people decided, each with who and when
 * @param measures what follows from the figures
 * @param open sides of problems for which there is neither: to be looked into (研究解决)
 * @param projects projects that are not done yet
 * @param owner who answers for the measures
 * @param due by when the last measure is done, else the last problem of the topic is mended; {@code null} where there is none
 */
public record Task(
        Topic topic, String title, List<Step> steps, List<Measure> measures, List<Issue> open, List<Project> projects, Owner owner, Due due) {

    public Task {
        steps = List.copyOf(steps);
        measures = List.copyOf(measures);
        open = List.copyOf(open);
        projects = List.copyOf(projects);
    }

    /** Without the measures of some rules. */
    Task without(Set<String> rules) {
        return new Task(topic, title, steps, measures.stream().filter(measure -> !rules.contains(measure.rule())).toList(), open, projects, owner, due);
    }

    /** Whether there is nothing to do. */
    boolean isEmpty() {
        return steps.isEmpty() && measures.isEmpty() && open.isEmpty() && projects.isEmpty();
    }

    /** A measure people wrote, with its own topic, owner and date, given or found; the date is {@code null} where nothing tells it. */
    public record Step(Statement statement, Topic topic, Owner owner, Due due) {

        /** With the date of the problems it may be meant for, where people set none. */
        Step dueWith(List<Issue> issues) {
            return due != null ? this : new Step(statement, topic, owner, issues.stream().filter(this::answers).map(Issue::due).reduce(null, Timetable::later));
        }

        /** Whether it may be meant for a side of a problem. */
        boolean answers(Issue issue) {
            return issue.isFor(statement.indicators(), topic);
        }
    }
}
