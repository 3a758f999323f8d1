package org.junheng.ledger;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A problem under way (台账的一条): what stands in its columns now.
 *
 * @param number its number, such as Q2026-03; the same over the years
 * @param values what stands in the columns; a column with nothing is not in it
 */
public record Entry(String number, Map<Item, String> values) {

    public Entry {
        values = values.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(values));
    }

    /** What stands in a column; empty for nothing. */
    public String value(Item item) {
        return values.getOrDefault(item, "");
    }

    /** The department that answers for it. */
    String lead() {
        return values.getOrDefault(Item.LEAD, "未定单位");
    }

    /** Where it stands. */
    public State state() {
        State state = State.named(value(Item.STATE));
        return state == null ? State.NOT_STARTED : state;
    }

    /** How much of it is done, in percent. */
    public int percent() {
        return value(Item.PERCENT).isEmpty() ? 0 : Integer.parseInt(value(Item.PERCENT));
    }

    /** The last day of its time; {@code null} where none is set. */
    public LocalDate due() {
        try {
            return value(Item.DUE).isEmpty() ? null : LocalDate.parse(value(Item.DUE));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Its indicators and items. */
    List<String> indicators() {
        return value(Item.INDICATOR).isEmpty() ? List.of() : Arrays.asList(value(Item.INDICATOR).split("、"));
    }

    /** Its schools. */
    List<String> schools() {
        return value(Item.SCHOOLS).isEmpty() ? List.of() : Arrays.asList(value(Item.SCHOOLS).split("、"));
    }
}
