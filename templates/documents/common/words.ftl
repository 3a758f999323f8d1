<#-- 各文种通用的说法。 -->
<#assign region = county.kind>
<#assign whole = "全" + region>
<#assign self = "我" + region>

<#-- 文字里有没有其中一个词。 -->
<#function anyOf text words>
  <#list words as word><#if text?contains(word)><#return true></#if></#list>
  <#return false>
</#function>

<#-- 没有完成而时限已过的；按成文日期看，没有成文日期的不算。 -->
<#function overdue entry><#return (entry.status!"") != "已完成" && entry.deadline?? && passed(entry.deadline, matters.date!"")></#function>

<#-- 哪些学校不参加评估：不足50人的教学点6个、特殊教育学校1所；naming为true的写出校名，多的举三所。 -->
<#function leftOut naming>
  <#local text = []>
  <#list assessment.coverage.leftOut as each>
    <#local names = each.schools?filter(name -> naming && name != each.what)>
    <#local few = (names?size gt 8)?then(names?filter(name -> names?seq_index_of(name) lt 3)?join("、") + "等", names?join("、"))>
    <#local small = ""><#if each.below??><#local small = "不足" + each.below + "的"></#if>
    <#local text = text + [small + each.what + each.number + (few != "")?then("（" + few + "）", "")]>
  </#list>
  <#return text?join("、")>
</#function>

<#-- 各单元表下的说明。 -->
<#function unitNote>
  <#return "一贯制学校的小学部、初中部和完全中学的初中部各为一个评估单元。" + (leftOut(true) != "")?then(leftOut(true) + "不参加评估。", "")>
</#function>

<#-- 正在整改的，结论照旧，加一个说明；各处都这样写。 -->
<#function stateOf assessed><#return assessed.state + assessed.rectifying?then("（整改中）", "")></#function>

<#-- 不予认定情形：逐条核查都没有发现，填报与数据也没有矛盾，才说未发现。 -->
<#assign vetoIds = assessment.vetoes?map(v -> v.veto.id)>
<#assign vetoDoubts = contradictions?filter(c -> c.items?filter(id -> vetoIds?seq_contains(id))?has_content)>
<#assign nothingBars = assessment.nothingBars && !vetoDoubts?has_content>

<#include "/common/asides.ftl">

<#-- 荣誉的级别：数据里的“县”，在区、市里说区、市。 -->
<#function levelOf level><#return (level == "县")?then(region, level)></#function>


<#-- 单位名称：登记了规范简称的用简称。 -->
<#function body name>
  <#list county.departments as department><#if department.name == name && department.shortName??><#return department.shortName></#if></#list>
  <#return name>
</#function>

<#-- 隔开名称的标点：名称里自己带顿号的用逗号。 -->
<#function comma list><#return list?filter(each -> each?contains("、"))?has_content?then("，", "、")></#function>

<#-- 列举：不超过三个的列全，多的举三个、说总数。list为名称。 -->
<#macro named list unit label><#if list?size lte 3><@plain list/><#else><#local mark = comma(list)><#list list as each><#if each?index lt 3>${each}<#if each?index lt 2>${mark}</#if></#if></#list>等${count(list, unit, label)}</#if></#macro>

<#-- 全部列出。 -->
<#macro plain list><#local mark = comma(list)><#list list as each>${each}<#sep>${mark}</#list></#macro>

<#-- 同一个数：单位相同，差别小到看不出来。 -->
<#function same a b><#return (a.unit!) == (b.unit!) && difference(a, b) lt 0.01></#function>

<#-- 不重复的，按出现的先后。 -->
<#function distinct list>
  <#local result = []>
  <#list list as each><#if each?has_content && !result?seq_contains(each)><#local result = result + [each]></#if></#list>
  <#return result>
</#function>

<#-- 责任单位和时限，写成一句。 -->
<#macro duty entry>
  <@sentence>
    <@clause when=entry.responsible?size == 1>由${body(entry.responsible?first!)}负责</@clause>
    <@clause when=entry.responsible?size gt 1>由${body(entry.responsible?first!)}牵头，<#list entry.responsible as name><#if name?index gt 0>${body(name)}<#sep>、</#if></#list>配合</@clause>
    <@clause when=entry.deadline??><#if entry.deadline!?ends_with("前")>${entry.deadline!}完成<#else>完成时限为${entry.deadline!}</#if></@clause>
  </@sentence>
</#macro>

