<#-- 主要指标完成情况：一句总判断，然后四个部分，各段先总后分。 -->
<#function part name><#list assessment.verdict.parts as each><#if each.name == name><#return each></#if></#list><#return {}></#function>

<#-- 今年能否申报：只说能定的。 -->
<#macro eligible><#if assessment.verdict.county == "未达标">目前尚不具备申报条件<#elseif assessment.verdict.county == "达标">各部分均达到要求，具备申报条件<#else>尚有部分指标没有结论，暂不能判断是否具备申报条件</#if></#macro>

<#macro verdict>
<@para>
<#if units?has_content && !standard.schoolRule??>
  <@sentence><@clause><@eligible/></@clause></@sentence>
<#elseif units?has_content>
  <#assign metUnits = units?filter(u -> u.state == "达标")>
  <@sentence>
    <@clause>${whole}${count(units, "个", "评估单元数")}评估单元<#if metUnits?has_content>中，${count(metUnits, "个", "综合达标单元数")}综合达标，占${share(count(metUnits, "个", "综合达标单元数"), count(units, "个", "评估单元数"), "综合达标率")}<#else>均未综合达标</#if></@clause>
    <@clause when=unmet?has_content>主要差距在${listed(assessment.gaps)}</@clause>
    <@clause><@eligible/></@clause>
  </@sentence>
<#elseif judged?has_content>
  <@sentence>
    <@clause><#if county.survey??>本次调研</#if>有结论的${count(judged, "项", "有结论的指标数")}指标<#if unmet?size == judged?size>均未达到要求<#elseif unmet?has_content>中，${count(unmet, "项", "未达标指标数")}未达到要求<#else>均达到要求</#if></@clause>
    <@clause when=unmet?has_content>主要差距在${listed(assessment.gaps)}</@clause>
    <@clause><@eligible/></@clause>
  </@sentence>
</#if>
<#if parted?has_content || items?has_content>
  <#assign cv = part("校际差异系数")>
  <@sentence join="；">
    <@clause when=parted?has_content && standard.schoolRule??><@brief indicators count(indicators, "项", "资源配置指标数") + "资源配置指标" "资源配置" units?has_content?then("校校达标", "达标")/></@clause>
    <@clause when=(cv.met)?? && cv.met gt 0 && units?has_content>${cv.all}<#if standard.variation.counts == "综合">校际综合差异系数<#else>校际差异系数</#if><#if cv.met == cv.all>均在限值以内<#else>中，${cv.met}在限值以内<#if spread?has_content>、${count(spread, "项", "差异系数超限项数")}超过限值</#if><#if pendingSpread?has_content>、${count(pendingSpread, "项", "差异系数待核项数")}待核</#if></#if></@clause>
    <@clause when=guarantees?size gt 0><@brief assessment.guarantees "政府保障程度" + count(assessment.guarantees, "项", "政府保障程度指标数") "政府保障程度"/></@clause>
    <@clause when=quality?size gt 0><@brief assessment.quality "教育质量" + count(assessment.quality, "项", "教育质量指标数") "教育质量"/></@clause>
    <@clause when=(assessment.satisfaction.rate)??>社会认可度为${(assessment.satisfaction.rate)!}</@clause>
    <@clause when=!(assessment.satisfaction.rate)?? && (county.results.satisfaction.state)??>社会认可度填报为${(county.results.satisfaction.state)!}</@clause>
  </@sentence>
  <#assign doubtful = (indicators + items)?filter(i -> i.state == "待核")>
  <#assign mending = rectifying?filter(i -> i.state == "未达标")>
  <@sentence>
    <@clause when=mending?has_content>未达标的指标中，${count(mending, "项", "整改中的指标数")}正在整改、尚未验收</@clause>
  </@sentence>
  <@sentence>
    <@clause when=doubtful?has_content>另有${count(doubtful, "项", "待核指标数")}指标待核，没有计入达标结论</@clause>
  </@sentence>
  <#if nothingBars>
  在核查中，未发现《${standard.title}》规定的不予认定情形。
  <#else>
  <#assign barred = assessment.vetoes?filter(v -> v.state == "未达标")>
  <@sentence><@clause when=barred?has_content>核查中发现不予认定情形：<#list barred as v>${v.veto.title}<#sep>、</#list></@clause></@sentence>
  <@sentence><@clause when=!barred?has_content && !vetoDoubts?has_content && (county.results.vetoes)?has_content && assessment.vetoes?has_content>不予认定情形尚未逐条核查，不作结论</@clause></@sentence>
  </#if>
  <@contradicted vetoIds/>
  <#if assessment.nothingBars && vetoDoubts?has_content><@note>不予认定情形的填报与数据有矛盾，核清以前正文不写“未发现”。</@note></#if>
