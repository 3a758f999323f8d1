package org.junheng.observation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.assessment.Assessment;
import org.junheng.county.County;
import org.junheng.county.InspectionCheck;
import org.junheng.county.LabelledFact;
import org.junheng.county.Question;
import org.junheng.county.SpecialInspection;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * The relief of pupils' burden (双减): what special inspections, figures with labels and questions of the inquiry tell.
 *
 * @param inspections the special inspections of it (专项督导)
 * @param failing their checks that schools fail, the most schools first
 * @param complaints their complaints (投诉数，件); {@code null} where nobody tells
 * @param toldComplaints complaints among the figures with labels
 * @param homework figures about homework (作业)
 * @param afterSchool figures about care after school (课后服务), percentages and money included
 * @param cover those of them that say how many it reaches (覆盖率、参与比例，%)
 * @param tutoring figures about tutoring outside school (校外培训)
 * @param questions questions of the inquiry about burden, the lowest rate first
 */
public record DoubleReduction(
        List<SpecialInspection> inspections,
        List<Failing> failing,
        Fact complaints,
        List<LabelledFact> toldComplaints,
        List<LabelledFact> homework,
        List<LabelledFact> afterSchool,
        List<LabelledFact> cover,
        List<LabelledFact> tutoring,
        List<Question> questions) {

    private static final Unit COMPLAINT = new Unit("件", Unit.Scale.PLAIN, 0);

    public DoubleReduction {
        inspections = List.copyOf(inspections);
        failing = List.copyOf(failing);
        toldComplaints = List.copyOf(toldComplaints);
        homework = List.copyOf(homework);
        afterSchool = List.copyOf(afterSchool);
        cover = List.copyOf(cover);
        tutoring = List.copyOf(tutoring);
        questions = List.copyOf(questions);
    }

    /**
     * A check that schools fail (不符合的检查项).
     *
     * @param inspection the inspection
     * @param check the check
     * @param schools how many fail it (所)
     * @param share their part of the schools looked at (%)
     */
    public record Failing(SpecialInspection inspection, InspectionCheck check, Fact schools, Fact share) {}

    /** What the data tells of it. */
    public static DoubleReduction of(Assessment assessment, Terms terms) {
        County county = assessment.county();
        Terms.DoubleReductionWords words = terms.doubleReduction();
        List<SpecialInspection> inspections = county.inspections().stream().filter(each -> Terms.holds(each.topic(), words.topics())).toList();
        var told = new Told(county);
        return new DoubleReduction(
                inspections, failing(inspections),
                Reckoning.sum("“双减”专项督导投诉数", COMPLAINT, inspections.stream().map(SpecialInspection::complaints).toList()),
                told.with(words.complaints()), told.with(words.homework()), told.with(words.afterSchool()),
                told.with(words.afterSchool(), words.cover()), told.with(words.tutoring()),
                questions(county, words));
    }

    private static List<Failing> failing(List<SpecialInspection> inspections) {
        var failing = new ArrayList<Failing>();
        for (SpecialInspection inspection : inspections) {
            for (InspectionCheck check : inspection.checks()) {
                Fact schools = Reckoning.beyond(check.name() + "不符合的学校数", check.schools(), check.fit());
                if (schools != null) {
                    failing.add(new Failing(inspection, check, schools, Reckoning.share(check.name() + "不符合的学校占比", schools, check.schools())));
                }
            }
        }
        failing.sort(Comparator.comparing((Failing each) -> each.schools().value()).reversed());
        return failing;
    }

    private static List<Question> questions(County county, Terms.DoubleReductionWords words) {
        return county.results() == null || county.results().satisfaction() == null
                ? List.of()
                : county.results().satisfaction().questions().stream()
                        .filter(question -> question.rate() != null && Terms.holds(question.text(), words.burden()))
                        .sorted(Comparator.comparing(question -> question.rate().value()))
                        .toList();
    }

    /** Whether care after school does not reach all (覆盖率不足100%). */
    public boolean coverIncomplete() {
        return cover.stream().map(LabelledFact::fact)
                .anyMatch(fact -> fact.unit().symbol().equals(Unit.PERCENT.symbol()) && fact.value().compareTo(Reckoning.HUNDRED) < 0);
    }

    /** Sums of money for care after school (课后服务经费，元). */
    public List<Fact> afterSchoolFunds() {
        return afterSchool.stream().map(LabelledFact::fact).filter(fact -> fact.unit().symbol().equals(Unit.YUAN.symbol())).toList();
    }

    /** Whether people told of more complaints than before (投诉件数上升). */
    public boolean complaintsUp() {
        return toldComplaints.stream().anyMatch(told -> Reckoning.below(told.before(), told.value()));
    }

    /** Whether an inspection, a figure or a question tells of it at all. */
    public boolean told() {
        return Stream.of(inspections, toldComplaints, homework, afterSchool, tutoring, questions).anyMatch(each -> !each.isEmpty());
    }
}
