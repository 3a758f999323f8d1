<#-- 数和图：各部分达标几项，县均与标准，差异系数与限值。 -->

<#-- 一格大数：达标几项、共几项，没有达标的各有几项；一项也没有达标的，大数是未达标的项数。 -->
<#function box list what>
  <#local parts = []>
  <#list ["未达标", "预估有风险", "待核", "未参测", "缺数据"] as state>
    <#local own = list?filter(i -> i.state == state)>
    <#if own?has_content><#local parts = parts + [{"word": {"缺数据": "暂无数据"}[state]!state, "number": count(own, "项", what + state + "项数")}]></#if>
  </#list>
  <#local met = list?filter(i -> i.state == "达标")>
  <#local rest = parts?filter(p -> met?has_content || p.word != "未达标")?map(p -> p.word + p.number.number)?join("、")>
  <#local aside = (rest != "")?then("（" + rest + "）", "")>
  <#if met?has_content><#return [[what + "达标" + aside, count(met, "项", what + "达标项数").number + "/" + count(list, "项", what + "项数").number]]></#if>
  <#local unmet = list?filter(i -> i.state == "未达标")>
  <#return unmet?has_content?then([[what + "未达标" + aside, "" + count(unmet, "项", what + "未达标项数")]], [])>
</#function>

<#macro totals>
<#local metUnits = units?filter(u -> u.state == "达标")>
<#local cv = part("校际差异系数")>
<#local boxes = []>
<#if units?has_content>
  <#local boxes = boxes + [["评估单元", "" + count(units, "个", "评估单元数")]]>
  <#if standard.schoolRule??>
  <#local boxes = boxes + [metUnits?has_content?then(["综合达标（" + share(count(metUnits, "个", "综合达标单元数"), count(units, "个", "评估单元数"), "综合达标率") + "）", "" + count(metUnits, "个", "综合达标单元数")], ["综合达标", "尚无"])]>
  </#if>
  <#if (cv.met)??>
  <#local aside = []>
  <#if assessment.spread?has_content><#local aside = aside + ["超限" + count(assessment.spread, "项", "差异系数超限项数").number]></#if>
  <#if pendingSpread?has_content><#local aside = aside + ["待核" + count(pendingSpread, "项", "差异系数待核项数").number]></#if>
  <#local boxes = boxes + [["差异系数达标" + aside?has_content?then("（" + aside?join("、") + "）", ""), cv.met.number + "/" + cv.all.number]]>
  </#if>
<#else>
  <#if (assessment.overview.schools)??><#local boxes = boxes + [["义务教育学校", "" + assessment.overview.schools]]></#if>
  <#local boxes = boxes + box(assessment.indicators, "资源配置")>
</#if>
<#local boxes = boxes + box(assessment.guarantees, "政府保障") + units?has_content?then([], box(assessment.quality, "教育质量"))>
<#if boxes?has_content>
<@table columns=boxes?map(b -> b[0] + ":1:center")><@row cells=boxes?map(b -> b[1])/></@table>
</#if>
</#macro>

<#-- 县均是标准的百分之几。有学校明细的，空心的是有单元没有达标；没有的，空心的是县均低于标准。待核的不画，在口径里说明。 -->
<#assign hidden = []>
<#macro means>
<#list ["小学", "初中"] as stage>
<#local shown = []>
<#list indicators as i><#list i.parts?filter(p -> (p.stage!"") == stage && p.mean?? && p.threshold??) as p>
  <#if p.state == "达标" || p.state == "未达标">
  <#local shown = shown + [{"name": i.indicator.columnName, "part": p, "met": units?has_content?then(p.state == "达标", p.mean gte p.threshold)}]>
  <#else><#assign hidden = hidden + [stage + i.indicator.columnName]></#if>
</#list></#list>
<#if shown?size gte 2>
<@chart kind="分色柱形" caption=stage + "县均占标准的百分比（虚线为标准）" unit="%" series=units?has_content?then(["各单元均达标", "有单元未达标"], ["不低于标准", "低于标准"]) limits=[{"value": share(shown?first.part.threshold, shown?first.part.threshold, "标准").number}]>
<#list shown as s>
<#local rate = share(s.part.mean, s.part.threshold, stage + s.name + "县均占标准").fixed>
<@row cells=[s.name, s.met?then(rate, ""), s.met?then("", rate)]/>
</#list>
</@chart>
</#if>
</#list>
</#macro>

<#macro coefficients>
<#list [{"stage": "小学", "limit": assessment.primaryLimit!}, {"stage": "初中", "limit": assessment.juniorLimit!}] as each>
<#local shown = []>
<#list indicators as i><#list i.parts?filter(p -> (p.stage!"") == each.stage && p.cv??) as p>
  <#if (p.cvState!) == "达标" || (p.cvState!) == "未达标"><#local shown = shown + [{"name": i.indicator.columnName, "part": p}]><#else><#assign hidden = hidden + [each.stage + i.indicator.columnName]></#if>
</#list></#list>
<#if shown?size gte 2>
<#local limited = standard.variation.counts == "每项">
<@chart kind="分色柱形" caption=each.stage + "校际差异系数" + limited?then("（虚线为限值" + each.limit + "）", "") series=["未超限值", "超过限值"] limits=limited?then([{"value": each.limit}], [])>
<#list shown as s><@row cells=[s.name, (s.part.cvState == "达标")?then(s.part.cv.fixed, ""), (s.part.cvState == "达标")?then("", s.part.cv.fixed)]/></#list>
</@chart>
</#if>
</#list>
</#macro>