</#if>
</@para>
</#macro>

<#-- 一部分指标的结论，一个分句：达标几项；没有达标的说未达标几项；都没有结论的说待核几项。 -->
<#macro brief list lead what good="达标">
  <#local met = list?filter(i -> i.state == "达标")>
  <#local bad = list?filter(i -> i.state == "未达标")>
  <#local inDoubt = list?filter(i -> i.state == "待核")>
  <#list [[met, good], [bad, "未达标"], [inDoubt, "待核"]]?filter(each -> each[0]?has_content) as each>
  <#if each?is_first>${lead}<#if each[0]?size == list?size>均${each[1]}<#else>中，${each[1]}${count(each[0], "项", what + each[1] + "项数")}</#if></#if>
  <#else>${lead}暂无结论
  </#list>
</#macro>

<#-- 标准的说法：每百名学生4.2人，生均7.5平方米。 -->
<#macro threshold indicator value>${per(indicator)}${value}</#macro>

<#-- 有总量数据的学段：余缺。 -->
<#macro totals indicator parts><#list parts as p>${p.stage!}<#if p.lacking??>缺${p.lacking}<#elseif p.surplus??>富余${p.surplus}<#else>刚好满足</#if><#sep>，</#list></#macro>

<#-- 小学11所、初中2所未达标；知道缺多少的，说缺多少。 -->
<#macro unmetParts parts>
  <#local some = parts?filter(p -> p.unmet??)>
  <#if some?filter(p -> p.shortfall??)?has_content>
  <#list some as p>${p.stage!}${p.unmet}学校未达标<#if p.shortfall??>，${(p.unmet gt 1)?then("共", "")}缺${p.shortfall}</#if><#sep>；</#list>
  <#else>
  <#list some as p>${p.stage!}${p.unmet}<#sep>、</#list>${some?first.stage???then("", "学校")}未达标
  </#if>
</#macro>

<#-- 人写的评价，照引；前面引过同样的，说“也是”。 -->
<#assign toldClaims = []>
<#macro claimed claims><#local words = "“" + claims?map(c -> open(c))?join("”“") + "”"><#if toldClaims?seq_contains(words)>填报评价也是${words}<#else>填报评价为${words}</#if><#assign toldClaims = toldClaims + [words]></#macro>

<#-- 没有学校明细的县，一项未达标的指标：标准、现值、缺多少；几所学校未达标；填报的评价和说明。 -->
<#assign toldNotes = []>
<#macro givenIndicator i>
<@runin title=i.indicator.shortName + "。" level=3>
  <@sentence join="；">
    <#list i.parts as p>
    <@clause when=p.stage?? && p.mean?? && p.threshold??>${p.stage!}标准为<#if p.threshold??><@threshold i.indicator p.threshold/></#if>，现为${p.mean!}<#if p.lacking??>，按在校学生数缺${p.lacking}<#elseif p.mean?? && p.threshold?? && p.mean gte p.threshold>，总量已够</#if></@clause>
    <@clause when=!p.stage?? && p.mean?? && p.required??>小学、初中合计${per(i.indicator)}${p.mean!}，按在校学生数应有${p.required!}<#if p.lacking??>，缺${p.lacking}<#elseif p.surplus??>，富余${p.surplus}</#if></@clause>
    </#list>
    <@clause when=i.unmetSchools??><@unmetParts i.parts/></@clause>
  </@sentence>
  <#local claims = distinct(i.parts?map(p -> p.claim!))>
  <#local overruled = i.parts?filter(p -> p.lacking?? && ((county.results.resources)![])?filter(r -> r.indicator == i.indicator.id && (r.stage!) == (p.stage!) && (r.state!) == "达标")?has_content)>
  <@sentence>
    <@clause when=claims?has_content><@claimed claims/></@clause>
    <@clause when=overruled?has_content><#list overruled as p>${p.stage!}<#sep>、</#list>填报为达标，与数据不符，按未达标计</@clause>
  </@sentence>
  <#list distinct(i.parts?map(p -> p.note!)) as note>
  <#if !toldNotes?seq_contains(note)><#assign toldNotes = toldNotes + [note]>${(closed(fair(note)))!}</#if>
  </#list>
  <@contradicted [i.indicator.id]/>
