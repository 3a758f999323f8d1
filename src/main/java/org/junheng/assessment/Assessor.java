package org.junheng.assessment;

import java.util.ArrayList;
import java.util.List;
import org.junheng.county.County;
import org.junheng.county.ItemResult;
import org.junheng.county.Stage;
import org.junheng.county.State;
import org.junheng.standard.Indicator;
import org.junheng.standard.Item;
import org.junheng.standard.Standard;

/** Holds a county's data against a standard (评估). */
public final class Assessor {

    private final Standard standard;

    private Assessor(Standard standard) {
        this.standard = standard;
    }

    /** An assessor by a standard. */
    public static Assessor with(Standard standard) {
        return new Assessor(standard);
    }

    /**
     * Assesses a county. Where there are schools, indicators are computed from them; a stage without schools, and every guarantee and
     * quality item, is taken as the input gives it. What is not given is 缺数据, neither zero nor met.
     */
    public Assessment assess(County county) {
        var units = new ArrayList<AssessedUnit>();
        for (Stage stage : Stage.values()) {
            units.addAll(new Units(standard).of(county.schools(), stage));
        }
        List<IndicatorAssessment> indicators = standard.indicators().stream().map(indicator -> indicator(indicator, county, units)).toList();
        List<ItemResult> guarantees = county.results() == null ? List.of() : county.results().guarantees();
        List<ItemResult> quality = county.results() == null ? List.of() : county.results().quality();
        return new Assessment(
                county, standard, Overviews.of(county), units, indicators,
                standard.guarantees().stream().map(item -> item(item, guarantees)).toList(),
                standard.quality().stream().map(item -> item(item, quality)).toList(),
                satisfaction(county));
    }

    private IndicatorAssessment indicator(Indicator indicator, County county, List<AssessedUnit> units) {
        var parts = new ArrayList<StagePart>();
        for (Stage stage : Stage.values()) {
            List<AssessedUnit> own = units.stream().filter(unit -> unit.stage() == stage).toList();
            if (!own.isEmpty()) {
                parts.add(new ComputedParts(standard).of(indicator, stage, own));
            }
        }
        List<StagePart> given = new GivenParts(standard).of(indicator, county);
        given.stream()
                .filter(part -> units.isEmpty() || part.stage() != null && units.stream().noneMatch(unit -> unit.stage() == part.stage()))
                .forEach(parts::add);
        boolean rectifying = county.results() != null
                && county.results().resources().stream()
                        .anyMatch(result -> result.indicator().equals(indicator.id()) && Boolean.TRUE.equals(result.rectifying()));
        return new IndicatorAssessment(indicator, parts, state(parts), rectifying);
    }

    /** The worst part decides; 达标 only where every part is. */
    private static State state(List<StagePart> parts) {
        for (State state : List.of(State.UNMET, State.TO_VERIFY, State.AT_RISK, State.NO_DATA)) {
            if (parts.stream().anyMatch(part -> part.state() == state)) {
                return state;
            }
        }
        return parts.stream().anyMatch(part -> part.state() == State.MET) ? State.MET : State.NO_DATA;
    }

    private static ItemAssessment item(Item item, List<ItemResult> results) {
        return results.stream()
                .filter(result -> result.item().equals(item.id()))
                .findFirst()
                .map(result -> new ItemAssessment(item, result.state(), Boolean.TRUE.equals(result.rectifying()), result))
                .orElseGet(() -> new ItemAssessment(item, State.NO_DATA, false, null));
    }

    private State satisfaction(County county) {
        if (county.results() == null || county.results().satisfaction() == null) {
            return State.NO_DATA;
        }
        var given = county.results().satisfaction();
        if (given.state() != null) {
            return given.state();
        }
        if (given.rate() == null) {
            return State.NO_DATA;
        }
        return given.rate().value().compareTo(standard.satisfaction().threshold()) >= 0 ? State.MET : State.UNMET;
    }
}
