package org.junheng.county;

import java.math.BigDecimal;
import org.junheng.fact.Approximation;
import org.junheng.fact.Audience;

/** How a figure is written when it says more than its value (数据项的完整写法); a bare number is a figure with the value alone. */
@Field(value = "数据项", note = "只有数值的直接写数字；要说明时点、口径等的写成对象")
record Figure(
        @Field(value = "数值", note = "以字段的单位计", required = true) BigDecimal value,
        @Field(value = "概数", note = "不填为准确数；如“约”3万、3万“余”") Approximation approximation,
        @Field(value = "时点", note = "与文件的数据时点不同时填，如“2024年底”") String asOf,
        @Field(value = "口径", note = "与通常口径不同时填，如“不含教学点”") String definition,
        @Field(value = "读者", note = "谁可以看，不填为公开") Audience audience) {}
