package org.junheng.trace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junheng.document.Document;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;

/**
 * The figures of a document and where each comes from (数据项清单): {@code facts.json} beside a draft. First what is printed, in reading
 * order; then every figure behind it, once, with the numbers of those it was computed from. One entry a line.
 */
public final class FactList {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private FactList() {}

    /** The list as JSON text. */
    public static String write(Document document) {
        var table = new FactTable();
        var figures = new ArrayList<ObjectNode>();
        for (Printing printing : Printing.of(document)) {
            figures.add(JsonNodeFactory.instance.objectNode()
                    .put("printed", printing.text())
                    .put("place", printing.place())
                    .put("within", printing.quote())
                    .put("fact", table.number(printing.fact())));
        }
        var facts = new ArrayList<ObjectNode>();
        for (Fact fact : table.facts()) {
            ObjectNode entry = JsonNodeFactory.instance.objectNode().put("id", facts.size() + 1);
            describe(entry, fact, table);
            facts.add(entry);
        }
        return "{\n\"title\": " + line(JsonNodeFactory.instance.textNode(document.head().title())) + ",\n\"figures\": " + lines(figures)
                + ",\n\"facts\": " + lines(facts) + "\n}\n";
    }

    private static void describe(ObjectNode entry, Fact fact, FactTable table) {
        entry.put("label", fact.label());
        entry.put("value", fact.value());
        entry.put("unit", fact.unit().symbol());
        if (!fact.asOf().isEmpty()) {
            entry.put("asOf", fact.asOf());
        }
        if (!fact.definition().isEmpty()) {
            entry.put("definition", fact.definition());
        }
        if (fact.source() instanceof Source.Given given) {
            entry.put("given", given.pointer());
            if (!given.change().isEmpty()) {
                entry.put("change", given.change());
            }
        } else if (fact.source() instanceof Source.Ruled ruled) {
            entry.put("standard", ruled.standard());
            entry.put("item", ruled.item());
        } else if (fact.source() instanceof Source.Computed computed) {
            entry.put("formula", computed.formula());
            ArrayNode inputs = entry.putArray("inputs");
            computed.inputs().forEach(input -> inputs.add(table.number(input)));
        }
    }

    private static String lines(List<ObjectNode> entries) {
        return entries.isEmpty() ? "[]" : "[\n" + String.join(",\n", entries.stream().map(FactList::line).toList()) + "\n]";
    }

    private static String line(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values always writes", e);
        }
    }
}
