package org.junheng.batch;

import java.util.List;

/**
 * What a worker is asked (一份数据的任务).
 *
 * @param setting how it is to be made
 * @param file the data file
 * @param bureau the bureau's settings; {@code null} for none
 * @param kinds ids of the kinds, in their order
 */
record Task(Setting setting, String file, String bureau, List<String> kinds) {

    Task {
        kinds = List.copyOf(kinds);
    }
}
