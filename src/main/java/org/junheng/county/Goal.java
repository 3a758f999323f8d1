package org.junheng.county;

import org.junheng.fact.Fact;

/** A goal for a year (年度目标). */
@Field("年度目标")
public record Goal(
        @Field(value = "年份", required = true, min = 1986, max = 2100) Integer year,
        @Field(value = "目标", note = "完整的句子", required = true) String text,
        @Field(value = "指标") String indicator,
        @Field(value = "目标值") Fact target) {}
