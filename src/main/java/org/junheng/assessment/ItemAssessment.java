package org.junheng.assessment;

import java.util.List;
import org.junheng.county.ItemResult;
import org.junheng.county.Miss;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;
import org.junheng.standard.Item;

/**
 * One guarantee or quality item (保障程度、教育质量的一项).
 *
 * @param item the item
 * @param state its state; 缺数据 where the input says nothing of it
 * @param rectifying whether it is being put right (整改中)
 * @param result what the input gives; {@code null} if nothing
 */
public record ItemAssessment(Item item, State state, boolean rectifying, ItemResult result) {

    /** The schools that miss it, with figures in the item's own units. */
    public List<StagePart.MissedBy> misses() {
        return result == null ? List.of() : result.misses().stream().map(this::missed).toList();
    }

    private StagePart.MissedBy missed(Miss miss) {
        Item.Miss wording = item.miss() == null ? new Item.Miss("", "", "") : item.miss();
        return new StagePart.MissedBy(
                miss.school(), in(miss.value(), wording.valueUnit(), miss.school() + item.shortName() + "现值"),
                in(miss.amount(), wording.unit(), miss.school() + item.shortName() + "差额"), miss.note());
    }

    private static Fact in(Fact fact, String unit, String label) {
        return fact == null ? null : fact.in(Unit.named(unit)).labelled(label);
    }
}
