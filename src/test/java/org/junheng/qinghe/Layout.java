package org.junheng.qinghe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Lays out JSON so that people can read and compare it: what fits stands on one line, and so do lists of numbers and words. */
final class Layout {

    private static final int WIDTH = 220;

    private final StringBuilder text = new StringBuilder();

    private Layout() {}

    static String of(JsonNode root) {
        var layout = new Layout();
        layout.broken(root, "");
        return layout.text.append('\n').toString();
    }

    /** One item a line. */
    private void broken(JsonNode node, String indent) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        text.append(node.isObject() ? "{" : "[");
        for (int i = 0; i < node.size(); i++) {
            text.append(i == 0 ? "\n" : ",\n").append(indent).append("  ");
            String key = node.isObject() ? "\"" + keys.get(i) + "\": " : "";
            JsonNode value = node.isObject() ? node.get(keys.get(i)) : node.get(i);
            text.append(key);
            String line = line(value);
            if (holdsContainers(value) && indent.length() + 2 + key.length() + line.length() + 1 > WIDTH) {
                broken(value, indent + "  ");
            } else {
                text.append(line);
            }
        }
        text.append('\n').append(indent).append(node.isObject() ? "}" : "]");
    }

    private static boolean holdsContainers(JsonNode node) {
        return node.isObject() || StreamSupport.stream(node.spliterator(), false).anyMatch(JsonNode::isContainerNode);
    }

    private static String line(JsonNode node) {
        if (node.isObject()) {
            var parts = new ArrayList<String>();
            node.properties().forEach(entry -> parts.add("\"" + entry.getKey() + "\": " + line(entry.getValue())));
            return "{" + String.join(", ", parts) + "}";
        }
        if (node.isArray()) {
            var parts = new ArrayList<String>();
            node.forEach(item -> parts.add(line(item)));
            return "[" + String.join(", ", parts) + "]";
        }
        return node.toString();
    }
}
