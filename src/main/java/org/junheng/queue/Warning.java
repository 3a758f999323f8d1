package org.junheng.queue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * What somebody should look at (提醒).
 *
 * @param time when it was noticed, in UTC
 * @param meeting which meeting it is about; empty if it is not about one
 * @param due by when its papers, or the documents, are to be ready, in UTC; empty if not told
 * @param words what there is to say
 */
@JsonPropertyOrder({"time", "meeting", "due", "words"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Warning(String time, String meeting, String due, String words) {}
