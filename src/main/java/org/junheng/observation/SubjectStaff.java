package org.junheng.observation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Balance;
import org.junheng.county.County;
import org.junheng.county.School;
import org.junheng.county.SchoolKind;
import org.junheng.county.SchoolStage;
import org.junheng.county.Stage;
import org.junheng.county.Subjects;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;
import org.junheng.standard.Quantity;

/**
 * Teachers by subject (学科教师).
 *
 * @param sportsAndArt total and distribution of sports and art teachers, stage by stage (体育艺术教师, 教督〔2017〕6号 L3)
 * @param subjects teachers of each subject, stage by stage
 * @param lacking schools of {@link Terms#subjectClasses()} classes or more without a single teacher of a subject (缺学科教师)
 * @param shared exchanged, part-time and travelling sports and art teachers of the schools that tell of them (人); {@code null} if none does
 * @param sharing the schools that have such teachers (所); {@code null} if none tells
 */
public record SubjectStaff(List<Balance> sportsAndArt, List<Subject> subjects, List<Lacking> lacking, Fact shared, Fact sharing) {

    public SubjectStaff {
        sportsAndArt = List.copyOf(sportsAndArt);
        subjects = List.copyOf(subjects);
        lacking = List.copyOf(lacking);
    }

    /**
     * The teachers of a subject in one stage (某学科教师).
     *
     * @param teachers how many (人); {@code null} where one school's are not known
     * @param without schools without one among those that should have one; empty where there are none or nobody tells
     */
    public record Subject(SchoolSubject subject, Stage stage, Fact teachers, List<Lacking> without) {
        public Subject {
            without = List.copyOf(without);
        }

        /** How many schools are without one (所). */
        public Fact withoutSchools() {
            return Fact.count("缺" + subject.chinese() + "教师的" + stage.chinese() + "数", without.size(), Unit.SCHOOL);
        }
    }

    /**
     * A school without a teacher of a subject (缺某学科教师的学校).
     *
     * @param classes its classes in the stage
     */
    public record Lacking(School school, Stage stage, SchoolSubject subject, Fact classes) {}

    /** What the data tells of subjects. */
    public static SubjectStaff of(Assessment assessment, Terms terms) {
        var subjects = new ArrayList<Subject>();
        var lacking = new ArrayList<Lacking>();
        for (SchoolSubject subject : SchoolSubject.values()) {
            for (Stage stage : Stage.values()) {
                List<SchoolStage> parts = parts(assessment.county(), stage);
                List<Lacking> without = without(assessment.county(), subject, stage, terms);
                lacking.addAll(without);
                if (parts.stream().anyMatch(part -> subject.teachers(part.subjects()) != null)) {
                    subjects.add(new Subject(subject, stage, Reckoning.sum(stage.chinese() + subject.chinese() + "教师数", Unit.PERSON,
                            parts.stream().map(part -> subject.teachers(part.subjects())).toList()), without));
                }
            }
        }
        List<Fact> shared = assessment.county().schools().stream()
                .flatMap(SmallSchoolStaff::parts)
                .map(SchoolStage::sharedArtTeachers)
                .filter(Objects::nonNull)
                .toList();
        return new SubjectStaff(
                assessment.balances().stream().filter(balance -> balance.indicator().quantity() == Quantity.SPORTS_AND_ART_TEACHERS).toList(),
                subjects, lacking, Reckoning.sum("交流、兼职、走教的体育艺术教师数（已填报的学校）", Unit.PERSON, shared),
                shared.isEmpty() ? null : Fact.count("有交流、兼职、走教的体育艺术教师的学校数", sharing(assessment.county()), Unit.SCHOOL));
    }

    private static long sharing(County county) {
        return county.schools().stream()
                .filter(school -> SmallSchoolStaff.parts(school).anyMatch(part -> Reckoning.positive(part.sharedArtTeachers())))
                .count();
    }

    private static List<SchoolStage> parts(County county, Stage stage) {
        return county.schools().stream().filter(SubjectStaff::taught).map(school -> school.part(stage)).filter(Objects::nonNull).toList();
    }

    private static boolean taught(School school) {
        return school.kind() != SchoolKind.SPECIAL;
    }

    private static List<Lacking> without(County county, SchoolSubject subject, Stage stage, Terms terms) {
        var without = new ArrayList<Lacking>();
        for (Terms.Subject asked : terms.subjects()) {
            if (asked.subject() == subject && asked.stages().contains(stage)) {
                for (School school : county.schools()) {
                    SchoolStage part = school.part(stage);
                    Fact classes = part == null || !taught(school) ? null : part.countedClasses();
                    boolean large = classes != null && classes.value().compareTo(BigDecimal.valueOf(terms.subjectClasses())) >= 0;
                    if (large && none(part.subjects(), asked)) {
                        without.add(new Lacking(school, stage, subject, classes));
                    }
                }
            }
        }
        return without;
    }

    /** Nobody is no figure: only a zero says that there is no teacher. */
    private static boolean none(Subjects subjects, Terms.Subject asked) {
        return zero(asked.subject().teachers(subjects)) && (asked.orElse() == null || zero(asked.orElse().teachers(subjects)));
    }

    private static boolean zero(Fact fact) {
        return fact != null && fact.value().signum() == 0;
    }

    /** Whether units of any stage lack sports or art teachers (体艺教师不足). */
    public boolean sportsAndArtShort() {
        return sportsAndArt.stream().anyMatch(balance -> balance.shortage().value().signum() > 0);
    }

    /** What they lack over all stages, rounded up school by school (体艺教师缺口，人); {@code null} where not known. */
    public Fact sportsAndArtMissing() {
        return Reckoning.sum("体育艺术教师缺口合计", Unit.PERSON, sportsAndArt.stream().map(Balance::wholeShortage).toList());
    }

    /** What others have beyond, rounded down school by school (体艺教师富余，人); {@code null} where not known. */
    public Fact sportsAndArtSpare() {
        return Reckoning.sum("体育艺术教师富余合计", Unit.PERSON, sportsAndArt.stream().map(Balance::wholeSurplus).toList());
    }

    /** The schools without a teacher of one subject or more (所); {@code null} where nobody tells of subjects. */
    public Fact lackingSchools() {
        long schools = lacking.stream().map(each -> each.school().name()).distinct().count();
        return subjects.isEmpty() ? null : Fact.count("缺一门以上学科教师的学校数", schools, Unit.SCHOOL);
    }
}