<#-- 数的名称后面要不要“为”：入学率为100%，教师数为12人，新建学校4所。 -->
<#function is figure><#return (figure.fact.unit == "%" || figure.label?matches(".*(率|比例|之比|数|面积|值|额|度|均|限|年份)"))?then("为", "")></#function>

<#-- 带标签的数据，写成一句：教师数为1人，新建学校3所，乙由2所变为3所。为零的只进表，不进句子。 -->
<#macro labelled figures><#local some = figures?filter(f -> f.fact != 0)><#list some as figure>${(figure.year!)?has_content?then(figure.year!, "")}${figure.label}<#if figure.before??>由${figure.before.number}变为${figure.fact}<#else>${is(figure)}${figure.fact}</#if><#if figure.period?? && !figure.label?contains((figure.period!)?replace("累计", ""))>（${figure.period!}）</#if><#sep>，</#list></#macro>

<#-- 人写的措施已经说到的事，数也说了的，不再说。 -->
<#assign peopleSay = county.measures?map(m -> m.text)?join("。")>
<#function saidBy measure><#return measure.told && (!measure.amount?? || tells(peopleSay, measure.amount))></#function>

<#-- 差异系数待核的，不能说“其余各项均在限值以内”。 -->
<#assign pendingSpread = []>
<#list assessment.indicators as i><#list i.parts?filter(p -> (p.cvState!"") == "待核") as p><#assign pendingSpread = pendingSpread + [(p.stage!"") + i.indicator.shortName]></#list></#list>

<#-- 各有着落：7项指标中，达标几项，未达标几项，待核几项……相加就是总数；都一样的说“均”。lead是“7项指标”。 -->
<#macro accounted list lead what good="达标" bad="未达标">
  <#list ["达标", "未达标", "预估有风险", "待核", "未参测", "不适用", "缺数据"] as state>
  <#local own = list?filter(i -> i.state == state)>
  <#local word = {"达标": good, "未达标": bad, "不适用": "没有达标值", "缺数据": "暂无数据"}[state]!state>
  <#if own?has_content && own?size == list?size>
  <@clause>${lead}均${word}</@clause>
  <#elseif own?has_content>
  <@clause><#if lead != "">${lead}中，<#local lead = ""></#if>${word}${count(own, "项", what + state + "项数")}</@clause>
  </#if>
  </#list>
</#macro>

<#-- 没有结论的，同一状态并成一句，人写的评价只引一次。list里每个有name名称、state状态、claims人写的评价、note说明；all是这部分指标的总数。 -->
<#macro undecided list what all>
  <#list ["预估有风险", "待核", "未参测"] as state>
  <#local own = list?filter(i -> i.state == state)>
  <#if own?has_content>
  <#local claims = []>
  <#list own as i><#local claims = claims + i.claims></#list>
  <#local claims = distinct(claims)>
  <#local claimed = own?filter(i -> distinct(i.claims)?has_content)>
  <#local notes = distinct(own?map(i -> {"name": i.name, "note": fair(i.note)})?filter(i -> i.note != "")?map(i -> (own?size gt 1)?then(i.name + "方面，", "") + i.note))>
  <@sentence>
    <@clause when=own?size lt all><@named own?map(i -> i.name) "项" what + state + "项数"/>${state}</@clause>
    <@clause when=claims?has_content><#if claimed?size lt own?size><@named claimed?map(i -> i.name) "项" what + state + "而有评价的项数"/>的</#if>填报评价为<#list claims as claim><#if claim?index lt 3>“${open(claim)}”</#if></#list><#if claims?size gt 3>等</#if></@clause>
    <@clause when=own?size == 1 && notes?has_content>${notes?first!}</@clause>
    <@clause>${(state == "未参测")?then("按规定不作判断", "不计入达标结论")}</@clause>
  </@sentence>
  <@sentence join="；"><#if own?size gt 1 && notes?size lte 3><#list notes as note><@clause>${note}</@clause></#list></#if></@sentence>
  </#if>
  </#list>
</#macro>

<#-- 核对提示：数据矛盾一条一个，说过的不再说；存疑的数据和待核的问题并成一条。 -->
<#assign toldContradictions = []>
<#macro contradicted ids>
  <#list contradictions as c>
  <#if !toldContradictions?seq_contains(c.sentence) && ((ids?size == 0 && c.items?size == 0) || c.items?filter(id -> ids?seq_contains(id))?has_content)>
  <#assign toldContradictions = toldContradictions + [c.sentence]>
  <@note>${c.sentence}</@note>
  </#if>
  </#list>
</#macro>

