package org.junheng.queue;

import com.github.kagkarlsson.scheduler.serializer.Serializer;

/**
 * The scheduler's rows hold no data but the item's id, and nothing is read from them: by default it would read Java objects, which whoever
 * writes into the table could make up.
 */
final class NoData implements Serializer {

    @Override
    public byte[] serialize(Object data) {
        return null;
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] bytes) {
        return null;
    }
}
