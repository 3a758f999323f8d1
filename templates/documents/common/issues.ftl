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

<#-- 完成标志和措施：几条并列，不重复；人写了措施的用人写的，有标题写标题，规则的措施只补人没有写到的。 -->
<#function ownOf issue><#return issue.measures?filter(m -> !saidBy(m))></#function>
<#function answersOf issue><#return (issue.measures?has_content && !issue.measures?filter(m -> m.told)?has_content)?then([], issue.answers)></#function>
<#-- 不由这一行的单位牵头，或者时限不同的，写在措施后面。 -->
<#function aside m issue>
  <#local parts = []>
  <#if (m.owner.lead!"") != (issue.owner.lead!"")><#local parts = parts + [m.owner.lead + "牵头"]></#if>
  <#if m.due.plain != issue.due.plain><#local parts = parts + ["" + m.due.text]></#if>
  <#return parts?has_content?then("（" + parts?join("，") + "）", "")>
</#function>
<#function issueGoals issue>
  <#return distinct((answersOf(issue)?filter(a -> a.doneWhen??)?map(a -> open(inOurWords(a.doneWhen!"")))) + (issue.measures?map(m -> open("" + (m.done!"")))))?join("；")>
</#function>
<#function issueWays issue>
  <#return distinct((answersOf(issue)?map(a -> open(inOurWords(a.heading!(a.text?split("。")[0]))))) + (ownOf(issue)?map(m -> m.words + aside(m, issue))))?join("；")>
</#function>
