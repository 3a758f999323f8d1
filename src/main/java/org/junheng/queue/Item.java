package org.junheng.queue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junheng.batch.Setting;
import org.junheng.job.Delivery;
import org.junheng.job.OutputFolder;

/**
 * An item that was begun (一件): one kind of document of one county, the papers of a meeting, or a letter.
 *
 * @param source what the data file, or the file of the meetings, is called in lists
 * @param file that file
 * @param bureau the bureau's settings
 * @param kind id of the kind, or name of the stage of a meeting
 * @param attempt how often it was begun, this time included
 * @param failures how often it failed by what may pass
 * @param identity what the documents that are there were made from; {@code null} if there are none, or not all
 * @param files the documents that are there
 */
record Item(
        String id, Work work, String source, Path file, Optional<Path> bureau, String kind, Setting setting, int attempt, int failures, String identity,
        List<Delivery> files) {

    Item {
        files = List.copyOf(files);
    }

    /** Whether its files are those that were made from what an identity tells. */
    boolean isOf(String current) {
        return current.equals(identity) && isThere();
    }

    private boolean isThere() {
        var folder = new OutputFolder(Path.of(setting.out()));
        try {
            for (Delivery each : files) {
                if (!Files.isRegularFile(folder.resolve(each.path())) || !each.isOf(Files.readAllBytes(folder.resolve(each.path())))) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
