<#-- 主要成效：至多三条，各取人写的一句，带数的优先。 -->
<#function sentencesOf text><#return open(spoken(text))?split("。")?filter(s -> s?has_content)></#function>
<#function figured text><#return text?matches(r".*[0-9].*")></#function>
<#-- 没有达标或者还没有核定的，不算成效。 -->
<#assign unproven = (assessment.indicators?filter(i -> i.state != "达标")?map(i -> i.indicator.id)) + ((guarantees + quality)?filter(i -> i.state != "达标")?map(i -> i.item.id))>
<#assign proud = county.practices?filter(p -> !p.indicators?has_content || p.indicators?filter(id -> !unproven?seq_contains(id))?has_content)>
<#assign achievements = []>
<#list [true, false] as withFigure>
  <#list proud as p>
    <#assign fit = sentencesOf(p.text)?filter(s -> figured(s))>
    <#if fit?has_content == withFigure && achievements?size lt 3>
      <#assign achievements = achievements + [{"heading": open(spoken(p.heading!p.text)), "sentence": withFigure?then((fit?first)!, sentencesOf(p.text)?first)}]>
    </#if>
  </#list>
</#list>
<@section title="主要成效">
<#if reading>
<@para><@sentence><@clause when=achievements?has_content>${you}${achievements?map(a -> a.heading?keep_before("，"))?join("、")}等工作取得进展</@clause></@sentence></@para>
<#else>
<#list achievements as a><@runin title=a.heading + "。" level=2>${closed(a.sentence)}</@runin></#list>
</#if>
</@section>
