<#-- 会议材料目录：依汇报次序，注明合订本里的页码；数据截至何时，是不是补发。 -->
<#assign d = dossier>
<#if d.late><@para>本次材料在规定时间以后补发。</@para></#if>
<@para>共${count(d.papers, "份", "会议材料数")}材料<#if d.edition??>，均为${d.edition}</#if>，供${date(d.date)}会议使用。<#if d.data??>${d.data}。</#if></@para>
<#assign bound = d.papers?filter(p -> p.first??)?has_content>
<@table columns=bound?then(["序号:3:center", "材料名称:18:left", "汇报:9:left", "页数:3:right", "合订本页码:5:right"], ["序号:3:center", "材料名称:21:left", "汇报:10:left", "页数:4:right"])>
<#list d.papers as p>
<#assign cells = [numbering(p?index), p.title, (p.speaker??)?then(p.speaker!, "送阅"), (p.pages??)?then(p.pages!, "")]>
<@row cells=bound?then(cells + [(p.first??)?then(p.first!, "")], cells)/>
</#list>
</@table>
