package org.junheng.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junheng.county.CountySchema;
import org.junheng.pack.Pack;

/**
 * All that a county can be asked (采集表的全部内容), sheet by sheet: made from the structure of its data, so that every item of the data has a
 * place, and laid out by {@code templates/intake/workbook.yaml}.
 */
final class Questionnaire {

    /** The county itself, in the patterns of a plan. */
    private static final String COUNTY = "county";
    private static final String REFERENCE = "$ref";
    private static final String TITLE = "title";
    /** What Excel does not take in the name of a sheet, and how long one may be. */
    private static final String UNFIT = "[\\\\/?*\\[\\]:]";
    private static final int LONGEST_NAME = 31;
    private static final Map<String, Item.Type> FIGURES = Map.of(
            "count", new Item.Type.Number(true, true, BigDecimal.ZERO, null),
            "amount", new Item.Type.Number(true, false, BigDecimal.ZERO, null),
            "percent", new Item.Type.Number(true, false, BigDecimal.ZERO, BigDecimal.valueOf(100)),
            "number", new Item.Type.Number(true, false, null, null));

    private final JsonNode schema = CountySchema.county();
    private final SheetPlan plan;
    /** Forms and tables by their patterns, in the order of the data. */
    private final Map<String, Section> tables = new LinkedHashMap<>();
    private final Map<String, List<Item>> forms = new LinkedHashMap<>();
    private final Map<String, String> formTitles = new LinkedHashMap<>();

    private Questionnaire(SheetPlan plan) {
        this.plan = plan;
    }

    /** The sheets: the planned ones in their order, the others in the order of the data, tables before those whose rows belong to theirs. */
    static List<Section> sections(Pack pack) {
        var questionnaire = new Questionnaire(SheetPlan.of(pack));
        questionnaire.record(questionnaire.schema, null, List.of(), List.of(), List.of(), "");
        return questionnaire.ordered();
    }

    private List<Section> ordered() {
        var sections = new ArrayList<Section>();
        forms.forEach((name, items) -> sections.add(new Section(name, null, List.of(), "", items)));
        sections.addAll(tables.values());
        List<String> names = plan.sheets().stream().map(SheetPlan.Sheet::name).toList();
        sections.sort(Comparator.comparingInt(section -> names.contains(section.name()) ? names.indexOf(section.name()) : names.size()));
        return List.copyOf(sections);
    }

    /**
     * Walks through an object.
     *
     * @param table whose row it is or belongs to; {@code null} for the county
     * @param way from the row to the object
     * @param items where the items of a table go
     * @param pattern of the object
     */
    private void record(JsonNode type, Section table, List<String> way, List<String> titles, List<Item> items, String pattern) {
        List<String> required = StreamSupport.stream(type.path("required").spliterator(), false).map(JsonNode::asText).toList();
        SheetPlan.Together together = plan.together().get(pattern);
        for (Map.Entry<String, JsonNode> property : type.get("properties").properties()) {
            String key = property.getKey();
            if (key.startsWith("$") || together != null && together.keys().indexOf(key) > 0) {
                continue;
            }
            JsonNode field = property.getValue();
            List<String> keys = Section.and(way, key);
            List<String> names = Section.and(titles, field.get(TITLE).asText());
            String here = pattern.isEmpty() ? key : pattern + "/" + key;
            if (together != null && together.keys().contains(key)) {
                together(type, together, table, pattern);
            } else if (field.path("type").asText().equals("array") && item(field.get("items")) == null) {
                table(resolved(field.get("items")), table, keys, new Step.Each(), names, here + "/*");
            } else if (field.path("type").asText().equals("object")) {
                table(resolved(field.get("additionalProperties")), table, keys, new Step.AnyKey(), names, here + "/*");
            } else if (field.has(REFERENCE) && item(field) == null) {
                record(resolved(field), table, keys, names, items, here);
            } else {
                boolean many = field.path("type").asText().equals("array");
                JsonNode one = many ? field.get("items") : field;
                Item item = new Item(keys, names, one.path("x-unit").asText(), note(field), item(one), many, way.isEmpty() && required.contains(key));
                (table == null ? forms.computeIfAbsent(form(keys, names), name -> new ArrayList<>()) : items).add(item);
            }
        }
    }

