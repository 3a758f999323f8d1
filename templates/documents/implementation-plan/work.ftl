<#-- 由数据和人写的措施排出任务（tasks）：正文和任务分解表都照它印，两处的数才相等。 -->
<#assign units = assessment.units>
<#assign indicators = assessment.indicators>
<#assign items = assessment.guarantees + assessment.quality>
<#assign balances = assessment.balances>
<#assign shortfalls = assessment.shortfalls>
<#assign pressures = assessment.pressures>
<#assign outlooks = assessment.outlooks>
<#assign doubts = assessment.doubts>
<#assign spread = assessment.spread>
<#assign roadmap = assessment.roadmap>

<#-- 任务没有写时限的：有关学校在达标计划里排到哪一年，就到那一年；没有排的，是计划的第一年。 -->
<#assign ongoing = ["谋划", "前期", "征地", "在建", "停滞"]>
<#assign firstYear = "印发当年">
<#if roadmap.years?has_content><#assign firstYear = "" + roadmap.years[0].year><#elseif county.goals?has_content><#assign firstYear = "" + county.goals[0].year></#if>
<#function plannedFor theme>
  <#return roadmap.years?filter(y -> y.units?filter(u -> u.values?filter(v -> v.state == "未达标" && theme.ids?seq_contains(v.indicator.id))?has_content)?has_content)>
</#function>
<#function deadlineOf theme>
  <#if theme.deadline?starts_with("印发后")>
    <#local ownDates = county.projects?filter(p -> p.due?? && ongoing?seq_contains(p.status!"") && [theme.id, theme.with!""]?seq_contains(themeOf(p.name, p.indicators)))>
    <#return theme.deadline + ownDates?has_content?then("，项目按各自时限", "")>
  </#if>
  <#local years = plannedFor(theme)>
  <#return years?has_content?then("" + (years?last.year)!, firstYear) + theme.deadline>
</#function>

<#-- 措施归到它第一个指标所在的门类；标题另有所指的、没有指标的，看标题里的词。 -->
<#function themeOf heading ids>
  <#list themes as theme><#if anyOf(heading, theme.claims![])><#return theme.id></#if></#list>
  <#list ids as id><#list themes as theme><#if theme.ids?seq_contains(id)><#return theme.id></#if></#list></#list>
  <#list themes as theme><#if anyOf(heading, theme.words![])><#return theme.id></#if></#list>
  <#return "others">
</#function>

<#-- 人写的措施多半是建议的口气，方案是布置的口气。 -->
<#function ordered text>
  <#return text?remove_beginning("建议")?replace("。建议", "。")?replace("；建议", "；")?replace("，建议", "，")>
</#function>

<#-- 数：几个评估单元，几所学校。 -->
<#function whoLacks i><#return "" + i.unmetSchools + units?has_content?then("评估单元", "学校")></#function>

<#-- 缺什么用什么动词。 -->
<#function verbOf indicator><#return ["L4", "L5", "L6"]?seq_contains(indicator.id)?then("补足", "配齐")></#function>

<#-- 补充的渠道，各项指标不同。 -->
<#assign channels = {"L1": "通过学历提升和编制内招聘补充", "L2": "通过培养和评选产生", "L3": "在核定编制内招聘补充", "L6": "列入采购计划"}>

<#-- 一项指标要补多少：总数、学段、涉及多少单元，先调剂多少，再补充多少，民办学校的由举办者补齐。 -->
<#function amountOf fact><#return "" + (fact.unit == "平方米")?then(fact.number, fact) + (fact.unit == "平方米")?then(fact.unit, "")></#function>

<#function quantityOf i>
  <#local missing = i.parts?filter(p -> p.stage?? && (p.shortfall!0) gt 0)>
  <#local text = verbOf(i.indicator) + i.indicator.shortName + amountOf(i.shortfall)>
  <#if missing?size gt 1><#local text = text + "，其中小学" + amountOf(missing[0].shortfall) + "、初中" + amountOf(missing[1].shortfall)></#if>
  <#return text>
</#function>

