<#-- 实施步骤：只写数据里有日期的。 -->
<#-- 一步叫什么。 -->
<#function stepName event>
  <#if event?contains("自评")><#return "自查自评"></#if>
  <#list ["市级", "省级", "国家"] as level><#list ["复核", "评估", "认定", "监测"] as what><#if event?contains(level) && event?contains(what)><#return level + what></#if></#list></#list>
  <#return event>
</#function>

<@section title="实施步骤">
<@runin title="部署启动。" level=2>
<#if matters.date??>${date(matters.date?substring(0, 7))}印发本方案，各责任单位按任务分解表把任务落实到学校和岗位。</#if>
</@runin>
<@runin title="分年实施。" level=2>
  <@sentence join="；">
    <#list roadmap.years as y>
    <@clause>${y.year}<#if y.note??>${open(y.note)}，</#if><#if y.added??>新增综合达标评估单元${y.added}<#else>${count(y.others, "所", "当年达标学校数")}学校达标<#if y.given??>，累计占${y.given}</#if></#if></@clause>
    </#list>
  </@sentence>
</@runin>
<#list roadmap.stops as stop>
<@runin title=stepName(stop.evaluation.event) + "。" level=2>
<#if stop.evaluation.date??>
  <@sentence>
    <@clause>${date(stop.evaluation.date!)}<#if stop.evaluation.event?contains("自评")>完成<#else>接受</#if>${stop.evaluation.event}</@clause>
    <#if stop.evaluation.event?contains("自评")><@clause>逐校逐项形成自评报告</@clause>
    <#elseif stop.reached??><@clause when=(stop.reached.met)??>届时综合达标评估单元${stop.reached.met!}，占${stop.reached.share!}</@clause>
    </#if>
  </@sentence>
</#if>
</@runin>
</#list>
</@section>
