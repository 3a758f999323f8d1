<#-- 主题：做法、问题、原因、措施条数多时按主题归并，次序就是成文的次序。ids是指标编号；没有写指标的，看标题里有没有words。 -->
<#assign themes = [
  {"id": "学位布局", "ids": ["G1", "G4", "G5", "G13", "G15"],
    "words": ["学位", "班额", "校额", "规模", "布局", "招生", "入学", "择校", "就学", "学校建设"],
    "practice": "优化学校布局，保障公平入学", "problem": "学位供给和班额校额还有差距", "cause": "学位和布局方面", "measure": "扩大学位供给，化解班额校额"},
  {"id": "办学条件", "ids": ["L4", "L5", "L6", "L7", "G2", "G3"],
    "words": ["条件", "设备", "设施", "教室", "用房", "场馆", "场地", "校舍", "宿舍", "寄宿", "标准化"],
    "practice": "统一建设标准，改善办学条件", "problem": "部分学校办学条件还没有达标", "cause": "办学条件方面", "measure": "补齐条件短板，推进达标建设"},
  {"id": "教师队伍", "ids": ["L1", "L2", "L3", "G8", "G9", "G10", "G11", "G12", "Q4"],
    "words": ["教师", "师资", "编制", "骨干", "校长", "轮岗", "培训", "人才"],
    "practice": "充实教师队伍，促进交流成长", "problem": "教师数量和结构还不适应", "cause": "教师队伍方面", "measure": "优化教师配置，促进交流成长"},
  {"id": "经费投入", "ids": ["G6", "G7"],
    "words": ["投入", "经费", "资金"],
    "practice": "落实教育经费，倾斜薄弱环节", "problem": "经费投入还不到位", "cause": "经费方面", "measure": "完善投入机制，用好教育经费"},
  {"id": "质量管理", "ids": ["G14", "Q1", "Q2", "Q3", "Q5", "Q6", "Q7", "Q8", "Q9"],
    "words": ["质量", "课程", "课堂", "课业", "学业", "德育", "立德", "评价", "文化", "阅读", "课后", "信息化", "智慧", "数字", "内涵", "劳动", "管理"],
    "practice": "推进教学改革，促进全面发展", "problem": "教育质量和学校管理还有弱项", "cause": "质量和管理方面", "measure": "深化教学改革，提升育人质量"},
  {"id": "工作机制", "ids": [], "words": [],
    "practice": "健全工作机制，合力推进创建", "problem": "推进机制和社会认可还有差距", "cause": "体制机制方面", "measure": "健全推进机制，形成工作合力"}
]>

<#-- 一个指标编号的主题；不认识的编号没有主题。 -->
<#function themeOfId id>
  <#list themes as theme><#if theme.ids?seq_contains(id)><#return theme.id></#if></#list>
  <#return "">
</#function>

<#-- 人写的一条的主题：先看指标，再看标题。 -->
<#function themeOf entry>
  <#list entry.indicators as id><#if themeOfId(id) != ""><#return themeOfId(id)></#if></#list>
  <#list themes as theme><#list theme.words as word><#if (entry.heading!)?contains(word)><#return theme.id></#if></#list></#list>
  <#return "工作机制">
</#function>

<#-- 人写的一条；正文里已经说了的数不再说。 -->
<#macro statement entry level>
<#local more = entry.figures?filter(f -> !tells(entry.text, f.fact))>
<@runin title=(entry.heading??)?then(open(entry.heading!) + "。", "") level=level>
  ${closed(entry.text)}
  <@sentence><@clause when=more?has_content><@labelled more/></@clause></@sentence>
  <@duty entry/>
</@runin>
</#macro>

<#-- 人写的各条：不超过六条的照人写的次序；多的按主题归并，一个主题只有一条的用它自己的标题。
     kind是主题里标题的名称；more(主题编号)是补在各主题后面的，moreIn是有补充的主题编号。 -->
<#macro statements list kind more="" moreIn=[]>
<#if list?size + moreIn?size lte 6>
  <#list list as entry><@statement entry 2/></#list>
  <#list moreIn as id><@more id 2/></#list>
<#else>
  <#list themes as theme>
  <#local own = list?filter(entry -> themeOf(entry) == theme.id)>
  <#local plus = moreIn?seq_contains(theme.id)>
  <#if own?size + plus?then(1, 0) == 1>
    <#list own as entry><@statement entry 2/></#list>
    <#if plus><@more theme.id 2/></#if>
  <#else>
  <@section title=theme[kind] level=2>
    <#list own as entry><@statement entry 3/></#list>
    <#if plus><@more theme.id 3/></#if>
  </@section>
  </#if>
  </#list>
</#if>
</#macro>
