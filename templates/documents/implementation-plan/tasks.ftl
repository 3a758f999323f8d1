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
<@para>
  <#list seen.placeBalances?filter(p -> p.missing?? || p.demand?? && p.capacity??) as p>
  <#local known = p.demand?? && p.capacity??>
  <@sentence>
    <@clause>${p.area!whole}<#if p.year??>${p.year}</#if>${p.stage!}学位<#if known>需求${p.demand}<#else>缺${p.missing}</#if></@clause>
    <@clause when=known>现有${p.capacity!}<#if p.building?? && p.building gt 0>、在建${p.building}</#if></@clause>
    <@clause when=p.stalled??>停滞项目的${p.stalled!}不计入</@clause>
    <@clause when=known><#if p.missing??>缺${p.missing}<#else>可以满足</#if></@clause>
  </@sentence>
  </#list>
  <#if seen.placesMissing?has_content>所缺学位先通过调整学区、用好邻近学校空余学位解决，仍不足的再论证增加。</#if>
</@para>
<#assign unbuilt = county.projects?filter(p -> isBuilding(p) && p.kind?? && ["谋划", "前期", "征地", "停滞"]?seq_contains(p.status!"") && !gateOpen(p))?map(p -> p.name)>
<#if !outlooks?filter(o -> o.needed)?has_content><#assign unbuilt = unbuilt + county.measures?filter(m -> anyOf(m.text, ["新建", "扩建", "增加编制", "增编"]))?map(m -> "措施“" + (m.heading!open(m.text)) + "”")></#if>
<#if unbuilt?has_content><@note><#if outlooks?has_content>按学龄人口预测学位总量够用<#else>没有学龄人口预测</#if>，下列项目和措施涉及新建、扩建或增加编制，请论证必要性和规模：${listed(unbuilt)}</@note></#if>
</#macro>

<#-- 一条：人写的有标题的用段首标题。 -->
<#macro entry e told>
<#if e.heading?has_content && !told>
<@runin title=e.heading + "。" level=3>${e.text}<#nested></@runin>
<#else>
<@para>${e.text}<#nested></@para>
</#if>
</#macro>

<#-- 建设项目一段，时限在句子里。 -->
<#macro projectsOf t>
<@para>
  <#assign built = t.entries?filter(e -> e.project??)>
  <#list built as e>${e.text}</#list>
  <#assign leads = distinct(built?map(e -> e.duty.lead))>
  <#if leads?has_content && !t.entries?filter(e -> !e.project?? && leads?seq_contains(e.duty.lead))?has_content>〔牵头单位：${leads?join("、")}〕</#if>
</@para>
</#macro>

<#-- 时限晚于有关学校在计划里的年度；或者早于，而学校没有别的要补。schools为空的，是有这些指标要补的学校。 -->
<#macro reachedNote what due ids schools=[]>
<#local reached = "">
<#local onlyThis = true>
<#list roadmap.years as y><#list plan.years?filter(own -> own.year == y.year) as own>
<#list own.entries?filter(e -> (!schools?has_content || schools?seq_contains(e.need.unit.name)) && e.need.steps?filter(n -> ids?seq_contains(n.indicator.id))?has_content) as e>
<#local reached = y.inWords>
<#local onlyThis = !e.need.steps?filter(n -> !ids?seq_contains(n.indicator.id))?has_content>
</#list>
</#list></#list>
<#if reached != "" && due.year?? && reached != due.year && (onlyThis || [reached, due.year]?sort?first == reached)><@note>${what}的时限是${due.text}，有关学校在分年度达标计划里排到${reached}，请统一</@note></#if>
</#macro>

