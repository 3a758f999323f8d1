package org.junheng.county;

import java.util.List;
import org.junheng.fact.Fact;

/** How the survey or inspection was done (调研或督导组织). */
@Field("调研或督导组织")
public record Survey(
        @Field(value = "部署单位") String orderedBy,
        @Field(value = "部署文件", note = "标题，不带书名号") String notice,
        @Field(value = "开展主体", note = "如“县人民政府教育督导室”") String conductedBy,
        @Field(value = "时间", note = "如“2021年下半年”") String period,
        @Field(value = "对象和范围", note = "如“全县义务教育学校”") String scope,
        @Field(value = "内容", note = "如“学校资源配置、政府保障程度相关指标”") String subject,
        @Field(value = "涉及指标数", unit = "项") Fact indicators,
        @Field(value = "方式", note = "如“实地察看”“查阅资料”") List<String> methods,
        @Field(value = "带队职务", note = "写职务，不写姓名") String leader,
        @Field(value = "组数", unit = "个") Fact teams,
        @Field(value = "人数", unit = "人") Fact members,
        @Field(value = "实地察看学校数", unit = "所") Fact schoolsVisited,
        @Field(value = "抽查学校") List<String> schools,
        @Field(value = "座谈会场次", unit = "场") Fact meetings,
        @Field(value = "访谈人数", unit = "人") Fact interviews,
        @Field(value = "发放问卷", unit = "份") Fact questionnairesIssued,
        @Field(value = "有效问卷", unit = "份") Fact questionnairesValid) {

    public Survey {
        methods = Lists.orEmpty(methods);
        schools = Lists.orEmpty(schools);
    }
}
