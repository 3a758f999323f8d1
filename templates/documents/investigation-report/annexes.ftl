<#-- 附件：正文之外的表。 -->
<#if annexes?seq_contains("units")>
<@annex title="各评估单元资源配置指标达标情况">
<@table columns=["评估单元:10:left", "学生数:5:right"] + indicators?map(i -> i.indicator.columnName + ":4:right") + ["达标项数:3:right", "综合判定:4:center"] note="带▲的未达到标准；一贯制学校的小学部、初中部和完全中学的初中部各为一个评估单元。">
<#list ["小学", "初中"] as stage>
<#list units?filter(u -> u.stage == stage) as u>
<#if u?is_first><@row cells=[stage + "标准", ""] + u.values?map(v -> v.threshold.fixed) + ["", ""]/></#if>
<@row cells=[u.name, u.pupils.number] + u.values?map(v -> marked(v)) + [u.met.number, u.state]/>
</#list>
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
<@row cells=[numbering(i?index), i.item.shortName, i.rectifying?then("整改中", i.state), figureList((i.result.figures)![]), (i.result??)?then(remarks(i.result!), "")]/>
</#list>
</@table>
<@table caption="社会认可度调查" columns=["对象:6:left", "发放问卷（份）:5:right", "有效问卷（份）:5:right", "满意（份）:5:right", "满意度:5:right"]>
<#list (county.results.satisfaction.groups)![] as g>
<@row cells=[g.name, (g.issued.number)!, (g.valid.number)!, (g.satisfied.number)!, g.rate!]/>
</#list>
</@table>
</@annex>
</#if>

<#if annexes?seq_contains("projects")>
<@annex title="建设项目情况">
<@table columns=["序号:2:center", "项目:8:left", "类型和状态:4:center", "内容:10:left", "投资和规模:6:left", "投用时间:4:center"]>
<#list county.projects as p>
<@row cells=[numbering(p?index), p.name, projectState(p), (p.content!) + (p.lead??)?then("（牵头单位：" + body(p.lead!) + "）", ""), projectSize(p), p.due!]/>
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
<@table columns=["主题:6:left", "数据项:12:left", "年份:4:center", "数值:6:right", "口径和时点:8:left"]>
<#list county.facts as f>
<@row cells=[f.topic!, f.label, f.year!, f.fact, factNote(f.fact)]/>
</#list>
<#list county.history as y><#list y.facts as f>
<@row cells=[f.topic!, f.label, f.year!y.year, f.fact, factNote(f.fact)]/>
</#list></#list>
</@table>
</@annex>
</#if>