</@runin>
</#macro>

<#macro resources>
<#assign weighed = parted?filter(i -> i.parts?filter(p -> p.required??)?has_content)>
<@section title="资源配置" level=2>
<#if parted?has_content>
<@para>
  <@sentence>
    <@accounted indicators count(indicators, "项", "资源配置指标数") + "资源配置指标" "资源配置" units?has_content?then("校校达标", "全部达标") "未全部达标"/>
    <@clause when=metIndicators?has_content && metIndicators?size lte 3>达标的是${listed(metIndicators?map(i -> i.indicator.shortName))}</@clause>
  </@sentence>
  <#assign tallied = unmetIndicators?filter(i -> i.unmetSchools?? && (units?has_content || !i.parts?filter(p -> p.mean?? || p.claim?? || p.note??)?has_content))>
  <@sentence join="；">
    <#list tallied as i>
    <@clause><#if i?is_first>分指标看，</#if>${i.indicator.shortName}<#if units?has_content>${i.unmetSchools}单元缺${i.shortfall!}<#else>有<@unmetParts i.parts/></#if></@clause>
    </#list>
  </@sentence>
  <#assign openIndicators = parted?filter(i -> i.state != "达标" && i.state != "未达标" && i.state != "缺数据")>
  <@undecided openIndicators?map(i -> {"name": i.indicator.shortName, "state": i.state, "claims": i.parts?map(p -> p.claim!), "note": distinct(i.parts?map(p -> p.note!))?first!""}) "资源配置" indicators?size/>
  <#assign absent = indicators?filter(i -> i.state == "缺数据")>
  <@sentence><@clause when=absent?has_content>${listed(absent?map(i -> i.indicator.shortName))}暂无数据</@clause></@sentence>
  <#if units?has_content>标准、县均值和差异系数见下表，<#if figures?seq_contains("spread")>各项指标的差异系数<#if standard.variation.counts == "每项">与限值</#if>见${figure("spread")}，</#if>逐个评估单元的情况见${appendix("units")}。<#elseif missedIndicators?has_content>学校名单见${appendix("misses")}。</#if>
  <#if units?has_content><@contradicted indicators?map(i -> i.indicator.id)/></#if>
</@para>
</#if>
<#if units?has_content>
<@table caption="资源配置指标完成情况" columns=["指标:9:left", "学段:4:center", "标准:5:right", region + "均值:5:right", "未达标单元（个）:5:right", "缺口:5:right", "差异系数:4:right"] note=(unmetIndicators?has_content)?then("缺口按评估单元逐个进一后相加。", "") + "差异系数限值：小学" + assessment.primaryLimit + "，初中" + assessment.juniorLimit + "。">
<#list parted as i><#list i.parts as p>
<@row cells=[i.indicator.columnName + "（" + i.indicator.unit + "）", p.stage!"合计", (p.threshold.fixed)!, (p.mean.fixed)!, (p.unmet.number)!, (p.shortfall.number)!, ((p.cvState!"") == "待核")?then("待核", (p.cv.fixed)!)]/>
</#list></#list>
</@table>
<@weighing/>
<@compared/>
<#else>
<#list unmetIndicators?filter(i -> i.parts?filter(p -> p.mean?? || p.claim?? || p.note??)?has_content) as i><@givenIndicator i/></#list>
<#if weighed?has_content>
<@para>
  <#local rest = weighed?filter(i -> i.state != "未达标")>
  <@sentence join="；">
    <#list rest as i><@clause><#if i?is_first>从${whole}总量看，</#if>${i.indicator.shortName}<@totals i.indicator i.parts?filter(p -> p.required??)/></@clause></#list>
  </@sentence>
  <@sentence>
    <@clause when=uneven?has_content><#if !rest?has_content>从${whole}总量看，</#if>${listed(uneven?map(i -> i.indicator.shortName))}已经够用，问题在于校际分布不均</@clause>
  </@sentence>
