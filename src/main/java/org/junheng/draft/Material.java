package org.junheng.draft;

import java.util.List;
import org.junheng.assessment.Assessment;
import org.junheng.finding.Findings;
import org.junheng.reconciliation.Contradiction;

/**
 * What the documents of one county are written from (素材): made once, so that all of them say the same.
 *
 * @param assessment the data held against a standard
 * @param contradictions where the data contradicts itself: told to the drafter in notes
 * @param findings problems, causes, measures and tasks, with what was seen and the plan they rest on
 */
public record Material(Assessment assessment, List<Contradiction> contradictions, Findings findings) {

    public Material {
        contradictions = List.copyOf(contradictions);
    }
}
