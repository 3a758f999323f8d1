package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junheng.county.Stage;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.standard.Standard;

/** Averages the coefficients of variation of a stage (综合差异系数的计算): the plain mean over all indicators, of none if one is not known. */
final class Composites {

    private final Standard standard;

    Composites(Standard standard) {
        this.standard = standard;
    }

    List<Composite> of(List<IndicatorAssessment> indicators) {
        var composites = new ArrayList<Composite>();
        for (Stage stage : Stage.values()) {
            List<Fact> all = indicators.stream()
                    .flatMap(indicator -> indicator.parts().stream().filter(part -> part.stage() == stage).limit(1))
                    .map(StagePart::cv)
                    .filter(Objects::nonNull)
                    .toList();
            if (all.size() == indicators.size()) {
                composites.add(composite(stage, all));
            }
        }
        return composites;
    }

    private Composite composite(Stage stage, List<Fact> all) {
        BigDecimal mean = all.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(all.size()), Dispersion.PRECISION);
        Fact cv = Fact.computed(stage.chinese() + "校际综合差异系数", mean, standard.coefficientUnit(), "各项差异系数的算术平均", all);
        if (standard.variation().counts() == Standard.Counts.EACH) {
            return new Composite(stage, cv, null, State.NOT_APPLICABLE);
        }
        Fact limit = standard.variationLimit(stage);
        boolean within = Precise.compared(mean, standard.precision().coefficients()).compareTo(limit.value()) <= 0;
        return new Composite(stage, Rounding.tellingApart(cv, limit), limit, within ? State.MET : State.UNMET);
    }
}
