package org.junheng.county;

import java.util.List;
import org.junheng.fact.Audience;

/** The matters of one document kind that the data cannot tell (公文要素). */
@Field(value = "公文要素", note = "数据之外的要素")
public record Matters(
        @Field(value = "标题", note = "不填则按文种自动拟定") String title,
        @Field(value = "版式", note = "不填按文种", options = {"普通材料", "信函格式", "文件格式", "命令格式", "纪要格式", "一页通"}) String form,
        @Field(value = "发文机关", note = "联合行文的写主办机关") String issuer,
        @Field(value = "联合发文的其他机关", note = "按发文机关顺序，不含主办机关") List<String> coIssuers,
        @Field(value = "发文字号") String number,
        @Field(value = "主送机关") String addressee,
        @Field(value = "抄送机关") List<String> copies,
        @Field(value = "成文日期", note = "日期，如2026-01-15", pattern = Field.DATE) String date,
        @Field(value = "印章", note = "不填则文件格式、信函格式留盖章的位置，普通材料不留；纪要不盖章", options = {"加盖", "不加盖"}) String seal,
        @Field(value = "发文机关标志", note = "红头上的字；不填用发文机关") String sign,
        @Field("份号") String copyNumber,
        @Field("密级和保密期限") String secrecy,
        @Field(value = "紧急程度", options = {"特急", "加急", "特提", "平急"}) String urgency,
        @Field(value = "签发职务", note = "上行文") String signer,
        @Field("印发机关") String printer,
        @Field(value = "印发日期", note = "日期", pattern = Field.DATE) String printDate,
        @Field(value = "版记页", note = "双面印刷时版记总在偶数页的填“偶数页”", options = {"偶数页"}) String imprintPage,
        @Field(value = "公开属性", options = {"主动公开", "依申请公开", "不予公开", "此件公开发布", "此件不公开发布"}) String openness,
        @Field(value = "联系方式", note = "部门和电话，不写姓名") String contact,
        @Field(value = "自称", note = "如“督导组”；不填按文种") String self,
        @Field(value = "称谓", note = "宣读稿用") String salutation,
        @Field(value = "审议情况", note = "如“已经县人民政府第12次常务会议审议通过”") String approval,
        @Field(value = "指导思想", note = "由本单位提供的提法，程序不写") String guidingThought,
        @Field("基本原则") List<String> principles,
        @Field("结束语") String closing,
        @Field(value = "稿次", note = "如征求意见稿、送审稿；定稿不填", options = {"讨论稿", "征求意见稿", "送审稿", "审定稿"}) String version,
        @Field(value = "题注", note = "标题下的说明，不带括号") List<String> notes,
        @Field(value = "读者") Audience audience,
        @Field(value = "附件", note = "另附材料的名称") List<String> attachments,
        @Field(value = "前置部分", note = "普通材料正文之前另起的页，不填则没有", options = {"封面", "目录"}) List<String> front) {

    public Matters {
        principles = Lists.orEmpty(principles);
        coIssuers = Lists.orEmpty(coIssuers);
        copies = Lists.orEmpty(copies);
        notes = Lists.orEmpty(notes);
        attachments = Lists.orEmpty(attachments);
        front = Lists.orEmpty(front);
    }
}
