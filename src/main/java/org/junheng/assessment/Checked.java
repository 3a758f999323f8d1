package org.junheng.assessment;

import java.util.List;
import org.junheng.county.State;
import org.junheng.fact.Fact;

/**
 * One condition of an item and what was found (一个条件的核查结果).
 *
 * @param label what was looked at, such as 交流轮岗教师占符合条件教师的比例
 * @param value the figure; {@code null} where schools are looked at one by one, or without data
 * @param threshold its limit as a figure; {@code null} where documents decide
 * @param state 达标, 未达标, 缺数据, 未参测
 * @param misses the schools that miss it, the furthest off first
 * @param relaxed the schools that meet it only by a relaxation
 */
public record Checked(String label, Fact value, Fact threshold, State state, List<StagePart.MissedBy> misses, List<Relaxed> relaxed) {

    public Checked {
        misses = List.copyOf(misses);
        relaxed = List.copyOf(relaxed);
    }

    /** A condition that one figure or document decides. */
    static Checked of(String label, Fact value, Fact threshold, State state) {
        return new Checked(label, value, threshold, state, List.of(), List.of());
    }
}
