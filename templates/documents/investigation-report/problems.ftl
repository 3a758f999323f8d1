<#-- 存在的问题：人写的在前；未达标而没有人写到的，每个主题补一条。 -->
<#assign told = []>
<#list county.problems as problem><#assign told = told + problem.indicators></#list>
<#assign untoldIndicators = unmetIndicators?filter(i -> !told?seq_contains(i.indicator.id))>
<#assign untoldItems = unmetItems?filter(i -> !told?seq_contains(i.item.id))>
<#assign problemText = county.problems?map(p -> (p.heading!) + p.text)?join("")>
<#assign untoldConditions = county.conditions?filter(c -> (c.shortfall!0) gt 0 && !problemText?contains(c.name))>
<#-- 超限而主题里没有别的可说的，归到它的指标所在的主题。 -->
<#assign spreadTold = problemText?contains("差异系数")>
<#assign moreThemes = []>
<#list themes as theme>
  <#if untoldIndicators?filter(i -> themeOfId(i.indicator.id) == theme.id)?has_content || untoldItems?filter(i -> themeOfId(i.item.id) == theme.id)?has_content
    || (!spreadTold && spread?filter(s -> themeOfId(s.indicator.id) == theme.id)?has_content) || (theme.id == "办学条件" && untoldConditions?has_content)>
    <#assign moreThemes = moreThemes + [theme.id]>
  </#if>
</#list>

<#-- 主题里没有人写到的：名称三个以内的列在标题里。 -->
<#function moreTitle indicators items spreads conditions>
  <#local names = indicators?map(i -> i.indicator.columnName) + items?map(i -> i.item.shortName)>
  <#if names?size == 0><#return spreads?has_content?then("部分资源校际差异偏大", conditions?map(c -> c.name)?join("、") + "不足")></#if>
  <#if names?size == 1 && indicators?size == 1>
    <#local i = indicators?first>
    <#if units?has_content && i.unmetSchools??><#return range(i.unmetSchools, count(units, "个", "评估单元数")) + "学校" + i.indicator.shortName + "不足"></#if>
    <#return (i.unmetSchools??)?then("" + (i.unmetSchools!) + "学校", "") + i.indicator.shortName + "不足">
  </#if>
  <#if names?size lte 3><#return names?join("、") + ((names?size == 1)?then("未达到要求", "未全部达标"))></#if>
  <#local first = names?filter(n -> n == names[0] || n == names[1] || n == names[2])>
  <#return first?join("、") + "等未全部达标">
</#function>

<#macro moreProblem id level>
<#local inds = untoldIndicators?filter(i -> themeOfId(i.indicator.id) == id)>
<#local its = untoldItems?filter(i -> themeOfId(i.item.id) == id)>
<#local spreads = spreadTold?then([], spread?filter(s -> themeOfId(s.indicator.id) == id))>
<#local conditions = (id == "办学条件")?then(untoldConditions, [])>
<@runin title=moreTitle(inds, its, spreads, conditions) + "。" level=level>
  <#list inds as i><#if units?has_content && inds?size gt 1><@shortIn i/><#else><@shortOf i/></#if></#list>
  <@sentence><@clause when=spreads?has_content><@joined spreads?map(s -> s.stage + s.indicator.shortName)/>的校际差异系数超过限值<#if units?has_content>，学校之间配置不均</#if></@clause></@sentence>
  <@sentence join="；">
    <#list its as i><@clause>${i.item.shortName}<#if i.misses?has_content>未达标的有<@named distinct(i.misses?map(m -> m.name)) "所" i.item.shortName + "未达标学校数"/><#else>没有达到标准</#if></@clause></#list>
  </@sentence>
  <@sentence join="；"><#list conditions as c><@clause>${c.name}<#if c.required??>应有${c.required.number}${c.unit!}，</#if>缺${c.shortfall.number}${c.unit!}<#if c.schools?has_content>，涉及<@named c.schools "所" c.name + "涉及学校数"/></#if></@clause></#list></@sentence>
</@runin>
</#macro>

<#-- 只写一项指标时，先说标准，再说缺多少、缺在哪里：三个以内逐个说，多的举缺得最多的两个。 -->
<#macro shortOf i>
<#list i.parts?filter(p -> p.misses?has_content || p.lacking??) as p>
  <@sentence>
    <@clause when=p.threshold?? && p.misses?has_content>${p.stage!}${i.indicator.columnName}标准为<#if p.threshold??>${per(i.indicator)}${p.threshold}</#if></@clause>
    <#if p.misses?size == 0>
    <@clause>${p.stage!}${i.indicator.columnName}应有${p.required!}，实有${p.quantity!}，缺${p.lacking!}</@clause>
    <#elseif p.misses?size lte 3>
    <#list p.misses as m><@clause>${m.name}<#if m.value??>为${m.value}<#if m.amount??>，</#if></#if><#if m.amount??>缺${m.amount}</#if><#if !m.value?? && !m.amount??>未达标</#if></@clause></#list>
    <#else>
    <@clause>${p.unmet!count(p.misses, "所", "未达标数")}<#if units?has_content>单元<#else>学校</#if>未达标<#if p.shortfall??>，共缺${p.shortfall}</#if></@clause>
    <@clause><#list p.misses as m><#if m?index lt 2><#if m?is_first>其中</#if>${m.name}<#if m.amount??>缺${m.amount}</#if><#if m?index lt 1>、</#if></#if></#list><#if annexes?seq_contains("misses") && !units?has_content>，见${appendix("misses")}</#if></@clause>
    </#if>
  </@sentence>
</#list>
</#macro>

<#-- 几项指标并写时，一项一句，不重复表里的标准。 -->
<#macro shortIn i>
  <@sentence join="；">
    <#list i.parts?filter(p -> p.misses?has_content) as p>
    <@clause>${p.stage!}${i.indicator.columnName}<#if p.misses?size lte 2>，<#list p.misses as m>${m.name}缺${m.amount!}<#sep>、</#list><#else>${p.unmet!}单元共缺${p.shortfall!}，其中<#list p.misses as m><#if m?index lt 2>${m.name}缺${m.amount!}<#if m?is_first>、</#if></#if></#list></#if></@clause>
    </#list>
  </@sentence>
</#macro>

<@section title="存在的问题">
<@statements county.problems "problem" moreProblem moreThemes/>
</@section>
