package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junheng.county.County;
import org.junheng.county.Ownership;
import org.junheng.county.School;
import org.junheng.county.SchoolKind;
import org.junheng.county.SchoolStage;
import org.junheng.county.SchoolTotals;
import org.junheng.county.Stage;
import org.junheng.county.StageTotals;
import org.junheng.county.YearFigures;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fact.Unit;

/** Counts and adds up the county's schools, or takes its totals where there is no list (基本情况的汇总). */
final class Overviews {

    private Overviews() {}

    static Overview of(County county) {
        var stages = new ArrayList<Overview.StageOverview>();
        for (Stage stage : Stage.values()) {
            Overview.StageOverview overview = stage(county, stage);
            if (overview != null) {
                stages.add(overview);
            }
        }
        SchoolTotals totals = county.schoolTotals();
        List<School> schools = county.schools().stream().filter(school -> school.kind() != SchoolKind.TEACHING_POINT).toList();
        long points = county.schools().size() - schools.size();
        long ownedPrivately = schools.stream().filter(school -> school.ownership() == Ownership.PRIVATE).count();
        boolean listed = !county.schools().isEmpty();
        return new Overview(
                listed ? Fact.count("义务教育学校总数", schools.size(), Unit.SCHOOL) : totals == null ? null : totals.all(),
                listed ? counted(schools) : given(totals),
                listed ? points == 0 ? null : Fact.count("教学点数", points, Unit.PIECE) : totals == null ? null : totals.teachingPoints(),
                ownedPrivately == 0 ? null : Fact.count("民办学校数", ownedPrivately, Unit.SCHOOL),
                sum("义务教育在校学生数", Unit.PERSON, "小学＋初中", stages, Overview.StageOverview::pupils),
                sum("义务教育专任教师数", Unit.TEACHER, "小学＋初中", stages, Overview.StageOverview::teachers),
                stages,
                trends(county, stages));
    }

    private static List<Overview.KindCount> counted(List<School> schools) {
        var kinds = new ArrayList<Overview.KindCount>();
        for (SchoolKind kind : SchoolKind.values()) {
            long number = schools.stream().filter(school -> school.kind() == kind).count();
            if (number > 0) {
                kinds.add(new Overview.KindCount(word(kind), Fact.count(kind.chinese() + "校数", number, Unit.SCHOOL)));
            }
        }
        return kinds;
    }

    private static List<Overview.KindCount> given(SchoolTotals totals) {
        var kinds = new ArrayList<Overview.KindCount>();
        if (totals != null) {
            Fact[] numbers = {totals.primary(), totals.junior(), totals.nineYear(), totals.twelveYear(), totals.completeSecondary(), totals.special()};
            SchoolKind[] order = {SchoolKind.PRIMARY, SchoolKind.JUNIOR, SchoolKind.NINE_YEAR, SchoolKind.TWELVE_YEAR, SchoolKind.COMPLETE_SECONDARY,
                SchoolKind.SPECIAL};
            for (int i = 0; i < order.length; i++) {
                if (numbers[i] != null && numbers[i].value().signum() > 0) {
                    kinds.add(new Overview.KindCount(word(order[i]), numbers[i]));
                }
            }
        }
        return kinds;
    }

    private static String word(SchoolKind kind) {
        return switch (kind) {
            case NINE_YEAR, TWELVE_YEAR, SPECIAL -> kind.chinese() + "学校";
            default -> kind.chinese();
        };
    }

    private static Overview.StageOverview stage(County county, Stage stage) {
        List<SchoolStage> parts = county.schools().stream().map(school -> school.part(stage)).filter(Objects::nonNull).toList();
        if (parts.isEmpty()) {
            StageTotals totals = stage == Stage.PRIMARY ? county.primary() : county.junior();
            return totals == null
                    ? null
                    : new Overview.StageOverview(stage, named(totals.pupils(), stage, "在校学生数"), named(totals.classes(), stage, "教学班数"),
                            named(totals.teachers(), stage, "专任教师数"), named(totals.largestClass(), stage, "最大班额"),
                            named(totals.oversizeClasses(), stage, "超标准班额班数"));
        }
        return new Overview.StageOverview(
                stage,
                sum(stage.chinese() + "在校学生数", Unit.PERSON, "各校相加", parts, SchoolStage::pupils),
                sum(stage.chinese() + "教学班数", Unit.CLASS, "各校相加", parts, SchoolStage::countedClasses),
                sum(stage.chinese() + "专任教师数", Unit.TEACHER, "各校相加", parts, SchoolStage::teachers),
                largest(stage, parts),
                null);
    }

    private static Fact largest(Stage stage, List<SchoolStage> parts) {
        return parts.stream()
                .flatMap(part -> part.largestClass() == null ? part.classSizes().stream() : java.util.stream.Stream.of(part.largestClass()))
                .max(Comparator.comparing(Fact::value))
                .map(largest -> Fact.computed(stage.chinese() + "最大班额", largest.value(), Unit.PERSON, "各班人数的最大值", largest))
                .orElse(null);
    }

    private static Fact named(Fact fact, Stage stage, String what) {
        return fact == null ? null : fact.labelled(stage.chinese() + what);
    }

    /** The sum, if every part has the figure: a sum with holes would pass for the whole. */
    private static <T> Fact sum(String label, Unit unit, String formula, List<T> parts, Function<T, Fact> figure) {
        List<Fact> figures = parts.stream().map(figure).toList();
        if (figures.isEmpty() || figures.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        if (figures.size() == 1) {
            return figures.get(0).labelled(label);
        }
        BigDecimal sum = figures.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Fact.computed(label, sum, unit, formula, figures);
    }

    private static List<Trend> trends(County county, List<Overview.StageOverview> stages) {
        var trends = new ArrayList<Trend>();
        for (Overview.StageOverview stage : stages) {
            if (stage.pupils() != null) {
                Function<YearFigures, Fact> earlier = stage.stage() == Stage.PRIMARY ? YearFigures::primaryPupils : YearFigures::juniorPupils;
                Trend trend = trend(stage.stage().chinese() + "在校学生数", county, earlier, stage.pupils());
                if (trend != null) {
                    trends.add(trend);
                }
            }
        }
        return trends;
    }

    private static Trend trend(String label, County county, Function<YearFigures, Fact> earlier, Fact now) {
        var points = new ArrayList<Trend.Point>();
        county.history().stream()
                .filter(year -> earlier.apply(year) != null && year.year() < county.year())
                .sorted(Comparator.comparing(YearFigures::year))
                .forEach(year -> points.add(new Trend.Point(year(year.year(), county), earlier.apply(year).labelled(year.year() + "年" + label))));
        if (points.isEmpty()) {
            return null;
        }
        points.add(new Trend.Point(year(county.year(), county), now));
        return Trend.of(label, points);
    }

    private static Fact year(int year, County county) {
        String pointer = "/year";
        for (int i = 0; i < county.history().size(); i++) {
            if (county.history().get(i).year() == year) {
                pointer = "/history/" + i + "/year";
            }
        }
        return Fact.of("年度", BigDecimal.valueOf(year), Unit.YEAR, new Source.Given(pointer));
    }
}
