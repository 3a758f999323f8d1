package org.junheng.plan;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a measure must pass before it is said firmly (措施的闸门). */
public enum Gate {
    /** Posts free or becoming free (有编): else 争取. */
    POSTS("编制"),
    /** No project for it is stuck on land (有地): else 研究. */
    LAND("用地"),
    /** Pupils to come need it (学龄人口): without a forecast that says so nothing is built, it is 研究. */
    PUPILS("学位");

    private final String chinese;

    Gate(String chinese) {
        this.chinese = chinese;
    }

    /** The Chinese word, as files have it. */
    @JsonValue
    public String chinese() {
        return chinese;
    }
}
