package org.junheng.county;

import org.junheng.fact.Fact;

/** Money for education in a year (年度教育经费). */
@Field(value = "年度教育经费", note = "一个自然年一条")
public record FundingYear(
        @Field(value = "年度", min = 1900, max = 2100, required = true) Integer year,
        @Field(value = "一般公共预算教育支出", unit = "元") Fact spending,
        @Field(value = "教育支出比上年增长", note = "下降写负数", unit = "%", min = -1000) Fact spendingGrowth,
        @Field(value = "占一般公共预算支出的比例", unit = "%") Fact spendingShare,
        @Field(value = "财政经常性收入增幅", unit = "%", min = -1000) Fact revenueGrowth,
        @Field(value = "小学生均一般公共预算教育支出", unit = "元/人") Fact perPupilPrimary,
        @Field(value = "初中生均一般公共预算教育支出", unit = "元/人") Fact perPupilJunior,
        @Field(value = "小学生均公用经费支出", unit = "元/人") Fact publicPerPupilPrimary,
        @Field(value = "初中生均公用经费支出", unit = "元/人") Fact publicPerPupilJunior,
        @Field(value = "教育费附加和地方教育附加", unit = "元") Fact surcharge,
        @Field(value = "土地出让收益计提教育资金", unit = "元") Fact landIncome,
        @Field(value = "上级专项资金", unit = "元") Fact upperGrants,
        @Field(value = "本级配套资金", unit = "元") Fact localMatching) {}
