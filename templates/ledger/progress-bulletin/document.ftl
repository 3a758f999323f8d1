<#-- 整改进展通报：结论在前，逾期点名，要求在后。没有的不说。 -->
<#include "/words.ftl">
<#assign b = bulletin>

<@para>
<@sentence>
<@clause>截至${date(b.date)}，整改台账共列问题${b.total}</@clause>
<@clause when=b.closed??>已销号${b.closed!}，占${b.share!}</@clause>
<@clause when=!b.closed??>尚没有一项销号</@clause>
<@clause when=b.overdue?has_content>逾期${count(b.overdue, "项", "逾期问题数")}</@clause>
<@clause when=b.unchanged?has_content>三个月没有报告进展${count(b.unchanged, "项", "三个月没有报告进展的问题数")}</@clause>
</@sentence>
现将有关情况通报如下。
</@para>

<@section title="总体进展">
<@para>
<#if b.open??>没有销号的${b.open}中，<#list b.states as each>${each.state}${each.number}<#sep>，</#list>。</#if>
<#if b.closedNow?has_content>本月销号${count(b.closedNow, "项", "本月销号问题数")}：${byUnit(b.closedNow)}。</#if>
各单位进展见下表。
</@para>
<@table caption="各单位整改进展" unit="单位：项" columns=["牵头单位:12:left", "问题:4:right", "已销号:4:right", "未销号:4:right", "逾期:4:right", "需督促:4:right", "亮灯:5:center"] note="■红：有逾期；▲黄：没有逾期，有临近期限而完成不足一半、三个月没有报告进展或者进展倒退的；●绿：其余。">
<#list b.units as unit>
<@row cells=[unit.name, unit.total.number, unit.closed.number, unit.open.number, unit.overdue.number, unit.warned.number, unit.light]/>
</#list>
</@table>
</@section>

<@section title="逾期没有销号的问题">
<#if b.overdue?has_content>
<#assign checking = b.overdue?filter(d -> d.state == "申请销号" || d.state == "核查中")>
<@para>
<@sentence>
<@clause>${count(b.overdue, "项", "逾期问题数")}问题超过完成时限没有销号</@clause>
<@clause when=checking?has_content && checking?size lt b.overdue?size>其中${count(checking, "项", "逾期而等待核查的问题数")}已申请销号，等待核查</@clause>
<@clause when=checking?has_content && checking?size == b.overdue?size>都已申请销号，等待核查</@clause>
</@sentence>
</@para>
<@table columns=["编号:5:left", "问题:8:left", "牵头单位:6:left", "完成时限:8:left", "逾期:3:right", "目前进展:7:left"]>
<#list b.overdue as d>
<@row cells=[d.number, d.problem, d.lead, date(d.due), d.days, standing(d)]/>
</#list>
</@table>
</#if>
</@section>

<@section title="需要督促的问题">
<#if b.near?has_content>
<@runin title="临近期限。" level=2>${count(b.near, "项", "临期问题数")}在三十天内到期而完成不足一半：<#list b.near as d>${d.lead}${named(d)}，${date(d.due)}到期，${standing(d)}<#sep>；</#list>。</@runin>
</#if>
<#if b.unchanged?has_content>
<@runin title="没有报告进展。" level=2>${count(b.unchanged, "项", "三个月没有报告进展的问题数")}三个月没有报告进展：${byUnit(b.unchanged)}。</@runin>
</#if>
<#if b.reversed?has_content>
<@runin title="进展倒退。" level=2><#list b.reversed as d>${d.lead}${named(d)}<#if d.fall??>，完成比例由${d.fall}退到${d.percent!}</#if><#if d.returned??>，${date(d.returned)}核查退回</#if><#if d.progress??>，最新进展为“${open(d.progress)}”</#if><#sep>；</#list>。</@runin>
</#if>
</@section>

<@section title="下一步要求">
<#if b.overdue?has_content>
<@point>逾期问题的牵头单位${unitsOf(b.overdue)}于${date(b.reply)}前书面说明原因、措施和完成时间，需要延期的写明批准延期的单位和理由</@point>
</#if>
<#if b.unchanged?has_content || b.reversed?has_content || b.near?has_content>
<@point>需要督促的问题，${unitsOf(b.near + b.unchanged + b.reversed)}于${date(b.reply)}前报告进展和下一步安排</@point>
</#if>
<#if b.coming?has_content>
<@point>${date(b.next)}前到期的${count(b.coming, "项", "下月底前到期问题数")}（${numbersByUnit(b.coming)}）按期完成并申请销号</@point>
</#if>
<#if b.waiting?has_content>
<@point>已经申请销号的${count(b.waiting, "项", "等待核查问题数")}于${date(b.next)}前核查，核查情况填入销号核查表</@point>
</#if>
<#if b.open??>
<@point>各牵头单位于${date(b.next)}前交回填好的台账，没有进展的也要填明原因</@point>
</#if>
</@section>
