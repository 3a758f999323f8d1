package org.junheng.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junheng.Fixtures;
import org.junheng.county.Change;
import org.junheng.county.Counties;
import org.junheng.county.County;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.Inline;
import org.junheng.document.Prose;
import org.junheng.docx.Docx;
import org.junheng.fact.Fact;
import org.junheng.fact.Unit;
import org.junheng.font.TestFonts;
import org.junheng.pack.Pack;
import org.junheng.reconciliation.Contradiction;
import org.junheng.typeset.Pages;
import org.junheng.typeset.Styles;
import org.junheng.typeset.Typesetter;
import org.junheng.xlsx.Book;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The 数据核对表 of the fixtures and of data that contradicts itself. */
class CheckSheetTest {

    static List<Fixtures.Draft> drafts() {
        return Fixtures.drafts();
    }

    private static CheckSheet sheet(Fixtures.Draft draft) {
        return CheckSheet.of(draft.document(), Fixtures.assess(draft.county()), List.of());
    }

    private static CheckSheet small() {
        return of(Counties.read(Path.of("src/test/resources/trace/small-county.json")));
    }

    private static CheckSheet of(County county) {
        return CheckSheet.of(Fixtures.draft(Fixtures.kind("investigation-report"), county), Fixtures.assess(county), List.of());
    }

    private static String text(Book.Cell cell) {
        return cell instanceof Book.Cell.Text words ? words.text() : ((Book.Cell.Number) cell).value().toPlainString();
    }

    private static List<String> row(Book.Sheet sheet, String label) {
        return sheet.rows().stream().map(cells -> cells.stream().map(CheckSheetTest::text).toList())
                .filter(cells -> cells.contains(label)).findFirst().orElseThrow();
    }

    /** Every printing is counted in just one row, and no two rows are of one figure. */
    @ParameterizedTest
    @MethodSource("drafts")
    void everyPrintedFigureStandsInOneRow(Fixtures.Draft draft) {
        CheckSheet sheet = sheet(draft);
        int printings = sheet.figures().stream().flatMap(figure -> figure.places().stream())
                .mapToInt(place -> place.endsWith("处）") ? Integer.parseInt(place.replaceAll(".*（([0-9]+)处）", "$1")) : 1).sum();
        assertThat(printings).isEqualTo(draft.document().facts().size());
        Set<String> printed = new HashSet<>();
        sheet.figures().forEach(figure -> printed.addAll(figure.printed()));
        draft.document().proses().stream().flatMap(prose -> prose.inlines().stream())
                .filter(Inline.Figure.class::isInstance).forEach(inline -> assertThat(printed).contains(inline.text()));
        assertThat(sheet.figures()).extracting(figure -> figure.fact().label() + figure.fact().value() + figure.fact().source()).doesNotHaveDuplicates();
        Book.Sheet table = sheet.book().sheets().get(2);
        assertThat(table.rows()).hasSameSizeAs(sheet.figures());
        table.rows().forEach(row -> assertThat(text(row.get(7))).as("source of " + text(row.get(3))).isNotBlank());
    }

    /** What a change put there is not said to stand in the file: neither in the row nor in the formulas over it, in words or with pointers. */
    @Test
    void whatAChangePutThereSaysSo() {
        Change change = Change.parse("/schools/0/primary/pupils+=1");
        County county = Counties.open(Path.of("src/test/resources/trace/small-county.json"), List.of(change)).county();
        Fact pupils = county.schools().get(0).primary().pupils();
        Fact classes = county.schools().get(0).primary().classes();
        Fact computed = Fact.computed("班均学生数", BigDecimal.ONE, Unit.PERSON, "学生数÷班数", pupils, classes);
        assertThat(Origins.inBrief(county).source(pupils)).endsWith("·在校学生数（改动“" + change + "”）");
        assertThat(Origins.inFull(county).source(pupils)).endsWith("·在校学生数（/schools/0/primary/pupils，改动“" + change + "”）");
        assertThat(Origins.inBrief(county).inputs(computed)).containsOnlyOnce("改动").contains("人（改动“" + change + "”）");
        assertThat(Origins.inFull(county).inputs(computed)).containsOnlyOnce("改动").contains("人（/schools/0/primary/pupils，改动“" + change + "”）");
    }

