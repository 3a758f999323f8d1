package org.junheng.meeting;

import java.time.LocalTime;

/**
 * A stage of a meeting's papers before the day (节点): 征求意见, 汇总, 送审, 印发.
 *
 * @param name what is done with them
 * @param before how many working days before the meeting they are ready (T−n); 0 on the day itself
 * @param version which draft they are (稿次)
 * @param time the time of day by which they are ready, and never after the meeting began
 */
public record Milestone(String name, int before, String version, LocalTime time) {}
