package org.junheng.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.county.County;
import org.junheng.county.Project;
import org.junheng.county.Statement;

/** Orders what people decided and what follows from the figures into tasks (任务), ten at most. */
final class Tasks {

    private static final int MOST = 10;
    private static final List<String> DONE = List.of("完工", "投用");
    private static final String STALLED = "停滞";

    private final County county;
    private final Themes themes;
    private final Owners owners;
    private final List<String> building;

    Tasks(County county, Themes themes, Owners owners, List<String> building) {
        this.county = county;
        this.themes = themes;
        this.owners = owners;
        this.building = building;
    }

    List<Task> of(List<Problem> problems) {
        List<Issue> issues = problems.stream().flatMap(problem -> problem.issues().stream()).toList();
        Map<Topic, List<Task.Step>> steps = themes.topics().stream().collect(Collectors.toMap(topic -> topic, topic -> steps(topic, issues)));
        List<Issue> open = issues.stream().filter(issue -> issue.measures().isEmpty() && !answered(issue, steps)).toList();
        var tasks = new ArrayList<Task>();
        for (Topic topic : themes.topics()) {
            List<Measure> measures = issues.stream().flatMap(issue -> issue.measures().stream()).filter(each -> each.topic().equals(topic)).toList();
            List<Issue> own = issues.stream().filter(issue -> issue.topic().equals(topic)).toList();
            Task task = task(topic, topic.task(), steps.get(topic), measures, own.stream().filter(open::contains).toList(), projects(topic), latest(measures, own));
            if (!task.isEmpty()) {
                tasks.add(task);
            }
        }
        return merged(tasks);
    }

    private List<Task.Step> steps(Topic topic, List<Issue> issues) {
        return county.measures().stream().filter(each -> themes.of(each).equals(topic)).map(each -> dated(step(each, topic), issues)).toList();
    }

    /** What builds or moves a school takes its own time; anything else is done by the date of the problems it may be meant for. */
    private Task.Step dated(Task.Step step, List<Issue> issues) {
        return building.stream().anyMatch(step.statement().text()::contains) ? step : step.dueWith(issues);
    }

    /** By a step people decided, or by a project that is under way or planned. */
    private boolean answered(Issue issue, Map<Topic, List<Task.Step>> steps) {
        return steps.values().stream().flatMap(List::stream).anyMatch(step -> step.answers(issue))
                || projects(issue.topic()).stream().anyMatch(project -> !STALLED.equals(project.status()) && issue.isFor(project.indicators(), issue.topic()));
    }

    private List<Project> projects(Topic topic) {
        return county.projects().stream().filter(each -> each.status() != null && !DONE.contains(each.status()) && themes.of(each).equals(topic)).toList();
    }

    private Task.Step step(Statement statement, Topic topic) {
        Owner owner = statement.responsible().isEmpty() ? owners.of(topic.lead(), topic.support()) : owners.named(statement.responsible());
        Due due = statement.deadline() == null ? null : Timetable.given(statement.deadline());
        return new Task.Step(statement, topic, owner, due);
    }

    private static Due latest(List<Measure> measures, List<Issue> issues) {
        Due due = measures.stream().map(Measure::due).reduce(null, Timetable::later);
        return due != null ? due : issues.stream().map(Issue::due).reduce(null, Timetable::later);
    }

    private Task task(
            Topic topic, String title, List<Task.Step> steps, List<Measure> measures, List<Issue> open, List<Project> projects, Due due) {
        return new Task(topic, title, steps, measures, open, projects, owners.of(topic.lead(), topic.support()), due);
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
                merged.set(merged.indexOf(into), task(
                        into.topic(), topic.withTask(), both(into.steps(), from.steps()), both(into.measures(), from.measures()), both(into.open(), from.open()),
                        both(into.projects(), from.projects()), Timetable.later(into.due(), from.due())));
                merged.remove(from);
            }
        }
        return List.copyOf(merged);
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static Task find(List<Task> tasks, String topic) {
        return tasks.stream().filter(task -> task.topic().id().equals(topic)).findFirst().orElse(null);
    }
}
