<#-- 附件：达标学校名单、任务分解表、项目清单。 -->
<#function gapsOf unit>
  <#local text = []>
  <#list unit.values as v><#if v.state == "未达标"><#local text = text + [v.indicator.shortName + (v.shortfall??)?then("缺" + v.shortfall!, "未达标")]><#elseif v.state == "待核"><#local text = text + [v.indicator.shortName + "数据待核实"]></#if></#list>
  <#return text?join("；")>
</#function>

<#-- 一个单元要补什么：同一办法、同一指标的合在一起。 -->
<#function needText need>
  <#local whats = need.steps?map(s -> s.way.name + s.indicator.shortName)>
  <#local texts = []>
  <#list whats as what>
    <#if whats?seq_index_of(what) == what?index>
      <#local own = need.steps?filter(s -> s.way.name + s.indicator.shortName == what)>
      <#local texts = texts + [what + (own?size == 1)?then(amountOf(own[0].amount), "" + total(own?map(s -> s.amount), need.unit.name + what)!) + (own[0].project??)?then("（由" + ((own[0].project.name)!"") + "解决）", "")]>
    </#if>
  </#list>
  <#return (texts + need.toVerify?map(i -> "核实" + i.shortName + "数据"))?join("；")>
</#function>

<#function costText need>
  <#local parts = []>
  <#if need.oneTime gt 0><#local parts = parts + ["" + need.oneTime]></#if>
  <#if need.yearly gt 0><#local parts = parts + ["每年" + need.yearly]></#if>
  <#if need.unpriced?has_content><#local parts = parts + ["没有单价"]></#if>
  <#if need.steps?has_content && !parts?has_content><#return "无"></#if>
  <#return parts?join("，") + (need.sponsored && parts?has_content)?then("（举办者承担）", "")>
</#function>

<#-- 为什么排在这一年，为什么没有排。 -->
<#function reasonOf reason need>
  <#if need.toVerify?has_content><#return "数据待核实，先核实再补">
  <#elseif reason == "人定"><#return region + "定年度">
  <#elseif reason == "费用最低"><#return "所需资金少，先行补齐">
  <#elseif reason == "工期所限"><#return "按办理所需时间，最早" + need.ready + "完成">
  <#elseif reason == "资金所限"><#return "以前年度资金已经排满">
  <#elseif need.unpriced?has_content><#return "没有单价，测算资金以后再排">
  </#if>
  <#return "达到年度目标以后再安排">
</#function>

<#-- 综合达标只看单元是否够线，够线的单元也可能有个别指标要补。 -->
<#assign partly = metUnits?filter(u -> u.values?filter(v -> v.state == "未达标")?has_content)>
<#assign partNote = partly?has_content?then("已综合达标而个别指标要补的" + count(partly, "个", "个别指标要补的单元数") + "单元不列，差额计入任务。", "")>
<#assign unitNote = "一贯制学校的小学部、初中部和完全中学的初中部各为一个评估单元。">
<#if plan.years?has_content>
<@annex title="分年度达标学校名单">
<@table columns=["年度:4:center", "评估单元:7:left", "要补什么:9:left", "测算资金:5:left", "安排理由:6:left"] note=unitNote + "所列为达到综合要求至少要补的，规则允许留在下限的指标补到下限，其余差额计入重点任务。" + partNote>
<#list plan.years as y><#list y.entries as e>
<@row cells=[y.year, e.need.unit.name, needText(e.need), costText(e.need), reasonOf(e.reason, e.need)]/>
</#list></#list>
<#list plan.open as each>
<@row cells=["未列入", each.need.unit.name, needText(each.need), costText(each.need), reasonOf("", each.need)]/>
</#list>
<#list plan.left as each>
<@row cells=["未列入", each.need.unit.name, needText(each.need), costText(each.need), reasonOf(each.reason, each.need)]/>
</#list>
</@table>
</@annex>
<#elseif roadmap.years?has_content>
<@annex title="分年度达标学校名单">
<@table columns=["年度:4:center", "学校:14:left", "累计达标比例:5:right", "说明:8:left"]>
<#list roadmap.years as y>
<@row cells=[y.year, (y.units?map(u -> u.name) + y.others)?join("、"), y.given!, y.note!]/>
</#list>
</@table>
</@annex>
<#elseif units?has_content>
<@annex title=unitList>
<@table columns=["评估单元:8:left", "未达标指标和差额:16:left"] note=unitNote + "差额进一取整。" + partNote>
<#list unmetUnits as u>
<@row cells=[u.name, gapsOf(u)]/>
</#list>
</@table>
</@annex>
<#elseif schoolList != "">
<@annex title="未达标学校和差额">
<@table columns=["指标:9:left", "学校和差额:17:left"]>
<#list indicators?filter(i -> i.state == "未达标") as i><#list i.parts?filter(p -> p.misses?has_content) as p>
<@row cells=[(p.stage!"") + i.indicator.shortName, missedList(p.misses, "缺")]/>
</#list></#list>
<#list items?filter(i -> i.state == "未达标" && i.misses?has_content) as i>
<@row cells=[i.item.shortName, missedList(i.misses, (i.item.miss.verb)!"缺")]/>
</#list>
</@table>
</@annex>
</#if>

<@annex title="任务分解表">
<@table columns=["序号:3:center", "任务:11:left", "责任单位:8:left", "完成时限:5:left", "完成标志:7:left"] note=tasks?filter(t -> !ownerless(t))?has_content?then("责任单位中第一个为牵头单位，其余为配合单位。", "")>
<#list tasks as t><#list t.entries as e>
<@row cells=[numbering(t?index) + (t.entries?size gt 1)?then("-" + numbering(e?index), ""), (e?is_first && e.brief != t.title)?then(t.title + "：", "") + e.brief, ownersOf(e.duty)?join("、"), e.project???then(e.project!, e.duty.due), e.duty.done?has_content?then(open(e.duty.done), e.duty.usual)]/>
</#list></#list>
</@table>
</@annex>

<#assign running = county.projects?filter(p -> !p.actual?? && !["完工", "投用"]?seq_contains(p.status!""))>
<@annex title="建设项目清单">
<@table columns=["序号:2:center", "项目:8:left", "类型和状态:5:center", "投资和规模:8:left", "计划投用:4:center", "牵头单位:5:left"] note=unstarted?has_content?then("未开工项目的投资为测算数，以批复为准。", "")>
<#list running as p>
<@row cells=[numbering(p?index), p.name, projectState(p), projectSize(p), p.due!, (p.lead??)?then(body(p.lead!""), "")]/>
</#list>
</@table>
</@annex>
