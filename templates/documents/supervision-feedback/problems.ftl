<#-- 存在的主要问题：每个问题先说几个方面、涉及几所学校、依据和性质，再逐个方面写事实；写不下的进问题清单。 -->
<#-- 不符合哪几条：第二条起不重复写《办法》。 -->
<#function clauseList clauses><#return clauses?map(c -> (c == clauses?first)?then(c, c?remove_beginning(methodShort)))?join("、")></#function>

<#-- 性质：一样的一句写完，不一样的各有几个。 -->
<#macro natureOf problem>
  <#local kinds = natures?filter(n -> ofNature(problem.issues, n)?has_content)>
  <#if kinds?size == 1>
  <@clause>属${kinds?first}事项</@clause>
  <#elseif reading>
  <@clause><#list kinds as n>有的属${n}事项<#sep>，</#list></@clause>
  <#else>
  <#list kinds as n><@clause>${n}${count(ofNature(problem.issues, n), "项", problem.title + n + "事项数")}</@clause></#list>
  </#if>
</#macro>

<#-- 有的方面只有所数或者说的是全县，指明的学校就不是涉及的全部。 -->
<#function allNamed problem><#return !problem.issues?filter(issue -> !issue.schools?has_content)?has_content></#function>

<#-- 念出来的：不点学校、不带数的名称。 -->
<#function aloud issues>
  <#local names = []>
  <#list issues as issue>
    <#local own = spoken(issue.name)>
    <#if own?matches(r".*[0-9].*") || issue.schools?filter(s -> own?contains(s))?has_content><#local own = ""></#if>
    <#if own != ""><#local names = names + [own]></#if>
  </#list>
  <#return distinct(names)>
</#function>

<@section title="存在的主要问题">
<#if !reading && county.commitments?has_content>
<@para>
  <#assign late = county.commitments?filter(c -> overdue(c))>
  <@sentence>
    <@clause>上次反馈的${count(county.commitments, "个", "上次反馈问题数")}问题中</@clause>
    <#list ["已完成", "推进中", "未启动"] as status>
    <#assign own = county.commitments?filter(c -> (c.status!) == status)>
    <@clause when=own?has_content>${status}${count(own, "个", "上次问题" + status + "数")}</@clause>
    </#list>
    <@clause when=late?has_content>其中已逾期${count(late, "个", "上次问题已逾期数")}</@clause>
  </@sentence>
</@para>
</#if>
<#assign withRest = 0>
<#list problems as problem>
<#assign clauses = clausesOf(problem.issues)>
<#if reading>
<#assign shown = aloud(problem.issues)?filter(n -> n != problem.title)>
<@runin title=problem.title + "。" level=3>
  <@sentence>
    <@clause when=shown?has_content>主要是${listed(shown?filter(n -> shown?seq_index_of(n) lt 3))}<#if shown?size gt 3>等方面</#if></@clause>
    <@clause when=problem.schools?has_content>${allNamed(problem)?then("涉及", "指明")}${count(problem.schools, "所", problem.title + "涉及学校数")}学校</@clause>
    <@natureOf problem/>
  </@sentence>
</@runin>
<#elseif problem.issues?size == 1>
<@runin title=spoken(problem.title) + "。" level=3>
  <@side problem.issues?first/>
  <@sentence>
    <@clause when=clauses?has_content>不符合${clauseList(clauses)}要求</@clause>
    <@natureOf problem/>
  </@sentence>
</@runin>
<#else>
<@runin title=spoken(problem.title) + "。" level=3>
  <@sentence>
    <@clause>共有${count(problem.issues, "个", problem.title + "方面数")}方面</@clause>
    <@clause when=problem.schools?has_content>${allNamed(problem)?then("涉及", "指明")}${count(problem.schools, "所", problem.title + "涉及学校数")}学校</@clause>
    <@clause when=clauses?has_content>不符合${clauseList(clauses)}要求</@clause>
  </@sentence>
  <@sentence><@natureOf problem/></@sentence>
</@runin>
<#list problem.foremost as issue>
<@runin title=spoken(issue.name) + "。" level=4><@side issue/></@runin>
</#list>
<@para><@others problem withRest appendix("issues")/></@para>
<#if problem.rest?has_content><#assign withRest = withRest + 1></#if>
</#if>
<#if !reading>
<@questions problem/>
</#if>
</#list>
<#if !reading><@asideNote/></#if>
</@section>
