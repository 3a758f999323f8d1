<#-- 附件：问题清单、学校指标达标情况、整改台账样表。 -->
<#-- 标准和现值各是什么。 -->
<#function standardOf e>
  <#if e.kind == "指标">
    <#local missed = e.of.parts?filter(p -> p.state == "未达标" && p.threshold??)>
    <#if missed?has_content><#return thresholdsOf(e.of.indicator, missed)></#if>
    <#return thresholdList(e.of.indicator, e.of.thresholds, ["小学", "初中"])>
  </#if>
  <#if e.kind == "项目"><#return open(e.of.item.title)></#if>
  <#if e.kind == "差异"><#return "不超过" + e.of.limit></#if>
  <#if e.kind == "认可度"><#return "不低于" + e.of.threshold></#if>
  <#if e.kind == "不予认定"><#return "不得有此情形"></#if>
  <#if !e.ids?has_content && recognised(e)><#return "不低于" + assessment.satisfaction.threshold></#if>
  <#return writtenAbout(e)?map(each -> standardOf(each))?filter(t -> t != "")?join("；")>
</#function>
<#-- 人写的社会认可度问题。 -->
<#function recognised e><#return assessment.satisfaction.state == "未达标" && e.name?contains("认可度")></#function>
<#-- 一格至多逐个写几所；再多的写几所、共缺多少，名单看附件。超出的相加没有意义，只写几所。 -->
<#assign mostInRow = 6>
<#function briefly misses verb name long=(misses?size gt mostInRow)>
  <#if !long><#return missedList(misses, verb)></#if>
  <#local sum = ((verb == "缺" || verb == "差") && !misses?filter(m -> !m.amount??)?has_content)?then("共" + verb + total(misses?map(m -> m.amount), name + "缺口合计"), "未达到")>
  <#return count(misses, counter, name + "未达标数") + what + sum + "，见" + appendix("schools")>
</#function>
<#function missesOf e>
  <#if e.kind == "指标" || e.kind == "项目"><#return schoolsOf(e.of.misses)></#if>
  <#local found = []>
  <#list writtenAbout(e) as each><#local found = found + schoolsOf(each.of.misses)></#list>
  <#return found>
</#function>
<#-- 学校多而附件2里都有的，只举三所。 -->
<#function schoolsCell e>
  <#local missed = missesOf(e)>
  <#if e.schools?size gt mostInRow && !e.schools?filter(s -> !missed?seq_contains(s))?has_content><#return schoolsIn(e.schools) + "，见" + appendix("schools")></#if>
  <#return e.schools?join("、")>
</#function>
<#function presentOf e>
  <#if e.kind == "指标">
    <#local unmet = e.of.parts?filter(p -> p.state == "未达标")>
    <#return unmet?map(p -> presentOfPart(p, unmet?size gt 1, e.name, e.of.misses?size gt mostInRow))?filter(t -> t != "")?join(unmet?filter(p -> p.misses?has_content)?has_content?then("。", "；"))>
  </#if>
  <#if e.kind == "项目">
    <#local checked = e.of.unmet?filter(c -> c.value??)?map(c -> (e.of.unmet?size gt 1)?then(c.label, "") + c.value)>
    <#if checked?has_content><#return checked?join("；")></#if>
    <#if e.of.misses?filter(m -> m.value?? || m.amount??)?has_content><#return briefly(e.of.misses, (e.of.item.miss.verb)!"差", e.name)></#if>
    <#if e.of.misses?size gt mostInRow && e.of.misses?filter(m -> m.note??)?has_content><#return briefly(e.of.misses, "", e.name)></#if>
    <#return e.of.misses?map(m -> {"name": m.name, "note": fair(spoken(m.note!""))})?filter(m -> m.note != "")?map(m -> m.name + "：" + m.note)?join("；")>
  </#if>
  <#if e.kind == "差异"><#return "" + e.of.cv></#if>
  <#if e.kind == "认可度"><#return (e.of.rate??)?then("" + e.of.rate!, "")></#if>
  <#if e.kind == "不予认定"><#return (e.of.answer.note)!"核查发现"></#if>
  <#return writtenAbout(e)?map(each -> presentOf(each))?filter(t -> t != "")?join("；")>
</#function>
<#function presentOfPart p several name long>
  <#if p.misses?filter(m -> m.value?? || m.amount??)?has_content><#return (several && p.stage??)?then(p.stage + "：", "") + briefly(p.misses, "缺", (p.stage!) + name, long)></#if>
  <#if p.mean??><#return (p.stage!) + "平均" + p.mean></#if>
  <#return "">
</#function>
<#if annexes?seq_contains("issues")>
<@annex title="问题清单">
<@table columns=["编号:2:center", "问题:5:left", "涉及学校:6:left", "标准:6:left", "现值:12:left", "性质:2:center", "完成时限:3:center"] note="编号中短横前的是正文问题的序号，短横后的是这一问题的各个方面。">
<#list problems as problem><#list problem.issues as e>
<@row cells=[numbering(problem?index) + (problem.issues?size gt 1)?then("-" + numbering(e?index), ""), spoken(shortOf(e)), schoolsCell(e), standardOf(e), presentOf(e), e.nature, e.due]/>
</#list></#list>
</@table>
<@asideNote/>
</@annex>
</#if>

<#if annexes?seq_contains("schools")>
<@annex title="学校指标达标情况">
<#if units?has_content>
<@unitTable/>
</#if>
<@table caption=units?has_content?then("政府保障程度和教育质量未达标学校", "未达标学校") columns=["指标:8:left", "学校及差额:18:left", "说明:9:left"]>
<#if !units?has_content>
<#list inState(indicators, "未达标") as i><#list i.parts?filter(p -> p.misses?has_content) as p>
<@row cells=[(p.stage!) + i.indicator.shortName, missedList(p.misses, "缺"), missedNotes(p.misses)]/>
</#list></#list>
</#if>
<#list inState(guarantees + quality, "未达标")?filter(i -> i.misses?has_content) as i>
<@row cells=[i.item.shortName, missedList(i.misses, (i.item.miss.verb)!"差"), missedNotes(i.misses)]/>
</#list>
</@table>
<@asideNote/>
</@annex>
</#if>

<#if annexes?seq_contains("ledger")>
<@annex title="整改台账样表">
<@table columns=["编号:2:center", "问题表述:5:left", "涉及学校:4:left", "整改目标:4:left", "整改措施:5:left", "牵头单位:3:left", "配合单位:3:left", "完成时限:3:center", "最新进展:4:left", "状态:2:center", "佐证材料:3:left"] note="编号、问题表述与问题清单一致；状态填未启动、整改中、申请销号、核查中、已销号、退回。">
<#assign blank = "　">
<#list problems as problem><#list problem.issues as e>
<@row cells=[numbering(problem?index) + (problem.issues?size gt 1)?then("-" + numbering(e?index), ""), spoken(shortOf(e)), schoolsCell(e), blank, blank, blank, blank, e.due, blank, blank, blank]/>
</#list></#list>
</@table>
<@asideNote/>
</@annex>
</#if>
