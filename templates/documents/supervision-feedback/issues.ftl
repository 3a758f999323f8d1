<#-- 问题清单：人写的在前，未达标而没有人写到的补上；按主题归并。正文、附件1、整改时限都用它。 -->
<#function schoolOf name><#list units as u><#if u.name == name><#return u.school.name></#if></#list><#return name></#function>
<#function distinct names><#local seen = []><#list names as n><#if !seen?seq_contains(n)><#local seen = seen + [n]></#if></#list><#return seen></#function>
<#function schoolsOf misses><#return distinct(misses?map(m -> schoolOf(m.name)))></#function>

<#function issue kind ids theme name schools of rule>
  <#return {"kind": kind, "ids": ids, "theme": theme, "name": name, "schools": schools, "of": of, "nature": rule.nature, "due": dueBy(ids, schools, rule)}>
</#function>

<#assign issues = []>
<#assign told = []>
<#list county.problems as p>
  <#assign theme = themeOf(p.indicators, [p.heading!"", p.text])>
  <#assign rule = treatment(p.indicators, theme)>
  <#-- 人没有写学校的，取所涉指标和项目的未达标学校。 -->
  <#assign missed = []>
  <#list indicators?filter(i -> p.indicators?seq_contains(i.indicator.id)) as i><#assign missed = missed + schoolsOf(i.misses)></#list>
  <#list (guarantees + quality)?filter(i -> p.indicators?seq_contains(i.item.id)) as i><#assign missed = missed + schoolsOf(i.misses)></#list>
  <#assign written = issue("人写", p.indicators, theme, open(p.heading!p.text), p.schools?has_content?then(p.schools, distinct(missed)), p, rule)>
  <#if p.deadline??><#assign written = written + {"due": open(p.deadline)}></#if>
  <#assign issues = issues + [written]>
  <#assign told = told + p.indicators>
</#list>
<#list inState(assessment.vetoes, "未达标") as v>
  <#assign issues = issues + [issue("不予认定", ["不予认定情形"], themeOf(["不予认定情形"], []), open(v.veto.title), [], v, rectifications["不予认定情形"])]>
</#list>
<#list inState(guarantees + quality, "未达标")?filter(i -> !told?seq_contains(i.item.id)) as i>
  <#assign theme = themeOf([i.item.id], [i.item.shortName])>
  <#assign issues = issues + [issue("项目", [i.item.id], theme, i.item.shortName, schoolsOf(i.misses), i, treatment([i.item.id], theme))]>
</#list>
<#list inState(indicators, "未达标")?filter(i -> !told?seq_contains(i.indicator.id)) as i>
  <#assign theme = themeOf([i.indicator.id], [i.indicator.title])>
  <#assign issues = issues + [issue("指标", [i.indicator.id], theme, i.indicator.shortName, schoolsOf(i.misses), i, treatment([i.indicator.id], theme))]>
</#list>
<#list assessment.spread as s>
  <#assign issues = issues + [issue("差异", ["校际差异系数"], themeOf([s.indicator.id], [s.indicator.title]), s.stage + s.indicator.shortName + "校际差异系数", [], s, rectifications["校际差异系数"])]>
</#list>
<#if assessment.satisfaction.state == "未达标" && !county.problems?filter(p -> (p.heading!p.text)?contains("认可度"))?has_content>
  <#assign issues = issues + [issue("认可度", ["社会认可度"], themeOf(["社会认可度"], []), "社会认可度", [], assessment.satisfaction, rectifications["社会认可度"])]>
</#if>

<#-- 归并成若干问题：有人写的主题在前。 -->
<#assign problems = []>
<#list [true, false] as byPeople>
  <#list rectificationThemes as theme>
    <#assign within = issues?filter(e -> e.theme == theme.id)>
    <#if within?has_content && within?filter(e -> e.kind == "人写")?has_content == byPeople>
      <#assign problems = problems + [{"theme": theme, "issues": within, "schools": distinct(within?map(e -> e.schools?join("\n"))?join("\n")?split("\n")?filter(n -> n != ""))}]>
    </#if>
  </#list>
</#list>
<#-- 人写的问题涉及的未达标指标和项目。 -->
<#function writtenAbout e>
  <#local found = []>
  <#list inState(indicators, "未达标")?filter(i -> e.ids?seq_contains(i.indicator.id)) as i><#local found = found + [{"kind": "指标", "of": i, "name": i.indicator.shortName, "source": i.indicator.source}]></#list>
  <#list inState(guarantees + quality, "未达标")?filter(i -> e.ids?seq_contains(i.item.id)) as i><#local found = found + [{"kind": "项目", "of": i, "name": i.item.shortName, "source": i.item.source}]></#list>
  <#return found>
</#function>
<#-- 人写的问题涉及的，一个问题的合在一起。 -->
<#function writtenIn problem>
  <#local found = []>
  <#list problem.issues?filter(e -> e.kind == "人写") as e><#local found = found + writtenAbout(e)></#list>
  <#return found>
</#function>
<#assign natures = ["立行立改", "限期整改", "持续推进"]>

<#if !reading>
  <#if issues?has_content><#assign annexes = annexes + ["issues"]></#if>
  <#if units?has_content || (indicators + guarantees + quality)?filter(i -> i.misses?has_content)?has_content><#assign annexes = annexes + ["schools"]></#if>
  <#if issues?has_content><#assign annexes = annexes + ["ledger"]></#if>
</#if>
