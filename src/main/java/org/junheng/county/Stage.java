package org.junheng.county;

import com.fasterxml.jackson.annotation.JsonValue;

/** A stage of compulsory education (学段). */
public enum Stage {
    PRIMARY("小学"),
    JUNIOR("初中");

    private final String chinese;

    Stage(String chinese) {
        this.chinese = chinese;
    }

    /** The Chinese word, as files have it. */
    @JsonValue
    public String chinese() {
        return chinese;
    }
}
