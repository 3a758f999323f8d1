package org.junheng.county;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a school stands (城乡分类). */
public enum Locality {
    URBAN("城区"),
    TOWN("镇区"),
    VILLAGE("乡村");

    private final String chinese;

    Locality(String chinese) {
        this.chinese = chinese;
    }

    /** The Chinese word, as files have it. */
    @JsonValue
    public String chinese() {
        return chinese;
    }
}
