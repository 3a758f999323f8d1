<#-- 存在的主要问题：每条写事实、依据、涉及学校、性质；主题内未达标的至多写三项事实，其余进附件1。 -->
<#assign mostFacts = 3>

<#-- 一个问题的标题：只有一件事的用它自己的，两件的并列，再多的用主题的标题。宣读稿的标题不点学校。 -->
<#function shortOf e>
  <#if e.kind == "人写"><#return e.name></#if>
  <#if e.kind == "指标"><#return ((e.of.unmetSchools)?? && units?has_content)?then(range(e.of.unmetSchools!, count(units, "个", "评估单元数")) + "学校", "") + e.name + "不足"></#if>
  <#if e.kind == "差异"><#return e.name + "超过限值"></#if>
  <#if e.kind == "不予认定"><#return e.name></#if>
  <#return e.name + "未达到要求">
</#function>
<#-- 人写的问题没有列明学校的，“以上涉及”不含它：书面版说明，宣读稿不说几所。 -->
<#function unnamed problem><#return problem.issues?filter(e -> e.kind == "人写" && !e.schools?has_content && writtenAbout(e)?has_content)></#function>
<#assign schoolNames = distinct(county.schools?map(s -> s.name) + issues?map(e -> e.schools?join("\n"))?join("\n")?split("\n")?filter(n -> n != ""))>
<#function namesSchool text><#list schoolNames as n><#if text?contains(n)><#return true></#if></#list><#return false></#function>
<#-- 念出来的说法：点了学校或带数的标题，换成所涉指标的名称；换不了的不念。 -->
<#function aloud e>
  <#local own = spoken(shortOf(e))>
  <#if !namesSchool(own) && !figured(own)><#return own></#if>
  <#local names = writtenAbout(e)?map(w -> w.name)>
  <#return names?has_content?then(listed(names) + "未达到要求", "")>
</#function>
<#function titleOf problem>
  <#if problem.issues?size == 1>
    <#local own = reading?then(aloud(problem.issues?first), spoken(shortOf(problem.issues?first)))>
    <#if own != ""><#return own></#if>
  <#elseif problem.issues?size == 2 && problem.issues?filter(e -> e.kind == "项目")?size == 2>
    <#return listed(problem.issues?map(e -> e.name)) + "未达到要求">
  </#if>
  <#return problem.theme.title>
</#function>

<#-- 一所学校差多少。 -->
<#function missOf m verb>
  <#local text = m.name + (m.value??)?then((m.value == 0)?then("没有", "为" + m.value), "") + (m.amount??)?then((m.value??)?then("，", "") + verb + (m.amount!), "")>
  <#local note = fair(spoken(m.note!""))>
  <#if note != ""><#local text = text + (m.value?? || m.amount??)?then("，", "") + note></#if>
  <#return (m.value?? || m.amount?? || note != "")?then(text, m.name + "未达到")>
</#function>
<#-- 差多少都知道的，差得最多的一所写出数，另外不超过两所的点名，再多的看附件；不都知道的，点名。差得一样多的，取离标准最远的。 -->
<#function furthest misses verb>
  <#local found = misses?first>
  <#list misses as m>
    <#local farther = m.value?? && found.value?? && (verb != "超出") && m.value lt found.value>
    <#if m.amount gt found.amount || (m.amount == found.amount && farther)><#local found = m></#if>
  </#list>
  <#return found>
</#function>
<#macro worst misses verb>
  <#if !misses?filter(m -> !m.amount??)?has_content>
  <#local most = furthest(misses, verb)>
  <#local others = misses?filter(m -> m.name != most.name)?map(m -> m.name)>
  <@clause><#if others?has_content>${(verb == "超出")?then("超出最多的", "缺口最大的")}</#if>${missOf(most, verb)}</@clause>
  <@clause when=others?has_content && others?size lte 2>${others?join("、")}也${(verb == "超出")?then("超出", "未达到")}</@clause>
  <@clause when=others?size gt 2>其他${count(others, counter, "其余未达标数")}${what}见${appendix("issues")}</@clause>
  <#elseif misses?filter(m -> m.value?? || m.note??)?has_content && misses?size lte 3>
  <@clause>${misses?map(m -> missOf(m, verb))?join("；")}</@clause>
  <#else>
  <@clause>${schoolsIn(schoolsOf(misses))}未达到</@clause>
  </#if>
</#macro>

<#assign cited = "">
<#function cite article><#if article == cited><#return ""></#if><#assign cited = article><#return article></#function>

