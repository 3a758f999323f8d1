package org.junheng.queue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junheng.batch.Setting;
import org.junheng.job.Delivery;

/**
 * An item that was begun (一件): one kind of document of one county.
 *
 * @param source what the data file is called in lists
 * @param file the data file
 * @param bureau the bureau's settings
 * @param attempt how often it was begun, this time included
 * @param failures how often it failed by what may pass
 * @param identity what the documents that are there were made from; {@code null} if there are none
 * @param files the documents that are there
 */
record Item(
        String id, String source, Path file, Optional<Path> bureau, String kind, Setting setting, int attempt, int failures, String identity,
        List<Delivery> files) {

    Item {
        files = List.copyOf(files);
    }
}
