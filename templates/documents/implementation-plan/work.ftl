<#-- 任务（findings.tasks）拆成条目：人定的措施、数据算出的措施、没有措施的问题、建设项目。正文和任务分解表都照条目印，两处才不会不一样。 -->
<#assign units = assessment.units>
<#assign indicators = assessment.indicators>
<#assign items = assessment.guarantees + assessment.quality>
<#assign outlooks = assessment.outlooks>
<#assign roadmap = assessment.roadmap>

<#-- 人写的措施多半是建议的口气，方案是布置的口气。 -->
<#function ordered text>
  <#return text?remove_beginning("建议")?replace("。建议", "。")?replace("；建议", "；")?replace("，建议", "，")>
</#function>

<#-- 面积写到平方米，不写几万。 -->
<#function amountOf fact><#return "" + (fact.unit == "平方米")?then(fact.number, fact) + (fact.unit == "平方米")?then(fact.unit, "")></#function>

<#-- 闸门开着：预测的学生数超过现有容量。没有预测，就是关着。 -->
<#function isBuilding project><#return ["新建", "改扩建", "迁建"]?seq_contains(project.kind!"新建")></#function>
<#function gateOpen project>
  <#local stage = project.juniorPlaces???then("初中", "小学")>
  <#return outlooks?filter(o -> o.stage == stage && o.needed)?has_content>
</#function>

<#function projectText p>
  <#local size = "">
  <#if p.area??><#local size = size + "建筑面积" + p.area></#if>
  <#if p.primaryPlaces??><#local size = size + size?has_content?then("，", "") + "可提供小学学位" + p.primaryPlaces></#if>
  <#if p.juniorPlaces??><#local size = size + size?has_content?then("，", "") + "可提供初中学位" + p.juniorPlaces></#if>
  <#local name = p.name + size?has_content?then("（" + size + "）", "")>
  <#local status = p.status!"">
  <#if status == "在建"><#return "建成" + name + p.due???then("，" + (p.due!) + "投用", "")></#if>
  <#if status == "停滞"><#return p.name + "目前停滞" + p.delay???then("，" + open(p.delay!), "") + "，" + gateOpen(p)?then("限期复工", "先论证学位需求，再定是否续建")></#if>
  <#if !isBuilding(p)><#return "实施" + name + p.investment???then("，经测算需" + p.investment, "") + p.due???then("，" + (p.due!) + "完成", "")></#if>
  <#if gateOpen(p)><#return "完成" + name + "前期工作" + p.due???then("，计划" + (p.due!) + "投用", "")></#if>
  <#return "研究论证" + name + "，规模按学龄人口变化核定">
</#function>

<#-- 只进项目清单的：人写的措施已经说到学校的新建、扩建，有专门措施的停滞项目。 -->
<#assign toldSchools = []>
<#list county.measures as measure><#assign toldSchools = toldSchools + measure.schools></#list>
<#assign stalledSchools = []>
<#list findings.tasks as task><#list task.measures?filter(m -> m.about?seq_contains("项目")) as m><#assign stalledSchools = stalledSchools + m.schools></#list></#list>
<#function isTold p>
  <#if p.status == "停滞" && p.schools?filter(school -> stalledSchools?seq_contains(school))?has_content><#return true></#if>
  <#return isBuilding(p) && p.status != "在建" && p.schools?filter(school -> toldSchools?seq_contains(school))?has_content>
</#function>

<#-- 谁办、什么时候办完，一样的合在一处说。 -->
<#function dutyOf owner due done usual>
  <#local late = (due.plain??)?then(!due.given && passed(due.plain, matters.date!""), false)>
  <#return {"lead": owner.lead!"", "support": owner.support, "due": late?then("立行立改", (due.text)!""), "plain": late?then("立行立改", (due.plain)!""), "year": (due.year)!"", "done": done, "usual": usual!"", "late": late}>
</#function>
<#function keyOf duty><#return duty.lead + "|" + duty.support?join("、") + "|" + duty.plain></#function>
<#function ownersOf duty><#return (duty.lead == "")?then([], [duty.lead] + duty.support)></#function>
<#function dutyText duty>
  <#local text = "">
  <#if duty.lead?has_content><#local text = "〔牵头单位：" + duty.lead + duty.support?has_content?then("；配合单位：" + duty.support?join("、"), "") + "〕"></#if>
  <#return text + duty.due?has_content?then("完成时限：" + duty.due + "。", "") + duty.done?has_content?then("完成标志：" + open(duty.done) + "。", "")>
</#function>

