<#-- 开头：依据、时间、方式和样本、引出。 -->
<#assign grounds = county.bases?filter(b -> (b.role!) == "依据" && !b.indicators?has_content && b.title != standard.title)>
<@para>
  <@sentence>
    <@clause>依据<#list grounds as b>《${b.title}》<#if b.number?? && !reading>（${b.number}）<#sep>、</#sep></#if></#list><#if grounds?has_content>和</#if>${method}<#if !reading>（${standard.number}<#if methodShort != method>，以下简称${methodShort}</#if>）</#if></@clause>
    <@clause when=ownSurvey && (survey.orderedBy)?? && (survey.orderedBy!) != surveyor>按照${survey.orderedBy!}部署</@clause>
    <@clause>${host}<#if ownSurvey && (survey.period)?? && !reading>于${survey.period}</#if><#if host != team>派出${team}，</#if>对${you}${standard.topic}情况进行了督导</@clause>
  </@sentence>
  <#if ownSurvey>
  <@sentence>
    <@clause when=survey.methods?has_content && !reading>${team}采取<#list survey.methods as m>${m}<#sep>、</#list><#if survey.methods?size gt 1>等</#if>方式开展工作</@clause>
    <@clause when=survey.schoolsVisited??><#if reading || !survey.methods?has_content>${team}</#if>实地察看学校${survey.schoolsVisited!}<#if (survey.schoolsVisited.definition)??>（${survey.schoolsVisited.definition}）</#if></@clause>
    <#if !reading>
    <@clause when=survey.meetings??>召开座谈会${survey.meetings!}</@clause>
    <@clause when=survey.questionnairesValid??>收回有效问卷${survey.questionnairesValid!}</@clause>
    </#if>
  </@sentence>
  </#if>
  现将督导意见反馈如下。
  <#if !reading><@contradictionNote/></#if>
  <@note><#if !reading && !ownSurvey>督导的时间、方式和样本没有数据，请补充。<#if surveyor != "">数据里的调研由${surveyor}开展，不是发函机关的督导，没有写入。</#if></#if></@note>
  <@note><#if !reading && !matters.date??>没有填写成文日期，整改时限按数据年度次年1月推算，请填写后重新生成。</#if></@note>
</@para>

<#-- 总体评价：150字以内，先结论，再四个部分，能下结论的写是否具备申报条件。 -->
<#assign basicPassed = county.evaluations?filter(e -> (e.result!) == "通过" && e.event?contains("基本均衡") && e.event?contains("认定"))>
<@section title="总体评价">
<@para>
  <@sentence>
    <@clause when=!ownSurvey>根据${you}${(county.dataNote!"")?contains("自评")?then("自评", "填报")}数据</@clause>
    <@clause>${team}认为，${you}${standard.topic}<#if assessment.verdict.county == "未达标">尚未达到国家规定的要求<#elseif assessment.verdict.county == "达标">已达到国家规定的要求<#else>的现有数据还不足以作出总体结论</#if></@clause>
    <@clause when=assessment.gaps?has_content>主要差距在${listed(assessment.gaps)}</@clause>
  </@sentence>
  <#assign words = distinct(parts?map(p -> verdictWord(p.state)))>
  <@sentence>
    <#list words as word>
    <@clause><#if word?is_first>按照${reading?then(method, methodShort)}，</#if><#list parts?filter(p -> verdictWord(p.state) == word) as p>${p.name}<#sep>、</#list>${word}</@clause>
    </#list>
    <@clause when=assessment.verdict.county == "未达标">目前尚不具备申报条件</@clause>
    <@clause when=assessment.verdict.county == "达标" && basicPassed?has_content>具备申报条件</@clause>
  </@sentence>
  <@note><#if !reading && assessment.verdict.county == "达标" && basicPassed?has_content>申报还要求通过国家基本均衡认定满三年，请核对。</#if></@note>
</@para>
</@section>
