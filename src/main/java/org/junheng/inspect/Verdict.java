package org.junheng.inspect;

/** What is said of a file by one rule (检查结果). */
public enum Verdict {
    /** Measured, and as it should be. */
    KEPT("合格"),
    /** Measured, and not as usual. */
    REMARK("提醒"),
    /** Measured, and not as the standard requires. */
    BREACH("不合格"),
    /** The file has nothing that the rule is about, or too little to measure. */
    NOT_APPLICABLE("不适用");

    private final String chinese;

    Verdict(String chinese) {
        this.chinese = chinese;
    }

    /** The Chinese word. */
    public String chinese() {
        return chinese;
    }
}
