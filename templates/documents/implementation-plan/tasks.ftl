<#-- 重点任务：先由数据和人写的措施排出任务（tasks），正文和任务分解表都照它印，两处的数才相等。 -->
<#assign units = assessment.units>
<#assign indicators = assessment.indicators>
<#assign items = assessment.guarantees + assessment.quality>
<#assign balances = assessment.balances>
<#assign shortfalls = assessment.shortfalls>
<#assign pressures = assessment.pressures>
<#assign outlooks = assessment.outlooks>
<#assign doubts = assessment.doubts>
<#assign spread = assessment.spread>
<#assign roadmap = assessment.roadmap>

<#-- 计划从哪一年开始：任务没有写时限的，默认在这一年完成。 -->
<#assign firstYear = "当年">
<#if roadmap.years?has_content><#assign firstYear = "" + roadmap.years[0].year><#elseif county.goals?has_content><#assign firstYear = "" + county.goals[0].year></#if>
<#function deadlineOf theme><#return theme.deadline?starts_with("印发后")?then("", firstYear) + theme.deadline></#function>

<#-- 措施归到它第一个指标所在的门类。 -->
<#function themeOf ids>
  <#list ids as id><#list themes as theme><#if theme.ids?seq_contains(id)><#return theme.id></#if></#list></#list>
  <#return "others">
</#function>

<#-- 人写的措施多半是建议的口气，方案是布置的口气。 -->
<#function ordered text>
  <#return text?remove_beginning("建议")?replace("。建议", "。")?replace("；建议", "；")?replace("，建议", "，")>
</#function>

<#-- 数：几个评估单元，几所学校。 -->
<#function whoLacks i><#return "" + i.unmetSchools + units?has_content?then("评估单元", "学校")></#function>

<#-- 缺什么用什么动词。 -->
<#function verbOf indicator><#return ["L4", "L5", "L6"]?seq_contains(indicator.id)?then("补足", "配齐")></#function>

<#-- 补充的渠道，各项指标不同。 -->
<#assign channels = {"L1": "通过学历提升和编制内招聘补充", "L2": "通过培养和评选产生", "L3": "在核定编制内招聘补充", "L6": "列入采购计划"}>

<#-- 一项指标要补多少：总数、学段、涉及多少单元，先调剂多少，再补充多少，民办学校的由举办者补齐。 -->
<#function quantityOf i>
  <#local missing = i.parts?filter(p -> p.stage?? && (p.shortfall!0) gt 0)>
  <#local text = verbOf(i.indicator) + i.indicator.shortName + i.shortfall>
  <#if missing?size gt 1><#local text = text + "，其中小学" + missing[0].shortfall + "、初中" + missing[1].shortfall></#if>
  <#return text>
</#function>

<#function privateOf i>
  <#local found = []>
  <#list shortfalls?filter(s -> s.indicator.id == i.indicator.id) as s>
    <#list s.units?filter(u -> u.toThreshold?? && u.unit.school.ownership == "民办") as u><#local found = found + [u.toThreshold]></#list>
  </#list>
  <#return found>
</#function>

<#-- 数据看来填错了单位的单元：先核实，再说补多少。 -->
<#function misfilled i>
  <#local names = doubts?filter(d -> d.kind == "单位疑误" && d.indicator?? && d.indicator.id == i.indicator.id)?map(d -> d.name)>
  <#return i.misses?has_content && i.misses?filter(m -> !names?seq_contains(m.name))?size == 0>
</#function>

