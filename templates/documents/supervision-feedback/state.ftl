<#-- 全文共用：称呼、四个部分的结论、哪些达标哪些未达标。 -->
<#assign you = "你" + region>
<#assign survey = county.survey!>
<#-- 发函的机关派出督导组；没有写发文机关的，自称督导组：开展调研的可能是本县自己的单位，它不能称“你县”。上级的工作组（如复核组）用自己的名称。 -->
<#assign issuer = matters.issuer!((county.documents["supervision-feedback"].issuer)!"")><#-- 宣读稿跟书面版同一个机关。 -->
<#assign surveyor = (survey.conductedBy)!"">
<#assign visiting = ["督导组", "复核组", "评估组", "核查组"]?filter(group -> surveyor?ends_with(group))?has_content>
<#assign host = (issuer != "")?then(issuer, visiting?then(surveyor, "督导组"))>
<#-- 数据里的调研是不是这次督导；不是的，它的时间、方式和样本不写进来。 -->
<#assign ownSurvey = visiting || (issuer != "" && surveyor == issuer)>
<#assign team = matters.self!host?ends_with("组")?then(host, "督导组")>
<#assign method = "《" + standard.title + "》">
<#-- 引用时的简称，开头交代一次。 -->
<#assign methodShort = standard.title?ends_with("办法")?then("《办法》", standard.title?ends_with("细则")?then("《细则》", method))>

<#assign units = assessment.units>
<#assign what = units?has_content?then("单元", "学校")>
<#assign counter = units?has_content?then("个", "所")>
<#assign indicators = assessment.indicators?filter(i -> i.parts?has_content)>
<#assign guarantees = assessment.guarantees>
<#assign quality = assessment.quality>
<#function inState list state><#return list?filter(each -> each.state == state)></#function>

<#-- 办法的四个部分：资源配置由学校综合达标和校际差异系数两项合成。 -->
<#function partNamed name><#list assessment.verdict.parts as p><#if p.name == name><#return p></#if></#list><#return {}></#function>
<#function combined states>
  <#list ["未达标", "待核", "缺数据", "未参测", "预估有风险"] as state><#if states?seq_contains(state)><#return state></#if></#list>
  <#return "达标">
</#function>
<#assign resourceState = combined(assessment.verdict.parts?filter(p -> ["学校综合达标", "校际差异系数"]?seq_contains(p.name))?map(p -> p.state))>
<#assign parts = [{"name": "资源配置", "state": resourceState}]>
<#if guarantees?has_content><#assign parts = parts + [{"name": "政府保障程度", "state": partNamed("政府保障程度").state}]></#if>
<#if quality?has_content><#assign parts = parts + [{"name": "教育质量", "state": partNamed("教育质量").state}]></#if>
<#assign parts = parts + [{"name": "社会认可度", "state": assessment.satisfaction.state}]>

<#-- 一个部分的结论怎么说。 -->
<#function verdictWord state>
  <#if state == "达标" || state == "未达标"><#return state></#if>
  <#return {"待核": "因数据待核暂不作结论", "未参测": "因未参测不作结论", "预估有风险": "预估有风险，暂不作结论"}[state]!"因数据不全暂不作结论">
</#function>

<#-- 人写的话里自称“我县”的，换成督导组的称呼。 -->
<#function spoken text><#return text?replace("我" + region, you)></#function>

<#-- 标题并列：自己带顿号、逗号或“和”的，用分号隔开。 -->
<#function headingsListed headings>
  <#return headings?join(headings?filter(h -> h?contains("、") || h?contains("，") || h?contains("和"))?has_content?then("；", "、"))>
</#function>

<#-- 学校并列：三所以内列全，多的举三所，写等几所。 -->
<#function schoolsIn names>
  <#if names?size lte 3><#return names?join("、")></#if>
  <#return names?filter(n -> names?seq_index_of(n) lt 3)?join("、") + "等" + count(names, "所", "涉及学校数") + "学校">
</#function>

<#-- 指标在某一学段的标准：生均7.5平方米，每百名学生1人。 -->
<#function thresholdWords indicator value><#return (indicator.per == 1)?then("生均", "每百名学生") + value></#function>

<#-- 条款：办法第六条写成《办法》第六条。 -->
<#function clauseOf source><#return methodShort + source?contains("第")?then(source?keep_after_last("办法"), "")></#function>

<#-- 附件：没有内容的不列，编号跟着合拢。 -->
<#assign annexes = []>
<#function appendix key><#return "附件" + (annexes?size == 1)?then("", numbering(annexes?seq_index_of(key)))></#function>
