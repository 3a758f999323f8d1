package org.junheng.plan;

import java.util.List;
import org.junheng.assessment.AssessedUnit;
import org.junheng.county.Ownership;
import org.junheng.fact.Fact;
import org.junheng.standard.Indicator;

/**
 * What a unit needs to meet the rule for schools (一个单元怎样补最省). A teacher counts for one indicator only, though a recruit with a degree who
 * teaches sports would do for two: the cost is the most it can be.
 *
 * @param unit the unit
 * @param steps what it gets, the rest of what is missing being left as the rule allows
 * @param toVerify indicators of which data is missing or hard to believe (数据待核实): nothing is planned for them
 * @param unpriced indicators with a step that has no price (没有单价)
 * @param oneTime what is spent once (一次性投入), as far as priced
 * @param yearly what is spent every year (年经常性支出), as far as priced
 * @param ready the first year in which all of it can be done
 */
public record Need(AssessedUnit unit, List<Step> steps, List<Indicator> toVerify, List<Indicator> unpriced, Fact oneTime, Fact yearly, Fact ready) {

    public Need {
        steps = List.copyOf(steps);
        toVerify = List.copyOf(toVerify);
        unpriced = List.copyOf(unpriced);
    }

    /** Whether its sponsor pays (民办学校由举办者承担), not the county. */
    public boolean sponsored() {
        return unit.school().ownership() == Ownership.PRIVATE;
    }

    /** Whether a year may be promised: nothing is to be verified, everything has its price. */
    boolean promisable() {
        return toVerify.isEmpty() && unpriced.isEmpty();
    }
}
