package org.junheng.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.Test;

/** What is wrong with tables that are not ours, and what is left out of them. */
class YearbookFaultsTest {

    private static final Pack PACK = Pack.builtIn();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static Intake.Source county() throws IOException {
        return new Intake.Source("采集表.xlsx", RoundTripTest.workbook(MAPPER.readTree("{\"name\": \"青禾县\", \"year\": 2025}")));
    }

    private static Intake.Source file(String name, Paper... papers) throws IOException {
        return new Intake.Source(name, Paper.book(List.of(papers)));
    }

    private static Intake.Source map(String text) {
        return new Intake.Source("映射.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    /** A row a school: name, code, kind and what else is to be tried. */
    private static Paper list(List<String> heads, Object... cells) {
        var paths = new ArrayList<>(List.of(List.of("学校名称"), List.of("学校标识码"), List.of("办学类型")));
        heads.forEach(head -> paths.add(List.of(head.split("·"))));
        return new Paper("Sheet1").heads(paths).row(Stream.concat(Stream.of("东河小学", "9900010001", "小学"), Stream.of(cells)).toList());
    }

    /** One school, one table. */
    private static Paper crossed(String name, List<?>... rows) {
        Paper paper = new Paper(name).row(name).row("学校（机构）名称：东河小学  学校（机构）标识码：9900010001");
        for (List<?> row : rows) {
            paper.row(row);
        }
        return paper;
    }

    private static Paper kind(String kind) {
        return crossed("教基1001_小学", List.of("指标名称", "代码", "内容"), List.of("学校（机构）办学类型", "03", kind));
    }

    private static JsonNode school(Intake.Taken taken) throws IOException {
        return MAPPER.readTree(taken.json()).at("/schools/0");
    }

    private static Intake.Taken read(Intake.Source... files) {
        return new Intake(PACK).read(List.of(files));
    }

    private static List<Fault> faults(Intake.Source... files) {
        return catchThrowableOfType(Faults.class, () -> read(files)).list();
    }

    @Test
    void aHeadThatIsNotKnownIsAnsweredWithTheNearest() throws IOException {
        Paper pupils = crossed("教基3112_小学", List.of("指标名称", "代码", "招生数", "在校生人数"), List.of("甲", "乙", 1, 2), List.of("总计", "01", 40, 268));
        List<Fault> faults = faults(county(), file("东河小学.xlsx", kind("小学"), pupils));
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("DATA-092");
            assertThat(fault.place().path()).isEqualTo("教基3112_小学!D3");
            assertThat(fault.found()).isEqualTo("教基3112里不认识的栏“在校生人数”");
            assertThat(fault.mend()).startsWith("相近的有：合计 × 在校生数");
        });
    }