</@para>
<@table caption="资源配置总量与标准对照" columns=["指标:9:left", "学段:4:center", "标准:4:right", "应有:5:right", "实有:5:right", region + "均值:5:right", "余缺:6:right"] note="标准为每百名学生或生均拥有数，应有数按在校学生数计算、进一取整。">
<#list weighed as i><#list i.parts?filter(p -> p.required??) as p>
<@row cells=[i.indicator.columnName + "（" + i.indicator.unit + "）", p.stage!"合计", (p.threshold.fixed)!, (p.required.number)!, (p.quantity.number)!, (p.mean.fixed)!, (p.surplus??)?then("富余" + (p.surplus.number)!, (p.lacking??)?then("缺" + (p.lacking.number)!, "刚好满足"))]/>
</#list></#list>
</@table>
</#if>
</#if>
<@spreading/>
<@coefficients/>
<@nearly/>
<@milder indicators?map(i -> i.indicator.id)/>
<@contradicted indicators?map(i -> i.indicator.id)/>
<@doubted indicators?map(i -> i.indicator.id)/>
<@asideNote/>
</@section>
</#macro>
<#-- 差异系数图：至少三项算得出的才画，少了一句话就说清楚。综合差异系数的限值管不着单项，不画。 -->
<#macro coefficients>
<#if figures?seq_contains("spread")>
<#local limits = []>
<#if standard.variation.counts == "每项">
  <#list [{"stage": "小学", "value": assessment.primaryLimit}, {"stage": "初中", "value": assessment.juniorLimit}] as limit>
  <#if charted?filter(i -> stageCv(i, limit.stage)?has_content)?has_content><#local limits = limits + [{"name": limit.stage + "限值", "value": limit.value}]></#if>
  </#list>
</#if>
<@chart kind="柱形" caption="各项指标校际差异系数" + limits?has_content?then("与限值", "") series=["小学", "初中"] limits=limits>
<#list charted as i><@row cells=[i.indicator.columnName, stageCv(i, "小学"), stageCv(i, "初中")]/></#list>
</@chart>
</#if>
</#macro>
<#function stageCv i stage><#return (i.parts?filter(p -> (p.stage!) == stage && p.cv?? && (p.cvState!) != "待核")?first.cv.fixed)!""></#function>
<#-- 没有学校明细而总量够、仍有学校未达标的：分布不均。 -->
<#assign uneven = parted?filter(i -> units?size == 0 && (i.unmetSchools!0) gt 0 && i.parts?filter(p -> p.required??)?has_content && !i.parts?filter(p -> p.lacking??)?has_content)>

<#-- 总量与分布、缺口测算：总量够而分布不均的调，总量缺的补。 -->
<#macro weighing>
<#if balances?has_content>
<#local even = balances?filter(b -> b.kind == "总量够、分布不均")>
<#local short = balances?filter(b -> b.kind != "总量够、分布不均")>
<@para>
  <@sentence>
    <@clause when=even?has_content>从总量和分布看，<#if short?has_content>${listed(distinct(even?map(b -> b.stage + b.indicator.columnName)))}<#else>上述指标</#if>县级总量已达标，但校际分布不均</@clause>
    <@clause when=short?has_content><#if !even?has_content>从总量和分布看，</#if>${listed(short?map(b -> b.stage + b.indicator.columnName))}总量不足</@clause>
  </@sentence>
  <@sentence join="；">
    <#list balances?filter(b -> b.movable && b.indicator.unit == "人") as b>
    <@clause>${b.stage}${b.indicator.columnName}${b.shortUnits}单元缺${b.wholeShortage}、${b.surplusUnits}单元富余${b.wholeSurplus}</@clause>
    </#list>
  </@sentence>
  <#-- 县里要出的：能调剂的、民办学校的不算。 -->
  <#local paid = seen.shortages?filter(s -> s.cost?? && s.cost gt 0)>
  <#local once = paid?filter(s -> s.indicator.unit != "人")?map(s -> s.cost)>
  <#local yearly = paid?filter(s -> s.indicator.unit == "人")?map(s -> s.cost)>
  <@sentence>
    <@clause when=once?has_content>按本${region}单价，补齐用房、场地和设备缺口经测算需${total(once, "用房场地设备缺口所需资金")!}</@clause>
    <@clause when=yearly?has_content>调剂后仍缺的教师经测算每年需${total(yearly, "教师缺口每年所需资金")!}</@clause>
  </@sentence>
  缺口测算见${appendix("shortfalls")}<#if movable?has_content>，县内可调剂的见${appendix("transfers")}</#if>。
