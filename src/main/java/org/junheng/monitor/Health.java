package org.junheng.monitor;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.junheng.queue.ItemState;
import org.junheng.queue.Overview;

/**
 * Whether a station is well (健康). What is not known is not there.
 *
 * @param status {@code up}, or {@code down} if it cannot work
 * @param database {@code up}, or {@code down} if it does not answer
 * @param workers how many worker processes it has
 * @param queued how many items wait for their turn
 * @param running how many are being made, at all stations
 * @param late how many should be there by now, and are not
 */
@JsonPropertyOrder({"status", "database", "workers", "queued", "running", "late"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record Health(String status, String database, int workers, Integer queued, Integer running, Integer late) {

    private static final String UP = "up";
    private static final String DOWN = "down";

    static Health of(int workers, Optional<Overview> overview) {
        return overview.map(known -> new Health(UP, UP, workers, known.count(ItemState.QUEUED), known.count(ItemState.RUNNING), known.late()))
                .orElseGet(() -> new Health(DOWN, DOWN, workers, null, null, null));
    }

    boolean isUp() {
        return status.equals(UP);
    }
}
