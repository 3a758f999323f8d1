package org.junheng.observation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Checked;
import org.junheng.assessment.ItemAssessment;
import org.junheng.county.Monitoring;
import org.junheng.county.Question;
import org.junheng.county.Satisfaction;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fact.Unit;
import org.junheng.standard.Check;
import org.junheng.standard.Operator;

/**
 * The state of education's quality and how people see it (教育质量和社会认可度).
 *
 * @param subjects the national monitoring, subject by subject (国家义务教育质量监测); empty where the county was not sampled or nobody tells
 * @param notSampled items that the monitoring left open (未参测)
 * @param noData quality items of which nothing is known (缺数据)
 * @param lowGroups groups of people whose rate is below the threshold, the lowest first (满意度低于标准的对象)
 * @param lowestQuestions the questions with the lowest rates, the lowest first (满意度最低的题)
 */
public record QualityState(
        List<Subject> subjects, List<ItemAssessment> notSampled, List<ItemAssessment> noData, List<Group> lowGroups, List<Question> lowestQuestions) {

    private static final List<String> ROMAN = List.of("Ⅰ级", "Ⅱ级", "Ⅲ级", "Ⅳ级");

    public QualityState {
        subjects = List.copyOf(subjects);
        notSampled = List.copyOf(notSampled);
        noData = List.copyOf(noData);
        lowGroups = List.copyOf(lowGroups);
        lowestQuestions = List.copyOf(lowestQuestions);
    }

    /**
     * One subject of the monitoring (监测科目).
     *
     * @param subject 科目
     * @param year 监测年份; {@code null} if not told
     * @param level 学业水平等级 as it is written, such as Ⅲ级; {@code null} if not told
     * @param leastLevel the lowest level that will do
     * @param low whether the level is lower
     * @param difference 校际差异率; {@code null} if not told
     * @param most the difference must be below it
     * @param wide whether it is not
     * @param state 达标, 未达标 or 缺数据
     */
    public record Subject(
            String subject, Fact year, String level, String leastLevel, boolean low, Fact difference, Fact most, boolean wide, State state) {}

    /**
     * A group of people asked (调查对象).
     *
     * @param rate given, else from its questionnaires (%)
     * @param distance below the threshold (个百分点)
     */
    public record Group(String name, Fact rate, Fact distance) {}

    /** What the data tells of quality. */
    public static QualityState of(Assessment assessment, Terms terms) {
        Satisfaction satisfaction = assessment.county().results() == null ? null : assessment.county().results().satisfaction();
        return new QualityState(
                ItemGap.item(assessment, Check.Monitoring.class).map(item -> subjects(assessment, item)).orElse(List.of()),
                assessment.items().stream().filter(item -> item.state() == State.NOT_SAMPLED).toList(),
                assessment.quality().stream().filter(item -> item.state() == State.NO_DATA).toList(),
                satisfaction == null ? List.of() : groups(satisfaction, assessment.satisfaction().threshold()),
                satisfaction == null ? List.of() : satisfaction.questions().stream()
                        .filter(question -> question.rate() != null)
                        .sorted(Comparator.comparing(question -> question.rate().value()))
                        .limit(terms.lowestQuestions())
                        .toList());
    }

    private static List<Subject> subjects(Assessment assessment, ItemAssessment item) {
        Check.Monitoring check = item.item().checks().stream()
                .filter(Check.Monitoring.class::isInstance).map(Check.Monitoring.class::cast).findFirst().orElseThrow();
        List<Monitoring> monitored = assessment.county().results() == null ? List.of() : assessment.county().results().monitoring();
        var open = new ArrayList<Checked>(item.checks());
        var subjects = new ArrayList<Subject>();
        for (int i = 0; i < monitored.size(); i++) {
            String name = monitored.get(i).subject();
            Checked checked = open.stream().filter(each -> each.label().startsWith(name)).findFirst().orElseThrow();
            open.remove(checked);
            subjects.add(subject(monitored.get(i), "/results/monitoring/" + i + "/year", check, checked));
        }
        return subjects;
    }

    private static Subject subject(Monitoring monitored, String pointer, Check.Monitoring check, Checked checked) {
        boolean low = monitored.level() != null && monitored.level() < check.level();
        boolean wide = checked.value() != null && !Operator.BELOW.holds(checked.value().value(), check.difference());
        Fact year = monitored.year() == null ? null : Fact.of("监测年份", BigDecimal.valueOf(monitored.year()), Unit.YEAR, new Source.Given(pointer));
        return new Subject(
                monitored.subject(), year, monitored.level() == null ? null : ROMAN.get(monitored.level() - 1), ROMAN.get(check.level() - 1), low,
                checked.value(), checked.threshold(), wide, checked.state());
    }

    private static List<Group> groups(Satisfaction satisfaction, Fact threshold) {
        return satisfaction.groups().stream()
                .map(group -> group(group, threshold))
                .filter(group -> group.distance() != null)
                .sorted(Comparator.comparing(group -> group.rate().value()))
                .toList();
    }

    private static Group group(Satisfaction.Group group, Fact threshold) {
        String label = group.name() + "满意度";
        Fact rate = group.rate() != null ? group.rate().labelled(label) : Reckoning.share(label, group.satisfied(), group.valid());
        return new Group(group.name(), rate, Reckoning.beyond(label + "低于标准", threshold, rate));
    }

    /** The subjects that miss the monitoring's limits. */
    public List<Subject> unmetSubjects() {
        return subjects.stream().filter(subject -> subject.state() == State.UNMET).toList();
    }
}
