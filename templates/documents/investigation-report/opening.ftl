<#-- 引言：缘由、方式、范围、引出；缺哪拍略哪拍。没有调研组织的，写对照什么标准测算。 -->
<#assign survey = county.survey!>
<#assign grounds = county.bases?filter(b -> (b.role!) == "依据" && !b.indicators?has_content)>
<@para>
<#if survey?has_content>
  <#assign by = survey.conductedBy!self>
  <@sentence>
    <@clause when=grounds?has_content>根据<#list grounds as each>《${each.title}》<#if each.number??>（${each.number}）<#sep>、</#sep></#if></#list></@clause>
    <@clause when=survey.orderedBy?? && survey.orderedBy != (survey.conductedBy!)>按照${survey.orderedBy!}部署</@clause>
    <@clause when=survey.period??>${survey.period!}</@clause>
    <@clause when=survey.notice??>${by}印发《${survey.notice!}》</@clause>
    <@clause when=survey.methods?has_content><#if !survey.notice??>${by}</#if>采取<@plain survey.methods/><#if survey.methods?size gt 1>等</#if>方式</@clause>
    <@clause><#if !survey.notice?? && !survey.methods?has_content>${by}</#if>对${survey.scope!(whole + "义务教育学校")}<#if survey.subject??>的${survey.subject}<#else>优质均衡发展情况</#if><#if survey.indicators??>（共${survey.indicators}）</#if>开展调研</@clause>
  </@sentence>
  <@sentence>
    <@clause when=survey.leader??>调研组由${survey.leader!}带队</@clause>
    <@clause when=survey.teams?? || survey.members??><#if survey.teams??>分${survey.teams}组</#if><#if survey.members??>共${survey.members}</#if></@clause>
    <@clause when=survey.schoolsVisited??>实地察看学校${survey.schoolsVisited!}<#if (survey.schoolsVisited.definition)??>（${survey.schoolsVisited.definition}）</#if></@clause>
    <@clause when=survey.meetings??>召开座谈会${survey.meetings!}</@clause>
    <@clause when=survey.interviews??>访谈${survey.interviews!}</@clause>
  </@sentence>
  <@sentence>
    <@clause when=survey.questionnairesIssued??>发放问卷${survey.questionnairesIssued!}</@clause>
    <@clause when=survey.questionnairesValid??>收回有效问卷${survey.questionnairesValid!}</@clause>
  </@sentence>
<#else>
  <@sentence>
    <@clause><#if grounds?has_content>根据<#list grounds as each>《${each.title}》<#if each.number??>（${each.number}）<#sep>、</#sep></#if></#list><#else>对照${standard.name}</#if></@clause>
    <@clause>对${whole}${standard.topic}情况进行了测算</@clause>
  </@sentence>
</#if>
  ${(closed(fair(county.dataNote!"")))!}
  现将有关情况报告如下。
  <@contradicted []/>
  <@asideNote/>
</@para>
<#assign general = county.dataIssues?filter(d -> d.note?? && !d.indicator?? && (d.status!) != "已更正")>
<#if general?has_content>
<@note>存疑和待核的数据${count(general, "处", "存疑和待核数据处数")}：<#list general as each>${((each.school!)!"")?has_content?then(each.school + "：", "")}${closed(each.note)}</#list></@note>
</#if>
