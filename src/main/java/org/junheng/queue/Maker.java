package org.junheng.queue;

import java.util.List;
import java.util.function.BiConsumer;

/** Makes items of one sort (做一件). */
interface Maker {

    /**
     * Makes the items of one turn.
     *
     * @param told told what came of each, as soon as it is known
     */
    void make(List<Item> items, BiConsumer<Item, Outcome> told) throws InterruptedException;
}
