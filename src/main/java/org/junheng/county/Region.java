package org.junheng.county;

import java.util.List;
import org.junheng.fact.Fact;

/** A county of a city or province on its way (区域内各县创建情况). */
@Field(value = "区域各县情况", note = "市、省报告用，一个县一条")
public record Region(
        @Field(value = "县域名称", required = true) String county,
        @Field(value = "创建状态", note = "如“已通过国家认定”“拟2027年申报”") String state,
        @Field(value = "目标年", min = 1900, max = 2100) Integer targetYear,
        @Field("数据") List<LabelledFact> facts) {

    public Region {
        facts = Lists.orEmpty(facts);
    }
}
