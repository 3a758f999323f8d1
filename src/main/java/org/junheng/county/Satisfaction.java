package org.junheng.county;

import java.util.List;
import org.junheng.fact.Fact;

/** Public satisfaction (社会认可度, 申报表 表6). */
@Field(value = "社会认可度", note = "申报表表6")
public record Satisfaction(
        @Field(value = "状态") State state,
        @Field(value = "满意度", unit = "%") Fact rate,
        @Field(value = "分组") List<Group> groups,
        @Field("分题") List<Question> questions,
        @Field(value = "开放意见", note = "归类后的意见") List<String> opinions,
        @Field(value = "说明") String note) {

    public Satisfaction {
        questions = Lists.orEmpty(questions);
        opinions = Lists.orEmpty(opinions);
        groups = Lists.orEmpty(groups);
    }

    /** One group of people asked (调查对象). */
    @Field(value = "满意度分组", note = "一类调查对象一条")
    public record Group(
            @Field(value = "对象", note = "学生、家长、教师、校长、其他群众", required = true) String name,
            @Field(value = "发放问卷", unit = "份") Fact issued,
            @Field(value = "回收有效问卷", unit = "份") Fact valid,
            @Field(value = "满意", unit = "份") Fact satisfied,
            @Field(value = "满意度", unit = "%") Fact rate) {}
}
