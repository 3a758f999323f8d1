<#-- 存在的问题：人写的在前；未达标而没有人写到的，每项补一条。 -->
<#assign told = []>
<#list county.problems as problem><#assign told = told + problem.indicators></#list>

<#function shortOf i>
  <#if units?has_content && i.unmetSchools??><#return range(i.unmetSchools, count(units, "个", "评估单元数")) + "学校" + i.indicator.shortName></#if>
  <#return (i.unmetSchools??)?then("" + i.unmetSchools! + "学校", "有的学校") + i.indicator.shortName>
</#function>

<@section title="存在的问题">
<@statements county.problems/>
<#list unmetIndicators?filter(i -> !told?seq_contains(i.indicator.id)) as i>
<@runin title=shortOf(i) + "不足。" level=2>
<#list i.parts?filter(p -> p.misses?has_content) as p>
  <@sentence>
    <@clause when=p.threshold?? && p.misses?filter(m -> m.value??)?has_content>${p.stage!}标准为<#if i.indicator.per == 1>生均<#else>每百名学生</#if>${p.threshold!}</@clause>
    <#list p.misses as m><#if m?index lt 3><@clause>${m.name}<#if m.value??><#if m.value == 0>没有<#else>为${m.value}</#if><#if m.amount??>，</#if></#if><#if m.amount??>缺${m.amount}</#if></@clause></#if></#list>
    <@clause when=p.misses?size gt 3>${p.stage!}共${count(p.misses, units?has_content?then("个", "所"), "未达标数")}${units?has_content?then("单元", "学校")}未达标，见${appendix(units?has_content?then("units", "misses"))}</@clause>
  </@sentence>
</#list>
</@runin>
</#list>
<#if spread?has_content>
<@runin title="部分资源校际差异偏大。" level=2>
  <@sentence><@clause><@joined spread?map(s -> s.stage + s.indicator.shortName)/>的校际差异系数超过限值<#if units?has_content>，学校之间配置不均</#if></@clause></@sentence>
</@runin>
</#if>
<#list unmetItems?filter(i -> !told?seq_contains(i.item.id)) as i>
<@runin title=i.item.shortName + "未达到要求。" level=2>
  <@sentence>
    <@clause when=i.misses?has_content><#list i.misses as m><#if m?index lt 3>${m.name}<#if m.value??>现为${m.value}</#if><#if m.amount??><#if m.value??>，</#if>${i.item.miss.verb}${m.amount}</#if><#if m.note??><#if m.value?? || m.amount??>，</#if>${open(m.note)}</#if><#if m?index lt 2 && m?has_next>；</#if></#if></#list><#if i.misses?size gt 3>等${count(i.misses, "所", i.item.shortName + "未达标学校数")}学校，见${appendix("misses")}</#if></@clause>
    <@clause when=!i.misses?has_content><#if annexes?seq_contains("items")>有关数据见${appendix("items")}<#else>有关数据见本报告第二部分</#if></@clause>
  </@sentence>
  <#if (i.result.note)??>${closed(i.result.note)}</#if>
</@runin>
</#list>
</@section>
