package org.junheng.cli;

import java.util.ArrayList;
import java.util.List;
import org.junheng.county.Change;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import picocli.CommandLine.Option;

/** The changes a user wants to see the effect of (试算的改动). */
final class ChangeChoice {

    static final String OPTION = "--set";

    @Option(names = OPTION, paramLabel = "改动", description = "先作这处改动，再算；数据文件不变。可以写几次，照次序改")
    private List<String> texts = List.of();

    /** The changes, or every text that is none. */
    List<Change> changes() {
        var changes = new ArrayList<Change>();
        var faults = new ArrayList<Fault>();
        for (String text : texts) {
            try {
                changes.add(Change.parse(text));
            } catch (Faults wrong) {
                faults.addAll(wrong.list());
            }
        }
        if (!faults.isEmpty()) {
            throw new Faults(faults);
        }
        return changes;
    }
}
