package org.junheng.county;

import org.junheng.fact.Fact;

/** One stage of the whole county (申报表 表1), where there is no list of schools. */
@Field(value = "学段合计", note = "申报表表1；没有学校明细时填")
public record StageTotals(
        @Field(value = "在校学生数", unit = "人") Fact pupils,
        @Field(value = "教学班数", unit = "个班") Fact classes,
        @Field(value = "教职工数", unit = "人") Fact staff,
        @Field(value = "专任教师数", unit = "人") Fact teachers,
        @Field(value = "最大班额", unit = "人") Fact largestClass,
        @Field(value = "超标准班额班数", note = "小学超过45人、初中超过50人", unit = "个") Fact oversizeClasses,
        @Field("班额分布") ClassBands classBands,
        @Field(value = "大班额班数", note = "56人及以上", unit = "个") Fact largeClasses) {}
