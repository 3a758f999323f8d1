package org.junheng.assessment;

import java.util.List;
import org.junheng.county.UnitCost;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * A shortfall and what it costs at the county's own prices (缺口及所需资金). Money for teachers is for a year, all other money for once. Whatever
 * is not missing or has no price is {@code null}.
 *
 * @param shortfall the shortfall
 * @param price yuan for one person, room or square metre
 * @param priceSource where the price is from
 * @param toThreshold what it costs to reach the threshold
 * @param toFloor what it costs to reach the floor
 * @param toLimit what it costs to bring the coefficient of variation to its limit
 */
public record Priced(Shortfall shortfall, Fact price, String priceSource, Fact toThreshold, Fact toFloor, Fact toLimit) {

    static Priced of(Shortfall shortfall, List<UnitCost> costs) {
        UnitCost cost = costs.stream()
                .filter(each -> shortfall.indicator().id().equals(each.indicator()) && each.price() != null)
                .findFirst()
                .orElse(null);
        Fact price = cost == null ? null : cost.price();
        return new Priced(
                shortfall, price, cost == null ? null : cost.source(), cost(shortfall, shortfall.toThreshold(), price),
                cost(shortfall, shortfall.toFloor(), price), cost(shortfall, shortfall.toLimit(), price));
    }

    private static Fact cost(Shortfall shortfall, Fact amount, Fact price) {
        boolean known = amount != null && amount.value().signum() > 0 && (price != null || shortfall.indicator().quantityUnit().equals(Unit.YUAN));
        return known ? shortfall.cost(amount, price) : null;
    }
}
