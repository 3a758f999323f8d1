package org.junheng.observation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.ItemAssessment;
import org.junheng.assessment.StagePart;
import org.junheng.county.School;
import org.junheng.county.SchoolKind;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fact.Unit;
import org.junheng.standard.Check;
import org.junheng.standard.Standard;

/**
 * A school with more pupils than the standard allows (校额超标). Whatever is not known is {@code null}.
 *
 * @param name its name
 * @param school the school; {@code null} without a list of schools
 * @param pupils pupils of its compulsory stages
 * @param limit the most it may have (规模上限); {@code null} where its kind is not known and the input does not tell
 * @param beyond pupils beyond the limit
 * @param relaxedLimit the milder limit, where the standard applies one to it (放宽口径); else {@code null}
 * @param relaxedBeyond pupils beyond the milder limit, which it exceeds too; {@code null} without one
 * @param planYear when it was planned (规划年份)
 * @param builtYear when it was built (建成年份)
 * @param migrantShare children of migrants in percent of its pupils (随迁子女占比)
 * @param projects projects that are to relieve it
 * @param note what a person added
 */
public record Oversize(
        String name, School school, Fact pupils, Fact limit, Fact beyond, Fact relaxedLimit, Fact relaxedBeyond, Fact planYear, Fact builtYear,
        Fact migrantShare, List<ProjectState> projects, String note) {

    public Oversize {
        projects = List.copyOf(projects);
    }

    /** The schools beyond, the farthest first. */
    static List<Oversize> of(Assessment assessment, List<ProjectState> projects) {
        return assessment.guarantees().stream()
                .flatMap(item -> item.item().checks().stream().filter(Check.Size.class::isInstance)
                        .flatMap(check -> item.misses().stream().map(miss -> of(assessment, item, (Check.Size) check, miss, projects))))
                .toList();
    }

    private static Oversize of(Assessment assessment, ItemAssessment item, Check.Size check, StagePart.MissedBy miss, List<ProjectState> projects) {
        School school = Years.school(assessment.county(), miss.name());
        Fact pupils = miss.value();
        Fact beyond = miss.amount();
        Fact limit = school == null ? limit(miss.name(), pupils, beyond) : limit(assessment.standard(), item, check, school);
        Fact strict = Reckoning.less(miss.name() + "超出规模上限", Unit.PERSON, "在校学生数－规模上限", pupils, limit);
        // A school that exceeds a milder limit too is judged by that one.
        boolean relaxed = strict != null && beyond != null && strict.value().compareTo(beyond.value()) > 0;
        return new Oversize(
                miss.name(), school, pupils, limit, relaxed ? strict : beyond, relaxed ? limit(miss.name(), pupils, beyond) : null,
                relaxed ? beyond : null,
                Years.planYear(assessment.county(), school), Years.builtYear(assessment.county(), school),
                school == null ? null : Reckoning.percent(miss.name() + "随迁子女占比", "随迁子女数÷在校学生数", school.migrantPupils(), pupils),
                projects.stream().filter(project -> project.names(item.item().id(), Set.of(miss.name()))).toList(), miss.note());
    }

    private static Fact limit(Standard standard, ItemAssessment item, Check.Size check, School school) {
        boolean combined = school.kind() == SchoolKind.NINE_YEAR || school.kind() == SchoolKind.TWELVE_YEAR;
        return Fact.of(
                school.kind().chinese() + item.item().shortName() + "上限", BigDecimal.valueOf(combined ? check.combined() : check.single()),
                Unit.PERSON, new Source.Ruled(standard.name(), item.item().source() + " " + item.item().id()));
    }

    private static Fact limit(String name, Fact pupils, Fact beyond) {
        return Reckoning.less(name + "规模上限", Unit.PERSON, "在校学生数－超出人数", pupils, beyond);
    }

    /** Its campuses (校区); empty where there are none or they are not known. */
    public List<String> campuses() {
        return school == null ? List.of() : school.campuses();
    }

    /** Its marks (标记): 随迁子女学校、集团核心校. */
    public List<String> tags() {
        return school == null ? List.of() : school.tags();
    }
}
