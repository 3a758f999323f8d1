package org.junheng.county;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junheng.fault.Fault;
import org.junheng.fault.Nearest;
import org.junheng.fault.Place;

/** Checks a tree against the JSON Schema of a record (按结构检查) and tells every error in Chinese. */
final class SchemaCheck {

    /** Which of several errors about one value says most: the earlier. */
    private static final List<String> ORDER = List.of(
            "required", "additionalProperties", "type", "enum", "minLength", "pattern", "format", "minimum", "maximum", "multipleOf");

    private final JsonNode source;
    private final Schema schema;
    private final String guide;

    /**
     * @param type the record of the whole file
     * @param guide the document that tells how such a file is written, as messages name it
     */
    SchemaCheck(Class<? extends Record> type, String guide) {
        this.guide = guide;
        source = CountySchema.of(type);
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build())).getSchema(source);
    }

    /** What in the tree the schema does not allow, once for each value and key: everything, unless it is more than anyone is told. */
    List<Fault> check(Tree tree) {
        Map<List<Object>, Error> told = new LinkedHashMap<>();
        for (Error error : schema.validate(tree.root())) {
            told.merge(List.of(error.getInstanceLocation(), Objects.toString(error.getProperty(), "")), error, SchemaCheck::better);
        }
        return told.values().stream().limit(Found.MOST + 1).map(error -> fault(error, tree)).toList();
    }

    private static Error better(Error one, Error other) {
        return ORDER.indexOf(one.getKeyword()) <= ORDER.indexOf(other.getKeyword()) ? one : other;
    }

    private Fault fault(Error error, Tree tree) {
        String pointer = pointer(error.getInstanceLocation());
        Place place = tree.values().get(pointer);
        JsonNode rule = rule(error.getEvaluationPath());
        JsonNode limit = rule.get(error.getKeyword());
        String found = title(error.getEvaluationPath()) + "为" + described(error.getInstanceNode());
        return switch (error.getKeyword()) {
            case "required" -> missing(error.getProperty(), rule, tree.missing(pointer, error.getProperty()));
            case "additionalProperties" ->
                    unknown(error.getProperty(), rule, tree.keys().get(Tree.pointer(pointer, error.getProperty())));
            case "type" -> new Fault("DATA-013", place, found, types(limit), typeMend(error.getInstanceNode(), limit));
            case "enum" -> new Fault("DATA-014", place, found, words(limit), Nearest.hint(error.getInstanceNode().asText(), strings(limit)));
            case "minLength" -> new Fault("DATA-018", place, found, "有内容的文字", "没有这项数据就删去这一项");
            case "pattern" -> new Fault("DATA-015", place, found, last(error.getEvaluationPath(), "description"), "");
            case "format" -> new Fault("DATA-017", place, found, "确实存在的日期", "");
            case "minimum", "maximum", "multipleOf" -> new Fault("DATA-016", place, found, range(rule), "核对数值和单位");
            default -> throw new IllegalStateException(error.toString());
        };
    }

    private static Fault missing(String key, JsonNode rule, Place place) {
        String title = rule.at("/properties").get(key).get("title").asText();
        return new Fault("DATA-012", place, "缺少必填的“" + key + "”", "有“" + key + "”（" + title + "）", "");
    }

    private Fault unknown(String key, JsonNode rule, Place place) {
        Map<String, String> titles = new LinkedHashMap<>();
        rule.get("properties").properties().forEach(property -> titles.put(property.getKey(), property.getValue().get("title").asText()));
        titles.remove("$schema");
        String meant = titles.entrySet().stream()
                .filter(entry -> entry.getValue().equals(key))
                .map(entry -> "“" + key + "”的键是" + entry.getKey())
                .findFirst()
                .orElseGet(() -> Nearest.to(key, titles.keySet()).stream()
                        .map(near -> near + "（" + titles.get(near) + "）")
                        .collect(Collectors.joining("、")));
        return new Fault("DATA-011", place, "未知的键" + Characters.quoted(key), "“" + rule.get("title").asText() + "”已有的键，见" + guide,
                meant.isEmpty() || meant.startsWith("“") ? meant : "相近的有：" + meant);
    }

    /** A value as a message shows it: 文字“甲”, 数字12, 对象{…}. */
    static String described(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "对象{…}";
            case ARRAY -> "列表[…]";
            case STRING -> value.asText().isEmpty() ? "空文字" : "文字" + Characters.quoted(value.asText());
            case NUMBER -> "数字" + value.decimalValue().toPlainString();
            case BOOLEAN -> value.asText();
            default -> "空值null";
        };
    }

    private static String types(JsonNode type) {
        if (type.isArray()) {
            return "数字，或写成{\"value\": 数字, …}";
        }
        return switch (type.asText()) {
            case "object" -> "对象{…}";
            case "array" -> "列表[…]";
            case "string" -> "文字";
            case "integer" -> "整数";
            case "boolean" -> "true或false";
            default -> "数字";
        };
    }

    private static String typeMend(JsonNode value, JsonNode type) {
        if (value.isNull()) {
            return "没有这项数据就删去这一项";
        }
        boolean number = type.isArray() || type.asText().equals("integer") || type.asText().equals("number");
        if (number) {
            return value.isTextual() ? "数字不加引号，不带单位、百分号和千分位逗号" : "";
        }
        return switch (type.asText()) {
            case "string" -> value.isNumber() || value.isBoolean() ? "给文字加上英文双引号" : "";
            case "array" -> "只有一项也要放在方括号[ ]里";
            case "boolean" -> "不加引号";
            default -> "";
        };
    }

    private static String range(JsonNode rule) {
        String what = rule.path("multipleOf").asInt() == 1 || rule.path("type").asText().equals("integer") ? "整数" : "数字";
        return rule.has("maximum")
                ? rule.get("minimum").asText() + "到" + rule.get("maximum").asText() + "之间的" + what
                : "不小于" + rule.get("minimum").asText() + "的" + what;
    }

    private static String words(JsonNode options) {
        return strings(options).stream().collect(Collectors.joining("”“", "“", "”之一"));
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static String pointer(NodePath path) {
        String pointer = "";
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer = Tree.pointer(pointer, path.getElement(i).toString());
        }
        return pointer;
    }

    /** The object of the schema whose keyword, the last step of the path, was broken. */
    private JsonNode rule(NodePath path) {
        JsonNode at = source;
        for (int i = 0; i < path.getNameCount() - 1; i++) {
            at = step(at, path.getElement(i));
        }
        return at;
    }

    /** The quoted title of the field that the path leads through last; what a reference leads to has only the title of a kind. */
    private String title(NodePath path) {
        String title = last(path, "title");
        return title.isEmpty() ? "内容" : "“" + title + "”";
    }

    /** What the field that the path leads through last, and has it, says under a keyword: the items of a list have neither title nor description. */
    private String last(NodePath path, String keyword) {
        String last = "";
        JsonNode at = source;
        for (int i = 0; i < path.getNameCount() - 1; i++) {
            at = step(at, path.getElement(i));
            if (!path.getElement(i).equals("$ref") && at.path(keyword).isTextual()) {
                last = at.get(keyword).asText();
            }
        }
        return last;
    }

    private JsonNode step(JsonNode at, Object element) {
        return element.equals("$ref") ? source.at(at.get("$ref").asText().substring(1)) : at.get(element.toString());
    }
}
