<#-- 销号核查表：一项一表，核查意见、核查人、日期留空，由核查人手填。 -->
<#include "/words.ftl">
<#assign blank = "　">
<#list bulletin.waiting as d>
<@table caption=d.number + d.problem columns=["项目:7:left", "内容:30:left"]>
<@row cells=["牵头单位", d.lead + (d.support??)?then("（配合单位：" + (d.support!) + "）", "")]/>
<#if d.schools?has_content><@row cells=["涉及学校", d.schools?join("、")]/></#if>
<#if d.figures??><@row cells=["问题现状", d.figures]/></#if>
<#if d.goal??><@row cells=["整改目标", d.goal]/></#if>
<#if d.measure??><@row cells=["整改措施", d.measure]/></#if>
<#if d.due??><@row cells=["完成时限", date(d.due) + (d.days??)?then("，已逾期${d.days!}", "")]/></#if>
<@row cells=["整改进展", standing(d) + (d.progress??)?then("。" + closed(d.progress!), "")]/>
<#if d.evidence??><@row cells=["佐证材料", d.evidence]/></#if>
<@row cells=["核查方式", "□查阅材料　□实地查看　□访谈　□其他"]/>
<@row cells=["核查意见", "□通过　□退回"]/>
<@row cells=["理由", blank]/>
<@row cells=[blank, blank]/>
<@row cells=["核查人（签名）", blank]/>
<@row cells=["核查日期", "　　　　年　　月　　日"]/>
</@table>
</#list>
