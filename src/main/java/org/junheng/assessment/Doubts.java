package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junheng.county.County;
import org.junheng.county.Stage;
import org.junheng.county.YearFigures;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;
import org.junheng.standard.Quantity;

/** Looks for figures that are hard to believe (存疑数据的筛查). Of one value the gravest doubt is told, not every one it raises. */
final class Doubts {

    /** With fewer units a median says nothing of what is usual. */
    private static final int FEWEST = 5;

    private static final double TEN_TIMES = 10;
    private static final double TEN_THOUSAND_TIMES = 10_000;

    /** Distances from the median in median distances: 3.5 standard deviations, were the values normal (one is 1.4826 median distances). */
    private static final double OUTLYING = 3.5 * 1.4826;

    /** A small school has one teacher or none where others have many in a hundred pupils: only a distance of three or more tells anything. */
    private static final double THINGS = 3;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal PUPILS_CHANGED = BigDecimal.valueOf(30);
    private static final Unit TIMES = new Unit("倍", Unit.Scale.PLAIN, 1);
    private static final Unit RATIO = new Unit("倍", Unit.Scale.PLAIN, 6);

    private final Column column;
    private final double[] values;
    private final double median;
    private final double spread;

    private Doubts(Column column) {
        this.column = column;
        this.values = column.cells().stream()
                .mapToDouble(cell -> cell.quantity().doubleValue() / cell.pupils().doubleValue() * column.indicator().per()).toArray();
        this.median = middle(values);
        this.spread = middle(Arrays.stream(values).map(value -> Math.abs(value - median)).toArray());
    }

    /** In the order of the indicators, then those about pupils. */
    static List<Doubt> of(Assessment assessment) {
        var doubts = new ArrayList<Doubt>();
        for (Column column : Column.of(assessment)) {
            new Doubts(column).addTo(doubts);
            if (column.indicator().quantity() == Quantity.EQUIPMENT_VALUE) {
                unchanged(column, assessment.county().year(), doubts);
            }
        }
        assessment.overview().stages().forEach(stage -> pupils(assessment.county(), stage, doubts));
        return doubts;
    }

    /** The values whose unit must be wrong. */
    static List<Doubt> ofUnits(Assessment assessment) {
        var doubts = new ArrayList<Doubt>();
        Column.of(assessment).stream().filter(column -> column.indicator().quantity() == Quantity.EQUIPMENT_VALUE).forEach(column -> new Doubts(column).addTo(doubts));
        return doubts.stream().filter(doubt -> doubt.kind() == Doubt.Kind.UNIT).toList();
    }

    private void addTo(List<Doubt> doubts) {
        for (int i = 0; i < values.length; i++) {
            Doubt.Kind kind = kind(i);
            if (kind != null) {
                doubts.add(doubt(kind, column.cells().get(i)));
            }
        }
    }

    /** The gravest doubt about a value, or {@code null}. */
    private Doubt.Kind kind(int i) {
        double value = values[i];
        if (column.indicator().quantity() == Quantity.EQUIPMENT_VALUE && value > 0) {
            Fact threshold = column.part().threshold();
            double times = value / (threshold == null ? median : threshold.value().doubleValue());
            if (tenThousandfold(times) || tenThousandfold(1 / times)) {
                return Doubt.Kind.UNIT;
            }
        }
        boolean counted = column.indicator().quantityUnit().scale() == Unit.Scale.PLAIN;
        double things = Math.abs(value - median) * column.cells().get(i).pupils().doubleValue() / column.indicator().per();
        if (values.length < FEWEST || counted && things < THINGS) {
            return null;
        }
        if (median > 0 && value > TEN_TIMES * median) {
            return Doubt.Kind.FAR_ABOVE;
        }
        if (value < median / TEN_TIMES) {
            return Doubt.Kind.FAR_BELOW;
        }
        return spread > 0 && Math.abs(value - median) > OUTLYING * spread ? Doubt.Kind.OUTLIER : null;
    }

    /** Ten thousand times, give or take what schools can differ by. */
    private static boolean tenThousandfold(double times) {
        return times >= TEN_THOUSAND_TIMES / TEN_TIMES && times <= TEN_THOUSAND_TIMES * TEN_TIMES;
    }