<#macro fact e>
<#if e.kind == "人写">
  ${closed(spoken(e.of.text))}
  <@sentence><@clause when=e.of.figures?has_content><@labelled e.of.figures/></@clause></@sentence>
<#elseif e.kind == "指标">
  <#list e.of.parts?filter(p -> p.state == "未达标") as p>
  <#local article = cite(clauseOf(e.of.indicator.source))>
  <@sentence>
    <#if p.threshold??>
    <@clause><#if article != "">按照${article}，</#if>${p.stage!}${e.name}标准为${thresholdWords(e.of.indicator, p.threshold!)}</@clause>
    <#else>
    <@clause><#if article != "">对照${article}，</#if>${p.stage!}${e.name}未全部达到标准</@clause>
    </#if>
    <#if p.misses?has_content><@worst misses=p.misses verb="缺"/><#else>
    <@clause when=p.lacking??>${whole}缺${p.lacking!}</@clause>
    <@clause when=!p.lacking?? && p.unmet??>${p.unmet!}${what}未达到</@clause>
    <@clause when=!p.lacking?? && !p.unmet?? && p.threshold??>尚未全部达到</@clause>
    </#if>
  </@sentence>
  </#list>
<#elseif e.kind == "项目">
  <#local article = cite(clauseOf(e.of.item.source))>
  <#local gaps = e.of.unmet?filter(c -> c.value?? && c.threshold?? && c.value.unit == "%" && c.threshold.unit == "%")>
  <@sentence>
    <@clause><#if article != "">${article}要求<#else>关于${e.name}，要求</#if>“${open(e.of.item.title)}”</@clause>
    <#if e.of.misses?size == 2 && e.of.misses?filter(m -> m.amount??)?size == 2><@clause>有${count(e.of.misses, "所", e.name + "未达标学校数")}学校没有达到</@clause>
    <#elseif e.of.misses?has_content><@worst misses=e.of.misses verb=(e.of.item.miss.verb)!"差"/>
    <#elseif gaps?has_content><#list gaps as c><@clause><#if gaps?size gt 1>${c.label}</#if>现为${c.value}，差${difference(c.threshold, c.value)}</@clause></#list>
    <#elseif (e.of.result.figures)?has_content><@clause>现有数据中，<@labelled e.of.result.figures/></@clause>
    <#else><@clause>这一项尚未达到</@clause></#if>
  </@sentence>
  <#if e.of.misses?size == 2 && e.of.misses?filter(m -> m.amount??)?size == 2>
  <@sentence join="；"><#list e.of.misses as m><@clause>${missOf(m, (e.of.item.miss.verb)!"差")}</@clause></#list></@sentence>
  </#if>
<#elseif e.kind == "差异">
  <#local article = cite(clauseOf(e.of.indicator.source))>
  <@sentence><@clause>${article}<#if article != "">规定</#if>${e.of.stage}校际差异系数不超过${e.of.limit}</@clause><@clause>${e.of.stage}${e.of.indicator.shortName}为${e.of.cv}</@clause></@sentence>
<#elseif e.kind == "认可度">
  <@sentence><@clause>社会认可度标准为${e.of.threshold}</@clause><@clause when=e.of.rate??>测评结果为${e.of.rate!}，相差${difference(e.of.threshold, e.of.rate!e.of.threshold)}</@clause><@clause when=!e.of.rate??>测评结果未达到</@clause></@sentence>
<#else>
  <@sentence><@clause>核查发现“${open(e.of.veto.title)}”的情形</@clause><@clause when=(e.of.answer.note)??>${open((e.of.answer.note)!)}</@clause></@sentence>
</#if>
</#macro>

<#-- 性质：一样的一句写完，不一样的先写少的，其余的归在一起。 -->
<#macro nature problem alone=false>
  <#local kinds = natures?filter(n -> problem.issues?filter(e -> e.nature == n)?has_content)>
  <#if kinds?size == 1>
  <@clause><#if alone>${reading?then("这一问题", "以上")}</#if>属${kinds?first}事项</@clause>
  <#elseif reading>
  <@clause><#list kinds as n>有的属${n}事项<#sep>，</#list></@clause>
  <#else>
  <#local main = kinds?first>
  <#list kinds as n><#if problem.issues?filter(e -> e.nature == n)?size gt problem.issues?filter(e -> e.nature == main)?size><#local main = n></#if></#list>
  <#list kinds?filter(n -> n != main) as n><@clause><#if n?is_first>其中，</#if>${listed(problem.issues?filter(e -> e.nature == n)?map(e -> spoken(e.name)))}属${n}事项</@clause></#list>
  <@clause>其余属${main}事项</@clause>
  </#if>
