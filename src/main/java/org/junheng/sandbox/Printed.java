package org.junheng.sandbox;

import java.util.List;
import org.junheng.document.Prose;
import org.junheng.fact.Fact;
import org.junheng.markdown.FactMarks;

/**
 * What a template printed.
 *
 * @param text the text, its figures between marks ({@link FactMarks})
 * @param facts the figures the marks stand for
 */
public record Printed(String text, List<Fact> facts) {

    public Printed {
        facts = List.copyOf(facts);
    }

    /** The text as prose, its figures facts of the tree. */
    public Prose prose() {
        return FactMarks.prose(text, facts);
    }
}
