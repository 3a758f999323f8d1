package org.junheng.county;

import org.junheng.fact.Fact;

/** One thing looked at in a special inspection (检查项). */
@Field("检查项")
public record InspectionCheck(
        @Field(value = "检查项", required = true) String name,
        @Field(value = "检查学校数", unit = "所") Fact schools,
        @Field(value = "符合学校数", unit = "所") Fact fit,
        @Field("说明") String note) {}
