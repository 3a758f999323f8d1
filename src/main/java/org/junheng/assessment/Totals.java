package org.junheng.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import org.junheng.county.County;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.standard.Indicator;
import org.junheng.standard.Standard;

/**
 * What the county should have of something by its pupils, and what it lacks or has beyond as a whole (应有、总量缺、总量富余). A
 * county can have enough as a whole while schools miss the threshold.
 */
record Totals(Fact required, Fact lacking, Fact surplus) {

    /** Of a figure that does not tell the stages apart: what both should have together. */
    static Totals both(Indicator indicator, Standard standard, County county, Fact quantity) {
        var inputs = new ArrayList<Fact>();
        BigDecimal exact = BigDecimal.ZERO;
        for (Stage stage : Stage.values()) {
            Fact threshold = indicator.threshold(stage, standard.name());
            Fact pupils = (stage == Stage.PRIMARY ? county.primary() : county.junior()).pupils();
            exact = exact.add(threshold.value().multiply(pupils.value()).divide(BigDecimal.valueOf(indicator.per())));
            inputs.add(threshold);
            inputs.add(pupils);
        }
        return of(indicator.shortName(), indicator, quantity, Fact.computed(
                indicator.shortName() + "应有总量", exact.setScale(0, RoundingMode.CEILING), indicator.quantityUnit(), "小学、初中标准×在校学生数，相加后进一取整", inputs));
    }

    static Totals of(Indicator indicator, Stage stage, Fact quantity, Fact pupils, Fact threshold) {
        String subject = stage.chinese() + indicator.shortName();
        BigDecimal exact = threshold.value().multiply(pupils.value()).divide(BigDecimal.valueOf(indicator.per()), Dispersion.PRECISION);
        return of(subject, indicator, quantity, Fact.computed(
                subject + "应有总量", exact.setScale(0, RoundingMode.CEILING), indicator.quantityUnit(), "标准×在校学生数，进一取整", threshold, pupils));
    }

    private static Totals of(String subject, Indicator indicator, Fact quantity, Fact required) {
        BigDecimal beyond = quantity.value().subtract(required.value());
        Fact lacking = beyond.signum() < 0
                ? Fact.computed(subject + "总量缺口", beyond.negate(), indicator.quantityUnit(), "应有总量－实有总量", required, quantity)
                : null;
        Fact surplus = beyond.signum() > 0
                ? Fact.computed(subject + "总量富余", beyond, indicator.quantityUnit(), "实有总量－应有总量", quantity, required)
                : null;
        return new Totals(required, lacking, surplus);
    }
}
