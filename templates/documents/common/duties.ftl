<#-- 任务门类：各门类涉及的指标和项目，默认由谁办、什么时候办完。改这里就改了方案，不用改程序。
     lead、support按职责找单位：责任单位表里哪个单位的职责写着这个词，就是哪个单位；没有登记的不写。
     deadline前面会加上达标计划里有关学校排到的年度；写成“印发后”的不加。done是完成标志。
     claims：标题里写着这个词的措施归这一类，不看指标；words：措施没有写指标时，按标题里的词归类。 -->
<#assign themes = [
  {"id": "places", "title": "控制学校规模和班额", "ids": ["G1", "G4", "G5"], "words": ["布局", "学位", "班额", "校额"], "lead": ["招生", "学校布局"], "support": ["立项", "用地", "经费"], "deadline": "秋季学期开学前", "done": "学校规模和班额符合规定"},
  {"id": "rooms", "title": "补齐教学用房和专用教室", "ids": ["L4", "G3"], "lead": ["学校布局", "学校管理"], "support": ["经费", "立项", "工程质量"], "deadline": "8月底前", "done": "用房面积和专用教室间数达到标准"},
  {"id": "grounds", "title": "补足体育运动场馆", "ids": ["L5"], "lead": ["学校布局", "学校管理"], "support": ["用地", "立项", "经费"], "deadline": "印发后6个月内完成立项", "done": "生均体育运动场馆面积达到标准"},
  {"id": "equipment", "title": "配齐教学设备", "ids": ["L6", "L7"], "lead": ["学校管理", "教师管理"], "support": ["经费"], "deadline": "印发后6个月内", "done": "设备值和网络多媒体教室达到标准"},
  {"id": "teachers", "title": "配齐学科教师", "ids": ["L1", "L3", "G12"], "words": ["补充教师", "招聘"], "lead": ["教师管理", "教师流动"], "support": ["教师招聘", "编制"], "deadline": "8月底前", "done": "各校每百名学生拥有教师数达到标准"},
  {"id": "backbone", "title": "均衡配置骨干教师", "ids": ["L2", "G11"], "words": ["人才", "校长", "骨干", "名师"], "lead": ["教师管理", "教师流动"], "support": ["职称", "编制"], "deadline": "8月底前", "done": "各校每百名学生拥有县级以上骨干教师数达到标准"},
  {"id": "training", "title": "落实教师培训", "ids": ["Q4", "G9"], "lead": ["教师管理", "学校管理"], "support": ["经费"], "deadline": "年度预算调整前", "done": "培训学时和培训经费符合规定"},
  {"id": "funding", "title": "落实经费和教师待遇", "ids": ["G2", "G6", "G7", "G8"], "words": ["投入", "经费"], "lead": ["经费"], "support": ["工资", "教师管理"], "deadline": "年度预算调整前", "done": "经费和待遇符合规定"},
  {"id": "posts", "title": "统筹教师编制和岗位", "ids": ["G10"], "lead": ["编制"], "support": ["教师招聘", "教师管理"], "deadline": "12月底前", "done": "编制和岗位按学校实际统筹分配"},
  {"id": "fairness", "title": "保障公平入学", "ids": ["G13", "G14", "G15", "Q1", "Q2"], "lead": ["招生", "学校管理"], "support": ["居住证", "残疾人"], "deadline": "秋季学期开学前", "done": "入学各项比例达到规定"},
  {"id": "quality", "title": "提高教育教学质量", "ids": ["Q3", "Q5", "Q6", "Q7", "Q8", "Q9"], "lead": ["学校管理", "教师管理"], "support": ["督导"], "deadline": "12月底前", "done": "教育质量各项符合规定"},
  {"id": "keeping", "title": "守住已达标的指标", "ids": [], "lead": ["学校管理"], "support": ["督导"], "deadline": "秋季学期开学后，此后每学年一次", "done": "已达标的评估单元没有新的未达标"},
  {"id": "private", "title": "规范和扶持民办学校", "ids": [], "words": ["民办"], "lead": ["民办", "学校管理"], "support": ["消防", "经费"], "deadline": "12月底前", "done": "民办学校办学条件和教师配备达到标准"},
  {"id": "clusters", "title": "推进集团化办学", "ids": [], "claims": ["集团", "联盟", "共同体"], "lead": ["教师流动", "学校管理"], "support": ["编制", "职称"], "deadline": "秋季学期开学前", "done": "成员学校和帮扶任务落实到校"},
  {"id": "conditions", "title": "改善寄宿和教师生活条件", "ids": [], "claims": ["寄宿", "宿舍", "周转房"], "lead": ["学校管理"], "support": ["经费"], "deadline": "8月底前", "done": "床位和周转房补足"},
  {"id": "others", "title": "落实其他措施", "ids": [], "lead": ["学校管理", "学校布局"], "support": ["经费"], "deadline": "12月底前", "done": ""}
]>

<#-- 任务太多时并在一起的门类：from并入into，没有写deadline的时限照into。 -->
<#assign mergers = [
  {"into": "grounds", "from": "equipment", "title": "补足运动场馆和教学设备", "deadline": "印发后6个月内，其中场馆完成立项", "done": "生均体育运动场馆面积、设备值和网络多媒体教室达到标准"},
  {"into": "teachers", "from": "backbone", "title": "配齐学科教师和骨干教师", "done": "各校每百名学生拥有教师数和县级以上骨干教师数达到标准"},
  {"into": "training", "from": "funding", "title": "落实教师培训、经费和待遇", "done": "培训、经费和待遇符合规定"}
]>

<#-- 职责里写着其中一个词的单位（简称）；一个也没有就是空的。 -->
<#function bodyWithDuty words>
  <#list words as word>
    <#list county.departments as department>
      <#list department.duties as duty><#if duty?contains(word)><#return department.shortName!department.name></#if></#list>
    </#list>
  </#list>
  <#return "">
</#function>

<#-- 几项职责各是哪个单位，去掉重复和已经牵头的。 -->
<#function bodiesWithDuties words lead>
  <#local found = []>
  <#list words as word>
    <#local name = bodyWithDuty([word])>
    <#if name != "" && name != lead && !found?seq_contains(name)><#local found = found + [name]></#if>
  </#list>
  <#return found>
</#function>
