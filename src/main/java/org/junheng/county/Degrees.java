package org.junheng.county;

import org.junheng.fact.Fact;

/** Full-time teachers by degree (学历结构). */
@Field(value = "学历结构", note = "专任教师按学历分")
public record Degrees(
        @Field(value = "专科以下", unit = "人") Fact belowCollege,
        @Field(value = "专科", unit = "人") Fact college,
        @Field(value = "本科", unit = "人") Fact bachelor,
        @Field(value = "硕士研究生", unit = "人") Fact master,
        @Field(value = "博士研究生", unit = "人") Fact doctor) {}
