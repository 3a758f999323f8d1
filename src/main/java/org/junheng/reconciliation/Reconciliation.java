package org.junheng.reconciliation;

import java.util.ArrayList;
import java.util.List;
import org.junheng.assessment.Assessment;
import org.junheng.pack.Pack;

/**
 * Finds where a county's data contradicts itself (数据核对): given against computed, totals against lists, percentages against counts, year
 * against year, verdicts against figures, and what people wrote against all of these. It changes nothing.
 */
public final class Reconciliation {

    private final List<WrittenRule> rules;

    private Reconciliation(List<WrittenRule> rules) {
        this.rules = rules;
    }

    /**
     * A reconciliation with the pack's rules for written text.
     *
     * @throws org.junheng.fault.Faults {@code TPL-030} if they cannot be read
     */
    public static Reconciliation with(Pack pack) {
        return new Reconciliation(WrittenRule.read(pack));
    }

    /** Every contradiction, kind by kind; none is told twice. */
    public List<Contradiction> of(Assessment assessment) {
        var found = new ArrayList<Contradiction>();
        new Verdicts(assessment).addTo(found);
        new Computations(assessment).addTo(found);
        new Totals(assessment).addTo(found);
        new Shares(assessment).addTo(found);
        new Years(assessment).addTo(found);
        new Ranges(assessment).addTo(found);
        new Writings(assessment, rules).addTo(found);
        return found.stream().distinct().toList();
    }
}
