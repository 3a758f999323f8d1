package org.junheng.county;

import java.util.List;

/** Something only people know, put in order (由人写的一条): a practice, a problem, a cause, a measure. */
@Field(value = "由人写的一条", note = "做法、问题、原因、措施")
public record Statement(
        @Field(value = "标题", note = "不带序号和句号") String heading,
        @Field(value = "正文", note = "完整的句子", required = true) String text,
        @Field(value = "数据", note = "正文之外还要列出的数字") List<LabelledFact> figures,
        @Field(value = "涉及指标", note = "如L3、G5") List<String> indicators,
        @Field(value = "涉及学校") List<String> schools,
        @Field(value = "责任单位") List<String> responsible,
        @Field(value = "时限", note = "如“2023年底前”") String deadline,
        @Field(value = "完成标志", note = "可核的数或件") String doneWhen,
        @Field(value = "资金编制是否已定", options = {"已定", "未定"}) String commitment) {

    public Statement {
        figures = Lists.orEmpty(figures);
        indicators = Lists.orEmpty(indicators);
        schools = Lists.orEmpty(schools);
        responsible = Lists.orEmpty(responsible);
    }
}
