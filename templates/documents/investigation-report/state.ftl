<#-- 全文共用的判断：哪些达标、哪些未达标、有哪些附件。 -->
<#assign units = assessment.units>
<#assign indicators = assessment.indicators>
<#assign metIndicators = indicators?filter(i -> i.state == "达标")>
<#assign unmetIndicators = indicators?filter(i -> i.state == "未达标")>
<#assign guarantees = assessment.guarantees?filter(i -> i.known)>
<#assign quality = assessment.quality?filter(i -> i.known)>
<#assign items = guarantees + quality>
<#assign metItems = items?filter(i -> i.state == "达标")>
<#assign unmetItems = items?filter(i -> i.state == "未达标")>
<#assign judged = metIndicators + unmetIndicators + metItems + unmetItems>
<#assign unmet = unmetIndicators + unmetItems>
<#assign rectifying = (indicators + items)?filter(i -> i.rectifying)>
<#-- 差异系数超限的，逐项逐学段。 -->
<#assign spread = assessment.spread>

<#-- 附件的次序；没有内容的不列，编号跟着合拢。 -->
<#assign annexes = []>
<#if units?has_content><#assign annexes = annexes + ["units"]></#if>
<#assign missedIndicators = indicators?filter(i -> units?size == 0 && i.misses?has_content)>
<#assign missedItems = items?filter(i -> i.misses?has_content)>
<#if missedIndicators?has_content || missedItems?has_content><#assign annexes = annexes + ["misses"]></#if>
<#if items?size gt 3><#assign annexes = annexes + ["items"]></#if>
<#if county.projects?has_content><#assign annexes = annexes + ["projects"]></#if>
<#if county.facts?has_content || county.history?has_content><#assign annexes = annexes + ["facts"]></#if>
<#function appendix key><#return "附件" + (annexes?size == 1)?then("", numbering(annexes?seq_index_of(key)))></#function>
