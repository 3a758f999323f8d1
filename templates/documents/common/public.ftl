<#-- 公开文稿里人写的话：不点名说学校的差距，不写没有核实的事。不能印的句子交给起草人，不丢。 -->
<#assign withheld = []>
<#assign shortcomings = ["缺", "不足", "不够", "少安排", "超出", "未达", "不达标", "超标", "大校额", "大班额", "现有学籍", "现有在校生"]>
<#assign unverified = ["介绍，", "待核", "确认后", "原件", "未写明"]>

<#assign knownSchools = county.schools?map(s -> s.name)>
<#list county.measures as measure><#assign knownSchools = knownSchools + measure.schools></#list>
<#list county.projects as project><#assign knownSchools = knownSchools + project.schools></#list>

<#function anyOf text words>
  <#list words as word><#if text?contains(word)><#return true></#if></#list>
  <#return false>
</#function>

<#function fit text>
  <#return !(anyOf(text, shortcomings) && anyOf(text, knownSchools)) && !anyOf(text, unverified)>
</#function>

<#-- 一段话里能公开印的句子。 -->
<#function public text>
  <#local kept = "">
  <#list closed(text)?split("。") as sentence>
    <#if sentence?has_content>
      <#if fit(sentence)><#local kept = kept + sentence + "。"><#else><#assign withheld = withheld + [sentence + "。"]></#if>
    </#if>
  </#list>
  <#return kept>
</#function>
