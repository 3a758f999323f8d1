<#-- 附件：正文之外的表。没有内容的列由表格自己去掉。 -->
<#if annexes?seq_contains("units")>
<@annex title="各评估单元资源配置指标达标情况">
<@table columns=["评估单元:10:left", "学生数:5:right"] + indicators?map(i -> i.indicator.columnName + ":4:right") + ["达标项数:3:right", "综合判定:4:center"] note="带▲的未达到标准。" + unitNote()>
<#list ["小学", "初中"] as stage>
<#list units?filter(u -> u.stage == stage) as u>
<#if u?is_first><@row cells=[stage + "标准", ""] + u.values?map(v -> (v.threshold.fixed)!) + ["", ""]/></#if>
<@row cells=[u.name, u.pupils.number] + u.values?map(v -> marked(v)) + [u.met.number, u.state]/>
</#list>
</#list>
</@table>
</@annex>
</#if>

<#if annexes?seq_contains("shortfalls")>
<@annex title="缺口测算">
<#-- 设备以万元计，数短，表放得下。 -->
<#function sized fact><#return (fact.unit == "元")?then(fact.wan, fact.number)></#function>
<@table caption="缺口和所需资金" columns=["指标:8:left", "学段:3:center", "未达标单元（个）:4:right", "到标准的缺口:5:right", "到综合达标下限的缺口:5:right", "差异系数归限须增加:5:right", "单价（元）:4:right", "到标准所需资金（万元）:6:right", "单价来源:7:left"] landscape=true note="三种缺口不能相加。教师的资金按一年计算，其余为一次性投入；金额为测算数。">
<#list priced as p>
<@row cells=[p.shortfall.indicator.columnName + "（" + p.shortfall.indicator.unit + "）", p.shortfall.stage, count(p.shortfall.units?filter(u -> u.toThreshold??), "个", "未达标单元数").number, (p.shortfall.toThreshold.number)!, (p.shortfall.toFloor.number)!, (p.shortfall.toLimit.number)!, (p.price.number)!, (p.toThreshold.wan)!, p.priceSource!]/>
</#list>
</@table>
<@table caption="总量与分布" columns=["指标:8:left", "学段:3:center", "实有:6:right", "应有:6:right", "短缺单元（个）:4:right", "短缺:5:right", "富余单元（个）:4:right", "富余:5:right", region + "内可调剂:5:right", "须新增:5:right"] landscape=true note="实有去尾、应有进一，短缺逐校进一、富余逐校去尾；用房、场地和教室不能调剂；民办学校不参加县内调剂。">
<#list balances as b>
<@row cells=[b.indicator.columnName + "（" + (b.indicator.unit == "元")?then("万元", b.indicator.unit) + "）", b.stage, sized(b.wholeHave), sized(b.wholeNeed), b.shortUnits.number, sized(b.wholeShortage), b.surplusUnits.number, sized(b.wholeSurplus), (b.moved??)?then(sized(b.moved!b.added), ""), sized(b.added)]/>
</#list>
</@table>
</@annex>
</#if>

<#if annexes?seq_contains("transfers")>
<@annex title="县内调剂清单">
<@table columns=["指标:7:left", "调出单元:9:left", "调入单元:9:left", "数量:4:right", "学科:10:left", "距离:4:right", "位置:4:left"] note="只在公办学校之间调剂，先近后远；数量和学科为测算结果，供协商时参考。">
<#list movable as b><#list b.transfers as t>
<@row cells=[b.stage + b.indicator.columnName, t.from.name, t.to.name, t.amount, subjectList(t.subjects), t.distance!, t.near?then("同类地区", "")]/>
</#list></#list>
</@table>
</@annex>
</#if>

<#if annexes?seq_contains("near")>
<@annex title="临近标准的评估单元">
<@table columns=["指标:8:left", "评估单元:9:left", "现值:4:right", "标准:4:right", "达标率:4:right", "差额:5:right"]>
<#list near as n>
<@row cells=[n.margin.stage + n.margin.indicator.columnName, n.near.unit.name, n.near.value.value.fixed, n.near.value.threshold.fixed, n.near.rate, n.near.amount]/>
</#list>
</@table>
</@annex>
</#if>

<#if annexes?seq_contains("misses")>
<@annex title="未达标学校名单">
<@table columns=["指标:9:left", "学校及差额:17:left", "说明:9:left"]>
<#list missedIndicators as i><#list i.parts?filter(p -> p.misses?has_content) as p>
<@row cells=[(p.stage!) + i.indicator.shortName, missedList(p.misses, "缺"), missedNotes(p.misses)]/>
</#list></#list>
<#list missedItems as i>
<@row cells=[i.item.shortName, missedList(i.misses, (i.item.miss.verb)!), missedNotes(i.misses)]/>
</#list>
</@table>
</@annex>
</#if>

