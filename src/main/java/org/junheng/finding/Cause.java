package org.junheng.finding;

import java.util.List;
import org.junheng.document.Prose;
import org.junheng.fact.Fact;

/**
 * A cause that the data proves (原因): that it came before or with the problem, that it is large enough, that it is in the same schools.
 *
 * @param text the sentence
 * @param evidence the figures that prove it; at least one
 * @param about indicators and items whose problem it causes
 */
public record Cause(Prose text, List<Fact> evidence, List<String> about) {

    public Cause {
        evidence = List.copyOf(evidence);
        about = List.copyOf(about);
    }
}
