package org.junheng.standard;

import java.util.Objects;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fact.Unit;

/**
 * A resource indicator (资源配置指标).
 *
 * @param id L1–L7
 * @param title the title in the 办法
 * @param shortName how running text calls it
 * @param columnName how a narrow column calls it
 * @param unit unit of the quantity and of what is missing: 人, 间, 平方米, 元
 * @param per 100 for 每百名学生, 1 for 生均
 * @param quantity the raw quantity
 * @param shared whether parts of one school share the quantity, which is then split by weight
 * @param decimals most decimals shown of the indicator
 * @param threshold 达标值, met from the figure itself on; {@code null} where the standard sets none and looks at the spread only
 * @param source article of the 办法
 */
public record Indicator(
        String id, String title, String shortName, String columnName, String unit, int per, Quantity quantity, boolean shared, int decimals,
        Limit threshold, String source) {

    public Indicator {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(shortName, "shortName");
        Objects.requireNonNull(columnName, "columnName");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(source, "source");
        if (per < 1) {
            throw new IllegalArgumentException("per");
        }
    }

    /** The unit of the quantity itself. */
    public Unit quantityUnit() {
        return Unit.named(unit).scale() == Unit.Scale.PLAIN ? new Unit(unit, Unit.Scale.PLAIN, 0) : Unit.named(unit);
    }

    /** The unit of the indicator: per hundred or per pupil, never in 万. */
    public Unit ratioUnit() {
        return new Unit(unit, Unit.Scale.PLAIN, decimals);
    }

    /** The threshold of a stage as a fact; {@code null} where there is none. */
    public Fact threshold(Stage stage, String standard) {
        return threshold == null ? null : Fact.of(stage.chinese() + title + "标准", threshold.of(stage), ratioUnit(), new Source.Ruled(standard, source + " " + id));
    }
}