    @Test
    void aRowTellsPlaceQuoteValueAndSource() {
        Book.Sheet table = small().book().sheets().get(2);
        assertThat(row(table, "小学体育、艺术专任教师缺口合计").get(1)).startsWith("二、（一）表");
        List<String> mean = row(table, "小学每百名学生拥有体育、艺术（美术、音乐）专任教师数县均值");
        assertThat(mean.get(1)).startsWith("二、（一）表");
        assertThat(mean.get(2)).startsWith("体艺教师（人）·小学　县均值：0.99");
        assertThat(mean.get(4)).startsWith("0.99");
        assertThat(new BigDecimal(mean.get(5))).isEqualByComparingTo("0.9872241579558653");
        assertThat(mean.get(7)).isEqualTo("总量之和÷在校学生数之和×100");
        assertThat(mean.get(8)).startsWith("小学体育、艺术专任教师总量＝17人（各单元相加：实验小学·小学部·体育艺术专任教师数＝9人、河湾学校")
                .endsWith("实验小学·小学部·在校学生数＝1092人（/schools/0/primary/pupils）、河湾学校·小学部·在校学生数＝300人（/schools/2/primary/pupils）、"
                        + "启明学校·小学部·在校学生数＝330人（/schools/3/primary/pupils））");
        List<String> area = row(table, "面积");
        assertThat(area.subList(1, 8)).containsExactly("一、", "全县面积862平方公里，辖乡镇（街道）5个、行政村43个……", "面积", "862平方公里", "862", "平方公里", "面积（/area）");
        List<String> threshold = row(table, "小学每百名学生拥有体育、艺术（美术、音乐）专任教师数标准");
        assertThat(threshold.get(1)).contains("二、（一）表", "附件1表");
        assertThat(threshold.get(7)).isEqualTo("《县域义务教育优质均衡发展督导评估办法》（教督〔2017〕6号）办法第六条 L3");
    }

    private static County county(int schools, int doubtful) {
        String list = IntStream.range(0, schools).mapToObj(i -> """
                {"name": "学校%d", "kind": "小学", "primary": {"pupils": %d, "backboneTeachers": 2, "teachers": 20},
                 "resources": {"equipmentValue": %d}}""".formatted(i, 100 + i, i == doubtful ? 24 : 240_000 + i))
                .reduce((one, other) -> one + "," + other).orElseThrow();
        return Counties.read("{\"name\": \"青禾县\", \"year\": 2025, \"fictional\": true, \"schools\": [" + list + "]}", "a.json");
    }

    @Test
    void aSumOfManySchoolsNamesThree() {
        Book.Sheet table = of(county(60, -1)).book().sheets().get(2);
        assertThat(row(table, "小学在校学生数").get(8)).isEqualTo("学校0·小学部·在校学生数＝100人（/schools/0/primary/pupils）；"
                + "学校1·小学部·在校学生数＝101人（/schools/1/primary/pupils）；学校2·小学部·在校学生数＝102人（/schools/2/primary/pupils）……等60项");
        table.rows().forEach(cells -> assertThat(text(cells.get(8)).length()).isLessThan(1000));
    }