<#function movedText i>
  <#local weighed = balances?filter(b -> b.indicator.id == i.indicator.id && b.wholeShortage gt 0)>
  <#local text = "">
  <#if weighed?has_content && weighed[0].movable>
    <#local moved = total(weighed?map(b -> b.moved), "县内可调剂")>
    <#local rest = total(weighed?map(b -> b.added), "须新增")>
    <#local private = privateOf(i)>
    <#if moved gt 0><#local text = text + "，先从县内富余学校调剂" + moved></#if>
    <#if private?has_content>
      <#local sponsors = total(private, "民办学校所缺")>
      <#if rest gt sponsors><#local text = text + "，" + (moved gt 0)?then("再", "") + channels[i.indicator.id]! + difference(rest, sponsors)></#if>
      <#local text = text + "；民办学校所缺" + sponsors + "由举办者补齐">
    <#elseif rest gt 0>
      <#local text = text + "，" + (moved gt 0)?then("再", "") + channels[i.indicator.id]! + rest>
    </#if>
  <#elseif !units?has_content && ["L1", "L2", "L3", "L6"]?seq_contains(i.indicator.id)>
    <#list i.parts?filter(p -> p.stage?? && (p.shortfall!0) gt 0) as p>
      <#if p.surplus??><#local text = text + "；" + p.stage + "总量够用，所缺的在县内调剂">
      <#elseif p.lacking??><#local text = text + "；" + p.stage + "总量缺" + p.lacking + "，先调剂，不足的" + channels[i.indicator.id]>
      </#if>
    </#list>
  </#if>
  <#return text>
</#function>

<#function indicatorText i>
  <#local unmet = (i.unmetSchools!0) gt 0>
  <#if misfilled(i)><#return "先核实" + whoLacks(i) + "的" + i.indicator.shortName + "数据，再定补充数量"></#if>
  <#if i.shortfall?? && i.shortfall gt 0><#return quantityOf(i) + unmet?then("，涉及" + whoLacks(i), "") + movedText(i)></#if>
  <#if unmet><#return whoLacks(i) + "的" + i.indicator.shortName + "达到标准"></#if>
  <#return "各校" + i.indicator.shortName + "达到标准">
</#function>

<#function spreadText s>
  <#local text = s.stage + s.indicator.shortName + "校际差异系数由" + s.cv + "降到" + s.limit + "以内">
  <#list shortfalls?filter(f -> f.indicator.id == s.indicator.id && f.stage == s.stage && f.toLimit??) as f>
    <#local text = text + "，至少补足" + f.toLimit + "，优先补给生均值最低的学校">
  </#list>
  <#return text>
</#function>

<#-- 未达标的项目：有差额的写差额，没有的写几所学校达到要求。 -->
<#function itemText i>
  <#local amounts = i.misses?filter(m -> m.amount??)?map(m -> m.amount)>
  <#if i.item.id == "G4" && amounts?has_content && amounts?size == i.misses?size>
    <#return "通过学区调整、招生计划和分流，" + count(amounts, "所", "规模超过规定的学校数") + "学校减少在校学生" + total(amounts, "超出规定的学生数") + "，规模降到规定以内">
  </#if>
  <#if i.item.id == "G3" && amounts?has_content && amounts?size == i.misses?size>
    <#return "建成" + i.item.shortName + total(amounts, "缺少的专用教室") + "，涉及" + count(amounts, "所", "缺专用教室的学校数") + "学校">
  </#if>
  <#if i.item.id == "Q4" && amounts?has_content && amounts?size == i.misses?size>
    <#return count(amounts, "所", "培训经费不足的学校数") + "学校补足" + i.item.shortName + total(amounts, "少安排的培训经费")>
  </#if>
  <#local over = pressures?filter(p -> (p.over!0) gt 0)>
  <#if i.item.id == "G5" && over?has_content>
    <#local text = "消除超过规定班额的教学班" + total(over?map(p -> p.over), "超标准班额班数") + "，其中">
    <#if over?size == 1><#local text = "消除" + over[0].stage + "超过规定班额的教学班" + over[0].over>
    <#else><#list over as p><#local text = text + p.stage + p.over + p?has_next?then("、", "")></#list></#if>
    <#local large = over?filter(p -> (p.large!0) gt 0)>
    <#if large?has_content><#local text = text + "；其中大班额" + total(large?map(p -> p.large), "大班额班数") + "先行消除"></#if>
    <#return text>
  </#if>
  <#if (i.unmetSchools!0) gt 0><#return "" + i.unmetSchools + "学校达到“" + open(i.item.title) + "”的要求"></#if>
  <#return i.item.shortName + "达到“" + open(i.item.title) + "”的要求">
