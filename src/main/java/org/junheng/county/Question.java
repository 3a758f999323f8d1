package org.junheng.county;

import org.junheng.fact.Fact;

/** One question of the survey of satisfaction (满意度分题). */
@Field("满意度分题")
public record Question(
        @Field(value = "题目", required = true) String text,
        @Field(value = "满意度", unit = "%") Fact rate) {}
