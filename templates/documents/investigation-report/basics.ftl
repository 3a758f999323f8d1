<#-- 基本情况：地方、学校、学生、教师，历年变化和预测，经费，评估历程，上次问题的整改。 -->
<#assign overview = assessment.overview>
<#assign economy = county.economy!>
<#assign people = ((county.population.definition)!)?ends_with("人口")?then((county.population.definition)!, "人口")>

<#-- 编制和教师队伍：有编的、编外的、补充的、减少的。 -->
<#macro staff>
<#local s = county.staffing!>
<#if s?has_content>
  <@sentence>
    <@clause when=s.approvedPosts??>核定教职工编制${s.approvedPosts!}</@clause>
    <@clause when=s.filledPosts??>在编<#if !s.approvedPosts??>教职工</#if>${s.filledPosts!}</@clause>
    <@clause when=s.vacantPosts??>空编${s.vacantPosts!}<#if s.vacantOverYear??>（空编一年以上${s.vacantOverYear}）</#if></@clause>
    <@clause when=s.outside?filter(g -> g.number??)?has_content>编外人员有<#list s.outside?filter(g -> g.number??) as g>${g.name}${g.number}<#sep>、</#list></@clause>
  </@sentence>
  <#local came = s.recruited?filter(g -> g.number??)>
  <#local went = s.left?filter(g -> g.number??)>
  <#local same = distinct((came + went)?map(g -> g.year!))?size == 1>
  <@sentence>
    <@clause when=came?has_content><#if came?first.year??>${(came?first.year)!}</#if><#list came as g>${g.name}${g.number}<#sep>、</#list><#if came?size gt 1>，共补充${total(came?map(g -> g.number), "补充教师数")}</#if></@clause>
    <@clause when=went?has_content><#if same && came?has_content>同期<#elseif went?first.year??>${(went?first.year)!}</#if><#list went as g>${g.name}${g.number}<#sep>、</#list><#if went?size gt 1>，共减少${total(went?map(g -> g.number), "减少教师数")}</#if></@clause>
    <@clause when=s.retiring??>三年内将有${s.retiring!}退休</@clause>
  </@sentence>
</#if>
</#macro>

<#-- 图里的在校学生数：有十万人以上的，以万计。 -->
<#function pupilsIn values><#return values?has_content?then(wans?then(values?first.wan, values?first.number), "")></#function>

<#-- 某学段的预测：末年多少、与现在比，中间有高峰的先说高峰。 -->
<#macro forecast stage>
  <#local own = predicted?filter(f -> f.stage == stage)>
  <#if own?has_content>
  <#local peak = own?first>
  <#list own as f><#if f.pupils gt peak.pupils><#local peak = f></#if></#list>
  <#local last = own?last>
  <#local now = overview.stages?filter(s -> s.stage == stage && s.pupils??)>
  <@sentence>
    <#if peak.year != last.year && peak.year != own?first.year>
    <@clause>预计${stage}在校学生${peak.year}达到${peak.pupils}的高峰</@clause>
    <@clause>${last.year}为${last.pupils}</@clause>
    <#else>
    <@clause>预计${stage}在校学生${last.year}为${last.pupils}</@clause>
    <@clause when=now?has_content && (now?first.pupils)! != last.pupils>比现在${((now?first.pupils)! lt last.pupils)?then("增加", "减少")}${difference((now?first.pupils)!last.pupils, last.pupils)}</@clause>
    </#if>
  </@sentence>
  </#if>
</#macro>

<#assign lacking = placed?filter(p -> shortage(p) gt 0)>
<#-- 学位供需，一个缺学位的片区一句。 -->
<#macro supply p>
  <#local has = supplied(p)>
  <#if p.year??>${p.year}</#if>${p.area!whole}${p.stage!}学位需求${p.demand}，现有<#if p.building?? && p.building gt 0>及在建</#if>可提供${has}，仍缺${difference(p.demand, has)}
</#macro>

<#-- 事项名称：“义务教育优质均衡发展”只在第一步写全。 -->
<#assign topicTold = false>
<#macro eventName step><#if topicTold>${step.event?replace(standard.topic, "")}<#else>${step.event}</#if><#if step.event?contains(standard.topic)><#assign topicTold = true></#if></#macro>

