<#-- 各评估单元资源配置指标的表。 -->
<#macro unitTable>
<@table columns=["评估单元:10:left", "学生数:5:right"] + standard.indicators?map(i -> i.columnName + ":4:right") + ["达标项数:3:right", "综合判定:4:center"] note="带▲的未达到标准。" + unitNote()>
<#list ["小学", "初中"] as stage>
<#list assessment.units?filter(u -> u.stage == stage) as u>
<#if u?is_first><@row cells=[stage + "标准", ""] + u.values?map(v -> (v.threshold.fixed)!"") + ["", ""]/></#if>
<@row cells=[u.name, u.pupils.number] + u.values?map(v -> marked(v)) + [u.met.number, u.state]/>
</#list>
</#list>
</@table>
</#macro>
