package org.junheng.queue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a station told, for tests. */
final class Told implements Journal {

    private final List<Finished> finished = new CopyOnWriteArrayList<>();
    private final List<Warning> warnings = new CopyOnWriteArrayList<>();

    @Override
    public void finished(Finished item) {
        finished.add(item);
    }

    @Override
    public void warned(Warning warning) {
        warnings.add(warning);
    }

    /** The items in the order in which they were finished. */
    List<Finished> finished() {
        return finished;
    }

    List<Warning> warnings() {
        return warnings;
    }

    /** The words of the warnings. */
    List<String> words() {
        return warnings.stream().map(Warning::words).toList();
    }
}
