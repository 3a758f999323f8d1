package org.junheng.queue;

/** Who is told what a station does (日志). */
@FunctionalInterface
public interface Journal {

    /** An item is finished or is to be tried again. */
    void finished(Finished item);

    /** Something is late or will be, or was made up for, or cannot be told. */
    default void warned(Warning warning) {}
}
