package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junheng.county.School;
import org.junheng.county.SchoolStage;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * A school with its campuses and teaching points that are not counted as schools of their own (不计校数的校区、教学点并入原校): what the standard
 * looks at as one school. Whatever is not known of every part is {@code null}.
 *
 * @param school the school
 * @param branches its branches
 */
public record SchoolGroup(School school, List<School> branches) {

    public SchoolGroup {
        branches = List.copyOf(branches);
    }

    /** The schools of a county, in their order. A branch whose parent is not in the list stands for itself. */
    public static List<SchoolGroup> of(List<School> schools) {
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
    public List<School> all() {
        return branches.isEmpty() ? List.of(school) : Stream.concat(Stream.of(school), branches.stream()).toList();
    }

    /** Pupils of the stage; {@code null} if there is none or they are not known. */
    public Fact pupils(Stage stage) {
        if (branches.isEmpty()) {
            return school.part(stage) == null ? null : school.part(stage).pupils();
        }
        return sum(parts(stage), SchoolStage::pupils, stage.chinese() + "在校学生数", Unit.PERSON);
    }

    /** Pupils of both compulsory stages. */
    public Fact pupils() {
        return sum(parts(), SchoolStage::pupils, "义务教育在校学生数", Unit.PERSON);
    }

    /** Classes of both compulsory stages. */
    public Fact classes() {
        return sum(parts(), SchoolStage::countedClasses, "义务教育教学班数", Unit.CLASS);
    }

    /** The largest class of the stage; {@code null} if not known. */
    public Fact largestClass(Stage stage) {
        return largest(parts(stage));
    }

    /** The largest class of all. */
    public Fact largestClass() {
        return largest(parts());
    }

    /** The parts that teach the stage. */
    public List<SchoolStage> parts(Stage stage) {
        var parts = new ArrayList<SchoolStage>();
        add(school.part(stage), parts);
        branches.forEach(branch -> add(branch.part(stage), parts));
        return parts;
    }

    private List<SchoolStage> parts() {
        List<SchoolStage> parts = parts(Stage.PRIMARY);
        parts.addAll(parts(Stage.JUNIOR));
        return parts;
    }

    private static void add(SchoolStage part, List<SchoolStage> parts) {
        if (part != null) {
            parts.add(part);
        }
    }

    private static Fact largest(List<SchoolStage> parts) {
        Fact largest = null;
        for (SchoolStage part : parts) {
            List<Fact> known = part.largestClass() == null ? part.classSizes() : List.of(part.largestClass());
            if (known.isEmpty()) {
                return null;
            }
            for (Fact size : known) {
                largest = largest == null || size.value().compareTo(largest.value()) > 0 ? size : largest;
            }
        }
        return largest == null ? null : largest.labelled("最大班额");
    }

    private static Fact sum(List<SchoolStage> parts, Function<SchoolStage, Fact> figure, String label, Unit unit) {
        if (parts.size() == 1) {
            return figure.apply(parts.get(0));
        }
        var figures = new ArrayList<Fact>();
        parts.forEach(part -> figures.add(figure.apply(part)));
        return sum(figures, label, unit);
    }

    /** The sum of what is known of every part; the figure itself where there is only one. */
    static Fact sum(List<Fact> figures, String label, Unit unit) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Fact figure : figures) {
            if (figure == null) {
                return null;
            }
            sum = sum.add(figure.value());
        }
        return figures.isEmpty() ? null : figures.size() == 1 ? figures.get(0) : Fact.computed(label, sum, unit, "相加", figures);
    }
}
