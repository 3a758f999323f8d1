package org.junheng.county;

import java.util.List;
import org.junheng.fact.Fact;

/** A round of special inspection (专项督导). */
@Field("专项督导")
public record SpecialInspection(
        @Field(value = "专项", note = "如“双减”", required = true) String topic,
        @Field("轮次") String round,
        @Field("日期") String date,
        @Field("范围") String scope,
        @Field(value = "覆盖率", unit = "%") Fact coverage,
        @Field("方式") List<String> methods,
        @Field("检查项") List<InspectionCheck> checks,
        @Field("典型学校") List<String> examples,
        @Field(value = "投诉数", unit = "件") Fact complaints) {

    public SpecialInspection {
        methods = Lists.orEmpty(methods);
        checks = Lists.orEmpty(checks);
        examples = Lists.orEmpty(examples);
    }
}
