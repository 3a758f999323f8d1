package org.junheng.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A unit of work and what became of it (一件): one kind of document of one county, a line of {@code batch.jsonl}.
 *
 * @param source the name of the data file
 * @param kind the kind's id
 * @param identity what it is made from, as one hash: data, settings, templates, standard, fonts, program and options
 * @param shard the part of the batch, such as 2/4
 * @param state how far it is
 * @param files paths of its files in the output folder
 * @param faults why it failed, one sentence each
 */
@JsonPropertyOrder({"source", "kind", "state", "files", "faults", "shard", "identity"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Unit(String source, String kind, String identity, String shard, State state, List<String> files, List<String> faults) {

    public Unit {
        files = files == null ? List.of() : List.copyOf(files);
        faults = faults == null ? List.of() : List.copyOf(faults);
    }

    /** One that is still to be made. */
    static Unit planned(String source, String kind, String identity, Shard shard) {
        return new Unit(source, kind, identity, shard.toString(), State.PLANNED, List.of(), List.of());
    }

    /** What tells units apart. */
    String key() {
        return source + "#" + kind;
    }

    Unit done(List<String> paths) {
        return new Unit(source, kind, identity, shard, paths.isEmpty() ? State.SKIPPED : State.DONE, paths, List.of());
    }

    Unit failed(List<String> why) {
        return new Unit(source, kind, identity, shard, State.FAILED, List.of(), why);
    }
}
