package org.junheng.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a person marked a figure as approximate (概数). The program itself never makes one. */
public enum Approximation {
    /** The figure is exact. */
    @JsonProperty("准确")
    EXACT("", ""),
    @JsonProperty("约")
    ABOUT("约", ""),
    @JsonProperty("近")
    NEARLY("近", ""),
    @JsonProperty("余")
    SOMEWHAT_OVER("", "余"),
    @JsonProperty("多")
    OVER("", "多");

    private final String before;
    private final String after;

    Approximation(String before, String after) {
        this.before = before;
        this.after = after;
    }

    String around(String number) {
        return before + number + after;
    }
}
