package org.junheng.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * One change of one cell (一处变动): a line of {@code 台账.jsonl}. An entry begins with the changes that fill it.
 *
 * @param date when it was taken in, as 2026-03-31
 * @param source where it is from: a workbook's name, or the county's data
 * @param number the entry's number
 * @param item the column
 * @param before what stood there; empty for nothing
 * @param after what stands there now
 * @param fictional whether it is from the data of a county that does not exist (虚构); written only if it is
 */
@JsonPropertyOrder({"date", "source", "number", "item", "before", "after", "fictional"})
public record Change(String date, String source, String number, Item item, String before, String after, @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean fictional) {

    /** A change by a person. */
    public Change(String date, String source, String number, Item item, String before, String after) {
        this(date, source, number, item, before, after, false);
    }

    public Change {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
