package org.junheng.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.Test;

/** A proposed map says what it knows, and beside what it does not the fields that come near. */
class MapProposalTest {

    private static final Pack PACK = Pack.builtIn();

    private static Intake.Source county() throws IOException {
        return new Intake.Source("采集表.xlsx", RoundTripTest.workbook(JsonMapper.builder().build().readTree("{\"name\": \"青禾县\", \"year\": 2025}")));
    }

    private static String json(Intake.Source file, String map) throws IOException {
        return new Intake(PACK).read(List.of(county(), file), List.of(new Intake.Source("映射.yaml", map.getBytes(StandardCharsets.UTF_8)))).json();
    }

    @Test
    void aListOfSchools() throws IOException {
        Paper paper = new Paper("台账").row("学校台账").heads(List.of(List.of("学校"), List.of("学校代码"), List.of("类别"), List.of("办学类型"),
                List.of("小学部", "在校学生数（人）"),
                List.of("初中部", "在校学生数（人）"), List.of("高中部", "教职工数"), List.of("初中部", "持证上岗专任教师数"), List.of("校内运动场面积"), List.of("报送人"), List.of("图书"),
                        List.of("设计规模"), List.of("没有填的栏")));
        paper.row("东河学校", "9900010001", "镇中", "九年一贯制学校", 412, "1,305", 88, 77, 900, "某某", 8000, 900);
        Intake.Source file = new Intake.Source("目录/学校台账.xlsx", Paper.book(List.of(paper)));
        String map = new MapProposal(PACK).of(file);
        assertThat(map).contains("sheets: ['台账']", "files: ['学校台账']", "      name: '学校'\n", "      code: '学校代码'\n",
                "      primary/pupils: '小学部·在校学生数(人)'\n",
                "      junior/pupils: '初中部·在校学生数(人)'\n", "      resources/books: '图书'\n", "      designCapacity: '设计规模'\n", "      # ?: '报送人'\n",
                        "      # ?: '高中部·教职工数'\n", "      junior/certifiedTeachers: '初中部·持证上岗专任教师数'\n");
        assertThat(map.lines().filter(line -> line.contains("校内运动场面积"))).singleElement().asString()
                .startsWith("      # ?: '校内运动场面积'  # 相近的有：").contains("resources/sportsGroundArea（校内运动场地面积）");
        assertThat(map).doesNotContain("没有填的栏");
        assertThat(json(file, map)).contains("\"pupils\": 412", "\"pupils\": 1305", "\"books\": 8000");
    }

    @Test
    void aTableOfOneSchool() throws IOException {
        Paper paper = new Paper("办学条件").row("学校名称：东河小学").row("指标", "代码", "上年", "本年").row("办学类型", "01", "小学", "小学").row("#运动场地面积", "02", 800, 900)
                .row("图书", "03", 8000, 8500).row("食堂面积", "04", 1, 2);
        Intake.Source file = new Intake.Source("东河小学.xlsx", Paper.book(List.of(paper)));
        String map = new MapProposal(PACK).of(file);
        assertThat(map).contains("    labels: ['指标名称']\n", "      kind: '办学类型 × 上年'\n", "      resources/books: '图书 × 上年'\n", "      # ?: '食堂面积'");
        assertThat(json(file, map)).contains("\"books\": 8000");
        assertThat(json(file, map.replace("上年", "本年"))).contains("\"books\": 8500", "\"sportsGroundArea\": 900");
    }

    @Test
    void sheetsThatNeedNoMap() throws IOException {
        Paper known = new Paper("教基4149_小学").row("学校名称：东河小学").row("指标名称", "代码", "教职工数").row("总计", "01", 20);
        Intake.Source file = new Intake.Source("东河小学.xlsx", Paper.book(List.of(known, new Paper("杂项").row("通知", "无"))));
        assertThat(new MapProposal(PACK).of(file)).contains("# 工作表“教基4149_小学”是教基4149（中小学教职工），不用映射。", "# 工作表“杂项”里没有找到表头");
        assertThat(new MapProposal(PACK).of(county())).contains("# 工作表“学校”是数据采集表的，不用映射。").doesNotContain("figures:");
    }
}
