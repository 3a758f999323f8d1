<#-- 缺口怎样说，各条规则共用；s是一项缺口（seen.shortages里的一个）。 -->
<#assign whole = "全" + county.kind>
<#function what s><#return (s.publicly??)?then("单元", "学校")></#function>
<#function named s><#return (s.stage!"") + s.indicator.shortName></#function>

<#-- 标准和县均：小学体育、艺术专任教师标准为每百名学生0.9人，全县平均1.2人。 -->
<#macro standard s>${named(s)}<#if s.threshold??>标准为${(s.indicator.per == 1)?then("生均", "每百名学生")}${s.threshold}<#if s.mean??>，${whole}平均${s.mean}</#if></#if></#macro>

<#-- 差得最多的：3个单元未达标，共缺8人，其中甲缺4人、乙缺3人。 -->
<#macro unmet s>
<#if s.number??>${s.number}${what(s)}<#if s.units?size gt 1 || s.number gt 1>没有达到标准<#else>未达标</#if><#else>部分学校未达标</#if><#if s.missing?? && !(s.units?size == 1)>，共缺${s.missing}</#if><#rt>
<#local told = s.worst?filter(u -> u.missing??)>
<#if s.units?size == 1 && s.units?first.missing??>：${s.units?first.name}缺${s.units?first.missing}<#elseif told?has_content>，<#if told?size lt s.units?size>其中</#if><#list told as u>${u.name}缺${u.missing}<#sep>、</#list><#elseif s.units?has_content>：${several(s.units?map(u -> u.name), "所", "学校", named(s) + "未达标学校数")}</#if><#rt>
</#macro>

<#-- 民办的由举办者补。 -->
<#macro private s><#if s.privately?? && s.privately.number gt 0 && s.privately.missing??>其中民办学校${s.privately.number}单元缺${s.privately.missing}。</#if></#macro>
