package org.junheng.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junheng.document.Annex;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.document.Prose;
import org.junheng.fact.Audience;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.font.FontRole;
import org.junheng.font.Fonts;
import org.junheng.font.TestFonts;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypesetterTest {

    private static final Fonts FONTS = TestFonts.fonts();
    private static final Typesetter TYPESETTER = Typesetter.with(FONTS, Styles.read(Pack.builtIn()));
    private static final String HAN28 = "义务教育优质均衡发展督导评估认定工作领导小组办公室的报告";

    private static Pages set(Block... blocks) {
        return set(head("", ""), List.of(), blocks);
    }

    private static Pages set(Head head, List<Annex> annexes, Block... blocks) {
        return TYPESETTER.set(new Document(head, List.of(blocks), annexes));
    }

    private static Head head(String issuer, String date) {
        return new Head("调研报告", "普通材料", "", List.of(), "", issuer, date, "", Audience.PUBLIC);
    }

    private static Head titled(String title) {
        return new Head("调研报告", "普通材料", title, List.of(), "", "", "", "", Audience.PUBLIC);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Prose.of(text));
    }

    private static Block heading(int level, String title) {
        return new Block.Heading(level, Prose.of(title));
    }

    private static List<Strip.Text> texts(Pages pages) {
        return pages.strips().stream().filter(Strip.Text.class::isInstance).map(Strip.Text.class::cast).toList();
    }

    private static List<String> written(Pages pages) {
        return texts(pages).stream().map(Strip.Text::text).toList();
    }

    private static List<String> lines(Strip.Text text) {
        return text.lines().stream().map(line -> text.text().substring(line.from(), line.to())).toList();
    }

    private static List<Page.Glyphs> glyphs(Page page) {
        return page.marks().stream().filter(Page.Glyphs.class::isInstance).map(Page.Glyphs.class::cast).toList();
    }

    /** The ink whose text holds a word. */
    private static Page.Glyphs ink(Pages pages, String word) {
        return pages.pages().stream().flatMap(page -> glyphs(page).stream()).filter(g -> g.text().contains(word)).findFirst().orElseThrow();
    }

    private static double right(Page.Glyphs glyphs) {
        return glyphs.x() + glyphs.advances().stream().mapToDouble(a -> a).sum();
    }

    @Test
    void headingsAreNumberedAnewUnderTheNextHigherOne() {
        Pages pages = set(
                heading(1, "甲"), heading(2, "乙"), heading(2, "丙"), heading(3, "丁"), heading(4, "戊"), heading(4, "己"),
                heading(1, "庚"), heading(2, "辛"), new Block.RunIn(3, Prose.of("壬"), Prose.of("文")),
                new Block.RunIn(3, Prose.of("癸？"), Prose.of("文")));
        assertThat(written(pages))
                .containsExactly("一、甲", "（一）乙", "（二）丙", "1.丁", "（1）戊", "（2）己", "二、庚", "（一）辛", "1.壬。文", "2.癸？文");
        assertThat(pages.outline()).extracting(Pages.Entry::title).endsWith("（一）辛", "1.壬。", "2.癸？");
        assertThat(texts(set(new Block.RunIn(2, Prose.of("子"), Prose.of("文")))).get(0).runs()).extracting(Strip.Run::font)
                .containsExactly(FontRole.KAI, FontRole.BODY);
    }

    @ParameterizedTest
    @CsvSource({"1,一", "10,十", "11,十一", "20,二十", "99,九十九", "100,一百", "101,一百零一", "110,一百一十", "999,九百九十九", "1000,1000"})
    void hanNumbers(int number, String han) {
        assertThat(HanNumber.of(number)).isEqualTo(han);
    }

    @Test
    void theLastAndFirstHanNumbersAreAllDifferent() {
        assertThat(IntStream.range(1, 1000).mapToObj(HanNumber::of)).doesNotHaveDuplicates().allMatch(n -> n.matches("[一二三四五六七八九十百零]+"));
    }

    @Test
    void aSeriesIsOneParagraph() {
        Pages pages = set(new Block.Series(List.of(Prose.of("学校不足。"), Prose.of("教师不足；"), Prose.of("设备老化"))));
        assertThat(written(pages)).containsExactly("一是学校不足；二是教师不足；三是设备老化。");
    }

    @Test
    void anEnumerationIsAParagraphForEachPoint() {
        Pages pages = set(new Block.Enumeration(List.of(Prose.of("甲。"), Prose.of("乙。"))), new Block.Enumeration(List.of(Prose.of("丙。"))));
        assertThat(written(pages)).containsExactly("1.甲。", "2.乙。", "1.丙。");
    }

    @Test
    void titleVersionNotesAndAddresseeStandOnTheirRows() {
        Head head = new Head(
                "调研报告", "普通材料", "青禾县督导工作报告", List.of("2026年1月15日", "（内部）"), "县人民政府", "", "", "征求意见稿", Audience.PUBLIC);
        Pages pages = set(head, List.of(), paragraph("正文。"));
        assertThat(written(pages)).containsExactly("青禾县督导工作报告", "（征求意见稿）", "（2026年1月15日）", "（内部）", "县人民政府：", "正文。");
        assertThat(pages.strips()).extracting(Strip::rows).containsExactly(2, 1, 1, 1, 1, 1, 1);
        assertThat(ink(pages, "正文").baseline()).isEqualTo(Sheet.rowTop(7) + 0.88 * 16, offset(0.001));
        assertThat(ink(pages, "县人民政府：").x()).isEqualTo(Sheet.LEFT);
    }

    @Test
    void theFinalVersionIsNotNamed() {
        Head head = new Head("调研报告", "普通材料", "题", List.of(), "", "", "", "定稿", Audience.PUBLIC);
        assertThat(written(set(head, List.of()))).containsExactly("题");
    }

    @Test
    void aTitleDoesNotBreakWordsOfTheField() {
        Strip.Text title = texts(set(titled("青禾县人民政府关于报送义务教育优质均衡发展督导反馈问题整改情况的函"), List.of())).get(0);
        assertThat(title.lines()).extracting(line -> title.text().substring(line.from(), line.to()))
                .containsExactly("青禾县人民政府关于报送义务教育", "优质均衡发展督导反馈问题整改情况的函");
    }

    @Test
    void aTitleIsBalancedAndKeepsItsKindWhole() {
        Strip.Text title = texts(set(titled("关于青禾县2025年义务教育优质均衡发展督导评估工作情况的调研报告"), List.of())).get(0);
        assertThat(title.rows()).isEqualTo(3);
        assertThat(title.fixedBreaks()).isTrue();
        assertThat(lines(title)).hasSize(2).last().asString().contains("调研报告").hasSizeGreaterThan(4);
    }

    @Test
    void randomTitlesKeepTheirCharactersAndHaveNoShortLastLine() {
        var random = new Random(22);
        for (int round = 0; round < 300; round++) {
            String text = RandomText.of(random, 21 + random.nextInt(70)).replace("|", "").strip();
            Strip.Text title;
            try {
                title = texts(set(titled(text), List.of())).get(0);
            } catch (Faults tooLong) {
                assertThat(tooLong.list()).extracting(Fault::code).containsExactly("DRAFT-201");
                continue;
            }
            assertThat(String.join("", lines(title))).isEqualTo(text);
            assertThat(title.lines()).allMatch(line -> line.width() <= Sheet.MEASURE);
            assertThat(title.lines().get(title.lines().size() - 1).width()).as(lines(title).toString()).isGreaterThan(3.5 * 22);
        }
    }

    @Test
    void aTitleBreaksWhereItIsTold() {
        assertThat(lines(texts(set(titled("关于青禾县 | 义务教育的报告"), List.of())).get(0))).containsExactly("关于青禾县", "义务教育的报告");
    }

    @Test
    void annexesAreNamedBehindTheTextAndAlign() {
        Annex one = new Annex(Prose.of("青禾县义务教育学校资源配置七项指标达标情况一览|表。"), List.of());
        Annex two = new Annex(Prose.of("清单"), List.of());
        assertThat(written(set(head("", ""), List.of(two), paragraph("文。")))).contains("附件：清单", "附件");
        Pages pages = set(head("", ""), List.of(one, two), paragraph("文。"));
        assertThat(written(pages)).containsExactly(
                "文。", "附件：1.青禾县义务教育学校资源配置七项指标达标情况一览表", "2.清单", "附件1", "青禾县义务教育学校资源配置七项指标达标情况一览表。", "附件2", "清单");
        Page.Glyphs first = ink(pages, "附件：1.");
        assertThat(first.x()).isEqualTo(Sheet.LEFT + 2 * Sheet.CHARACTER, offset(0.01));
        assertThat(ink(pages, "2.清单").x()).isEqualTo(Sheet.LEFT + 5 * Sheet.CHARACTER, offset(0.01));
        double name = first.x() + first.advances().subList(0, 5).stream().mapToDouble(a -> a).sum();
        assertThat(glyphs(pages.pages().get(0)).get(2).x()).isEqualTo(name, offset(0.05));
        assertThat(pages.pages().size()).isEqualTo(3);
        assertThat(glyphs(pages.pages().get(1)).get(0).baseline()).isEqualTo(Sheet.rowTop(0) + 0.88 * 16, offset(0.001));
    }

    @Test
    void theDateBeginsTwoCharactersRightOfTheIssuer() {
        Pages pages = set(head("青禾县人民政府教育督导室", "2026-01-05"), List.of(), paragraph("文。"));
        Page.Glyphs issuer = ink(pages, "督导室");
        Page.Glyphs date = ink(pages, "2026年1月5日");
        assertThat(right(issuer)).isEqualTo(Sheet.RIGHT - 2 * Sheet.CHARACTER, offset(0.5));
        assertThat(date.x() - issuer.x()).isEqualTo(2 * Sheet.CHARACTER, offset(0.5));
        assertThat(issuer.baseline()).isEqualTo(Sheet.rowTop(2) + 0.88 * 16, offset(0.001));
        assertThat(date.baseline()).isEqualTo(Sheet.rowTop(3) + 0.88 * 16, offset(0.001));
    }

    @Test
    void aLongDateEndsTwoCharactersFromTheRight() {
        Pages pages = set(head("县政府", "2026-12-25"), List.of(), paragraph("文。"));
        Page.Glyphs date = ink(pages, "2026年12月25日");
        assertThat(right(date)).isEqualTo(Sheet.RIGHT - 2 * Sheet.CHARACTER, offset(0.5));
        assertThat(date.x() - ink(pages, "县政府").x()).isEqualTo(2 * Sheet.CHARACTER, offset(0.5));
    }

    @Test
    void theSignatureIsNeverWithoutText() {
        for (int lines = 15; lines <= 24; lines++) {
            Pages pages = set(head("县政府", "2026-01-05"), List.of(), paragraph(HAN28.repeat(lines)));
            List<Page.Glyphs> last = glyphs(pages.pages().get(pages.pages().size() - 1));
            assertThat(last.get(0).text()).as("%s lines", lines).doesNotContain("县政府");
            assertThat(last).anyMatch(glyphs -> glyphs.text().contains("县政府"));
        }
    }

    @Test
    void aHeadingIsNeverLastOnAPage() {
        for (int rows = 15; rows <= 44; rows++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(rows, paragraph("一行。")));
            blocks.add(heading(1, "一级" + HAN28));
            blocks.add(heading(2, "二级"));
            blocks.add(paragraph("正文。"));
            Pages pages = set(blocks.toArray(Block[]::new));
            Page page = pages.pages().stream()
                    .filter(p -> glyphs(p).stream().anyMatch(g -> g.text().contains("一级"))).findFirst().orElseThrow();
            assertThat(glyphs(page)).as("%s rows", rows).anyMatch(glyphs -> glyphs.text().contains("正文"));
        }
    }

    @Test
    void pagesAreFilledToTheLastRow() {
        Pages pages = set(paragraph(HAN28.repeat(100)));
        assertThat(pages.pages().size()).isEqualTo(5);
        for (Page page : pages.pages().subList(0, 4)) {
            assertThat(glyphs(page).size()).isEqualTo(23);
            assertThat(glyphs(page).get(21).baseline() + 0.12 * 16).isEqualTo(Sheet.BOTTOM, offset(0.001));
        }
    }

    @Test
    void blankRowsDoNotBeginAPageAndPageBreaksDoNotMakeEmptyOnes() {
        Pages pages = set(head("县政府", ""), List.of(), paragraph("文。"), new Block.PageBreak(), new Block.PageBreak());
        assertThat(pages.pages().size()).isEqualTo(1);
        assertThat(set().pages().size()).isEqualTo(1);
        assertThat(set(new Block.PageBreak(), paragraph("文。"), new Block.PageBreak()).pages().size()).isEqualTo(1);
        Pages filled = set(paragraph(HAN28.repeat(22).substring(2)), new Block.PageBreak(), paragraph("文。"));
        assertThat(filled.pages().size()).isEqualTo(2);
    }

    private static Block.Table table(int rows, String cell) {
        List<Block.Column> columns = List.of(
                new Block.Column(Prose.of("序号"), 0, Block.Align.CENTRE), new Block.Column(Prose.of("学校名称"), 0, Block.Align.LEFT),
                new Block.Column(Prose.of("每百名学生拥有高于规定学历教师数"), 0, Block.Align.RIGHT));
        List<List<Prose>> body = IntStream.rangeClosed(1, rows)
                .mapToObj(i -> List.of(Prose.of("" + i), Prose.of(cell), Prose.of("1234.56"))).toList();
        return new Block.Table(Prose.of("表题"), "单位：人", columns, body, Prose.of("注：无"));
    }

    private static Block.Table landscape(int rows, String cell) {
        Block.Table table = table(rows, cell);
        return new Block.Table(table.caption(), table.unit(), table.columns(), table.rows(), table.note(), true);
    }

    private static List<Way> ways(Pages pages) {
        return pages.pages().stream().map(page -> page.patches().get(0).way()).toList();
    }

    @Test
    void wideTablesStandOnTurnedPagesOfTheirOwn() {
        Pages pages = set(paragraph("前文。"), landscape(3, "小学"), new Block.Note(Prose.of("提示")), landscape(2, "小学"), paragraph("后文。"));
        assertThat(ways(pages)).containsExactly(Way.UPRIGHT, Way.TURNED, Way.UPRIGHT);
        assertThat(grid(pages).widths().stream().mapToDouble(w -> w).sum()).isEqualTo(Sheet.mm(225), offset(0.001));
        List<Page.Patch> turned = pages.pages().get(1).patches();
        assertThat(turned.get(turned.size() - 1).way()).as("the number is upright").isEqualTo(Way.UPRIGHT);
        assertThat(turned.subList(0, turned.size() - 1)).allMatch(patch -> patch.way() == Way.TURNED);
        assertThat(ways(set(landscape(3, "小学"), new Block.PageBreak(), landscape(2, "小学"))))
                .containsExactly(Way.TURNED, Way.TURNED);
        assertThat(ways(set(head("县政府", "2026-01-15"), List.of(), landscape(3, "小学")))).containsExactly(Way.TURNED, Way.UPRIGHT);
    }

    @Test
    void anAnnexThatIsAWideTableIsTurnedWithItsTitle() {
        var annexes = List.of(new Annex(Prose.of("台账"), List.of(landscape(2, "小学"))), new Annex(Prose.of("说明"), List.of(paragraph("文。"))));
        Pages pages = set(head("", ""), annexes, paragraph("文。"));
        assertThat(ways(pages)).containsExactly(Way.UPRIGHT, Way.TURNED, Way.UPRIGHT);
        assertThat(glyphs(pages.pages().get(1))).extracting(Page.Glyphs::text).startsWith("附件1", "台账");
    }

    @Test
    void aTurnedPageHoldsFifteenRowsAndNothingLeavesTheTextArea() {
        Pages pages = set(landscape(200, "青禾县小学"));
        assertThat(pages.pages()).hasSizeGreaterThan(13);
        for (Page page : pages.pages()) {
            assertThat(page.patches().get(0).way()).isEqualTo(Way.TURNED);
            for (Page.Mark mark : page.marks()) {
                if (mark instanceof Page.Rule rule) {
                    assertThat(Math.max(rule.y1(), rule.y2())).isLessThanOrEqualTo(Sheet.TOP + Sheet.mm(156) + 0.001);
                    assertThat(Math.max(rule.x1(), rule.x2())).isLessThanOrEqualTo(Sheet.LEFT + Sheet.mm(225) + 0.6);
                }
            }
        }
        long full = pages.pages().get(1).marks().stream().filter(mark -> mark instanceof Page.Glyphs ink && ink.text().matches("青禾县小学")).count();
        assertThat(full).as("rows behind the head").isGreaterThanOrEqualTo(12);
        assertThat(glyphs(pages.pages().get(1))).as("the head is repeated").anyMatch(ink -> ink.text().equals("序号"));
    }

    private static Strip.Grid grid(Pages pages) {
        return (Strip.Grid) pages.strips().stream().filter(Strip.Grid.class::isInstance).findFirst().orElseThrow();
    }

    @Test
    void aTableFillsTheMeasureAndKeepsNumbersWhole() {
        Strip.Grid grid = grid(set(table(3, "青禾县城关镇中心小学".repeat(6))));
        assertThat(grid.widths().stream().mapToDouble(w -> w).sum()).isEqualTo(Sheet.MEASURE, offset(0.001));
        for (Strip.GridRow row : grid.body()) {
            int lines = row.cells().stream().mapToInt(cell -> cell.lines().size()).max().orElseThrow();
            assertThat(row.halves()).isEqualTo(Math.max(2, lines + 1));
            assertThat(row.cells().get(0).lines()).hasSize(1);
            assertThat(row.cells().get(2).lines()).hasSize(1);
        }
    }

    @Test
    void thePointsOfAColumnStandBelowEachOther() {
        List<String> numbers = List.of("4.63", "15.1", "1,234", "-0.387", "12.5%", "—", "约3.5");
        var table = new Block.Table(
                Prose.EMPTY, "", List.of(new Block.Column(Prose.of("甲"), 0, Block.Align.RIGHT), new Block.Column(Prose.of("乙"), 0, Block.Align.RIGHT)),
                numbers.stream().map(number -> List.of(Prose.of(number), Prose.of("7.5"))).toList(), Prose.EMPTY);
        Pages pages = set(table);
        List<Double> widths = grid(pages).widths();
        double right = Sheet.LEFT + widths.get(0) - Sheet.CELL_PADDING;
        var points = new ArrayList<Double>();
        for (String number : numbers.subList(0, 5)) {
            Page.Glyphs ink = ink(pages, number);
            int whole = number.contains(".") ? number.indexOf('.') : number.length();
            double point = ink.x() + ink.advances().subList(0, whole).stream().mapToDouble(a -> a).sum();
            points.add(point);
        }
        assertThat(points).allSatisfy(point -> assertThat(point).isEqualTo(points.get(0), offset(0.01)));
        assertThat(right(ink(pages, "-0.387"))).isEqualTo(right, offset(0.01));
        for (String other : numbers.subList(5, 7)) {
            assertThat(right(ink(pages, other))).as(other).isEqualTo(right, offset(0.1));
        }
        assertThat(right(ink(pages, "7.5"))).as("all of a column alike").isEqualTo(Sheet.RIGHT - Sheet.CELL_PADDING, offset(0.1));
    }

    @Test
    void aCaptionKeepsABlankRowFromTheTableBeforeIt() {
        Block.Table table = table(2, "小学");
        var first = new Block.Table(Prose.EMPTY, "", table.columns(), table.rows(), Prose.EMPTY);
        assertThat(set(first, table).strips()).extracting(Object::getClass).extracting(Class::getSimpleName)
                .startsWith("Grid", "Gap", "Text");
    }

    @Test
    void sharesRuleTheWidthsUnlessANumberWouldBreak() {
        List<Block.Column> columns = List.of(
                new Block.Column(Prose.of("甲"), 1, Block.Align.LEFT), new Block.Column(Prose.of("乙"), 3, Block.Align.LEFT),
                new Block.Column(Prose.of("丙"), 0, Block.Align.LEFT));
        var table = new Block.Table(Prose.EMPTY, "", columns, List.of(), Prose.EMPTY);
        assertThat(grid(set(table)).widths()).containsExactly(Sheet.MEASURE / 6, Sheet.MEASURE / 2, Sheet.MEASURE / 3);
        var wide = new Block.Table(
                Prose.EMPTY, "",
                List.of(new Block.Column(Prose.of("甲"), 1, Block.Align.LEFT), new Block.Column(Prose.of("乙"), 99, Block.Align.LEFT)),
                List.of(List.of(Prose.of("123456789.12"), Prose.of("乙"))), Prose.EMPTY);
        assertThat(grid(set(wide)).body().get(0).cells().get(0).lines()).hasSize(1);
    }

    @Test
    void aLongTableRepeatsItsHeadAndStaysInsideTheTextArea() {
        Pages pages = set(paragraph("文。"), table(200, "青禾县小学"));
        assertThat(pages.pages().size()).isGreaterThan(8);
        for (Page page : pages.pages()) {
            assertThat(glyphs(page)).anyMatch(glyphs -> glyphs.text().equals("序号"));
            List<Page.Rule> rules = page.marks().stream().filter(Page.Rule.class::isInstance).map(Page.Rule.class::cast).toList();
            assertThat(rules).allSatisfy(rule -> {
                assertThat(Math.min(rule.y1(), rule.y2())).isGreaterThanOrEqualTo(Sheet.TOP - 0.001);
                assertThat(Math.max(rule.y1(), rule.y2())).isLessThanOrEqualTo(Sheet.BOTTOM + 0.001);
            });
        }
        List<String> numbers = pages.pages().stream().flatMap(page -> glyphs(page).stream()).map(Page.Glyphs::text)
                .filter(t -> t.matches("\\d+")).toList();
        assertThat(numbers).containsExactlyElementsOf(IntStream.rangeClosed(1, 200).mapToObj(Integer::toString).toList());
    }

    @Test
    void noPageHoldsASingleRowOfATableAndAShortOneIsNotDivided() {
        for (int before = 1; before <= 22; before++) {
            for (int rows : new int[] {2, 5, 12, 50}) {
                List<Block> blocks = new ArrayList<>(Collections.nCopies(before, paragraph("一行。")));
                blocks.add(table(rows, "小学"));
                List<Long> held = set(blocks.toArray(Block[]::new)).pages().stream()
                        .map(page -> glyphs(page).stream().filter(glyphs -> glyphs.text().matches("\\d+")).count())
                        .filter(count -> count > 0).toList();
                assertThat(held).as("%s rows behind %s lines", rows, before).allMatch(count -> count > 1);
                assertThat(held.size()).isGreaterThanOrEqualTo(rows == 50 ? 3 : 1).isLessThanOrEqualTo(rows <= 5 ? 1 : 4);
            }
        }
    }

    @Test
    void theNamesOfTheAnnexesDoNotEndAlone() {
        for (int before = 1; before <= 22; before++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(before, paragraph("一行。")));
            List<Annex> annexes = IntStream.rangeClosed(1, 6).mapToObj(i -> new Annex(Prose.of("甲表" + i), List.<Block>of(paragraph("文。")))).toList();
            List<Long> names = set(head("县政府", "2026-01-15"), annexes, blocks.toArray(Block[]::new)).pages().stream()
                    .map(page -> glyphs(page).stream().filter(glyphs -> glyphs.text().matches("(附件：)?\\d\\.甲表\\d")).count())
                    .filter(count -> count > 0).toList();
            assertThat(names).as("behind %s lines", before).doesNotContain(1L);
            assertThat(names.stream().mapToLong(count -> count).sum()).isEqualTo(6);
        }
    }

    @Test
    void captionHeadAndFirstRowStandTogetherAndSoDoTheLastRowAndTheNote() {
        for (int rows = 14; rows <= 23; rows++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(rows, paragraph("一行。")));
            blocks.add(table(8, "小学"));
            for (Page page : set(blocks.toArray(Block[]::new)).pages()) {
                List<String> all = glyphs(page).stream().map(Page.Glyphs::text).toList();
                assertThat(all.contains("表1　表题")).isEqualTo(all.contains("1"));
                assertThat(all.contains("注：无")).isEqualTo(all.contains("8"));
            }
        }
    }

    @Test
    void aRowHigherThanAPageIsSplit() {
        Pages pages = set(table(1, "校".repeat(5000)));
        int set = pages.pages().stream().flatMap(page -> glyphs(page).stream()).map(Page.Glyphs::text)
                .filter(text -> text.startsWith("校")).mapToInt(String::length).sum();
        assertThat(set).isEqualTo(5000);
        assertThat(pages.pages().size()).isGreaterThan(2);
    }

    @Test
    void twoThousandRowsAreSetQuickly() {
        Pages[] pages = new Pages[1];
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> pages[0] = set(table(2000, "青禾县城关镇中心小学")));
        assertThat(pages[0].pages().size()).isGreaterThan(90);
    }

    @Test
    void allMissingCharactersAndWrongElementsAreNamedAtOnce() {
        Head head = new Head("", "普通材料", "", List.of(), "", "县政府", "2026-13-01", "", Audience.PUBLIC);
        assertThatThrownBy(() -> set(head, List.of(), paragraph("在这里前后文字\uE000有一个"), heading(1, "又\uE001")))
                .isInstanceOfSatisfying(Faults.class, faults -> {
                    assertThat(faults.list()).extracting(Fault::code).containsExactly("DRAFT-202", "OUT-101", "OUT-101");
                    assertThat(faults.list().get(1).found()).contains("U+E000", "在这里前后文字", "有一个");
                    assertThat(faults.list().get(2).found()).contains("U+E001");
                });
    }

    @Test
    void aTableHeadHigherThanHalfAPageIsAFault() {
        var table = new Block.Table(
                Prose.of("表一"), "",
                Collections.nCopies(12, new Block.Column(Prose.of("很长的表头".repeat(20)), 0, Block.Align.LEFT)), List.of(), Prose.EMPTY);
        assertThatThrownBy(() -> set(table)).isInstanceOfSatisfying(
                Faults.class, faults -> assertThat(faults.list()).extracting(Fault::code).containsExactly("DRAFT-204"));
    }

    @Test
    void aDocumentWithoutAFormIsAWorkingPaper() {
        Head head = new Head("", "", "题", List.of(), "", "", "", "", Audience.PUBLIC);
        assertThat(written(set(head, List.of()))).containsExactly("题");
    }

    @Test
    void anUnknownFormIsAFault() {
        Head head = new Head("", "宣传格式", "", List.of(), "", "", "", "", Audience.PUBLIC);
        assertThatThrownBy(() -> set(head, List.of())).isInstanceOfSatisfying(
                Faults.class, faults -> assertThat(faults.list().get(0).code()).isEqualTo("DRAFT-203"));
    }
}
