<#-- 对策建议：与问题一一对应，人写的在前，再说人没有说到的；分年目标和计划；需要政府研究的事项。 -->
<#-- 同一单位、同一时限的措施合说一句责任和时限。 -->
<#function dutyKey m><#return (m.owner.lead!) + m.owner.support?join("") + m.due.plain + (m.strength == "研究")?then("研究", "")></#function>

<#function costOf measures label><#return total(measures?map(m -> m.cost), label)!></#function>

<#function byDuty measures><#return distinct(measures?map(m -> dutyKey(m)))?map(key -> measures?filter(m -> dutyKey(m) == key))></#function>

<#macro proposal own index>
  <#local first = own?first>
  <#local openings = ["建议", "同时", "此外，", "还应"]>
  <#local unpaid = own?filter(m -> m.cost?? && !m.funded)>
  <#local once = unpaid?filter(m -> !m.way.yearly)>
  <#local lasting = unpaid?filter(m -> m.way.yearly)>
  <@sentence join="；">
    <#list own as m>
    <@clause>
      <#if m?is_first>${openings[index % openings?size]}</#if>${open(m.words)}
      <#if !m?has_next>，<#if (first.owner.lead!"") != "">${(own?size gt 1)?then("均", "")}由${first.owner.lead!}<#if first.owner.support?has_content>牵头，<@plain first.owner.support/>配合，<#else>负责，</#if></#if><#if first.strength == "研究">提出意见报${region}政府<#elseif first.due.plain?ends_with("前")>${first.due.text}完成<#else>完成时限为${first.due.text}</#if></#if>
    </@clause>
    </#list>
  </@sentence>
  <@sentence>
    <@clause when=once?has_content>经测算需${costOf(once, "测算资金")}</@clause>
    <@clause when=lasting?has_content><#if !once?has_content>经测算</#if>每年需${costOf(lasting, "每年测算资金")}</@clause>
  </@sentence>
</#macro>

<#assign measureWords = county.measures?map(m -> (m.heading!) + m.text)?join("")>
<#assign pointed = false>
<#macro transferred measures>
  <#if !pointed && annexes?seq_contains("transfers") && measures?filter(m -> m.way.name == "调剂")?has_content>
  <#assign pointed = true>调剂名单见${appendix("transfers")}。
  </#if>
</#macro>

<@section title="对策建议">
<#list chapters as chapter>
<#assign proposed = []>
<#if chapter.problem??><#list chapter.problem.foremost as issue><#assign proposed = proposed + issue.measures></#list></#if>
<#assign proposed = proposed?filter(m -> !m.told || (m.amount?? && !tells(measureWords, m.amount)))>
<#if chapter.measures?size == 1 && !proposed?has_content>
<@statement chapter.measures?first 2/>
<#elseif !chapter.measures?has_content && proposed?has_content>
<@runin title=chapter.theme.measure + "。" level=2><#list byDuty(proposed) as own><@proposal own own?index/></#list><@transferred proposed/></@runin>
<#elseif chapter.measures?has_content>
<@section title=chapter.theme.measure level=2>
<#list chapter.measures as entry><@statement entry 3/></#list>
<#list byDuty(proposed) as own><@para><@proposal own own?index/><@transferred own/></@para></#list>
</@section>
</#if>
<#assign doubts = []>
<#list (chapter.problem.measures)![] as m><#assign doubts = doubts + m.doubts></#list>
<#list distinct(doubts) as doubt><@note><#list chapter.problem.measures?filter(m -> m.doubts?seq_contains(doubt)) as m>“${open(m.text)}”</#list>：${closed(doubt)}</@note></#list>
</#list>

