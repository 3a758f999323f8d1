package org.junheng.qinghe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.county.Counties;
import org.junheng.county.County;

/**
 * Makes the fictional county 青禾县 (虚构): what people wrote is the skeleton {@code qinghe/skeleton.json}, the schools are made, and what
 * follows from the schools fills the skeleton's holes: a text {@code =名} is the value of that name, {@code {名}} in a text its digits.
 */
public final class Qinghe {

    private static final long SEED = 20250901;
    private static final Pattern HOLE = Pattern.compile("\\{([^}]+)}");

    private Qinghe() {}

    /** The text of {@code fixtures/counties/qinghe-2025.json}. */
    public static String text() {
        List<Plan> plans = Roster.qinghe();
        ArrayNode schools = new Schools(SEED).of(plans);
        return Layout.of(filled(skeleton(), Sums.of(plans, schools)));
    }

    /** A county of that many schools and nothing else, the same for the same seed. */
    public static County county(int schools, long seed) {
        ObjectNode county = JsonNodeFactory.instance.objectNode().put("name", "青禾县").put("year", Schools.YEAR).put("fictional", true);
        county.set("schools", new Schools(seed).of(Roster.of(schools)));
        return Counties.read(county.toString(), "county.json");
    }

    private static JsonNode skeleton() {
        try (var in = Qinghe.class.getResourceAsStream("/qinghe/skeleton.json")) {
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode filled(JsonNode node, Map<String, JsonNode> holes) {
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(entry -> object.set(entry.getKey(), filled(entry.getValue(), holes)));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> array.add(filled(item, holes)));
            return array;
        }
        if (!node.isTextual()) {
            return node;
        }
        String text = node.asText();
        return text.startsWith("=")
                ? value(text.substring(1), holes)
                : TextNode.valueOf(HOLE.matcher(text).replaceAll(hole -> Matcher.quoteReplacement(value(hole.group(1), holes).asText())));
    }

    private static JsonNode value(String name, Map<String, JsonNode> holes) {
        if (!holes.containsKey(name)) {
            throw new IllegalArgumentException("no value for " + name);
        }
        return holes.get(name);
    }
}
