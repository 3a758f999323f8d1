<#-- 主要做法和成效：由人写的在前；人没有写到的共同体、荣誉各补一句，典型做法举三例。 -->
<#assign toldPractices = county.practices?map(p -> (p.heading!) + p.text)?join("")>
<#assign newHonours = county.honours?filter(h -> !toldPractices?contains(h.name?replace("（.*", "", "r")))>
<#assign groups = county.clusters?filter(c -> c.kind??)>
<@section title="主要做法和成效">
<#if county.practices?size lte 6>
<#list county.practices as entry><@statement entry 2/></#list>
<#else>
<#list findings.chapters?filter(c -> c.practices?has_content) as chapter>
<#if chapter.practices?size == 1>
<@statement chapter.practices?first 2/>
<#else>
<@section title=chapter.theme.practice level=2><#list chapter.practices as entry><@statement entry 3/></#list></@section>
</#if>
</#list>
</#if>
<@para>
  <#list distinct(groups?map(c -> c.kind!)) as kind>
  <#assign own = groups?filter(c -> c.kind == kind)>
  <#if !toldPractices?contains("教育" + kind)>
  <@sentence><@clause>组建教育${kind}${count(own, "个", "教育" + kind + "数")}<#if own?filter(c -> c.core??)?has_content>，由<@named own?filter(c -> c.core??)?map(c -> c.core) "所" "核心学校数"/>牵头</#if></@clause></@sentence>
  </#if>
  </#list>
  <@sentence join="；">
    <#list newHonours as h><#if h?index lt 3><@clause><#if h.year??>${h.year}，</#if><#if h.schools?has_content><@named h.schools "所" h.name + "学校数"/></#if>获评<#if h.level??>${levelOf(h.level)}级</#if>${h.name}<#if h.number?? && !h.schools?has_content>${h.number}</#if></@clause></#if></#list>
  </@sentence>
</@para>
<#if county.examples?has_content>
<@para>
  <#list county.examples as e><#if e?index lt 3>
  <#if e?is_first>如</#if>${e.who}<#if e.before?? && e.after??>${open(e.text)}，<@sentence><@clause>由${e.before.number}${e.unit!}${(e.after lt e.before)?then("降至", "提高到")}${e.after.number}${e.unit!}</@clause></@sentence><#else>${closed(e.text)}</#if>
  </#if></#list>
  共同体、荣誉和典型做法见${appendix("honours")}。
</@para>
</#if>
</@section>
