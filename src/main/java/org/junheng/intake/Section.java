package org.junheng.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * What one sheet asks (工作表): a form, where each item has a row, or a table, where each item has a column.
 *
 * @param name the sheet's name
 * @param parent the table whose rows these rows belong to; {@code null} for none
 * @param way from the county or, with a parent, from its row to a row of this one; empty for a form, whose items tell their whole way
 * @param calling the key by which rows below name a row of this one; empty where they give its number
 * @param items what is asked
 */
record Section(String name, Section parent, List<Step> way, String calling, List<Item> items) {

    /** The column that numbers the rows of a table. */
    static final String NUMBER = "序号";

    Section {
        way = List.copyOf(way);
        items = List.copyOf(items);
    }

    /** Whether each item has a row. */
    boolean form() {
        return way.isEmpty();
    }

    /** The last step, which makes the rows. */
    Step rows() {
        return way.get(way.size() - 1);
    }

    /** The columns by which rows below name a row of this table. */
    List<String> identity() {
        if (rows() instanceof Step.OneOf one) {
            return and(references(), one.title());
        }
        if (rows() instanceof Step.AnyKey) {
            return and(references(), keyTitle());
        }
        return List.of(calling.isEmpty() ? name + NUMBER : called().titles().get(0));
    }

    /** The item by which rows below name a row. */
    Item called() {
        return items.stream().filter(item -> item.keys().equals(List.of(calling))).findFirst().orElseThrow();
    }

    /** The columns that name the row above. */
    List<String> references() {
        return parent == null ? List.of() : parent.identity();
    }

    /** The head of the column with the key, where keys are free. */
    String keyTitle() {
        return name + "名称";
    }

    /** The columns before the items: number, row above, key. */
    List<String> leading() {
        var heads = new ArrayList<>(List.of(NUMBER));
        heads.addAll(references());
        if (rows() instanceof Step.OneOf one) {
            heads.add(one.title());
        } else if (rows() instanceof Step.AnyKey) {
            heads.add(keyTitle());
        }
        return List.copyOf(heads);
    }

    /** A list with one more at its end. */
    static <T> List<T> and(List<T> list, T more) {
        var all = new ArrayList<>(list);
        all.add(more);
        return List.copyOf(all);
    }
}
