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
        @Field(value = "申报数据", note = "申报表表4、表5") Declaration declaration,
        @Field("佐证确认") List<Confirmation> confirmations,
        @Field(value = "依据文件") List<Basis> bases,
        @Field(value = "调研或督导组织") Survey survey,
        @Field(value = "评估历程") List<Evaluation> evaluations,
        @Field(value = "整改要求", note = "督导反馈意见用") Rectification rectification,
        @Field("领导小组") LeadingGroup leadingGroup,
        @Field(value = "责任单位") List<Department> departments,
        @Field(value = "做法和成效", note = "由人写") List<Statement> practices,
        @Field(value = "存在的问题", note = "由人写") List<Statement> problems,
        @Field(value = "原因分析", note = "由人写") List<Statement> causes,
        @Field(value = "措施和建议", note = "由人写") List<Statement> measures,
        @Field(value = "建设项目") List<Project> projects,
        @Field(value = "年度目标") List<Goal> goals,
        @Field("分年度达标计划") List<YearPlan> yearPlans,
        @Field("上次问题与承诺") List<Commitment> commitments,
        @Field("台账") List<LedgerEntry> ledger,
        @Field("编制和教师队伍") Staffing staffing,
        @Field("教育经费") List<FundingYear> funding,
        @Field("学龄人口预测") List<Forecast> forecasts,
        @Field("学位供需") List<Places> places,
        @Field("单价") List<UnitCost> unitCosts,
        @Field("学校间距离") List<Distance> distances,
        @Field("其他办学条件") List<Condition> conditions,
        @Field("办学共同体") List<Cluster> clusters,
        @Field("荣誉") List<Honour> honours,
        @Field("典型做法") List<Example> examples,
        @Field("参照值") List<Reference> references,
        @Field("存疑数据") List<DataIssue> dataIssues,
        @Field("部门数据") List<DepartmentData> departmentData,
        @Field("专项督导") List<SpecialInspection> inspections,
        @Field("会议") List<Meeting> meetings,
        @Field("提案建议") List<Proposal> proposals,
        @Field("区域各县情况") List<Region> regions,
        @Field("其他学段") List<OtherStage> otherStages,
        @Field(value = "其他数据项", note = "没有专门位置的数字，带主题和标签") List<LabelledFact> facts,
        @Field(value = "公文要素", note = "键为文种编号，如investigation-report") Map<String, Matters> documents) {

    public County {
        yearPlans = Lists.orEmpty(yearPlans);
        commitments = Lists.orEmpty(commitments);
        ledger = Lists.orEmpty(ledger);
        funding = Lists.orEmpty(funding);
        forecasts = Lists.orEmpty(forecasts);
        places = Lists.orEmpty(places);
        unitCosts = Lists.orEmpty(unitCosts);
        distances = Lists.orEmpty(distances);
        conditions = Lists.orEmpty(conditions);
        clusters = Lists.orEmpty(clusters);
        honours = Lists.orEmpty(honours);
        examples = Lists.orEmpty(examples);
        references = Lists.orEmpty(references);
        dataIssues = Lists.orEmpty(dataIssues);
        departmentData = Lists.orEmpty(departmentData);
        inspections = Lists.orEmpty(inspections);
        meetings = Lists.orEmpty(meetings);
        proposals = Lists.orEmpty(proposals);
        regions = Lists.orEmpty(regions);
        otherStages = Lists.orEmpty(otherStages);
        confirmations = Lists.orEmpty(confirmations);
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
