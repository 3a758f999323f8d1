<#-- 销号核查表：第一页是目录，以后一项一页，核查意见、核查人、日期留空，由核查人手填。 -->
<#include "/words.ftl">
<#assign blank = "　">
<@para>截至${date(bulletin.date)}，有${count(bulletin.waiting, "项", "等待核查问题数")}问题申请销号，请于${date(bulletin.next)}前逐项核查，一项一表，填写核查意见并签名。</@para>
<@table columns=["编号:5:left", "问题:15:left", "牵头单位:7:left", "完成时限:10:left"]>
<#list bulletin.waiting as d>
<@row cells=[d.number, d.problem, d.lead, (d.due??)?then(date(d.due!) + (d.days??)?then("，逾期${d.days!}", ""), "")]/>
</#list>
</@table>
<#list bulletin.waiting as d>
<@part title="销号核查表（" + d.number + "）" notes=bulletin.fictional?then(["虚构"], [])>
<@table columns=["项目:8:left", "内容:29:left"]>
<@row cells=["问题", d.problem]/>
<@row cells=["牵头单位", d.lead + (d.support??)?then("（配合单位：" + (d.support!) + "）", "")]/>
<#if d.schools?has_content><@row cells=["涉及学校", d.schools?join("、")]/></#if>
<#if d.figures??><@row cells=["问题现状", d.figures]/></#if>
<#if d.goal??><@row cells=["整改目标", d.goal]/></#if>
<#if d.measure??><@row cells=["整改措施", d.measure]/></#if>
<#if d.due??><@row cells=["完成时限", date(d.due) + (d.days??)?then("，已逾期${d.days!}", "")]/></#if>
<@row cells=["整改进展", standing(d) + (d.progress??)?then("。" + closed(d.progress!), "")]/>
<#if d.evidence??><@row cells=["佐证材料", d.evidence]/></#if>
<@row cells=["核查意见", "□通过　□退回"]/>
<@row cells=["理由", blank]/>
<@row cells=[blank, blank]/>
<@row cells=[blank, blank]/>
<@row cells=["核查人（签名）", blank]/>
<@row cells=["日期", blank]/>
</@table>
</@part>
</#list>
