<#-- 问题：与调研报告、实施方案同一份研判结果，编号、性质、时限都一样。正文、附件、整改时限都用它。 -->
<#function schoolOf name><#list units as u><#if u.name == name><#return u.school.name></#if></#list><#return name></#function>
<#function schoolsOf misses><#return distinct(misses?map(m -> schoolOf(m.name)))></#function>
<#-- 人写的话里自称“我县”的，换成督导组的称呼。 -->
<#function inOurWords text><#return spoken(text)></#function>

<#assign problems = findings.problems>
<#assign issues = findings.issues>
<#assign natures = ["立行立改", "限期整改", "持续推进"]>
<#function ofNature list nature><#return list?filter(issue -> issue.nature == nature)></#function>

<#-- 涉及的、没有达标的指标和项目所在的条款，照标准的次序，不重复。 -->
<#function clausesOf issues>
  <#local ids = []>
  <#list issues as issue><#local ids = ids + issue.about></#list>
  <#local found = indicators?filter(i -> ids?seq_contains(i.indicator.id) && i.state != "达标")?map(i -> clauseOf(i.indicator.source))
    + (guarantees + quality)?filter(i -> ids?seq_contains(i.item.id) && i.state != "达标")?map(i -> clauseOf(i.item.source))>
  <#return distinct(found)>
</#function>

<#if !reading>
  <#if issues?has_content><#assign annexes = annexes + ["issues", "ledger"]></#if>
  <#if units?has_content || (indicators + guarantees + quality)?filter(i -> i.misses?has_content)?has_content><#assign annexes = annexes + ["schools"]></#if>
</#if>
