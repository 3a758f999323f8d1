<#-- 附件：达标学校名单、任务分解表、项目清单。 -->
<#function gapsOf unit>
  <#local text = []>
  <#list unit.values as v><#if v.state == "未达标"><#local text = text + [v.indicator.shortName + isMisfilled(unit.name, v.indicator)?then("数据待核实", (v.shortfall??)?then("缺" + v.shortfall!, "未达标"))]></#if></#list>
  <#return text?join("；")>
</#function>

<#-- 综合达标只看单元是否够线，够线的单元也可能有个别指标要补。 -->
<#assign partly = metUnits?filter(u -> u.values?filter(v -> v.state == "未达标")?has_content)>
<#assign unitNote = "一贯制学校的小学部、初中部和完全中学的初中部各为一个评估单元。差额进一取整。" + partly?has_content?then("已综合达标而个别指标要补的" + count(partly, "个", "个别指标要补的单元数") + "单元不列，差额计入任务。", "")>
<#if units?has_content && roadmap.years?has_content>
<@annex title="分年度达标学校名单">
<@table columns=["年度:4:center", "评估单元:8:left", "未达标指标和差额:14:left"] note=unitNote>
<#list roadmap.years as y><#list y.units as u>
<@row cells=[y.year, u.name, gapsOf(u)]/>
</#list></#list>
<#list unmetUnits as u>
<@row cells=["未列入", u.name, gapsOf(u)]/>
</#list>
</@table>
</@annex>
<#elseif roadmap.years?has_content>
<@annex title="分年度达标学校名单">
<@table columns=["年度:4:center", "学校:14:left", "累计达标比例:5:right", "说明:8:left"]>
<#list roadmap.years as y>
<@row cells=[y.year, y.others?join("、"), y.given!, y.note!]/>
</#list>
</@table>
</@annex>
<#elseif units?has_content>
<@annex title="未达标评估单元和差额">
<@table columns=["评估单元:8:left", "未达标指标和差额:16:left"] note=unitNote>
<#list unmetUnits as u>
<@row cells=[u.name, gapsOf(u)]/>
</#list>
</@table>
</@annex>
<#else>
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
<@table columns=["序号:2:center", "任务:12:left", "责任单位:6:left", "完成时限:4:left", "完成标志:7:left"] note=tasks?filter(t -> !ownerless(t))?has_content?then("责任单位中第一个为牵头单位，其余为配合单位。", "")>
<#assign number = []>
<#list tasks as task>
<#assign work = task.briefs?join("；")>
<#-- 一条措施的：用它标题的，标题后面是数据算出的；不用的，标题也是任务的一部分。 -->
<#assign only = (task.rows?size == 1)?then((task.rows[0].heading)!, "")>
<#if !task.headed && only != ""><#assign work = only + work?has_content?then("；" + work, "")></#if>
<#if task.rows?size == 1>
<#assign number = number + [task]>
<#assign duty = commonDuty(task)>
<@row cells=[numbering(number?size - 1), task.title + work?has_content?then("：" + work, ""), bodiesText(duty), duty.deadline, doneOf(task)]/>
<#else>
<#list task.rows as each>
<#if each.own || each.heading == "" || each.heading != ((each?index gt 0)?then(task.rows[each?index - 1].heading, ""))>
<#assign number = number + [task]>
<@row cells=[numbering(number?size - 1), each.heading?has_content?then(each.heading, task.title), bodiesText(each.duty), each.duty.deadline, each.done?has_content?then(each.done, task.theme.done)]/>
</#if>
</#list>
<#if task.sentences?has_content>
<#assign number = number + [task]>
<#assign duty = commonDuty(task)>
<@row cells=[numbering(number?size - 1), work, bodiesText(duty), duty.deadline, task.theme.done]/>
</#if>
</#if>
</#list>
</@table>
</@annex>

<#assign listed = county.projects?filter(p -> p.status?? && !["完工", "投用"]?seq_contains(p.status!""))>
<@annex title="建设项目清单">
<@table columns=["序号:2:center", "项目:8:left", "类型和状态:5:center", "投资和规模:8:left", "计划投用:4:center", "牵头单位:5:left"] note=unstarted?has_content?then("未开工项目的投资为测算数，以批复为准。", "")>
<#list listed as p>
<@row cells=[numbering(p?index), p.name, projectState(p), projectSize(p), p.due!, (p.lead??)?then(body(p.lead!""), "")]/>
</#list>
</@table>
</@annex>
