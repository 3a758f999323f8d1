package org.junheng.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.junheng.job.Delivery;

/**
 * What a worker answers (答复): one for each name, in the order of the task.
 *
 * @param name the kind's id, or the name of the stage of a meeting
 * @param files its files, which are on the disk; none if the county has no data for it
 * @param faults why it could not be made; empty if it could. The papers of a meeting may lack those of a county, and be there otherwise
 * @param passing whether the faults may pass by themselves, such as a full disk; those of data and templates do not
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Answer(String name, List<Delivery> files, List<String> faults, boolean passing) {

    public Answer {
        files = files == null ? List.of() : List.copyOf(files);
        faults = faults == null ? List.of() : List.copyOf(faults);
    }

    /** A document that was made, or that the county has no data for. */
    static Answer made(String name, List<Delivery> files) {
        return new Answer(name, files, List.of(), false);
    }
}
