package org.junheng.county;

import java.util.List;
import org.junheng.fact.Fact;

/** A result for one resource indicator (资源配置的一项指标), for one stage or, without one, for the whole county. */
@Field(value = "资源配置结果", note = "一项指标、一个学段一条")
public record ResourceResult(
        @Field(value = "指标编号", note = "L1—L7", required = true, pattern = "^[LB][0-9]+$") String indicator,
        @Field(value = "学段", note = "不分学段的不填") Stage stage,
        @Field(value = "状态") State state,
        @Field(value = "整改中", note = "正在整改或待验收") Boolean rectifying,
        @Field(value = "人写的评价", note = "如“基本达标”，照引，不参与判定") String claim,
        @Field(value = "实有总量", note = "如全县小学骨干教师数") Fact quantity,
        @Field(value = "应有总量") Fact required,
        @Field(value = "缺口总量", note = "各校缺口之和") Fact shortfall,
        @Field(value = "县均值") Fact mean,
        @Field(value = "标准差") Fact deviation,
        @Field(value = "差异系数") Fact cv,
        @Field(value = "差异系数状态") State cvState,
        @Field(value = "达标学校数", unit = "所") Fact metSchools,
        @Field(value = "未达标学校数", unit = "所") Fact unmetSchools,
        @Field(value = "未达标学校") List<Miss> misses,
        @Field(value = "说明") String note) {

    public ResourceResult {
        misses = Lists.orEmpty(misses);
    }
}