<#-- 涉及多少单元，在城区、镇区还是乡村，不点校名。 -->
<#function reachOf i>
  <#local places = []>
  <#list ["城区", "镇区", "乡村"] as locality>
    <#local found = []>
    <#list shortfalls?filter(s -> s.indicator.id == i.indicator.id) as s>
      <#local found = found + s.units?filter(u -> u.toThreshold?? && (u.unit.school.locality!"") == locality)>
    </#list>
    <#if found?has_content><#local places = places + [{"name": locality, "number": count(found, "个", locality + "单元数")}]></#if>
  </#list>
  <#if places?size gt 1><#return "涉及" + whoLacks(i) + "，其中" + places?map(p -> p.name + p.number)?join("、")></#if>
  <#return "涉及" + places?map(p -> p.name)?join("") + whoLacks(i)>
</#function>

<#function privateOf i>
  <#local found = []>
  <#list shortfalls?filter(s -> s.indicator.id == i.indicator.id) as s>
    <#list s.units?filter(u -> u.toThreshold?? && u.unit.school.ownership == "民办") as u><#local found = found + [u.toThreshold]></#list>
  </#list>
  <#return found>
</#function>

<#-- 数据看来填错了单位的单元：先核实，再说补多少。 -->
<#function isMisfilled name indicator>
  <#return doubts?filter(d -> d.kind == "单位疑误" && d.name == name && d.indicator?? && d.indicator.id == indicator.id)?has_content>
</#function>
<#function misfilled i><#return i.misses?has_content && i.misses?filter(m -> !isMisfilled(m.name, i.indicator))?size == 0></#function>

<#-- 调剂涉及几个调出单元、几个调入单元。 -->
<#function fromTo weighed>
  <#local givers = []>
  <#local takers = []>
  <#list weighed as b><#list b.transfers as t>
    <#if !givers?seq_contains(t.from.name)><#local givers = givers + [t.from.name]></#if>
    <#if !takers?seq_contains(t.to.name)><#local takers = takers + [t.to.name]></#if>
  </#list></#list>
  <#return "，由" + count(givers, "个", "调出单元数") + "单元调出、" + count(takers, "个", "调入单元数") + "单元调入，就近安排">
</#function>

<#function movedText i>
  <#local weighed = balances?filter(b -> b.indicator.id == i.indicator.id && b.wholeShortage gt 0)>
  <#local parts = []>
  <#if weighed?has_content && weighed[0].movable>
    <#local moved = total(weighed?map(b -> b.moved), "县内可调剂")>
    <#local rest = total(weighed?map(b -> b.added), "须新增")>
    <#local private = privateOf(i)>
    <#if moved gt 0><#local parts = parts + ["先从县内富余学校调剂" + moved + fromTo(weighed)]></#if>
    <#if private?has_content>
      <#local sponsors = total(private, "民办学校所缺")>
      <#if rest gt sponsors><#local parts = parts + ["其余" + difference(rest, sponsors) + channels[i.indicator.id]!]></#if>
      <#local parts = parts + ["民办学校所缺" + sponsors + "由举办者补齐"]>
    <#elseif rest gt 0>
      <#local parts = parts + [(moved gt 0)?then("其余", "所缺") + rest + channels[i.indicator.id]!]>
    </#if>
  <#elseif !units?has_content && channels[i.indicator.id]??>
    <#list i.parts?filter(p -> p.stage?? && (p.shortfall!0) gt 0) as p>
      <#if p.surplus??><#local parts = parts + [p.stage + "总量够用，所缺的在县内调剂"]>
      <#elseif p.lacking??><#local parts = parts + [p.stage + "总量缺" + p.lacking + "，先调剂，不足的" + channels[i.indicator.id]]>
      </#if>
    </#list>
  </#if>
  <#return parts?join("；")>
</#function>

<#-- 按单价算的钱，只在全部要新增、又都由政府补的时候说：调剂的不花钱，民办学校的由举办者出。人员是每年的钱。 -->
<#function pricedText i>
  <#local moved = balances?filter(b -> b.indicator.id == i.indicator.id && b.movable && (b.moved!0) gt 0)>
  <#local costs = assessment.priced?filter(p -> p.shortfall.indicator.id == i.indicator.id && p.price?? && p.toThreshold??)?map(p -> p.toThreshold)>
  <#if moved?has_content || privateOf(i)?has_content || !costs?has_content || i.shortfall.unit == "元"><#return ""></#if>
  <#return "。按本" + region + "单价，经测算" + (i.shortfall.unit == "人")?then("每年", "") + "需" + total(costs, i.indicator.shortName + "差额所需资金")>
