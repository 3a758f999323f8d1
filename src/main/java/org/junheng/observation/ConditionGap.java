package org.junheng.observation;

import java.util.List;
import java.util.stream.Stream;
import org.junheng.assessment.Assessment;
import org.junheng.county.Condition;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * A condition beyond the seven indicators that falls short (其他办学条件的缺口): 寄宿生床位、教师周转房. The figures are in the condition's own unit.
 *
 * @param condition the condition as the input has it
 * @param required what there should be (应有); {@code null} if not known
 * @param present what there is (实有); {@code null} if not known
 * @param shortfall what is missing (缺口), as given, else what there should be less what there is; {@code null} if not known
 */
public record ConditionGap(Condition condition, Fact required, Fact present, Fact shortfall) {

    /** Those with a shortfall, in the order of the file. */
    static List<ConditionGap> of(Assessment assessment) {
        return all(assessment).filter(gap -> Reckoning.positive(gap.shortfall())).toList();
    }

    /** Those of which only what there should be is known (没有填实有数). */
    static List<ConditionGap> open(Assessment assessment) {
        return all(assessment).filter(gap -> Reckoning.positive(gap.required()) && gap.present() == null && gap.shortfall() == null).toList();
    }

    private static Stream<ConditionGap> all(Assessment assessment) {
        return assessment.county().conditions().stream().map(ConditionGap::of);
    }

    private static ConditionGap of(Condition condition) {
        Unit unit = Unit.named(condition.unit() == null ? "" : condition.unit());
        Fact required = named(condition.required(), unit, condition.name() + "应有数");
        Fact present = named(condition.present(), unit, condition.name() + "实有数");
        Fact given = named(condition.shortfall(), unit, condition.name() + "缺口");
        Fact shortfall = given == null ? Reckoning.less(condition.name() + "缺口", unit, "应有－实有", required, present) : given;
        return new ConditionGap(condition, required, present, shortfall);
    }

    /** Its name (名称). */
    public String name() {
        return condition.name();
    }

    /** The schools it is about (涉及学校). */
    public List<String> schools() {
        return condition.schools();
    }

    private static Fact named(Fact fact, Unit unit, String label) {
        return fact == null ? null : fact.in(unit).labelled(label);
    }
}