    private Doubt doubt(Doubt.Kind kind, Column.Cell cell) {
        Fact value = cell.value().value();
        boolean byThreshold = kind == Doubt.Kind.UNIT && column.part().threshold() != null;
        Fact against = byThreshold ? column.part().threshold() : median();
        Fact measure = kind == Doubt.Kind.OUTLIER ? distance(cell, against) : times(cell, against, kind == Doubt.Kind.FAR_ABOVE ? TIMES : RATIO);
        String figure = cell.unit().name() + column.indicator().title() + "为" + value.text();
        String middle = column.part().stage().chinese() + "各单元中位数" + against.text();
        boolean low = value.value().compareTo(against.value()) < 0;
        String sentence = switch (kind) {
            case UNIT -> figure + "，约为" + (byThreshold ? "标准" + against.text() : middle) + (low ? "的万分之一，疑把万元数填作元数" : "的一万倍，疑把元数再乘了一万")
                    + "，请核对单位。";
            case FAR_ABOVE -> figure + "，是" + middle + "的" + measure.text() + "，请核对。";
            case FAR_BELOW -> figure + "，不到" + middle + "的十分之一，请核对。";
            default -> figure + (low ? "，明显低于" : "，明显高于") + middle + "，相差的幅度是各单元通常幅度的" + measure.text() + "，请核对。";
        };
        return new Doubt(kind, cell.unit().name(), column.part().stage(), column.indicator(), value, against, measure, sentence);
    }

    private static Fact times(Column.Cell cell, Fact against, Unit unit) {
        return Fact.computed(cell.subject() + "与参照值之比", cell.value().value().value().divide(against.value(), Dispersion.PRECISION), unit, "单元值÷参照值",
                cell.value().value(), against);
    }

    private Fact distance(Column.Cell cell, Fact median) {
        BigDecimal usual = middle(column.cells().stream().map(each -> each.value().value().value().subtract(median.value()).abs()).sorted().toList());
        Fact spread = Fact.computed(column.subject() + "与中位数之差的中位数", usual, column.indicator().ratioUnit(), "各单元值与中位数之差的中位数",
                column.cells().stream().map(each -> each.value().value()).toList());
        return Fact.computed(cell.subject() + "偏离倍数", cell.value().value().value().subtract(median.value()).abs().divide(usual, Dispersion.PRECISION), TIMES,
                "单元值与中位数之差÷各单元值与中位数之差的中位数", cell.value().value(), median, spread);
    }

    private Fact median() {
        List<Fact> facts = column.cells().stream().map(cell -> cell.value().value()).toList();
        return Fact.computed(column.subject() + "中位数", middle(facts.stream().map(Fact::value).sorted().toList()), column.indicator().ratioUnit(), "各单元值的中位数", facts);
    }

    private static BigDecimal middle(List<BigDecimal> sorted) {
        int size = sorted.size();
        return sorted.get(size / 2).add(sorted.get((size - 1) / 2)).divide(BigDecimal.valueOf(2));
    }

    private static double middle(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    }

    /** Equipment is bought and scrapped every year: the same value to the last yuan was copied. */
    private static void unchanged(Column column, int year, List<Doubt> doubts) {
        for (Column.Cell cell : column.cells()) {
            cell.unit().school().part(cell.unit().stage()).history().stream()
                    .filter(before -> before.year() == year - 1 && before.equipmentValue() != null && before.equipmentValue().value().signum() > 0)
                    .filter(before -> before.equipmentValue().value().compareTo(cell.quantity()) == 0)
                    .forEach(before -> doubts.add(new Doubt(Doubt.Kind.UNCHANGED, cell.unit().name(), column.part().stage(), column.indicator(), cell.value().quantity(),
                            before.equipmentValue(), Fact.computed(cell.subject() + "与上年之差", BigDecimal.ZERO, Unit.YUAN, "本年－上年", cell.value().quantity(), before.equipmentValue()),
                            cell.unit().name() + "教学仪器设备值为" + cell.value().quantity().text() + "，与上年一元不差，疑沿用了上年数据，请核对。")));
        }
    }

    private static void pupils(County county, Overview.StageOverview overview, List<Doubt> doubts) {
        county.history().stream()
                .filter(year -> year.year() == county.year() - 1)
                .map(overview.stage() == Stage.PRIMARY ? YearFigures::primaryPupils : YearFigures::juniorPupils)
                .filter(before -> before != null && before.value().signum() > 0 && overview.pupils() != null)
                .forEach(before -> changed(county.name(), overview.stage(), before, overview.pupils(), doubts));
    }

    private static void changed(String name, Stage stage, Fact before, Fact now, List<Doubt> doubts) {
        BigDecimal change = now.value().subtract(before.value()).multiply(HUNDRED).divide(before.value(), Dispersion.PRECISION);
        if (change.abs().compareTo(PUPILS_CHANGED) > 0) {
            Fact measure = Fact.computed(name + stage.chinese() + "在校学生数变化幅度", change.abs(), Unit.PERCENT, "与上年之差÷上年×100", now, before).withDecimals(1);
            doubts.add(new Doubt(Doubt.Kind.PUPILS, name, stage, null, now, before, measure,
                    name + stage.chinese() + "在校学生数为" + now.text() + "，比上年的" + before.text() + (change.signum() > 0 ? "增加" : "减少") + measure.text() + "，请核对。"));
        }
    }
}
