<#-- 实施方案：通知一页，方案是它的印发件。没有数据的句子、段落和章节不出现。 -->
<#include "/common/words.ftl">
<#include "/common/public.ftl">
<#include "/implementation-plan/work.ftl">
<#assign planTitle = county.name + "推进" + standard.topic + "实施方案">

<@para>
<#if matters.approval??>《${planTitle}》${open(matters.approval)}，现印发给你们，请结合实际认真贯彻执行。
<#else>现将《${planTitle}》印发给你们，请结合实际认真贯彻执行。
</#if>
<#if !matters.approval??><@note>没有填审议情况，请补充方案经哪次会议同意</@note></#if>
</@para>

<@part title=planTitle notes=(county.fictional!false)?then(["虚构"], [])>
<#include "/implementation-plan/aims.ftl">
<#include "/implementation-plan/tasks.ftl">
<#include "/implementation-plan/steps.ftl">
<#include "/implementation-plan/safeguards.ftl">
<#include "/implementation-plan/annexes.ftl">
</@part>
