<#-- 调研报告（督导部门口吻）：先结论后情况，达标从略，未达标从详；没有数据的句子、段落和章节不出现。 -->
<#include "/common/words.ftl">
<#include "/investigation-report/state.ftl">
<#include "/investigation-report/statements.ftl">
<#include "/investigation-report/opening.ftl">
<#include "/investigation-report/basics.ftl">
<#include "/investigation-report/indicators.ftl">
<#include "/investigation-report/practices.ftl">
<#include "/investigation-report/problems.ftl">
<#include "/investigation-report/causes.ftl">
<#include "/investigation-report/advice.ftl">
<#include "/investigation-report/annexes.ftl">
