package org.junheng.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.finding.Due;
import org.junheng.finding.Issue;
import org.junheng.finding.Measure;
import org.junheng.finding.Owner;
import org.junheng.finding.Task;

/** 任务分解表: every measure with who answers for it, by when, and when it is done. */
final class TaskTable implements Source {

    private static final String STUDY = "研究解决";

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("task", "任务"), Column.text("measure", "措施"), Column.text("schools", "涉及学校"), Column.text("lead", "牵头单位"), Column.text("support", "配合单位"),
                Column.text("due", "完成时限"), Column.text("done", "完成标志"));
    }

    @Override
    public List<Filling> fillings(Results results) {
        var rows = new ArrayList<Map<String, Object>>();
        for (Task task : results.findings().tasks()) {
            for (Task.Step step : task.steps()) {
                var said = step.statement();
                rows.add(row(task, said.heading() == null ? said.text() : said.heading(), said.schools(), step.owner(), step.due(), said.doneWhen()));
            }
            for (Measure measure : task.measures()) {
                if (!measure.told()) {
                    rows.add(row(task, measure.words().text(), measure.schools(), measure.owner(), measure.due(), measure.done().text()));
                }
            }
            for (Issue issue : task.open()) {
                rows.add(row(task, STUDY + "“" + issue.name() + "”", issue.schools(), issue.owner(), issue.due(), null));
            }
        }
        return rows.isEmpty() ? List.of() : List.of(Filling.of(rows));
    }

    private static Map<String, Object> row(Task task, String measure, List<String> schools, Owner owner, Due due, String done) {
        return new Row().text("task", task.title()).text("measure", measure).names("schools", schools, "、").text("lead", owner.lead())
                .text("support", String.join("、", owner.support())).text("due", due == null ? null : due.plain()).text("done", done).done();
    }
}
