<#-- 数和图：总体四数，县均与标准，差异系数与限值。 -->

<#-- 四个数。有学校明细的说评估单元；没有的说学校和有结论的指标。 -->
<#function ratio some all><#return some.number + "/" + all.number></#function>
<#macro totals>
<#local metUnits = units?filter(u -> u.state == "达标")>
<#local cv = part("校际差异系数")>
<#local metItems = guarantees?filter(i -> i.state == "达标")>
<#local judged = (indicators + guarantees + quality)?filter(i -> i.state == "达标" || i.state == "未达标")>
<#local metOnes = judged?filter(i -> i.state == "达标")>
<#local boxes = []>
<#if units?has_content>
  <#local boxes = boxes + [["评估单元", "" + count(units, "个", "评估单元数")]]>
  <#if standard.schoolRule??>
  <#local boxes = boxes + [metUnits?has_content?then(["综合达标（" + share(count(metUnits, "个", "综合达标单元数"), count(units, "个", "评估单元数"), "综合达标率") + "）", "" + count(metUnits, "个", "综合达标单元数")], ["综合达标", "尚无"])]>
  </#if>
  <#if (cv.met)??><#local boxes = boxes + [["差异系数达标项数", ratio(cv.met, cv.all)]]></#if>
<#else>
  <#if (assessment.overview.schools)??><#local boxes = boxes + [["义务教育学校", "" + assessment.overview.schools]]></#if>
  <#if judged?has_content><#local boxes = boxes + [["有结论的指标达标项数", ratio(count(metOnes, "项", "达标指标数"), count(judged, "项", "有结论的指标数"))]]></#if>
</#if>
<#if guarantees?has_content>
  <#local boxes = boxes + [["政府保障达标项数", ratio(count(metItems, "项", "政府保障程度达标项数"), count(assessment.guarantees, "项", "政府保障程度指标数"))]]>
</#if>
<#if boxes?has_content>
<@table columns=boxes?map(b -> b[0] + ":1:center")><@row cells=boxes?map(b -> b[1])/></@table>
</#if>
</#macro>

<#-- 没有学校明细的，一项指标有学校未达标，各学段都算。 -->
<#function reached i p><#return units?has_content?then(p.state, i.state)></#function>

<#-- 县均是标准的百分之几；待核的不画。 -->
<#macro means>
<#list ["小学", "初中"] as stage>
<#local shown = []>
<#list indicators as i><#list i.parts?filter(p -> (p.stage!"") == stage && p.mean?? && p.threshold?? && ["达标", "未达标"]?seq_contains(reached(i, p))) as p><#local shown = shown + [{"name": i.indicator.columnName, "part": p, "met": reached(i, p) == "达标"}]></#list></#list>
<#if shown?size gte 3>
<@chart kind="分色柱形" caption=stage + "县均占标准的百分比（虚线为标准）" unit="%" series=[units?has_content?then("校校达标", "达标"), "有校未达标"] limits=[{"value": shown?first.part.threshold?has_content?then(share(shown?first.part.threshold, shown?first.part.threshold, "标准").number, "")}]>
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
<#list indicators as i><#list i.parts?filter(p -> (p.stage!"") == each.stage && p.cv?? && ((p.cvState!) == "达标" || (p.cvState!) == "未达标")) as p><#local shown = shown + [{"name": i.indicator.columnName, "part": p}]></#list></#list>
<#if shown?size gte 3>
<#local limits = (standard.variation.counts == "每项")?then([{"value": each.limit}], [])>
<@chart kind="分色柱形" caption=each.stage + "校际差异系数" + limits?has_content?then("（虚线为限值）", "") series=["未超限值", "超过限值"] limits=limits>
<#list shown as s><@row cells=[s.name, (s.part.cvState == "达标")?then(s.part.cv.fixed, ""), (s.part.cvState == "达标")?then("", s.part.cv.fixed)]/></#list>
</@chart>
</#if>
</#list>
</#macro>