<#-- 目标和计划：达不到的照直说。 -->
<#if county.goals?has_content || plan.years?has_content>
<@section title="按年度推进达标" level=2>
<@para><#list county.goals as goal><#if !goal.text?contains("年")>${goal.year}，</#if>${open(goal.text)}<#sep>；</#list><#if county.goals?has_content>。</#if></@para>
<#if plan.years?has_content>
<#assign last = plan.years?last>
<@para>
  <@sentence>
    <@clause>按年度计划逐单元测算，到${last.year}有${last.reached}评估单元综合达标，占${last.share}</@clause>
    <@clause when=last.exceeding gt 0>差异系数仍有${last.exceeding.number}项超过限值</@clause>
  </@sentence>
  <@sentence join="；">
    <#list plan.misses?filter(miss -> miss.kind == "达标单元数不足") as miss><@clause>${miss.year}的达标单元比目标少${miss.missing}</@clause></#list>
    <#list plan.misses?filter(miss -> miss.kind == "人定单元工期不足") as miss>
    <@clause><#if miss?is_first>按办理所需时间推算，</#if>${several(miss.units?map(u -> u.name), "个", "评估单元", "工期不足的单元数")}要比排定的${miss.year}推迟${miss.missing.number}年</@clause>
    </#list>
    <#list plan.misses?filter(miss -> miss.kind == "人定单元资金不足") as miss><@clause>到${miss.year}，补齐${several(miss.units?map(u -> u.name), "个", "评估单元", "资金不足的单元数")}的资金差${miss.missing}</@clause></#list>
    <#list plan.misses?filter(miss -> miss.kind == "资金不足") as miss><@clause>${count(miss.units, "个", "资金不够的单元数")}评估单元因资金排不进计划，${miss.year}还须增加${miss.missing}</@clause></#list>
  </@sentence>
  <@sentence join="；">
    <#list plan.excesses as excess>
    <@clause>
      <#if excess?is_first>各单元补到综合达标至少要补的程度以后，</#if>${excess.coefficient.stage}${excess.coefficient.indicator.shortName}差异系数为${excess.coefficient.cv}，高于${excess.coefficient.limit}的限值<#if excess.amount??>，降到限值以内还须另外补充${excess.amount}<#if excess.cost??>，需${excess.cost}</#if></#if>
    </@clause>
    </#list>
  </@sentence>
  <@sentence><@clause when=plan.open?has_content>${count(plan.open, "个", "待定单元数")}评估单元因数据待核实或没有单价，暂不排定年份</@clause></@sentence>
  <@sentence><@clause when=plan.left?has_content>还有${count(plan.left, "个", "计划外单元数")}未达标的评估单元没有排进各年度</@clause></@sentence>
</@para>
<@table caption="分年度达标测算" columns=["年度:4:center", "新增达标单元（个）:5:right", "累计达标单元（个）:5:right", "占全部单元:4:right", "一次性投入（万元）:5:right", "年经常性支出（万元）:5:right", "差异系数超限（项）:5:right"]>
<#list plan.years as y>
<@row cells=[y.year, y.added.number, y.reached.number, y.share, y.oneTime.wan, y.yearly.wan, y.exceeding.number]/>
</#list>
</@table>
</#if>
</@section>
</#if>

<#-- 需要政府研究决定的：人写明未定的，研判认为资金、编制、用地没有着落的。 -->
<#assign undecidedMeasures = county.measures?filter(m -> (m.commitment!) == "未定" && m.heading??)>
<#function isOpen m><#return !m.told && (m.strength != "完成" || (m.cost?? && !m.funded))></#function>
<#assign openIssues = findings.issues?filter(issue -> issue.measures?filter(m -> isOpen(m))?has_content)>
<#assign wants = []>
<#list openIssues as issue><#list issue.measures?filter(m -> isOpen(m)) as m>
<#assign wants = wants + (m.cost?? && !m.funded)?then(["资金"], []) + (m.strength == "完成")?then([], m.way.needs?filter(gate -> gate != "学位"))>
</#list></#list>
<@para>
  <@sentence><@clause when=undecidedMeasures?has_content>以上建议中，<#list undecidedMeasures as m>“${open(m.heading!)}”</#list>${count(undecidedMeasures, "项", "资金编制未定的建议数")}所需资金、编制和用地尚未确定，需提请${region}政府研究</@clause></@sentence>
  <@sentence><@clause when=wants?has_content>解决${several(openIssues?map(issue -> issue.name), "个", "问题", "条件未定的问题数")}涉及${listed(distinct(wants))}，需与有关部门核定后<#if undecidedMeasures?has_content>一并提请研究<#else>提请${region}政府研究</#if></@clause></@sentence>
  <#assign unsaid = findings.problems?filter(problem -> problem.rest?filter(issue -> issue.measures?has_content)?has_content)>
  <@sentence><@clause when=unsaid?has_content>其余问题的措施、责任单位和时限见${appendix("problems")}</@clause></@sentence>
  <#if county.projects?has_content>
  <#assign stalled = county.projects?filter(p -> (p.status!) == "停滞")>
  <@sentence>
    <@clause>建设项目共${count(county.projects, "个", "建设项目数")}<#if stalled?has_content>，其中停滞${count(stalled, "个", "停滞的建设项目数")}（<#list stalled as p>${p.name}<#if p.delay??>，${open(p.delay)}</#if><#sep>；</#list>）</#if></@clause>
    <@clause>具体情况见${appendix("projects")}</@clause>
  </@sentence>
  </#if>
  <@sentence>
    <@clause when=!pointed && annexes?seq_contains("transfers")>县内调剂清单见${appendix("transfers")}</@clause>
    <@clause when=annexes?seq_contains("places") && !predicted?has_content && !placed?has_content>学位情况见${appendix("places")}</@clause>
    <@clause when=annexes?seq_contains("facts")>其他有关数据见${appendix("facts")}</@clause>
  </@sentence>
</@para>
</@section>
