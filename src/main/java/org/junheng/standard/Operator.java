package org.junheng.standard;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** How a figure is held against a limit (比较方式). 以上 and 不超过 include the limit itself, 低于 and 高于 do not. */
public enum Operator {
    AT_LEAST("不低于"),
    AT_MOST("不超过"),
    BELOW("低于"),
    ABOVE("高于");

    private final String chinese;

    Operator(String chinese) {
        this.chinese = chinese;
    }

    /** The Chinese word, as files have it. */
    @JsonValue
    public String chinese() {
        return chinese;
    }

    /** Whether the value keeps to the limit. */
    public boolean holds(BigDecimal value, BigDecimal limit) {
        int order = value.compareTo(limit);
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
            case ABOVE -> order > 0;
        };
    }
}
