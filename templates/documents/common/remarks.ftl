<#-- 给起草人的提示：数据矛盾、存疑数据。不印在文件上。 -->
<#-- 涉及这些指标的数据矛盾，每节一条；ids为空的是关于全县的。 -->
<#macro contradictionNote ids=[]>
  <#local found = contradictions?filter(c -> ids?has_content?then(c.items?filter(item -> ids?seq_contains(item))?has_content, !c.items?has_content))>
  <@note><#if found?has_content>数据有矛盾，请先核对：<#list found as c>${open(c.sentence)}<#sep>；</#list>。</#if></@note>
</#macro>

<#-- 存疑的学校数据，每节一条，举几例。 -->
<#macro doubtNote most=5>
  <@note><#if assessment.doubts?has_content>有${count(assessment.doubts, "处", "存疑数据数")}学校数据存疑，请向学校核实：<#list assessment.doubts as d><#if d?index lt most>${open(d.sentence)}<#if d?has_next && d?index lt most - 1>；</#if></#if></#list><#if assessment.doubts?size gt most>等</#if>。</#if></@note>
</#macro>
