package org.junheng.county;

import java.util.List;
import org.junheng.fact.Fact;

/** Which schools, how many of all or by what money units are to meet the standard in a year (分年度达标计划). */
@Field(value = "分年度达标计划", note = "一个年度一条")
public record YearPlan(
        @Field(value = "年份", min = 1900, max = 2100, required = true) Integer year,
        @Field("达标学校") List<String> schools,
        @Field(value = "累计达标比例", unit = "%") Fact share,
        @Field(value = "年度资金上限", note = "不填为不限", unit = "元") Fact budget,
        @Field("说明") String note) {

    public YearPlan {
        schools = Lists.orEmpty(schools);
    }
}
