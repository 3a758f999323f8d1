package org.junheng.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.county.SchoolKind;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fact.Unit;

/**
 * An assessment standard (评估标准).
 *
 * @param id file name without ending
 * @param title title of the 办法, without 《》
 * @param number its number, such as 教督〔2017〕6号
 * @param issuer who issued it
 * @param scope which schools count
 * @param split weights of the parts of a school for shared quantities
 * @param schoolRule when a unit meets the indicators as a whole
 * @param variation limits of the coefficient of variation
 * @param indicators resource indicators, in order
 * @param guarantees the guarantees, in order
 * @param quality the quality items, in order
 * @param satisfaction threshold of public satisfaction
 */
public record Standard(
        String id,
        String title,
        String number,
        String issuer,
        Scope scope,
        Map<SchoolKind, Weights> split,
        SchoolRule schoolRule,
        Variation variation,
        List<Indicator> indicators,
        List<Item> guarantees,
        List<Item> quality,
        SatisfactionRule satisfaction) {

    public Standard {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(schoolRule, "schoolRule");
        Objects.requireNonNull(variation, "variation");
        Objects.requireNonNull(satisfaction, "satisfaction");
        split = Map.copyOf(split);
        indicators = List.copyOf(indicators);
        guarantees = List.copyOf(guarantees);
        quality = List.copyOf(quality);
    }

    /**
     * Which schools the resource indicators look at (纳入范围).
     *
     * @param excludedKinds kinds left out
     * @param teachingPointMinimumPupils a teaching point (教学点) with fewer pupils is left out
     */
    public record Scope(List<SchoolKind> excludedKinds, int teachingPointMinimumPupils) {
        public Scope {
            excludedKinds = List.copyOf(excludedKinds);
        }
    }

    /** Weights of the parts of one school (拆分系数); {@code null} where the kind has no such part. */
    public record Weights(BigDecimal primary, BigDecimal junior, BigDecimal senior) {}

    /**
     * When a unit meets the indicators as a whole (学校综合达标规则): at least {@code met} of them, the others at {@code floor} of the
     * threshold or above.
     */
    public record SchoolRule(int met, BigDecimal floor, String source) {}

    /** Limits of the coefficient of variation per indicator (校际差异系数限值), met up to the figure itself. */
    public record Variation(BigDecimal primary, BigDecimal junior, String source) {}

    /** Threshold of public satisfaction in percent (社会认可度). */
    public record SatisfactionRule(BigDecimal threshold, String source) {}

    /** The CV limit of a stage as a fact. */
    public Fact variationLimit(Stage stage) {
        BigDecimal limit = stage == Stage.PRIMARY ? variation.primary() : variation.junior();
        return Fact.of(stage.chinese() + "校际差异系数限值", limit, Unit.COEFFICIENT, new Source.Ruled(name(), variation.source()));
    }

    /** Title and number as a source is cited. */
    public String name() {
        return "《" + title + "》（" + number + "）";
    }
}