    @Test
    void doubtsStandInFrontOfTheFigures() {
        CheckSheet sheet = of(county(20, 7));
        List<String> doubt = row(sheet.book().sheets().get(1), "学校7");
        assertThat(doubt.get(1)).isEqualTo("单位疑误");
        assertThat(doubt).anyMatch(cell -> cell.contains("请核对单位")).anyMatch(cell -> cell.contains("/schools/7/resources/equipmentValue"));
        List<Block> body = sheet.document().body();
        assertThat(body).filteredOn(Block.Heading.class::isInstance).extracting(block -> ((Block.Heading) block).title().text())
                .containsExactly("数据矛盾", "存疑数据", "逐项核对");
        assertThat(((Block.Table) body.get(3)).rows().get(0)).extracting(Prose::text).anyMatch(cell -> cell.contains("请核对单位"));
    }

    private static final Contradiction TOTAL = new Contradiction(Contradiction.Kind.TOTAL, List.of(), "义务教育学校总数",
            new Contradiction.Side("18所", "/schoolTotals/all"), new Contradiction.Side("16所", "/schoolTotals/primary＋/schoolTotals/junior"),
            "小学数＋初中数＝学校总数", "学校总数填报18所，小学、初中相加为16所。");

    @Test
    void aContradictionShowsBothStatementsAndTheirPlacesInWords() {
        County county = Counties.read("""
                {"name": "青禾县", "year": 2025, "fictional": true, "primary": {"pupils": 100}, "schoolTotals": {"all": 18, "primary": 10, "junior": 6}}
                """, "a.json");
        var sheet = CheckSheet.of(Fixtures.draft(Fixtures.kind("investigation-report"), county), Fixtures.assess(county), List.of(TOTAL));
        List<String> row = row(sheet.book().sheets().get(0), "义务教育学校总数");
        assertThat(row).contains("合计与明细", "18所", "16所", "小学数＋初中数＝学校总数");
        assertThat(row.get(7)).isEqualTo("学校数·义务教育学校总数（/schoolTotals/all）");
        assertThat(row.get(8)).isEqualTo("学校数·小学数（/schoolTotals/primary）＋学校数·初中数（/schoolTotals/junior）");
        var table = (Block.Table) sheet.document().body().get(1);
        assertThat(table.rows().get(0)).extracting(Prose::text).contains("学校数·义务教育学校总数；学校数·小学数＋学校数·初中数");
    }

    @Test
    void withoutAnythingToTellItSaysSo() {
        CheckSheet sheet = small();
        assertThat(sheet.book().sheets().get(0).heading()).endsWith("一、数据矛盾：没有发现数据矛盾");
        assertThat(sheet.document().body().get(1)).isEqualTo(new Block.Paragraph(Prose.of("没有发现数据矛盾。")));
    }

    /** On paper: no pointer, which no line could hold; every figure; the same bytes twice. */
    @ParameterizedTest
    @MethodSource("drafts")
    void theSheetOnPaperIsSetLikeAnyDocument(Fixtures.Draft draft) throws IOException {
        CheckSheet sheet = sheet(draft);
        Document document = sheet.document();
        assertThat(document.proses()).extracting(Prose::text).noneMatch(text -> text.matches(".*/(schools|results|primary|junior)/.*"));
        var printed = new ArrayList<Fact>(document.facts());
        List<CheckSheet.Figure> inText = sheet.figures().stream().filter(figure -> figure.places().stream().anyMatch(place -> !place.startsWith("附件"))).toList();
        assertThat(printed).containsExactlyElementsOf(inText.stream().map(CheckSheet.Figure::fact).toList());
        String rest = "另有" + (sheet.figures().size() - inText.size()) + "个数只印在附件里";
        assertThat(document.proses().stream().anyMatch(prose -> prose.text().startsWith(rest))).isEqualTo(inText.size() < sheet.figures().size());
        byte[] once = word(document);
        assertThat(word(sheet(draft).document())).isEqualTo(once);
    }

    private static byte[] word(Document document) throws IOException {
        Pages pages = Typesetter.with(TestFonts.fonts(), Styles.read(Pack.builtIn())).set(document);
        var out = new ByteArrayOutputStream();
        Docx.with(Pack.builtIn()).write(pages, Instant.EPOCH, out);
        return out.toByteArray();
    }
}
