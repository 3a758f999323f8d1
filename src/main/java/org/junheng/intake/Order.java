package org.junheng.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junheng.county.CountySchema;

/** Puts the items of a county's data in the order of the fields (各项的次序), whatever the order of sheets and files. */
final class Order {

    private final JsonNode schema = CountySchema.county();

    JsonNode of(JsonNode county) {
        return of(county, schema);
    }

    private JsonNode of(JsonNode value, JsonNode unresolved) {
        String reference = unresolved.path("$ref").asText();
        JsonNode type = reference.isEmpty() ? unresolved : schema.at(reference.substring(1));
        if (value instanceof ArrayNode list) {
            ArrayNode ordered = JsonNodeFactory.instance.arrayNode();
            list.forEach(entry -> ordered.add(of(entry, type.path("items"))));
            return ordered;
        }
        if (value instanceof ObjectNode object) {
            ObjectNode ordered = JsonNodeFactory.instance.objectNode();
            type.path("properties").properties().forEach(property -> {
                if (object.has(property.getKey())) {
                    ordered.set(property.getKey(), of(object.get(property.getKey()), property.getValue()));
                }
            });
            // Keys that are free, and such as the data does not know, which the check will tell.
            object.properties().forEach(entry -> {
                if (!ordered.has(entry.getKey())) {
                    ordered.set(entry.getKey(), of(entry.getValue(), type.path("additionalProperties")));
                }
            });
            return ordered;
        }
        return value;
    }
}
