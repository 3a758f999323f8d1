<#-- 重点任务：先看学龄人口，再逐项写任务、责任单位和时限。 -->
<#-- 闸门：先看学生数往哪里走，再说建什么。 -->
<#macro prospects>
<#if outlooks?has_content>
<@para>
  <#list outlooks as o>
  <@sentence>
    <@clause><#if o?is_first>预计</#if>${o.lastYear}${o.stage}在校学生${o.last}</@clause>
    <@clause>比目前${(o.change lt 0)?then("减少", "增加")}${absolute(o.change)}</@clause>
    <@clause when=o.peak gt o.pupils && o.peak gt o.last>其间${o.peakYear}达到最高的${o.peak}</@clause>
  </@sentence>
  </#list>
  <#assign held = outlooks?filter(o -> o.capacity?? && !o.needed)>
  <#if held?has_content>按规定班额，现有班级<#list held as o>${o.stage}可容纳${o.capacity}<#sep>、</#list>，总量够用，重点解决片区之间、学校之间不平衡。</#if>
  新增用房、场地和学位，规模按届时学生数核定。
</@para>
</#if>
<#assign areas = county.places?filter(p -> p.demand?? && p.capacity??)>
<@para>
  <#list areas as p>
  <@sentence>
    <#assign stalled = (p.note!"")?contains("停滞")>
    <#assign supplied = (p.building?? && !stalled)?then(total([p.capacity, p.building!], "可提供学位"), p.capacity)>
    <@clause>${p.area!whole}<#if p.year??>${p.year}</#if>${p.stage!}学位需求${p.demand}，现有${(p.building?? && !stalled)?then("及在建", "")}可提供${supplied}，<#if stalled>${open(p.note!)}，</#if><#if p.demand gt supplied>缺${difference(p.demand, supplied)}<#else>可以满足</#if></@clause>
  </@sentence>
  </#list>
  <#if areas?filter(p -> p.demand gt p.capacity)?has_content>所缺学位先通过调整学区、用好邻近学校空余学位解决，仍不足的再论证增加。</#if>
</@para>
<#assign unbuilt = county.projects?filter(p -> isBuilding(p) && p.kind?? && ["谋划", "前期", "征地", "停滞"]?seq_contains(p.status!"") && !gateOpen(p))?map(p -> p.name)>
<#if !outlooks?filter(o -> o.needed)?has_content><#assign unbuilt = unbuilt + county.measures?filter(m -> anyOf(m.text, ["新建", "扩建", "增加编制", "增编"]))?map(m -> "措施“" + (m.heading!open(m.text)) + "”")></#if>
<#if unbuilt?has_content><@note><#if outlooks?has_content>按学龄人口预测学位总量够用<#else>没有学龄人口预测</#if>，下列项目和措施涉及新建、扩建或增加编制，请论证必要性和规模：<@joined unbuilt/></@note></#if>
</#macro>

<@section title="重点任务">
<@prospects/>
<#list tasks as task>
<@section title=task.title level=2>
<#list task.rows as row>
<#if !task.headed && row.heading != "" && row.heading != ((row?index gt 0)?then(task.rows[row?index - 1].heading, ""))>
<@runin title=row.heading + "。" level=3>${row.text}<#if task.rows?size gt 1 && row.own>${dutyText(row.duty)}</#if></@runin>
<#else>
<@para>${row.text}<#if task.rows?size gt 1 && row.own>${dutyText(row.duty)}</#if></@para>
</#if>
</#list>
<@para><#list task.sentences as sentence>${sentence}。</#list></@para>
<#if needsCommonDuty(task)><@para>${dutyText(commonDuty(task))}<#if doneOf(task) != "">完成标志：${open(doneOf(task))}。</#if></@para></#if>
<#if task.notes?has_content><@note><#list task.notes as each>${each}<#sep>；</#list></@note></#if>
</@section>
</#list>
<#if renamed?has_content><@note>方案公开印发，下列句子点名说了学校的差距，已改为校数，请核对：<#list renamed as each>${each}</#list></@note></#if>
<#if withheld?has_content><@note>方案公开印发，下列人写的话点名说了学校的差距，或者还没有核实，没有印出，请改写后补入：<#list withheld as each>${each}</#list></@note></#if>
<#if tasks?size gt 10><@note>任务有${count(tasks, "项", "任务数")}，超过十项，请归并</@note></#if>
<#assign unowned = tasks?filter(t -> ownerless(t))?map(t -> t.title)>
<#if unowned?has_content><@note>责任单位表中没有登记办理下列任务的职责，未写牵头单位，请补：<@joined unowned/></@note></#if>
<#if unregistered?has_content><@note>下列单位没有登记在责任单位表中，请核对名称：<@joined unregistered/></@note></#if>
<#assign undecided = (indicators?filter(i -> i.state == "待核")?map(i -> i.indicator.shortName)) + (items?filter(i -> i.state == "待核")?map(i -> i.item.shortName))>
<#if undecided?has_content><@note>下列各项待核，没有列任务，核定后再补：<@joined undecided/></@note></#if>
<#assign uncertain = county.measures?filter(m -> (m.commitment!"") == "未定")>
<#if uncertain?has_content><@note>${count(uncertain, "项", "资金编制未定的措施数")}措施的资金、编制未定，印发前请与财政、编制部门会签</@note></#if>
</@section>
