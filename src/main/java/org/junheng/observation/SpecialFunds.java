package org.junheng.observation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junheng.assessment.Assessment;
import org.junheng.county.Declaration;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * Public funds for each pupil of special schools (特殊教育生均公用经费, 教督〔2017〕6号第七条 G7). What is not known is {@code null}.
 *
 * @param perPupil what is spent on each pupil, and its limit (元/人)
 * @param missing what is missing to the limit for all pupils (元); {@code null} where none
 * @param grant the central grant for each pupil (元/人); {@code null} before the year it began
 * @param missingToGrant what is missing to that for all pupils (元); {@code null} where none
 */
public record SpecialFunds(Proportion perPupil, Fact missing, Fact grant, Fact missingToGrant) {

    /** {@code null} where the standard has no such item. */
    static SpecialFunds of(Assessment assessment, Terms terms) {
        Proportion perPupil = Proportion.of(assessment, "specialFunding");
        if (perPupil == null) {
            return null;
        }
        Fact grant = assessment.county().year() >= terms.specialFunding().from() ? terms.specialFunding().fact() : null;
        Declaration declaration = assessment.county().declaration();
        Fact pupils = declaration == null ? null : declaration.specialPupils();
        return new SpecialFunds(perPupil, missing(perPupil.threshold(), perPupil, pupils), grant, missing(grant, perPupil, pupils));
    }

    /** By what was spent as a whole, where that is told: a quotient is not exact. */
    private static Fact missing(Fact standard, Proportion perPupil, Fact pupils) {
        Fact each = perPupil.rate();
        if (!Reckoning.known(standard, each, pupils) || each.value().compareTo(standard.value()) >= 0) {
            return null;
        }
        if (perPupil.part() != null) {
            return Fact.computed("特殊教育公用经费缺口", standard.value().multiply(pupils.value()).subtract(perPupil.part().value()), Unit.YUAN,
                    "标准×学生数－公用经费", standard, pupils, perPupil.part());
        }
        BigDecimal missing = standard.value().subtract(each.value()).multiply(pupils.value()).setScale(0, RoundingMode.HALF_UP);
        return Fact.computed("特殊教育公用经费缺口", missing, Unit.YUAN, "（标准－生均公用经费）×学生数", standard, each, pupils);
    }

    /** Whether less is spent than the central grant for each pupil (低于补助标准). */
    public boolean belowGrant() {
        return Reckoning.below(perPupil.rate(), grant);
    }
}
