package org.junheng.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Overview;
import org.junheng.county.County;
import org.junheng.county.FundingYear;
import org.junheng.county.Goal;
import org.junheng.county.LabelledFact;
import org.junheng.county.Stage;
import org.junheng.county.Statement;
import org.junheng.county.YearFigures;
import org.junheng.fact.Fact;

/** Years against each other (年度之间): one figure of one year given twice, and words of growth over a series that falls. */
final class Years {

    private static final Pattern GROWTH = Pattern.compile("(经费|投入|支出|拨款)[^。；]{0,12}(稳步|逐年|持续|连年|不断|稳定)(增长|增加|提高|上升)");

    private final Assessment assessment;
    private final County county;

    Years(Assessment assessment) {
        this.assessment = assessment;
        this.county = assessment.county();
    }

    void addTo(List<Contradiction> found) {
        sameYear(found);
        spending(found);
        labelled(found);
        goals(found);
    }

    /** What stands in the history of the year itself. */
    private void sameYear(List<Contradiction> found) {
        for (YearFigures year : county.history()) {
            if (year.year().equals(county.year())) {
                for (Overview.StageOverview stage : assessment.overview().stages()) {
                    compare(year.year() + "年" + stage.stage().chinese() + "在校学生数",
                            stage.stage() == Stage.PRIMARY ? year.primaryPupils() : year.juniorPupils(), stage.pupils(), "本年度数据", found);
                }
                compare(year.year() + "年专任教师数", year.teachers(), assessment.overview().teachers(), "本年度数据", found);
                compare(year.year() + "年义务教育学校数", year.schools(), assessment.overview().schools(), "本年度数据", found);
            }
        }
    }

    /** Spending stands in two places; and people praise it. */
    private void spending(List<Contradiction> found) {
        Map<Integer, Fact> series = new TreeMap<>();
        county.history().stream().filter(year -> year.educationSpending() != null).forEach(year -> series.put(year.year(), year.educationSpending()));
        for (FundingYear year : county.funding()) {
            if (year.spending() != null) {
                Fact earlier = series.put(year.year(), year.spending());
                compare(year.year() + "年一般公共预算教育支出", earlier, year.spending(), "教育经费中", found);
            }
        }
        List<Integer> years = new ArrayList<>(series.keySet());
        for (int i = 1; i < years.size(); i++) {
            Fact before = series.get(years.get(i - 1));
            Fact now = series.get(years.get(i));
            if (now.value().compareTo(before.value()) < 0) {
                String fall = years.get(i) + "年为" + now.text() + "，低于" + years.get(i - 1) + "年的" + before.text();
                praised(fall, now, found);
                return;
            }
        }
    }

    private void praised(String fall, Fact now, List<Contradiction> found) {
        List<Statement> practices = county.practices();
        for (int i = 0; i < practices.size(); i++) {
            Statement practice = practices.get(i);
            var words = GROWTH.matcher((practice.heading() == null ? "" : practice.heading() + "。") + practice.text());
            if (words.find()) {
                found.add(new Contradiction(Contradiction.Kind.YEARS, List.of(), "教育经费", new Contradiction.Side("“" + words.group() + "”", "/practices/" + i),
                        Comparison.side(now), "形容词与历年数据一致", "文字称“" + words.group() + "”，但一般公共预算教育支出" + fall + "，请核对。"));
            }
        }
    }

    /** One label, one year, two values. */
    private void labelled(List<Contradiction> found) {
        Map<String, Fact> seen = new HashMap<>();
        for (WrittenTexts.Labelled labelled : WrittenTexts.labelled(county)) {
            LabelledFact each = labelled.fact();
            Integer year = each.year() == null ? yearOf(labelled.pointer()) : each.year();
            String key = String.join("|", each.label(), "" + year, each.period(), each.topic(), each.unit(), each.value().asOf(), each.value().definition());
            Fact before = seen.putIfAbsent(key, each.fact());
            compare((year == null ? "" : year + "年") + each.label(), before, each.fact(), "另一处", found);
        }
    }

    /** A figure inside an earlier year is of that year. */
    private Integer yearOf(String pointer) {
        String[] steps = pointer.split("/");
        return steps.length > 2 && steps[1].equals("history") ? county.history().get(Integer.parseInt(steps[2])).year() : null;
    }

    /** One goal, one year, two targets. */
    private void goals(List<Contradiction> found) {
        Map<String, Goal> seen = new HashMap<>();
        for (Goal goal : county.goals()) {
            if (goal.target() != null && goal.indicator() != null) {
                Goal before = seen.putIfAbsent(goal.indicator() + goal.year() + goal.stage(), goal);
                if (before != null) {
                    compare(goal.year() + "年" + goal.indicator() + "目标", before.target(), goal.target(), "另一处", found);
                }
            }
        }
    }

    private static void compare(String subject, Fact given, Fact against, String formula, List<Contradiction> found) {
        if (given != null && against != null && !Comparison.agrees(given, against)) {
            found.add(Comparison.of(Contradiction.Kind.YEARS, List.of(), subject, given, against, formula));
        }
    }
}
