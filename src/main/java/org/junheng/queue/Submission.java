package org.junheng.queue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junheng.batch.Setting;
import org.junheng.job.Source;

/**
 * What is put into the queue (提交).
 *
 * @param sources the data files, where every worker can read them
 * @param bureau the settings for all of them; empty for those beside each file
 * @param kinds ids of the kinds
 * @param setting how they are made; its folder is where every worker can write
 * @param meeting the meeting that they are for
 * @param due when they must be there
 */
public record Submission(
        List<Source> sources, Optional<Path> bureau, List<String> kinds, Setting setting, Priority priority, Optional<String> meeting, Optional<Instant> due) {

    public Submission {
        sources = List.copyOf(sources);
        kinds = List.copyOf(kinds);
    }

    /**
     * What became of a submission (受理).
     *
     * @param batch its number
     * @param queued how many items wait for their turn
     * @param running how many are being made already, and are left alone
     */
    public record Receipt(long batch, int queued, int running) {}
}
