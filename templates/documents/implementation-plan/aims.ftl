<#-- 依据、指导思想、基本原则、工作目标。 -->
<#assign metUnits = units?filter(u -> u.state == "达标")>
<#assign lastYear = (plan.years?last)!>
<#assign grounds = county.bases?filter(b -> (b.role!) == "依据" && !b.indicators?has_content)>
<@para>
  <@sentence>
    <@clause>为推进${whole}${standard.topic}</@clause>
    <@clause>根据<#if grounds?has_content><#list grounds as basis>《${basis.title}》<#if basis.number??>（${basis.number}）<#sep>、</#sep></#if></#list><#else>《${standard.title}》</#if></@clause>
    <@clause>结合实际，制定本方案</@clause>
  </@sentence>
</@para>

<#-- 一步叫什么：义务教育优质均衡发展市级复核，简称市级复核。 -->
<#function stepName event>
  <#if event?contains("自评")><#return "自查自评"></#if>
  <#list ["市级", "省级", "国家"] as level><#list ["复核", "评估", "认定", "监测"] as what><#if event?ends_with(level + standard.topic + what) || event?ends_with(level + what)><#return level + what></#if></#list></#list>
  <#return event>
</#function>

<#assign thought = "">
<#if wordings["指导思想"]??><#assign thought = wordings["指导思想"].text><#elseif matters.guidingThought??><#assign thought = matters.guidingThought></#if>
<@section title="指导思想">
<#if thought?has_content>
<@para>
  ${closed(thought)}
  <@sentence><@clause when=assessment.gaps?has_content>${whole}以${listed(assessment.gaps)}为重点</@clause><@clause when=assessment.gaps?has_content>逐校逐项补齐差距</@clause></@sentence>
</@para>
<#else>
<@note>提法库中没有当日有效的“指导思想”，请补充</@note>
</#if>
</@section>

<@section title="基本原则">
<#list matters.principles as principle>
<@point>${open(principle)}</@point>
</#list>
</@section>

<#-- 各部分现在差几项，没有差距的不说。 -->
<#assign lacking = []>
<#list [{"name": "资源配置", "all": assessment.indicators}, {"name": "政府保障程度", "all": assessment.guarantees}, {"name": "教育质量", "all": assessment.quality}] as part>
  <#assign unmetOf = part.all?filter(i -> i.state == "未达标")>
  <#if unmetOf?has_content><#assign lacking = lacking + [part.name + count(unmetOf, "项", part.name + "未达标项数")]></#if>
</#list>

<#-- 附件里的学校名单：有达标计划的按年度列，没有的只列差额；没有学校可列的没有这个附件。 -->
<#assign unmetUnits = units?filter(u -> u.state == "未达标" || u.state == "待核")>
<#assign unitList = units?filter(u -> u.state == "待核")?has_content?then("未达标和待核的评估单元", "未达标评估单元和差额")>
<#assign missed = (indicators + items)?filter(i -> i.state == "未达标" && i.misses?has_content)>
<#assign schoolList = roadmap.years?has_content?then("分年度达标学校名单", units?has_content?then(unmetUnits?has_content?then(unitList, ""), missed?has_content?then("未达标学校和差额", "")))>
<#assign taskAnnex = numbering((schoolList != "")?then(1, 0))>

<@section title="工作目标">
<@para>
  <#if units?has_content>
  <@sentence>
    <@clause>${whole}现有评估单元${count(units, "个", "评估单元数")}</@clause>
    <@clause when=metUnits?has_content>综合达标${count(metUnits, "个", "综合达标单元数")}，占${share(count(metUnits, "个", "综合达标单元数"), count(units, "个", "评估单元数"), "综合达标率")}</@clause>
    <#if lastYear?has_content>
    <@clause><#if lastYear.share == 100>到${lastYear.year}全部综合达标<#else>到${lastYear.year}综合达标${lastYear.reached}，占${lastYear.share}</#if></@clause>
    </#if>
  </@sentence>
  </#if>
  <@sentence>
    <@clause when=lacking?has_content>${lacking?join("、")}指标尚未全部达到要求</@clause>
    <@clause when=assessment.spread?has_content>校际差异系数有${count(assessment.spread, "项", "差异系数超限项数")}超过限值</@clause>
    <#if lastYear?has_content><@clause when=assessment.spread?has_content && lastYear.exceeding == 0>到${lastYear.year}全部降到限值以内</@clause></#if>
  </@sentence>
  <@sentence>
    <#list roadmap.stops as stop><@clause when=stop.evaluation.date??><#if stop?is_first>计划</#if>${date(stop.evaluation.date!)}接受${stepName(stop.evaluation.event)}</@clause></#list>
  </@sentence>
  <#if plan.years?size gte 2>各年度的占比见图1。</#if>
  <#if schoolList != "">${schoolList}见附件${numbering(0)}。</#if>
