<#-- 指标达标情况：四段，每段标题就是结论，正文只写例外。 -->
<#function verdictTitle name state>
  <#if state == "达标" || state == "未达标"><#return name + state + "。"></#if>
  <#return name + "暂不作结论。">
</#function>

<#function balancesOf indicator><#return assessment.balances?filter(b -> b.indicator.id == indicator.id && b.kind != "各校均够")></#function>
<#-- 总量够、只是校际分布不均的指标。 -->
<#function uneven i><#return balancesOf(i.indicator)?has_content && !balancesOf(i.indicator)?filter(b -> b.kind != "总量够、分布不均")?has_content></#function>

<#-- 各学段的标准：一样的写一次。 -->
<#function thresholdsOf indicator parts><#return thresholdList(indicator, parts?map(p -> p.threshold), parts?map(p -> p.stage!))></#function>
<#function thresholdList indicator thresholds stages>
  <#if thresholds?size gt 1 && !thresholds?filter(t -> t != thresholds?first)?has_content><#return thresholdWords(indicator, thresholds?first)></#if>
  <#return thresholds?map(t -> stages[thresholds?seq_index_of(t)] + thresholdWords(indicator, t))?join("、")>
</#function>

<#-- 未达标的一项资源指标：标准、均值、几个未达标、缺多少；能调剂的写富余多少。 -->
<#macro gapClauses i lead="">
  <#if i.misses?size == 1 && i.unmetSchools??>
  <@clause>${i.misses?first.name}${lead}未达标<#if i.misses?first.amount??>，缺${i.misses?first.amount}</#if></@clause>
  <#elseif i.unmetSchools??>
  <@clause>${lead}${(lead != "")?then("有", "")}${i.unmetSchools}${what}未达标<#if i.shortfall??>，共缺${i.shortfall}</#if></@clause>
  <#elseif i.misses?has_content>
  <@clause>${lead}${(lead != "")?then("有", "")}${count(i.misses, counter, "未达标数")}${what}未达标</@clause>
  <#else>
  <@clause>${lead}<#list i.parts?filter(p -> p.lacking??) as p>${p.stage!}缺${p.lacking}<#sep>，<#else>未全部达标</#list></@clause>
  </#if>
  <#local movable = balancesOf(i.indicator)?filter(b -> b.movable && b.kind == "总量够、分布不均")>
  <@clause when=movable?has_content && uneven(i) && i.misses?size gt 1>其他${what}富余${total(movable?map(b -> b.wholeSurplus), i.indicator.shortName + "富余合计")}</@clause>
</#macro>
<#-- 只知道未全部达标的，放在一起说。 -->
<#function bare i><#return !i.unmetSchools?? && !i.misses?has_content && !i.parts?filter(p -> p.lacking?? || (p.state == "未达标" && p.threshold??))?has_content></#function>
<#macro resourceGap i>
  <#local staged = i.parts?filter(p -> p.state == "未达标" && p.threshold??)>
  <#local known = staged?has_content && !staged?filter(p -> !p.mean??)?has_content>
  <#local lacking = i.parts?filter(p -> p.lacking??)>
  <#local apart = staged?size gt 1 && known && (i.unmetSchools?? || i.misses?has_content || lacking?has_content)>
  <#if !staged?has_content && !i.unmetSchools?? && !i.misses?has_content>
  <@sentence><@clause>${i.indicator.shortName}<#list lacking as p>${p.stage!}缺${p.lacking}<#sep>，</#list></@clause></@sentence>
  <#return>
  </#if>
  <@sentence>
    <@clause when=staged?has_content>${i.indicator.shortName}标准为${thresholdsOf(i.indicator, staged)}</@clause>
    <@clause when=known>${whole}<#list staged as p>${p.stage}${p?is_first?then("平均", "")}${p.mean}<#sep>、</#list></@clause>
    <#if !apart><@gapClauses i=i lead=staged?has_content?then("", i.indicator.shortName)/></#if>
  </@sentence>
  <#if apart><@sentence><@gapClauses i/></@sentence></#if>
</#macro>

<#-- 差异系数超限的一项：限值和实际，差异主要来自谁，剔除后是多少。 -->
<#macro spreadDetail s first>
  <@sentence>
    <@clause>${first?then("其中，", "")}${s.stage}${s.indicator.shortName}限值为${s.limit}，实际为${s.cv}</@clause>
    <#list assessment.decompositions?filter(d -> d.indicator.id == s.indicator.id && d.stage == s.stage && d.drivers??) as d>
    <#local high = !d.drivers.units?filter(u -> u.times lte 1)?has_content>
    <#local low = !d.drivers.units?filter(u -> u.times gte 1)?has_content>
    <@clause>差异主要来自${(s.indicator.per == 1)?then("生均值", "每百名学生拥有数")}${high?then("偏高的", low?then("偏低的", "悬殊的"))}${d.drivers.units?map(u -> u.unit.name)?join("、")}</@clause>
    </#list>
  </@sentence>
  <#list assessment.decompositions?filter(d -> d.indicator.id == s.indicator.id && d.stage == s.stage && d.drivers?? && (d.drivers.cvWithout)??) as d>
  <@sentence><@clause>${(d.drivers.units?size == 1)?then("这一单元", "这" + count(d.drivers.units, "个", "差异主要来源单元数") + "单元")}对差异的贡献占${d.drivers.share}</@clause><@clause>剔除后测算，差异系数为${d.drivers.cvWithout}<#if d.drivers.cvWithout gt s.limit>，仍高于限值</#if></@clause></@sentence>
  </#list>
