<#-- 整改事项的主题、性质和默认时限。改这里就改了督导反馈意见，不用改程序。
     themes的次序就是问题的次序；words用来给没有填涉及指标的问题归类，前面的主题先认；title是几个问题归在一起时的标题；
     nature是性质（立行立改、限期整改、持续推进）；months是至少给几个月，month是顺延到哪个月底，不写就是满月数的那个月底。
     人写的时限优先。 -->
<#assign rectificationThemes = [
  {"id": "places", "title": "学位供给和学校布局存在薄弱环节", "nature": "持续推进", "months": 12, "month": 8,
   "words": ["学位", "班额", "校额", "学校规模", "布局", "择校", "划片", "招生"]},
  {"id": "funding", "title": "教育经费保障落实不到位", "nature": "限期整改", "months": 3, "month": 12,
   "words": ["经费", "投入", "工资", "津贴", "待遇"]},
  {"id": "staff", "title": "教师队伍配备存在短板", "nature": "限期整改", "months": 6, "month": 12,
   "words": ["教师", "师资", "编制", "缺编", "代课", "骨干"]},
  {"id": "equipment", "title": "教学设备配备和更新不及时", "nature": "限期整改", "months": 6,
   "words": ["设备", "多媒体", "信息化", "图书", "仪器", "计算机"]},
  {"id": "rooms", "title": "学校用房和场地存在缺口", "nature": "限期整改", "months": 6, "month": 8,
   "words": ["用房", "场地", "场馆", "校舍", "宿舍", "寄宿", "食堂", "厕", "教室", "条件", "校园", "运动场"]},
  {"id": "quality", "title": "教育教学和管理有待加强", "nature": "持续推进", "months": 6, "month": 12, "words": []}
]>
<#assign rectifications = {
  "L1": {"theme": "staff", "nature": "限期整改", "months": 3, "month": 8},
  "L2": {"theme": "staff", "nature": "限期整改", "months": 6, "month": 12},
  "L3": {"theme": "staff", "nature": "限期整改", "months": 3, "month": 8},
  "L4": {"theme": "rooms", "nature": "持续推进", "months": 18, "month": 8},
  "L5": {"theme": "rooms", "nature": "持续推进", "months": 18, "month": 8},
  "L6": {"theme": "equipment", "nature": "限期整改", "months": 6},
  "L7": {"theme": "equipment", "nature": "限期整改", "months": 6},
  "校际差异系数": {"theme": "", "nature": "持续推进", "months": 18, "month": 8},
  "G1": {"theme": "places", "nature": "持续推进", "months": 12, "month": 12},
  "G2": {"theme": "funding", "nature": "限期整改", "months": 3, "month": 12},
  "G3": {"theme": "rooms", "nature": "限期整改", "months": 3, "month": 8},
  "G4": {"theme": "places", "nature": "持续推进", "months": 18, "month": 8},
  "G5": {"theme": "places", "nature": "限期整改", "months": 3, "month": 8},
  "G6": {"theme": "funding", "nature": "限期整改", "months": 1, "month": 10},
  "G7": {"theme": "funding", "nature": "限期整改", "months": 1, "month": 10},
  "G8": {"theme": "funding", "nature": "限期整改", "months": 3, "month": 12},
  "G9": {"theme": "staff", "nature": "限期整改", "months": 6, "month": 12},
  "G10": {"theme": "staff", "nature": "限期整改", "months": 6, "month": 12},
  "G11": {"theme": "staff", "nature": "限期整改", "months": 3, "month": 8},
  "G12": {"theme": "staff", "nature": "限期整改", "months": 3, "month": 8},
  "G13": {"theme": "places", "nature": "限期整改", "months": 3, "month": 8},
  "G14": {"theme": "quality", "nature": "限期整改", "months": 3, "month": 6},
  "G15": {"theme": "quality", "nature": "限期整改", "months": 3, "month": 8},
  "Q1": {"theme": "quality", "nature": "持续推进", "months": 3, "month": 7},
  "Q2": {"theme": "quality", "nature": "限期整改", "months": 3, "month": 8},
  "Q3": {"theme": "quality", "nature": "立行立改", "months": 1},
  "Q4": {"theme": "funding", "nature": "限期整改", "months": 3, "month": 12},
  "Q5": {"theme": "quality", "nature": "持续推进", "months": 6, "month": 12},
  "Q6": {"theme": "quality", "nature": "持续推进", "months": 6, "month": 12},
  "Q7": {"theme": "quality", "nature": "立行立改", "months": 1},
  "Q8": {"theme": "quality", "nature": "立行立改", "months": 1},
  "Q9": {"theme": "quality", "nature": "持续推进", "months": 6, "month": 12},
  "社会认可度": {"theme": "quality", "nature": "持续推进", "months": 6, "month": 12},
  "不予认定情形": {"theme": "quality", "nature": "立行立改", "months": 1}
}>

<#-- 一个问题归在哪个主题：先看涉及指标，再看标题里的词，再看正文里的词，都认不出的归在最后一个主题。 -->
<#function themeOf ids texts>
  <#list ids as id><#if rectifications[id]??><#return rectifications[id].theme></#if></#list>
  <#list texts as text>
    <#list rectificationThemes as theme><#list theme.words as word><#if text?contains(word)><#return theme.id></#if></#list></#list>
  </#list>
  <#return rectificationThemes?last.id>
</#function>

<#-- 性质和时限按表里的哪一行。 -->
<#function treatment ids theme>
  <#list ids as id><#if rectifications[id]??><#return rectifications[id]></#if></#list>
  <#list rectificationThemes as each><#if each.id == theme><#return each></#if></#list>
  <#return rectificationThemes?last>
</#function>

<#-- 时限：人写的措施说的是同一指标、管到这些学校的，用它的时限；没有的按表。 -->
<#function dueBy ids schools rule>
  <#list county.measures?filter(m -> m.deadline??) as measure>
    <#if measure.indicators?filter(id -> ids?seq_contains(id))?has_content && (!measure.schools?has_content
        || (schools?has_content && !schools?filter(s -> !measure.schools?seq_contains(s))?has_content))><#return open(measure.deadline)></#if>
  </#list>
  <#if rule.month??><#local due = deadline(matters.date!"", county.year, rule.months, rule.month)><#else><#local due = deadline(matters.date!"", county.year, rule.months)></#if>
  <#return "" + due.year + due.month + "底前">
</#function>
