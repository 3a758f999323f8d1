package org.junheng.observation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Checked;
import org.junheng.assessment.ItemAssessment;
import org.junheng.assessment.StagePart;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.standard.Check;

/**
 * What a guarantee or quality item that is not met lacks (保障、质量未达标项), so that one rule can word any item.
 *
 * @param item the item, its state and what people gave of it
 * @param failing the conditions that are not met, with figure, limit and distance
 * @param schools the schools that miss it, with amounts as far as known
 * @param total what the schools miss together; {@code null} unless every school has an amount in one unit and none is left unnamed
 */
public record ItemGap(ItemAssessment item, List<Failing> failing, List<StagePart.MissedBy> schools, Fact total) {

    public ItemGap {
        failing = List.copyOf(failing);
        schools = List.copyOf(schools);
    }

    /**
     * A condition that is not met.
     *
     * @param check the condition with its figure and limit
     * @param distance the difference of both without a sign: 个百分点 between percentages, else in the figure's unit; {@code null} where one is
     *     not known or they are of different units
     */
    public record Failing(Checked check, Fact distance) {

        static Failing of(Checked check) {
            Fact value = check.value();
            Fact limit = check.threshold();
            if (!Reckoning.known(value, limit) || !value.unit().symbol().equals(limit.unit().symbol())) {
                return new Failing(check, null);
            }
            boolean above = value.value().compareTo(limit.value()) >= 0;
            return new Failing(check, Reckoning.difference(check.label() + "与标准之差", above ? value : limit, above ? limit : value));
        }
    }

    /** Every item that is not met, guarantees first, in the standard's order. */
    public static List<ItemGap> of(Assessment assessment) {
        return assessment.items().stream().filter(item -> item.state() == State.UNMET).map(ItemGap::of).toList();
    }

    /** The item with a condition of that kind; empty where the standard has none. */
    static Optional<ItemAssessment> item(Assessment assessment, Class<? extends Check> kind) {
        return assessment.items().stream().filter(item -> item.item().checks().stream().anyMatch(kind::isInstance)).findFirst();
    }

    /** What the schools miss of the item with a condition of that kind; {@code null} where none is known to miss it. */
    static ItemGap ofSchools(Assessment assessment, Class<? extends Check> kind) {
        return item(assessment, kind).map(ItemGap::of).filter(gap -> !gap.schools().isEmpty()).orElse(null);
    }

    static ItemGap of(ItemAssessment item) {
        List<StagePart.MissedBy> misses = item.misses();
        return new ItemGap(item, item.unmet().stream().map(Failing::of).toList(), misses, total(item, misses));
    }

    private static Fact total(ItemAssessment item, List<StagePart.MissedBy> misses) {
        List<Fact> amounts = misses.stream().map(StagePart.MissedBy::amount).toList();
        Fact named = item.unmetSchools();
        boolean unnamed = named != null && named.value().intValue() > misses.stream().map(StagePart.MissedBy::name).distinct().count();
        boolean alike = amounts.stream().allMatch(Objects::nonNull) && amounts.stream().map(amount -> amount.unit().symbol()).distinct().count() == 1;
        return unnamed || !alike ? null : Reckoning.sum(item.item().shortName() + "差额合计", amounts.get(0).unit(), amounts);
    }

    /** How many schools miss it (所); {@code null} where nobody tells. */
    public Fact schoolCount() {
        return item.unmetSchools();
    }

    /** Whether only documents or people's word say that it is not met: there is no figure and no school to it. */
    public boolean withoutFigures() {
        return schools.isEmpty() && failing.stream().allMatch(each -> each.check().value() == null);
    }
}
