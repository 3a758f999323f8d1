<#-- 原因分析：人写的在前，再说数据证明的、人没有说到的；证据不全的只提示起草人。 -->
<#macro proofs causes words><#list causes as cause><#if cause.evidence?filter(f -> !tells(words, f))?has_content>${closed(cause.text)}</#if></#list></#macro>

<@section title="原因分析">
<#list chapters as chapter>
<#assign proved = (chapter.problem.causes)![]>
<#assign causeWords = chapter.causes?map(c -> c.text)?join("")>
<#if chapter.causes?size == 1 && !proved?has_content>
<@statement chapter.causes?first 2/>
<#elseif chapter.causes?has_content>
<@section title=chapter.theme.cause level=2>
<#list chapter.causes as entry><@statement entry 3/></#list>
<@para><@proofs proved causeWords/></@para>
</@section>
<#elseif proved?has_content>
<@runin title=chapter.theme.cause + "。" level=2><@proofs proved ""/></@runin>
</#if>
</#list>
<#assign questions = []>
<#list findings.issues as issue><#list issue.findings as finding><#assign questions = questions + finding.questions></#list></#list>
<#list distinct(questions) as question><@note>需进一步核实：${closed(question)}</@note></#list>
</@section>
