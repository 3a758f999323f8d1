package org.junheng.observation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.assessment.AssessedUnit;
import org.junheng.assessment.Assessment;
import org.junheng.assessment.Doubt;
import org.junheng.assessment.UnitValue;
import org.junheng.county.DataIssue;
import org.junheng.county.Stage;
import org.junheng.county.State;
import org.junheng.standard.Indicator;

/** Which figures must not be told as facts (存疑、待核): people doubt them, or they are so far off that the figure or its unit must be wrong. */
final class Doubtful {

    /** Doubts of other kinds are only asked about. */
    private static final Set<Doubt.Kind> GRAVE = EnumSet.of(Doubt.Kind.UNIT, Doubt.Kind.FAR_ABOVE, Doubt.Kind.FAR_BELOW);

    private final Assessment assessment;
    private final List<DataIssue> issues;
    private final List<Doubt> doubts;

    Doubtful(Assessment assessment) {
        this.assessment = assessment;
        this.issues = assessment.county().dataIssues().stream().filter(DataIssue::open).toList();
        this.doubts = assessment.doubts().stream().filter(doubt -> GRAVE.contains(doubt.kind())).toList();
    }

    /** What is left without what is in doubt: else what it seems to lack would take what others have beyond, and cost. */
    Assessment left() {
        return new Assessment(
                assessment.county(), assessment.standard(), assessment.overview(), assessment.units().stream().map(this::left).toList(),
                assessment.indicators(), assessment.composites(), assessment.guarantees(), assessment.quality(), assessment.satisfaction(),
                assessment.vetoes(), assessment.verdict());
    }

    private AssessedUnit left(AssessedUnit unit) {
        List<UnitValue> values = unit.values().stream()
                .map(value -> reason(unit, value) == null
                        ? value
                        : new UnitValue(value.indicator(), null, null, value.threshold(), State.NO_DATA, false, null, null))
                .toList();
        return new AssessedUnit(unit.name(), unit.school(), unit.stage(), unit.pupils(), values, unit.met(), unit.state());
    }

    /** Why a figure must not be told as a fact; {@code null} if it may. */
    String reason(AssessedUnit unit, UnitValue value) {
        Stream<String> marked = issues.stream()
                .filter(issue -> value.state() == State.TO_VERIFY && about(issue, unit.school().name(), value.indicator()) && issue.note() != null)
                .map(DataIssue::note);
        return Stream.concat(marked, seen(unit.name(), unit.stage(), value.indicator()).map(Doubt::sentence)).findFirst().orElse(value.state() == State.TO_VERIFY ? State.TO_VERIFY.chinese() : null);
    }

    /** Whether a figure of a unit is so far off that it or its unit must be wrong. */
    boolean farOff(String unit, Stage stage, Indicator indicator) {
        return seen(unit, stage, indicator).findAny().isPresent();
    }

    private Stream<Doubt> seen(String unit, Stage stage, Indicator indicator) {
        return doubts.stream().filter(doubt -> doubt.name().equals(unit) && doubt.stage() == stage && indicator.equals(doubt.indicator()));
    }

    /** Whether a figure of a school that is only named is in doubt, by its note or by what people have marked. */
    boolean named(String school, Indicator indicator, String note) {
        return note != null && note.contains(State.TO_VERIFY.chinese()) || issues.stream().anyMatch(issue -> about(issue, school, indicator));
    }

    private static boolean about(DataIssue issue, String school, Indicator indicator) {
        return school.equals(issue.school()) && (issue.indicator() == null || indicator.id().equals(issue.indicator()));
    }
}
