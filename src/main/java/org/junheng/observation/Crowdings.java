package org.junheng.observation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Outlook;
import org.junheng.assessment.Pressure;
import org.junheng.assessment.SchoolGroup;
import org.junheng.county.Distance;
import org.junheng.county.Grade;
import org.junheng.county.Locality;
import org.junheng.county.Ownership;
import org.junheng.county.School;
import org.junheng.county.SchoolKind;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/** Looks at the classes of a stage (班额的归集). */
final class Crowdings {

    /** Nobody sends a child farther than that to relieve a school. */
    private static final BigDecimal NEAR = BigDecimal.valueOf(5);

    private static final int MOST_RELIEFS = 3;
    private static final int FIRST_JUNIOR_GRADE = 7;
    private static final int LAST_PRIMARY_GRADE = 6;
    private static final int LAST_JUNIOR_GRADE = 9;

    private final Assessment assessment;
    private final Pressure pressure;
    private final Stage stage;
    private final List<School> schools;

    private Crowdings(Assessment assessment, Pressure pressure) {
        this.assessment = assessment;
        this.pressure = pressure;
        this.stage = pressure.stage();
        this.schools = taught(assessment, stage);
    }

    /** Of every stage that has data. */
    static List<Crowding> of(Assessment assessment, List<ProjectState> projects) {
        List<Outlook> outlooks = assessment.outlooks();
        return assessment.pressures().stream()
                .map(pressure -> new Crowdings(assessment, pressure)
                        .crowding(outlooks.stream().filter(each -> each.stage() == pressure.stage()).findFirst().orElse(null),
                                projects.stream().filter(each -> !each.done() && each.places(pressure.stage()) != null).toList()))
                .toList();
    }

    /** The schools that teach a stage, special education left out. */
    static List<School> taught(Assessment assessment, Stage stage) {
        return assessment.county().schools().stream().filter(school -> school.kind() != SchoolKind.SPECIAL && school.part(stage) != null).toList();
    }

    private Crowding crowding(Outlook outlook, List<ProjectState> projects) {
        return new Crowding(
                pressure, localities(), Reckoning.percent(stage.chinese() + "超标准班额班数占比", "超标准班额班数÷教学班数", pressure.over(), pressure.classes()), start(),
                graduating(), classesToOpen(), reliefs(), outlook, projects);
    }

    private List<Crowding.LocalClasses> localities() {
        var localities = new ArrayList<Crowding.LocalClasses>();
        if (pressure.over() != null && schools.stream().allMatch(school -> school.locality() != null)) {
            for (Locality locality : Locality.values()) {
                List<School> own = schools.stream().filter(school -> school.locality() == locality).toList();
                if (!own.isEmpty()) {
                    List<Pressure.SchoolClasses> crowded = pressure.crowded().stream()
                            .filter(each -> each.school().locality() == locality && Reckoning.positive(each.over())).toList();
                    String subject = locality.chinese() + stage.chinese();
                    localities.add(new Crowding.LocalClasses(
                            locality, Reckoning.added(subject + "教学班数", Unit.CLASS, own, this::classes),
                            Reckoning.added(subject + "超标准班额班数", Unit.CLASS, crowded, Pressure.SchoolClasses::over),
                            Fact.count(subject + "有超标准班额的学校数", crowded.size(), Unit.SCHOOL)));
                }
            }
        }
        return localities;
    }

    private Fact classes(School school) {
        return school.part(stage).countedClasses();
    }

    /** A school and its first grade. */
    private record First(School school, Grade grade) {}

    private Crowding.StartGrade start() {
        int number = stage == Stage.PRIMARY ? 1 : FIRST_JUNIOR_GRADE;
        List<First> first = schools.stream()
                .flatMap(school -> school.part(stage).grades().stream()
                        .filter(grade -> Objects.equals(grade.grade(), number) && grade.pupils() != null && grade.classes() != null)
                        .map(grade -> new First(school, grade)))
                .toList();
        if (first.isEmpty()) {
            return null;
        }
        List<School> crowded = first.stream()
                .filter(each -> each.grade().pupils().value().compareTo(each.grade().classes().value().multiply(pressure.classLimit().value())) > 0)
                .map(First::school)
                .toList();
        List<First> planned = first.stream().filter(each -> each.grade().plan() != null).toList();
        String subject = stage.chinese() + "起始年级";
        return new Crowding.StartGrade(
                Reckoning.added(subject + "在校学生数", Unit.PERSON, first, each -> each.grade().pupils()),
                Reckoning.added(subject + "教学班数", Unit.CLASS, first, each -> each.grade().classes()), crowded,
                Fact.count(subject + "超过班额容量的学校数", crowded.size(), Unit.SCHOOL),
                planned.isEmpty() ? null : Reckoning.added(subject + "超计划招生数", Unit.PERSON, planned, Crowdings::beyondPlan));
    }

