<#-- 督导反馈意见的宣读稿：内容与书面版同源，不点学校，少念数字，没有附件。 -->
<#assign reading = true>
<#include "/supervision-feedback/content.ftl">
