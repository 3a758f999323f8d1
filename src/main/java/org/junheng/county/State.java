package org.junheng.county;

import com.fasterxml.jackson.annotation.JsonValue;

/** The state of an item (指标状态): one of seven, never a guess. */
public enum State {
    MET("达标"),
    UNMET("未达标"),
    NO_DATA("缺数据"),
    /** The national monitoring has not sampled the county. */
    NOT_SAMPLED("未参测"),
    NOT_APPLICABLE("不适用"),
    /** Definition or data in doubt: takes no part in a verdict. */
    TO_VERIFY("待核"),
    AT_RISK("预估有风险");

    private final String chinese;

    State(String chinese) {
        this.chinese = chinese;
    }

    /** The Chinese word, as files have it. */
    @JsonValue
    public String chinese() {
        return chinese;
    }
}
