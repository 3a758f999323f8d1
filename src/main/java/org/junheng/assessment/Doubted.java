package org.junheng.assessment;

import java.util.List;
import org.junheng.county.DataIssue;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;

/** Which figures people have marked as in doubt (人标记的存疑、待核数据): they take no part in a verdict. */
final class Doubted {

    private final List<DataIssue> open;

    Doubted(List<DataIssue> issues) {
        this.open = issues.stream().filter(DataIssue::open).toList();
    }

    /** Whether the figure of a school for an indicator is in doubt. */
    boolean of(String school, String indicator, Fact quantity) {
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