</#function>

<#-- 建设项目：在建的写投用，其他的按学龄人口闸门写。人写的措施已经说到的，只进项目清单。 -->
<#assign toldSchools = []>
<#list county.measures as measure><#assign toldSchools = toldSchools + measure.schools></#list>
<#function isTold project>
  <#list project.schools as school><#if toldSchools?seq_contains(school)><#return true></#if></#list>
  <#return false>
</#function>
<#function isBuilding project><#return ["新建", "改扩建", "迁建"]?seq_contains(project.kind!"新建")></#function>

<#-- 闸门开着：预测的学生数超过现有容量。没有预测，就是关着。 -->
<#function gateOpen project>
  <#local stage = project.juniorPlaces???then("初中", "小学")>
  <#return outlooks?filter(o -> o.stage == stage && o.needed)?has_content>
</#function>

<#function due project><#return (project.due!"")?has_content?then("计划" + (project.due!) + "投用", "")></#function>

<#function projectText p>
  <#local size = "">
  <#if p.area??><#local size = size + "建筑面积" + p.area></#if>
  <#if p.primaryPlaces??><#local size = size + size?has_content?then("，", "") + "可提供小学学位" + p.primaryPlaces></#if>
  <#if p.juniorPlaces??><#local size = size + size?has_content?then("，", "") + "可提供初中学位" + p.juniorPlaces></#if>
  <#local name = p.name + size?has_content?then("（" + size + "）", "")>
  <#local status = p.status!"">
  <#if status == "在建"><#return "建成" + name + p.due???then("，" + (p.due!) + "投用", "")></#if>
  <#if status == "停滞"><#return p.name + "目前停滞" + p.delay???then("，" + open(p.delay!), "") + "，" + gateOpen(p)?then("限期复工，", "先论证学位需求，再定是否续建，") + "论证结果报领导小组"></#if>
  <#if !isBuilding(p)><#return "实施" + name + p.investment???then("，经测算需" + p.investment, "") + p.due???then("，" + (p.due!) + "完成", "")></#if>
  <#if gateOpen(p)><#return "完成" + name + "前期工作" + p.due???then("，" + due(p), "")></#if>
  <#return "研究论证" + name + "，规模按学龄人口变化核定">
</#function>

<#-- 责任单位：措施里写了的照写，没有写的按职责找；找不到的不写，记下来提示起草人。 -->
<#assign unowned = []>
<#assign unregistered = []>
<#assign undated = []>
<#function dutyOf theme responsible deadline>
  <#if responsible?has_content>
    <#list responsible as name>
      <#if !county.departments?filter(d -> d.name == name || (d.shortName!) == name)?has_content && !unregistered?seq_contains(name)><#assign unregistered = unregistered + [name]></#if>
    </#list>
    <#local lead = body(responsible[0])>
    <#local support = responsible?filter(name -> name != responsible[0])?map(name -> body(name))>
  <#else>
    <#local lead = bodyWithDuty(theme.lead)>
    <#local support = lead?has_content?then(bodiesWithDuties(theme.support, lead), [])>
    <#if lead == "" && !unowned?seq_contains(theme.title)><#assign unowned = unowned + [theme.title]></#if>
  </#if>
  <#return {"lead": lead, "support": support, "deadline": deadline?has_content?then(open(deadline), deadlineOf(theme))}>
</#function>

<#function dutyText duty>
  <#local text = "">
  <#if duty.lead?has_content><#local text = "〔牵头单位：" + duty.lead + duty.support?has_content?then("；配合单位：" + duty.support?join("、"), "") + "〕"></#if>
  <#return text + "完成时限：" + duty.deadline + "。">
</#function>

<#function bodiesText duty><#return ([duty.lead] + duty.support)?filter(name -> name?has_content)?join("、")></#function>

