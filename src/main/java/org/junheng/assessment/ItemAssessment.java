package org.junheng.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junheng.county.ItemResult;
import org.junheng.county.LabelledFact;
import org.junheng.county.Miss;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;
import org.junheng.standard.Item;

/**
 * One guarantee or quality item (保障程度、教育质量的一项).
 *
 * @param item the item
 * @param state its state: what the data decides, else what the input says, else 缺数据
 * @param computed what the data alone decides; 缺数据 where it does not
 * @param rectifying whether it is being put right (整改中)
 * @param result what the input says of it; {@code null} if nothing
 * @param checks its conditions one by one
 */
public record ItemAssessment(Item item, State state, State computed, boolean rectifying, ItemResult result, List<Checked> checks) {

    public ItemAssessment {
        checks = List.copyOf(checks);
    }

    /** Whether anything at all is known of it. */
    public boolean known() {
        return result != null || computed != State.NO_DATA;
    }

    /** The schools that miss it, as the data tells, else as the input names them, with figures in the item's own units. */
    public List<StagePart.MissedBy> misses() {
        List<StagePart.MissedBy> found = checks.stream().flatMap(check -> check.misses().stream()).toList();
        return !found.isEmpty() || result == null ? found : result.misses().stream().map(this::missed).toList();
    }

    /** How many schools miss it; {@code null} if nobody tells. */
    public Fact unmetSchools() {
        List<StagePart.MissedBy> found = checks.stream().flatMap(check -> check.misses().stream()).toList();
        if (!found.isEmpty()) {
            long schools = found.stream().map(StagePart.MissedBy::name).distinct().count();
            return Fact.count(item.shortName() + "未达标学校数", schools, Unit.SCHOOL);
        }
        return result == null ? null : result.unmetSchools();
    }

    /** The figures about it: those of its conditions that are known, then those the input gives. */
    public List<Fact> figures() {
        var figures = new ArrayList<Fact>();
        checks.stream().map(Checked::value).filter(Objects::nonNull).forEach(figures::add);
        if (result != null) {
            result.figures().stream().map(LabelledFact::fact).filter(fact -> figures.stream().noneMatch(each -> each.label().equals(fact.label()))).forEach(figures::add);
        }
        return figures;
    }

    /** The conditions that are not met. */
    public List<Checked> unmet() {
        return checks.stream().filter(check -> check.state() == State.UNMET).toList();
    }

    /** The schools that meet it only by a relaxation. */
    public List<Relaxed> relaxed() {
        return checks.stream().flatMap(check -> check.relaxed().stream()).toList();
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
