package org.junheng.reconciliation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.junheng.assessment.AssessedUnit;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.IndicatorAssessment;
import org.junheng.assessment.StagePart;
import org.junheng.county.ResourceResult;
import org.junheng.county.Stage;
import org.junheng.county.StageTotals;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fact.Unit;

/** Results that are given against the same results computed (填报值与计算值). */
final class Computations {

    private final Assessment assessment;

    Computations(Assessment assessment) {
        this.assessment = assessment;
    }

    void addTo(List<Contradiction> found) {
        if (assessment.county().results() == null) {
            return;
        }
        for (ResourceResult given : assessment.county().results().resources()) {
            IndicatorAssessment indicator = assessment.indicators().stream().filter(each -> each.indicator().id().equals(given.indicator())).findFirst().orElse(null);
            if (indicator == null) {
                continue;
            }
            StagePart part = indicator.parts().stream().filter(each -> each.stage() == given.stage()).findFirst().orElse(null);
            if (part != null) {
                compare(given, indicator, part, found);
            }
            deviation(given, indicator, found);
        }
        recognition(found);
    }

    private void compare(ResourceResult given, IndicatorAssessment indicator, StagePart part, List<Contradiction> found) {
        String id = indicator.indicator().id();
        String subject = (given.stage() == null ? "" : given.stage().chinese()) + indicator.indicator().shortName();
        compare(id, subject + "县均值", given.mean(), meanOf(given, indicator, part), "按总量和在校学生数计算", found);
        compare(id, subject + "实有总量", given.quantity(), part.quantity(), "各评估单元相加", found);
        compare(id, subject + "应有总量", given.required(), requiredOf(given, indicator), "按标准和在校学生数计算", found);
        compare(id, subject + "校际差异系数", given.cv(), part.cv(), "按各评估单元计算", found);
        boolean units = assessment.units().stream().map(AssessedUnit::stage).anyMatch(stage -> stage == given.stage());
        if (units) {
            compare(id, subject + "未达标数", given.unmetSchools(), part.unmet(), "按评估单元计数", found);
            compare(id, subject + "达标数", given.metSchools(), part.met(), "按评估单元计数", found);
            compare(id, subject + "缺口", given.shortfall(), part.shortfall(), "各评估单元缺口相加", found);
        }
    }

    /** The mean as it follows from the given quantity, where a mean is given beside it. */
    private Fact meanOf(ResourceResult given, IndicatorAssessment indicator, StagePart part) {
        Fact pupils = pupils(given.stage());
        if (given.quantity() == null || pupils == null || given.mean() == null) {
            return part.mean() == null || part.mean().source() instanceof Source.Given ? null : part.mean();
        }
        return Fact.computed("县均值", given.quantity().value().multiply(BigDecimal.valueOf(indicator.indicator().per()))
                .divide(pupils.value(), MathContext.DECIMAL64), indicator.indicator().ratioUnit(), "实有总量÷在校学生数", given.quantity(), pupils).withDecimals(4);
    }

    private Fact requiredOf(ResourceResult given, IndicatorAssessment indicator) {
        Fact pupils = pupils(given.stage());
        Fact threshold = given.stage() == null ? null : indicator.indicator().threshold(given.stage(), assessment.standard().name());
        return pupils == null || threshold == null
                ? null
                : Fact.computed("应有总量", threshold.value().multiply(pupils.value()).divide(BigDecimal.valueOf(indicator.indicator().per()))
                        .setScale(0, RoundingMode.CEILING), indicator.indicator().quantityUnit(), "标准×在校学生数，进一取整", threshold, pupils);
    }

    private Fact pupils(Stage stage) {
        StageTotals totals = stage == Stage.PRIMARY ? assessment.county().primary() : stage == Stage.JUNIOR ? assessment.county().junior() : null;
        return totals == null || totals.pupils() == null || totals.pupils().value().signum() == 0 ? null : totals.pupils();
    }

    /** A coefficient is the deviation over the mean. */
    private static void deviation(ResourceResult given, IndicatorAssessment indicator, List<Contradiction> found) {
        if (given.deviation() == null || given.mean() == null || given.cv() == null || given.mean().value().signum() == 0) {
            return;
        }
        Fact cv = Fact.computed("差异系数", given.deviation().value().divide(given.mean().value(), MathContext.DECIMAL64), Unit.COEFFICIENT,
                "标准差÷县均值", given.deviation(), given.mean());
        // All three are printed rounded: what half a digit of each can do is no contradiction.
        double uncertain = half(given.cv()) + cv.value().doubleValue() * (half(given.mean()) / given.mean().value().doubleValue()
                + (given.deviation().value().signum() == 0 ? 0 : half(given.deviation()) / given.deviation().value().doubleValue()));
        if (given.cv().value().subtract(cv.value()).abs().doubleValue() > uncertain) {
            found.add(Comparison.of(Contradiction.Kind.COMPUTED, List.of(indicator.indicator().id()),
                    given.stage().chinese() + indicator.indicator().shortName() + "校际差异系数", given.cv(), cv, "标准差÷县均值"));
        }
    }

    private static double half(Fact fact) {
        return Math.pow(10, -Math.max(0, fact.value().scale())) / 2;
    }

    private void recognition(List<Contradiction> found) {
        var given = assessment.county().results().satisfaction();
        if (given != null) {
            compare("", "社会认可度", given.rate(), assessment.satisfaction().counted(), "各组满意份数之和÷各组有效份数之和", found);
        }
    }

    private static void compare(String id, String subject, Fact given, Fact computed, String formula, List<Contradiction> found) {
        if (given != null && computed != null && !Comparison.agrees(given, computed)) {
            found.add(Comparison.of(Contradiction.Kind.COMPUTED, id.isEmpty() ? List.of() : List.of(id), subject, given.in(computed.unit()), computed, formula));
        }
    }
}