</@para>
</#if>
</#macro>

<#-- 与参照值比较：一项一个分句，最多三项。 -->
<#macro compared>
<#local some = []>
<#list county.references?filter(r -> r.indicator?? && r.stage?? && r.value??) as r>
  <#list indicators?filter(i -> i.indicator.id == r.indicator) as i><#list i.parts?filter(p -> p.mean?? && (p.stage!) == r.stage) as p>
    <#local some = some + [{"r": r, "i": i, "p": p}]>
  </#list></#list>
</#list>
<@para>
  <@sentence join="；">
    <#list some as s><#if s?index lt 3><@clause>${s.p.stage}${s.i.indicator.columnName}${per(s.i.indicator)}${s.p.mean}，${(s.p.mean gt s.r.value)?then("高于", (s.p.mean == s.r.value)?then("等于", "低于"))}${s.r.of}的${s.r.value.number}${s.r.unit!}</@clause></#if></#list>
  </@sentence>
</@para>
</#macro>

<#-- 校际差异：超限的逐项说，差异由谁拉大、剔除后多少、补到什么水平能归限。 -->
<#macro spreading>
<#if spread?has_content>
<@runin title="校际差异。" level=3>
<#list spread as s>
  <@sentence><@clause>${s.stage}${s.indicator.title}差异系数为${s.cv}，超过${s.limit}的限值</@clause></@sentence>
  <#list assessment.decompositions?filter(d -> d.indicator.id == s.indicator.id && d.stage == s.stage) as d>
  <#if d.drivers??>
  <@sentence>
    <@clause>从构成看，<#list d.drivers.units as u>${u.unit.name}<#if u.times gte 1.5 || u.times lt 0.8>（${region}均值的${u.times.number}倍）</#if><#sep>、</#list>对差异的贡献${(d.drivers.units?size gt 1)?then("合计", "")}占${d.drivers.share}</@clause>
    <@clause when=d.drivers.cvWithout??>剔除这${count(d.drivers.units, "个", "差异贡献最大的单元数")}单元测算，差异系数为${d.drivers.cvWithout!}</@clause>
  </@sentence>
  </#if>
  <#if (d.levelling.wholeTotal)??>
  <@sentence><@clause>把低于${per(s.indicator)}${d.levelling.level}的${count(d.levelling.additions, "个", "须补充的单元数")}单元补到这一水平，共须增加${d.levelling.wholeTotal}，差异系数可降到限值以内</@clause></@sentence>
  <#elseif d.cvAllRaised??>
  <@sentence><@clause>未达标单元全部补到标准，差异系数为${d.cvAllRaised}</@clause></@sentence>
  </#if>
  </#list>
</#list>
<#if units?has_content && part("校际差异系数").met gt 0><#if pendingSpread?has_content>${listed(pendingSpread)}的差异系数因数据待核不作结论，</#if>其余各项均在限值以内。</#if>
</@runin>
</#if>
</#macro>

<#-- 差一点的和刚达标的：离标准不到百分之五。 -->
<#macro nearly>
<#if near?has_content || justMet?has_content>
<@runin title="临近标准。" level=3>
  <@sentence>
    <@clause when=near?has_content>离标准不到百分之五的有${count(near, "项次", "差一点项次")}：<#list near as n><#if n?index lt 6>${n.near.unit.name}${n.margin.indicator.columnName}差${n.near.amount}<#if n?index lt 5 && n?has_next>、</#if></#if></#list><#if near?size gt 6>等，见${appendix("near")}</#if></@clause>
  </@sentence>
  <@sentence>
    <@clause when=justMet?has_content>另有${count(justMet, "项次", "刚达标项次")}刚达到标准、余量不到百分之五</@clause>
    <@clause when=justMet?has_content>学生增加就可能跌破</@clause>
  </@sentence>
</@runin>
</#if>
</#macro>

