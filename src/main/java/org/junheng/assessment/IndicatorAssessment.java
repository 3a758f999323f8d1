package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.standard.Indicator;

/**
 * One resource indicator (一项资源配置指标).
 *
 * @param indicator the indicator
 * @param parts its stages; empty without any data
 * @param state 未达标 if any part is; 达标 if all parts that have data are
 * @param rectifying whether it is being put right (整改中)
 */
public record IndicatorAssessment(Indicator indicator, List<StagePart> parts, State state, boolean rectifying) {

    public IndicatorAssessment {
        parts = List.copyOf(parts);
    }

    /** The schools that miss it, over all stages. */
    public List<StagePart.MissedBy> misses() {
        return parts.stream().flatMap(part -> part.misses().stream()).toList();
    }

    /** How many units or schools miss it, over all stages; {@code null} where no part tells. */
    public Fact unmetSchools() {
        List<Fact> counts = parts.stream().map(StagePart::unmet).filter(Objects::nonNull).toList();
        return counts.isEmpty()
                ? null
                : counts.size() == 1 ? counts.get(0) : Fact.computed(
                        indicator.shortName() + "未达标数", counts.stream().map(Fact::value).reduce(BigDecimal.ZERO, BigDecimal::add), counts.get(0).unit(),
                        "各学段相加", counts);
    }
}
