<#-- 缺口怎样说，各条规则共用；s是一项缺口（seen.shortages里的一个）。 -->
<#assign whole = "全" + county.kind>
<#function what s><#return (s.publicly??)?then("单元", "学校")></#function>
<#function named s><#return (s.stage!"") + s.indicator.shortName></#function>

<#-- 标准、县均和总量，一句：小学体育、艺术专任教师标准为每百名学生0.9人，全县平均1.2人，总量够用，还多5人，但校际分布不均。没有标准的不说；有逐校数的不说还多几：各校富余逐校去尾，同县级总量减应有数不是一个数。 -->
<#macro standard s><#if s.threshold??>${named(s)}标准为${(s.indicator.per == 1)?then("生均", "每百名学生")}${s.threshold}<#if s.mean??>，${whole}平均${s.mean}</#if><@amount s/>。</#if></#macro>
<#macro amount s><#if s.lacking??>，总量缺${s.lacking}<#elseif s.uneven>，总量够用<#if s.surplus?? && !s.publicly??>，还多${s.surplus}</#if>，但校际分布不均</#if></#macro>

<#-- 不重复标准的说法。 -->
<#macro short s>${whole}${named(s)}<#if s.lacking??>总量缺${s.lacking}。<#elseif s.uneven>总量达到标准<#if s.surplus?? && !s.publicly??>，还多${s.surplus}</#if>，问题在校际分布。<#else>没有全部达到标准。</#if></#macro>

<#-- 差得最多的：3个单元未达标，共缺8人，其中甲缺4人、乙缺3人。 -->
<#macro unmet s>
<#if s.number??>${s.number}${what(s)}<#elseif s.units?has_content>${count(s.units, "所", named(s) + "未达标学校数")}学校<#else>部分学校</#if><#if !s.threshold??>的${named(s)}</#if>没有达到标准<#if s.missing?? && !(s.units?size == 1)>，共缺${s.missing}</#if><#rt>
<#local told = s.worst?filter(u -> u.missing??)>
<#if s.units?size == 1 && s.units?first.missing??>：${s.units?first.name}缺${s.units?first.missing}<#elseif told?has_content>，<#if told?size lt s.units?size>其中</#if><#list told as u>${u.name}缺${u.missing}<#sep>、</#list><#elseif s.units?has_content && s.units?size lte 3>：${listed(s.units?map(u -> u.name))}<#elseif s.units?has_content>，包括<#list s.units as u><#if u?index lt 3>${u.name}<#if u?index lt 2>、</#if></#if></#list>等</#if><#rt>
</#macro>

<#-- 民办的由举办者补。 -->
<#macro private s><#if s.privately?? && s.privately.number gt 0 && s.privately.missing??>其中民办学校${s.privately.number}单元缺${s.privately.missing}。</#if></#macro>
