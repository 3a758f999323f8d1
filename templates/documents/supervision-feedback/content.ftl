<#-- 督导反馈意见（督导组对被督导的县说话，称“你县”）：先结论后例外，达标从略，未达标从详。reading为true的是宣读稿。 -->
<#include "/common/words.ftl">
<#include "/common/issues.ftl">
<#include "/common/remarks.ftl">
<#include "/common/units.ftl">
<#include "/supervision-feedback/state.ftl">
<#include "/supervision-feedback/issues.ftl">
<#include "/supervision-feedback/opening.ftl">
<#include "/supervision-feedback/findings.ftl">
<#include "/supervision-feedback/achievements.ftl">
<#include "/supervision-feedback/problems.ftl">
<#include "/supervision-feedback/demands.ftl">
<#if !reading><#include "/supervision-feedback/annexes.ftl"></#if>