<#-- 一个门类的任务：人写的措施在前，数据算出的在后。 -->
<#function taskOf theme>
  <#local measures = county.measures?filter(m -> themeOf(m.indicators) == theme.id)>
  <#local told = []>
  <#list measures as m><#local told = told + m.indicators></#list>
  <#local sentences = []>
  <#local briefs = []>
  <#local notes = []>
  <#list indicators?filter(i -> theme.ids?seq_contains(i.indicator.id) && i.state == "未达标") as i>
    <#if (i.shortfall!0) gt 0 || !told?seq_contains(i.indicator.id)>
      <#local sentences = sentences + [indicatorText(i)]>
      <#local briefs = briefs + [misfilled(i)?then("核实" + i.indicator.shortName + "数据", i.shortfall???then(verbOf(i.indicator) + i.indicator.shortName + i.shortfall!, i.indicator.shortName + "达到标准"))]>
    </#if>
  </#list>
  <#list spread?filter(s -> theme.ids?seq_contains(s.indicator.id)) as s>
    <#local sentences = sentences + [spreadText(s)]>
    <#local briefs = briefs + [s.stage + s.indicator.shortName + "差异系数降到" + s.limit + "以内"]>
  </#list>
  <#list items?filter(i -> theme.ids?seq_contains(i.item.id) && i.state == "未达标") as i>
    <#local counted = i.misses?filter(m -> m.amount??)?has_content || i.item.id == "G5" && pressures?filter(p -> (p.over!0) gt 0)?has_content>
    <#if counted || !told?seq_contains(i.item.id)>
      <#local sentences = sentences + [itemText(i)]>
      <#local briefs = briefs + [(counted && ["G3", "G4", "G5", "Q4"]?seq_contains(i.item.id))?then(itemText(i), i.item.shortName + "达到要求")]>
    </#if>
  </#list>
  <#list county.projects?filter(p -> themeOf(p.indicators) == theme.id && p.status?? && !["完工", "投用"]?seq_contains(p.status!) && !isTold(p)) as p>
    <#if fit(p.content!"")><#local sentences = sentences + [projectText(p)]><#local briefs = briefs + [projectText(p)]></#if>
  </#list>
  <#if theme.id == "others">
    <#list county.conditions?filter(c -> (c.shortfall!0) gt 0) as c>
      <#local sentences = sentences + ["补足" + c.name + c.shortfall.number + (c.unit!"")]>
      <#local briefs = briefs + ["补足" + c.name + c.shortfall.number + (c.unit!"")]>
    </#list>
  </#if>
  <#list contradictions?filter(c -> c.items?filter(id -> theme.ids?seq_contains(id))?has_content) as c><#local notes = notes + [open(c.sentence)]></#list>
  <#list doubts?filter(d -> d.indicator?? && theme.ids?seq_contains(d.indicator.id)) as d><#local notes = notes + [open(d.sentence)]></#list>
  <#local rows = []>
  <#list measures as m>
    <#local text = public(ordered(m.text))>
    <#local heading = (m.heading?? && fit(m.heading!""))?then(open(ordered(m.heading!"")), "")>
    <#if text?has_content>
      <#local rows = rows + [{"heading": heading, "text": text, "own": m.responsible?has_content || m.deadline??, "duty": dutyOf(theme, m.responsible, m.deadline!""), "done": m.doneWhen!""}]>
    </#if>
  </#list>
  <#return {"theme": theme, "title": (rows?size == 1 && rows[0].heading != "")?then(rows?map(r -> r.heading)?join(""), theme.title), "rows": rows, "sentences": sentences, "briefs": briefs, "notes": notes}>
</#function>

<#assign tasks = []>
<#list themes as theme>
  <#assign task = taskOf(theme)>
  <#if task.rows?has_content || task.sentences?has_content><#assign tasks = tasks + [task]></#if>
</#list>

<#-- 同一职责的任务合用一行责任单位。 -->
<#function commonDuty task><#return (task.rows?size == 1)?then((task.rows[0].duty)!, dutyOf(task.theme, [], ""))></#function>
<#function needsCommonDuty task><#return task.rows?size lt 2 || task.sentences?has_content || task.rows?filter(r -> !r.own)?has_content></#function>

