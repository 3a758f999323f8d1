package org.junheng.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.trace.Explainer;
import org.junheng.trace.Explanation;
import org.junheng.trace.Topic;

/** Writes an explanation for other programs (解释的JSON): what {@link ExplanationText} says, with exact values. */
final class ExplanationJson {

    private final Explainer explainer;
    private final boolean all;

    ExplanationJson(Explainer explainer, boolean all) {
        this.explainer = explainer;
        this.all = all;
    }

    /** The explanation as JSON text. */
    String write(Explanation explanation) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        if (explanation instanceof Explanation.Input input) {
            input(root, input);
        } else if (explanation instanceof Explanation.Result result) {
            topic(root, result.topic());
        } else if (explanation instanceof Explanation.Labelled labelled) {
            root.put("label", labelled.label());
            ArrayNode facts = root.putArray("facts");
            labelled.facts().forEach(fact -> node(facts.addObject(), explainer.node(fact, all)));
        }
        return JsonText.of(root);
    }

    private static void input(ObjectNode root, Explanation.Input input) {
        root.put("pointer", input.pointer());
        root.put("words", input.caption().words());
        if (input.place().line() > 0) {
            root.put("line", input.place().line());
        } else {
            root.put("change", input.place().file());
        }
        root.put("given", input.given());
        root.put("unit", input.caption().unit());
        root.put("note", input.caption().note());
        ArrayNode results = root.putArray("results");
        input.results().forEach(results::add);
    }

    private void topic(ObjectNode root, Topic topic) {
        root.put("path", topic.path());
        root.put("title", topic.title());
        ArrayNode remarks = root.putArray("remarks");
        topic.remarks().forEach(remarks::add);
        if (topic.fact() != null) {
            node(root.putObject("fact"), explainer.node(topic.fact(), all));
        }
        ArrayNode parts = root.putArray("parts");
        topic.parts().forEach(part -> topic(parts.addObject(), part));
    }

    private void node(ObjectNode entry, Explanation.Node node) {
        Fact fact = node.fact();
        entry.put("name", node.name());
        entry.put("label", fact.label());
        entry.put("value", fact.value());
        entry.put("unit", fact.unit().symbol());
        entry.put("text", fact.text());
        if (fact.source() instanceof Source.Given given) {
            entry.put("given", given.pointer());
            entry.put("words", explainer.words(given.pointer()));
            if (given.change().isEmpty()) {
                node.place().ifPresent(place -> entry.put("line", place.line()));
            } else {
                entry.put("change", given.change());
            }
        } else if (fact.source() instanceof Source.Ruled ruled) {
            entry.put("standard", ruled.standard());
            entry.put("item", ruled.item());
        } else if (fact.source() instanceof Source.Computed computed) {
            entry.put("formula", computed.formula());
            entry.put("number", node.number());
            ArrayNode inputs = entry.putArray("inputs");
            node.inputs().forEach(input -> node(inputs.addObject(), input));
        }
    }
}