<#macro doubted ids>
  <#local doubts = assessment.doubts?filter(d -> d.indicator??)?filter(d -> ids?seq_contains(d.indicator.id))?map(d -> d.sentence)>
  <#local issues = county.dataIssues?filter(d -> d.note?? && (d.status!) != "已更正" && (d.indicator??)?then(ids?seq_contains(d.indicator!), false))?map(d -> (d.indicator!) + (d.school??)?then("（" + (d.school!) + "）", "") + "：" + closed(d.note!))>
  <#local all = distinct(doubts + issues)>
  <#if all?has_content><@note>存疑和待核的数据${count(all, "处", "存疑和待核数据处数")}：<#list all as each>${each}</#list></@note></#if>
</#macro>

<#-- 以下是表格里用的。 -->
<#function figureList figures>
  <#local text = "">
  <#list figures as figure><#local text = text + figure.label + figure.fact + figure?has_next?then("；", "")></#list>
  <#return text>
</#function>

<#function remarks result>
  <#local text = "">
  <#list result.evidence as evidence><#local text = text + evidence + evidence?has_next?then("、", "")></#list>
  <#local note = fair(result.note!"")>
  <#if note != ""><#local text = text + (text != "")?then("；", "") + note></#if>
  <#return text>
</#function>

<#-- 未达标学校，一格写完：甲缺3人、乙为2572人，超出572人。 -->
<#function missedList misses verb>
  <#local detailed = misses?filter(m -> m.value?? && m.amount??)?has_content>
  <#local text = "">
  <#list misses as m>
    <#local text = text + m.name + (m.value??)?then("现为" + (m.value!), "") + ((m.value?? && m.amount??)?then("，", "")) + (m.amount??)?then(verb + (m.amount!), "") + m?has_next?then(detailed?then("；", "、"), "")>
  </#list>
  <#return text>
</#function>

<#function missedNotes misses>
  <#local noted = misses?map(m -> {"name": m.name, "note": fair(m.note!"")})?filter(m -> m.note != "")>
  <#local text = "">
  <#list noted as m><#local text = text + ((misses?size gt 1)?then(m.name + "：", "")) + m.note + m?has_next?then("；", "")></#list>
  <#return text>
</#function>

<#function factNote fact>
  <#return [fair(fact.definition!""), fact.asOf!""]?filter(each -> each != "")?join("，")>
</#function>

<#function marked value>
  <#if !value.value??><#return "缺数据"></#if>
  <#if value.state == "待核"><#return "待核"></#if>
  <#return (value.state == "未达标")?then("▲", "") + value.value.fixed>
</#function>

<#function projectState project>
  <#return (project.kind!) + ((project.kind?? && project.status??)?then("，", "")) + (project.status!)>
</#function>

<#function projectSize project>
  <#local parts = []>
  <#if project.investment??><#local parts = parts + ["投资" + project.investment]></#if>
  <#if project.area??><#local parts = parts + ["建筑面积" + project.area]></#if>
  <#if project.primaryPlaces??><#local parts = parts + ["小学学位" + project.primaryPlaces]></#if>
  <#if project.juniorPlaces??><#local parts = parts + ["初中学位" + project.juniorPlaces]></#if>
  <#return parts?join("；")>
</#function>

<#function factList facts>
  <#local text = "">
  <#list facts as fact><#local text = text + fact.label + fact + fact?has_next?then("；", "")></#list>
  <#return text>
</#function>

<#-- 调剂的学科：体育2人、音乐1人。 -->
<#function subjectList subjects>
  <#local text = "">
  <#list subjects as each><#local text = text + each.subject + each.number + each?has_next?then("、", "")></#list>
  <#return text>
</#function>

<#-- 现有和在建的学位；学位缺多少，有余的为负。 -->
<#function supplied places><#return (places.building?? && places.building gt 0)?then(total([places.capacity, places.building!places.capacity], "现有和在建学位"), places.capacity)></#function>
<#function shortage places><#return places.demand - supplied(places)></#function>

<#-- 学位余缺：缺300、余600。 -->
<#function balanceOf places>
  <#if !places.demand?? || !places.capacity??><#return (places.missing??)?then("缺" + (places.missing.number)!, "")></#if>
  <#if shortage(places) == 0><#return "持平"></#if>
  <#return (shortage(places) gt 0)?then("缺", "余") + difference(places.demand, supplied(places)).number>
</#function>

<#function placeNote places>
  <#return [fair(places.note!""), fair((places.capacity.definition)!"")]?filter(each -> each != "")?join("；")>
</#function>
