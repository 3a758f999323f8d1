package org.junheng.county;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of school it is (办学类型). */
public enum SchoolKind {
    PRIMARY("小学"),
    JUNIOR("初中"),
    /** Primary and junior parts under one roof: two assessment units. */
    NINE_YEAR("九年一贯制"),
    /** Primary, junior and senior parts: two assessment units. */
    TWELVE_YEAR("十二年一贯制"),
    /** Junior and senior parts: the junior part is the unit. */
    COMPLETE_SECONDARY("完全中学"),
    /** A small branch in a village; below 50 pupils it is outside the resource indicators. */
    TEACHING_POINT("教学点"),
    /** Outside the resource indicators. */
    SPECIAL("特殊教育");

    private final String chinese;

    SchoolKind(String chinese) {
        this.chinese = chinese;
    }

    /** The Chinese word, as files have it. */
    @JsonValue
    public String chinese() {
        return chinese;
    }
}
