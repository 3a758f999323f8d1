package org.junheng.batch;

import java.util.List;

/**
 * What a worker is asked (一份数据的任务).
 *
 * @param work what is to be made
 * @param setting how it is to be made
 * @param file the data file, or the file of the meetings
 * @param bureau the bureau's settings; {@code null} for none
 * @param names ids of the kinds, or names of the stages of meetings, in their order
 */
public record Task(Work work, Setting setting, String file, String bureau, List<String> names) {

    public Task {
        names = List.copyOf(names);
    }

    /** What is to be made (任务种类). */
    public enum Work {
        /** Documents of one county. */
        DOCUMENTS,
        /** All papers of a stage of a meeting. */
        PAPERS
    }

    /** The same with other names. */
    Task of(List<String> others) {
        return new Task(work, setting, file, bureau, others);
    }
}
