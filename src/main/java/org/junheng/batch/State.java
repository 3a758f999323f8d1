package org.junheng.batch;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far a unit is (成文状态). */
public enum State {
    /** Its turn has not come, or it was not finished. */
    PLANNED("待做"),
    DONE("完成"),
    /** The county has no data for the kind. */
    SKIPPED("无数据"),
    FAILED("失败");

    private final String chinese;

    State(String chinese) {
        this.chinese = chinese;
    }

    /** The Chinese word, as lists have it. */
    @JsonValue
    public String chinese() {
        return chinese;
    }
}
