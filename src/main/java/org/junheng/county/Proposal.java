package org.junheng.county;

import java.util.List;

/** A proposal to be answered (提案、建议). */
@Field("提案建议")
public record Proposal(
        @Field(value = "案号", required = true) String number,
        @Field(value = "提出方", note = "写界别或代表团，不写姓名") String proposer,
        @Field("题目") String title,
        @Field(value = "类别", options = {"A", "B", "C"}) String kind,
        @Field("主办单位") String host,
        @Field("会办单位") List<String> partners,
        @Field("联系部门") String contact,
        @Field("建议事项") List<String> asks,
        @Field("满意情况") String satisfaction) {

    public Proposal {
        partners = Lists.orEmpty(partners);
        asks = Lists.orEmpty(asks);
    }
}
