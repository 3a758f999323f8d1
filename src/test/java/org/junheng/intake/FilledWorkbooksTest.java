package org.junheng.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.assertj.core.api.ThrowableAssert;
import org.junheng.fault.Faults;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.Test;

/** Workbooks as people send them back; those in {@code intake/} were made from the .fods beside them by LibreOffice, not by our writer. */
class FilledWorkbooksTest {

    private static final Path FOLDER = Path.of("src/test/resources/intake");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static Intake.Taken read(Intake.Source... files) {
        return new Intake(Pack.builtIn()).read(List.of(files));
    }

    private static Intake.Source file(String name) throws IOException {
        return new Intake.Source(name, Files.readAllBytes(FOLDER.resolve(name)));
    }

    private static Intake.Source csv(String name, String text, Charset charset) {
        return new Intake.Source(name, text.getBytes(charset));
    }

    private static Intake.Source county() {
        return csv("县情.csv", "栏目,项目,填写内容,单位\n,县域名称,青禾县,\n,年度,2025,\n", StandardCharsets.UTF_8);
    }

    private static List<String> faults(ThrowableAssert.ThrowingCallable reading) {
        var faults = new ArrayList<String>();
        assertThatThrownBy(reading).isInstanceOfSatisfying(Faults.class, thrown -> thrown.list().forEach(fault -> faults.add(fault.toString())));
        return faults;
    }

    @Test
    void everyFaultIsNamedWithItsCellAllAtOnce() throws IOException {
        Intake.Source messy = file("messy.xlsx");
        List<String> expected = Files.readAllLines(FOLDER.resolve("messy.txt"));
        assertThat(expected).hasSizeGreaterThan(30);
        assertThat(faults(() -> read(messy))).containsExactlyElementsOf(expected);
    }

    @Test
    void whatIsOnlyOddIsReadAsItIsMeant() throws IOException {
        Intake.Taken taken = read(file("odd.xlsx"));
        assertThat(taken.json()).isEqualTo(Files.readString(FOLDER.resolve("odd.json")));
        assertThat(taken.notices()).containsExactly(
                "odd.xlsx：工作表“讲话”不是采集表的，没有读",
                "odd.xlsx：“学校”有1行是隐藏的，照样读入",
                "odd.xlsx：“学校”的“联系电话”一栏不是采集表的，没有读",
                "odd.xlsx：“学校”第12行是合计，没有读",
                "odd.xlsx：“学段”的“备注”一栏不是采集表的，没有读");
    }

    @Test
    void csvFilesMakeOneCountyWhateverTheirEncoding() throws IOException {
        Intake.Taken taken = read(county(),
                csv("学校.csv", "学校名称,办学类型,教学仪器设备值（万元）\n第一小学,小学,\"1,205.5\"\n", Charset.forName("GBK")),
                csv("学段.csv", "学校名称,学段,在校学生数\n第一小学,小学部,２６８\n", Charset.forName("GB18030")));
        JsonNode county = MAPPER.readTree(taken.json());
        assertThat(county.at("/schools/0/resources/equipmentValue").decimalValue()).isEqualByComparingTo("12055000");
        assertThat(county.at("/schools/0/primary/pupils").asInt()).isEqualTo(268);
    }

    @Test
    void aSheetUnderAnotherNameIsKnownByItsHeads() throws IOException {
        Intake.Taken taken = read(county(), csv("各校情况.csv", "学校名称,办学类型,城乡分类,建成年份\n第一小学,小学,城区,1956\n", StandardCharsets.UTF_8));
        assertThat(MAPPER.readTree(taken.json()).at("/schools/0/builtYear").asInt()).isEqualTo(1956);
    }

    @Test
    void aSchoolThatFillsInSeveralFilesIsOneAndMustAgreeWithItself() throws IOException {
        Intake.Source one = csv("甲/学校.csv", "学校名称,办学类型,建成年份\n第一小学,小学,1956\n", StandardCharsets.UTF_8);
        Intake.Source more = csv("乙/学校.csv", "学校名称,办学类型,规划年份\n第一小学,小学,1955\n第二小学,小学,1990\n", StandardCharsets.UTF_8);
        Intake.Source other = csv("丙/学校.csv", "学校名称,办学类型,建成年份\n第一小学,小学,1965\n", StandardCharsets.UTF_8);
        JsonNode county = MAPPER.readTree(read(county(), one, more).json());
        assertThat(county.get("schools")).hasSize(2);
        assertThat(county.at("/schools/0/planYear").asInt()).isEqualTo(1955);
        assertThat(faults(() -> read(county(), one, other))).containsExactly("[DATA-086] 丙/学校.csv 学校!C2：发现建成年份1965；应为与甲/学校.csv 学校!C2的1956一致。核对以后改成一样，或者留下对的一处。");
    }

