<#-- 问题的一个方面，各文种共用：人写的在前，数字没有说全的补上，再补规则发现而人没有说到的。 -->
<#macro side issue>
  <#if issue.statement??>
  <#local more = issue.statement.figures?filter(f -> !tells(issue.statement.text, f.fact))>
  ${closed(inOurWords(issue.statement.text))}
  <@sentence><@clause when=more?has_content><@labelled more/></@clause></@sentence>
  </#if>
  <#list issue.added as each>${each}</#list>
  <#local words = issue.added?join("")>
  <#if !issue.statement?? && issue.schools?has_content && !issue.schools?filter(name -> words?contains(name))?has_content>涉及${several(issue.schools, "所", "学校", issue.name + "涉及学校数")}。</#if>
</#macro>

<#-- 其余的方面，几个问题换着说；annex是问题清单所在的附件。 -->
<#macro others problem index annex>
  <#if problem.rest?has_content>
  <#local names = several(problem.rest?map(issue -> issue.name), "个", "问题", problem.title + "其余方面数")>
  <#switch index % 3>
    <#case 0>此外还有${names}，见${annex}。<#break>
    <#case 1>${names}一并列入${annex}。<#break>
    <#default>另有${names}，具体情况见${annex}。
  </#switch>
  </#if>
</#macro>

<#-- 证明不了的原因、落不实的措施，问起草人：一个问题一条，不重复。 -->
<#macro questions problem>
  <#local all = []>
  <#list problem.issues as issue><#local all = all + issue.questions></#list>
  <#local all = distinct(all)>
  <#if all?has_content><@note>“${problem.title}”请核实：<#list all as each>${each}</#list></@note></#if>
</#macro>
