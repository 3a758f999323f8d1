package org.junheng.finding;

import java.util.ArrayList;
import java.util.List;
import org.junheng.county.County;
import org.junheng.county.Statement;

/** Orders what people decided and what follows from the figures into tasks (任务), ten at most. */
final class Tasks {

    private static final int MOST = 10;

    private final County county;
    private final Themes themes;
    private final Timetable timetable;
    private final Owners owners;

    Tasks(County county, Themes themes, Timetable timetable, Owners owners) {
        this.county = county;
        this.themes = themes;
        this.timetable = timetable;
        this.owners = owners;
    }

    List<Task> of(List<Problem> problems) {
        List<Measure> measures = problems.stream().flatMap(problem -> problem.measures().stream()).toList();
        var tasks = new ArrayList<Task>();
        for (Topic topic : themes.topics()) {
            List<Task.Step> steps = county.measures().stream().filter(each -> themes.of(each).equals(topic)).map(each -> step(each, topic)).toList();
            List<Measure> own = measures.stream().filter(each -> each.topic().equals(topic)).toList();
            if (!steps.isEmpty() || !own.isEmpty()) {
                tasks.add(task(topic, topic.task(), steps, own));
            }
        }
        return merged(tasks);
    }

    private Task.Step step(Statement statement, Topic topic) {
        Owner owner = statement.responsible().isEmpty() ? owners.of(topic.lead(), topic.support()) : owners.named(statement.responsible());
        Due due = statement.deadline() == null ? null : Timetable.given(statement.deadline());
        return new Task.Step(statement, owner, due);
    }

    private Task task(Topic topic, String title, List<Task.Step> steps, List<Measure> measures) {
        Due due = measures.stream().map(Measure::due).reduce(null, Timetable::later);
        return new Task(topic, title, steps, measures, owners.of(topic.lead(), topic.support()), due);
    }

    /** Neighbouring topics join, in the order of the list, until there are no more than ten. */
    private List<Task> merged(List<Task> tasks) {
        var merged = new ArrayList<>(tasks);
        for (Topic topic : themes.topics()) {
            if (merged.size() <= MOST) {
                break;
            }
            Task from = topic.with() == null ? null : find(merged, topic.id());
            Task into = from == null ? null : find(merged, topic.with());
            if (into != null) {
                var steps = new ArrayList<>(into.steps());
                steps.addAll(from.steps());
                var measures = new ArrayList<>(into.measures());
                measures.addAll(from.measures());
                merged.set(merged.indexOf(into), task(into.topic(), topic.withTask(), steps, measures));
                merged.remove(from);
            }
        }
        return List.copyOf(merged);
    }

    private static Task find(List<Task> tasks, String topic) {
        return tasks.stream().filter(task -> task.topic().id().equals(topic)).findFirst().orElse(null);
    }
}
