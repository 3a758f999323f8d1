package org.junheng.county;

import java.util.List;

/** Results that an assessor has already reached (已有的评估结果), in the order of the 办法: four parts. */
@Field(value = "评估结果", note = "办法的四个部分")
public record Results(
        @Field(value = "资源配置", note = "每项指标每个学段一条") List<ResourceResult> resources,
        @Field(value = "政府保障程度", note = "15项，编号G1—G15") List<ItemResult> guarantees,
        @Field(value = "教育质量", note = "9项，编号Q1—Q9") List<ItemResult> quality,
        @Field("不予认定情形核查") List<VetoAnswer> vetoes,
        @Field("是否参加国家义务教育质量监测") Boolean monitoringSampled,
        @Field("质量监测科目") List<Monitoring> monitoring,
        @Field(value = "社会认可度") Satisfaction satisfaction) {

    public Results {
        vetoes = Lists.orEmpty(vetoes);
        monitoring = Lists.orEmpty(monitoring);
        resources = Lists.orEmpty(resources);
        guarantees = Lists.orEmpty(guarantees);
        quality = Lists.orEmpty(quality);
    }
}
