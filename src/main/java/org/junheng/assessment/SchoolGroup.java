package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junheng.county.School;
import org.junheng.county.SchoolStage;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * A school with its campuses and teaching points that are not counted as schools of their own (不计校数的校区、教学点并入原校): what the standard
 * looks at as one school. Whatever is not known of every part is {@code null}.
 */
record SchoolGroup(School school, List<School> branches) {

    SchoolGroup {
        branches = List.copyOf(branches);
    }

    /** The schools of a county, in their order. A branch whose parent is not in the list stands for itself. */
    static List<SchoolGroup> of(List<School> schools) {
        Map<String, List<School>> branches = new HashMap<>();
        for (School school : schools) {
            if (!branch(school)) {
                branches.put(school.name(), new ArrayList<>());
            }
        }
        var groups = new ArrayList<SchoolGroup>();
        for (School school : schools) {
            if (branch(school) && branches.containsKey(school.parent())) {
                branches.get(school.parent()).add(school);
            }
        }
        for (School school : schools) {
            if (!branch(school)) {
                groups.add(new SchoolGroup(school, branches.get(school.name())));
            } else if (!branches.containsKey(school.parent())) {
                groups.add(new SchoolGroup(school, List.of()));
            }
        }
        return groups;
    }

    private static boolean branch(School school) {
        return Boolean.FALSE.equals(school.countsAsSchool()) && school.parent() != null;
    }

    /** The school and its branches. */
    List<School> all() {
        return branches.isEmpty() ? List.of(school) : Stream.concat(Stream.of(school), branches.stream()).toList();
    }

    /** Pupils of the stage; {@code null} if there is none or they are not known. */
    Fact pupils(Stage stage) {
        return sum(parts(stage).stream().map(SchoolStage::pupils).toList(), stage.chinese() + "在校学生数", Unit.PERSON);
    }

    /** Pupils of both compulsory stages. */
    Fact pupils() {
        return sum(stages().map(SchoolStage::pupils).toList(), "义务教育在校学生数", Unit.PERSON);
    }

    /** Classes of both compulsory stages. */
    Fact classes() {
        return sum(stages().map(SchoolGroup::classes).toList(), "义务教育教学班数", Unit.CLASS);
    }

    /** The largest class of the stage; {@code null} if not known. */
    Fact largestClass(Stage stage) {
        return largest(parts(stage));
    }

    /** The largest class of all. */
    Fact largestClass() {
        return largest(stages().toList());
    }

    /** The parts that teach the stage. */
    List<SchoolStage> parts(Stage stage) {
        return all().stream().map(each -> each.part(stage)).filter(Objects::nonNull).toList();
    }

    private Stream<SchoolStage> stages() {
        return Stream.of(Stage.values()).flatMap(stage -> parts(stage).stream());
    }

    private static Fact classes(SchoolStage part) {
        if (part.classes() != null) {
            return part.classes();
        }
        return part.classSizes().isEmpty()
                ? null
                : Fact.computed("教学班数", BigDecimal.valueOf(part.classSizes().size()), Unit.CLASS, "计数", part.classSizes());
    }

    private static Fact largest(List<SchoolStage> parts) {
        if (parts.isEmpty() || parts.stream().anyMatch(part -> part.largestClass() == null && part.classSizes().isEmpty())) {
            return null;
        }
        return parts.stream()
                .flatMap(part -> part.largestClass() == null ? part.classSizes().stream() : Stream.of(part.largestClass()))
                .max(Comparator.comparing(Fact::value))
                .map(largest -> largest.labelled("最大班额"))
                .orElse(null);
    }

    /** The sum of what is known of every part; the figure itself where there is only one. */
    static Fact sum(List<Fact> figures, String label, Unit unit) {
        if (figures.isEmpty() || figures.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        return figures.size() == 1
                ? figures.get(0)
                : Fact.computed(label, figures.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add), unit, "相加", figures);
    }
}
