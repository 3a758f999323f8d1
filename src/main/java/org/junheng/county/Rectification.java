package org.junheng.county;

import org.junheng.fact.Fact;

/** What a supervision letter asks for (整改要求). */
@Field(value = "整改要求", note = "天数按本省规定；没有规定的不填")
public record Rectification(
        @Field(value = "报送整改方案期限", unit = "日") Fact planDays,
        @Field(value = "报送整改情况期限", unit = "日") Fact reportDays,
        @Field(value = "提出异议期限", unit = "日") Fact objectionDays,
        @Field(value = "下次核查时间", note = "如“2026年10月”") String nextCheck,
        @Field("报送单位") String reportTo) {}