</#macro>

<#-- 没有结论的：待核、未参测、缺数据，说明未计入。 -->
<#macro openOnes part names state>
  <#if names?has_content>
  <@sentence>
    <@clause><#if names?size lte 3>${listed(names)}<#else>${(part == "资源配置")?then(part, "另")}有${count(names, "项", state + "的指标数")}</#if>${{"缺数据": "暂无数据"}[state]!state}</@clause>
    <@clause>${(state == "未参测")?then("按规定不作判断", "未计入达标结论")}</@clause>
  </@sentence>
  </#if>
</#macro>

<#-- 按放宽口径达标的，逐个点出。 -->
<#macro relaxedOnes ids>
  <#local found = assessment.relaxed?filter(r -> ids?seq_contains(r.item))>
  <#list distinct(found?map(r -> r.relaxation.title)) as title>
  <@sentence><@clause>${found?filter(r -> r.relaxation.title == title)?map(r -> r.name)?join("、")}按“${open(title)}”的放宽口径达到要求</@clause></@sentence>
  </#list>
</#macro>

<#-- 未达标的一项：有县级数据的，先标准后数据；按学校看的，写哪些学校或几所学校。 -->
<#function itemFact i>
  <#local told = "">
  <#list i.unmet?filter(c -> c.value?? && c.threshold?? && !c.label?ends_with("监测结果")) as c>
    <#local told = told + (told != "")?then("，", "") + (c.value.unit == c.threshold.unit)?then(c.label + "标准为" + c.threshold + "，实际为" + c.value, c.threshold.label + "为" + c.threshold + "，" + c.label + "为" + c.value)>
  </#list>
  <#if told != ""><#return told></#if>
  <#local schools = schoolsOf(i.misses)>
  <#if schools?has_content && schools?size lte 3><#return schools?join("、") + "的" + i.item.shortName + "未达到要求"></#if>
  <#if i.unmetSchools??><#return i.item.shortName + "有" + i.unmetSchools + "学校未达到要求"></#if>
  <#return i.item.shortName + "未达到要求">
</#function>

<#macro itemPart name all>
<#if all?has_content>
<#local bad = inState(all, "未达标")>
<#local good = inState(all, "达标")>
<@runin title=verdictTitle(name, partNamed(name).state) level=2>
  <#if !all?filter(i -> i.known)?has_content>
  没有提供数据，未计入达标结论。
  <#elseif reading>
  <@sentence>
    <@clause when=bad?has_content>${count(bad, "项", name + "未达标数")}未达标</@clause>
    <@clause when=bad?has_content && bad?size lte 4>即${listed(bad?map(i -> i.item.shortName))}</@clause>
    <@clause when=good?size == all?size>各项均达到要求</@clause>
    <@clause when=!bad?has_content && good?size != all?size>部分指标没有结论，未计入</@clause>
  </@sentence>
  <#else>
  <@sentence>
    <#if good?size == all?size>
    <@clause>${count(all, "项", name + "指标数")}指标均达到要求</@clause>
    <#else>
    <@clause>${count(all, "项", name + "指标数")}指标中<#if good?has_content>达标${count(good, "项", name + "达标数")}<#if bad?has_content>，未达标${count(bad, "项", name + "未达标数")}</#if><#elseif bad?has_content>未达标${count(bad, "项", name + "未达标数")}<#else>尚无一项能够判定</#if></@clause>
    </#if>
  </@sentence>
  <#local bareOnes = bad?filter(i -> itemFact(i) == i.item.shortName + "未达到要求")?map(i -> i.item.shortName)>
  <@sentence join="；">
    <#list bad?filter(i -> !bareOnes?seq_contains(i.item.shortName)) as i><@clause>${itemFact(i)}</@clause></#list>
    <@clause when=bareOnes?has_content>${listed(bareOnes)}未达到要求</@clause>
  </@sentence>
  <#list ["待核", "预估有风险", "未参测", "缺数据"] as state>
  <@openOnes part=name names=inState(all, state)?map(i -> i.item.shortName) state=state/>
  </#list>
  <@relaxedOnes all?map(i -> i.item.id)/>
  <@contradictionNote all?map(i -> i.item.id)/>
  </#if>
</@runin>
</#if>
</#macro>

