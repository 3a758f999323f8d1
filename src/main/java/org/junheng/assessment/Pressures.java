package org.junheng.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junheng.county.School;
import org.junheng.county.SchoolKind;
import org.junheng.county.SchoolStage;
import org.junheng.county.Stage;
import org.junheng.county.StageTotals;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/** Measures how far places suffice (学位压力的测算). */
final class Pressures {

    /** 大班额 has 56 pupils and more, 超大班额 66 and more: the words of the statistics, whatever the standard. */
    private static final int LARGE = 55;

    private static final int VERY_LARGE = 65;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Assessment assessment;
    private final Stage stage;
    private final Fact limit;

    private Pressures(Assessment assessment, Stage stage, Fact limit) {
        this.assessment = assessment;
        this.stage = stage;
        this.limit = limit;
    }

    /** Of the stages that have data, where the standard limits the pupils of a class. */
    static List<Pressure> of(Assessment assessment) {
        return assessment.overview().stages().stream()
                .flatMap(overview -> assessment.standard().classLimit(overview.stage())
                        .map(limit -> new Pressures(assessment, overview.stage(), limit).pressure(overview)).stream())
                .toList();
    }

    private Pressure pressure(Overview.StageOverview overview) {
        Trend trend = assessment.overview().trends().stream()
                .filter(each -> each.label().equals(stage.chinese() + "在校学生数")).findFirst().orElse(null);
        if (assessment.county().schools().stream().allMatch(school -> school.part(stage) == null)) {
            StageTotals totals = stage == Stage.PRIMARY ? assessment.county().primary() : assessment.county().junior();
            return new Pressure(
                    stage, limit, overview.pupils(), overview.classes(), totals.oversizeClasses(), totals.largeClasses(), null,
                    beyond("", overview.pupils(), overview.classes()), null, missing("", overview.pupils(), overview.classes()), List.of(), List.of(), trend);
        }
        List<Pressure.SchoolClasses> schools = assessment.county().schools().stream()
                .filter(school -> school.kind() != SchoolKind.SPECIAL && school.part(stage) != null)
                .filter(school -> school.part(stage).pupils() == null || school.part(stage).pupils().value().signum() > 0)
                .map(this::school)
                .toList();
        return new Pressure(
                stage, limit, sum("在校学生数", Unit.PERSON, schools, Pressure.SchoolClasses::pupils), sum("教学班数", Unit.CLASS, schools, Pressure.SchoolClasses::classes),
                sum("超标准班额班数", Unit.CLASS, schools, Pressure.SchoolClasses::over), sum("大班额班数", Unit.CLASS, schools, each -> over(each.school(), LARGE)),
                sum("超大班额班数", Unit.CLASS, schools, each -> over(each.school(), VERY_LARGE)),
                sum("超出班额上限容量的学生数", Unit.PERSON, schools, Pressure.SchoolClasses::beyond), sum("班额上限内的空余学位数", Unit.PERSON, schools, this::free),
                sum("须增班数", Unit.CLASS, schools, Pressure.SchoolClasses::missingClasses),
                schools, schools.stream().filter(each -> positive(each.over()) || positive(each.beyond())).sorted(mostCrowdedFirst()).toList(), trend);
    }

    private static boolean positive(Fact fact) {
        return fact != null && fact.value().signum() > 0;
    }

    private static Comparator<Pressure.SchoolClasses> mostCrowdedFirst() {
        return Comparator.comparing((Pressure.SchoolClasses each) -> size(each.beyond())).thenComparing(each -> size(each.over())).reversed();
    }

    private static BigDecimal size(Fact fact) {
        return fact == null ? BigDecimal.ZERO : fact.value();
    }

    private Pressure.SchoolClasses school(School school) {
        SchoolStage part = school.part(stage);
        Fact classes = part.classes() == null && !part.classSizes().isEmpty()
                ? Fact.computed(school.name() + "教学班数", BigDecimal.valueOf(part.classSizes().size()), Unit.CLASS, "计数", part.classSizes())
                : part.classes();
        Fact largest = part.largestClass() == null ? part.classSizes().stream().max(Comparator.comparing(Fact::value)).orElse(null) : part.largestClass();
        return new Pressure.SchoolClasses(
                school, part.pupils(), classes, largest, over(school, limit.value().intValue()), usage(school.name(), part.pupils(), classes),
                beyond(school.name(), part.pupils(), classes), missing(school.name(), part.pupils(), classes));
    }

    /** Classes with more pupils than that; {@code null} if the data does not tell. */
    private Fact over(School school, int most) {
        SchoolStage part = school.part(stage);
        String label = school.name() + stage.chinese() + (most + 1) + "人及以上班数";
        if (!part.classSizes().isEmpty()) {
            long over = part.classSizes().stream().filter(size -> size.value().compareTo(BigDecimal.valueOf(most)) > 0).count();
            return Fact.computed(label, BigDecimal.valueOf(over), Unit.CLASS, "计数", part.classSizes());
        }
        return part.largestClass() != null && part.largestClass().value().compareTo(BigDecimal.valueOf(most)) <= 0
                ? Fact.computed(label, BigDecimal.ZERO, Unit.CLASS, "最大班额未超过", part.largestClass())
                : null;
    }

    private Fact usage(String name, Fact pupils, Fact classes) {
        return pupils == null || classes == null || classes.value().signum() == 0
                ? null
                : Fact.computed(name + stage.chinese() + "学位利用率", pupils.value().multiply(HUNDRED).divide(seats(classes), Dispersion.PRECISION), Unit.PERCENT,
                        "在校学生数÷（教学班数×班额上限）×100", pupils, classes, limit).withDecimals(1);
    }

    private Fact beyond(String name, Fact pupils, Fact classes) {
        return pupils == null || classes == null
                ? null
                : Fact.computed(name + stage.chinese() + "超出班额上限容量的学生数", pupils.value().subtract(seats(classes)).max(BigDecimal.ZERO), Unit.PERSON,
                        "在校学生数－教学班数×班额上限，不超出为0", pupils, classes, limit);
    }

    private Fact free(Pressure.SchoolClasses school) {
        return school.pupils() == null || school.classes() == null
                ? null
                : Fact.computed(school.school().name() + stage.chinese() + "班额上限内的空余学位数", seats(school.classes()).subtract(school.pupils().value()).max(BigDecimal.ZERO),
                        Unit.PERSON, "教学班数×班额上限－在校学生数，没有空余为0", school.classes(), limit, school.pupils());
    }

    private Fact missing(String name, Fact pupils, Fact classes) {
        return pupils == null || classes == null
                ? null
                : Fact.computed(name + stage.chinese() + "须增班数",
                        pupils.value().divide(limit.value(), 0, RoundingMode.CEILING).subtract(classes.value()).max(BigDecimal.ZERO), Unit.CLASS,
                        "在校学生数÷班额上限（进一取整）－教学班数，不缺为0", pupils, limit, classes);
    }

    private BigDecimal seats(Fact classes) {
        return classes.value().multiply(limit.value());
    }

    /** The sum, if every school has the figure. */
    private Fact sum(String what, Unit unit, List<Pressure.SchoolClasses> schools, Function<Pressure.SchoolClasses, Fact> figure) {
        List<Fact> figures = schools.stream().map(figure).filter(Objects::nonNull).toList();
        return figures.size() < schools.size() ? null : Column.sum(stage.chinese() + what, unit, "各校相加", figures, Function.identity());
    }
}