<#macro prospects>
<#if outlooks?has_content>
<@para>
  新增用房、场地和学位，规模按届时学生数核定。
  <@sentence join="；">
    <#list outlooks as o>
    <@clause>预计${o.lastYear}${o.stage}在校学生${o.last}，比目前${(o.change lt 0)?then("减少", "增加")}${absolute(o.change)}<#if o.capacity??>，按规定班额现有班级可容纳${o.capacity}，<#if o.needed>仍需增加学位<#else>总量够用，重点解决片区之间不平衡</#if></#if></@clause>
    </#list>
  </@sentence>
</@para>
</#if>
<#list county.places?filter(p -> p.demand?? && p.capacity??) as p>
<#if p?is_first><#assign areas = []></#if>
<#assign stalled = (p.note!"")?contains("停滞")>
<#assign supply = (p.building?? && !stalled)?then([p.capacity, p.building!], [p.capacity])>
<#assign supplied = total(supply, "可提供学位")>
<#assign areas = areas + [(p.area!whole) + p.year???then("" + p.year!, "") + (p.stage!"") + "学位需求" + p.demand + "，现有" + (p.building?? && !stalled)?then("及在建", "") + "可提供" + supplied + "，" + (p.demand gt supplied)?then("缺" + difference(p.demand, supplied) + stalled?then("，" + open(p.note!""), ""), "可以满足")]>
</#list>
<#if (areas!)?has_content><@para><#list areas as area>${area}<#sep>；</#list>。<#if county.places?filter(p -> p.demand?? && p.capacity?? && p.demand gt p.capacity)?has_content>所缺学位先通过调整学区、用好邻近学校空余学位解决，仍不足的再论证增加。</#if></@para></#if>
<#if !outlooks?has_content && county.projects?filter(p -> isBuilding(p))?has_content><@note>没有学龄人口预测，新建、扩建项目除在建的以外只写研究论证；措施中人写的新建、扩建请对照预测复核</@note></#if>
</#macro>

<@section title="重点任务">
<@prospects/>
<#list tasks as task>
<@section title=task.title level=2>
<#list task.rows as row>
<#if task.rows?size gt 1 && row.heading != "">
<@runin title=row.heading + "。" level=3>${row.text}<#if row.own>${dutyText(row.duty)}</#if></@runin>
<#else>
<@para>${row.text}<#if task.rows?size gt 1 && row.own>${dutyText(row.duty)}</#if></@para>
</#if>
</#list>
<@para><#list task.sentences as sentence>${sentence}。</#list></@para>
<#if needsCommonDuty(task)><@para>${dutyText(commonDuty(task))}</@para></#if>
<#if task.notes?has_content><@note><#list task.notes as each>${each}<#sep>；</#list></@note></#if>
</@section>
</#list>
<#if withheld?has_content><@note>方案公开印发，下列人写的话点名说了学校的差距，或者还没有核实，没有印出，请改写后补入：<#list withheld as each>${each}</#list></@note></#if>
<#if unowned?has_content><@note>责任单位表中没有登记办理下列任务的职责，未写牵头单位，请补：<#list unowned as each>${each}<#sep>、</#list></@note></#if>
<#if unregistered?has_content><@note>下列单位没有登记在责任单位表中，请核对名称：<#list unregistered as each>${each}<#sep>、</#list></@note></#if>
<#assign undecided = (indicators?filter(i -> i.state == "待核")?map(i -> i.indicator.shortName)) + (items?filter(i -> i.state == "待核")?map(i -> i.item.shortName))>
<#if undecided?has_content><@note>下列各项待核，没有列任务，核定后再补：<#list undecided as each>${each}<#sep>、</#list></@note></#if>
<#assign uncertain = county.measures?filter(m -> (m.commitment!"") == "未定")>
<#if uncertain?has_content><@note>${count(uncertain, "项", "资金编制未定的措施数")}措施的资金、编制未定，印发前请与财政、编制部门会签</@note></#if>
</@section>
