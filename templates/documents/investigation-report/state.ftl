<#-- 全文共用的判断：哪些达标、哪些未达标、有哪些附件。 -->
<#assign units = assessment.units>
<#assign indicators = assessment.indicators>
<#assign parted = indicators?filter(i -> i.parts?has_content)>
<#assign metIndicators = indicators?filter(i -> i.state == "达标")>
<#assign unmetIndicators = indicators?filter(i -> i.state == "未达标")>
<#assign guarantees = assessment.guarantees?filter(i -> i.known)>
<#assign quality = assessment.quality?filter(i -> i.known)>
<#assign items = guarantees + quality>
<#assign unmetItems = items?filter(i -> i.state == "未达标")>
<#assign unmet = unmetIndicators + unmetItems>
<#assign judged = (indicators + items)?filter(i -> i.state == "达标" || i.state == "未达标")>
<#assign rectifying = (indicators + items)?filter(i -> i.rectifying)>
<#-- 差异系数超限的，逐项逐学段。 -->
<#assign spread = assessment.spread>
<#-- 存疑的数不计入总量、调剂和资金。 -->
<#assign balances = seen.sound.balances?filter(b -> b.kind != "各校均够")>
<#assign movable = balances?filter(b -> b.movable && b.transfers?has_content)>
<#assign priced = seen.sound.priced>
<#assign pressures = assessment.pressures>
<#assign near = []>
<#list assessment.margins as m><#list m.below as n><#assign near = near + [{"margin": m, "near": n}]></#list></#list>
<#-- 刚好达到标准、多一名学生就可能跌破的不说名称，只说个数。 -->
<#assign justMet = []>
<#list assessment.margins as m><#assign justMet = justMet + m.above></#list>
<#assign placed = seen.placeBalances?filter(p -> p.demand?? && p.capacity??)>
<#assign predicted = county.forecasts?filter(f -> f.pupils?? && f.stage?? && !f.area??)>
<#assign declared = (county.declaration.figures)![]>

<#-- 图的次序：没有的不编号。三年以上的学生数才画，差异系数至少三项算得出的才画，待核的不算。 -->
<#assign yearly = assessment.overview.trends?filter(change -> change.label?ends_with("在校学生数") && change.points?size gte 3)>
<#assign ahead = yearly?has_content?then(predicted?filter(f -> f.year gt yearly?first.points?last.year), [])>
<#assign charted = parted?filter(i -> units?has_content && i.parts?filter(p -> p.cv?? && (p.cvState!) != "待核")?has_content)>
<#assign figures = yearly?has_content?then(["pupils"], []) + (charted?size gte 3)?then(["spread"], [])>
<#function figure key><#return "图" + numbering(figures?seq_index_of(key))></#function>

<#-- 附件的次序；没有内容的不列，编号跟着合拢。 -->
<#assign missedIndicators = indicators?filter(i -> units?size == 0 && i.misses?has_content)>
<#assign missedItems = items?filter(i -> i.misses?size gt 3)>
<#assign annexes = []>
<#if units?has_content><#assign annexes = annexes + ["units"]></#if>
<#if priced?has_content || balances?has_content><#assign annexes = annexes + ["shortfalls"]></#if>
<#if movable?has_content><#assign annexes = annexes + ["transfers"]></#if>
<#if near?size gt 6><#assign annexes = annexes + ["near"]></#if>
<#if missedIndicators?has_content || missedItems?has_content><#assign annexes = annexes + ["misses"]></#if>
<#if items?size gt 3><#assign annexes = annexes + ["items"]></#if>
<#if findings.issues?size gt 3><#assign annexes = annexes + ["problems"]></#if>
<#assign crowded = []>
<#list pressures as p><#assign crowded = crowded + p.crowded></#list>
<#if county.places?has_content || predicted?size gt 2 || crowded?size gt 3><#assign annexes = annexes + ["places"]></#if>
<#if county.projects?has_content><#assign annexes = annexes + ["projects"]></#if>
<#if county.commitments?size gt 3><#assign annexes = annexes + ["commitments"]></#if>
<#if county.clusters?has_content || county.honours?has_content || county.examples?has_content><#assign annexes = annexes + ["honours"]></#if>
<#assign firmFacts = county.facts?filter(f -> settled(f.fact))>
<#if firmFacts?has_content || county.history?has_content || county.funding?has_content || declared?has_content><#assign annexes = annexes + ["facts"]></#if>
<#function appendix key><#return "附件" + (annexes?size == 1)?then("", numbering(annexes?seq_index_of(key)))></#function>

<#-- 指标的单位：每百名学生几人，生均几平方米。 -->
<#function per indicator><#return (indicator.per == 1)?then("生均", "每百名学生")></#function>
<#-- 未达标的是评估单元还是学校。 -->
<#function unmetCount i><#return i.unmetSchools + units?has_content?then("单元", "学校")></#function>
