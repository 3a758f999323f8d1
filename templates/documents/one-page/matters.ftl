<#-- 事：主要问题、缺什么、差一点的学校、要办的事、需定事项。 -->

<#-- 只说标准、没有说现状的句子，领导不用看。 -->
<#function isRule sentence><#return anyOf(sentence, ["标准为", "按照标准", "上限", "标准要求", "标准规定"])></#function>

<#-- 证明一个问题的数：归这个主题的资源指标缺多少，没有的取最重的方面里带数的一句，人写的在前。 -->
<#function telling issue>
  <#if issue.statement??>
    <#list closed(issue.statement.text)?split("。") as sentence>
      <#if sentence?length lte 80 && sentence?matches(".*[0-9].*") && !isRule(sentence)><#return sentence></#if>
    </#list>
  </#if>
  <#list issue.added as sentence><#if sentence?matches(".*[0-9].*") && !isRule(sentence)><#return open(sentence)></#if></#list>
  <#return "">
</#function>
<#function shortagesOf problem>
  <#local about = []>
  <#list problem.theme.topics as topic><#local about = about + topic.ids></#list>
  <#local own = indicators?filter(i -> about?seq_contains(i.indicator.id) && i.state == "未达标")>
  <#local short = own?filter(i -> i.unmetSchools?? && i.shortfall?? && i.shortfall gt 0)>
  <#if short?has_content><#return short?map(i -> i.indicator.columnName + i.unmetSchools + units?has_content?then("单元", "学校") + "缺" + i.shortfall)?join("，")></#if>
  <#local lack = []>
  <#list own as i><#list i.parts?filter(p -> p.lacking??) as p><#local lack = lack + [(p.stage!"") + i.indicator.columnName + "缺" + p.lacking]></#list></#list>
  <#return lack?join("，")>
</#function>

<#-- 三大问题，一行一个：标题和证明它的数；数出自一个方面的，说那个方面。 -->
<#function headline problem>
  <#local short = shortagesOf(problem)>
  <#if short != ""><#return problem.title + "：" + short></#if>
  <#list problem.issues as issue><#local said = telling(issue)><#if said != ""><#return open(issue.name) + "：" + said></#if></#list>
  <#return problem.title>
</#function>
<#macro headlines>
<#list findings.problems as problem><#if problem?index lt 3><@item>${headline(problem)}。</@item></#if></#list>
</#macro>

<#-- 补齐各项要多少，按单价要多少钱：只算县里要出的。 -->
<#macro lacking>
<#local short = indicators?filter(i -> i.state == "未达标" && i.shortfall?? && i.shortfall gt 0)>
<#local whole = indicators?filter(i -> i.state == "未达标" && !i.shortfall?? && i.parts?filter(p -> p.lacking??)?has_content)>
<#local paid = seen.shortages?filter(s -> s.cost?? && s.cost gt 0)>
<#local once = paid?filter(s -> s.indicator.unit != "人")?map(s -> s.cost)>
<#local yearly = paid?filter(s -> s.indicator.unit == "人")?map(s -> s.cost)>
<@para>
  <@sentence join="、">
    <#list short as i><@clause>${i.indicator.columnName}${i.shortfall}</@clause></#list>
    <#list whole as i><#list i.parts?filter(p -> p.lacking??) as p><@clause>${p.stage!}${i.indicator.columnName}${p.lacking}</@clause></#list></#list>
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

<#-- 三件事：事、单位、时限。一个问题一件，只说时限在最近一年里的。 -->
<#function deedsOf issue>
  <#if answersOf(issue)?has_content>
    <#return answersOf(issue)?map(a -> {"words": open(a.heading!(a.text?split("。")[0])), "lead": issue.owner.lead!"", "due": issue.due})>
  </#if>
  <#return ownOf(issue)?map(m -> {"words": open("" + m.words), "lead": m.owner.lead!"", "due": m.due})>
</#function>
<#macro todo>
<#local all = []>
<#list findings.problems as problem>
  <#local own = []>
  <#list problem.issues as issue><#local own = own + deedsOf(issue)></#list>
  <#local all = all + [own]>
</#list>
<#local years = []>
<#list all as own><#local years = years + own?map(d -> d.due.year!"")?filter(year -> year != "")></#list>
<#local soon = []>
<#list all as own>
  <#local first = own?filter(d -> !years?has_content || (d.due.year!"") == years?sort?first)>
  <#if first?has_content><#local soon = soon + [first?first]></#if>
</#list>
<#list soon as d>
<#if d?index lt 3>
<@item>${d.words}<#if d.lead != "">，${body(d.lead)}牵头</#if>，${d.due.text}<#if d.due.plain?ends_with("前")>完成</#if>。</@item>
</#if>
</#list>
</#macro>

<#-- 没有着落的资金、编制、用地，各一行。 -->
<#macro decide>
<#local all = []>
<#list findings.issues as issue><#local all = all + issue.measures></#list>
<#local unpaid = all?filter(m -> m.cost?? && !m.funded)>
<#local once = unpaid?filter(m -> !m.way.yearly)?map(m -> m.cost)>
<#local lasting = unpaid?filter(m -> m.way.yearly)?map(m -> m.cost)>
<#local undecided = county.measures?filter(m -> (m.commitment!) == "未定" && m.heading??)>
<@para>
  <@sentence>
    <@clause when=once?has_content>资金：一次性投入测算需${total(once, "没有着落的一次性投入")!}</@clause>
    <@clause when=lasting?has_content><#if !once?has_content>资金：</#if>每年测算需${total(lasting, "没有着落的每年支出")!}</@clause>
    <@clause when=unpaid?has_content>来源尚未确定</@clause>
  </@sentence>
</@para>
<#list ["编制", "用地"] as need>
<#local own = distinct(all?filter(m -> m.strength != "完成" && m.way.needs?seq_contains(need))?map(m -> open(m.words)))>
<@para><@sentence join="；"><#list own as words><#if words?index lt 2><@clause><#if words?is_first>${need}：</#if>${words}</@clause></#if></#list></@sentence></@para>
</#list>
<@para><@sentence><@clause when=undecided?has_content>其他：${several(undecided?map(m -> open(m.heading!)), "项", "建议", "资金编制未定的建议数")}，所需资金、编制或用地尚未确定</@clause></@sentence></@para>
</#macro>
