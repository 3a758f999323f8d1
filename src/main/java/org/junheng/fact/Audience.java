package org.junheng.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who may read a figure or a document (读者). */
public enum Audience {
    @JsonProperty("内部")
    INTERNAL("内部"),
    @JsonProperty("上报")
    SUPERIOR("上报"),
    @JsonProperty("公开")
    PUBLIC("公开");

    private final String chinese;

    Audience(String chinese) {
        this.chinese = chinese;
    }

    /** The Chinese word. */
    public String chinese() {
        return chinese;
    }
}
