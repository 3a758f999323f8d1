package org.junheng.queue;

/** Makes items of one sort (做一件). */
interface Maker {

    /** Makes an item, and tells what came of it. */
    Outcome make(Item item) throws InterruptedException;
}