<#assign metIndicators = inState(indicators, "达标")>
<#assign unmetIndicators = inState(indicators, "未达标")>
<#assign judgedUnits = units?filter(u -> u.state == "达标" || u.state == "未达标")>
<@section title="指标达标情况">
<@runin title=verdictTitle("资源配置", resourceState) level=2>
  <#assign metUnits = inState(units, "达标")>
  <@sentence>
    <@clause when=units?has_content>${count(units, "个", "评估单元数")}评估单元中<#if metUnits?has_content>${count(metUnits, "个", "综合达标单元数")}综合达标，占${share(count(metUnits, "个", "综合达标单元数"), count(units, "个", "评估单元数"), "综合达标率")}<#else>尚无单元综合达标</#if></@clause>
  </@sentence>
  <#if !reading>
  <@sentence>
    <@clause when=metIndicators?has_content>${listed(metIndicators?map(i -> i.indicator.shortName))}<#if metIndicators?size gt 1>均</#if>${units?has_content?then("校校达标", "达到要求")}</@clause>
  </@sentence>
  <#assign unevenOnes = unmetIndicators?filter(i -> uneven(i))>
  <@sentence>
    <@clause when=unevenOnes?has_content><#if unevenOnes?size gt 1 && unevenOnes?size == unmetIndicators?size>${metIndicators?has_content?then("其余", "")}${count(unevenOnes, "项", "总量已达标的指标数")}指标县级总量均<#else>${listed(unevenOnes?map(i -> i.indicator.shortName))}县级总量</#if>已达标，但校际分布不均</@clause>
  </@sentence>
  <#list unmetIndicators?filter(i -> !bare(i)) as i><@resourceGap i/></#list>
  <@sentence><@clause when=unmetIndicators?filter(i -> bare(i))?has_content>${listed(unmetIndicators?filter(i -> bare(i))?map(i -> i.indicator.shortName))}未全部达标</@clause></@sentence>
  <#else>
  <@sentence>
    <@clause when=unmetIndicators?has_content>未全部达标的有${listed(unmetIndicators?map(i -> i.indicator.shortName))}</@clause>
    <@clause when=!unmetIndicators?has_content && resourceState != "达标" && resourceState != "未达标">有关数据不全或者待核，未计入达标结论</@clause>
  </@sentence>
  </#if>
  <#assign spread = assessment.spread>
  <@sentence>
    <@clause when=spread?has_content>${listed(spread?map(s -> s.stage + s.indicator.shortName))}的校际差异系数超过限值</@clause>
    <@clause when=spread?has_content && units?has_content><#if pendingSpread?has_content>${listed(pendingSpread)}的差异系数因数据待核不作结论，</#if>其余各项均在限值以内</@clause>
    <@clause when=partNamed("校际差异系数").state == "达标">各项校际差异系数均在限值以内</@clause>
  </@sentence>
  <#if !reading>
  <#list spread as s><@spreadDetail s s?is_first/></#list>
  <#if !indicators?has_content>没有提供数据，未计入达标结论。</#if>
  <#if indicators?has_content && !units?has_content && resourceState != "达标" && resourceState != "未达标">没有逐校数值，学校综合达标情况和校际差异系数无法判断。</#if>
  <@openOnes part="资源配置" names=inState(indicators, "待核")?map(i -> i.indicator.shortName) state="待核"/>
  <@relaxedOnes standard.indicators?map(i -> i.id)/>
  <#if units?has_content>逐个单元的情况见${appendix("schools")}。</#if>
  <@contradictionNote standard.indicators?map(i -> i.id)/>
  <@doubtNote/>
  </#if>
</@runin>

<@itemPart "政府保障程度" guarantees/>
<@itemPart "教育质量" quality/>

<#assign recognition = assessment.satisfaction>
<@runin title=verdictTitle("社会认可度", recognition.state) level=2>
  <@sentence>
    <@clause when=recognition.rate??>${reading?then("测评结果", "标准为不低于" + recognition.threshold + "，测评结果")}为${recognition.rate!}</@clause>
    <@clause when=!recognition.rate?? && recognition.state != "缺数据">${reading?then("", "标准为不低于" + recognition.threshold + "，")}没有提供具体数值</@clause>
    <@clause when=recognition.state == "缺数据">没有提供调查数据</@clause>
    <@clause when=recognition.state != "达标" && recognition.state != "未达标">未计入达标结论</@clause>
  </@sentence>
</@runin>

<@para>
  <#assign rectifying = unmetIndicators?filter(i -> i.rectifying)?map(i -> i.indicator.shortName) + inState(guarantees + quality, "未达标")?filter(i -> i.rectifying)?map(i -> i.item.shortName)>
  <@sentence>
    <@clause when=rectifying?has_content && !reading>未达标的指标中，${listed(rectifying)}正在整改、尚未验收</@clause>
  </@sentence>
  <#if nothingBars>在核查中，未发现${reading?then(method, methodShort)}规定的不予认定情形。</#if>
  <@sentence>
    <@clause when=inState(assessment.vetoes, "未达标")?has_content>核查发现<#list inState(assessment.vetoes, "未达标") as v>“${open(v.veto.title)}”<#sep>、</#list>的情形，依照规定不予认定</@clause>
  </@sentence>
  <#if !reading && vetoDoubts?has_content><@contradictionNote vetoIds/></#if>
  <#if !reading && assessment.nothingBars && vetoDoubts?has_content><@note>不予认定情形的填报与数据有矛盾，核清以前正文不写“未发现”。</@note></#if>
</@para>
</@section>
