package org.junheng.county;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of county-level unit it is (县级单位类型); it decides 我县, 我市 or 我区. */
public enum CountyKind {
    COUNTY("县"),
    /** A county-level city. */
    CITY("市"),
    DISTRICT("区");

    private final String chinese;

    CountyKind(String chinese) {
        this.chinese = chinese;
    }

    /** The Chinese word, as files have it. */
    @JsonValue
    public String chinese() {
        return chinese;
    }
}
