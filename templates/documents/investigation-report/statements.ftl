<#-- 人写的各条和研判的结果怎样合成一节：次序是问题的次序，没有问题的主题在后。 -->
<#assign chapters = []>
<#list findings.problems as problem><#assign chapters = chapters + findings.chapters?filter(c -> c.theme.id == problem.theme.id)></#list>
<#assign chapters = chapters + findings.chapters?filter(c -> !c.problem??)>

<#-- 人写的一条；正文里已经说了的数不再说。 -->
<#macro statement entry level>
<#local more = entry.figures?filter(f -> !tells(entry.text, f.fact))>
<#local text = proven(entry.text)>
<#if !text?has_content><#return></#if>
<@runin title=(entry.heading??)?then(open(entry.heading!) + "。", "") level=level>
  ${text}
  <@sentence><@clause when=more?has_content><@labelled more/></@clause></@sentence>
  <@duty entry/>
</@runin>
</#macro>

<#-- 指标和项目的名称；编制、学位等本来就是名称。 -->
<#function nameOf id>
  <#list assessment.indicators?filter(i -> i.indicator.id == id) as i><#return i.indicator.columnName></#list>
  <#list (assessment.guarantees + assessment.quality)?filter(i -> i.item.id == id) as i><#return i.item.shortName></#list>
  <#return id>
</#function>
