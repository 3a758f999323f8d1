package org.junheng.observation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.ItemAssessment;
import org.junheng.assessment.SchoolGroup;
import org.junheng.assessment.StagePart;
import org.junheng.county.Locality;
import org.junheng.county.School;
import org.junheng.county.SchoolKind;
import org.junheng.county.SchoolStage;
import org.junheng.county.Stage;
import org.junheng.county.Subjects;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;
import org.junheng.standard.Check;

/**
 * Schools and teaching points with fewer than 100 pupils (小规模学校), special education left out. Whatever is not known is {@code null}.
 *
 * @param schools each of them, the smallest first
 * @param number how many
 * @param pupils their pupils together
 * @param mean pupils for each of them (校均规模)
 * @param teachersPerClass teachers for each class over all of them (班师比)
 * @param withoutSubjects those of which it is known that nobody teaches 体育, 音乐 or 美术 there
 * @param villages those in villages (乡村小规模学校)
 * @param funding how their funding stands: counted as if they had 100 pupils (按100人核定公用经费); {@code null} where the standard does not ask
 */
public record SmallSchools(
        List<Small> schools, Fact number, Fact pupils, Fact mean, Fact teachersPerClass, List<Small> withoutSubjects, List<Small> villages,
        Funding funding) {

    private static final BigDecimal LIMIT = BigDecimal.valueOf(100);
    private static final Unit TEACHERS = new Unit("名", Unit.Scale.PLAIN, 1);

    public SmallSchools {
        schools = List.copyOf(schools);
        withoutSubjects = List.copyOf(withoutSubjects);
        villages = List.copyOf(villages);
    }

    /**
     * One of them. Whatever is not known is {@code null}.
     *
     * @param school the school
     * @param pupils its pupils
     * @param classes its classes
     * @param teachers its teachers
     * @param teachersPerClass teachers for each class (班师比)
     * @param subjects of 体育, 音乐, 美术 those that nobody teaches there (无专任教师的学科); empty where it does not tell
     */
    public record Small(School school, Fact pupils, Fact classes, Fact teachers, Fact teachersPerClass, List<String> subjects) {
        public Small {
            subjects = List.copyOf(subjects);
        }
    }

    /**
     * Their funding (公用经费).
     *
     * @param item the guarantee, with its state and its schools that get less
     * @param missing what these get less together; {@code null} where not known of each
     */
    public record Funding(ItemAssessment item, Fact missing) {}

    /** Of a county; {@code null} where it has none, or no list of schools. */
    static SmallSchools of(Assessment assessment) {
        List<Small> all = SchoolGroup.of(assessment.county().schools()).stream()
                .filter(group -> group.school().kind() != SchoolKind.SPECIAL && small(group.pupils()))
                .map(SmallSchools::small)
                .sorted(Comparator.comparing(each -> each.pupils().value()))
                .toList();
        if (all.isEmpty()) {
            return null;
        }
        Fact number = Fact.count("小规模学校数", all.size(), Unit.SCHOOL);
        Fact pupils = Reckoning.added("小规模学校在校学生数", Unit.PERSON, all, Small::pupils);
        return new SmallSchools(
                all, number, pupils, Reckoning.ratio("小规模学校校均在校学生数", Unit.PERSON, "在校学生数÷学校数", pupils, number).withDecimals(0),
                Reckoning.ratio("小规模学校平均每班教师数", TEACHERS, "专任教师数÷教学班数", Reckoning.added("小规模学校专任教师数", Unit.TEACHER, all, Small::teachers),
                        Reckoning.added("小规模学校教学班数", Unit.CLASS, all, Small::classes)),
                all.stream().filter(each -> !each.subjects().isEmpty()).toList(),
                all.stream().filter(each -> each.school().locality() == Locality.VILLAGE).toList(), funding(assessment));
    }

    /** Whether that many pupils make a small school: at least one, fewer than 100. */
    static boolean small(Fact pupils) {
        return Reckoning.positive(pupils) && pupils.value().compareTo(LIMIT) < 0;
    }

    private static Small small(SchoolGroup group) {
        List<SchoolStage> parts = Stream.of(Stage.values()).flatMap(stage -> group.parts(stage).stream()).toList();
        String name = group.school().name();
        Fact classes = group.classes();
        Fact teachers = Reckoning.added(name + "专任教师数", Unit.TEACHER, parts, SchoolStage::teachers);
        return new Small(
                group.school(), group.pupils(), classes, teachers,
                Reckoning.ratio(name + "平均每班教师数", TEACHERS, "专任教师数÷教学班数", teachers, classes), missingSubjects(parts));
    }

    private static List<String> missingSubjects(List<SchoolStage> parts) {
        Map<String, BigDecimal> taught = new LinkedHashMap<>();
        for (SchoolStage part : parts) {
            Subjects subjects = part.subjects();
            if (subjects == null) {
                return List.of();
            }
            // A teacher of 艺术 teaches music and fine arts.
            add(taught, "体育", subjects.sports());
            add(taught, "音乐", subjects.music(), subjects.art());
            add(taught, "美术", subjects.fineArt(), subjects.art());
        }
        var missing = new ArrayList<String>();
        taught.forEach((subject, teachers) -> {
            if (teachers.signum() == 0) {
                missing.add(subject);
            }
        });
        return missing;
    }

    private static void add(Map<String, BigDecimal> taught, String subject, Fact... teachers) {
        Stream.of(teachers).forEach(each -> taught.merge(subject, Reckoning.size(each), BigDecimal::add));
    }

    private static Funding funding(Assessment assessment) {
        return assessment.guarantees().stream()
                .filter(item -> item.item().checks().stream().anyMatch(Check.SmallSchools.class::isInstance))
                .findFirst()
                .map(item -> new Funding(item, item.misses().isEmpty()
                        ? null
                        : Reckoning.added("小规模学校公用经费缺口", Unit.YUAN, item.misses(), StagePart.MissedBy::amount)))
                .orElse(null);
    }
}
