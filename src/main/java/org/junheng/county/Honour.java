package org.junheng.county;

import java.util.List;
import org.junheng.fact.Fact;

/** An honour (荣誉). */
@Field("荣誉")
public record Honour(
        @Field(value = "名称", required = true) String name,
        @Field(value = "级别", options = {"国家", "省", "市", "县"}) String level,
        @Field(value = "年份", min = 1900, max = 2100) Integer year,
        @Field(value = "数量", unit = "个") Fact number,
        @Field("学校") List<String> schools) {

    public Honour {
        schools = Lists.orEmpty(schools);
    }
}
