<#-- 存在的问题：一个主题一个问题，最重的在前；人写的在前，再补人没有说到的；其余的只说名称，见问题清单。 -->
<#macro side issue>
  <#if issue.statement??>
  <#local more = issue.statement.figures?filter(f -> !tells(issue.statement.text, f.fact))>
  ${closed(issue.statement.text)}
  <@sentence><@clause when=more?has_content><@labelled more/></@clause></@sentence>
  </#if>
  <#list issue.added as each>${each}</#list>
  <#local words = issue.added?join("")>
  <#if !issue.statement?? && issue.schools?has_content && !issue.schools?filter(name -> words?contains(name))?has_content>涉及${several(issue.schools, "所", "学校", issue.name + "涉及学校数")}。</#if>
</#macro>

<#-- 其余的方面，几个问题换着说。 -->
<#macro others problem index>
  <#if problem.rest?has_content>
  <#local names = several(problem.rest?map(issue -> issue.name), "个", "问题", problem.title + "其余方面数")>
  <#switch index % 3>
    <#case 0>此外还有${names}，见${appendix("problems")}。<#break>
    <#case 1>${names}一并列入${appendix("problems")}。<#break>
    <#default>另有${names}，具体情况见${appendix("problems")}。
  </#switch>
  </#if>
</#macro>

<@section title="存在的问题">
<#assign withRest = 0>
<#list findings.problems as problem>
<#if problem.issues?size == 1>
<@runin title=problem.title + "。" level=2><@side problem.foremost?first/></@runin>
<#else>
<@section title=problem.title level=2>
<#list problem.foremost as issue><@runin title=issue.name + "。" level=3><@side issue/></@runin></#list>
<@para><@others problem withRest/></@para>
</@section>
</#if>
<#if problem.rest?has_content><#assign withRest = withRest + 1></#if>
</#list>
<#-- 未达标而没有列入问题的，提示起草人。 -->
<#assign toldIds = []>
<#list findings.issues as issue><#assign toldIds = toldIds + issue.about></#list>
<#assign unlisted = unmetIndicators?filter(i -> !toldIds?seq_contains(i.indicator.id))?map(i -> i.indicator.shortName) + unmetItems?filter(i -> !toldIds?seq_contains(i.item.id))?map(i -> i.item.shortName)>
<#if unlisted?has_content><@note>下列各项未达标，没有列入问题，请补充：<@plain unlisted/></@note></#if>
</@section>
