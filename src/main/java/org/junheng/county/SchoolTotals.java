package org.junheng.county;

import org.junheng.fact.Fact;

/** How many schools of each kind (申报表 表1). */
@Field(value = "学校数", note = "申报表表1；没有学校明细时填")
public record SchoolTotals(
        @Field(value = "义务教育学校总数", note = "不含教学点", unit = "所") Fact all,
        @Field(value = "小学数", unit = "所") Fact primary,
        @Field(value = "初中数", unit = "所") Fact junior,
        @Field(value = "九年一贯制学校数", unit = "所") Fact nineYear,
        @Field(value = "完全中学数", unit = "所") Fact completeSecondary,
        @Field(value = "十二年一贯制学校数", unit = "所") Fact twelveYear,
        @Field(value = "特殊教育学校数", unit = "所") Fact special,
        @Field(value = "其他隶属学校数", note = "坐落在本县而由市直、省属、企业等举办，未计入以上各类的", unit = "所") Fact otherSponsors,
        @Field(value = "小学教学点数", unit = "个") Fact teachingPoints,
        @Field(value = "50人及以上教学点数", unit = "个") Fact teachingPointsOver50) {}