    @Test
    void aLabelThatIsNotKnownIsAnsweredWithTheNearest() throws IOException {
        Paper rooms = crossed("教基5170_小学", List.of("指标名称", "代码", "面积"), List.of("总计", "01", 40), List.of("教学和辅助用房", "02", 30),
                List.of("室内体育用房", "03", 5));
        assertThat(faults(county(), file("东河小学.xlsx", kind("小学"), rooms))).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("DATA-092");
            assertThat(fault.place().path()).isEqualTo("教基5170_小学!A5");
        });
    }

    @Test
    void aMapTellsHeadsOfABureau() throws IOException {
        Paper own = list(List.of("在学人数", "设备账面值（元）", "报送人"), 268, "560,000", "某某");
        String text = "name: 学校台账\ntables:\n  - name: 台账\n    sheets: [Sheet1]\n    figures: {name: 学校名称, code: 学校标识码, kind: 办学类型, stage/pupils: 在学人数, resources/equipmentValue: 设备账面值}\n";
        Intake.Taken taken = new Intake(PACK).read(List.of(county(), file("台账.xlsx", own)), List.of(map(text)));
        assertThat(school(taken).at("/primary/pupils").asInt()).isEqualTo(268);
        assertThat(school(taken).at("/resources/equipmentValue").asInt()).isEqualTo(560_000);
    }

    @Test
    void headsTellUnits() throws IOException {
        for (String unit : List.of("万元:56", "元:560000", "千元:560")) {
            String[] told = unit.split(":");
            Intake.Taken taken = read(county(), file("小学.xlsx", list(List.of("固定资产总值·教学仪器设备资产值（" + told[0] + "）", "在校生数", "图书（册）"), told[1], 268,
                    "1,200")));
            assertThat(school(taken).at("/resources/equipmentValue").decimalValue()).as(unit).isEqualByComparingTo("560000");
        }
        Paper conditions = crossed("教基5176_小学", List.of("指标名称", "计量单位", "代码", "数量"), List.of("甲", "乙", "丙", 1),
                List.of("占地面积", "平方米", "01", "１２,000"),
                List.of("#运动场地面积", "平方米", "02", 2100), List.of("图书", "册", "03", 9), List.of("数字终端数", "台", "04", 9), List.of("#网络多媒体教室", "间", "05", 7),
                List.of("#教学仪器设备资产值", "", "06", 56.5));
        Intake.Taken taken = read(county(), file("东河小学.xlsx", kind("小学"), conditions));
        assertThat(school(taken).at("/resources/equipmentValue").asInt()).isEqualTo(565_000);
        assertThat(school(taken).at("/landArea").asInt()).isEqualTo(12_000);
    }

    @Test
    void filesThatContradictAreTold() throws IOException {
        List<Fault> faults = faults(county(), file("甲/小学.xlsx", list(List.of("在校生数", "图书", "教职工数"), 268, 900, 20)),
                file("乙/小学.xlsx", list(List.of("在校生数", "图书", "教职工数"), 269, 900, 20)));
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("DATA-086");
            assertThat(fault.place()).hasToString("乙/小学.xlsx Sheet1!D2");
            assertThat(fault.expected()).isEqualTo("与甲/小学.xlsx Sheet1!D2的268一致");
        });
    }

    @Test
    void classBandsProveTheSizesOfClasses() throws IOException {
        Intake.Source sizes = new Intake.Source("采集表.xlsx", RoundTripTest.workbook(MAPPER.readTree("""
                {"name": "青禾县", "year": 2025, "schools": [{"name": "东河小学", "kind": "小学", "primary": {"classSizes": [44, 45, 46]}}]}""")));
        List<String> heads = Stream.of("25人及以下", "26-30人", "31-35人", "36-40人", "41-45人", "46-50人").map(band -> "班额·" + band).toList();
        assertThat(school(read(sizes, file("小学.xlsx", list(heads, 0, 0, 0, 0, 2, 1)))).at("/primary").has("classBands")).isFalse();
        assertThat(school(read(county(), file("小学.xlsx", list(heads, 1, 0, 0, 0, 2, 1)))).at("/primary/classBands/upTo45").asInt()).isEqualTo(3);
        assertThat(faults(sizes, file("小学.xlsx", list(heads, 0, 0, 0, 0, 1, 2)))).hasSize(2).allMatch(fault -> fault.code().equals("DATA-086"));
    }

    @Test
    void withoutACountyItIsTold() throws IOException {
        assertThat(faults(file("小学.xlsx", list(List.of("在校生数", "图书", "教职工数"), 268, 900, 20)))).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("DATA-085");
            assertThat(fault.found()).isEqualTo("表里没有县域名称和年度");
        });
    }

    @Test
    void aSheetOfNobodyIsTold() throws IOException {
        Paper nobody = new Paper("教基4149_小学").row("中小学教职工").row("指标名称", "代码", "教职工数").row("总计", "01", 20);
        assertThat(faults(county(), file("汇总.xlsx", nobody))).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("DATA-093");
            assertThat(fault.found()).isEqualTo("教基4149没有写明是哪所学校");
        });
        Paper rows = list(List.of("在校生数", "图书", "教职工数"), 268, 900, 20).row("", "", "小学", 1, 2, 3);
        assertThat(faults(county(), file("小学.xlsx", rows))).singleElement().satisfies(fault -> assertThat(fault.code()).isEqualTo("DATA-093"));
    }

    @Test
    void schoolsOfOtherKindsAreLeftOut() throws IOException {
        Paper rows = list(List.of("在校生数", "图书", "教职工数"), 268, 900, 20).row("东河幼儿园", "9900010002", "幼儿园", 90, 9, 9)
                .row("东河高级中学", "9900010003", "342高级中学", 90, 9, 9);
        Paper garden = new Paper("教基1001_幼儿园").row("指标名称", "代码", "内容").row("学校（机构）名称", "01", "西河幼儿园").row("学校（机构）办学类型", "02", "幼儿园");
        Paper classes = new Paper("教基2105_幼儿园").row("指标名称", "代码", "班数").row("总计", "01", 6);
        Paper staff = new Paper("教基4149_幼儿园").row("指标名称", "代码", "教职工数").row("总计", "01", 6);
        Intake.Taken taken = read(county(), file("小学.xlsx", rows), file("西河幼儿园.xlsx", garden, classes, staff));
        assertThat(MAPPER.readTree(taken.json()).get("schools")).hasSize(1);
        assertThat(taken.notices()).contains("义务教育以外的学校没有读：幼儿园2所、高级中学1所", "没有用到的表，没有读：教基2105（1张）");
    }

    @Test
    void aKindThatIsNotKnownIsAnsweredWithTheNearest() throws IOException {
        assertThat(faults(county(), file("东河小学.xlsx", kind("初级中心"))).get(0)).satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("DATA-084");
            assertThat(fault.mend()).contains("初级中学");
        });
    }

    @Test
    void aSchoolHasTheNameThatWasFirstTold() throws IOException {
        Intake.Source short1 = new Intake.Source("采集表.xlsx", RoundTripTest.workbook(MAPPER.readTree("""
                {"name": "青禾县", "year": 2025, "schools": [{"name": "东河", "code": "9900010001", "kind": "小学"}]}""")));
        Intake.Taken taken = read(short1, file("小学.xlsx", list(List.of("是否计校数", "图书", "教职工数"), 0, 900, 20)));
        assertThat(school(taken).get("name").asText()).isEqualTo("东河");
        assertThat(school(taken).get("countsAsSchool").asBoolean()).isFalse();
        assertThat(taken.notices()).anyMatch(notice -> notice.contains("学校标识码9900010001写作“东河小学”，照先读到的写“东河”"));
    }

    @Test
    void aMapThatIsNoneIsTold() {
        assertThat(mapFault("tables: [")).isEqualTo("DATA-094");
        assertThat(mapFault("")).isEqualTo("DATA-094");
        assertThat(mapFault("name: 空")).isEqualTo("DATA-094");
        assertThat(mapFault("null")).isEqualTo("DATA-094");
        for (String blank : List.of("words: {合计: }", "words: {合计: [null]}", "groups: [null]", "stages: {primary: []}", "stages: {senior: [高中]}",
                "values: {kind: }", "outside: [null]")) {
            assertThat(mapFault(blank + "\ntables: [{name: 台账, figures: {landArea: 占地}}]")).as(blank).isEqualTo("DATA-094");
        }
        for (String figure : List.of("landArea: ", "kind: 类型 + 类别", "musicRooms@primary: 音乐", "primary/grades/7/pupils: 七年级", "migrantPupils@: 随迁")) {
            assertThat(mapFault("tables: [{name: 台账, figures: {" + figure + "}}]")).as(figure).isEqualTo("DATA-094");
        }
        assertThat(mapFault("tables: [{name: 台账, figures: {landArea: 占地 × 面积}}]")).isEqualTo("DATA-094");
        Faults faults = catchThrowableOfType(Faults.class, () -> new Intake(PACK)
                .read(List.of(county()), List.of(map("tables: [{name: 台账, figures: {landAera: 占地面积}}]"))));
        assertThat(faults.list()).singleElement().satisfies(fault -> {
            assertThat(fault.place()).hasToString("映射.yaml 台账·landAera");
            assertThat(fault.mend()).contains("landArea");
        });
    }

    private static String mapFault(String text) {
        Faults faults = catchThrowableOfType(Faults.class, () -> new Intake(PACK).read(List.of(county()), List.of(map(text))));
        assertThat(faults.list()).as(text).hasSize(1);
        return faults.list().get(0).code();
    }
}
