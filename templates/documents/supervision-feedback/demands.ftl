<#-- 整改要求：天数和时间取本省规定，没有填的那一句不写。 -->
<#assign demand = county.rectification!>
<#assign office = demand.reportTo!matters.issuer!host>
<#if issues?has_content>
<@section title="整改要求">
<#if reading>
<@para>请${you}<#if demand.planDays??>自收到书面意见之日起${demand.planDays}内报送整改方案，</#if>逐条建立台账，明确责任单位和时限，整改一项、核查一项、销号一项。</@para>
<@para>以上意见，请${region}委、${region}政府予以研究。</@para>
<#else>
<@runin title="报送整改方案。" level=2>
  <@sentence>
    <@clause>请${you}<#if demand.planDays??>自收到本意见之日起${demand.planDays}内</#if>制定整改方案，报送${office}</@clause>
    <@clause when=demand.reportDays??>并于${demand.reportDays!}内报送整改情况</@clause>
  </@sentence>
  整改方案应写明责任单位、整改措施和完成标志。
  <@note><#if !demand.planDays??>没有填写报送整改方案的期限，请按本省规定补上。</#if></@note>
</@runin>
<@runin title="建立台账、对账销号。" level=2>
  请${you}对照${appendix("issues")}建立整改台账（样表见${appendix("ledger")}），整改一项、核查一项、销号一项，销号应附佐证材料。
</@runin>
<@runin title="逐条落实时限。" level=2>
  <@sentence>
    <@clause>${appendix("issues")}所列${count(issues, "项", "问题清单项数")}问题的完成时限逐项列明</@clause>
    <#list natures as n><#assign some = issues?filter(e -> e.nature == n)><@clause when=some?has_content><#if some?size == issues?size>均为${n}事项<#else>${n}${count(some, "项", n + "事项数")}</#if></@clause></#list>
  </@sentence>
  <@sentence><@clause when=issues?filter(e -> e.nature == "持续推进")?has_content>持续推进的，整改方案中应有年度节点</@clause></@sentence>
</@runin>
<@runin title="下次核查。" level=2>
  <@sentence><@clause when=demand.nextCheck??>${team}将于${demand.nextCheck!}对整改情况进行核查</@clause></@sentence>
</@runin>
<@para>
  <@sentence><@clause when=demand.objectionDays??>${you}如对上述意见有异议，可自收到本意见之日起${demand.objectionDays!}内向${office}书面提出</@clause></@sentence>
</@para>
</#if>
</@section>
</#if>
