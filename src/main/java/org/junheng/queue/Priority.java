package org.junheng.queue;

/** Whose turn comes first (次序). */
public enum Priority {
    /** Somebody waits for it. */
    INTERACTIVE(100),
    /** A meeting is ahead. */
    MEETING(50),
    BATCH(0);

    private final int number;

    Priority(int number) {
        this.number = number;
    }

    /** The greater comes first. */
    int number() {
        return number;
    }
}
