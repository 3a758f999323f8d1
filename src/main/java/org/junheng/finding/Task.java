package org.junheng.finding;

import java.util.List;
import java.util.Set;
import org.junheng.county.Statement;

/**
 * A task of a plan (任务): measures of one topic.
 *
 * @param topic the topic
 * @param title its heading
 * @param steps what people decided, each with who and when
 * @param measures what follows from the figures
 * @param owner who answers for the measures
 * @param due by when the last measure is done; {@code null} where there is none
 */
public record Task(Topic topic, String title, List<Step> steps, List<Measure> measures, Owner owner, Due due) {

    public Task {
        steps = List.copyOf(steps);
        measures = List.copyOf(measures);
    }

    /** Without the measures of some rules. */
    Task without(Set<String> rules) {
        return new Task(topic, title, steps, measures.stream().filter(measure -> !rules.contains(measure.rule())).toList(), owner, due);
    }

    /** A measure people wrote, with its owner and date, given or found. */
    public record Step(Statement statement, Owner owner, Due due) {}
}