    @Test
    void aFileThatIsNoneOfOursIsAFaultNotAnEmptyCounty() {
        assertThat(faults(() -> read(csv("名单.csv", "姓名,职务\n某,某\n", StandardCharsets.UTF_8))))
                .containsExactly("[DATA-088] 名单.csv：发现没有认得的工作表；应为数据采集表或教基表的工作表。用intake new发出的工作簿填报；本单位自己的表，用intake map生成映射。");
    }

    @Test
    void headsThatAreGoneAreMissed() {
        assertThat(faults(() -> read(county(), csv("学校.csv", "学校名称,建成年份\n第一小学,1956\n", StandardCharsets.UTF_8))))
                .first().isEqualTo("[DATA-083] 学校.csv 学校!A1：发现没有“办学类型”这一栏；应为采集表原来的表头。不要删改表头。");
        assertThat(faults(() -> read(csv("县情.csv", "栏目,项目,内容\n,县域名称,青禾县\n", StandardCharsets.UTF_8))))
                .contains("[DATA-083] 县情.csv 县情!A1：发现没有“项目”或“填写内容”这一栏；应为采集表原来的表头。不要删改表头。");
    }

    @Test
    void nothingOfTheDataIsWithoutAPlaceAndNoTwoSheetsAreCalledTheSame() {
        List<Section> sections = Questionnaire.sections(Pack.builtIn());
        assertThat(sections.stream().map(Section::name)).doesNotHaveDuplicates().allSatisfy(name -> assertThat(name.length()).isLessThanOrEqualTo(31));
        Units units = Units.of(Pack.builtIn());
        var ways = new HashSet<String>();
        for (Section section : sections) {
            assertThat(section.items().stream().map(Item::name)).as(section.name()).doesNotHaveDuplicates();
            for (Item item : section.items()) {
                assertThat(ways.add(section.name() + item.keys())).isTrue();
                assertThat(item.unit().isEmpty() || units.known(item.unit())).as("unit %s of %s", item.unit(), item.name()).isTrue();
            }
        }
        assertThat(sections.stream().filter(Section::form).flatMap(section -> section.items().stream()).map(item -> String.join("/", item.keys())))
                .contains("name", "year", "economy/gdp", "results/satisfaction/rate", "primary/classBands/upTo45").doesNotHaveDuplicates();
        assertThat(sections.stream().map(Section::name)).startsWith("县情", "学校", "学段").contains("资源配置·未达标学校", "部门数据·做法·数据");
    }

    @Test
    void moreThanTheTableKnowsIsNotThrownAway() {
        Intake.Taken taken = read(county());
        assertThat(taken.without("{\"name\":\"青禾县\",\"year\":2024}")).isEmpty();
        assertThat(taken.without("{\"name\":\"青禾县\",\"problems\":[{\"text\":\"甲\"}],\"economy\":{\"gdp\":{\"value\":3}}}")).containsExactly("存在的问题的正文", "经济情况的数值");
        assertThat(taken.without("不是JSON")).isNotEmpty();
    }

    @Test
    void placesAreToldInTheOrderOfTheFiles() {
        List<String> faults = faults(() -> read(
                csv("学段.csv", "学校名称,学段,在校学生数\n第一小学,小学部,x\n第一小学,初中部,y\n", StandardCharsets.UTF_8),
                csv("学校.csv", "学校名称,办学类型\n第一小学,完小\n", StandardCharsets.UTF_8), county()));
        assertThat(faults.stream().map(fault -> fault.substring(fault.indexOf(' ') + 1, fault.indexOf('：')))).containsExactly("学段.csv 学段!C2", "学段.csv 学段!C3", "学校.csv 学校!B2");
    }
}
