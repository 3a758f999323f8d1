<#-- 存在的问题：一个主题一个问题，最重的在前；人写的在前，再补人没有说到的；其余的只说名称，见问题清单。 -->
<#include "/common/issues.ftl">
<#function inOurWords text><#return text></#function>

<@section title="存在的问题">
<#assign withRest = 0>
<#list findings.problems as problem>
<#if problem.issues?size == 1>
<@runin title=problem.title + "。" level=2><@side problem.foremost?first/></@runin>
<#else>
<@section title=problem.title level=2>
<#list problem.foremost as issue><@runin title=issue.name + "。" level=3><@side issue/></@runin></#list>
<@para><@others problem withRest appendix("problems")/></@para>
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
