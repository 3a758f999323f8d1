package org.junheng.fact;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who may read a figure or a document (读者). */
public enum Audience {
    INTERNAL("内部"),
    SUPERIOR("上报"),
    PUBLIC("公开");

    private final String chinese;

    Audience(String chinese) {
        this.chinese = chinese;
    }

    /** The Chinese word, as files have it. */
    @JsonValue
    public String chinese() {
        return chinese;
    }
}
