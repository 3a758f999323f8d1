package org.junheng.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junheng.county.CountySchema;

/** What a county's data has of all that it could have (有哪些内容): each kind of item once, in whatever row it stands. */
final class Kept {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonNode schema = CountySchema.county();
    private final Set<List<String>> has;

    Kept(String json) {
        has = items(tree(json));
    }

    /** The titles of what the other data has beyond this; a file that is no JSON has nothing that could be lost but itself. */
    List<String> lostFrom(String other) {
        JsonNode old;
        try {
            old = MAPPER.readTree(other);
        } catch (JsonProcessingException e) {
            return List.of("不是县域数据的内容");
        }
        return items(old).stream().filter(item -> !has.contains(item)).map(this::title).distinct().toList();
    }

    /** The keys on the way to each value, without places in lists. */
    private static Set<List<String>> items(JsonNode value) {
        var items = new LinkedHashSet<List<String>>();
        collect(value, List.of(), items);
        return items;
    }

    private static void collect(JsonNode value, List<String> way, Set<List<String>> items) {
        if (value.isArray()) {
            value.forEach(entry -> collect(entry, way, items));
        } else if (value.isObject()) {
            value.properties().stream().filter(entry -> !entry.getKey().startsWith("$")).forEach(entry -> {
                var deeper = new ArrayList<>(way);
                deeper.add(entry.getKey());
                collect(entry.getValue(), deeper, items);
            });
        } else {
            items.add(way);
        }
    }

    /** The titles of the outermost and, if there are more, the innermost item. */
    private String title(List<String> way) {
        JsonNode type = schema;
        String first = "";
        String last = "";
        for (String key : way) {
            JsonNode field = type.path("properties").path(key);
            last = field.path("title").asText(key);
            first = first.isEmpty() ? last : first;
            JsonNode inner = field.has("items") ? field.get("items") : field.has("additionalProperties") ? field.get("additionalProperties") : field;
            type = inner.has("$ref") ? schema.at(inner.get("$ref").asText().substring(1)) : inner;
        }
        return way.size() < 2 || first.equals(last) ? first : first + "的" + last;
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("JSON of our own", e);
        }
    }
}
