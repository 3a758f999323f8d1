package org.junheng.reconciliation;

import java.util.List;
import java.util.stream.Stream;
import org.junheng.assessment.Assessment;
import org.junheng.county.County;
import org.junheng.county.Declaration;
import org.junheng.county.Goal;
import org.junheng.county.Satisfaction;
import org.junheng.county.School;
import org.junheng.county.SchoolStage;
import org.junheng.county.Stage;
import org.junheng.county.StageTotals;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fact.Unit;
import org.junheng.standard.Check;
import org.junheng.standard.Indicator;
import org.junheng.standard.Item;
import org.junheng.standard.Operator;

/** Numbers beyond what others allow (数值范围): a part larger than its whole, more pupils than classes can hold, goals short of the standard. */
final class Ranges {

    private final Assessment assessment;
    private final County county;
    private List<Contradiction> found;

    Ranges(Assessment assessment) {
        this.assessment = assessment;
        this.county = assessment.county();
    }

    void addTo(List<Contradiction> all) {
        found = all;
        for (Stage stage : Stage.values()) {
            StageTotals totals = stage == Stage.PRIMARY ? county.primary() : county.junior();
            if (totals != null) {
                seated(stage.chinese(), totals.pupils(), totals.classes(), totals.largestClass());
                within(stage.chinese() + "专任教师数", totals.teachers(), "教职工数", totals.staff());
                within(stage.chinese() + "大班额班数", totals.largeClasses(), "超标准班额班数", totals.oversizeClasses());
                within(stage.chinese() + "超标准班额班数", totals.oversizeClasses(), "教学班数", totals.classes());
            }
            county.schools().forEach(school -> part(school, stage));
        }
        if (county.schoolTotals() != null) {
            within("50人及以上教学点数", county.schoolTotals().teachingPointsOver50(), "教学点数", county.schoolTotals().teachingPoints());
        }
        if (county.declaration() != null) {
            declaration(county.declaration());
        }
        if (county.results() != null && county.results().satisfaction() != null) {
            for (Satisfaction.Group group : county.results().satisfaction().groups()) {
                within(group.name() + "有效问卷", group.valid(), "发放问卷", group.issued());
                within(group.name() + "满意份数", group.satisfied(), "有效问卷", group.valid());
            }
        }
        for (int i = 0; i < county.goals().size(); i++) {
            goal(county.goals().get(i));
        }
    }

    private void part(School school, Stage stage) {
        SchoolStage part = school.part(stage);
        if (part == null) {
            return;
        }
        String name = school.name() + stage.chinese();
        seated(name, part.pupils(), part.classes(), part.largestClass());
        within(name + "专任教师数", part.teachers(), "教职工数", part.staff());
        within(name + "高于规定学历教师数", part.higherDegreeTeachers(), "专任教师数", part.teachers());
        within(name + "县级以上骨干教师数", part.backboneTeachers(), "专任教师数", part.teachers());
        within(name + "持证上岗教师数", part.certifiedTeachers(), "专任教师数", part.teachers());
        within(name + "寄宿生数", part.boarders(), "在校学生数", part.pupils());
    }

    /** Classes times the largest class is the most pupils there can be. */
    private void seated(String name, Fact pupils, Fact classes, Fact largest) {
        if (pupils != null && classes != null && largest != null && pupils.value().compareTo(classes.value().multiply(largest.value())) > 0) {
            Fact most = Fact.computed(name + "最多学生数", classes.value().multiply(largest.value()), Unit.PERSON, "教学班数×最大班额", classes, largest);
            found.add(new Contradiction(Contradiction.Kind.RANGE, List.of(), name + "在校学生数", Comparison.side(pupils), Comparison.side(most), "在校学生数≤教学班数×最大班额",
                    name + "在校学生数填报为" + pupils.text() + "，超过" + classes.text() + "、最大班额" + largest.text() + "所能容纳的" + most.text() + "，请核对。"));
        }
    }

    private void declaration(Declaration declared) {
        within("交流轮岗教师数", declared.exchanged(), "符合交流条件的教师数", declared.exchangeEligible());
        within("交流轮岗的骨干教师数", declared.exchangedBackbone(), "交流轮岗教师数", declared.exchanged());
        within("完成培训的教师数", declared.trainedTeachers(), "应完成培训的教师数", declared.teachersToTrain());
        within("持证上岗专任教师数", declared.certifiedTeachers(), "在岗专任教师数", declared.teachersOnDuty());
        within("就近划片入学的小学生数", declared.catchmentPrimaryEnrolled(), "应入学人数", declared.catchmentPrimaryPupils());
        within("就近划片入学的初中生数", declared.catchmentJuniorEnrolled(), "应入学人数", declared.catchmentJuniorPupils());
        within("优质高中分配名额数", declared.quotaAllocated(), "招生计划数", declared.quotaPlan());
        within("分配到农村初中的名额数", declared.quotaRural(), "分配名额数", declared.quotaAllocated());
        within("公办学校就读的随迁子女数", declared.migrantPublic(), "符合条件的随迁子女数", declared.migrantPupils());
        within("已入学的残疾儿童少年数", declared.disabledEnrolled(), "适龄残疾儿童少年数", declared.disabledChildren());
    }

    private void within(String what, Fact part, String ofWhat, Fact whole) {
        if (part != null && whole != null && part.value().compareTo(whole.value()) > 0) {
            found.add(new Contradiction(Contradiction.Kind.RANGE, List.of(), what, Comparison.side(part), Comparison.side(whole), what + "≤" + ofWhat,
                    what + "填报为" + part.text() + "，多于" + ofWhat + "的" + whole.text() + "，请核对。"));
        }
    }

    /** Who aims below the standard takes what is missed for an achievement. */
    private void goal(Goal goal) {
        // A goal for the coefficient of an indicator is held against no threshold of the indicator.
        if (goal.indicator() == null || goal.target() == null || goal.text().contains("差异系数")) {
            return;
        }
        Stream.concat(assessment.standard().guarantees().stream(), assessment.standard().quality().stream())
                .filter(item -> item.id().equals(goal.indicator()))
                .flatMap(item -> item.checks().stream().filter(Check.Figures.class::isInstance).limit(1).map(check -> limit(item, (Check.Figures) check)))
                .forEach(limit -> below(goal, limit));
        for (Indicator indicator : assessment.standard().indicators()) {
            if (indicator.id().equals(goal.indicator()) && goal.stage() != null && indicator.threshold() != null) {
                below(goal, indicator.threshold(goal.stage(), assessment.standard().name()));
            }
        }
    }

    private Fact limit(Item item, Check.Figures check) {
        return check.operator() == Operator.AT_LEAST
                ? Fact.of(check.label(), check.value(), Unit.named(check.unit()), new Source.Ruled(assessment.standard().name(), item.source() + " " + item.id()))
                : null;
    }

    private void below(Goal goal, Fact limit) {
        if (limit != null && goal.target().value().compareTo(limit.value()) < 0) {
            Fact target = goal.target().in(limit.unit());
            found.add(new Contradiction(Contradiction.Kind.RANGE, List.of(goal.indicator()), goal.year() + "年目标", Comparison.side(target), Comparison.side(limit), "目标不低于标准",
                    goal.year() + "年“" + goal.text() + "”的目标值为" + target.text() + "，低于" + limit.label() + limit.text() + "的标准，请核对。"));
        }
    }
}
