package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.standard.Indicator;

/**
 * One resource indicator (一项资源配置指标).
 *
 * @param indicator the indicator
 * @param thresholds the thresholds of 小学 and 初中, whether there is data of the stage or not; empty where the standard sets none
 * @param parts its stages; empty without any data
 * @param state 未达标 if any part is; 达标 if all parts that have data are
 * @param rectifying whether it is being put right (整改中)
 */
public record IndicatorAssessment(Indicator indicator, List<Fact> thresholds, List<StagePart> parts, State state, boolean rectifying) {

    public IndicatorAssessment {
        thresholds = List.copyOf(thresholds);
        parts = List.copyOf(parts);
    }

    /** The schools that miss it, over all stages. */
    public List<StagePart.MissedBy> misses() {
        return parts.stream().flatMap(part -> part.misses().stream()).toList();
    }

    /** How many units or schools miss it, over all stages; {@code null} where no part tells. */
    public Fact unmetSchools() {
        return sum("未达标数", StagePart::unmet);
    }

    /** What they miss together; {@code null} where no part tells, or a part that has such schools does not. */
    public Fact shortfall() {
        boolean complete = parts.stream().allMatch(part -> part.unmet() == null || part.unmet().value().signum() == 0 || part.shortfall() != null);
        return complete ? sum("缺口合计", StagePart::shortfall) : null;
    }

    private Fact sum(String what, Function<StagePart, Fact> figure) {
        List<Fact> figures = parts.stream().map(figure).filter(Objects::nonNull).toList();
        if (figures.size() <= 1) {
            return figures.isEmpty() ? null : figures.get(0);
        }
        BigDecimal sum = figures.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Fact.computed(indicator.shortName() + what, sum, figures.get(0).unit(), "各学段相加", figures);
    }
}