<#if annexes?seq_contains("items")>
<@annex title="政府保障程度和教育质量指标情况">
<@table columns=["序号:2:center", "项目:7:left", "状态:3:center", "数据:14:left", "佐证和说明:8:left"]>
<#list items as i>
<@row cells=[numbering(i?index), i.item.shortName, stateOf(i), factList(itemFigures(i)), (i.result??)?then(remarks(i.result!), "")]/>
</#list>
</@table>
<@table caption="国家义务教育质量监测" columns=["科目:6:left", "监测年份:5:center", "学业水平等级:5:center", "校际差异率:5:right"]>
<#list (county.results.monitoring)![] as m>
<@row cells=[m.subject, m.year!, m.level!, m.difference!]/>
</#list>
</@table>
<@table caption="社会认可度调查" columns=["对象:6:left", "发放问卷（份）:5:right", "有效问卷（份）:5:right", "满意（份）:5:right", "满意度:5:right"]>
<#list (county.results.satisfaction.groups)![] as g>
<@row cells=[g.name, (g.issued.number)!, (g.valid.number)!, (g.satisfied.number)!, g.rate!]/>
</#list>
</@table>
<@table caption="社会认可度分题" columns=["题目:14:left", "满意度:5:right"]>
<#list (county.results.satisfaction.questions)![] as q>
<@row cells=[q.text, q.rate!]/>
</#list>
</@table>
</@annex>
</#if>

<#if annexes?seq_contains("problems")>
<@annex title="问题清单">
<@table columns=["编号:3:center", "问题:9:left", "涉及学校:9:left", "涉及指标:7:left", "程度:3:center", "措施:12:left", "责任单位:6:left", "时限:5:center"] landscape=true note="程度：红为不予认定或违反规定，橙为指标未达标，黄为达标而接近限值或逐年变差。">
<#list findings.issues as issue>
<@row cells=[issue.number, issue.name, (issue.schools?size == 0)?then(whole, issue.schools?join("、")), issue.about?map(id -> nameOf(id))?join("、"), issue.level, issueWays(issue), issue.owner.lead!, issue.due.text]/>
</#list>
</@table>
</@annex>
</#if>

<#if annexes?seq_contains("places")>
<@annex title="学位供需测算">
<@table caption="学位供需" columns=["片区:7:left", "学段:3:center", "年份:4:center", "需求（个）:4:right", "现有（个）:4:right", "在建（个）:4:right", "停滞（个）:4:right", "余缺（个）:5:right", "说明:8:left"] note=seen.placeBalances?filter(p -> p.stalled??)?has_content?then("停滞项目的学位不计入在建和余缺。", "")>
<#list seen.placeBalances as p>
<@row cells=[p.area!whole, p.stage!, p.year!, (p.demand.number)!, (p.capacity.number)!, ((p.building!0) gt 0)?then((p.building.number)!, ""), (p.stalled.number)!, balanceOf(p), placeNote(p.places)]/>
</#list>
</@table>
<@table caption="在校学生预测" columns=["年份:4:center", "学段:4:center", "片区:6:left", "预计在校学生（人）:5:right", "对应出生人口（人）:5:right", "方法:9:left"]>
<#list county.forecasts?filter(f -> f.pupils?? || f.births??) as f>
<@row cells=[f.year, f.stage!, f.area!, (f.pupils.number)!, (f.births.number)!, f.method!]/>
</#list>
</@table>
<@table caption="学位紧张的学校" columns=["学校:9:left", "学段:3:center", "在校学生（人）:4:right", "教学班（个）:4:right", "最大班额（人）:4:right", "超标准班额（个）:4:right", "学位利用率:4:right", "超出容量（人）:4:right"]>
<#list pressures as p><#list p.crowded as c>
<@row cells=[c.school.name, p.stage, (c.pupils.number)!, (c.classes.number)!, (c.largest.number)!, (c.over.number)!, c.usage!, (c.beyond.number)!]/>
</#list></#list>
</@table>
</@annex>
</#if>

<#if annexes?seq_contains("projects")>
<@annex title="建设项目情况">
<@table columns=["序号:2:center", "项目:8:left", "类型和状态:4:center", "内容:10:left", "投资和规模:6:left", "投用时间:4:center"]>
<#list county.projects as p>
<@row cells=[numbering(p?index), p.name, projectState(p), fair(p.content!"") + (p.lead??)?then("（牵头单位：" + body(p.lead!) + "）", ""), projectSize(p), p.due!]/>
</#list>
</@table>
</@annex>
</#if>

