<#-- 一页通：领导进会场前三分钟看得完。题眼一句，然后九格；没有内容的格不出现。不放政策、做法、排名和形容词。 -->
<#include "/common/words.ftl">
<#include "/common/issues.ftl">
<#function inOurWords text><#return text></#function>
<#assign units = assessment.units>
<#assign indicators = assessment.indicators?filter(i -> i.parts?has_content)>
<#assign guarantees = assessment.guarantees?filter(i -> i.known)>
<#assign quality = assessment.quality?filter(i -> i.known)>
<#function part name><#list assessment.verdict.parts as each><#if each.name == name><#return each></#if></#list><#return {}></#function>
<#include "/one-page/figures.ftl">
<#include "/one-page/matters.ftl">

<#-- 题眼：今年能否申报，差什么。 -->
<@para>
  <@sentence>
    <@clause><#if assessment.verdict.county == "未达标">目前尚不具备申报条件<#elseif assessment.verdict.county == "达标">各部分均达到要求，具备申报条件<#else>数据不全，暂不能判断是否具备申报条件</#if></@clause>
    <@clause when=assessment.gaps?has_content>主要差距在${listed(assessment.gaps)}</@clause>
  </@sentence>
  <@sentence>
    <@clause when=assessment.satisfaction.state == "未达标">社会认可度未达标<#if (assessment.satisfaction.rate)??>，为${assessment.satisfaction.rate}</#if></@clause>
  </@sentence>
  <@contradicted []/>
</@para>

<@section title="总体情况"><@totals/></@section>
<@section title="资源配置"><@means/></@section>
<@section title="差异系数"><@coefficients/></@section>
<@section title="主要问题"><@headlines/></@section>
<@section title="缺口测算"><@lacking/></@section>
<@section title="临近标准"><@near/></@section>
<@section title="近期要办"><@todo/></@section>
<@section title="需定事项"><@decide/></@section>
<@section title="数据口径">
<@para>
  ${(closed(fair(county.dataNote!"")))!}
  <@sentence>
    <@clause>标准为《${standard.title}》</@clause>
    <@clause when=units?has_content && indicators?filter(i -> i.shortfall??)?has_content>缺口按评估单元逐个进一后相加</@clause>
    <@clause when=units?has_content && leftOut(false) != "">${leftOut(false)}不参加评估</@clause>
  </@sentence>
  <#assign doubtful = assessment.doubts?size + county.dataIssues?filter(d -> (d.status!) != "已更正")?size>
  <@sentence><@clause when=hidden?has_content>${listed(distinct(hidden))}待核，图中没有列</@clause></@sentence>
  <@sentence><@clause when=doubtful gt 0>存疑和待核的数据${count(assessment.doubts + county.dataIssues?filter(d -> (d.status!) != "已更正"), "处", "存疑和待核数据处数")}，核实前不作结论</@clause></@sentence>
  <@asideNote/>
</@para>
</@section>