<#-- 按放宽口径达标的，逐个说明。 -->
<#macro milder ids>
<#local some = assessment.relaxed?filter(r -> ids?seq_contains(r.item))>
<#if some?has_content>
<@para>
  <#list distinct(some?map(r -> r.relaxation.title)) as title>
  <#local own = some?filter(r -> r.relaxation.title == title)?map(r -> r.name)>
  <@sentence><@clause><@named own "个" "按放宽口径达标数"/>按放宽口径计算达标</@clause><@clause>口径为“${open(title)}”</@clause></@sentence>
  </#list>
</@para>
</#if>
</#macro>

<#-- 一项未达标指标的数据：人填的在前；程序由数据算出的，人没有填同一个数的才说。 -->
<#function itemFigures i>
  <#local given = ((i.result.figures)![])?map(f -> f.fact)>
  <#local extra = []>
  <#list i.figures as f><#if !given?filter(g -> same(g, f))?has_content><#local extra = extra + [f]></#if></#list>
  <#return given + extra>
</#function>

<#macro itemDetail i>
  <#local decided = i.unmet?filter(c -> c.value?? && c.threshold??)>
  <#local sized = i.item.id == "G5" && measured?has_content>
  <#local given = sized?then([], ((i.result.figures)![])?filter(f -> !decided?filter(c -> same(c.value, f.fact))?has_content && !i.misses?filter(m -> (m.value?? && same(m.value, f.fact)) || (m.amount?? && same(m.amount, f.fact)))?has_content))>
  <#-- 学校不多的，逐所说差多少；多的、只有名称而又有数据的，说几所。 -->
  <#local few = i.misses?has_content && i.misses?size lte 3>
  <#local measuredMisses = i.misses?filter(m -> m.value?? || m.amount?? || m.note??)>
  <@sentence join="；"><#list decided as c><@clause>${c.label}为${c.value}，没有达到${c.threshold}的标准</@clause></#list></@sentence>
  <@sentence><@clause><@labelled given/></@clause></@sentence>
  <#if sized><@classSizes/></#if>
  <@sentence join="；">
    <#if few && measuredMisses?size == i.misses?size>
    <#list i.misses as m><@clause>${m.name}<#if m.value??>${(i.item.id == "G5")?then("最大班额", "现")}为${m.value}<#if m.amount?? || fair(m.note!"") != "">，</#if></#if><#if m.amount??>${(i.item.miss.verb)!"差"}${m.amount}<#if fair(m.note!"") != "">，</#if></#if><#if !m.value?? && !m.amount??>未达到要求<#if fair(m.note!"") != "">：</#if></#if>${fair(m.note!"")}</@clause></#list>
    <#elseif few && !given?has_content>
    <@clause><@plain i.misses?map(m -> m.name)/>未达到要求</@clause>
    <#elseif (i.unmetSchools!0) gt 0>
    <@clause><#if given?filter(f -> (f.unit!"") == "所")?has_content>合计</#if>${i.unmetSchools}学校未达到要求<#if annexes?seq_contains("misses") && i.misses?size gt 3>，名单见${appendix("misses")}</#if></@clause>
    <#elseif i.misses?has_content>
    <@clause><@named i.misses?map(m -> m.name) "所" i.item.shortName + "未达标学校数"/>未达到要求</@clause>
    </#if>
    <@clause when=((i.result.metSchools)!0) gt 0>${(i.result.metSchools)!}学校达到要求</@clause>
  </@sentence>
  <@sentence><@clause when=(i.result.claim)??><@claimed [(i.result.claim)!]/></@clause></@sentence>
  <#if (i.result.note)?? && !toldNotes?seq_contains((i.result.note)!)><#assign toldNotes = toldNotes + [i.result.note]>${(closed(fair(i.result.note)))!}</#if>
  <@contradicted [i.item.id]/>
</#macro>

<#-- 保障程度、教育质量两部分同一个写法：达标几项，未达标的逐项说，待核、未参测的说明不作判断。 -->
<#macro itemPart title all given>
<@section title=title level=2>
<#local bad = given?filter(i -> i.state == "未达标")>
<#local pending = given?filter(i -> i.state != "达标" && i.state != "未达标" && i.state != "缺数据")>
<@para>
  <@sentence>
    <@accounted all count(all, "项", title + "指标数") + "指标" title/>
  </@sentence>
  <@undecided pending?map(i -> {"name": i.item.shortName, "state": i.state, "claims": [(i.result.claim)!], "note": (i.result.note)!}) title all?size/>
  <#if annexes?seq_contains("items")>各项数据见${appendix("items")}。</#if>
