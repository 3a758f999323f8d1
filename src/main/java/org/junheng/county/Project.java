package org.junheng.county;

import java.util.List;
import org.junheng.fact.Fact;

/** A building or equipment project (建设项目). */
@Field("建设项目")
public record Project(
        @Field(value = "名称", required = true) String name,
        @Field(value = "类型", options = {"新建", "改扩建", "迁建", "维修", "设备", "回购"}) String kind,
        @Field(value = "状态", options = {"谋划", "前期", "征地", "在建", "停滞", "完工", "投用"}) String status,
        @Field(value = "内容", note = "一句话，如“将学校原食堂改造为室内活动场地”") String content,
        @Field(value = "总投资", unit = "元") Fact investment,
        @Field(value = "到位资金", unit = "元") Fact paid,
        @Field("资金来源") String fundSource,
        @Field(value = "建筑面积", unit = "平方米") Fact area,
        @Field(value = "小学学位", unit = "个") Fact primaryPlaces,
        @Field(value = "初中学位", unit = "个") Fact juniorPlaces,
        @Field(value = "计划投用时间", note = "如“2023年秋季学期”") String due,
        @Field("实际投用时间") String actual,
        @Field("滞后原因") String delay,
        @Field(value = "涉及学校") List<String> schools,
        @Field(value = "涉及指标") List<String> indicators,
        @Field(value = "牵头单位") String lead) {

    public Project {
        schools = Lists.orEmpty(schools);
        indicators = Lists.orEmpty(indicators);
    }
}
