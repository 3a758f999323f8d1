package org.junheng.fact;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a person marked a figure as approximate (概数). The program itself never makes one. */
public enum Approximation {
    /** The figure is exact. */
    EXACT("准确", "", ""),
    ABOUT("约", "约", ""),
    NEARLY("近", "近", ""),
    SOMEWHAT_OVER("余", "", "余"),
    OVER("多", "", "多");

    private final String chinese;
    private final String before;
    private final String after;

    Approximation(String chinese, String before, String after) {
        this.chinese = chinese;
        this.before = before;
        this.after = after;
    }

    /** The Chinese word, as files have it. */
    @JsonValue
    public String chinese() {
        return chinese;
    }

    String around(String number) {
        return before + number + after;
    }
}
