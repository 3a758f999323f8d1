<#-- 台账各公文共用的说法。 -->
<#-- 问题按牵头单位归在一起：县教体局某问题（Q2026-03）、某问题（Q2026-06）；县人社局…… -->
<#function named docket><#return docket.problem + "（" + docket.number + "）"></#function>
<#function byUnit dockets>
  <#local text = "">
  <#local told = []>
  <#list dockets as one>
    <#if !told?seq_contains(one.lead)>
      <#local told = told + [one.lead]>
      <#local own = dockets?filter(d -> d.lead == one.lead)?map(d -> named(d))>
      <#local text = text + (text != "")?then("；", "") + one.lead + own?join("、")>
    </#if>
  </#list>
  <#return text>
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
