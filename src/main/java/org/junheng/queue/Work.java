package org.junheng.queue;

import java.util.Collection;
import java.util.stream.Collectors;

/** What is to be made of an item (件的种类). */
public enum Work {
    /** One kind of document of one county. */
    DOCUMENT("render/v1", 3),
    /** All papers of a stage of a meeting. */
    PAPERS("papers/v1", 3),
    /** The letter that they are sent with: a server that is away for an hour or two is no rarity. */
    LETTER("letter/v1", 8);

    private final String task;
    private final int tries;

    Work(String task, int tries) {
        this.task = task;
        this.tries = tries;
    }

    /** The name under which the scheduler hands it out; another way of making it gets another, so that older programs leave it alone. */
    String task() {
        return task;
    }

    /** How often it is tried while what goes wrong may pass. */
    int tries() {
        return tries;
    }

    /** That of a name. */
    static Work of(String task) {
        for (Work work : values()) {
            if (work.task.equals(task)) {
                return work;
            }
        }
        throw new IllegalArgumentException("no work is called " + task);
    }

    /** The names of some, as a statement has them. */
    static String tasks(Collection<Work> works) {
        return works.stream().map(work -> "'" + work.task + "'").collect(Collectors.joining(", "));
    }
}
