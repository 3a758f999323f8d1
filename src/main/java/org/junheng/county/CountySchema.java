package org.junheng.county;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junheng.fact.Fact;

/**
 * The JSON Schema (2020-12) of a county's file, made from the records themselves. Each record is a definition, each figure one of four:
 * 个数 (counted, whole), 数量 (measured, not negative), 百分数 (0 to 100), 数值 (any number).
 */
public final class CountySchema {

    /** Units of what is counted one by one. */
    private static final Set<String> COUNTED = Set.of("人", "名", "所", "个", "个班", "间", "项", "次", "份", "场", "台", "册", "人次", "件", "日");

    private final ObjectNode definitions = object();

    private CountySchema() {}

    /** The schema of a county's file as text, as {@code docs/county.schema.json} has it. */
    public static String text() {
        var printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return JsonMapper.builder().build().writer(printer).writeValueAsString(of(County.class)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The schema of a county's file, for whoever walks through its fields. */
    public static JsonNode county() {
        return of(County.class);
    }

    /** The schema of a file that holds one such record. */
    static ObjectNode of(Class<? extends Record> type) {
        var schema = new CountySchema();
        ObjectNode root = object();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.setAll(schema.record(type));
        ((ObjectNode) root.get("properties")).putObject("$schema")
                .put("title", "JSON Schema").put("description", "编辑器据此提示和检查，可不填").put("type", "string");
        root.set("$defs", schema.definitions);
        return root;
    }

    /** What kind of figure the unit makes it: the name of a definition. */
    static String figure(String unit) {
        if (COUNTED.contains(unit)) {
            return "count";
        }
        return unit.isEmpty() ? "number" : unit.equals("%") ? "percent" : "amount";
    }

    /** The words an enum takes in a file. */
    static List<String> words(Class<?> type) {
        JsonMapper mapper = JsonMapper.builder().build();
        return Stream.of(type.getEnumConstants()).map(word -> mapper.<JsonNode>valueToTree(word).asText()).toList();
    }

    private ObjectNode record(Class<?> type) {
        ObjectNode node = titled(type.getAnnotation(Field.class)).put("type", "object");
        ObjectNode properties = node.putObject("properties");
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        for (RecordComponent component : type.getRecordComponents()) {
            Field field = component.getAnnotation(Field.class);
            properties.set(component.getName(), titled(field).setAll(content(component.getGenericType(), field)));
            if (field.required()) {
                required.add(component.getName());
            }
        }
        if (!required.isEmpty()) {
            node.set("required", required);
        }
        return node.put("additionalProperties", false);
    }

    private ObjectNode content(Type type, Field field) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            ObjectNode node = object().put("type", "array");
            return node.set("items", content(list.getActualTypeArguments()[0], field));
        }
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            ObjectNode node = object().put("type", "object");
            return node.set("additionalProperties", content(map.getActualTypeArguments()[1], field));
        }
        var plain = (Class<?>) type;
        if (plain == Fact.class) {
            return figure(field);
        }
        if (plain == String.class || plain == PointedFile.class) {
            return text(field);
        }
        if (plain == Integer.class) {
            return object().put("type", "integer").put("minimum", field.min()).put("maximum", field.max());
        }
        if (plain == BigDecimal.class) {
            return object().put("type", "number");
        }
        if (plain == Boolean.class) {
            return object().put("type", "boolean");
        }
        return plain.isEnum() ? options(words(plain)) : reference(plain.getSimpleName(), () -> record(plain));
    }

    private static ObjectNode text(Field field) {
        if (field.options().length > 0) {
            return options(List.of(field.options()));
        }
        ObjectNode node = object().put("type", "string").put("minLength", 1);
        if (!field.pattern().isEmpty()) {
            node.put("pattern", field.pattern());
        }
        if (field.pattern().equals(Field.DATE)) {
            node.put("format", "date");
        }
        return node;
    }

    private static ObjectNode options(List<String> words) {
        ObjectNode node = object();
        words.forEach(node.putArray("enum")::add);
        return node;
    }

    /** A reference to the kind of figure; the unit is for programs, and stands in the description for people. */
    private ObjectNode figure(Field field) {
        boolean signed = field.min() != Integer.MIN_VALUE && field.min() < 0;
        String name = signed ? "number" : figure(field.unit());
        ObjectNode reference = reference(name, () -> switch (name) {
            case "count" -> figure("数据项（个数）", object().put("minimum", 0).put("multipleOf", 1));
            case "percent" -> figure("数据项（百分数）", object().put("minimum", 0).put("maximum", 100));
            case "amount" -> figure("数据项（数量）", object().put("minimum", 0));
            default -> figure("数据项（数值）", object());
        });
        return field.unit().isEmpty() ? reference : object().put("x-unit", field.unit()).setAll(reference);
    }

    /** A number, or an object whose value is one: both within the bounds. */
    private ObjectNode figure(String title, ObjectNode bounds) {
        ObjectNode figure = record(Figure.class).put("title", title).setAll(bounds);
        figure.putArray("type").add("number").add("object");
        ((ObjectNode) figure.at("/properties/value")).setAll(bounds);
        return figure;
    }

    private ObjectNode reference(String name, Supplier<ObjectNode> definition) {
        if (!definitions.has(name)) {
            definitions.putObject(name);
            definitions.set(name, definition.get());
        }
        return object().put("$ref", "#/$defs/" + name);
    }

    private static ObjectNode titled(Field field) {
        ObjectNode node = object().put("title", field.value());
        String unit = field.unit().isEmpty() ? "" : "单位：" + field.unit();
        String description = unit + (unit.isEmpty() || field.note().isEmpty() ? "" : "。") + field.note();
        return description.isEmpty() ? node : node.put("description", description);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
