package org.junheng.county;

import java.util.List;
import java.util.Map;
import org.junheng.fact.Fact;

/** One county in one year (县域、年度): one input file. */
@Field(value = "县域数据", note = "一个县一个年度一份")
public record County(
        @Field(value = "县域名称", note = "规范全称，如“来安县”", required = true) String name,
        @Field(value = "年度", note = "评估或调研的年度", required = true, min = 1986, max = 2100) Integer year,
        @Field(value = "行政区划代码", note = "6位数字，如341122", pattern = "^[0-9]{6}$") String code,
        @Field(value = "所属省份") String province,
        @Field(value = "所属地市") String city,
        @Field(value = "县级单位类型", note = "决定文中称“我县”“我市”还是“我区”；不填则按名称末字判断") CountyKind kind,
        @Field(value = "虚构数据", note = "演示用的虚构县填true，文稿标题下注明“虚构”") Boolean fictional,
        @Field(value = "数据时点", note = "日期，如2025-09-01", pattern = Field.DATE) String dataDate,
        @Field(value = "数据范围说明", note = "一句话，如“以学校填报的摸底数据为准”") String dataNote,
        @Field(value = "面积", unit = "平方公里") Fact area,
        @Field(value = "人口总数", unit = "万人") Fact population,
        @Field(value = "农业人口数", unit = "万人") Fact ruralPopulation,
        @Field(value = "乡镇（街道）数", unit = "个") Fact towns,
        @Field(value = "行政村数", unit = "个") Fact villages,
        @Field(value = "经济情况") Economy economy,
        @Field(value = "学校数", note = "没有学校明细时填；有明细则由程序计数") SchoolTotals schoolTotals,
        @Field(value = "小学合计", note = "没有学校明细时填") StageTotals primary,
        @Field(value = "初中合计", note = "没有学校明细时填") StageTotals junior,
        @Field(value = "学校明细") List<School> schools,
        @Field(value = "往年数据") List<YearFigures> history,
        @Field(value = "评估结果", note = "已有的评估或摸底结果；程序能由学校明细算出的以算出的为准") Results results,
        @Field(value = "依据文件") List<Basis> bases,
        @Field(value = "调研或督导组织") Survey survey,
        @Field(value = "评估历程") List<Evaluation> evaluations,
        @Field(value = "责任单位") List<Department> departments,
        @Field(value = "做法和成效", note = "由人写") List<Statement> practices,
        @Field(value = "存在的问题", note = "由人写") List<Statement> problems,
        @Field(value = "原因分析", note = "由人写") List<Statement> causes,
        @Field(value = "措施和建议", note = "由人写") List<Statement> measures,
        @Field(value = "建设项目") List<Project> projects,
        @Field(value = "年度目标") List<Goal> goals,
        @Field(value = "其他数据项", note = "没有专门位置的数字，带主题和标签") List<LabelledFact> facts,
        @Field(value = "公文要素", note = "键为文种编号，如investigation-report") Map<String, Matters> documents) {

    public County {
        schools = Lists.orEmpty(schools);
        history = Lists.orEmpty(history);
        bases = Lists.orEmpty(bases);
        evaluations = Lists.orEmpty(evaluations);
        departments = Lists.orEmpty(departments);
        practices = Lists.orEmpty(practices);
        problems = Lists.orEmpty(problems);
        causes = Lists.orEmpty(causes);
        measures = Lists.orEmpty(measures);
        projects = Lists.orEmpty(projects);
        goals = Lists.orEmpty(goals);
        facts = Lists.orEmpty(facts);
        documents = Lists.orEmpty(documents);
        if (kind == null) {
            String ending = name == null ? "" : name;
            kind = ending.endsWith("区") ? CountyKind.DISTRICT : ending.endsWith("市") ? CountyKind.CITY : CountyKind.COUNTY;
        }
    }
}
