package org.junheng.table;

import java.util.Objects;
import org.junheng.assessment.Assessment;
import org.junheng.finding.Findings;

/**
 * What the tables of a county are filled from (评估和研判的结果).
 *
 * @param assessment the data held against a standard
 * @param findings problems, tasks, the plan and what was seen
 */
public record Results(Assessment assessment, Findings findings) {

    public Results {
        Objects.requireNonNull(assessment);
        Objects.requireNonNull(findings);
    }

    /** The assessment without figures that are too far off to act on: nothing is moved or bought for those. */
    Assessment sound() {
        return findings.seen().sound();
    }
}
