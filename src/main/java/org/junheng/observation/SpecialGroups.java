package org.junheng.observation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junheng.assessment.Assessment;
import org.junheng.county.Condition;
import org.junheng.county.County;
import org.junheng.county.Declaration;
import org.junheng.county.SchoolStage;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * Fairness for groups of pupils (入学公平和特殊群体, 教督〔2017〕6号第七条 G13—G15、第八条 Q1、Q2). Each is {@code null} where the standard has no such
 * item.
 *
 * @param migrants 随迁子女在公办和政府购买服务的民办学校就读的比例; what is missing are places (学位)
 * @param migrantShare children of migrants in percent of all pupils; {@code null} where not known
 * @param disabled 残疾儿童少年入学率
 * @param catchmentPrimary 小学就近划片入学比例
 * @param catchmentJunior 初中就近划片入学比例
 * @param quota 优质高中招生名额分配比例
 * @param quotaRural those of the quota that go to junior schools in the country (人)
 * @param quotaRuralShare their part of the quota (%)
 * @param retention 初中三年巩固率
 * @param boarders boarders of the schools that tell (寄宿生，人); {@code null} if none does
 * @param boardingSchools the schools that have boarders (所); {@code null} if none tells
 * @param boarding conditions of boarding that people gave (宿舍、床位): required, present, shortfall
 */
public record SpecialGroups(
        Proportion migrants,
        Fact migrantShare,
        Proportion disabled,
        Proportion catchmentPrimary,
        Proportion catchmentJunior,
        Proportion quota,
        Fact quotaRural,
        Fact quotaRuralShare,
        Proportion retention,
        Fact boarders,
        Fact boardingSchools,
        List<Condition> boarding) {

    public SpecialGroups {
        boarding = List.copyOf(boarding);
    }

    /** What the data tells of these groups. */
    public static SpecialGroups of(Assessment assessment, Terms terms) {
        County county = assessment.county();
        Declaration declaration = county.declaration();
        List<Fact> boarders = county.schools().stream().flatMap(SmallSchoolStaff::parts).map(SchoolStage::boarders).filter(Objects::nonNull).toList();
        long boarding = county.schools().stream()
                .filter(school -> SmallSchoolStaff.parts(school).anyMatch(part -> Reckoning.positive(part.boarders())))
                .count();
        return new SpecialGroups(
                Proportion.of(assessment, "migrantPublic"),
                Reckoning.share("随迁子女占在校学生的比例", declaration == null ? null : declaration.migrantPupils(), assessment.overview().pupils()),
                Proportion.of(assessment, "disabledEnrolled"), Proportion.of(assessment, "catchmentPrimaryEnrolled"),
                Proportion.of(assessment, "catchmentJuniorEnrolled"), Proportion.of(assessment, "quotaAllocated"),
                declaration == null ? null : declaration.quotaRural(),
                declaration == null ? null : Reckoning.share("农村初中名额占分配名额的比例", declaration.quotaRural(), declaration.quotaAllocated()),
                Proportion.of(assessment, "graduates"), Reckoning.sum("寄宿生数（已填报的学校）", Unit.PERSON, boarders),
                boarders.isEmpty() ? null : Fact.count("有寄宿生的学校数", boarding, Unit.SCHOOL),
                county.conditions().stream().filter(condition -> Terms.holds(condition.name(), terms.boarding())).toList());
    }

    /** Those of these proportions that miss their limits, in the order above (未达标的). */
    public List<Proportion> unmet() {
        return Stream.of(migrants, disabled, catchmentPrimary, catchmentJunior, quota, retention)
                .filter(each -> each != null && each.unmet())
                .toList();
    }

    /** Disabled children not enrolled (未入学，人); {@code null} where not known. */
    public Fact notEnrolled() {
        return disabled == null ? null : disabled.rest();
    }

    /** Pupils not in school three years on (未巩固，人); {@code null} where not known. */
    public Fact dropped() {
        return retention == null ? null : retention.rest();
    }
}
