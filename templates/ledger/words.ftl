<#-- 台账各公文共用的说法。 -->
<#-- 问题按牵头单位归在一起：县教体局某问题（Q2026-03）、某问题（Q2026-06）；县人社局…… -->
<#function named docket><#return docket.problem + "（" + docket.number + "）"></#function>
<#function byUnit dockets>
  <#local units = []>
  <#list dockets as one>
    <#local own = one.lead + dockets?filter(d -> d.lead == one.lead)?map(d -> named(d))?join("、")>
    <#if !units?seq_contains(own)><#local units = units + [own]></#if>
  </#list>
  <#return units?join("；")>
</#function>
<#-- 只写编号：县教体局Q2026-03、Q2026-06，县人社局Q2026-02 -->
<#function numbersByUnit dockets>
  <#local units = []>
  <#list dockets as one>
    <#local own = one.lead + dockets?filter(d -> d.lead == one.lead)?map(d -> d.number)?join("、")>
    <#if !units?seq_contains(own)><#local units = units + [own]></#if>
  </#list>
  <#return units?join("，")>
</#function>
<#-- 牵头单位，各写一次。 -->
<#function unitsOf dockets>
  <#local told = []>
  <#list dockets as one>
    <#if !told?seq_contains(one.lead)><#local told = told + [one.lead]></#if>
  </#list>
  <#return listed(told)>
</#function>
<#function standing docket>
  <#return docket.state + (docket.percent??)?then("，${docket.percent!}", "")>
</#function>