</@para>
<#-- 计划进度图：现在和各年度的占比，有目标的比目标；只有一年的看表就行。 -->
<#if plan.years?size gte 2>
<#assign now = metUnits?has_content?then(share(count(metUnits, "个", "综合达标单元数"), count(units, "个", "评估单元数"), "综合达标率"), "")>
<@chart kind="柱形" caption="综合达标评估单元占比" unit="%" series=["已达标和计划达标", "目标"]>
<@row cells=[county.year, now?has_content?then(now.number, ""), ""]/>
<#list plan.years as y><@row cells=[y.year, y.share.number, (y.goal.number)!""]/></#list>
</@chart>
</#if>
<@table caption="分年度达标安排" columns=["年度:4:center", "新增达标单元（个）:4:right", "累计达标单元（个）:4:right", "占全部单元:4:right", "差异系数超限（项）:4:right", "一次性资金（万元）:5:right", "年度性资金（万元）:5:right"] note=plan.years?filter(y -> y.oneTime gt 0 || y.yearly gt 0 || y.sponsors gt 0)?has_content?then("资金只含达到综合要求至少要补的，按本" + region + "单价测算，不含民办学校举办者承担的部分，以批复为准；年度性资金是人员等每年要支出的。", "")>
<#list plan.years as y>
<@row cells=[y.year, y.added.number, y.reached.number, y.share, y.exceeding.number, y.oneTime.wan, y.yearly.wan]/>
</#list>
</@table>
<@table caption="需要补齐的资源配置指标" columns=["指标:9:left", "学段:3:center", "标准:4:right", "未达标（" + units?has_content?then("单元", "所") + "）:4:right", "差额:5:right", "差异系数:4:right", "限值:3:right"] note=indicators?filter(i -> (i.shortfall!0) gt 0)?has_content?then("差额按" + units?has_content?then("评估单元", "学校") + "进一取整后相加。", "")>
<#list assessment.indicators as i><#list i.parts?filter(p -> (p.unmet!0) gt 0 || (p.cvState!"") == "未达标" || ((p.state!"") == "待核" && p.cv??)) as p>
<@row cells=[i.indicator.columnName + "（" + i.indicator.unit + "）", p.stage!, (p.threshold.fixed)!, ((p.unmet!0) gt 0)?then((p.unmet.number)!, ""), ((p.shortfall!0) gt 0)?then((p.shortfall.number)!, ((p.state!"") == "待核")?then("待核实", "")), ((p.cvState!"") == "待核")?then("待核实", (p.cv.fixed)!), (p.cv?? && p.cvLimit??)?then((p.cvLimit)!, "")]/>
</#list></#list>
</@table>
<@table caption="年度目标" columns=["年度:4:center", "目标:16:left", "责任单位:8:left"]>
<#list county.goals as goal>
<#assign aim = public(goal.text)>
<@row cells=[goal.year, aim?has_content?then(open(aim)?remove_beginning(goal.year + "，"), ""), goal.responsible?map(name -> body(name))?join("、")]/>
</#list>
</@table>
<#list roadmap.years as y>
<#if y.given?? && y.share?? && difference(y.given, y.share) gte 0.1><@note>分年度达标计划填报${y.year}累计达标比例为${y.given}，按评估单元测算为${y.share}，请核对</@note></#if>
<#if y.added?? && y.others?has_content><@note>分年度达标计划${y.year}列出的下列学校没有未达标的评估单元，请核对：<#list y.others as name>${name}<#sep>、</#list></@note></#if>
</#list>
<#if !roadmap.years?has_content><@note>没有分年度达标计划，只写现状，请补充各年度的达标学校</@note></#if>
<#-- 计划做不到的，差多少。 -->
<#list plan.misses as miss>
<@note>
  <#if miss.kind == "达标单元数不足">到${miss.year}的达标单元比目标少${miss.missing}
  <#elseif miss.kind == "人定单元工期不足">${miss.year}达标的${listed(miss.units?map(u -> u.name))}按办理所需时间推算，要推迟${miss.missing.number}年
  <#elseif miss.kind == "人定单元资金不足">到${miss.year}的资金不够${listed(miss.units?map(u -> u.name))}补齐，差${miss.missing}
  <#else>各年资金不够，有${count(miss.units, "个", "资金不够的单元数")}评估单元排不进计划，${miss.year}还要增加${miss.missing}
  </#if>，请核定
</@note>
</#list>
<#list plan.excesses as excess>
<@note>照计划补完以后，${excess.coefficient.stage}${excess.coefficient.indicator.shortName}校际差异系数为${excess.coefficient.cv}，仍高于${excess.coefficient.limit}<#if excess.amount??>；只靠补充降到限值以内，至少再补${amountOf(excess.amount)}<#if excess.cost??>，经测算需${excess.cost}</#if></#if>。年度目标、督导评估的申报时间请据此核定</@note>
</#list>
<#assign unlisted = plan.open?map(each -> each.need.unit.name) + plan.left?map(each -> each.need.unit.name)>
<#if unlisted?has_content><@note>还有${count(unlisted, "个", "未列入计划的单元数")}评估单元未达标，没有列入哪一年，原因见附件</@note></#if>
<#list plan.years as y>
<#assign hollow = y.entries?filter(e -> e.need.toVerify?has_content)?map(e -> e.need.unit.name)>
<#if hollow?has_content><@note>${y.year}列入的${listed(hollow)}有数据待核实，核实前不能算达标</@note></#if>
</#list>
<#list county.goals?filter(g -> g.text?contains("全部综合达标")) as goal>
<#if (lastYear.year)?? && goal.year lt lastYear.year><@note>年度目标写${goal.year}全部综合达标，分年度达标计划排到${lastYear.year}，两处不一致，请核定</@note></#if>
</#list>
<#list contradictions?filter(c -> c.given.place?starts_with("/goals") || c.given.place?starts_with("/yearPlans") || c.given.place?starts_with("/projects") || c.given.place?starts_with("/leadingGroup") || (c.given.place?starts_with("/measures") && !c.items?has_content)) as c><@note>${closed(c.sentence)}</@note></#list>
<#list roadmap.stops as stop>
<#if (stop.reached.share)?? && stop.reached.share lt 100 && stop.evaluation.date??><@note>到${date(stop.evaluation.date!)}${stop.evaluation.event}时，按分年度计划综合达标的评估单元只占${stop.reached.share}，请核定申报时间</@note></#if>
</#list>
</@section>
