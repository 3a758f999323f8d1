package org.junheng.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A row of a table as the data has it (一行).
 *
 * @param number its number on the sheet, from 1
 * @param leading what stands before the items: the row above, the key
 * @param value the object
 */
record Row(int number, List<String> leading, JsonNode value) {

    /** The rows of a table in the data of a county, in their order. */
    static List<Row> of(Section section, JsonNode county) {
        var rows = new ArrayList<Row>();
        if (section.parent() == null) {
            add(rows, section.way(), List.of(), county);
        } else {
            for (Row above : of(section.parent(), county)) {
                add(rows, section.way(), above.identity(section.parent()), above.value);
            }
        }
        return rows;
    }

    /** By what rows below name it. */
    List<String> identity(Section section) {
        if (!(section.rows() instanceof Step.Each)) {
            return leading;
        }
        return List.of(section.calling().isEmpty() ? Integer.toString(number) : value.path(section.calling()).asText());
    }

    /** Enters the rows that an object has at the end of a way. */
    private static void add(List<Row> rows, List<Step> way, List<String> references, JsonNode object) {
        JsonNode at = object;
        for (Step step : way) {
            if (step instanceof Step.Key key) {
                at = at.path(key.key());
            } else if (step instanceof Step.Each) {
                at.forEach(value -> rows.add(new Row(rows.size() + 1, references, value)));
            } else if (step instanceof Step.AnyKey) {
                at.properties().forEach(entry -> rows.add(new Row(rows.size() + 1, Section.and(references, entry.getKey()), entry.getValue())));
            } else if (step instanceof Step.OneOf one) {
                for (Map.Entry<String, String> word : one.words().entrySet()) {
                    if (at.has(word.getKey())) {
                        rows.add(new Row(rows.size() + 1, Section.and(references, word.getValue()), at.get(word.getKey())));
                    }
                }
            }
        }
    }
}
