package org.junheng.queue;

import java.util.List;
import org.junheng.job.Delivery;

/**
 * What came of an item (结果).
 *
 * @param next the state it is in now: queued if it is to be tried again
 * @param isNew whether documents were made, which were not there before
 * @param failures how often it failed by now
 * @param identity what its documents were made from; {@code null} if there are none
 * @param files its documents
 * @param faults why there are none, or none that are new
 */
record Outcome(ItemState next, boolean isNew, int failures, String identity, List<Delivery> files, List<String> faults) {

    Outcome {
        files = List.copyOf(files);
        faults = List.copyOf(faults);
    }

    /** Documents were made. */
    static Outcome made(String identity, List<Delivery> files) {
        return new Outcome(ItemState.DONE, true, 0, identity, files, List.of());
    }

    /** The documents that are there are up to date. */
    static Outcome current(Item item) {
        return new Outcome(ItemState.DONE, false, 0, item.identity(), item.files(), List.of());
    }

    /** Only somebody who mends the data or a template can help. */
    static Outcome parked(Item item, List<String> faults) {
        return new Outcome(ItemState.PARKED, false, item.failures(), item.identity(), item.files(), faults);
    }

    /** It may go better next time, of which there are so many. */
    static Outcome again(Item item, List<String> faults, int tries) {
        int failures = item.failures() + 1;
        return new Outcome(failures < tries ? ItemState.QUEUED : ItemState.FAILED, false, failures, item.identity(), item.files(), faults);
    }
}
