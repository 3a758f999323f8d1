<#-- 主要做法和成效：由人写，按人写的次序。 -->
<#macro statements list>
<#list list as entry>
<@runin title=(entry.heading??)?then(open(entry.heading!) + "。", "") level=2>
  ${closed(entry.text)}
  <@sentence><@clause when=entry.figures?has_content><@labelled entry.figures/></@clause></@sentence>
  <@duty entry/>
</@runin>
</#list>
</#macro>
<@section title="主要做法和成效"><@statements county.practices/></@section>
