package org.junheng.queue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * That an item was finished, or is to be tried again (一件的日志): nothing of what its documents say.
 *
 * @param time when, in UTC
 * @param worker the program that made it
 * @param work what was to be made
 * @param source name of the data file
 * @param kind the kind's id, or the name of the stage of a meeting
 * @param attempt how often it was begun
 * @param millis how long it took this time
 * @param files how many files it has
 * @param codes codes of its faults
 */
@JsonPropertyOrder({"time", "worker", "item", "work", "source", "kind", "state", "attempt", "millis", "files", "codes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Finished(
        String time, String worker, String item, Work work, String source, String kind, ItemState state, int attempt, long millis, int files,
        List<String> codes) {

    public Finished {
        codes = List.copyOf(codes);
    }
}
