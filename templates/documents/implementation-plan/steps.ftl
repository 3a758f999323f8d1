<#-- 实施步骤：只写数据里有日期的。 -->
<@section title="实施步骤">
<@runin title="部署启动。" level=2>
<#if matters.date??>${date(matters.date?substring(0, 7))}印发本方案，各责任单位按任务分解表（附件${taskAnnex}）把任务落实到学校和岗位。</#if>
</@runin>
<@section title="分年实施" level=2>
<#list roadmap.years as y>
<@para>
  <@sentence join="；">
    <#assign own = (plan.years[y?index])!>
    <@clause>${y.year}<#if y.note??>${open(y.note)}，</#if><#if own?has_content>新增综合达标评估单元${own.added}，累计${own.reached}<#elseif y.others?has_content>${count(y.others, "所", "当年达标学校数")}学校达标<#if y.given??>，累计占${y.given}</#if><#elseif y.given??>累计达标占${y.given}</#if></@clause>
    <#assign titles = tasks?filter(t -> t.year == y.inWords)?map(t -> t.title)>
    <@clause when=titles?has_content>完成<#list titles as title><#if title?index lt 3>“${title}”</#if></#list><#if titles?size gt 3>等</#if>${count(titles, "项", "当年到期任务数")}任务</@clause>
  </@sentence>
</@para>
</#list>
<#-- 排在最后一个计划年度以后的任务，也有一句。 -->
<#if roadmap.years?has_content>
<#list distinct(tasks?filter(t -> t.year?has_content && !roadmap.years?map(y -> y.inWords)?seq_contains(t.year))?map(t -> t.year))?sort as year>
<@para><@sentence><@clause>${year}完成<#list tasks?filter(t -> t.year == year) as t>“${t.title}”</#list>任务</@clause></@sentence></@para>
</#list>
</#if>
</@section>
<#-- 自评和各级评估合在一条里说，标题不重复正文；事项的全称只写一次。 -->
<#assign told = []>
<#assign dated = roadmap.stops?filter(stop -> stop.evaluation.date??)>
<@runin title=dated?filter(stop -> stop.evaluation.event?contains("自评"))?has_content?then("自评和接受评估认定。", "接受评估认定。") level=2>
<#list dated as stop>
  <@sentence>
    <#if stop.evaluation.event?contains("自评")>
    <@clause>${date(stop.evaluation.date!)}完成${stop.evaluation.event}</@clause>
    <@clause>逐校逐项形成自评报告</@clause>
    <#else>
    <@clause>${date(stop.evaluation.date!)}接受${stop?is_first?then(stop.evaluation.event, stepName(stop.evaluation.event))}</@clause>
    <#assign then = plan.years?filter(year -> (stop.reached.year)?? && year.year == stop.reached.year)>
    <#list then as year><@clause when=!told?seq_contains((stop.reached.inWords)!)><#if year.share == 100>此前评估单元全部综合达标<#else>届时综合达标评估单元${year.reached}，占${year.share}</#if></@clause></#list>
    </#if>
  </@sentence>
  <#if stop.reached??><#assign told = told + [stop.reached.inWords]></#if>
</#list>
</@runin>
</@section>
<#if !roadmap.years?has_content && !roadmap.stops?has_content><@note>没有填达标计划和评估安排，实施步骤没有内容可写，请补充</@note></#if>
