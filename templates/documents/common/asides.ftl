<#-- 填报人写给起草人的话（缺什么、照抄了什么、两处不一致），不进正文和附件，进核对提示。从第一个有这些词的分句起，到分号或句号为止不印。 -->
<#assign asideWords = ["原件", "印刷", "刊印", "缺失", "填报说明", "未写明", "没有写", "没写", "未注", "不明", "待核", "待补", "待查", "照抄", "疑为", "推断", "有误",
  "写作“", "写了", "文中“", "只称", "只有合计", "未分学段", "前后不一", "系按", "未达标依据", "问题部分", "原因分析部分", "做法部分", "差距部分", "数不符", "学校数含", "见主要做法",
  "没有学校名单", "没有差额", "没有各校", "没有班", "没有检查结果", "没有评定结果"]>
<#-- 还没有核实的说法、口径，不当作依据。 -->
<#assign unverified = ["介绍，", "待核", "确认后", "原件", "未写明"]>
<#assign asides = []>
<#assign toldAsides = []>

<#-- 能印的部分，不带末尾的句号；不能印的记下来。 -->
<#function fair text>
  <#local kept = []>
  <#list (open(text)!"")?replace("。", "；")?split("；") as clause>
    <#local part = clause?split("，")?take_while(p -> !anyOf(p, asideWords))?join("，")>
    <#if part?has_content><#local kept = kept + [part]></#if>
  </#list>
  <#local printed = kept?join("；")>
  <#if printed != (open(text)!"")?replace("。", "；") && !(asides + toldAsides)?seq_contains(open(text))><#assign asides = asides + [open(text)]></#if>
  <#return printed>
</#function>

<#-- 一段话里核实过的句子，其余的记下来。 -->
<#function proven text>
  <#local kept = "">
  <#list closed(text)?split("。") as sentence>
    <#if sentence?has_content><#if anyOf(sentence, unverified)><#assign asides = asides + [sentence]><#else><#local kept = kept + sentence + "。"></#if></#if>
  </#list>
  <#return kept>
</#function>

<#-- 数据项的口径核实过没有。 -->
<#function settled fact><#return !anyOf(fact.definition!"", ["待核", "有误", "介绍"])></#function>

<#-- 记下来的，一节一条提示。 -->
<#macro asideNote>
  <#if asides?has_content><@note>数据里的下列说明没有全部写入，请核实：<#list asides as each>${each}<#sep>；</#list></@note></#if>
  <#assign toldAsides = toldAsides + asides>
  <#assign asides = []>
</#macro>