</#macro>

<@section title="存在的主要问题">
<#if !reading && county.commitments?has_content>
<@para>
  <#assign done = county.commitments?filter(c -> (c.status!) == "已完成")>
  <#assign going = county.commitments?filter(c -> (c.status!) == "推进中")>
  <#assign idle = county.commitments?filter(c -> (c.status!) == "未启动")>
  <@sentence>
    <@clause>与上次反馈的${count(county.commitments, "个", "上次反馈问题数")}问题相比</@clause>
    <@clause when=done?has_content>已完成${count(done, "个", "上次问题已完成数")}</@clause>
    <@clause when=going?has_content>推进中${count(going, "个", "上次问题推进中数")}</@clause>
    <@clause when=idle?has_content>未启动${count(idle, "个", "上次问题未启动数")}</@clause>
    <#assign late = county.commitments?filter(c -> overdue(c))>
    <@clause when=late?has_content>其中已逾期${count(late, "个", "上次问题已逾期数")}</@clause>
  </@sentence>
</@para>
</#if>
<#list problems as problem>
<#assign cited = "">
<@runin title=titleOf(problem) + "。" level=3>
  <#if reading>
  <#-- 念出来的一句：主要表现，涉及几所，性质。标题已经说清的不再列。 -->
  <#assign shown = problem.issues?map(e -> aloud(e))?filter(t -> t != "")>
  <@sentence>
    <#if titleOf(problem) != problem.theme.title>
    <@clause><#if problem.schools?has_content>${(problem.issues?size == 1)?then("这一问题", "这两个问题")}涉及${count(problem.schools, "所", "涉及学校数")}学校</#if></@clause>
    <#else>
    <@clause when=shown?has_content>主要是${headingsListed(shown)}<#if problem.schools?has_content>等方面</#if></@clause>
    <@clause when=problem.schools?has_content && !unnamed(problem)?has_content>涉及${count(problem.schools, "所", "涉及学校数")}学校</@clause>
    </#if>
    <@nature problem=problem alone=titleOf(problem) != problem.theme.title && !problem.schools?has_content/>
  </@sentence>
  <#else>
  <#assign known = problem.issues?filter(e -> e.kind != "人写")>
  <#list problem.issues?filter(e -> e.kind == "人写") as e><@fact e/></#list>
  <#list known as e><#if e?index lt mostFacts><@fact e/></#if></#list>
  <@sentence>
    <@clause when=known?size gt mostFacts>此外，<#list known as e><#if e?index gte mostFacts>${e.name}<#sep>、</#sep></#if></#list>也未达到要求，见${appendix("issues")}</@clause>
  </@sentence>
  <#assign clauses = distinct(writtenIn(problem)?map(w -> clauseOf(w.source)))?filter(c -> c != cited)>
  <#assign mixed = natures?filter(n -> problem.issues?filter(e -> e.nature == n)?has_content)?size gt 1>
  <@sentence>
    <@clause when=problem.schools?has_content>以上涉及${schoolsIn(problem.schools)}<#if unnamed(problem)?has_content>（不含${listed(unnamed(problem)?map(e -> spoken(e.name)))}的学校）</#if></@clause>
    <@clause when=clauses?has_content><#if !problem.schools?has_content>${listed(writtenIn(problem)?map(w -> w.name))}</#if>不符合<#list clauses as each>${each?is_first?then(each, each?remove_beginning(methodShort))}<#sep>、</#list>要求</@clause>
    <#if !mixed><@nature problem=problem alone=!(problem.schools?has_content || clauses?has_content)/></#if>
  </@sentence>
  <#if mixed><@sentence><@nature problem/></@sentence></#if>
  <#assign doubted = assessment.doubts?filter(d -> d.indicator?? && problem.issues?filter(e -> e.kind == "指标" && e.ids?seq_contains(d.indicator.id) && e.schools?seq_contains(schoolOf(d.name)))?has_content)>
  <@note><#if doubted?has_content>这里用到的数据存疑，核实前不宜写入正文：<#list doubted as d>${open(d.sentence)}<#sep>；</#list>。</#if></@note>
  </#if>
  <@asideNote/>
</@runin>
</#list>
</@section>