<@section title="重点任务">
<@prospects/>
<#list tasks as t>
<@section title=t.title level=2>
<#assign dated = t.entries?filter(e -> !e.project??)>
<#list dated as e>
<#if keyOf(e.duty) == t.common><@entry e t.headed/><#else><@entry e t.headed>${dutyText(e.duty)}</@entry></#if>
</#list>
<@projectsOf t/>
<#assign shared = dated?filter(e -> keyOf(e.duty) == t.common)>
<#if shared?has_content>
<#assign own = shared?filter(e -> !(e.open!false))>
<#assign marks = distinct(own?map(e -> e.duty.done))>
<#if !marks?has_content><#assign marks = distinct(own?map(e -> e.duty.usual))></#if>
<@para><#if shared?size lt dated?size>未写明单位、时限的各条</#if>${dutyText(shared[0].duty + {"done": distinct(marks + shared?filter(e -> e.open!false)?map(e -> e.duty.done))?join("；")})}</@para>
</#if>
<#assign ids = t.task.topic.ids>
<#list t.task.measures as m><#assign ids = ids + m.about></#list>
<#list t.task.steps as s><#assign ids = ids + s.statement.indicators></#list>
<@contradicted distinct(ids)/>
<@doubted distinct(ids)/>
<#assign wary = []>
<#list t.task.measures as m><#assign wary = wary + m.doubts></#list>
<#if wary?has_content><@note><#list distinct(wary) as each>${each}<#sep>；</#list></@note></#if>
<#if t.task.open?has_content><@note>下列问题没有措施，暂写“研究解决”，请补充措施：${listed(t.task.open?map(issue -> issue.name))}</@note></#if>
<#assign late = dated?filter(e -> e.duty.late)?map(e -> "“" + e.brief + "”")>
<#if late?has_content><@note>${listed(late)}按办理所需时间推算，印发前就应办完，写为立行立改；已经办完的请删去</@note></#if>
<#assign undated = t.task.steps?filter(s -> !s.due?? || !s.due.given)?map(s -> "“" + (s.statement.heading!open(s.statement.text)) + "”" + (s.due??)?then("（按有关问题推算为" + s.due.text + "）", ""))>
<#if undated?has_content><@note>下列措施没有填时限，请核定：<@plain undated/></@note></#if>
<#list t.task.steps?filter(s -> (s.due.given)!false) as s><@reachedNote what="措施“" + (s.statement.heading!open(s.statement.text)) + "”" due=s.due ids=s.statement.indicators/></#list>
<#list t.task.measures?filter(m -> !m.told) as m><@reachedNote what="任务“" + m.words + "”" due=m.due ids=m.about schools=m.schools/></#list>
</@section>
</#list>
<#if renamed?has_content><@note>方案公开印发，下列句子点名说了学校的差距，已改为校数，请核对：<#list renamed as each>${each}</#list></@note></#if>
<#if withheld?has_content><@note>方案公开印发，下列人写的话点名说了学校的差距，或者还没有核实，没有印出，请改写后补入：<#list withheld as each>${each}</#list></@note></#if>
<#if tasks?size gt 10><@note>任务有${count(tasks, "项", "任务数")}，超过十项，请归并</@note></#if>
<#assign unowned = tasks?filter(t -> ownerless(t))?map(t -> t.title)>
<#if unowned?has_content><@note>责任单位表中没有登记办理下列任务的职责，未写牵头单位，请补：${listed(unowned)}</@note></#if>
<#assign unregistered = []>
<#list county.measures as m><#list m.responsible as name><#if !county.departments?filter(d -> d.name == name || (d.shortName!) == name)?has_content><#assign unregistered = unregistered + [name]></#if></#list></#list>
<#if unregistered?has_content><@note>下列单位没有登记在责任单位表中，请核对名称：${listed(distinct(unregistered))}</@note></#if>
<#-- 未达标而哪里也没有说到的，不能没有下文。 -->
<#assign heard = []>
<#list findings.tasks as task><#list task.measures as m><#assign heard = heard + m.about></#list><#list task.steps as s><#assign heard = heard + s.statement.indicators></#list><#list task.open as issue><#assign heard = heard + issue.about></#list></#list>
<#assign unheard = indicators?filter(i -> i.state == "未达标" && !heard?seq_contains(i.indicator.id))?map(i -> i.indicator.shortName) + items?filter(i -> i.state == "未达标" && !heard?seq_contains(i.item.id))?map(i -> i.item.shortName)>
<#if unheard?has_content><@note>下列各项未达标，没有任务说到，请补充：${listed(unheard)}</@note></#if>
<#assign undecided = (indicators?filter(i -> i.state == "待核")?map(i -> i.indicator.shortName)) + (items?filter(i -> i.state == "待核")?map(i -> i.item.shortName))>
<#if undecided?has_content><@note>下列各项待核，没有列任务，核定后再补：${listed(undecided)}</@note></#if>
<#assign uncertain = county.measures?filter(m -> (m.commitment!"") == "未定")>
<#if uncertain?has_content><@note>${count(uncertain, "项", "资金编制未定的措施数")}措施的资金、编制未定，印发前请与财政、编制部门会签</@note></#if>
</@section>