</#function>

<#function indicatorText i>
  <#local unmet = (i.unmetSchools!0) gt 0>
  <#if misfilled(i)><#return "先核实" + whoLacks(i) + "的" + i.indicator.shortName + "数据，再定补充数量"></#if>
  <#if (i.shortfall!0) gt 0>
    <#local text = quantityOf(i)>
    <#if unmet><#local text = text + "。" + reachOf(i)></#if>
    <#local moved = movedText(i)>
    <#return text + moved?has_content?then("。" + moved, "") + pricedText(i)>
  </#if>
  <#if unmet><#return whoLacks(i) + "的" + i.indicator.shortName + "达到标准"></#if>
  <#return "各校" + i.indicator.shortName + "达到标准">
</#function>

<#-- 差异系数降到限值以内排在哪一年，照年度目标说；没有目标的不说年份。 -->
<#function spreadYear s>
  <#local aims = county.goals?filter(g -> g.text?contains("差异系数") && g.text?contains(s.stage))>
  <#return aims?has_content?then("到" + (aims?last.year)!, "")>
</#function>

<#-- 差异系数：各校补到标准后够不够，不够的靠学区和生源，不靠一味新建。 -->
<#assign narrowed = false>
<#function spreadText s>
  <#local text = s.stage + s.indicator.shortName + "校际差异系数" + spreadYear(s) + "由" + s.cv + "降到" + s.limit + "以内">
  <#list assessment.decompositions?filter(d -> d.indicator.id == s.indicator.id && d.stage == s.stage && d.cvAllRaised??) as d>
    <#if d.cvAllRaised lte s.limit><#return text + "，各校补到标准即可做到"></#if>
    <#local way = narrowed?then("再用同样办法逐年缩小", "再通过学区调整、均衡生源和优先补充生均值低的大校逐年缩小")>
    <#assign narrowed = true>
    <#return text + "。各校补到标准后仍为" + d.cvAllRaised + "，" + way>
  </#list>
  <#return text>
</#function>

<#function withinReach s>
  <#return assessment.decompositions?filter(d -> d.indicator.id == s.indicator.id && d.stage == s.stage && d.cvAllRaised?? && d.cvAllRaised lte s.limit)?has_content>
</#function>

<#function spreadNote s>
  <#list shortfalls?filter(f -> f.indicator.id == s.indicator.id && f.stage == s.stage && f.toLimit??) as f>
    <#return s.stage + s.indicator.shortName + "差异系数只靠补充降到" + s.limit + "以内，至少要补" + f.toLimit + "，是否可行请论证">
  </#list>
  <#return "">
</#function>

