package org.junheng.finding;

import java.util.List;
import org.junheng.document.Prose;
import org.junheng.fact.Fact;

/**
 * What a rule found (发现).
 *
 * @param rule the rule's id, such as F-16
 * @param topic what it is about
 * @param level how serious it is
 * @param weight within its level: the heavier, the earlier
 * @param name what it is in few words, such as 初中体艺教师不足
 * @param text the facts, in full sentences
 * @param about indicators and items
 * @param schools the schools; empty for the county
 * @param evidence the figures that prove it; at least one
 * @param causes causes that the data proves
 * @param questions for the drafter: what may be a cause and is not proved
 * @param measures what is to be done; at least one, unless it is only worth knowing
 * @param documents names of the document kinds in which it may stand; empty for all
 */
public record Finding(
        String rule, Topic topic, Level level, int weight, String name, Prose text, List<String> about, List<String> schools, List<Fact> evidence,
        List<Cause> causes, List<String> questions, List<Measure> measures, List<String> documents) {

    public Finding {
        about = List.copyOf(about);
        schools = List.copyOf(schools);
        evidence = List.copyOf(evidence);
        causes = List.copyOf(causes);
        questions = List.copyOf(questions);
        measures = List.copyOf(measures);
        documents = List.copyOf(documents);
    }

    /** Whether it may stand in that kind of document. */
    boolean in(String kind) {
        return documents.isEmpty() || documents.contains(kind);
    }
}
