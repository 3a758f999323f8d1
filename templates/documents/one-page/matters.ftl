<#-- 事：主要问题、缺口、临近标准的指标、近期要办、需定事项。 -->

<#-- 三个问题：题眼里说到的差距先说，不足三个的按轻重补齐。 -->
<#assign items = assessment.guarantees + assessment.quality>
<#assign gapIds = []>
<#list assessment.gaps as name>
  <#assign gapIds = gapIds + indicators?filter(i -> i.indicator.shortName == name)?map(i -> i.indicator.id) + items?filter(i -> i.item.shortName == name)?map(i -> i.item.id)>
</#list>
<#function idsOf problem>
  <#local ids = []>
  <#list problem.theme.topics as topic><#local ids = ids + topic.ids></#list>
  <#return ids>
</#function>
<#function holds ids some><#return some?filter(id -> ids?seq_contains(id))?has_content></#function>
<#assign pressing = findings.problems?filter(p -> holds(gapIds, idsOf(p))) + findings.problems?filter(p -> !holds(gapIds, idsOf(p)))>
<#assign pressing = pressing?filter(p -> pressing?map(each -> each.title)?seq_index_of(p.title) lt 3)>

<#-- 只说标准、没有说现状的句子，领导不用看。 -->
<#function isRule sentence><#return anyOf(sentence, ["标准为", "按照标准", "上限", "标准要求", "标准规定"])></#function>
<#function telling issue>
  <#if issue.statement??>
    <#list closed(issue.statement.text)?split("。") as sentence>
      <#if sentence?length lte 80 && sentence?matches(".*[0-9].*") && !isRule(sentence)><#return sentence></#if>
    </#list>
  </#if>
  <#list issue.added as sentence><#if sentence?matches(".*[0-9].*") && !isRule(sentence)><#return open(sentence)></#if></#list>
  <#return "">
</#function>

<#-- 归这个主题的未达标指标和项目，各缺多少或者几所，不多列；县级总量都够的，说明是分布不均。没有逐校数据的，缺口按全县总量测算。 -->
<#assign what = units?has_content?then("单元", "学校")>
<#function shortagesOf problem>
  <#local ids = idsOf(problem)>
  <#local told = []>
  <#local own = indicators?filter(i -> ids?seq_contains(i.indicator.id) && i.state == "未达标")>
  <#list own as i>
    <#local lacking = i.parts?filter(p -> p.lacking??)>
    <#if i.unmetSchools?? && i.shortfall?? && i.shortfall gt 0><#local told = told + [i.indicator.columnName + i.unmetSchools + what + "缺" + i.shortfall]>
    <#elseif !units?has_content && lacking?has_content><#local told = told + lacking?map(p -> (p.stage!"") + i.indicator.columnName + "按全县总量至少缺" + p.lacking)>
    <#elseif i.unmetSchools??><#local told = told + [i.indicator.columnName + i.unmetSchools + what + "未达标"]></#if>
  </#list>
  <#local kinds = distinct(assessment.balances?filter(b -> b.kind != "各校均够" && own?map(i -> i.indicator.id)?seq_contains(b.indicator.id))?map(b -> b.kind))>
  <#if told?has_content && kinds?size == 1 && kinds?first == "总量够、分布不均"><#local told = told + ["县级总量已够、分布不均"]></#if>
  <#local told = told + items?filter(i -> ids?seq_contains(i.item.id) && i.state == "未达标" && i.unmetSchools??)?map(i -> i.item.shortName + i.unmetSchools + "学校未达到要求")>
  <#return told?filter(t -> told?seq_index_of(t) lt 5)?join("，")>
</#function>

<#-- 一行一个：标题和证明它的数；数出自一个方面的，说那个方面，最重的在前；标题以数字开头的会和编号连在一起，改用问题的标题。 -->
<#function headline problem>
  <#local short = shortagesOf(problem)>
  <#if short != ""><#return problem.title + "：" + short></#if>
  <#list problem.issues?filter(issue -> issue.level == problem.level) + problem.issues as issue>
    <#local said = telling(issue)>
    <#if said != ""><#return open(issue.name)?matches("[0-9].*")?then(problem.title, open(issue.name)) + "：" + said></#if>
  </#list>
  <#return problem.title>
</#function>
<#macro headlines><#list pressing as problem><@item>${headline(problem)}。</@item></#list></#macro>

<#-- 补齐各项要多少，按单价要多少钱：只算县里要出的。 -->
<#macro lacking>
<#local short = indicators?filter(i -> i.state == "未达标" && i.shortfall?? && i.shortfall gt 0)>
<#local total_ = indicators?filter(i -> i.state == "未达标" && !i.shortfall?? && i.parts?filter(p -> p.lacking??)?has_content)>
<#local paid = seen.shortages?filter(s -> s.cost?? && s.cost gt 0)>
<#local once = paid?filter(s -> s.indicator.unit != "人")?map(s -> s.cost)>
<#local yearly = paid?filter(s -> s.indicator.unit == "人")?map(s -> s.cost)>
<@para>
  <@sentence join="、">
    <#list short as i><@clause>${i.indicator.columnName}${i.shortfall}</@clause></#list>
  </@sentence>
  <@sentence join="、">
    <#list total_ as i><#list i.parts?filter(p -> p.lacking??) as p><@clause><#if i?is_first && p?is_first>按全县总量至少缺</#if>${p.stage!}${i.indicator.columnName}${p.lacking}</@clause></#list></#list>
  </@sentence>
  <@sentence>
    <@clause when=once?has_content>按本${region}单价，用房、场地和设备经测算需${total(once, "用房场地设备缺口所需资金")!}</@clause>
    <@clause when=yearly?has_content>补充教师每年需${total(yearly, "补充教师每年所需资金")!}</@clause>
  </@sentence>
