<#-- 基本情况：地方、学校、学生、教师，历年变化，评估历程。 -->
<#assign overview = assessment.overview>
<#assign economy = county.economy!>
<@section title="基本情况">
<@para>
  <@sentence>
    <@clause when=(county.province?? || county.city??) && (county.area?? || county.population?? || county.towns??)>${county.name}隶属${county.province!}${county.city!}</@clause>
    <@clause when=county.area??>${whole}面积${county.area!}</@clause>
    <@clause when=county.towns??>辖乡镇（街道）${county.towns!}<#if county.villages??>、行政村${county.villages}</#if></@clause>
    <@clause when=county.population??><#if county.population.asOf??>${county.population.asOf}</#if>人口${county.population!}<#if county.ruralPopulation??>，其中农业人口${county.ruralPopulation}</#if></@clause>
  </@sentence>
  <#if economy?has_content>
  <@sentence>
    <@clause when=economy.gdp??><#if (economy.gdp.asOf)??>${economy.gdp.asOf}</#if>地区生产总值${economy.gdp!}<#if economy.gdpPerCapita??>（人均${economy.gdpPerCapita}）</#if></@clause>
    <@clause when=economy.fiscalRevenue??>一般公共预算收入${economy.fiscalRevenue!}<#if economy.fiscalRevenuePerCapita??>（人均${economy.fiscalRevenuePerCapita}）</#if></@clause>
  </@sentence>
  <@sentence>
    <@clause when=economy.urbanIncome??>城镇居民人均可支配收入${economy.urbanIncome!}</@clause>
    <@clause when=economy.ruralIncome??>农民人均纯收入${economy.ruralIncome!}</@clause>
  </@sentence>
  </#if>
</@para>
<@para>
  <#assign counted = overview.stages?filter(s -> s.pupils??)>
  <@sentence>
    <@clause when=county.dataDate?? && (overview.schools?? || counted?has_content)>截至${date(county.dataDate!)}</@clause>
    <@clause when=overview.schools??>${whole}有义务教育学校${overview.schools!}<#if overview.privateSchools??>（其中民办${overview.privateSchools}）</#if></@clause>
    <@clause when=overview.kinds?has_content><#if overview.schools??>其中<#else>${whole}有</#if><#list overview.kinds as kind>${kind.kind}${kind.number}<#sep>、</#list></@clause>
    <@clause when=overview.teachingPoints??>另有教学点${overview.teachingPoints!}</@clause>
  </@sentence>
  <@sentence>
    <@clause when=overview.pupils?? && counted?size gt 1>义务教育阶段在校学生${overview.pupils!}</@clause>
    <@clause when=counted?has_content><#if counted?size gt 1>其中</#if><#list counted as stage>${stage.stage}<#if counted?size == 1>在校学生</#if>${stage.pupils}<#sep>、</#list></@clause>
  </@sentence>
  <#assign classed = overview.stages?filter(s -> s.classes??)>
  <#assign staffed = overview.stages?filter(s -> s.teachers??)>
  <@sentence>
    <@clause when=classed?has_content>教学班<#list classed as stage>${stage.stage}${stage.classes.number}个<#sep>、</#list></@clause>
    <@clause when=staffed?has_content>专任教师<#if overview.teachers?? && staffed?size gt 1>${overview.teachers}，其中</#if><#list staffed as stage>${stage.stage}${stage.teachers.number}名<#sep>、</#list></@clause>
  </@sentence>
  <#if county.dataNote??>${closed(county.dataNote)}</#if>
</@para>
<@para>
  <#list overview.trends as change>
  <#assign way = trend(change, "增加到", "减少到")>
  <@sentence>
    <@clause when=change?is_first || change.points?first.year != overview.trends[0].points?first.year>${change.points?first.year}至${change.points?last.year}</@clause>
    <#if change.change == 0 || !way?ends_with("到")>
    <@clause>${change.label}由${change.points?first.value}变为${change.points?last.value}</@clause>
    <@clause>${way?ends_with("到")?then("没有变化", way)}</@clause>
    <#else>
    <@clause>${change.label}由${change.points?first.value}${way}${change.points?last.value}</@clause>
    <@clause when=change.rate??>${(change.change gt 0)?then("增长", "下降")}${absolute(change.rate!)}</@clause>
    </#if>
  </@sentence>
  </#list>
</@para>
<#assign past = county.evaluations?filter(e -> (e.result!) != "计划")>
<#assign planned = county.evaluations?filter(e -> (e.result!) == "计划")>
<@para>
  <@sentence>
    <#list past as step><@clause><#if step?is_first>${self}</#if><#if step.date??>${date(step.date)}</#if>${step.result!"完成"}${step.event}<#if step.number??>（${step.number}）</#if></@clause></#list>
  </@sentence>
  <@sentence>
    <@clause when=planned?has_content><#if !past?has_content>${self}</#if>计划<#list planned as step><#if step.date??>${date(step.date)}</#if>接受${step.event}<#sep>，</#list></@clause>
  </@sentence>
</@para>
</@section>