<#-- 未达标的项目：有差额的写差额，没有的写几所学校达到要求。 -->
<#function itemText i>
  <#local amounts = i.misses?filter(m -> m.amount??)?map(m -> m.amount)>
  <#if i.item.id == "G4" && amounts?has_content && amounts?size == i.misses?size>
    <#return "通过学区调整、招生计划和分流，" + count(amounts, "所", "规模超过规定的学校数") + "学校减少在校学生" + total(amounts, "超出规定的学生数") + "，规模降到规定以内">
  </#if>
  <#if i.item.id == "G3" && amounts?has_content && amounts?size == i.misses?size>
    <#return "建成" + i.item.shortName + total(amounts, "缺少的专用教室") + "，涉及" + count(amounts, "所", "缺专用教室的学校数") + "学校">
  </#if>
  <#if i.item.id == "Q4" && amounts?has_content && amounts?size == i.misses?size>
    <#return count(amounts, "所", "培训经费不足的学校数") + "学校补足" + i.item.shortName + total(amounts, "少安排的培训经费")>
  </#if>
  <#local over = pressures?filter(p -> (p.over!0) gt 0)>
  <#if i.item.id == "G5" && over?has_content>
    <#local text = "超过规定班额的" + total(over?map(p -> p.over), "超标准班额班数") + "降到规定以内">
    <#if over?size gt 1><#local text = text + "，其中小学" + over[0].over + "、初中" + over[1].over><#else><#local text = over[0].stage + text></#if>
    <#local large = over?filter(p -> (p.large!0) gt 0)>
    <#if large?has_content><#local text = text + "；其中大班额" + total(large?map(p -> p.large), "大班额班数") + "先行消除"></#if>
    <#local opened = over?filter(p -> (p.missingClasses!0) gt 0)>
    <#if opened?has_content><#local text = text + "。现有班级坐不下的，至少增设" + total(opened?map(p -> p.missingClasses), "至少增设班数")></#if>
    <#local text = text + "。秋季起始年级编班不再超过规定">
    <#return text>
  </#if>
  <#if (i.unmetSchools!0) gt 0><#return "没有达到“" + open(i.item.title) + "”要求的" + i.unmetSchools + "学校限期整改到位"></#if>
  <#return i.item.shortName + "达到“" + open(i.item.title) + "”的要求">
</#function>

<#-- 建设项目：在建的写投用，其他的按学龄人口闸门写。人写的措施已经说到的，只进项目清单。 -->
<#assign toldSchools = []>
<#list county.measures as measure><#assign toldSchools = toldSchools + measure.schools></#list>
<#function isTold project>
  <#list project.schools as school><#if toldSchools?seq_contains(school)><#return true></#if></#list>
  <#return false>
</#function>
<#function isBuilding project><#return ["新建", "改扩建", "迁建"]?seq_contains(project.kind!"新建")></#function>

<#-- 闸门开着：预测的学生数超过现有容量。没有预测，就是关着。 -->
<#function gateOpen project>
  <#local stage = project.juniorPlaces???then("初中", "小学")>
  <#return outlooks?filter(o -> o.stage == stage && o.needed)?has_content>
</#function>

<#function due project><#return (project.due!"")?has_content?then("计划" + (project.due!) + "投用", "")></#function>

<#function projectText p>
  <#local size = "">
  <#if p.area??><#local size = size + "建筑面积" + p.area></#if>
  <#if p.primaryPlaces??><#local size = size + size?has_content?then("，", "") + "可提供小学学位" + p.primaryPlaces></#if>
  <#if p.juniorPlaces??><#local size = size + size?has_content?then("，", "") + "可提供初中学位" + p.juniorPlaces></#if>
  <#local name = p.name + size?has_content?then("（" + size + "）", "")>
  <#local status = p.status!"">
  <#if status == "在建"><#return "建成" + name + p.due???then("，" + (p.due!) + "投用", "")></#if>
  <#if status == "停滞"><#return p.name + "目前停滞" + p.delay???then("，" + open(p.delay!), "") + "，" + gateOpen(p)?then("限期复工", "先论证学位需求，再定是否续建")></#if>
  <#if !isBuilding(p)><#return "实施" + name + p.investment???then("，经测算需" + p.investment, "") + p.due???then("，" + (p.due!) + "完成", "")></#if>
  <#if gateOpen(p)><#return "完成" + name + "前期工作" + p.due???then("，" + due(p), "")></#if>
  <#return "研究论证" + name + "，规模按学龄人口变化核定">
</#function>

<#-- 责任单位：措施里写了的照写，没有写的按职责找；找不到的不写，记下来提示起草人。 -->
<#assign unregistered = []>
<#function dutyOf theme responsible deadline>
  <#if responsible?has_content>
    <#list responsible as name>
      <#if !county.departments?filter(d -> d.name == name || (d.shortName!) == name)?has_content && !unregistered?seq_contains(name)><#assign unregistered = unregistered + [name]></#if>
    </#list>
    <#local lead = body(responsible[0])>
    <#local support = responsible?filter(name -> name != responsible[0])?map(name -> body(name))>
  <#else>
    <#local lead = bodyWithDuty(theme.lead)>
    <#local support = lead?has_content?then(bodiesWithDuties(theme.support, lead), [])>
  </#if>
  <#return {"lead": lead, "support": support, "deadline": deadline?has_content?then(open(deadline), deadlineOf(theme))}>
