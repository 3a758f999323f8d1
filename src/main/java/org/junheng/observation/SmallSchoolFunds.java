package org.junheng.observation;

import org.junheng.assessment.Assessment;
import org.junheng.assessment.ItemAssessment;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.standard.Check;

/**
 * Public funds of village schools and teaching points with fewer than 100 pupils (小规模学校公用经费, 教督〔2017〕6号第七条 G6).
 *
 * @param standard 小学生均公用经费基准定额 (元/人); {@code null} if not declared
 * @param state the item's state; {@code null} where the standard has no such item
 * @param gap the schools that get less than for 100 pupils, with amounts and their total (元); {@code null} where none is known
 */
public record SmallSchoolFunds(Fact standard, State state, ItemGap gap) {

    static SmallSchoolFunds of(Assessment assessment) {
        return new SmallSchoolFunds(
                assessment.county().declaration() == null ? null : assessment.county().declaration().publicFundingPrimary(),
                ItemGap.item(assessment, Check.SmallSchools.class).map(ItemAssessment::state).orElse(null),
                ItemGap.ofSchools(assessment, Check.SmallSchools.class));
    }
}