</@para>
<#if !bad?filter(i -> i.item.id == "G5")?has_content && all?filter(i -> i.item.id == "G5")?has_content>
<@para><@classSizes/></@para>
</#if>
<#list bad as i>
<@runin title=i.item.shortName + "。" level=3>
  <#if !i.unmet?filter(c -> c.value?? && c.threshold??)?has_content>评估标准要求“${open(i.item.title)}”。</#if>
  <@itemDetail i/>
</@runin>
</#list>
<@milder all?map(i -> i.item.id)/>
<@contradicted all?map(i -> i.item.id)/>
<@doubted all?map(i -> i.item.id)/>
<@asideNote/>
</@section>
</#macro>

<#-- 班额的三个词分开说：超标准班额、大班额、超大班额。 -->
<#assign measured = pressures?filter(p -> p.over?? || p.large??)>
<#macro classSizes>
  <#if measured?has_content && !measured?filter(p -> p.over?? || (p.large!1) != 0)?has_content>
  <@plain measured?map(p -> p.stage)/>均没有大班额。
  <#else>
  <@sentence join="；">
    <#list measured as p>
    <@clause>${p.stage}<#if p.over??><#if p.over == 0>没有超标准班额<#else>超标准班额${p.over}<#if p.classes?? && p.classes gt 0>，占教学班的${share(p.over, p.classes, p.stage + "超标准班额占比")}</#if></#if></#if><#if p.large??><#if p.over??>，</#if><#if p.large == 0>没有大班额<#else>大班额${p.large}</#if></#if><#if p.veryLarge?? && (p.large!0) gt 0>，<#if p.veryLarge == 0>没有超大班额<#else>其中超大班额${p.veryLarge}</#if></#if></@clause>
    </#list>
  </@sentence>
  </#if>
  <#list pressures?filter(p -> p.beyond?? && p.beyond gt 0) as p>
  <@sentence>
    <@clause>按班额上限和现有教学班测算，${p.stage}超出容量的学生${p.beyond}<#if p.free?? && p.free gt 0>，其他学校尚有空余学位${p.free.number}个</#if></@clause>
    <@clause when=(p.missingClasses!0) gt 0>须增加教学班${p.missingClasses!}</@clause>
    <@clause when=p.crowded?has_content && (p.crowded?first.usage)??>学位最紧的是${p.crowded?first.school.name}，利用率${(p.crowded?first.usage)!}</@clause>
  </@sentence>
  </#list>
</#macro>

<#-- 社会认可度：有满意度的与标准比；只有结论或说明的，照说。 -->
<#macro recognition>
<#local s = (county.results.satisfaction)!>
<#local r = assessment.satisfaction>
<#if s?has_content && (r.rate?? || s.state?? || s.note??)>
<@section title="社会认可度" level=2>
<@para>
  <@sentence>
    <#if r.rate??>
    <@clause>社会认可度为${r.rate}</@clause>
    <@clause><#if r.rate gte r.threshold>达到${r.threshold}的标准<#else>低于${r.threshold}的标准${difference(r.rate, r.threshold)}</#if></@clause>
    <#else>
    <@clause>社会认可度标准为${r.threshold}</@clause>
    <@clause when=s.state??>填报为${s.state!}</@clause>
    <@clause>暂无满意度数值</@clause>
    </#if>
  </@sentence>
  <#local rated = s.groups?filter(g -> g.rate??)>
  <@sentence><@clause when=rated?has_content>分对象看，<#list rated as g>${g.name}${g.rate}<#sep>、</#list></@clause></@sentence>
  ${(closed(fair(s.note!"")))!}
  <@sentence><@clause when=s.opinions?has_content>开放意见集中在<#list s.opinions as each><#if each?index lt 3>“${open(each)}”</#if></#list></@clause></@sentence>
</@para>
</@section>
</#if>
</#macro>

<@section title="主要指标完成情况">
<@verdict/>
<@resources/>
<#if guarantees?has_content><@itemPart "政府保障程度" assessment.guarantees guarantees/></#if>
<#if quality?has_content><@itemPart "教育质量" assessment.quality quality/></#if>
<@recognition/>
<@asideNote/>
</@section>