</#function>

<#function dutyText duty>
  <#local text = "">
  <#if duty.lead?has_content><#local text = "〔牵头单位：" + duty.lead + duty.support?has_content?then("；配合单位：" + duty.support?join("、"), "") + "〕"></#if>
  <#return text + "完成时限：" + duty.deadline + "。">
</#function>

<#function bodiesText duty><#return ([duty.lead] + duty.support)?filter(name -> name?has_content)?join("、")></#function>

<#-- 一个门类的任务：人写的措施在前，数据算出的在后。 -->
<#function taskOf theme>
  <#local measures = county.measures?filter(m -> themeOf(m.heading!"", m.indicators) == theme.id)>
  <#local told = []>
  <#list measures as m><#local told = told + m.indicators></#list>
  <#local sentences = []>
  <#local briefs = []>
  <#local notes = []>
  <#local gaps = []>
  <#list indicators?filter(i -> theme.ids?seq_contains(i.indicator.id) && i.state == "未达标") as i>
    <#local gaps = gaps + [i.indicator.id]>
    <#if (i.shortfall!0) gt 0 || !told?seq_contains(i.indicator.id)>
      <#local sentences = sentences + [indicatorText(i)]>
      <#local briefs = briefs + [misfilled(i)?then("核实" + i.indicator.shortName + "数据", i.shortfall???then(quantityOf(i), i.indicator.shortName + "达到标准"))]>
    </#if>
  </#list>
  <#list spread?filter(s -> theme.ids?seq_contains(s.indicator.id)) as s>
    <#local sentences = sentences + [spreadText(s)]>
    <#local briefs = briefs + [s.stage + s.indicator.shortName + "差异系数" + spreadYear(s) + "降到" + s.limit + "以内"]>
    <#if !withinReach(s) && spreadNote(s) != ""><#local notes = notes + [spreadNote(s)]></#if>
  </#list>
  <#list items?filter(i -> theme.ids?seq_contains(i.item.id) && i.state == "未达标") as i>
    <#local gaps = gaps + [i.item.id]>
    <#local counted = i.misses?filter(m -> m.amount??)?has_content || i.item.id == "G5" && pressures?filter(p -> (p.over!0) gt 0)?has_content>
    <#if !told?seq_contains(i.item.id) || counted && i.item.id != "Q4">
      <#local sentences = sentences + [itemText(i)]>
      <#local briefs = briefs + [(counted && ["G3", "G4", "G5", "Q4"]?seq_contains(i.item.id))?then(itemText(i)?split("。")[0], i.item.shortName + "达到要求")]>
    </#if>
  </#list>
  <#list county.projects?filter(p -> themeOf(p.name, p.indicators) == theme.id && ongoing?seq_contains(p.status!"")) as p>
    <#if !isTold(p) || (p.status!) == "在建" || !isBuilding(p)><#local sentences = sentences + [projectText(p)]><#local briefs = briefs + [projectText(p)]></#if>
  </#list>
  <#if theme.id == "conditions">
    <#list county.conditions?filter(c -> (c.shortfall!0) gt 0) as c>
      <#local sentences = sentences + ["补足" + c.name + c.shortfall.number + (c.unit!"")]>
      <#local briefs = briefs + ["补足" + c.name + c.shortfall.number + (c.unit!"")]>
    </#list>
  </#if>
  <#list contradictions?filter(c -> c.items?filter(id -> theme.ids?seq_contains(id))?has_content) as c><#local notes = notes + [open(c.sentence)]></#list>
  <#list doubts?filter(d -> d.indicator?? && theme.ids?seq_contains(d.indicator.id)) as d><#local notes = notes + [open(d.sentence)]></#list>
  <#local rows = []>
  <#list measures as m>
    <#local text = public(ordered(m.text))>
    <#local heading = m.heading???then(publicTitle(ordered(m.heading!"")), "")>
    <#if text?has_content>
      <#local rows = rows + [{"heading": heading, "text": text, "own": m.responsible?has_content || m.deadline??, "duty": dutyOf(theme, m.responsible, m.deadline!""), "done": m.doneWhen!""}]>
    </#if>
  </#list>
  <#-- 只有一条措施，又说到了这一类的全部差距，就用它的标题。 -->
  <#local headed = rows?size == 1 && (rows[0].heading)?has_content && !(gaps?filter(id -> !told?seq_contains(id))?has_content)>
  <#local planned = plannedFor(theme)>
  <#if planned?has_content>
    <#list measures?filter(m -> (m.deadline!"")?contains("年") && !(m.deadline!"")?contains((planned?last.inWords)!)) as m>
      <#local notes = notes + ["措施“" + (m.heading!"") + "”的时限是" + (m.deadline!) + "，有关学校在分年度达标计划里排到" + planned?last.inWords + "，请统一"]>
    </#list>
  </#if>
  <#return {"theme": theme, "title": headed?then(rows?map(r -> r.heading)?join(""), theme.title), "headed": headed, "rows": rows, "sentences": sentences, "briefs": briefs, "notes": notes}>
