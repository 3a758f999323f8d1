<#-- 公开文稿里人写的话：不点名说学校的差距，不写没有核实的事。不能印的句子交给起草人，不丢。 -->
<#assign withheld = []>
<#assign renamed = []>
<#assign shortcomings = ["缺", "不足", "不够", "少安排", "超出", "超过", "未达", "不达标", "超标", "大校额", "大班额", "规模降到规定以内", "现有学籍", "现有在校生"]>

<#-- 有差距的学校：未达标的，问题里写到的。 -->
<#assign shortSchools = []>
<#list assessment.units as unit><#if unit.values?filter(v -> v.state == "未达标")?has_content><#assign shortSchools = shortSchools + [unit.school.name]></#if></#list>
<#list assessment.indicators as i><#list i.misses as miss><#assign shortSchools = shortSchools + [miss.name]></#list></#list>
<#list assessment.guarantees + assessment.quality as i><#list i.misses as miss><#assign shortSchools = shortSchools + [miss.name]></#list></#list>
<#list county.problems as problem><#assign shortSchools = shortSchools + problem.schools></#list>

<#function fit text>
  <#return !(anyOf(text?replace("不超过", ""), shortcomings) && anyOf(text, shortSchools)) && !anyOf(text, unverified)>
</#function>

<#-- 句子里的校名，按出现的次序；名字套着名字的取长的。 -->
<#function schoolsIn text>
  <#local found = []>
  <#list shortSchools as name>
    <#if text?contains(name) && !found?filter(f -> f.name == name)?has_content><#local found = found + [{"name": name, "at": text?index_of(name)}]></#if>
  </#list>
  <#return found?filter(f -> !found?filter(g -> g.name != f.name && g.name?contains(f.name))?has_content)?sort_by("at")?map(f -> f.name)>
</#function>

<#-- 校名连在一处、只提一次的，改成几所学校；改不成的原样退回。 -->
<#function masked text>
  <#local names = schoolsIn(text)>
  <#local run = names?join("、")>
  <#if !names?has_content || text?split(run)?size != 2 || anyOf(text, ["小学部", "初中部"])><#return text></#if>
  <#if text?contains(run + "等学校")><#return text?replace(run + "等学校", "部分学校")></#if>
  <#if text?contains(run + "等")><#return text></#if>
  <#return text?replace(run, (names?size == 1)?then("有关学校", "" + count(names, "所", "句中提到的学校数") + "学校"))>
</#function>

<#-- 标题点名说了差距的，写“部分学校”，不写几所：几条措施的标题改了以后可能一样。 -->
<#function publicTitle text>
  <#local safe = open(public(text))>
  <#return (safe == "" || safe == open(text) || safe?contains("部分学校"))?then(safe, open(text)?replace(schoolsIn(text)?join("、"), "部分学校"))>
</#function>

<#-- 一段话里能公开印的句子：点名说差距的改为校数，改不成的、没有核实的留给起草人。 -->
<#function public text>
  <#local kept = "">
  <#list closed(text)?split("。") as sentence>
    <#if sentence?has_content>
      <#if fit(sentence)><#local kept = kept + sentence + "。">
      <#elseif fit(masked(sentence))>
        <#local kept = kept + masked(sentence) + "。">
        <#assign renamed = renamed + [sentence + "。"]>
      <#else><#assign withheld = withheld + [sentence + "。"]>
      </#if>
    </#if>
  </#list>
  <#return kept>
</#function>
