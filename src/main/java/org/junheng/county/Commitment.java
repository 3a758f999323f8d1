package org.junheng.county;

import java.util.List;

/** A problem told earlier and what was promised (上次问题与承诺). */
@Field(value = "上次问题与承诺", note = "上次反馈、报告中的一条")
public record Commitment(
        @Field(value = "来源文件", required = true) String source,
        @Field("文号") String number,
        @Field(value = "原文", required = true) String text,
        @Field("目标") String goal,
        @Field("时限") String deadline,
        @Field(value = "现状", options = {"已完成", "推进中", "未启动"}) String status,
        @Field(value = "进展", note = "完整的句子") String progress,
        @Field("涉及指标") List<String> indicators,
        @Field("佐证") List<String> evidence) {

    public Commitment {
        indicators = Lists.orEmpty(indicators);
        evidence = Lists.orEmpty(evidence);
    }
}