    private void table(JsonNode type, Section parent, List<String> keys, Step rows, List<String> titles, String pattern) {
        var way = new ArrayList<Step>(keys.stream().map(Step.Key::new).toList());
        way.add(rows);
        table(type, parent, way, titles.get(titles.size() - 1), pattern);
    }

    /** Enters a table, and walks on through its rows. */
    private void table(JsonNode type, Section parent, List<Step> way, String title, String pattern) {
        SheetPlan.Sheet planned = plan.sheets().stream().filter(sheet -> sheet.of().contains(pattern)).findFirst().orElse(null);
        String name = planned != null ? planned.name() : free((parent == null ? "" : parent.name() + "·") + title);
        String calling = planned == null || planned.calling() == null ? "" : planned.calling();
        var items = new ArrayList<Item>();
        // Its place among the others, before those whose rows belong to its own; what it asks is known only after the walk.
        tables.put(pattern, null);
        record(type, new Section(name, parent, way, calling, called(type, calling)), List.of(), List.of(), items, pattern);
        tables.put(pattern, new Section(name, parent, way, calling, items));
    }

    private void together(JsonNode type, SheetPlan.Together together, Section parent, String pattern) {
        var words = new LinkedHashMap<String, String>();
        together.keys().forEach(key -> words.put(key, type.get("properties").get(key).get(TITLE).asText()));
        JsonNode one = resolved(type.get("properties").get(together.keys().get(0)));
        table(one, parent, List.of(new Step.OneOf(together.title(), words)), together.title(), pattern + "/" + String.join("|", together.keys()));
    }

    /** The item by which rows below will name a row: all they need to know of the table. */
    private List<Item> called(JsonNode type, String calling) {
        if (calling.isEmpty()) {
            return List.of();
        }
        JsonNode field = type.get("properties").get(calling);
        return List.of(new Item(List.of(calling), List.of(field.get(TITLE).asText()), "", "", new Item.Type.Words(), false, true));
    }

    /** The form in which an item is asked that belongs to no table: the one planned for the longest part of its way. */
    private String form(List<String> keys, List<String> titles) {
        for (int i = keys.size() - 1; i >= Math.min(1, keys.size() - 1); i--) {
            String container = i == 0 ? COUNTY : String.join("/", keys.subList(0, i));
            var planned = plan.sheets().stream().filter(sheet -> sheet.of().contains(container)).findFirst();
            if (planned.isPresent()) {
                return planned.get().name();
            }
        }
        return formTitles.computeIfAbsent(keys.get(0), key -> free(titles.get(0)));
    }

    private String free(String name) {
        String fit = name.replaceAll(UNFIT, "");
        return fit.length() <= LONGEST_NAME ? fit : fit.substring(0, LONGEST_NAME);
    }

    /** The type of a value in one cell; {@code null} for an object. */
    private Item.Type item(JsonNode field) {
        if (field.has(REFERENCE)) {
            return FIGURES.get(last(field));
        }
        if (field.has("enum")) {
            return new Item.Type.Choice(StreamSupport.stream(field.get("enum").spliterator(), false).map(JsonNode::asText).toList());
        }
        return switch (field.get("type").asText()) {
            case "string" -> field.path("format").asText().equals("date") ? new Item.Type.Day() : new Item.Type.Words();
            case "boolean" -> new Item.Type.Truth();
            case "integer" -> new Item.Type.Number(false, true, bound(field, "minimum"), bound(field, "maximum"));
            case "number" -> new Item.Type.Number(false, false, null, null);
            default -> null;
        };
    }

    /** A bound that is one: the least and the greatest of all integers are none. */
    private static BigDecimal bound(JsonNode field, String key) {
        int bound = field.path(key).asInt(Integer.MIN_VALUE);
        return bound == Integer.MIN_VALUE || bound == Integer.MAX_VALUE ? null : BigDecimal.valueOf(bound);
    }

    private JsonNode resolved(JsonNode field) {
        return field.has(REFERENCE) ? schema.get("$defs").get(last(field)) : field;
    }

    private static String last(JsonNode field) {
        String reference = field.get(REFERENCE).asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    /** The description of a field without its unit, which stands elsewhere. */
    private static String note(JsonNode field) {
        String description = field.path("description").asText();
        String unit = "单位：" + field.path("x-unit").asText();
        return description.startsWith(unit) ? description.substring(unit.length()).replaceFirst("^。", "") : description;
    }
}
