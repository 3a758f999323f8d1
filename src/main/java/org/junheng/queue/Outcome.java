package org.junheng.queue;

import java.util.List;
import org.junheng.batch.Answer;
import org.junheng.job.Delivery;

/**
 * What came of an item (结果).
 *
 * @param next the state it is in now: queued if it is to be tried again
 * @param published what the documents were made from that were made just now; {@code null} if none were
 * @param letter whether they are to be sent
 * @param failures how often it failed by now
 * @param identity what all its documents were made from; {@code null} if there are none, or not all
 * @param files its documents
 * @param faults why there are none, or none that are new, or not all
 */
record Outcome(ItemState next, String published, boolean letter, int failures, String identity, List<Delivery> files, List<String> faults) {

    Outcome {
        files = List.copyOf(files);
        faults = List.copyOf(faults);
    }

    /** Whether documents were made. */
    boolean isNew() {
        return published != null;
    }

    /** Documents were made. */
    static Outcome made(String identity, List<Delivery> files) {
        return new Outcome(ItemState.DONE, identity, false, 0, identity, files, List.of());
    }

    /**
     * The papers of a meeting were made.
     *
     * @param letter whether they are to be sent
     * @param faults what is missing among them, which only somebody who mends the data can help
     */
    static Outcome papers(String identity, List<Delivery> files, boolean letter, List<String> faults) {
        boolean whole = faults.isEmpty();
        return new Outcome(whole ? ItemState.DONE : ItemState.PARKED, identity, letter, 0, whole ? identity : null, files, faults);
    }

    /** The documents that are there are up to date. */
    static Outcome current(Item item) {
        return new Outcome(ItemState.DONE, null, false, 0, item.identity(), item.files(), List.of());
    }

    /** A worker process could not make it. */
    static Outcome failed(Item item, Answer answer) {
        return answer.passing() ? again(item, answer.faults()) : parked(item, answer.faults());
    }

    /** Only somebody who mends the data or a template can help. */
    static Outcome parked(Item item, List<String> faults) {
        return new Outcome(ItemState.PARKED, null, false, item.failures(), item.identity(), item.files(), faults);
    }

    /** It may go better next time, of which there are so many. */
    static Outcome again(Item item, List<String> faults) {
        int failures = item.failures() + 1;
        ItemState next = failures < item.work().tries() ? ItemState.QUEUED : ItemState.FAILED;
        return new Outcome(next, null, false, failures, item.identity(), item.files(), faults);
    }
}
