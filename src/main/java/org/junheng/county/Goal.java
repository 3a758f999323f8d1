package org.junheng.county;

import java.util.List;
import org.junheng.fact.Fact;

/** A goal for a year (年度目标). */
@Field("年度目标")
public record Goal(
        @Field(value = "年份", required = true, min = 1986, max = 2100) Integer year,
        @Field(value = "目标", note = "完整的句子", required = true) String text,
        @Field(value = "指标") String indicator,
        @Field("学段") Stage stage,
        @Field("基期值") Fact baseline,
        @Field(value = "目标方向", options = {"不低于", "不超过", "达到", "左右"}) String operator,
        @Field(value = "目标值") Fact target,
        @Field("责任单位") List<String> responsible) {

    public Goal {
        responsible = Lists.orEmpty(responsible);
    }
}
