package org.junheng.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.county.School;
import org.junheng.county.SchoolKind;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;
import org.junheng.standard.Standard;

/**
 * How schools become units (评估单元怎样划分): who is assessed, who makes two units, and who is left out.
 *
 * @param schools schools with a unit
 * @param points teaching points with a unit
 * @param both those of them with a unit of each stage (一贯制学校)
 * @param leftOut who has none, by the reason, in the order of the schools
 */
public record Coverage(Fact schools, Fact points, Fact both, List<LeftOut> leftOut) {

    public Coverage {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Schools left out for the same reason (不参加评估的学校).
     *
     * @param what who they are: 特殊教育学校, 教学点, 民办学校, 没有在校学生数的学校
     * @param below how many pupils they have less than; {@code null} if that is not why
     * @param number how many
     * @param schools their names
     */
    public record LeftOut(String what, Fact below, Fact number, List<String> schools) {
        public LeftOut {
            schools = List.copyOf(schools);
        }
    }

    static Coverage of(Assessment assessment) {
        Standard standard = assessment.standard();
        Map<String, SchoolKind> withUnit = new HashMap<>();
        assessment.units().forEach(unit -> withUnit.put(unit.school().name(), unit.school().kind()));
        Map<Reason, List<String>> leftOut = new LinkedHashMap<>();
        for (SchoolGroup group : SchoolGroup.of(assessment.county().schools())) {
            if (!withUnit.containsKey(group.school().name())) {
                leftOut.computeIfAbsent(reason(standard, group), reason -> new ArrayList<>()).add(group.school().name());
            }
        }
        long points = withUnit.values().stream().filter(SchoolKind.TEACHING_POINT::equals).count();
        // a school has a unit of each stage at most
        int both = assessment.units().size() - withUnit.size();
        return new Coverage(
                Fact.count("参加评估的学校数", withUnit.size() - points, Unit.SCHOOL), Fact.count("参加评估的教学点数", points, Unit.PIECE),
                Fact.count("小学部、初中部各为一个单元的学校数", both, Unit.SCHOOL),
                leftOut.entrySet().stream().map(each -> new LeftOut(
                        each.getKey().what(), each.getKey().below(), Fact.count("不参加评估的" + each.getKey().what() + "数", each.getValue().size(), each.getKey().unit()),
                        each.getValue())).toList());
    }

    private record Reason(String what, Fact below, Unit unit) {}

    private static Reason reason(Standard standard, SchoolGroup group) {
        Standard.Scope scope = standard.scope();
        School school = group.school();
        boolean point = school.kind() == SchoolKind.TEACHING_POINT;
        Unit unit = point ? Unit.PIECE : Unit.SCHOOL;
        String kind = point ? school.kind().chinese() : school.kind() == SchoolKind.SPECIAL ? "特殊教育学校" : "学校";
        if (scope.excludedKinds().contains(school.kind())) {
            return new Reason(kind, null, unit);
        }
        if (scope.excludedOwnerships().contains(school.ownership())) {
            return new Reason(school.ownership().chinese() + kind, null, unit);
        }
        if (school.sponsor() != null && scope.excludedSponsors().contains(school.sponsor())) {
            return new Reason(school.sponsor() + kind, null, unit);
        }
        Fact pupils = group.pupils();
        return pupils == null || pupils.value().signum() == 0
                ? new Reason("没有在校学生数的" + kind, null, unit)
                : new Reason(kind, standard.minimumPupils(), unit);
    }
}
