package org.junheng.assessment;

import java.util.List;
import org.junheng.county.State;
import org.junheng.fact.Fact;

/**
 * What is found of a county as a whole (县级结论), part by part. Data in doubt takes no part in it, and what is not known is never met.
 *
 * @param parts the parts of the standard that apply, in its order
 * @param county 达标 if every part is, 未达标 if any part is; else the state of the weightiest open part
 */
public record Verdict(List<Part> parts, State county) {

    public Verdict {
        parts = List.copyOf(parts);
    }

    /**
     * One part.
     *
     * @param name 学校综合达标, 校际差异系数, 政府保障程度, 教育质量, 社会认可度, 不予认定情形
     * @param state its state
     * @param met how many of what it counts are met
     * @param all how many it counts
     */
    public record Part(String name, State state, Fact met, Fact all) {}
}
