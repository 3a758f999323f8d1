<#-- 附件：问题清单、整改台账样表、学校指标达标情况；横排的在前，版记就不会单独留在横排表格之后的一页。 -->
<#-- 一格里学校再多就只举三所，名单看附件。 -->
<#assign mostInRow = 6>
<#function schoolsCell issue>
  <#if issue.schools?size lte mostInRow><#return issue.schools?join("、")></#if>
  <#return several(issue.schools, "所", "学校", issue.name + "涉及学校数")>
</#function>
<#function factsOf issue>
  <#local own = issue.statement???then(fair(spoken((issue.statement.text)!"")), "")>
  <#local text = (own != "")?then((closed(own))!, "")>
  <#list issue.added as each><#local text = text + each></#list>
  <#return text>
</#function>
<#if annexes?seq_contains("issues")>
<@annex title="问题清单">
<@table columns=["编号:2:center", "问题:7:left", "事实:20:left", "涉及学校:9:left", "依据:5:left", "性质:3:center", "完成时限:5:center"] note="编号中短横前的是正文问题的序号，短横后的是这一问题的各个方面。" landscape=true>
<#list issues as issue>
<@row cells=[issue.number, spoken(issue.name), factsOf(issue), schoolsCell(issue), clausesOf([issue])?map(c -> c?remove_beginning(methodShort))?join("、"), issue.nature, issue.due.text]/>
</#list>
</@table>
<@asideNote/>
</@annex>
</#if>

<#if annexes?seq_contains("ledger")>
<@annex title="整改台账样表">
<@table columns=["编号:2:center", "问题表述:6:left", "整改目标:9:left", "整改措施:13:left", "牵头单位:5:left", "配合单位:5:left", "完成时限:5:center", "最新进展:4:left", "状态:3:center", "佐证材料:4:left"] note="编号、问题表述与问题清单一致，空着的由被督导单位填写；状态填未启动、整改中、申请销号、核查中、已销号、退回。" landscape=true>
<#assign blank = "　">
<#list issues as issue>
<#assign goal = issueGoals(issue)>
<#assign ways = issueWays(issue)>
<@row cells=[issue.number, spoken(issue.name), goal?has_content?then(goal, blank), ways?has_content?then(ways, blank), issue.owner.lead, issue.owner.support?join("、"), issue.due.text, blank, blank, blank]/>
</#list>
</@table>
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