<#if annexes?seq_contains("commitments")>
<@annex title="上次反馈问题整改情况">
<@table columns=["序号:2:center", "问题:10:left", "目标:5:left", "时限:6:left", "现状:3:center", "进展:9:left", "佐证:6:left"]>
<#list county.commitments as c>
<@row cells=[numbering(c?index), open(c.text), c.goal!, c.deadline!, (c.status!) + overdue(c)?then("，已逾期", ""), c.progress!, c.evidence?join("、")]/>
</#list>
</@table>
</@annex>
</#if>

<#if annexes?seq_contains("honours")>
<@annex title="办学共同体、荣誉和典型做法">
<@table caption="办学共同体" columns=["名称:9:left", "类型:3:center", "核心学校:6:left", "成员学校:12:left", "起始时间:4:center"]>
<#list county.clusters as c>
<@row cells=[c.name, c.kind!, c.core!, c.members?join("、"), c.since!]/>
</#list>
</@table>
<@table caption="荣誉" columns=["名称:10:left", "级别:3:center", "年份:4:center", "数量:4:right", "学校:10:left"]>
<#list county.honours as h>
<@row cells=[h.name, levelOf(h.level!), h.year!, h.number!, h.schools?join("、")]/>
</#list>
</@table>
<@table caption="典型做法" columns=["单位:6:left", "标题:5:left", "做法:14:left", "做法前:4:right", "做法后:4:right", "可推广之处:7:left"]>
<#list county.examples as e>
<@row cells=[e.who, e.heading!, e.text, (e.before??)?then("" + ((e.before.number)!) + (e.unit!), ""), (e.after??)?then("" + ((e.after.number)!) + (e.unit!), ""), e.lesson!]/>
</#list>
</@table>
</@annex>
</#if>

<#if annexes?seq_contains("facts")>
<@annex title="有关数据">
<@table caption="历年数据" columns=["年度:4:center", "义务教育学校数（所）:5:right", "小学在校学生数（人）:5:right", "初中在校学生数（人）:5:right", "专任教师数（人）:5:right", "教育支出（万元）:6:right"]>
<#list county.history as y>
<@row cells=[y.year, (y.schools.number)!, (y.primaryPupils.number)!, (y.juniorPupils.number)!, (y.teachers.number)!, (y.educationSpending.wan)!]/>
</#list>
</@table>
<@table caption="教育经费" columns=["年度:4:center", "一般公共预算教育支出（万元）:6:right", "比上年增长:4:right", "占一般公共预算支出:4:right", "财政经常性收入增幅:4:right", "小学生均支出（元）:5:right", "初中生均支出（元）:5:right", "小学生均公用经费（元）:5:right", "初中生均公用经费（元）:5:right"]>
<#list county.funding as y>
<@row cells=[y.year, (y.spending.wan)!, y.spendingGrowth!, y.spendingShare!, y.revenueGrowth!, (y.perPupilPrimary.number)!, (y.perPupilJunior.number)!, (y.publicPerPupilPrimary.number)!, (y.publicPerPupilJunior.number)!]/>
</#list>
</@table>
<@table caption="申报数据" columns=["数据项:14:left", "数值:6:right", "口径和时点:10:left"]>
<#list declared as f>
<@row cells=[f.label, f, factNote(f)]/>
</#list>
</@table>
<@table columns=["主题:6:left", "数据项:12:left", "年份:4:center", "时期:5:left", "变化前:5:right", "数值:6:right", "口径和时点:8:left"]>
<#list ["gdp", "gdpPerCapita", "fiscalRevenue", "fiscalRevenuePerCapita", "urbanIncome", "ruralIncome"] as name><#if economy[name]??>
<@row cells=["经济", economy[name].label, "", "", "", economy[name], factNote(economy[name])]/>
</#if></#list>
<#list firmFacts as f>
<@row cells=[f.topic!, f.label, f.year!, f.period!, (f.before.number)!, f.fact, factNote(f.fact)]/>
</#list>
<#list county.history as y><#list y.facts?filter(f -> settled(f.fact)) as f>
<@row cells=[f.topic!, f.label, f.year!y.year, f.period!, (f.before.number)!, f.fact, factNote(f.fact)]/>
</#list></#list>
</@table>
</@annex>
</#if>
<#-- 口径还没有核实的数据项不列，问起草人。 -->
<#list county.facts?filter(f -> !settled(f.fact)) as f><#assign asides = asides + [f.label + "：" + f.fact.definition]></#list>
<@asideNote/>
