package org.junheng.county;

import java.util.List;
import org.junheng.fact.Fact;

/** A condition beyond the seven indicators (其他办学条件). */
@Field(value = "其他办学条件", note = "宿舍、食堂、厕位、图书等，一项一条")
public record Condition(
        @Field(value = "名称", note = "如“寄宿生床位”", required = true) String name,
        @Field("应有") Fact required,
        @Field("实有") Fact present,
        @Field("缺口") Fact shortfall,
        @Field(value = "单位", note = "如“个”“平方米”") String unit,
        @Field("涉及学校") List<String> schools,
        @Field("说明") String note) {

    public Condition {
        schools = Lists.orEmpty(schools);
    }
}
