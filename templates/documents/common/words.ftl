<#-- 各文种通用的说法。 -->
<#assign region = county.kind>
<#assign whole = "全" + region>
<#assign self = "我" + region>

<#-- 并列：甲、乙和丙。名称里自己带顿号的，用逗号和“以及”隔开。 -->
<#macro joined list><#local nested = list?filter(each -> each?contains("、"))?has_content><#list list as each>${each}<#if each?has_next><#if each?index == list?size - 2>${nested?then("，以及", "和")}<#else>${nested?then("，", "、")}</#if></#if></#list></#macro>

<#-- 单位名称：登记了规范简称的用简称。 -->
<#function body name>
  <#list county.departments as department><#if department.name == name && department.shortName??><#return department.shortName></#if></#list>
  <#return name>
</#function>

<#-- 责任单位和时限，写成一句。 -->
<#macro duty entry>
  <@sentence>
    <@clause when=entry.responsible?has_content>由${body(entry.responsible?first!)}牵头<#if entry.responsible?size gt 1>、<#list entry.responsible as name><#if name?index gt 0>${body(name)}<#sep>、</#if></#list>配合</#if></@clause>
    <@clause when=entry.deadline??><#if entry.deadline!?ends_with("前")>${entry.deadline!}完成<#else>完成时限为${entry.deadline!}</#if></@clause>
  </@sentence>
</#macro>

<#-- 带标签的数据，写成一句：甲为1人，乙为2所。为零的只进表，不进句子。 -->
<#macro labelled figures><#local some = figures?filter(f -> f.fact != 0)><#list some as figure>${(figure.year!)?has_content?then(figure.year!, "")}${figure.label}为${figure.fact}<#sep>，</#list></#macro>

<#-- 以下是表格里用的。 -->
<#function figureList figures>
  <#local text = "">
  <#list figures as figure><#local text = text + figure.label + figure.fact + figure?has_next?then("；", "")></#list>
  <#return text>
</#function>

<#function remarks result>
  <#local text = "">
  <#list result.evidence as evidence><#local text = text + evidence + evidence?has_next?then("、", "")></#list>
  <#if result.note??><#local text = text + (text != "")?then("；", "") + open(result.note)></#if>
  <#return text>
</#function>

<#-- 未达标学校，一格写完：甲缺3人、乙为2572人，超出572人。 -->
<#function missedList misses verb>
  <#local detailed = misses?filter(m -> m.value?? && m.amount??)?has_content>
  <#local text = "">
  <#list misses as m>
    <#local text = text + m.name + (m.value??)?then("现为" + (m.value!), "") + ((m.value?? && m.amount??)?then("，", "")) + (m.amount??)?then(verb + (m.amount!), "") + m?has_next?then(detailed?then("；", "、"), "")>
  </#list>
  <#return text>
</#function>

<#function missedNotes misses>
  <#local noted = misses?filter(m -> m.note??)>
  <#local text = "">
  <#list noted as m><#local text = text + ((misses?size gt 1)?then(m.name + "：", "")) + open(m.note) + m?has_next?then("；", "")></#list>
  <#return text>
</#function>

<#function factNote fact>
  <#return (fact.definition!) + ((fact.definition?? && fact.asOf??)?then("，", "")) + (fact.asOf!)>
</#function>

<#function marked value>
  <#if !value.value??><#return "缺数据"></#if>
  <#return (value.state == "未达标")?then("▲", "") + value.value.fixed>
</#function>

<#function projectState project>
  <#return (project.kind!) + ((project.kind?? && project.status??)?then("，", "")) + (project.status!)>
</#function>

<#function projectSize project>
  <#local parts = []>
  <#if project.investment??><#local parts = parts + ["投资" + project.investment]></#if>
  <#if project.area??><#local parts = parts + ["建筑面积" + project.area]></#if>
  <#if project.primaryPlaces??><#local parts = parts + ["小学学位" + project.primaryPlaces]></#if>
  <#if project.juniorPlaces??><#local parts = parts + ["初中学位" + project.juniorPlaces]></#if>
  <#return parts?join("；")>
</#function>
