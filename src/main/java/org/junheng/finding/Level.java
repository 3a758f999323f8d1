package org.junheng.finding;

import com.fasterxml.jackson.annotation.JsonValue;

/** How serious a finding is (严重程度), the gravest first. */
public enum Level {
    /** Bars recognition, or breaks a red line. */
    RED("红"),
    /** An indicator or item is not met. */
    ORANGE("橙"),
    /** Met, but close to the limit or getting worse. */
    YELLOW("黄"),
    /** Worth knowing; no problem by itself. */
    BLUE("蓝");

    private final String chinese;

    Level(String chinese) {
        this.chinese = chinese;
    }

    /** The Chinese word, as files have it. */
    @JsonValue
    public String chinese() {
        return chinese;
    }
}
