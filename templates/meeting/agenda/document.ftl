<#-- 会议议程：时间、地点、主持，逐项议题。没有写明的不写。 -->
<#assign d = dossier>
<@table columns=["项目:6:center", "内容:31:left"]>
<@row cells=["时间", date(d.date) + ((d.time??)?then("　" + d.time!, ""))]/>
<#if d.place??><@row cells=["地点", d.place]/></#if>
<#if d.chair??><@row cells=["主持", d.chair]/></#if>
</@table>

<#if d.spoken?has_content>
<@para>会议议题${count(d.spoken, "项", "会议议题数")}<#if d.minutes??>，汇报时间共${d.minutes}</#if>。
</@para>
<#list d.spoken as p>
<@item>${p.speaker}汇报《${p.title}》<#if p.minutes??>（${p.minutes}）</#if></@item>
</#list>
<#else>
<@para>本次会议没有安排汇报，材料书面送阅，见材料目录。</@para>
</#if>
