package org.junheng.standard;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junheng.county.Ownership;
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
 * @param topic what it is about, such as 义务教育优质均衡发展
 * @param scope which schools count
 * @param split weights of the parts of a school for shared quantities
 * @param schoolRule when a unit meets the indicators as a whole; {@code null} where the standard leaves that to others
 * @param variation limits of the coefficient of variation
 * @param precision digits that are compared and shown
 * @param indicators resource indicators, in order
 * @param guarantees the guarantees, in order
 * @param quality the quality items, in order
 * @param satisfaction threshold of public satisfaction
 * @param vetoes circumstances in which a county is not recognised
 * @param relaxations milder rules, switched on or off
 */
public record Standard(
        String id,
        String title,
        String number,
        String issuer,
        String topic,
        Scope scope,
        Map<SchoolKind, Weights> split,
        SchoolRule schoolRule,
        Variation variation,
        Precision precision,
        List<Indicator> indicators,
        List<Item> guarantees,
        List<Item> quality,
        SatisfactionRule satisfaction,
        List<Veto> vetoes,
        List<Relaxation> relaxations) {

    public Standard {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(variation, "variation");
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(satisfaction, "satisfaction");
        split = Map.copyOf(split);
        indicators = List.copyOf(indicators);
        guarantees = List.copyOf(guarantees);
        quality = List.copyOf(quality);
        vetoes = List.copyOf(vetoes);
        relaxations = List.copyOf(relaxations);
    }

    /**
     * Which schools the resource indicators look at (纳入范围).
     *
     * @param excludedKinds kinds left out
     * @param excludedOwnerships left out by who runs them
     * @param excludedSponsors left out by their sponsor (举办方), such as 市直
     * @param teachingPointMinimumPupils a teaching point (教学点) with fewer pupils is left out
     * @param minimumForFullSchools whether a full school with fewer pupils is left out too: practice differs
     */
    public record Scope(
            List<SchoolKind> excludedKinds, List<Ownership> excludedOwnerships, List<String> excludedSponsors, int teachingPointMinimumPupils,
            boolean minimumForFullSchools) {
        public Scope {
            excludedKinds = List.copyOf(excludedKinds);
            excludedOwnerships = List.copyOf(excludedOwnerships);
            excludedSponsors = List.copyOf(excludedSponsors);
        }
    }

    /** Weights of the parts of one school (拆分系数); {@code null} where the kind has no such part. */
    public record Weights(BigDecimal primary, BigDecimal junior, BigDecimal senior) {}

    /**
     * When a unit meets the indicators as a whole (学校综合达标规则): at least {@code met} of them, the others at {@code floor} of the
     * threshold or above.
     *
     * @param floor a part of one; {@code null} where the others may be as low as they like
     */
    public record SchoolRule(int met, BigDecimal floor, String source) {}

    /** Limits of the coefficient of variation (校际差异系数限值), met up to the figure itself, and which coefficient they are for. */
    public record Variation(BigDecimal primary, BigDecimal junior, Counts counts, String source) {}

    /** Which coefficient is judged (判定用的差异系数). */
    public enum Counts {
        /** Every indicator's own. */
        EACH("每项"),
        /** The mean of all indicators' (综合差异系数). */
        COMPOSITE("综合");

        private final String chinese;

        Counts(String chinese) {
            this.chinese = chinese;
        }

        /** The Chinese word, as files have it. */
        @JsonValue
        public String chinese() {
            return chinese;
        }
    }

    /**
     * Digits (取位).
     *
     * @param values decimals to which values are rounded before they are compared; {@code null} compares them as they are
     * @param coefficients the same for coefficients of variation
     * @param coefficientDecimals most decimals shown of a coefficient
     */
    public record Precision(Integer values, Integer coefficients, int coefficientDecimals) {}

    /** Threshold of public satisfaction in percent (社会认可度). */
    public record SatisfactionRule(BigDecimal threshold, String source) {}

    /** The CV limit of a stage as a fact. */
    public Fact variationLimit(Stage stage) {
        BigDecimal limit = stage == Stage.PRIMARY ? variation.primary() : variation.junior();
        String what = variation.counts() == Counts.EACH ? "校际差异系数限值" : "校际综合差异系数限值";
        return Fact.of(stage.chinese() + what, limit, coefficientUnit(), new Source.Ruled(name(), variation.source()));
    }

    /** Teaching points with fewer pupils are not assessed (教学点纳入评估的人数下限). */
    public Fact minimumPupils() {
        return Fact.of("纳入评估的学生数下限", BigDecimal.valueOf(scope.teachingPointMinimumPupils()), Unit.PERSON, new Source.Ruled(name(), "纳入范围"));
    }

    /** How coefficients of variation are shown. */
    public Unit coefficientUnit() {
        return new Unit("", Unit.Scale.PLAIN, precision.coefficientDecimals());
    }

    /** The relaxations of an indicator or item that are switched on. */
    public List<Relaxation> relaxations(String item) {
        return relaxations.stream().filter(relaxation -> relaxation.on() && relaxation.item().equals(item)).toList();
    }

    /** The most pupils of a class of the stage, where an item limits it. */
    public Optional<Fact> classLimit(Stage stage) {
        return guarantees.stream()
                .flatMap(item -> item.checks().stream()
                        .filter(Check.ClassSize.class::isInstance)
                        .map(check -> Fact.of(stage.chinese() + "班额上限", ((Check.ClassSize) check).limit().of(stage), Unit.PERSON,
                                new Source.Ruled(name(), item.source() + " " + item.id()))))
                .findFirst();
    }

    /** Title and number as a source is cited. */
    public String name() {
        return "《" + title + "》（" + number + "）";
    }
}