    private static Fact beyondPlan(First first) {
        BigDecimal beyond = first.grade().pupils().value().subtract(first.grade().plan().value()).max(BigDecimal.ZERO);
        return Fact.computed(first.school().name() + "超计划招生数", beyond, Unit.PERSON,
                "起始年级在校学生数－招生计划数，不超出为0", first.grade().pupils(), first.grade().plan());
    }

    private List<School> graduating() {
        return crowded().stream().filter(this::graded).filter(school -> {
            List<Grade> beyond = school.part(stage).grades().stream().filter(grade -> classesToOpen(grade).signum() > 0).toList();
            return !beyond.isEmpty() && beyond.stream().allMatch(this::leaving);
        }).toList();
    }

    private List<School> crowded() {
        return pressure.crowded().stream().map(Pressure.SchoolClasses::school).toList();
    }

    /** Whether a school tells all its grades. */
    private boolean graded(School school) {
        List<Grade> grades = school.part(stage).grades();
        return !grades.isEmpty() && grades.stream().allMatch(grade -> grade.pupils() != null && grade.classes() != null);
    }

    private boolean leaving(Grade grade) {
        return Objects.equals(grade.grade(), stage == Stage.PRIMARY ? LAST_PRIMARY_GRADE : LAST_JUNIOR_GRADE);
    }

    private Fact classesToOpen() {
        List<School> crowded = crowded();
        boolean graded = !crowded.isEmpty() && crowded.stream().allMatch(this::graded);
        return graded ? Reckoning.added(stage.chinese() + "分年级测算须增班数", Unit.CLASS, crowded, this::classesToOpen) : pressure.missingClasses();
    }

    private Fact classesToOpen(School school) {
        var inputs = new ArrayList<Fact>(List.of(pressure.classLimit()));
        BigDecimal open = BigDecimal.ZERO;
        for (Grade grade : school.part(stage).grades()) {
            if (!leaving(grade)) {
                inputs.add(grade.pupils());
                inputs.add(grade.classes());
                open = open.add(classesToOpen(grade));
            }
        }
        return Fact.computed(
                school.name() + stage.chinese() + "分年级测算须增班数", open, Unit.CLASS, "毕业年级以外各年级（在校学生数÷班额上限，进一取整）－教学班数，不缺为0，相加", inputs);
    }

    private BigDecimal classesToOpen(Grade grade) {
        return grade.pupils().value().divide(pressure.classLimit().value(), 0, RoundingMode.CEILING).subtract(grade.classes().value()).max(BigDecimal.ZERO);
    }

    private List<Crowding.Relief> reliefs() {
        List<School> graduating = graduating();
        var reliefs = new ArrayList<Crowding.Relief>();
        for (Pressure.SchoolClasses crowded : pressure.crowded().stream().filter(each -> !graduating.contains(each.school())).toList()) {
            schools.stream()
                    .filter(school -> school.ownership() == Ownership.PUBLIC && !school.name().equals(crowded.school().name()))
                    .filter(school -> pressure.crowded().stream().noneMatch(each -> each.school().name().equals(school.name())))
                    .map(school -> new Crowding.Relief(crowded.school(), school, free(school), distance(crowded.school(), school)))
                    .filter(relief -> Reckoning.positive(relief.free()) && near(relief))
                    .sorted(Comparator.comparing((Crowding.Relief relief) -> relief.distance() == null ? NEAR : relief.distance().value())
                            .thenComparing(relief -> relief.free().value(), Comparator.reverseOrder()))
                    .limit(MOST_RELIEFS)
                    .forEach(reliefs::add);
        }
        return reliefs;
    }

    private static boolean near(Crowding.Relief relief) {
        return relief.distance() == null
                ? relief.crowded().locality() == Locality.URBAN && relief.school().locality() == Locality.URBAN
                : relief.distance().value().compareTo(NEAR) <= 0;
    }

    private Fact distance(School one, School other) {
        Set<String> both = Set.of(one.name(), other.name());
        return assessment.county().distances().stream()
                .filter(each -> both.contains(each.from()) && both.contains(each.to()) && !each.from().equals(each.to()))
                .map(Distance::kilometres)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Fact free(School school) {
        Fact pupils = school.part(stage).pupils();
        Fact classes = classes(school);
        return pupils == null || classes == null
                ? null
                : Fact.computed(
                        school.name() + stage.chinese() + "班额上限内的空余学位数",
                        classes.value().multiply(pressure.classLimit().value()).subtract(pupils.value()), Unit.PERSON, "教学班数×班额上限－在校学生数",
                        classes, pressure.classLimit(), pupils);
    }
}
