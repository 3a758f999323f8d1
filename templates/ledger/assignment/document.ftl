<#-- 交办单：一单位一份，问题清单和回执作附件。 -->
<#include "/words.ftl">
<#assign a = assignment>
<#assign natures = ["立行立改", "限期整改", "持续推进"]>
<@para>
<#if a.sources?has_content>根据${listed(a.sources)}，</#if>现将由你单位牵头整改的${count(a.problems, "项", a.lead + "问题数")}问题交办给你们（见附件1）<#if a.first??>，<#if a.problems?size gt 1>最早的</#if>于${date(a.first)}到期</#if>。请按以下要求办理。
</@para>
<@point>对照整改目标和措施逐项落实，有配合单位的由你单位牵头商办</@point>
<@point>每月底前把最新进展、完成百分比、佐证材料填入随附的台账工作簿交回，首次于${date(a.next)}前交回；没有进展的也要填明原因</@point>
<@point>完成整改的，附佐证材料申请销号；经核查没有通过的退回继续整改</@point>
<@point>确需延期的，在到期以前说明理由，报批准后调整完成时限</@point>
<@para>收到后请填写回执（附件2）。</@para>

<@annex title=a.lead + "整改问题清单">
<@table columns=["编号:4:left", "问题:8:left", "现值、标准、差额:10:left", "涉及学校:8:left", "整改目标:11:left", "性质:4:center", "完成时限:6:left"] landscape=true>
<#list a.problems as d>
<@row cells=[d.number, d.problem, d.figures!, (d.schools?has_content)?then(several(d.schools, "所", "学校", d.number + "涉及学校数"), ""), d.goal!, d.nature!, (d.due??)?then(date(d.due!), "")]/>
</#list>
</@table>
</@annex>

<@annex title="回执">
<@para>${a.lead}已收到${date(a.date)}的《义务教育优质均衡发展整改问题交办单》和附件所列${count(a.problems, "项", a.lead + "问题数")}问题。</@para>
<@table columns=["项目:12:left", "填写:25:left"]>
<@row cells=["承办科室", "　"]/>
<@row cells=["责任领导（职务）", "　"]/>
<@row cells=["联系人（职务）和电话", "　"]/>
<@row cells=["对问题、时限有异议的", "　"]/>
<@row cells=["签收（盖章）和日期", "　"]/>
</@table>
</@annex>
