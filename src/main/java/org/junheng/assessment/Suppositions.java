package org.junheng.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junheng.county.Stage;
import org.junheng.county.State;
import org.junheng.standard.Standard;

/** Assesses a county as it would be if some units had more or less of something (按设想的增减重新评估). */
final class Suppositions {

    private final Map<Stage, ComputedParts> computed = new EnumMap<>(Stage.class);

    private Suppositions(Standard standard, List<AssessedUnit> units) {
        for (Stage stage : Stage.values()) {
            List<AssessedUnit> own = units.stream().filter(unit -> unit.stage() == stage).toList();
            if (!own.isEmpty()) {
                computed.put(stage, new ComputedParts(standard, stage, own));
            }
        }
    }

    static Assessment of(Assessment base, List<Change> changes) {
        Map<String, List<Change>> byUnit = new HashMap<>();
        changes.forEach(change -> byUnit.computeIfAbsent(change.unit().name(), name -> new ArrayList<>()).add(change));
        Standard standard = base.standard();
        var maker = new Units(standard, new Doubted(base.county().dataIssues(), List.of()));
        List<AssessedUnit> units = base.units().stream()
                .map(unit -> byUnit.containsKey(unit.name()) ? maker.supposing(unit, byUnit.get(unit.name())) : unit)
                .toList();
        var suppositions = new Suppositions(standard, units);
        List<IndicatorAssessment> indicators = base.indicators().stream().map(suppositions::indicator).toList();
        List<Composite> composites = new Composites(standard).of(indicators);
        return new Assessment(
                base.county(), standard, base.overview(), units, indicators, composites, base.guarantees(), base.quality(), base.satisfaction(),
                base.vetoes(),
                Verdicts.of(standard, units, indicators, composites, base.guarantees(), base.quality(), base.satisfaction(), base.vetoes()));
    }

    private IndicatorAssessment indicator(IndicatorAssessment before) {
        List<StagePart> parts = before.parts().stream()
                .map(part -> part.stage() != null && computed.containsKey(part.stage()) ? computed.get(part.stage()).of(before.indicator()) : part)
                .toList();
        State state = States.worst(parts.stream().map(StagePart::state).toList());
        return new IndicatorAssessment(before.indicator(), before.thresholds(), parts, state, before.rectifying());
    }
}
