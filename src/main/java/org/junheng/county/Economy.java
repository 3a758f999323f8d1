package org.junheng.county;

import org.junheng.fact.Fact;

/** The county's economy (申报表 表1). */
@Field(value = "经济情况", note = "申报表表1")
public record Economy(
        @Field(value = "地区生产总值", unit = "元") Fact gdp,
        @Field(value = "年人均国内生产总值", unit = "元/人") Fact gdpPerCapita,
        @Field(value = "一般公共预算收入", unit = "元") Fact fiscalRevenue,
        @Field(value = "年人均地方财政收入", unit = "元/人") Fact fiscalRevenuePerCapita,
        @Field(value = "农民年人均纯收入", unit = "元/人") Fact ruralIncome,
        @Field(value = "城镇居民年人均可支配收入", unit = "元/人") Fact urbanIncome) {}
