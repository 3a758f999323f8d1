package org.junheng.inspect;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How binding a rule is (约束力). */
public enum Force {
    /** The clause says it flatly or with 应当. */
    @JsonProperty("必须")
    REQUIRED(Verdict.BREACH),
    /** The clause says 一般 or 推荐. */
    @JsonProperty("一般")
    USUAL(Verdict.REMARK),
    /** Not in the standard: practice of offices, or what follows from it. */
    @JsonProperty("惯例")
    CUSTOMARY(Verdict.REMARK);

    private final Verdict broken;

    Force(Verdict broken) {
        this.broken = broken;
    }

    /** The verdict on a file that does not keep to the rule. */
    Verdict broken() {
        return broken;
    }
}