</@para>
</#macro>

<#macro near>
<#local all = []>
<#list assessment.margins as m><#list m.below as n><#local all = all + [{"margin": m, "near": n}]></#list></#list>
<@para>
  <@sentence join="、"><#list all as n><#if n?index lt 6><@clause>${n.near.unit.name}${n.margin.indicator.columnName}差${n.near.amount}</@clause></#if></#list></@sentence>
  <@sentence><@clause when=all?size gt 6>另有${count(all?filter(n -> all?seq_index_of(n) gte 6), "项次", "其余差一点项次")}</@clause></@sentence>
</@para>
</#macro>

<#-- 三件事：上面三个问题各一件，人定的在前；只说时限在最近一年里的，时限是推算的写“拟”。 -->
<#function deedsOf problem>
  <#local topics = problem.theme.topics?map(t -> t.id)>
  <#local deeds = []>
  <#list findings.tasks?filter(t -> topics?seq_contains(t.topic.id)) as task>
    <#local deeds = deeds + task.steps?filter(s -> s.due??)?map(s -> {"words": open(s.statement.heading!(s.statement.text?split("。")[0])), "lead": s.owner.lead!"", "due": s.due})>
    <#local deeds = deeds + task.measures?filter(m -> !saidBy(m))?map(m -> {"words": open("" + m.words), "lead": m.owner.lead!"", "due": m.due})>
  </#list>
  <#return deeds>
</#function>
<#macro todo>
<#local all = pressing?map(problem -> deedsOf(problem))>
<#local years = []>
<#list all as own><#local years = years + own?map(d -> d.due.year!"")?filter(year -> year != "")></#list>
<#list all as own>
  <#local soon = own?filter(d -> !years?has_content || (d.due.year!"") == years?sort?first)>
  <#if soon?has_content>
  <#local d = soon?first>
  <@item>${d.words}<#if d.lead != "">，${body(d.lead)}牵头</#if>，<#if !d.due.given && d.due.plain?ends_with("前")>拟于</#if>${d.due.text}<#if d.due.plain?ends_with("前")>完成</#if>。</@item>
  </#if>
</#list>
</#macro>

<#-- 没有着落的资金、编制、用地，各一行；人已经定了办法的不再提。 -->
<#macro decide>
<#local pending = []>
<#list findings.issues as issue><#local pending = pending + issue.measures?filter(m -> !m.told && !issue.answers?has_content)></#list>
<#local behind = seen.projects?filter(p -> (p.underWay || p.stalled) && p.unpaid?? && p.unpaid gt 0 && !p.inDoubt)>
<#local unstarted = county.projects?filter(p -> !["在建", "完工", "投用", "停滞"]?seq_contains(p.status!"") && p.status?? && p.investment??)>
<#local unpaid = pending?filter(m -> m.cost?? && !m.funded)>
<#local once = unpaid?filter(m -> !m.way.yearly)?map(m -> m.cost)>
<#local lasting = unpaid?filter(m -> m.way.yearly)?map(m -> m.cost)>
<#local stuck = seen.projects?filter(p -> p.stalled)>
<#local undecided = county.measures?filter(m -> (m.commitment!) == "未定" && m.heading??)>
<@para>
  <@sentence>
    <@clause when=behind?has_content>资金：${count(behind, "个", "资金未到位项目数")}在建、停滞项目未到位${total(behind?map(p -> p.unpaid), "在建停滞项目未到位资金")!}</@clause>
    <@clause when=unstarted?has_content><#if !behind?has_content>资金：</#if>未开工的${count(unstarted, "个", "未开工项目数")}项目经测算需${total(unstarted?map(p -> p.investment), "未开工项目测算资金")!}</@clause>
    <@clause when=once?has_content><#if !behind?has_content && !unstarted?has_content>资金：<#else>其他</#if>一次性投入测算需${total(once, "没有着落的一次性投入")!}</@clause>
    <@clause when=lasting?has_content><#if !behind?has_content && !unstarted?has_content && !once?has_content>资金：</#if>每年测算需${total(lasting, "没有着落的每年支出")!}</@clause>
  </@sentence>
</@para>
<@para>
  <@sentence join="；">
    <#list stuck as p><@clause><#if p?is_first>项目：</#if>${p.project.name}停滞<#if p.project.delay??>，${open(p.project.delay)}</#if><#if p.places??>，涉及学位${p.places}</#if></@clause></#list>
  </@sentence>
</@para>
<#list ["编制", "用地"] as need>
<#local own = distinct(pending?filter(m -> m.strength != "完成" && m.way.needs?seq_contains(need))?map(m -> open(m.words)))>
<@para><@sentence join="；"><#list own as words><#if words?index lt 2><@clause><#if words?is_first>${need}：</#if>${words}</@clause></#if></#list></@sentence></@para>
</#list>
<@para><@sentence><@clause when=undecided?has_content>其他：${several(undecided?map(m -> open(m.heading!)), "项", "建议", "资金编制未定的建议数")}，所需资金、编制或用地尚未确定</@clause></@sentence></@para>
</#macro>
