<#-- 会议议程：时间、地点、主持、参加和列席单位，逐项议题，一个议题一行，各县的材料归在议题下。没有写明的不写。 -->
<#assign d = dossier>
<#-- 材料1至2：青禾县、白沙县调研报告，序号与材料目录相同 -->
<#function told papers counties>
  <#local first = papers?first>
  <#local last = papers?last>
  <#return "材料${first.number}" + (papers?size gt 1)?then("至${last.number}", "") + "：" + counties?join("、") + first.kind>
</#function>
<@table columns=["项目:6:center", "内容:31:left"]>
<@row cells=["时间", date(d.date) + "（" + d.weekday + "）" + d.time!]/>
<#if d.place??><@row cells=["地点", d.place]/></#if>
<#if d.chair??><@row cells=["主持", d.chair]/></#if>
<#if d.attendees?has_content><@row cells=[d.observers?has_content?then("出席", "参加"), d.attendees?join("、")]/></#if>
<#if d.observers?has_content><@row cells=["列席", d.observers?join("、")]/></#if>
</@table>

<#if d.points?has_content>
<@para>会议议题${count(d.points, "项", "会议议题数")}<#if d.minutes??>，共${d.minutes}</#if>。<#if d.laid?has_content>另有送阅材料${count(d.laid, "份", "送阅材料数")}，见目录。</#if></@para>
<@table columns=["序号:3:center", "议题:11:left", "汇报、发言:7:left", "时长:4:right", "材料:12:left"]>
<#list d.points as p>
<@row cells=[numbering(p?index), p.title, p.speaker!, (p.minutes??)?then(p.minutes!, ""), (p.papers?has_content)?then(told(p.papers, p.counties), "")]/>
</#list>
</@table>
<#else>
<@para>本次会议没有安排汇报<#if d.papers?has_content>，材料书面送阅，见材料目录<#elseif d.tables??>，附表书面送阅，见材料目录</#if>。</@para>
</#if>
