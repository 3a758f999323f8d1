package org.junheng.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junheng.assessment.AssessedUnit;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Decomposition;
import org.junheng.assessment.SchoolGroup;
import org.junheng.assessment.UnitValue;
import org.junheng.county.Ownership;
import org.junheng.county.School;
import org.junheng.county.Stage;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;
import org.junheng.standard.Indicator;

/**
 * Private schools in the assessment (民办学校). What is told without them is told beside the figure with them, never instead of it. Whatever is not
 * known is {@code null} or empty.
 *
 * @param schools the schools
 * @param number how many
 * @param pupils their pupils
 * @param pupilShare those in percent of all pupils of compulsory education
 * @param units their units in the assessment, none where the standard leaves them out
 * @param unmet those that miss an indicator, those that miss most first (有指标未达标的单元)
 * @param unmetNumber how many
 * @param failing units that do not meet the rule for schools (综合未达标), how many
 * @param metShare units that meet the rule in percent of all units
 * @param metShareWithout the same without private units
 * @param spreads every coefficient of variation with and without them
 * @param smallAbove small ones (fewer than 100 pupils) with at least twice the mean of an indicator
 */
public record PrivateSchools(
        List<School> schools,
        Fact number,
        Fact pupils,
        Fact pupilShare,
        List<AssessedUnit> units,
        List<UnmetUnit> unmet,
        Fact unmetNumber,
        Fact failing,
        Fact metShare,
        Fact metShareWithout,
        List<SpreadWithout> spreads,
        List<Decomposition.Contribution> smallAbove) {

    public PrivateSchools {
        schools = List.copyOf(schools);
        units = List.copyOf(units);
        unmet = List.copyOf(unmet);
        spreads = List.copyOf(spreads);
        smallAbove = List.copyOf(smallAbove);
    }

    /** A unit and the indicators it misses (未达标指标), those in doubt left out. */
    public record UnmetUnit(AssessedUnit unit, List<UnitValue> values) {
        public UnmetUnit {
            values = List.copyOf(values);
        }
    }

    /**
     * A coefficient of variation with and without the private units.
     *
     * @param indicator the indicator
     * @param stage the stage
     * @param cv the coefficient
     * @param limit its limit
     * @param cvWithout the coefficient over the publicly run units (剔除民办单元测算)
     * @param turns whether it is above the limit and would not be without them
     */
    public record SpreadWithout(Indicator indicator, Stage stage, Fact cv, Fact limit, Fact cvWithout, boolean turns) {}

    /** Of a county; {@code null} where no school is known to be private. */
    static PrivateSchools of(Assessment assessment, Doubtful doubtful, List<Decomposition> decompositions) {
        List<School> schools = assessment.county().schools().stream().filter(PrivateSchools::owned).toList();
        if (schools.isEmpty()) {
            return null;
        }
        List<SchoolGroup> groups = SchoolGroup.of(schools);
        Fact pupils = Reckoning.added("民办学校在校学生数", Unit.PERSON, groups, SchoolGroup::pupils);
        List<AssessedUnit> units = assessment.units().stream().filter(unit -> owned(unit.school())).toList();
        List<UnmetUnit> unmet = units.stream()
                .map(unit -> new UnmetUnit(unit, unit.values().stream()
                        .filter(value -> value.state() == State.UNMET && doubtful.reason(unit, value) == null).toList()))
                .filter(unit -> !unit.values().isEmpty())
                .sorted((one, other) -> Integer.compare(other.values().size(), one.values().size()))
                .toList();
        return new PrivateSchools(
                schools, Fact.count("民办学校数", schools.size(), Unit.SCHOOL), pupils,
                Reckoning.percent("民办学校在校学生占比", "民办学校在校学生数÷义务教育在校学生数", pupils, assessment.overview().pupils()), units, unmet,
                Fact.count("有指标未达标的民办单元数", unmet.size(), Unit.PIECE),
                Fact.count("综合未达标的民办单元数", units.stream().filter(unit -> unit.state() == State.UNMET).count(), Unit.PIECE),
                metShare("综合达标单元占比", assessment.units()),
                metShare("剔除民办单元后的综合达标单元占比", assessment.units().stream().filter(unit -> !owned(unit.school())).toList()),
                decompositions.stream().map(PrivateSchools::without).filter(Objects::nonNull).toList(),
                decompositions.stream().flatMap(each -> Spreadings.small(each).stream()).filter(each -> owned(each.unit().school())).toList());
    }

    /** The coefficients whose verdict rests on the private units (剔除后改变结论的差异系数). */
    public List<SpreadWithout> turning() {
        return spreads.stream().filter(SpreadWithout::turns).toList();
    }

    private static SpreadWithout without(Decomposition all) {
        var left = new ArrayList<Decomposition.Contribution>();
        all.contributions().stream().filter(each -> owned(each.unit().school())).forEach(left::add);
        Fact without = left.isEmpty() ? null : all.cvWithout(left);
        if (without == null) {
            return null;
        }
        Fact limit = all.limit();
        boolean turns = limit != null && all.cv().value().compareTo(limit.value()) > 0 && without.value().compareTo(limit.value()) <= 0;
        return new SpreadWithout(all.indicator(), all.stage(), all.cv(), limit, without, turns);
    }

    /** Not told where some unit's state is open: it would be a share of what happens to be known. */
    private static Fact metShare(String label, List<AssessedUnit> units) {
        boolean decided = Stream.of(State.MET, State.UNMET).mapToLong(state -> count(units, state)).sum() == units.size();
        return decided
                ? Reckoning.percent(
                        label, "综合达标单元数÷单元数", Fact.count("综合达标单元数", count(units, State.MET), Unit.PIECE),
                        Fact.count("评估单元数", units.size(), Unit.PIECE))
                : null;
    }

    private static long count(List<AssessedUnit> units, State state) {
        return units.stream().filter(unit -> unit.state() == state).count();
    }

    private static boolean owned(School school) {
        return school.ownership() == Ownership.PRIVATE;
    }
}
