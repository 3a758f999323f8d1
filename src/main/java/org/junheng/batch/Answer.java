package org.junheng.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.junheng.job.Delivery;

/**
 * What a worker answers (答复): one for each kind, in the order of the task.
 *
 * @param kind the kind's id
 * @param files its files, which are on the disk; none if the county has no data for it
 * @param faults why it could not be made; empty if it could
 * @param passing whether the faults may pass by themselves, such as a full disk; those of data and templates do not
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Answer(String kind, List<Delivery> files, List<String> faults, boolean passing) {

    public Answer {
        files = files == null ? List.of() : List.copyOf(files);
        faults = faults == null ? List.of() : List.copyOf(faults);
    }

    /** A document that was made, or that the county has no data for. */
    static Answer made(String kind, List<Delivery> files) {
        return new Answer(kind, files, List.of(), false);
    }
}