<@section title="基本情况">
<@para>
  <@sentence>
    <@clause when=(county.province?? || county.city??) && (county.area?? || county.population?? || county.towns??)>${county.name}隶属${county.province!}${county.city!}</@clause>
    <@clause when=county.area??>${whole}面积${county.area!}</@clause>
    <@clause when=county.towns??>辖乡镇（街道）${county.towns!}<#if county.villages??>、行政村${county.villages}</#if></@clause>
    <@clause when=county.population??><#if county.population.asOf??>${county.population.asOf}</#if>${people}${county.population!}<#if county.ruralPopulation??>，其中农业人口${county.ruralPopulation}</#if></@clause>
  </@sentence>
  <#if economy?has_content>
  <@sentence>
    <@clause when=economy.gdp??><#if (economy.gdp.asOf)??>${economy.gdp.asOf}</#if>地区生产总值${economy.gdp!}<#if economy.gdpPerCapita??>（人均${economy.gdpPerCapita}）</#if></@clause>
    <@clause when=economy.fiscalRevenue??>一般公共预算收入${economy.fiscalRevenue!}<#if economy.fiscalRevenuePerCapita??>（人均${economy.fiscalRevenuePerCapita}）</#if></@clause>
  </@sentence>
  </#if>
</@para>
<@para>
  <#assign counted = overview.stages?filter(s -> s.pupils??)>
  <@sentence>
    <@clause when=county.dataDate?? && (overview.schools?? || counted?has_content)>截至${date(county.dataDate!)}</@clause>
    <@clause when=overview.schools??>${whole}有义务教育学校${overview.schools!}<#if overview.privateSchools??>（含民办${overview.privateSchools}）</#if></@clause>
    <@clause when=overview.kinds?has_content><#if overview.schools??>其中<#else>${whole}有</#if><#list overview.kinds as kind>${kind.kind}${kind.number}<#if kind.number.definition??>（${kind.number.definition}）</#if><#sep>、</#list></@clause>
    <@clause when=(county.schoolTotals.otherSponsors)??>另有其他隶属的学校${(county.schoolTotals.otherSponsors)!}<#if (county.schoolTotals.otherSponsors.definition)??>（${county.schoolTotals.otherSponsors.definition}）</#if></@clause>
    <@clause when=overview.teachingPoints??>另有教学点${overview.teachingPoints!}</@clause>
  </@sentence>
  <@sentence>
    <@clause when=overview.pupils?? && counted?size gt 1>义务教育阶段在校学生${overview.pupils!}</@clause>
    <@clause when=counted?has_content><#if counted?size gt 1>其中</#if><#list counted as stage>${stage.stage}<#if counted?size == 1>在校学生</#if>${stage.pupils}<#sep>、</#list></@clause>
  </@sentence>
  <#assign classed = overview.stages?filter(s -> s.classes??)>
  <#assign staffed = overview.stages?filter(s -> s.teachers??)>
  <@sentence>
    <@clause when=classed?has_content><#list classed as stage>${stage.stage}${stage?is_first?then("教学班", "")}${stage.classes.number}个<#sep>、</#list></@clause>
    <@clause when=staffed?has_content>专任教师<#if overview.teachers?? && staffed?size gt 1>${overview.teachers}，其中</#if><#list staffed as stage>${stage.stage}${stage.teachers.number}名<#sep>、</#list></@clause>
  </@sentence>
  <#if (county.schoolTotals.all.definition)??><@note>义务教育学校总数${overview.schools!}的口径：${closed((county.schoolTotals.all.definition)!)}</@note></#if>
</@para>
<#if units?has_content>
<#assign coverage = assessment.coverage>
<@para>
  <@sentence>
    <@clause>资源配置指标按评估单元计算</@clause>
    <@clause>参加评估的有学校${coverage.schools}<#if coverage.points gt 0>、教学点${coverage.points}</#if></@clause>
    <@clause when=coverage.both gt 0>其中${coverage.both}一贯制学校的小学部、初中部各为一个单元</@clause>
    <@clause>共有评估单元${count(units, "个", "评估单元数")}<#if coverage.both gt 0>（<#list ["小学", "初中"] as stage>${stage}${count(units?filter(u -> u.stage == stage), "个", stage + "评估单元数")}<#sep>、</#list>）</#if></@clause>
  </@sentence>
  <@sentence><@clause when=coverage.leftOut?has_content>${leftOut(false)}不参加评估</@clause></@sentence>
</@para>
</#if>
<@para><@staff/></@para>
<@para>
  <#list overview.trends as change>
  <#assign way = trend(change, "增加到", "减少到")>
  <@sentence>
    <@clause when=change?is_first || change.points?first.year != overview.trends[0].points?first.year>${change.points?first.year}至${change.points?last.year}</@clause>
    <#if change.change == 0 || !way?ends_with("到")>
    <@clause>${change.label}由${change.points?first.value}变为${change.points?last.value}</@clause>
    <@clause>${way?ends_with("到")?then("没有变化", way)}</@clause>
    <#else>
    <@clause>${change.label}由${change.points?first.value}${way}${change.points?last.value}</@clause>
    <@clause when=change.rate??>${(change.change gt 0)?then("增长", "下降")}${absolute(change.rate!)}</@clause>
    </#if>
  </@sentence>
  </#list>
