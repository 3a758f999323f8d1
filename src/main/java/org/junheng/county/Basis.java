package org.junheng.county;

import java.util.List;

/** A document that a report rests on (依据文件). */
@Field("依据文件")
public record Basis(
        @Field(value = "标题", required = true) String title,
        @Field(value = "文号", note = "如“教督〔2017〕6号”") String number,
        @Field(value = "发文机关") String issuer,
        @Field(value = "层级", options = {"国家", "省", "市", "县"}) String level,
        @Field(value = "日期") String date,
        @Field(value = "简称") String shortName,
        @Field(value = "作用", options = {"依据", "贯彻", "配套"}) String role,
        @Field(value = "涉及指标") List<String> indicators) {

    public Basis {
        indicators = Lists.orEmpty(indicators);
    }
}
