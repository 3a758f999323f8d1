package org.junheng.observation;

import java.util.ArrayList;
import java.util.List;
import org.junheng.county.County;
import org.junheng.county.ItemResult;
import org.junheng.county.LabelledFact;

/** The figures with labels that have no field of their own (带标签的数据项): those of the county, then those given with guarantees and quality items. */
final class Told {

    private final List<LabelledFact> facts = new ArrayList<>();

    Told(County county) {
        facts.addAll(county.facts());
        if (county.results() != null) {
            county.results().guarantees().stream().map(ItemResult::figures).forEach(facts::addAll);
            county.results().quality().stream().map(ItemResult::figures).forEach(facts::addAll);
        }
    }

    /** Those whose labels hold a word of each list. */
    @SafeVarargs
    final List<LabelledFact> with(List<String>... words) {
        var found = new ArrayList<LabelledFact>();
        for (LabelledFact fact : facts) {
            boolean all = true;
            for (List<String> each : words) {
                all &= Terms.holds(fact.label(), each);
            }
            if (all) {
                found.add(fact);
            }
        }
        return found;
    }
}
