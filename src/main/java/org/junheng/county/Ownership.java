package org.junheng.county;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who runs a school (办学性质). */
public enum Ownership {
    PUBLIC("公办"),
    PRIVATE("民办");

    private final String chinese;

    Ownership(String chinese) {
        this.chinese = chinese;
    }

    /** The Chinese word, as files have it. */
    @JsonValue
    public String chinese() {
        return chinese;
    }
}
