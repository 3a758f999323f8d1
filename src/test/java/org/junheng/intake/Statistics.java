package org.junheng.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables that the schools of a fictional county would have reported (虚构县的教基表): in both shapes. */
final class Statistics {

    static final List<String> YEARS = List.of("一年级", "二年级", "三年级", "四年级", "五年级", "六年级");
    private static final List<String> AGES = List.of("24岁及以下", "25-29岁", "30-34岁", "35-39岁", "40-44岁", "45-49岁", "50-54岁", "55-59岁", "60岁及以上");
    private static final List<String> TITLES = List.of("正高级", "副高级", "中级", "助理级", "员级", "未定职级");
    private static final List<String> DEGREES = List.of("博士研究生", "硕士研究生", "本科", "专科", "高中阶段", "高中阶段以下");
    private static final List<String> SUBJECTS = List.of("道德与法治", "语文", "数学", "外语", "历史", "地理", "科学", "物理", "化学", "生物学", "信息科技", "体育与健康", "艺术·计",
            "艺术·音乐", "艺术·美术",
            "劳动", "综合实践活动", "其他", "本学年不授课");
    private static final List<String> BANDS = List.of("25人及以下", "26-30人", "31-35人", "36-40人", "41-45人", "46-50人", "51-55人", "56-60人", "61-65人",
            "66人及以上");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10000);
    private static final Map<String, String> KINDS = Map.of("小学", "小学", "教学点", "小学教学点", "初中", "初级中学", "九年一贯制", "九年一贯制学校", "十二年一贯制", "十二年一贯制学校",
            "完全中学", "完全中学", "特殊教育", "其他特教学校");
    private static final Map<String, String> PLACES = Map.of("城区", "主城区", "镇区", "镇中心区", "乡村", "村庄");
    private static final List<String> SCHOOL = List.of("code", "ownership", "locality", "boarding", "landArea", "buildingArea", "resources");
    private static final List<String> STAGE = List.of("pupils", "classes", "boarders", "teachers", "backboneTeachers", "degrees", "ages",
            "subjects", "titles");

    private Statistics() {}

    /** A county without what the tables give. */
    static ObjectNode rest(JsonNode county) {
        ObjectNode rest = county.deepCopy();
        for (JsonNode each : rest.get("schools")) {
            ObjectNode school = (ObjectNode) each;
            school.remove(SCHOOL);
            school.remove("countsAsSchool");
            if (special(school)) {
                continue;
            }
            school.remove("migrantPupils");
            for (String key : stages(school)) {
                ObjectNode stage = (ObjectNode) school.get(key);
                stage.remove(STAGE);
                if (stages(school).size() == 1 && !whole(school)) {
                    stage.remove("staff");
                }
                ArrayNode grades = stage.withArray("grades");
                for (int i = grades.size() - 1; i >= 0; i--) {
                    ((ObjectNode) grades.get(i)).remove(List.of("pupils", "classes"));
                    if (grades.get(i).size() == 1) {
                        grades.remove(i);
                    }
                }
                if (grades.isEmpty()) {
                    stage.remove("grades");
                }
            }
        }
        return rest;
    }

    private static boolean special(JsonNode school) {
        return school.get("kind").asText().equals("特殊教育");
    }

    /** Whether its staff are of more stages than one. */
    private static boolean whole(JsonNode school) {
        return List.of("九年一贯制", "十二年一贯制").contains(school.get("kind").asText());
    }

    static List<String> stages(JsonNode school) {
        return Stream.of("primary", "junior").filter(school::has).toList();
    }

    private static int number(JsonNode node) {
        return node.isObject() ? node.path("value").asInt() : node.asInt();
    }

    private static BigDecimal decimal(JsonNode node) {
        return node.isObject() ? node.get("value").decimalValue() : node.decimalValue();
    }

    /** Numbers as people and systems write them: now and then as text with thousands apart. */
    private static Object told(int number) {
        return number >= 1000 && number % 2 == 1 ? String.format("%,d", number) : number % 7 == 3 ? Integer.toString(number) : (Object) number;
    }

    private static int migrants(JsonNode school, String stage) {
        int all = number(school.path("migrantPupils"));
        return stages(school).size() == 1 ? all : stage.equals("primary") ? all / 3 : all - all / 3;
    }

    private static Map<String, Integer> ages(JsonNode stage) {
        var ages = new LinkedHashMap<String, Integer>();
        List<String> keys = List.of("under35", "from35To49", "from50");
        for (int i = 0; i < AGES.size(); i++) {
            int all = number(stage.path("ages").path(keys.get(i / 3)));
            ages.put(AGES.get(i), i % 3 < 2 ? all / 3 : all - 2 * (all / 3));
        }
        return ages;
    }

    private static Map<String, Integer> titles(JsonNode stage) {
        JsonNode titles = stage.path("titles");
        int senior = number(titles.path("senior"));
        int junior = number(titles.path("junior"));
        List<Integer> numbers = List.of(senior / 5, senior - senior / 5, number(titles.path("middle")), junior - junior / 4, junior / 4,
                number(titles.path("none")));
        return map(TITLES, numbers);
    }

    private static Map<String, Integer> degrees(JsonNode stage) {
        JsonNode degrees = stage.path("degrees");
        int below = number(degrees.path("belowCollege"));
        return map(DEGREES, List.of(number(degrees.path("doctor")), number(degrees.path("master")), number(degrees.path("bachelor")),
                number(degrees.path("college")), below - below / 2, below / 2));
    }

    private static Map<String, Integer> subjects(JsonNode stage, String key) {
        JsonNode subjects = stage.path("subjects");
        Map<String, Integer> all = map(SUBJECTS, SUBJECTS.stream().map(subject -> 0).toList());
        int science = number(subjects.path("science"));
        int other = number(subjects.path("other"));
        boolean junior = key.equals("junior");
        all.put("语文", number(subjects.path("chinese")));
        all.put("数学", number(subjects.path("mathematics")));
        all.put("外语", number(subjects.path("foreignLanguage")));
        all.put("科学", junior ? 0 : science);
        all.put("物理", junior ? science - 2 * (science / 3) : 0);
        all.put("化学", junior ? science / 3 : 0);
        all.put("生物学", junior ? science / 3 : 0);
        all.put("信息科技", number(subjects.path("computing")));
        all.put("体育与健康", number(subjects.path("sports")));
        all.put("艺术·音乐", number(subjects.path("music")));
        all.put("艺术·美术", number(subjects.path("fineArt")));
        all.put("艺术·计", number(subjects.path("music")) + number(subjects.path("fineArt")) + number(subjects.path("art")));
        all.put("道德与法治", other / 3);
        all.put("历史", junior ? other / 3 : 0);
        all.put("地理", junior ? other / 5 : 0);
        all.put("劳动", 0);
        all.put("其他", other - other / 3 - (junior ? other / 3 + other / 5 : 0));
        return all;
    }

    private static Map<String, Integer> bands(JsonNode stage) {
        Map<String, Integer> bands = map(BANDS, BANDS.stream().map(band -> 0).toList());
        for (JsonNode size : stage.path("classSizes")) {
            int pupils = number(size);
            bands.merge(BANDS.get(pupils <= 25 ? 0 : pupils >= 66 ? 9 : (pupils - 21) / 5), 1, Integer::sum);
        }
        return bands;
    }

    private static Map<String, Integer> map(List<String> keys, List<Integer> numbers) {
        var map = new LinkedHashMap<String, Integer>();
        IntStream.range(0, keys.size()).forEach(i -> map.put(keys.get(i), numbers.get(i)));
        return map;
    }

    private static int grade(JsonNode stage, int grade, String key) {
        for (JsonNode each : stage.path("grades")) {
            if (each.get("grade").asInt() == grade) {
                return number(each.get(key));
            }
        }
        return 0;
    }

    // ---- a workbook a school ----

    static List<Intake.Source> books(JsonNode county) throws IOException {
        var sources = new ArrayList<Intake.Source>();
        for (JsonNode school : county.get("schools")) {
            sources.add(new Intake.Source("教基/" + school.get("name").asText() + ".xlsx", Paper.book(papers(school))));
        }
        return sources;
    }

    static List<Paper> papers(JsonNode school) {
        String suffix = "_" + KINDS.get(school.get("kind").asText());
        var papers = new ArrayList<Paper>();
        papers.add(lines(school, "教基1001" + suffix, "学校（机构）基本情况", List.of("指标名称", "代码", "内容"), List.of(
                List.of("学校（机构）名称", "01", school.get("name").asText()),
                List.of("学校（机构）标识码", "02", school.get("code").asText()),
                List.of("学校（机构）办学类型", "03", KINDS.get(school.get("kind").asText())),
                List.of("学校（机构）举办者", "04", sponsor(school)),
                List.of("学校（机构）驻地城乡类型", "05", PLACES.get(school.get("locality").asText())),
                List.of("邮政编码", "06", "999999"))));
        papers.add(lines(school, "教基1102" + suffix, "学校（机构）补充情况", List.of("指标名称", "代码", "数据"), List.of(
                List.of("规定年制", "01", "6"), List.of("是否寄宿制学校", "02", school.get("boarding").asBoolean() ? "是" : "否"))));
        buildings(school, suffix, papers);
        if (special(school)) {
            return papers;
        }
        var backbone = new ArrayList<List<?>>();
        for (String key : stages(school)) {
            JsonNode stage = school.get(key);
            boolean junior = key.equals("junior");
            backbone.add(List.of("县级以上骨干教师（" + (junior ? "初中" : "小学") + "）", "2" + backbone.size(), told(number(stage.path("backboneTeachers")))));
            papers.add(classes(school, stage, junior, suffix));
            papers.add(pupils(school, stage, junior, suffix));
            papers.add(pupilsByAge(school, stage, junior, suffix));
        }
        papers.add(lines(school, "教基1102续" + suffix, "学校（机构）补充情况（续）", List.of("指标名称", "代码", "数量"), backbone));
        papers.add(staff(school, suffix));
        papers.add(teachers(school, suffix));
        papers.add(courses(school, suffix));
        return papers;
    }

    private static String sponsor(JsonNode school) {
        return school.get("ownership").asText().equals("民办") ? "民办" : "县级教育部门";
    }

    private static Paper paper(JsonNode school, String name, String title, int width) {
        return new Paper(name).row(title).across(0, width - 1)
                .row("学校（机构）名称：" + school.get("name").asText(), null, "学校（机构）标识码：" + school.get("code").asText()).row("", "", "计量单位：见表");
    }

    private static Paper lines(JsonNode school, String name, String title, List<String> heads, List<List<?>> rows) {
        Paper paper = paper(school, name, title, heads.size()).row(heads)
                .row(List.of("甲", "乙", "丙", "丁").subList(0, heads.size() - 1).stream().map(Object.class::cast).toList());
        rows.forEach(paper::row);
        return paper;
    }

    private static void buildings(JsonNode school, String suffix, List<Paper> papers) {
        JsonNode resources = school.get("resources");
        Paper rooms = paper(school, "教基5170" + suffix, "中小学校舍情况", 5)
                .heads(List.of(List.of("指标名称"), List.of("代码"), List.of("学校产权校舍建筑面积（平方米）", "计"), List.of("学校产权校舍建筑面积（平方米）", "其中：危房"),
                List.of("正在施工校舍建筑面积")))
                .row("甲", "乙", 1, 2, 3);
        List<List<Object>> lines = List.of(List.of("总计", decimal(school.get("buildingArea"))),
                List.of("一、教学及辅助用房", decimal(resources.get("teachingArea"))),
                List.of("普通教室", 1), List.of("室内体育用房", decimal(resources.get("indoorSportsArea"))), List.of("二、行政办公用房", 2));
        for (int i = 0; i < lines.size(); i++) {
            rooms.row(lines.get(i).get(0), "0" + (i + 1), lines.get(i).get(1), "", "-");
        }
        papers.add(rooms);
        List<List<?>> conditions = List.of(
                List.of("占地面积", "平方米", "01", decimal(school.get("landArea"))), List.of("#绿化用地面积", "平方米", "02", 10),
                List.of("#运动场地面积", "平方米", "03", decimal(resources.get("sportsGroundArea"))),
                        List.of("图书", "册", "08", told(number(resources.get("books")))),
                List.of("数字终端数", "台", "09", told(number(resources.get("computers")))), List.of("教室", "间", "12", 99),
                List.of("#网络多媒体教室", "间", "13", told(number(resources.get("multimediaRooms")))), List.of("固定资产总值", "万元", "14", 9999),
                List.of("#教学仪器设备资产值", "万元", "15", decimal(resources.get("equipmentValue")).divide(TEN_THOUSAND).toPlainString()));
        papers.add(lines(school, "教基5176" + suffix, "中小学占地面积及其他办学条件", List.of("指标名称", "计量单位", "代码", "数量"), conditions));
    }

    private static Paper classes(JsonNode school, JsonNode stage, boolean junior, String suffix) {
        int years = junior ? 3 : 6;
        var heads = new ArrayList<List<String>>(List.of(List.of("指标名称"), List.of("指标名称"), List.of("代码"), List.of("合计")));
        List<String> group = junior ? List.of("初中") : List.of();
        if (junior) {
            heads.add(List.of("初中", "计"));
        }
        YEARS.subList(0, years).forEach(year -> heads.add(Stream.concat(group.stream(), Stream.of(year)).toList()));
        if (junior) {
            List.of("计", "一年级", "二年级", "三年级").forEach(head -> heads.add(List.of("高中", head)));
        }
        Paper paper = paper(school, (junior ? "教基2107" : "教基2106") + suffix, junior ? "初中、高中班数、班额情况" : "小学班数、班额情况", heads.size()).heads(heads);
        paper.row(Stream.concat(Stream.of("甲", "", "乙"), IntStream.range(1, heads.size() - 2).boxed()).toList());
        var total = new ArrayList<Object>(List.of("总计", "", "01", told(number(stage.get("classes")))));
        IntStream.range(0, junior ? 1 : 0).forEach(i -> total.add(told(number(stage.get("classes")))));
        IntStream.rangeClosed(1, years).forEach(year -> total.add(told(grade(stage, junior ? year + 6 : year, "classes"))));
        if (junior) {
            total.addAll(List.of(5, 2, 2, 1));
        }
        paper.row(total);
        bands(stage).forEach((band, number) -> paper.row(junior ? List.of("班额", band, "02", told(number), told(number))
                : List.of("班额", band, "02", told(number))));
        return paper;
    }

    private static Paper pupils(JsonNode school, JsonNode stage, boolean junior, String suffix) {
        int years = junior ? 3 : 6;
        var heads = new ArrayList<List<String>>(List.of(List.of("指标名称"), List.of("代码"), List.of("毕业生数"), List.of("招生数", "计")));
        if (!junior) {
            List.of("未接受过", "一年", "两年", "三年").forEach(head -> heads.add(List.of("招生数", "接受学前教育", head)));
        }
        heads.addAll(List.of(List.of("在校生数", "合计"), List.of("在校生数", "#女")));
        YEARS.subList(0, years).forEach(year -> heads.add(List.of("在校生数", year)));
        if (junior) {
            heads.add(List.of("在校生数", "四年级"));
        }
        heads.add(List.of("预计毕业生数"));
        Paper paper = paper(school, (junior ? "教基3115" : "教基3112") + suffix, junior ? "初中分类型学生数" : "小学分类型学生数", heads.size()).heads(heads)
                .row(Stream.concat(Stream.of("甲", "乙"), IntStream.range(1, heads.size() - 1).boxed()).toList());
        int before = junior ? 1 : 5;
        var total = new ArrayList<Object>(List.of("总计", "01", 8));
        IntStream.range(0, before).forEach(i -> total.add("-"));
        total.add(told(number(stage.get("pupils"))));
        total.add(number(stage.get("pupils")) / 2);
        IntStream.rangeClosed(1, years).forEach(year -> total.add(told(grade(stage, junior ? year + 6 : year, "pupils"))));
        paper.row(total);
        List<Object> blank = List.of("", "-");
        Function<Object, List<Object>> line = number -> Stream.of(List.<Object>of(7), IntStream.range(0, before).mapToObj(i -> (Object) "")
                .toList(), List.of(number)).flatMap(List::stream).toList();
        paper.row(Stream.concat(Stream.of("#女", "02"), line.apply(number(stage.get("pupils")) / 2).stream()).toList());
        paper.row(Stream.concat(Stream.of("#寄宿生", "05"), line.apply(stage.has("boarders") ? told(number(stage.get("boarders"))) : "").stream())
                .toList());
        paper.row(Stream.concat(Stream.of("#随迁子女", "06"), line.apply(told(migrants(school, junior ? "junior" : "primary"))).stream()).toList());
        paper.row(Stream.concat(Stream.of("外省迁入", "07"), blank.stream()).toList());
        paper.row(Stream.concat(Stream.of("#农村留守儿童", "12"), line.apply(3).stream()).toList());
        return paper;
    }

    private static Paper pupilsByAge(JsonNode school, JsonNode stage, boolean junior, String suffix) {
        return paper(school, (junior ? "教基3116" : "教基3113") + suffix, junior ? "初中分年龄学生数" : "小学分年龄学生数", 5).row("指标名称", "代码", "招生数", "在校生数", "#女")
                .row("甲", "乙", 1, 2, 3)
                .row("总计", "01", 5, told(number(stage.get("pupils"))), 4).row("6岁", "02", 1, 1, 1);
    }

    private static Paper staff(JsonNode school, String suffix) {
        int staff = stages(school).stream().mapToInt(key -> number(school.get(key).get("staff"))).sum();
        return paper(school, "教基4149" + suffix, "中小学教职工", 5).row("指标名称", "代码", "教职工数", "专任教师", "行政人员").row("甲", "乙", 1, 2, 3)
                .row("总计", "01", told(staff), 1, 0).row("#女", "02", 1, 1, 0).row("#在编人员", "04", 3, 3, "");
    }

    private static Paper teachers(JsonNode school, String suffix) {
        Paper paper = paper(school, "教基4153" + suffix, "基础教育学校专任教师分年龄情况", 13)
                .row(Stream.concat(Stream.of("指标名称", "代码", "合计", "#女"), AGES.stream()).toList())
                .row(Stream.concat(Stream.of("甲", "乙"), IntStream.rangeClosed(1, 11).boxed()).toList());
        for (Map.Entry<String, String> phase : List.of(Map.entry("学前教育", "-"), Map.entry("小学", "primary"), Map.entry("初中", "junior"),
                Map.entry("普通高中", "-"))) {
            JsonNode stage = school.path(phase.getValue());
            paper.row(Stream.concat(Stream.of(phase.getKey(), "01", told(number(stage.path("teachers"))), 0), ages(stage).values().stream()
                    .map(Statistics::told)).toList());
            paper.row(" #女", "02", 0, "-").row(" #少数民族", "03", 0, 0);
            titles(stage).forEach((title, number) -> paper.row("  " + title, "04", told(number), 0));
        }
        return paper;
    }

    private static Paper courses(JsonNode school, String suffix) {
        boolean four = school.has("primary");
        var heads = new ArrayList<List<String>>(List.of(List.of("指标名称"), List.of("代码"), List.of("合计"), List.of("#女")));
        SUBJECTS.forEach(subject -> heads.add(List.of(subject.split("·"))));
        Paper paper = paper(school, (four ? "教基4155" : "教基4156") + suffix, four ? "义务教育阶段专任教师分课程、分学历情况" : "中学专任教师分课程、分学历情况", heads.size())
                .heads(heads)
                .row(Stream.concat(Stream.of("甲", "乙"), IntStream.range(1, heads.size() - 1).boxed()).toList());
        paper.row("总计", "01", 4, 2);
        for (Map.Entry<String, String> phase : four ? List.of(Map.entry("小学", "primary"), Map.entry("初中", "junior"))
                : List.of(Map.entry("初中", "junior"), Map.entry("普通高中", "-"))) {
            JsonNode stage = school.path(phase.getValue());
            paper.row(Stream.concat(Stream.of(phase.getKey(), "02", told(number(stage.path("teachers"))), 0), subjects(stage, phase.getValue())
                    .values().stream().map(Statistics::told)).toList());
            paper.row(" #女", "03", 0, "-").row(" #少数民族", "04", 0, 0);
            degrees(stage).forEach((degree, number) -> paper.row("  " + degree, "05", told(number), 0));
        }
        return paper;
    }

    // ---- a row a school ----

    record Column(List<String> path, Function<JsonNode, Object> value) {

        static Column of(String path, Function<JsonNode, Object> value) {
            return new Column(List.of(path.split("·")), value);
        }
    }

    /** The wide exports: one for primary, one for junior schools. */
    static List<Intake.Source> exports(JsonNode county) throws IOException {
        return List.of(new Intake.Source("宽表/小学.xlsx", Paper.book(List.of(wide(county, "primary", columns("primary", ""), "Sheet1")))),
                new Intake.Source("宽表/初中.xlsx", Paper.book(List.of(wide(county, "junior", columns("junior", ""), "Sheet1")))));
    }

    /** @param stage which schools must have; empty for all */
    static Paper wide(JsonNode county, String stage, List<Column> columns, String name) {
        Paper paper = new Paper(name).row("2025学年综合报表").across(0, columns.size() - 1).heads(columns.stream().map(Column::path).toList());
        for (JsonNode school : county.get("schools")) {
            if ((stage.isEmpty() || school.has(stage)) && !special(school)) {
                paper.row(columns.stream().map(column -> column.value().apply(school)).toList());
            }
        }
        return paper.row("合计", "", "", "", "", "", "", "", 9, 9);
    }

    /** All stages in one sheet, told by the heads. */
    static List<Column> stages() {
        var columns = new ArrayList<>(columns("primary", "小学"));
        columns.addAll(columns("junior", "初中").stream().filter(column -> column.path().get(0).equals("初中") || column.path().get(0).equals("教基1102"))
                .toList());
        return columns;
    }

    /** @param group what stands over the figures of the stage; empty for nothing */
    static List<Column> columns(String key, String group) {
        boolean junior = key.equals("junior");
        int years = junior ? 3 : 6;
        var columns = new ArrayList<>(school());
        var figures = new ArrayList<Column>();
        figures.add(stage("班数·合计", key, stage -> told(number(stage.get("classes")))));
        IntStream.rangeClosed(1, years).forEach(year -> figures.add(stage("班数·" + YEARS.get(year - 1), key,
                stage -> told(grade(stage, junior ? year + 6 : year, "classes")))));
        BANDS.forEach(band -> figures.add(stage("班额·" + band, key, stage -> bands(stage).get(band))));
        figures.add(stage("在校生数·合计", key, stage -> told(number(stage.get("pupils")))));
        figures.add(stage("在校生数·女", key, stage -> number(stage.get("pupils")) / 2));
        IntStream.rangeClosed(1, years).forEach(year -> figures.add(stage("在校生数·" + YEARS.get(year - 1), key,
                stage -> told(grade(stage, junior ? year + 6 : year, "pupils")))));
        figures.add(stage("在校生数·寄宿生", key, stage -> stage.has("boarders") ? told(number(stage.get("boarders"))) : ""));
        figures.add(Column.of("在校生数·随迁子女", school -> school.has(key) ? migrants(school, key) : ""));
        figures.add(Column.of("教职工数", school -> whole(school) || !school.has(key) ? "" : told(number(school.get(key).get("staff")))));
        figures.add(stage("专任教师·合计", key, stage -> told(number(stage.get("teachers")))));
        DEGREES.forEach(degree -> figures.add(stage("专任教师·#按学历分·" + degree, key, stage -> degrees(stage).get(degree))));
        AGES.forEach(age -> figures.add(stage("专任教师·#按年龄分·" + age, key, stage -> ages(stage).get(age))));
        TITLES.forEach(title -> figures.add(stage("专任教师·#按专业技术职务分·" + title, key, stage -> titles(stage).get(title))));
        SUBJECTS.forEach(subject -> figures.add(stage("专任教师·#按授课课程分·" + subject, key, stage -> subjects(stage, key).get(subject))));
        figures.forEach(column -> columns.add(group.isEmpty() ? column
                : new Column(Stream.concat(Stream.of(group), column.path().stream()).toList(), column.value())));
        columns.add(stage("教基1102·县级以上骨干教师(" + (junior ? "初中" : "小学") + ")", key, stage -> number(stage.path("backboneTeachers"))));
        columns.addAll(conditions());
        return columns;
    }

    static List<Column> school() {
        return List.of(
                Column.of("学校名称", school -> school.get("name").asText()), Column.of("学校（机构）标识码", school -> school.get("code").asText()),
                Column.of("办学类型", school -> KINDS.get(school.get("kind").asText())), Column.of("举办者", Statistics::sponsor),
                Column.of("城乡类型", school -> PLACES.get(school.get("locality").asText())), Column.of("统计三级", school -> "青禾县"),
                Column.of("是否计校数", school -> school.get("kind").asText().equals("教学点") ? 0 : 1),
                Column.of("是否寄宿制学校", school -> school.get("boarding").asBoolean() ? "是" : "否"));
    }

    static List<Column> conditions() {
        return List.of(
                Column.of("本学年校舍建筑面积·计", school -> decimal(school.get("buildingArea"))),
                resource("本学年校舍建筑面积·教学及辅助用房·计", "teachingArea"), Column.of("本学年校舍建筑面积·教学及辅助用房·教室", school -> 1),
                resource("本学年校舍建筑面积·教学及辅助用房·室内体育用房", "indoorSportsArea"), Column.of("本学年校舍建筑面积·行政办公用房", school -> 2),
                Column.of("占地面积及其他办学条件·占地面积（平方米）·计", school -> decimal(school.get("landArea"))),
                Column.of("占地面积及其他办学条件·占地面积（平方米）·其中·绿化用地面积", school -> 3),
                resource("占地面积及其他办学条件·占地面积（平方米）·其中·运动场地面积", "sportsGroundArea"),
                resource("占地面积及其他办学条件·图书（册）", "books"), resource("占地面积及其他办学条件·数字终端数（台）", "computers"),
                Column.of("占地面积及其他办学条件·教室（间）·计", school -> 99), resource("占地面积及其他办学条件·教室（间）·网络多媒体教室", "multimediaRooms"),
                Column.of("固定资产总值·计", school -> 9999),
                Column.of("固定资产总值·教学仪器设备资产值(万元)", school -> decimal(school.get("resources").get("equipmentValue")).divide(TEN_THOUSAND)
                        .toPlainString()));
    }

    private static Column resource(String path, String key) {
        return Column.of(path, school -> told(number(school.get("resources").get(key))));
    }

    private static Column stage(String path, String key, Function<JsonNode, Object> value) {
        return Column.of(path, school -> school.has(key) ? value.apply(school.get(key)) : "");
    }
}
