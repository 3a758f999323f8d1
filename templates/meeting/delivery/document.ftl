<#-- 会议材料交付报告：先说材料是否备齐、缺哪几份，再列做成的材料和附表，最后说没有做成的、原因和办法。给办公室看，文件的指纹在交付报告.json里。 -->
<#assign d = dossier>
<#assign h = handover>
<#-- 材料9份、附表12张；没有的不说 -->
<#function told papers tables>
  <#return [papers, tables]?filter(each -> each != "")?join("、")>
</#function>
<#function lacked gap>
  <#return told(gap.papers?join("、"), (gap.tables??)?then("附表${gap.tables!}", ""))>
</#function>
<#function why gap><#return (gap.source??)?then("数据文件" + gap.source!, "") + "有${gap.all}错误"></#function>
<#function named gap><#return gap.county!"一个县"></#function>
<#-- 缺材料的县不多于三个的，开头就写明缺哪几份 -->
<#assign most = ["一", "二", "三"]>
<#assign made = told((d.papers?has_content)?then("材料" + "${count(d.papers, '份', '备好的材料数')}", ""), (h.tables?has_content)?then("附表" + "${count(h.tables, '张', '备好的附表数')}", ""))>
<#assign apart = h.pieces?filter(p -> p.volume)?has_content?then("（不计议程、目录和合订本）", "（不计议程、目录）")>
<@para>
<#if h.gaps?has_content>
本次会议的材料没有备齐，缺${told((h.missingPapers??)?then("材料${h.missingPapers!}", ""), (h.missingTables??)?then("附表${h.missingTables!}", ""))}：<#rt>
<#if h.gaps?size lte most?size>${h.lacks?map(lack -> lack.counties?map(county -> county!"一个县")?join("、") + (lack.counties?size gt 1)?then("各缺", "缺") + lacked(lack))?join("；")}<#else>${several(h.gaps?map(gap -> named(gap)), "个", "县", "材料不齐的县数")}</#if>。原因和办法见后。
<#if made != "">已备好${made}${apart}。</#if>
<#else>
本次会议的材料全部备齐<#if made != "">，共${made}${apart}</#if>。
</#if>
<#if h.notes??>材料的初稿里有核对提示${h.notes}，成文中不印出，各份处数见下，印发前请对照初稿逐处核对。</#if>
</@para>
<@table columns=["项目:6:center", "内容:31:left"]>
<@row cells=["会议", d.meeting]/>
<@row cells=["开会时间", date(d.date) + "（" + d.weekday + "）" + d.time!]/>
<@row cells=["节点", h.milestone + (d.edition??)?then("（${d.edition!}）", "")]/>
<@row cells=["备齐时限", date(h.day) + h.time + "前" + d.late?then("；没有赶上，本次为补发", "")]/>
<@row cells=["依据", (d.data??)?then(d.data!, "制作时最新的数据")]/>
</@table>

<@section title="材料">
<#assign columns = ["序号:3:center", "材料:22:left", "格式:8:left", "页数:4:right"]>
<#if h.notes??><#assign columns = ["序号:3:center", "材料:18:left", "格式:7:left", "页数:4:right", "核对提示:5:right"]></#if>
<@table columns=columns>
<#list h.pieces as p>
<#assign cells = [numbering(p?index), p.title, p.formats?join("、"), (p.pages??)?then(p.pages!, "")]>
<@row cells=(h.notes??)?then(cells + [(p.notes??)?then(p.notes!, "无")], cells)/>
</#list>
</@table>
</@section>

<@section title="附表">
<#if h.bare?has_content><@para>${h.bare?join("；")}在数据里没有可列的内容，没有出表。</@para></#if>
<@table columns=["序号:3:center", "附表:22:left", "格式:8:left", "页数:4:right"]>
<#list h.tables as t><@row cells=[numbering(t?index), t.title, t.formats?join("、"), (t.pages??)?then(t.pages!, "")]/></#list>
</@table>
</@section>

<@section title="没有做成的">
<#list h.faulty as gap>
<#if gap.flaws?has_content>
<@para>${named(gap)}：${lacked(gap)}没有做成，因为${why(gap)}<#if gap.more??>，先列一部分，其余${gap.more}见交付报告.json</#if>。请照下表改正，再重新制作。</@para>
<@table columns=["序号:3:center", "位置:5:left", "问题:14:left", "办法:10:left", "代码:5:left"]>
<#list gap.flaws as f><@row cells=[numbering(f?index), f.place!, f.words, f.mend, f.code]/></#list>
</@table>
<#else>
<@para>${named(gap)}：${lacked(gap)}没有做成，因为${why(gap)}，其中有印不出的字，请看交付报告.json，改正以后重新制作。</@para>
</#if>
</#list>
<#if h.blanks?has_content>
<@para>数据里没有所需的内容，没有做成的：<#list h.blanks as lack>${lack.counties?join("、")}<#if lack.counties?size gt 1>的</#if>${lack.papers?join("、")}<#sep>；</#list>。应当有的，请补齐数据再重新制作；确实没有的，不必补。</@para>
</#if>
</@section>
