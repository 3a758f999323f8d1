package org.junheng.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Outlook;
import org.junheng.county.Project;
import org.junheng.county.Staffing;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.plan.Gate;

/** Asks of a measure whether there are posts, land and pupils for it (措施的闸门): what is not known is no yes. */
final class Gates {

    private static final List<String> STUCK = List.of("征地", "停滞");

    private final Assessment assessment;
    private final List<Outlook> outlooks;

    Gates(Assessment assessment) {
        this.assessment = assessment;
        this.outlooks = assessment.outlooks();
    }

    /** What came of it: how firmly the measure may be said, and why not more firmly. */
    record Passed(Strength strength, List<String> doubts) {}

    /**
     * Asks them all.
     *
     * @param amount how much; {@code null} where it is no quantity
     * @param stage the stage the measure is for; {@code null} for both
     */
    Passed pass(List<Gate> gates, List<String> about, List<String> schools, Fact amount, Stage stage) {
        var strength = Strength.FIRM;
        var doubts = new ArrayList<String>();
        for (Gate gate : gates) {
            switch (gate) {
                case POSTS -> {
                    if (!postsFor(amount)) {
                        strength = strength.and(Strength.SEEK);
                        doubts.add("空编和三年内退休的人数不够或者没有填报，补充教师要先与编制部门商定");
                    }
                }
                case LAND -> {
                    List<String> stuck = stuck(about, schools);
                    if (!stuck.isEmpty()) {
                        strength = strength.and(Strength.STUDY);
                        doubts.add(String.join("、", stuck) + "用地手续没有办完，完成时限请与自然资源部门商定");
                    }
                }
                case PUPILS -> {
                    if (!pupilsFor(stage)) {
                        strength = strength.and(Strength.STUDY);
                        doubts.add(outlooks.isEmpty() ? "没有学龄人口预测，新建、扩建只能研究论证" : "按学龄人口预测现有容量够用，新建、扩建只能研究论证");
                    }
                }
                default -> throw new IllegalStateException(gate.chinese());
            }
        }
        return new Passed(strength, List.copyOf(doubts));
    }

    private boolean postsFor(Fact amount) {
        Staffing staffing = assessment.county().staffing();
        if (staffing == null || amount == null) {
            return false;
        }
        BigDecimal free = Stream.of(staffing.vacantPosts(), staffing.retiring()).filter(Objects::nonNull).map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return free.compareTo(amount.value()) >= 0;
    }

    private List<String> stuck(List<String> about, List<String> schools) {
        return assessment.county().projects().stream()
                .filter(project -> project.status() != null && STUCK.contains(project.status()))
                .filter(project -> project.indicators().stream().anyMatch(about::contains) && project.schools().stream().anyMatch(schools::contains))
                .map(Project::name)
                .toList();
    }

    private boolean pupilsFor(Stage stage) {
        return outlooks.stream().anyMatch(outlook -> (stage == null || outlook.stage() == stage) && outlook.needed());
    }
}
