<#-- 督导反馈意见，书面版。宣读稿用同样的内容，见supervision-feedback-reading。 -->
<#assign reading = false>
<#include "/supervision-feedback/content.ftl">
