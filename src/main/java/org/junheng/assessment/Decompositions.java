package org.junheng.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junheng.county.State;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;

/**
 * Takes a coefficient of variation apart (差异构成的计算). Judged figures are exact; these explain one, and are computed in binary floating
 * point from deviations about the mean, so that leaving out or raising one unit costs no second pass over the others.
 */
final class Decompositions {

    private static final Unit TIMES = new Unit("倍", Unit.Scale.PLAIN, 1);
    private static final Unit SQUARE = new Unit("", Unit.Scale.PLAIN, 4);
    private static final int DECIMALS = 12;
    private static final double POWER = 1e12;
    private static final double MOST = 1e6;

    private final Column column;
    private final Fact mean;
    private final Fact cv;
    private final double[] weight;
    private final double[] deviation;
    private final double[] raised;
    private double square;

    private Decompositions(Column column) {
        this.column = column;
        this.mean = column.part().mean();
        this.cv = column.part().cv();
        int size = column.cells().size();
        this.weight = new double[size];
        this.deviation = new double[size];
        this.raised = new double[size];
        double pupils = 0;
        double quantity = 0;
        for (Column.Cell cell : column.cells()) {
            pupils += cell.pupils().doubleValue();
            quantity += cell.quantity().doubleValue();
        }
        for (int i = 0; i < size; i++) {
            Column.Cell cell = column.cells().get(i);
            double own = cell.pupils().doubleValue();
            weight[i] = own / pupils;
            deviation[i] = cell.quantity().doubleValue() / own * pupils / quantity - 1;
            raised[i] = below(cell) ? cell.need().doubleValue() / own * pupils / quantity - 1 : deviation[i];
            square += weight[i] * deviation[i] * deviation[i];
        }
    }

    /** Of every indicator and stage whose coefficient was computed from units. */
    static List<Decomposition> of(Assessment assessment) {
        return Column.of(assessment).stream().filter(column -> column.part().cv() != null).map(column -> new Decompositions(column).decomposition()).toList();
    }

    private Decomposition decomposition() {
        var contributions = new ArrayList<Decomposition.Contribution>();
        for (int i = 0; i < weight.length; i++) {
            contributions.add(contribution(i));
        }
        contributions.sort(Column.largestFirst(Decomposition.Contribution::contribution));
        Fact limit = column.part().cvLimit();
        return new Decomposition(column.indicator(), column.part().stage(), cv, limit, contributions, allRaised(),
                limit == null || cv.value().compareTo(limit.value()) <= 0 ? null : Levels.of(column, limit));
    }

    private Decomposition.Contribution contribution(int i) {
        Column.Cell cell = column.cells().get(i);
        Fact value = cell.value().value();
        Fact pupils = cell.unit().pupils();
        String name = cell.subject();
        double own = weight[i] * deviation[i] * deviation[i];
        Fact contribution = Fact.computed(name + "对差异的贡献", decimal(own), SQUARE, "（在校学生数÷参评单元在校学生数）×（单元值÷县均值－1）²", pupils, value, mean);
        Fact share = square == 0 ? null : Fact.computed(name + "的差异贡献占比", decimal(100 * own / square), Unit.PERCENT, "贡献÷差异系数的平方×100", contribution, cv).withDecimals(1);
        return new Decomposition.Contribution(
                cell.unit(), cell.value(),
                Fact.computed(name + "为县均值的倍数", decimal(deviation[i] + 1), TIMES, "单元值÷县均值", value, mean),
                contribution, share,
                coefficient("剔除" + cell.unit().name() + "后的" + column.subject() + "校际差异系数", "其余单元的标准差÷均值，以在校学生数加权",
                        1 - weight[i], -weight[i] * deviation[i], square - own, cv, pupils, value),
                below(cell)
                        ? coefficient(cell.unit().name() + "补到标准后的" + column.subject() + "校际差异系数", "该单元以标准代替现值，重算标准差÷均值",
                                1, weight[i] * (raised[i] - deviation[i]), square + weight[i] * (raised[i] * raised[i] - deviation[i] * deviation[i]),
                                cv, pupils, value, cell.value().threshold())
                        : null);
    }

    private Fact allRaised() {
        double moment = 0;
        double squares = 0;
        boolean any = false;
        for (int i = 0; i < weight.length; i++) {
            moment += weight[i] * raised[i];
            squares += weight[i] * raised[i] * raised[i];
            any |= below(column.cells().get(i));
        }
        return any
                ? coefficient("未达标单元补到标准后的" + column.subject() + "校际差异系数", "未达标单元以标准代替现值，重算标准差÷均值", 1, moment, squares, cv, column.part().threshold())
                : null;
    }

    private static boolean below(Column.Cell cell) {
        return cell.value().state() == State.UNMET;
    }

    /**
     * The coefficient where units of that weight together have that first and second moment about the old mean, both in units of the old
     * mean; {@code null} where their own mean is zero or there are none.
     */
    private Fact coefficient(String label, String formula, double weights, double moment, double squares, Fact... inputs) {
        if (weight.length == 1 && weights < 1) {
            return null;
        }
        double shift = moment / weights;
        double level = 1 + shift;
        if (level <= 0) {
            return null;
        }
        double variance = Math.max(0, squares / weights - shift * shift);
        Fact coefficient = Fact.computed(label, decimal(Math.sqrt(variance) / level), column.part().cv().unit(), formula, inputs);
        return column.part().cvLimit() == null ? coefficient : Rounding.tellingApart(coefficient, column.part().cvLimit());
    }

    /** To twelve decimals: not by way of a text, which differs from one Java to the next. */
    private static BigDecimal decimal(double value) {
        return Math.abs(value) < MOST
                ? BigDecimal.valueOf(Math.round(value * POWER), DECIMALS)
                : new BigDecimal(value).setScale(0, RoundingMode.HALF_UP);
    }
}
