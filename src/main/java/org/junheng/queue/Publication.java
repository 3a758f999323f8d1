package org.junheng.queue;

import java.util.List;
import org.junheng.job.Delivery;

/**
 * What was published of an item last (发布).
 *
 * @param identity what it was made from
 * @param files the documents
 * @param whole whether none is missing
 */
record Publication(String identity, List<Delivery> files, boolean whole) {

    Publication {
        files = List.copyOf(files);
    }
}
