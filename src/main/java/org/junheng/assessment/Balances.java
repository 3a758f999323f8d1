package org.junheng.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junheng.county.Distance;
import org.junheng.county.Ownership;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/** Weighs what units have beyond their need against what others lack (余缺的测算). */
final class Balances {

    private static final int EXACT_DECIMALS = 2;

    private final Column column;
    private final List<Distance> distances;
    private final String subject;
    private final Unit unit;

    private Balances(Column column, List<Distance> distances) {
        this.column = column;
        this.distances = distances;
        this.subject = column.subject();
        this.unit = column.indicator().quantityUnit();
    }

    /** Of every indicator and stage with a threshold whose units all have data. */
    static List<Balance> of(Assessment assessment) {
        return Column.of(assessment).stream().filter(Column::complete).map(column -> new Balances(column, assessment.county().distances()).balance()).toList();
    }

    /**
     * One unit that has something beyond its need or lacks something.
     *
     * @param cell the unit's value
     * @param exact how much, not rounded
     * @param whole how much in wholes: a surplus rounded down, a shortage up
     */
    record Side(Column.Cell cell, Fact exact, BigDecimal whole) {

        /** A private school is its sponsor's to equip, and not the county's to take from (民办学校). */
        boolean own() {
            return cell.unit().school().ownership() == Ownership.PUBLIC;
        }
    }

    private Balance balance() {
        var givers = new ArrayList<Side>();
        var takers = new ArrayList<Side>();
        for (Column.Cell cell : column.cells()) {
            BigDecimal beyond = cell.quantity().subtract(cell.need());
            if (beyond.signum() > 0) {
                givers.add(side(cell, "富余（未取整）", "实有量－标准×在校学生数", beyond, RoundingMode.FLOOR));
            } else if (beyond.signum() < 0) {
                takers.add(side(cell, "缺口（未取整）", "标准×在校学生数－实有量", beyond.negate(), RoundingMode.CEILING));
            }
        }
        takers.sort(Comparator.comparing(Side::whole).reversed());
        Fact need = need();
        Fact surplus = exact("富余合计（未取整）", givers);
        Fact shortage = exact("缺口合计（未取整）", takers);
        Fact wholeSurplus = whole("富余合计", "各单元富余逐校去尾取整后相加", givers);
        Fact wholeShortage = whole("缺口合计", "各单元缺口逐校进一取整后相加", takers);
        boolean movable = column.indicator().quantity().movable();
        List<Side> ownGivers = givers.stream().filter(Side::own).toList();
        List<Side> ownTakers = takers.stream().filter(Side::own).toList();
        Fact moved = movable ? moved(ownGivers, ownTakers) : null;
        return new Balance(
                column.indicator(), column.part().stage(), kind(need, surplus, shortage), column.part().quantity(), need, surplus, shortage,
                Fact.count(subject + "富余单元数", givers.size(), Unit.PIECE), Fact.count(subject + "短缺单元数", takers.size(), Unit.PIECE), wholeShortage,
                wholeSurplus, movable, moved, added(wholeShortage, moved), movable ? Transfers.of(ownGivers, ownTakers, distances) : List.of(),
                movable ? null : crowding());
    }

    private Side side(Column.Cell cell, String what, String formula, BigDecimal amount, RoundingMode rounding) {
        Fact exact = Fact.computed(cell.subject() + what, amount, unit, formula, cell.value().threshold(), cell.unit().pupils(), cell.value().quantity());
        return new Side(cell, exact.withDecimals(EXACT_DECIMALS), amount.setScale(0, rounding));
    }

    private Fact need() {
        var inputs = new ArrayList<Fact>(List.of(column.part().threshold()));
        BigDecimal need = BigDecimal.ZERO;
        for (Column.Cell cell : column.cells()) {
            inputs.add(cell.unit().pupils());
            need = need.add(cell.need());
        }
        return Fact.computed(subject + "应有总量（未取整）", need, unit, "标准×在校学生数，各单元相加", inputs).withDecimals(EXACT_DECIMALS);
    }

    private Fact exact(String what, List<Side> of) {
        return Column.sum(subject + what, unit, "各单元相加", of, Side::exact).withDecimals(EXACT_DECIMALS);
    }

    private Fact whole(String what, String formula, List<Side> of) {
        BigDecimal sum = of.stream().map(Side::whole).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Fact.computed(subject + what, sum, unit, formula, of.stream().map(Side::exact).toList());
    }

    private Balance.Kind kind(Fact need, Fact surplus, Fact shortage) {
        if (shortage.value().signum() == 0) {
            return Balance.Kind.ENOUGH;
        }
        if (column.part().quantity().value().compareTo(need.value()) >= 0) {
            return Balance.Kind.UNEVEN;
        }
        return surplus.value().signum() == 0 ? Balance.Kind.SHORT : Balance.Kind.SHORT_AND_UNEVEN;
    }

    private Fact moved(List<Side> givers, List<Side> takers) {
        Fact give = whole("公办单元可调出合计", "公办单元富余逐校去尾取整后相加", givers);
        Fact take = whole("公办单元缺口合计", "公办单元缺口逐校进一取整后相加", takers);
        return Fact.computed(subject + "县内可调剂", give.value().min(take.value()), unit, "可调出合计与缺口合计中较小的一个", give, take);
    }

    private Fact added(Fact shortage, Fact moved) {
        return moved == null
                ? Fact.computed(subject + "须新增", shortage.value(), unit, "不能调剂，缺口合计全部新增", shortage)
                : Fact.computed(subject + "须新增", shortage.value().subtract(moved.value()), unit, "缺口合计－县内可调剂", shortage, moved);
    }

    private Balance.Crowding crowding() {
        BigDecimal per = BigDecimal.valueOf(column.indicator().per());
        BigDecimal beyond = BigDecimal.ZERO;
        BigDecimal places = BigDecimal.ZERO;
        for (Column.Cell cell : column.cells()) {
            BigDecimal free = cell.quantity().multiply(per).divide(column.part().threshold().value(), 0, RoundingMode.FLOOR).subtract(cell.pupils());
            beyond = beyond.add(free.negate().max(BigDecimal.ZERO));
            places = places.add(free.max(BigDecimal.ZERO));
        }
        List<Fact> inputs = List.of(column.part().threshold(), column.part().mean());
        return new Balance.Crowding(
                Fact.computed(subject + "按标准超出的学生数", beyond, Unit.PERSON, "在校学生数－实有量÷标准，逐校进一取整后相加", inputs),
                Fact.computed(subject + "按标准还可容纳的学生数", places, Unit.PERSON, "实有量÷标准－在校学生数，逐校去尾取整后相加", inputs));
    }
}
