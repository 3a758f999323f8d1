package org.junheng.county;

import java.util.List;
import org.junheng.fact.Fact;

/** An earlier year of the county (往年数据). */
@Field(value = "往年数据", note = "一个往年一条")
public record YearFigures(
        @Field(value = "年度", required = true, min = 1986, max = 2100) Integer year,
        @Field(value = "义务教育学校数", unit = "所") Fact schools,
        @Field(value = "小学在校学生数", unit = "人") Fact primaryPupils,
        @Field(value = "初中在校学生数", unit = "人") Fact juniorPupils,
        @Field(value = "专任教师数", unit = "人") Fact teachers,
        @Field(value = "一般公共预算教育支出", unit = "元") Fact educationSpending,
        @Field(value = "其他数据项") List<LabelledFact> facts) {

    public YearFigures {
        facts = Lists.orEmpty(facts);
    }
}
