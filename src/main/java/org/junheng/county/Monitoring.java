package org.junheng.county;

import org.junheng.fact.Fact;

/** A subject of the national quality monitoring (国家义务教育质量监测的一个科目). */
@Field(value = "质量监测科目", note = "国家义务教育质量监测，一个科目一条")
public record Monitoring(
        @Field(value = "科目", note = "如“语文”", required = true) String subject,
        @Field(value = "监测年份", min = 1900, max = 2100) Integer year,
        @Field(value = "学业水平等级", note = "1—4，如3表示Ⅲ级", min = 1, max = 4) Integer level,
        @Field(value = "校际差异率", note = "如0.12") Fact difference) {}
