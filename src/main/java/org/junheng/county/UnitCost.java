package org.junheng.county;

import org.junheng.fact.Fact;

/** What one of something costs (单价), to price what is lacking. */
@Field(value = "单价", note = "用于测算缺口所需资金")
public record UnitCost(
        @Field(value = "指标编号", note = "如L4", pattern = "^[LB][0-9]+$") String indicator,
        @Field(value = "单价", note = "一人一年、一平方米、一间", unit = "元") Fact price,
        @Field(value = "来源", note = "如“近三年本县招标均价”") String source) {}
