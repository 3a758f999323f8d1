package org.junheng.inspect;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Properties of a paragraph or a run (属性), by element and attribute such as {@code spacing@line} or {@code pBdr/bottom@color}. What is nearer to the text overrides
 * attribute by attribute.
 */
record Properties(Map<String, String> values) {

    static final Properties NONE = new Properties(Map.of());

    Properties {
        values = Map.copyOf(values);
    }

    /** Those of a {@code pPr} or {@code rPr}. */
    static Properties of(Optional<Xml> element) {
        var values = new HashMap<String, String>();
        element.stream().flatMap(all -> all.children().stream()).forEach(each -> {
            var attributes = each.element().getAttributes();
            each.children().forEach(inner -> {
                var deeper = inner.element().getAttributes();
                for (int i = 0; i < deeper.getLength(); i++) {
                    values.put(each.name() + "/" + inner.name() + "@" + deeper.item(i).getLocalName(), deeper.item(i).getNodeValue());
                }
            });
            if (attributes.getLength() == 0) {
                values.put(each.name() + "@val", "1");
            }
            for (int i = 0; i < attributes.getLength(); i++) {
                values.put(each.name() + "@" + attributes.item(i).getLocalName(), attributes.item(i).getNodeValue());
            }
        });
        return new Properties(values);
    }

    /** These, overridden by nearer ones. */
    Properties then(Properties nearer) {
        var all = new HashMap<>(values);
        all.putAll(nearer.values);
        return new Properties(all);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) {
        return values.getOrDefault(key, "");
    }

    /** A whole number; none if absent or no number. */
    OptionalInt number(String key) {
        try {
            return has(key) ? OptionalInt.of((int) Math.round(Double.parseDouble(values.get(key)))) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    int number(String key, int absent) {
        return number(key).orElse(absent);
    }

    /** Whether a switch is on. */
    boolean isOn(String key, boolean absent) {
        return has(key) ? !values.get(key).matches("0|false|off|none") : absent;
    }
}
