<#-- 会议材料目录：依汇报次序，注明合订本里的页码，附表接在后面；数据截至何时，是不是补发。 -->
<#assign d = dossier>
<#if d.late><@para>本次材料在规定时间以后补发。</@para></#if>
<@para>
<#if d.papers?has_content>
共${count(d.papers, "份", "会议材料数")}材料<#if d.edition??>，<#if d.papers?size gt 1>均</#if>为${d.edition}</#if>，供${date(d.date)}会议使用。
<#if d.tables??>另有附表${d.tables}<#if d.tablesFrom??>，自合订本第${d.tablesFrom}页起</#if>。</#if>
<#elseif d.tables??>
附表${d.tables}<#if d.tablesFrom??>，自合订本第${d.tablesFrom}页起</#if>，供${date(d.date)}会议使用。
<#else>
供${date(d.date)}会议使用的材料还没有备好。
</#if>
<#if d.data??>${d.data}。</#if>
</@para>
<#assign bound = d.papers?filter(p -> p.first??)?has_content || d.tablesFrom??>
<#function cells number each spoken>
  <#local told = [number, each.title, spoken, (each.pages??)?then(each.pages!, "")]>
  <#return bound?then(told + [(each.first??)?then(each.first!, "")], told)>
</#function>
<@table columns=bound?then(["序号:3:center", "材料名称:18:left", "汇报:8:left", "页数:3:right", "合订本页码:6:right"], ["序号:3:center", "材料名称:21:left", "汇报:10:left", "页数:4:right"])>
<#list d.papers as p><@row cells=cells(numbering(p?index), p, p.discussed?then(p.speaker!, "送阅"))/></#list>
<#list d.annexes as a><@row cells=cells("附" + numbering(a?index), a, "附表")/></#list>
</@table>
