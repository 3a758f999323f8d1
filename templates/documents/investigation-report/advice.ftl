<#-- 原因分析、对策建议：由人写。 -->
<@section title="原因分析"><@statements county.causes/></@section>

<@section title="对策建议">
<@statements county.measures/>
<#if county.goals?has_content>
<@runin title="按年度推进达标。" level=2>
  <#list county.goals as goal><#if !goal.text?contains("年")>${goal.year}，</#if>${open(goal.text)}<#sep>；</#list>。
</@runin>
</#if>
<#if county.projects?has_content>
<@para>建设项目共${count(county.projects, "个", "建设项目数")}，具体情况见${appendix("projects")}。</@para>
</#if>
</@section>