</#function>

<#assign tasks = []>
<#list themes as theme>
  <#assign task = taskOf(theme)>
  <#if task.rows?has_content || task.sentences?has_content><#assign tasks = tasks + [task]></#if>
</#list>

<#-- 刚达标的：学生一增、教师一减就掉下来，要看住。 -->
<#assign near = []>
<#list assessment.margins as m><#list m.above as each><#assign near = near + [each]></#list></#list>
<#assign nearUnits = []>
<#list near as each><#if !nearUnits?seq_contains(each.unit.name)><#assign nearUnits = nearUnits + [each.unit.name]></#if></#list>
<#if near?has_content>
<#list themes?filter(t -> t.id == "keeping") as theme>
  <#assign tasks = tasks + [{"theme": theme, "title": theme.title, "headed": false, "rows": [], "notes": [], "briefs": ["复核刚达标的指标" + count(near, "项次", "刚达标的指标项次")],
    "sentences": ["刚达到标准、余量很小的指标有" + count(near, "项次", "刚达标的指标项次") + "，涉及评估单元" + count(nearUnits, "个", "刚达标的单元数"), "每学年初逐校复核，学生增加、教师或设备减少的，当年补足"]}]>
</#list>
</#if>

<#-- 任务超过十项的，相近的两类并作一项，直到不超过十项。 -->
<#list mergers as merger>
  <#assign first = tasks?filter(t -> t.theme.id == merger.into)>
  <#assign second = tasks?filter(t -> t.theme.id == merger.from)>
  <#if tasks?size gt 10 && first?has_content && second?has_content>
    <#assign theme = first[0].theme + {"title": merger.title, "with": merger.from, "deadline": merger.deadline!first[0].theme.deadline, "ids": first[0].theme.ids + second[0].theme.ids, "done": merger.done}>
    <#assign merged = {"theme": theme, "title": merger.title, "headed": false, "rows": first[0].rows + second[0].rows, "notes": first[0].notes + second[0].notes,
      "briefs": first[0].briefs + second[0].briefs, "sentences": first[0].sentences + second[0].sentences}>
    <#assign kept = []>
    <#list tasks as t><#if t.theme.id == merger.into><#assign kept = kept + [merged]><#elseif t.theme.id != merger.from><#assign kept = kept + [t]></#if></#list>
    <#assign tasks = kept>
  </#if>
</#list>

<#-- 同一职责的任务合用一行责任单位。 -->
<#function commonDuty task><#return (task.rows?size == 1)?then((task.rows[0].duty)!, dutyOf(task.theme, [], ""))></#function>
<#function doneOf task><#return (task.rows?size == 1 && (task.rows[0].done)?has_content)?then((task.rows[0].done)!, task.theme.done)></#function>
<#function needsCommonDuty task><#return task.rows?size lt 2 || task.sentences?has_content || task.rows?filter(r -> !r.own)?has_content></#function>

<#function ownerless task><#return task.rows?filter(r -> r.duty.lead == "")?has_content || needsCommonDuty(task) && commonDuty(task).lead == ""></#function>
