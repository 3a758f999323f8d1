package org.junheng.qinghe;

import java.util.Map;

/**
 * A school before it has figures (学校的骨架).
 *
 * @param name its name
 * @param type what it is
 * @param town the town it belongs to, from 0; the county town is 0
 * @param parent the school a teaching point belongs to; {@code null} for all others
 * @param built year it was built; {@code null}: any
 * @param settled what is settled beforehand, by words such as 小学L3 (the share of the threshold it has) or 初中人数
 */
record Plan(String name, Type type, int town, String parent, Integer built, Map<String, Double> settled) {

    /** What is settled of it, else the other. */
    double settled(String word, double other) {
        return settled.getOrDefault(word, other);
    }

    boolean isSettled(String word) {
        return settled.containsKey(word);
    }
}
