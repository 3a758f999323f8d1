<#-- 原因分析由人写；对策建议：人写的在前，再说调什么、补什么，分年目标，需要政府研究的事项。 -->
<@section title="原因分析"><@statements county.causes "cause"/></@section>

<#-- 调剂和补充：总量够的调，不够的先调后补；用房、场地搬不动，调学区。 -->
<#macro shifting>
<#local moved = movable?filter(b -> b.moved?? && b.moved gt 0)>
<#local added = balances?filter(b -> b.movable && b.added gt 0)>
<#-- 教室可以就地补，用房和场地先看学区。 -->
<#local rooms = balances?filter(b -> !b.movable && b.indicator.unit == "间" && b.added gt 0)>
<#local crowds = balances?filter(b -> b.crowding?? && b.indicator.unit != "间" && b.crowding.places gte b.crowding.beyond)>
<#if moved?has_content || added?has_content || rooms?has_content || crowds?has_content>
<@runin title="先调后补，分类补齐缺口。" level=2>
  <@sentence>
    <@clause when=moved?has_content>县内调剂<#list moved as b>${b.stage}${b.indicator.columnName}${b.moved}<#sep>、</#list></@clause>
    <@clause when=moved?has_content>名单见${appendix("transfers")}</@clause>
  </@sentence>
  <@sentence>
    <@clause when=added?has_content>调剂后仍须补充<#list added as b>${b.stage}${b.indicator.columnName}${b.added}<#sep>、</#list><#if county.schools?filter(s -> (s.ownership!) == "民办")?has_content>，其中民办学校的缺口由举办者补齐</#if></@clause>
  </@sentence>
  <@sentence><@clause when=rooms?has_content>就地补充<#list rooms as b>${b.stage}${b.indicator.columnName}${b.added}<#sep>、</#list></@clause></@sentence>
  <@sentence>
    <@clause when=crowds?has_content><#list crowds as b>${b.stage}${b.indicator.columnName}<#sep>、</#list>总量够而不能搬动，按现有条件超出的学生${(crowds?size gt 1)?then("依次为", "")}<#list crowds as b>${b.crowding.beyond}<#sep>、</#list></@clause>
    <@clause when=crowds?has_content>其他学校还容纳得下，宜先研究调整学区，再论证扩建</@clause>
  </@sentence>
</@runin>
<#else>
<#local short = []>
<#list unmetIndicators as i><#list i.parts?filter(p -> p.lacking??) as p><#local short = short + [{"i": i, "p": p}]></#list></#list>
<#-- 缺人的招聘、培养，缺用房场地的建设，缺设备教室的采购。 -->
<#local units = distinct(short?map(s -> s.i.indicator.unit))>
<#local ways = units?seq_contains("人")?then(["招聘", "培养"], []) + units?seq_contains("平方米")?then(["建设"], []) + (units?seq_contains("间") || units?seq_contains("元"))?then(["采购"], [])>
<@para>
  <@sentence>
    <@clause when=uneven?has_content><@joined uneven?map(i -> i.indicator.shortName)/>${whole}总量够用</@clause>
    <@clause when=uneven?has_content>宜先在${region}内调剂，再考虑招聘</@clause>
  </@sentence>
  <@sentence>
    <@clause when=short?has_content>按在校学生数测算，${whole}共缺<#list short as s>${s.p.stage!}${s.i.indicator.columnName}${s.p.lacking}<#sep>、</#list></@clause>
    <@clause when=short?has_content>建议列入<@plain ways/>计划</@clause>
  </@sentence>
</@para>
</#if>
</#macro>

<@section title="对策建议">
<@statements county.measures "measure"/>
<@shifting/>
<#assign shaky = assessment.doubts?filter(d -> d.indicator??)?filter(d -> movable?filter(b -> b.indicator.id == d.indicator.id && b.transfers?filter(t -> t.from.name == d.name || t.to.name == d.name)?has_content)?has_content)>
<#if shaky?has_content><@note>调剂数用到了存疑的数据（<@plain distinct(shaky?map(d -> d.name + d.indicator.title))/>），核实后再定。</@note></#if>
<#if county.goals?has_content>
<@runin title="按年度推进达标。" level=2>
  <#list county.goals as goal><#if !goal.text?contains("年")>${goal.year}，</#if>${open(goal.text)}<#sep>；</#list>。
</@runin>
</#if>
<#assign undecidedMeasures = county.measures?filter(m -> (m.commitment!) == "未定" && m.heading??)>
<@para>
  <@sentence><@clause when=undecidedMeasures?has_content>以上建议中，<#list undecidedMeasures as m>“${open(m.heading!)}”</#list>${count(undecidedMeasures, "项", "资金编制未定的建议数")}所需资金、编制和用地尚未确定，需提请${region}政府研究</@clause></@sentence>
  <#if county.projects?has_content>
  <#assign stalled = county.projects?filter(p -> (p.status!) == "停滞")>
  <@sentence>
    <@clause>建设项目共${count(county.projects, "个", "建设项目数")}<#if stalled?has_content>，其中停滞${count(stalled, "个", "停滞的建设项目数")}（<#list stalled as p>${p.name}<#if p.delay??>，${open(p.delay)}</#if><#sep>；</#list>）</#if></@clause>
    <@clause>具体情况见${appendix("projects")}</@clause>
  </@sentence>
  </#if>
  <@sentence>
    <@clause when=annexes?seq_contains("places") && !predicted?has_content && !placed?has_content>学位情况见${appendix("places")}</@clause>
    <@clause when=annexes?seq_contains("facts")>其他有关数据见${appendix("facts")}</@clause>
  </@sentence>
</@para>
</@section>
