package org.junheng.county;

import java.util.List;
import org.junheng.fact.Fact;

/** What a department itself did and will do (部门数据). */
@Field(value = "部门数据", note = "一个部门一条")
public record DepartmentData(
        @Field(value = "部门", note = "责任单位表中的全称", required = true) String department,
        @Field("做法") List<Statement> practices,
        @Field("难点") List<Statement> difficulties,
        @Field("下一步") List<Statement> nextSteps,
        @Field("数据") List<LabelledFact> figures) {

    public DepartmentData {
        practices = Lists.orEmpty(practices);
        difficulties = Lists.orEmpty(difficulties);
        nextSteps = Lists.orEmpty(nextSteps);
        figures = Lists.orEmpty(figures);
    }
}