</@para>
<@para>
  <@forecast "小学"/>
  <@forecast "初中"/>
  <@sentence join="；">
    <#list lacking as p><#if p?index lt 3><@clause><@supply p/></@clause></#if></#list>
    <@clause when=placed?size gt lacking?size>${lacking?has_content?then("其余", "")}<@named placed?filter(p -> !(shortage(p) gt 0))?map(p -> (p.area!whole) + p.stage!) "处" "学位可基本满足的片区数"/>学位可基本满足需求</@clause>
  </@sentence>
  <#assign stuck = seen.projects?filter(p -> p.stalled && p.places??)>
  <@sentence><@clause when=placed?has_content && stuck?has_content><#list stuck as p>${p.name}停滞，${p.places}学位没有计入<#sep>，</#list></@clause></@sentence>
  <#if figures?seq_contains("pupils")>各年在校学生数见${figure("pupils")}。</#if>
  <#if annexes?seq_contains("places") && (predicted?has_content || placed?has_content)>学位供需测算见${appendix("places")}。</#if>
</@para>
<#if figures?seq_contains("pupils")>
<#assign stages = yearly?map(change -> change.label?remove_ending("在校学生数"))>
<#assign wans = yearly?filter(change -> change.points?filter(p -> p.value gte 100000)?has_content)?has_content>
<@chart kind="折线" caption="在校学生数变化" + ahead?has_content?then("和预测", "") unit=wans?then("万人", "人") series=stages>
<#list yearly?first.points as point><@row cells=[point.year] + yearly?map(change -> pupilsIn(change.points?filter(p -> p.year == point.year)?map(p -> p.value)))/></#list>
<#list ahead?filter(f -> f.stage == stages?first) as next>
<@row cells=[next.year + "（预测）"] + stages?map(stage -> pupilsIn(ahead?filter(f -> f.year == next.year && f.stage == stage)?map(f -> f.pupils)))/>
</#list>
</@chart>
</#if>
<#assign money = county.funding?filter(f -> f.spending??)>
<#if money?has_content>
<#assign latest = money?last>
<@para>
  <@sentence>
    <@clause>${latest.year}一般公共预算教育支出${latest.spending}</@clause>
    <@clause when=latest.spendingGrowth??>比上年${((latest.spendingGrowth!0) lt 0)?then("下降", "增长")}${absolute(latest.spendingGrowth!latest.spending)}</@clause>
    <@clause when=latest.spendingShare??>占一般公共预算支出的${latest.spendingShare!}</@clause>
  </@sentence>
</@para>
</#if>
<#assign past = county.evaluations?filter(e -> (e.result!) != "计划")>
<#assign planned = county.evaluations?filter(e -> (e.result!) == "计划")>
<@para>
  <@sentence>
    <#list past as step><@clause><#if step?is_first>${self}</#if><#if step.date??>${date(step.date)}</#if>${step.result!"完成"}<@eventName step/><#if step.number??>（${step.number}）</#if></@clause></#list>
  </@sentence>
  <@sentence>
    <@clause when=planned?has_content><#if !past?has_content>${self}</#if>计划<#list planned as step><#if step.date??>${date(step.date)}</#if>接受<@eventName step/><#sep>，</#list></@clause>
  </@sentence>
</@para>
<#list distinct(county.commitments?map(c -> c.source)) as source>
<#assign own = county.commitments?filter(c -> c.source == source)>
<#assign undone = own?filter(c -> (c.status!) != "已完成" && c.status??)>
<@para>
  <@sentence>
    <@clause>${source?contains("《")?then(source, "《" + source + "》")}指出的${count(own, "个", source + "问题数")}问题中</@clause>
    <#list ["已完成", "推进中", "未启动", "已逾期"] as status>
    <#assign these = own?filter(c -> (overdue(c)?then("已逾期", c.status!)) == status)>
    <@clause when=these?has_content><#if these?size == own?size>全部${status}<#else>${status}${count(these, "个", source + status + "问题数")}</#if></@clause>
    </#list>
  </@sentence>
  <#list undone as c><#if c?index lt 3>
  <@sentence><@clause>${open(c.text)}<#if c.deadline??>（时限为${c.deadline}<#if overdue(c)>，已逾期</#if>）</#if></@clause><@clause>${c.progress???then(open(c.progress!), c.status!)}</@clause></@sentence>
  </#if></#list>
  <#if annexes?seq_contains("commitments")>逐条情况见${appendix("commitments")}。</#if>
</@para>
</#list>
</@section>
