package org.junheng.county;

import java.util.List;
import org.junheng.fact.Fact;

/** Another stage of education in brief (其他学段). */
@Field(value = "其他学段", note = "学前、高中、职教")
public record OtherStage(
        @Field(value = "学段", options = {"学前教育", "普通高中", "中等职业教育"}) String name,
        @Field(value = "学校数", unit = "所") Fact schools,
        @Field(value = "学生数", unit = "人") Fact pupils,
        @Field(value = "专任教师数", unit = "人") Fact teachers,
        @Field(value = "最大班额", unit = "人") Fact largestClass,
        @Field("其他数据") List<LabelledFact> facts) {

    public OtherStage {
        facts = Lists.orEmpty(facts);
    }
}
