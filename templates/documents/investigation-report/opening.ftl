<#-- 引言：缘由、方式、范围、引出；缺哪拍略哪拍。 -->
<#assign survey = county.survey!>
<#assign grounds = county.bases?filter(b -> (b.role!) == "依据")>
<@para>
<#if survey?has_content>
  <@sentence>
    <@clause when=grounds?has_content>根据<#list grounds as basis>《${basis.title}》<#if basis.number??>（${basis.number}）<#sep>、</#sep></#if></#list></@clause>
    <@clause when=survey.orderedBy?? && survey.orderedBy != (survey.conductedBy!)>按照${survey.orderedBy!}部署</@clause>
    <@clause when=survey.period??>${survey.period!}</@clause>
    <@clause when=survey.notice??>${survey.conductedBy!self}印发《${survey.notice!}》</@clause>
    <@clause when=survey.methods?has_content><#if !survey.notice??>${survey.conductedBy!self}</#if>采取<#list survey.methods as method>${method}<#sep>、</#list><#if survey.methods?size gt 1>等</#if>方式</@clause>
    <@clause>对${survey.scope!(whole + "义务教育学校")}<#if survey.subject??>的${survey.subject}<#else>优质均衡发展情况</#if><#if survey.indicators??>（共${survey.indicators}）</#if>开展调研</@clause>
  </@sentence>
  <@sentence>
    <@clause when=survey.leader??>调研组由${survey.leader!}带队</@clause>
    <@clause when=survey.teams?? || survey.members??><#if survey.teams??>分${survey.teams}组</#if><#if survey.members??>共${survey.members}</#if></@clause>
    <@clause when=survey.schoolsVisited??>实地察看学校${survey.schoolsVisited!}</@clause>
    <@clause when=survey.meetings??>召开座谈会${survey.meetings!}</@clause>
    <@clause when=survey.interviews??>访谈${survey.interviews!}</@clause>
  </@sentence>
  <@sentence>
    <@clause when=survey.questionnairesIssued??>发放问卷${survey.questionnairesIssued!}</@clause>
    <@clause when=survey.questionnairesValid??>收回有效问卷${survey.questionnairesValid!}</@clause>
  </@sentence>
  现将有关情况报告如下。
<#else>
  现将${county.name}${county.year}义务教育优质均衡发展情况报告如下。
</#if>
</@para>
