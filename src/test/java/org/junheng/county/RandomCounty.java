package org.junheng.county;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junheng.fact.Fact;

/** Makes files of random counties without a fault, every field as likely as not, from the records themselves. */
final class RandomCounty {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> KEYS = List.of("notice", "a/b~c", "~1", "调研报告", "", " ", "0");

    private final Random random;
    private int serial = 1000;
    private int figures;
    private String letter = "G";

    RandomCounty(long seed) {
        random = new Random(seed);
    }

    ObjectNode file() {
        return record(County.class);
    }

    /** How many figures the file has. */
    int figures() {
        return figures;
    }

    private ObjectNode record(Class<?> type) {
        ObjectNode node = NODES.objectNode();
        for (RecordComponent component : type.getRecordComponents()) {
            Field field = component.getAnnotation(Field.class);
            if (component.getName().equals("guarantees") || component.getName().equals("quality")) {
                letter = component.getName().equals("quality") ? "Q" : "G";
            }
            if (field.required() || random.nextInt(10) < 6) {
                node.set(component.getName(), value(component.getGenericType(), field));
            }
        }
        if (type == School.class) {
            node.put("kind", "十二年一贯制");
        }
        return node;
    }

    private JsonNode value(Type type, Field field) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            ArrayNode items = NODES.arrayNode();
            for (int size = random.nextInt(4); size > 0; size--) {
                items.add(value(list.getActualTypeArguments()[0], field));
            }
            return items;
        }
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            ObjectNode items = NODES.objectNode();
            for (String key : KEYS) {
                if (random.nextBoolean()) {
                    items.set(key, value(map.getActualTypeArguments()[1], field));
                }
            }
            return items;
        }
        var plain = (Class<?>) type;
        if (plain == Fact.class) {
            return figure(field);
        }
        if (plain == String.class) {
            return TextNode.valueOf(text(field));
        }
        if (plain == Integer.class) {
            int least = Math.max(field.min(), 1);
            return IntNode.valueOf(least + serial++ % Math.min(110, field.max() - least + 1));
        }
        if (plain == BigDecimal.class) {
            return IntNode.valueOf(0);
        }
        if (plain == Boolean.class) {
            return BooleanNode.valueOf(random.nextBoolean());
        }
        return plain.isEnum() ? TextNode.valueOf(any(CountySchema.words(plain))) : record(plain);
    }

    private String text(Field field) {
        if (field.options().length > 0) {
            return any(List.of(field.options()));
        }
        serial++;
        return switch (field.pattern()) {
            case "" -> any(List.of("文字", "“引号”\"", "反斜杠\\", "𠮷野", "a/b~c")) + serial;
            case Field.DATE -> "2024-02-29";
            case "^[0-9]{6}$" -> "99" + serial;
            case "^[0-9]{10}$" -> "999999" + serial;
            case "^[LB][0-9]+$" -> "L" + serial;
            case "^V[0-9]+$" -> "V" + serial;
            case "^[GQ][0-9]+$" -> letter + serial;
            default -> throw new IllegalStateException("no text for " + field.pattern());
        };
    }

    private JsonNode figure(Field field) {
        figures++;
        DecimalNode value = DecimalNode.valueOf(number(CountySchema.figure(field.unit())));
        if (random.nextInt(3) > 0) {
            return value;
        }
        ObjectNode figure = record(Figure.class);
        figure.set("value", value);
        return figure;
    }

    private BigDecimal number(String kind) {
        return switch (kind) {
            case "count" -> BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(-2, 1));
            case "percent" -> BigDecimal.valueOf(random.nextInt(10_001), 2);
            case "amount" -> BigDecimal.valueOf(random.nextLong(1L << 46), random.nextInt(-1, 16));
            default -> BigDecimal.valueOf(random.nextLong(-1L << 46, 1L << 46), random.nextInt(-1, 16));
        };
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
