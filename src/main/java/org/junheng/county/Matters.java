package org.junheng.county;

import java.util.List;
import org.junheng.fact.Audience;

/** The matters of one document kind that the data cannot tell (公文要素). */
@Field(value = "公文要素", note = "数据之外的要素")
public record Matters(
        @Field(value = "标题", note = "不填则按文种自动拟定") String title,
        @Field(value = "发文机关") String issuer,
        @Field(value = "发文字号") String number,
        @Field(value = "主送机关") String addressee,
        @Field(value = "抄送机关") List<String> copies,
        @Field(value = "成文日期", note = "日期，如2026-01-15", pattern = Field.DATE) String date,
        @Field(value = "稿次", note = "如征求意见稿、送审稿；定稿不填", options = {"讨论稿", "征求意见稿", "送审稿", "审定稿"}) String version,
        @Field(value = "题注", note = "标题下的说明，不带括号") List<String> notes,
        @Field(value = "读者") Audience audience,
        @Field(value = "附件", note = "另附材料的名称") List<String> attachments) {

    public Matters {
        copies = Lists.orEmpty(copies);
        notes = Lists.orEmpty(notes);
        attachments = Lists.orEmpty(attachments);
    }
}