<#-- 所需资金一项任务说一次，一次性的和每年的分开。资金已定的不说。 -->
<#function costOf measures>
  <#local priced = measures?filter(m -> m.cost?? && !m.funded)>
  <#local once = priced?filter(m -> !m.way.yearly)?map(m -> m.cost)>
  <#local yearly = priced?filter(m -> m.way.yearly)?map(m -> m.cost)>
  <#local text = []>
  <#if once?has_content><#local text = text + [yearly?has_content?then("一次性", "") + "需" + total(once, "任务所需一次性资金")]></#if>
  <#if yearly?has_content><#local text = text + ["每年需" + total(yearly, "任务所需年度性资金")]></#if>
  <#return text?has_content?then("本项任务按本" + region + "单价，经测算" + text?join("，") + "。", "")>
</#function>

<#-- 同一单位、同一时限的几句话合成一条。lines里每条有text、duty。 -->
<#function gathered lines>
  <#local entries = []>
  <#list lines?map(line -> keyOf(line.duty)) as key>
    <#if lines?map(line -> keyOf(line.duty))?seq_index_of(key) == key?index>
      <#local own = lines?filter(line -> keyOf(line.duty) == key)>
      <#local text = distinct(own?map(line -> line.text))?join("；")>
      <#local entries = entries + [{"heading": "", "text": text + "。", "brief": text, "open": own[0].open!false, "duty": own[0].duty + {"done": distinct(own?map(line -> line.duty.done))?join("；")}}]>
    </#if>
  </#list>
  <#return entries>
</#function>

<#function entriesOf task>
  <#local entries = []>
  <#list task.steps as step>
    <#local text = public(ordered(step.statement.text))>
    <#local heading = (step.statement.heading??)?then(publicTitle(ordered(step.statement.heading!"")), "")>
    <#if text?has_content>
      <#local duty = dutyOf(step.owner, step.due!{}, step.statement.doneWhen!"", step.topic.done!"")>
      <#local last = (entries?last)!{}>
      <#if heading?has_content && last?has_content && last.heading == heading && keyOf(last.duty) == keyOf(duty)>
        <#local entries = entries?filter(e -> e.heading != heading) + [last + {"text": last.text + text}]>
      <#else>
        <#local entries = entries + [{"heading": heading, "text": text, "brief": heading?has_content?then(heading, text?split("。")[0]), "duty": duty}]>
      </#if>
    </#if>
  </#list>
  <#local measures = task.measures?filter(m -> !saidBy(m))>
  <#local computed = gathered(measures?map(m -> {"text": "" + m.words, "duty": dutyOf(m.owner, m.due, "" + (m.done!""), m.topic.done!"")}))>
  <#local cost = costOf(task.measures)>
  <#list computed as each><#local entries = entries + [each + {"text": each.text + each?is_last?then(cost, "")}]></#list>
  <#local entries = entries + gathered(task.open?map(issue -> {"text": "研究解决“" + publicTitle(issue.name) + "”", "open": true, "duty": dutyOf(issue.owner, issue.due, "问题有解决办法并落实", "")}))>
  <#list task.projects?filter(p -> !isTold(p)) as p>
    <#local lead = (p.lead??)?then({"lead": body(p.lead!""), "support": []}, task.owner)>
    <#local studied = p.status == "停滞" || isBuilding(p) && p.status != "在建" && !gateOpen(p)>
    <#local entries = entries + [{"heading": "", "text": projectText(p) + "。", "brief": projectText(p), "duty": dutyOf(lead, {}, studied?then("论证有结论", "按期投用"), ""), "project": studied?then("", p.due!"")}]>
  </#list>
  <#return entries>
</#function>

<#-- 两条以上责任单位和时限都一样的，只在最后说一次；最多的一种，次数一样的取前面的。 -->
<#function commonKey entries>
  <#local keys = entries?map(e -> keyOf(e.duty))>
  <#local found = "">
  <#local most = 1>
  <#list distinct(keys) as key>
    <#local times = keys?filter(k -> k == key)?size>
    <#if times gt most><#local found = key><#local most = times></#if>
  </#list>
  <#return (keys?size == 1)?then(keys?first, found)>
</#function>

<#-- 每项任务：条目，以及哪些条目的责任单位和时限在最后说。 -->
<#assign tasks = []>
<#list findings.tasks as task>
  <#assign entries = entriesOf(task)>
  <#if entries?has_content>
    <#assign dated = entries?filter(e -> !e.project??)>
    <#assign years = dated?map(e -> e.duty.year)?filter(year -> year?has_content)?sort>
    <#assign headed = entries?size == 1 && entries[0].heading?has_content>
    <#assign tasks = tasks + [{"task": task, "title": headed?then(entries[0].heading, task.title), "headed": headed, "entries": entries,
      "common": commonKey(dated), "year": years?has_content?then(years?last, "")}]>
  </#if>
</#list>
<#function ownerless t><#return t.entries?filter(e -> e.duty.lead == "")?has_content></#function>
