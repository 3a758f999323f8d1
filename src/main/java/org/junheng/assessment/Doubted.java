package org.junheng.assessment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.county.DataIssue;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;

/**
 * Which figures are in doubt and take no part in a verdict (存疑、待核的数据): people have marked them, or their unit must be wrong (单位错误), for no
 * school has the ten-thousandth of what it needs.
 */
final class Doubted {

    private final List<DataIssue> open;
    private final Set<Misfilled> misfilled;

    /** A value of a unit, by the unit's name, its stage and the indicator's id. */
    private record Misfilled(String unit, Stage stage, String indicator) {}

    Doubted(List<DataIssue> issues, List<Doubt> misfilled) {
        this.open = issues.stream().filter(DataIssue::open).toList();
        this.misfilled = misfilled.stream().map(doubt -> new Misfilled(doubt.name(), doubt.stage(), doubt.indicator().id())).collect(Collectors.toSet());
    }

    /** Whether a value of a unit is in doubt. */
    boolean of(String school, String unit, Stage stage, String indicator, Fact quantity) {
        return misfilled.contains(new Misfilled(unit, stage, indicator)) || marked(school, indicator, quantity);
    }

    private boolean marked(String school, String indicator, Fact quantity) {
        for (DataIssue issue : open) {
            boolean named = issue.school() != null || issue.indicator() != null;
            boolean meant = (issue.school() == null || issue.school().equals(school)) && (issue.indicator() == null || issue.indicator().equals(indicator));
            if (named && meant || issue.place() != null && quantity != null && rests(quantity, issue.place())) {
                return true;
            }
        }
        return false;
    }

    /** Whether an item of the whole county is in doubt. */
    boolean of(String item) {
        return open.stream().anyMatch(issue -> issue.school() == null && item.equals(issue.indicator()));
    }

    private static boolean rests(Fact fact, String place) {
        if (fact.source() instanceof Source.Given given) {
            return given.pointer().equals(place) || given.pointer().startsWith(place + "/");
        }
        return fact.source() instanceof Source.Computed computed && computed.inputs().stream().anyMatch(input -> rests(input, place));
    }
}
