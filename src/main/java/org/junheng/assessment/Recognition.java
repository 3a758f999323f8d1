package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junheng.county.County;
import org.junheng.county.Satisfaction;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fact.Unit;
import org.junheng.standard.Standard;

/**
 * Public satisfaction (社会认可度).
 *
 * @param state its state; 缺数据 without data
 * @param rate the rate, as given or from the questionnaires; {@code null} if not known
 * @param counted the rate from the questionnaires of all groups; {@code null} if one is not known
 * @param threshold its threshold
 */
public record Recognition(State state, Fact rate, Fact counted, Fact threshold) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Recognition of(Standard standard, County county) {
        Fact threshold = Fact.of("社会认可度标准", standard.satisfaction().threshold(), Unit.PERCENT,
                new Source.Ruled(standard.name(), standard.satisfaction().source()));
        Satisfaction given = county.results() == null ? null : county.results().satisfaction();
        if (given == null) {
            return new Recognition(State.NO_DATA, null, null, threshold);
        }
        Fact counted = counted(given.groups());
        Fact rate = given.rate() == null ? counted : given.rate();
        State computed = rate == null ? State.NO_DATA : rate.value().compareTo(threshold.value()) >= 0 ? State.MET : State.UNMET;
        return new Recognition(States.combined(given.state(), computed), rate == null ? null : Rounding.tellingApart(rate, threshold), counted, threshold);
    }

    private static Fact counted(List<Satisfaction.Group> groups) {
        if (groups.isEmpty() || groups.stream().anyMatch(group -> group.valid() == null || group.satisfied() == null)) {
            return null;
        }
        var inputs = new ArrayList<Fact>();
        BigDecimal valid = BigDecimal.ZERO;
        BigDecimal satisfied = BigDecimal.ZERO;
        for (Satisfaction.Group group : groups) {
            valid = valid.add(group.valid().value());
            satisfied = satisfied.add(group.satisfied().value());
            inputs.add(group.satisfied());
            inputs.add(group.valid());
        }
        return valid.signum() == 0
                ? null
                : Fact.computed("社会认可度", satisfied.multiply(HUNDRED).divide(valid, Dispersion.PRECISION), Unit.PERCENT, "各组满意份数之和÷各组有效份数之和×100", inputs);
    }
}
