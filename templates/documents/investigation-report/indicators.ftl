<#-- 主要指标完成情况：一句总判断，然后四个部分，各段先总后分。 -->
<#-- 一句总判断：有学校明细的从评估单元说起，没有的从各项指标的状态说起。 -->
<#macro verdict>
<@para>
<#if units?has_content>
  <#assign metUnits = units?filter(u -> u.state == "达标")>
  <@sentence>
    <@clause>${whole}${count(units, "个", "评估单元数")}评估单元中，${count(metUnits, "个", "综合达标单元数")}综合达标<#if metUnits?has_content>，占${share(count(metUnits, "个", "综合达标单元数"), count(units, "个", "评估单元数"), "综合达标率")}</#if></@clause>
    <@clause when=unmet?has_content>主要差距在<@joined assessment.gaps/></@clause>
  </@sentence>
  <@sentence>
    <@clause>${count(indicators, "项", "资源配置指标数")}资源配置指标中，<#if metIndicators?size == indicators?size>各项均做到校校达标<#elseif metIndicators?has_content>${count(metIndicators, "项", "校校达标的指标数")}做到校校达标<#else>尚无一项做到校校达标</#if></@clause>
    <@clause><#if spread?has_content>校际差异系数有${count(spread, "项", "差异系数超限项数")}超过限值<#else>校际差异系数均在限值以内</#if></@clause>
  </@sentence>
<#elseif judged?has_content>
  <@sentence>
    <@clause>本次调查的${count(judged, "项", "有结论的指标数")}指标<#if unmet?size == judged?size>均有学校未达到要求<#elseif unmet?has_content>中，${count(unmet, "项", "未达标指标数")}有学校未达到要求<#else>均达到要求</#if></@clause>
    <@clause when=unmet?has_content>主要差距在<@joined assessment.gaps/></@clause>
  </@sentence>
</#if>
  <#if items?has_content && (guarantees?size gt 3 || quality?size gt 3)>
  <@sentence>
    <@clause when=guarantees?has_content>政府保障程度${count(assessment.guarantees, "项", "政府保障程度指标数")}中达标${count(guarantees?filter(i -> i.state == "达标"), "项", "政府保障程度达标数")}</@clause>
    <@clause when=quality?has_content>教育质量${count(assessment.quality, "项", "教育质量指标数")}中达标${count(quality?filter(i -> i.state == "达标"), "项", "教育质量达标数")}</@clause>
    <@clause when=(county.results.satisfaction.rate)??>社会认可度为${(county.results.satisfaction.rate)!}</@clause>
  </@sentence>
  </#if>
  <#assign doubtful = items?filter(i -> i.state == "待核")>
  <@sentence>
    <@clause when=rectifying?has_content>上述指标中，${count(rectifying, "项", "整改中的指标数")}正在整改、尚未验收</@clause>
    <@clause when=doubtful?has_content>${count(doubtful, "项", "待核指标数")}数据待核，不计入结论</@clause>
  </@sentence>
  <#if annexes?seq_contains("items")>各项数据见${appendix("items")}。</#if>
</@para>
</#macro>

<#-- 标准的说法：每百名学生4.2人，生均7.5平方米。 -->
<#macro threshold indicator value><#if indicator.per == 1>生均<#else>每百名学生</#if>${value}</#macro>

<#-- 有总量数据的学段：应有、实有、余缺。 -->
<#macro totals indicator parts><#list parts as p>${p.stage!}<#if p.lacking??>缺${p.lacking}<#elseif p.surplus??>富余${p.surplus}<#else>刚好满足</#if><#sep>，</#list></#macro>

<#macro resources>
<#assign seen = indicators?filter(i -> i.parts?has_content)>
<#assign weighed = seen?filter(i -> i.parts?filter(p -> p.required??)?has_content)>
<@section title="资源配置" level=2>
<@para>
  <@sentence>
    <@clause when=metIndicators?has_content><#if seen?size lt indicators?size>本次调查的${count(seen, "项", "有数据的资源配置指标数")}<#else>${count(indicators, "项", "资源配置指标数")}</#if>资源配置指标中，<@joined metIndicators?map(i -> i.indicator.shortName)/><#if units?has_content>校校<#else>全部</#if>达标</@clause>
    <@clause when=metIndicators?has_content && unmetIndicators?has_content>其余${count(unmetIndicators, "项", "未全部达标的指标数")}未全部达标</@clause>
    <@clause when=!metIndicators?has_content && unmetIndicators?has_content>${count(unmetIndicators, "项", "未全部达标的指标数")}资源配置指标均有学校未达到标准</@clause>
  </@sentence>
  <@sentence join="；">
    <#list unmetIndicators?filter(i -> i.unmetSchools??) as i>
    <@clause><#if i?is_first>其中，</#if>${i.indicator.shortName}涉及${i.unmetSchools}${units?has_content?then("单元", "学校")}<#if i.shortfall??>，缺${i.shortfall}</#if></@clause>
    </#list>
  </@sentence>
  <#if units?has_content>标准、县均值和差异系数见下表，逐个评估单元的情况见${appendix("units")}。<#elseif annexes?seq_contains("misses")>学校名单见${appendix("misses")}。</#if>
