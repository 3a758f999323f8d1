<#-- 保障措施：每条一件实事，没有数据的不写。 -->
<#assign group = county.leadingGroup!>
<#assign building = county.projects?filter(p -> (p.status!) == "在建" && p.investment??)>
<#assign unstarted = county.projects?filter(p -> !["在建", "完工", "投用", "停滞"]?seq_contains(p.status!"") && p.status?? && p.investment??)>
<#assign supervisors = county.departments?filter(d -> d.duties?filter(duty -> duty?contains("督导"))?has_content)>
<#assign supervisor = supervisors?has_content?then(body((supervisors?first.name)!""), "")>
<#assign openLedger = county.ledger?filter(entry -> (entry.state!) != "已销号")>
<#assign openPromises = county.commitments?filter(c -> (c.status!) == "推进中" || (c.status!) == "未启动")>
<@section title="保障措施">
<@runin title="组织领导。" level=2>
<#if group?has_content>
  <@sentence>
    <@clause when=group.head??>${whole}${standard.topic}工作领导小组由${group.head!}任组长</@clause>
    <@clause when=group.deputies?has_content>${listed(group.deputies)}任副组长</@clause>
    <@clause when=group.office??>办公室设在${body(group.office!)}</@clause>
  </@sentence>
  <@sentence><@clause when=group.members?has_content>成员单位为${listed(group.members?map(name -> body(name)))}</@clause><@clause when=group.members?has_content>各成员单位对本方案列明的牵头、配合任务负责</@clause></@sentence>
</#if>
</@runin>
<@runin title="经费保障。" level=2>
  <@sentence>
    <@clause when=building?has_content>在建的${count(building, "个", "在建项目数")}项目总投资${total(building?map(p -> p.investment), "在建项目总投资")!}<#assign paid = building?filter(p -> p.paid??)><#if paid?size == building?size && building?has_content>，已到位${total(paid?map(p -> p.paid), "到位资金")}</#if></@clause>
  </@sentence>
  <@sentence>
    <@clause when=unstarted?has_content>尚未开工的${count(unstarted, "个", "未开工项目数")}项目经测算需${total(unstarted?map(p -> p.investment), "未开工项目测算资金")!}</@clause>
    <@clause when=unstarted?has_content>资金来源和年度安排按程序研究确定</@clause>
  </@sentence>
  <#assign paying = plan.years?filter(y -> y.oneTime gt 0)>
  <@sentence>
    <@clause when=paying?has_content>分年度达标安排经测算需一次性资金${total(paying?map(y -> y.oneTime), "分年度安排一次性资金")!}</@clause>
    <@clause when=paying?has_content && (building?has_content || unstarted?has_content)>与建设项目重叠的不重复安排</@clause>
    <@clause when=(lastYear.yearly!0) gt 0>到${(lastYear.year)!}每年需年度性资金${(lastYear.yearly)!}</@clause>
  </@sentence>
  <#if tasks?has_content && (building?has_content || unstarted?has_content)>建设项目清单见附件${numbering((schoolList != "")?then(2, 1))}。</#if>
  <#if (tasks?filter(t -> costOf(t.task.measures) != "")?has_content || paying?has_content) && unstarted?has_content><@note>重点任务、分年度安排中按单价测算的资金与建设项目的投资有重叠，不能相加</@note></#if>
</@runin>
<@runin title="编制保障。" level=2>
<#assign staffing = county.staffing!>
<#if staffing?has_content>
  <@sentence><@clause when=staffing.approvedPosts??>教师补充在核定编制${staffing.approvedPosts!}以内统筹，空编优先用于缺教师的学校和体育、艺术学科</@clause></@sentence>
  <@sentence><@clause when=staffing.retiring??>三年内有教师${staffing.retiring!}退休，招聘计划按退休和缺额逐年编排</@clause></@sentence>
  <#if (staffing.vacantOverYear!0) gt 0><@note>空编一年以上的有${staffing.vacantOverYear}，与不予认定情形中的“有编不补”有关，公开印发前请先定用编计划</@note></#if>
</#if>
</@runin>
<#-- 刚达标的：学生一增、教师一减就掉下来，要看住。 -->
<#assign near = []>
<#list assessment.margins as m><#assign near = near + m.above></#list>
<@runin title="动态监测。" level=2>
<#if near?has_content>刚达到标准、余量很小的指标有${count(near, "项次", "刚达标的指标项次")}，涉及评估单元${count(distinct(near?map(each -> each.unit.name)), "个", "刚达标的单元数")}。每学年初逐校复核，学生增加、教师或设备减少的，当年补足。</#if>
</@runin>
<@runin title="督导问责。" level=2>
  <@sentence>
    <@clause when=supervisor?has_content>由${supervisor}按任务分解表逐项核查</@clause>
    <@clause when=openLedger?has_content>整改台账中的${count(openLedger, "个", "未销号问题数")}问题一并销号</@clause>
  </@sentence>
  <@sentence join="；">
    <#list openPromises as c>
    <#assign promise = public(c.text)>
    <@clause when=promise?has_content><#if c?is_first>以往督导反馈中尚未完成的${count(openPromises, "项", "未完成承诺数")}整改纳入本方案（数字为反馈时的情况）：</#if>${open(promise)}<#if c.goal??>，整改目标为${open(c.goal!)}</#if></@clause>
    </#list>
  </@sentence>
  <#if supervisor?has_content && tasks?has_content>到期没有完成的任务，由牵头单位向领导小组说明原因和完成日期。</#if>
</@runin>
</@section>
<#if !group?has_content><@note>没有填领导小组，组织领导一条未写，请补充</@note></#if>
