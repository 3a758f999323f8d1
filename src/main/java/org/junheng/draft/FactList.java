package org.junheng.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junheng.document.Document;
import org.junheng.document.Inline;
import org.junheng.document.Prose;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;

/**
 * The figures of a document and where each comes from (数据项清单): {@code facts.json} beside a draft. In reading order, one entry for
 * each time a figure is printed, with the words around it.
 */
public final class FactList {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private FactList() {}

    /** The list as JSON text. */
    public static String write(Document document) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("title", document.head().title());
        ArrayNode figures = root.putArray("figures");
        for (Prose prose : document.proses()) {
            for (Inline inline : prose.inlines()) {
                if (inline instanceof Inline.Figure figure) {
                    ObjectNode entry = figures.addObject();
                    entry.put("printed", figure.text());
                    entry.put("within", prose.text());
                    describe(entry, figure.fact());
                }
            }
        }
        try {
            return MAPPER.writeValueAsString(root).replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values always writes", e);
        }
    }

    /** Label, value, unit and source of a fact; the facts of a formula inside it. */
    static void describe(ObjectNode entry, Fact fact) {
        entry.put("label", fact.label());
        entry.put("value", fact.value());
        entry.put("unit", fact.unit().symbol());
        if (!fact.asOf().isEmpty()) {
            entry.put("asOf", fact.asOf());
        }
        if (!fact.definition().isEmpty()) {
            entry.put("definition", fact.definition());
        }
        ObjectNode source = entry.putObject("source");
        if (fact.source() instanceof Source.Given given) {
            source.put("given", given.pointer());
        } else if (fact.source() instanceof Source.Ruled ruled) {
            source.put("standard", ruled.standard());
            source.put("item", ruled.item());
        } else if (fact.source() instanceof Source.Computed computed) {
            source.put("formula", computed.formula());
            ArrayNode inputs = source.putArray("inputs");
            computed.inputs().forEach(input -> describe(inputs.addObject(), input));
        }
    }
}