</@para>
<#if units?has_content>
<@table caption="资源配置指标完成情况" columns=["指标:9:left", "学段:4:center", "标准:5:right", region + "均值:5:right", "未达标单元（个）:5:right", "缺口:5:right", "差异系数:4:right"] note="缺口按评估单元逐个进一后相加。差异系数限值：小学" + assessment.primaryLimit + "，初中" + assessment.juniorLimit + "。">
<#list seen as i><#list i.parts as p>
<@row cells=[i.indicator.columnName + "（" + i.indicator.unit + "）", p.stage, p.threshold.fixed, (p.mean.fixed)!, p.unmet.number, (p.shortfall.number)!, (p.cv.fixed)!]/>
</#list></#list>
</@table>
<#elseif weighed?has_content>
<@para>
  从${whole}总量看，
  <@sentence join="；">
    <#list weighed as i><@clause>${i.indicator.shortName}<@totals i.indicator i.parts?filter(p -> p.required??)/></@clause></#list>
  </@sentence>
  <#assign uneven = weighed?filter(i -> (i.unmetSchools!0) gt 0 && !i.parts?filter(p -> p.lacking??)?has_content)>
  <@sentence>
    <@clause when=uneven?has_content><@joined uneven?map(i -> i.indicator.shortName)/>总量已经够用，问题在于校际分布不均</@clause>
  </@sentence>
</@para>
<@table caption="资源配置总量与标准对照" columns=["指标:9:left", "学段:4:center", "标准:4:right", "应有:5:right", "实有:5:right", region + "均值:5:right", "余缺:6:right"] note="标准为每百名学生拥有数，应有数按在校学生数计算、进一取整。">
<#list weighed as i><#list i.parts?filter(p -> p.required??) as p>
<@row cells=[i.indicator.columnName + "（" + i.indicator.unit + "）", p.stage!"小学和初中", (p.threshold.fixed)!, (p.required.number)!, (p.quantity.number)!, (p.mean.fixed)!, (p.surplus??)?then("富余" + (p.surplus.number)!, (p.lacking??)?then("缺" + (p.lacking.number)!, "刚好满足"))]/>
</#list></#list>
</@table>
</#if>
<#if spread?has_content>
<@runin title="校际差异。" level=3>
<#list spread as s><@sentence><@clause>${s.stage}${s.indicator.title}差异系数为${s.cv}，超过${s.limit}的限值</@clause></@sentence></#list>
<#if units?has_content>其余各项均在限值以内。</#if>
</@runin>
</#if>
</@section>
</#macro>

<#-- 一项保障程度或教育质量指标的数据，没有数据的写学校数；是哪些学校，写在问题里。 -->
<#macro itemDetail i>
  <@sentence><@clause><@labelled (i.result.figures)![]/></@clause></@sentence>
  <#if !((i.result.figures)![])?has_content>
  <@sentence>
    <@clause when=(i.unmetSchools!0) gt 0>${i.unmetSchools!}学校未达到要求</@clause>
    <@clause when=((i.result.metSchools)!0) gt 0>${(i.result.metSchools)!}学校达到要求</@clause>
  </@sentence>
  </#if>
</#macro>

<#-- 保障程度、教育质量两部分同一个写法：达标几项，未达标的逐项说，待核、未参测的说明不作判断。 -->
<#macro itemPart title all given>
<@section title=title level=2>
<#assign good = given?filter(i -> i.state == "达标")>
<#assign bad = given?filter(i -> i.state == "未达标")>
<#assign undecided = given?filter(i -> i.state != "达标" && i.state != "未达标" && i.state != "缺数据")>
<@para>
  <@sentence>
    <#if given?size == all?size>
    <@clause>${count(all, "项", title + "指标数")}指标中，达标${count(good, "项", title + "达标数")}</@clause>
    <#else>
    <@clause>${count(all, "项", title + "指标数")}指标中，本次调查${count(given, "项", title + "调查项数")}<#if good?has_content>，达标${count(good, "项", title + "达标数")}</#if></@clause>
    </#if>
    <@clause when=bad?has_content><#if bad?size == given?size>均未达标<#else>未达标${count(bad, "项", title + "未达标数")}</#if></@clause>
  </@sentence>
  <#list undecided as i>
  <@sentence><@clause>${i.item.shortName}${i.state}</@clause><@clause when=(i.result.claim)??>填报评价为“${(i.result.claim)!}”</@clause><@clause when=(i.result.note)??>${open((i.result.note)!)}</@clause><@clause>${(i.state == "未参测")?then("按规定不作判断", "暂不作判断")}</@clause></@sentence>
  </#list>
</@para>
<#list bad as i>
<@runin title=i.item.shortName + "。" level=3>
  评估标准要求“${open(i.item.title)}”。
  <@itemDetail i/>
</@runin>
</#list>
</@section>
</#macro>

<#macro recognition>
<#assign s = (county.results.satisfaction)!>
<#if s?has_content && s.rate??>
<@section title="社会认可度" level=2>
<@para>
  <@sentence>
    <@clause>社会认可度为${s.rate}</@clause>
    <@clause><#if s.rate gte assessment.satisfaction.threshold>达到${assessment.satisfaction.threshold}的标准<#else>低于${assessment.satisfaction.threshold}的标准${difference(s.rate, assessment.satisfaction.threshold)}</#if></@clause>
  </@sentence>
  <#assign rated = s.groups?filter(g -> g.rate??)>
  <@sentence><@clause when=rated?has_content>分对象看，<#list rated as g>${g.name}${g.rate}<#sep>、</#list></@clause></@sentence>
  <#if s.note??>${closed(s.note)}</#if>
</@para>
</@section>
</#if>
</#macro>

<@section title="主要指标完成情况">
<@verdict/>
<@resources/>
<#if guarantees?has_content><@itemPart "政府保障程度" assessment.guarantees guarantees/></#if>
<#if quality?has_content><@itemPart "教育质量" assessment.quality quality/></#if>
<@recognition/>
</@section>
