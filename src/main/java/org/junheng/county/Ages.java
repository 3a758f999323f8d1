package org.junheng.county;

import org.junheng.fact.Fact;

/** Full-time teachers by age (年龄结构). */
@Field(value = "年龄结构", note = "专任教师按年龄分")
public record Ages(
        @Field(value = "35岁以下", unit = "人") Fact under35,
        @Field(value = "35—49岁", unit = "人") Fact from35To49,
        @Field(value = "50岁及以上", unit = "人") Fact from50) {}
