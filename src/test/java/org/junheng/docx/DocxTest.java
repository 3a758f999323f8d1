package org.junheng.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.fact.Audience;
import org.junheng.font.FontRole;
import org.junheng.font.TestFonts;
import org.junheng.pack.Pack;
import org.junheng.typeset.Pages;
import org.junheng.typeset.Strip;
import org.junheng.typeset.Styles;
import org.junheng.typeset.TextStyle;
import org.junheng.typeset.Typesetter;
import org.junheng.typeset.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The file is read back by POI, which did not write it. */
class DocxTest {

    private static final Instant TIME = Instant.parse("2026-03-01T08:00:00Z");

    @Test
    void everyPartIsValidAgainstTheSchema() throws IOException, XmlException {
        Map<String, byte[]> parts = parts(write(pages(LongReport.of(1))));

        assertThat(parts.keySet()).containsExactly(
                "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml",
                "word/settings.xml", "word/fontTable.xml", "word/footer1.xml", "word/footer2.xml", "docProps/core.xml", "docProps/app.xml",
                "docProps/custom.xml");
        assertThat(errors(DocumentDocument.Factory.parse(stream(parts, "word/document.xml")))).isEmpty();
        assertThat(errors(StylesDocument.Factory.parse(stream(parts, "word/styles.xml")))).isEmpty();
        assertThat(errors(SettingsDocument.Factory.parse(stream(parts, "word/settings.xml")))).isEmpty();
        assertThat(errors(FontsDocument.Factory.parse(stream(parts, "word/fontTable.xml")))).isEmpty();
        assertThat(errors(FtrDocument.Factory.parse(stream(parts, "word/footer1.xml")))).isEmpty();
        assertThat(errors(FtrDocument.Factory.parse(stream(parts, "word/footer2.xml")))).isEmpty();
    }

    @Test
    void theTextIsTheTypesetters() throws IOException {
        Pages pages = pages(LongReport.of(2));
        var expected = new ArrayList<String>();
        for (Strip strip : pages.strips()) {
            if (strip instanceof Strip.Text text) {
                expected.add(text.text());
            } else if (strip instanceof Strip.Grid grid) {
                grid.headRow().cells().forEach(cell -> expected.add(cell.text()));
                grid.body().forEach(row -> row.cells().forEach(cell -> expected.add(cell.text())));
            }
        }
        try (XWPFDocument word = open(write(pages))) {
            var found = new ArrayList<String>();
            word.getBodyElements().forEach(element -> {
                if (element instanceof XWPFParagraph paragraph) {
                    found.add(paragraph.getText().replace("\n", ""));
                } else if (element instanceof XWPFTable table) {
                    table.getRows().forEach(row -> row.getTableCells().forEach(cell -> found.add(cell.getText())));
                }
            });
            expected.removeIf(String::isEmpty);
            found.removeIf(String::isEmpty);
            assertThat(found).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"W,2098,1984,579", "E,1960,1847,592"})
    void twentyTwoRowsOfTwentyEightCharactersFitTheSheet(Profile profile, int top, int bottom, int pitch) throws IOException, XmlException {
        byte[] file = write(Strips.pages(List.of(Strips.text(Strips.TEXT, "正文"))), profile);
        assertThat(errors(DocumentDocument.Factory.parse(stream(parts(file), "word/document.xml")))).isEmpty();
        assertThat(errors(StylesDocument.Factory.parse(stream(parts(file), "word/styles.xml")))).isEmpty();
        assertThat(errors(SettingsDocument.Factory.parse(stream(parts(file), "word/settings.xml")))).isEmpty();
        try (XWPFDocument word = open(file)) {
            CTSectPr section = word.getDocument().getBody().getSectPr();
            int height = 16838 - number(section.getPgMar().getTop()) - number(section.getPgMar().getBottom());
            int width = 11906 - number(section.getPgMar().getLeft()) - number(section.getPgMar().getRight());
            CTStyle text = word.getStyles().getStyle("Normal").getCTStyle();
            int row = number(text.getPPr().getSpacing().getLine());
            int character = 16 * 20 + number(text.getRPr().getSpacingArray(0).getVal());

            assertThat(List.of(number(section.getPgMar().getTop()), number(section.getPgMar().getBottom()), row)).containsExactly(top, bottom, pitch);
            assertThat(height / row).isEqualTo(22);
            assertThat(width / character).isEqualTo(28);
            assertThat(section.getDocGrid().getLinePitch().intValue()).isEqualTo(row);
            assertThat(number(section.getPgMar().getFooter())).isEqualTo(1425);
        }
    }

    @Test
    void stylesAreThoseOfTheTypesetterUnderNamesWordKnows() throws IOException {
        var own = new TextStyle("附件标识", FontRole.HEI, 16, TextStyle.Align.LEFT, 0, 1, 0, true);
        var strips = List.<Strip>of(
                Strips.title("标题"), Strips.text(Strips.HEADING, "一、情况"), Strips.text(Strips.TEXT, "正文"), Strips.text(own, "附件"));
        try (XWPFDocument word = open(write(strips))) {
            CTStyle heading = word.getStyles().getStyle("Heading1").getCTStyle();
            assertThat(heading.getName().getVal()).isEqualTo("heading 1");
            assertThat(heading.getAliases().getVal()).isEqualTo("一级标题");
            assertThat(heading.getPPr().getOutlineLvl().getVal().intValue()).isZero();
            assertThat(heading.getPPr().isSetKeepNext()).isTrue();
            assertThat(heading.getRPr().getRFontsArray(0).getEastAsia()).isEqualTo("黑体");
            assertThat(word.getStyles().getStyle("Title").getName()).isEqualTo("Title");
            assertThat(word.getStyles().getStyleWithName("附件标识").getStyleId()).matches("[A-Za-z0-9]+");

            var text = word.getStyles().getStyle("Normal").getCTStyle().getPPr();
            assertThat(text.getInd().getFirstLineChars().intValue()).isEqualTo(200);
            assertThat(number(text.getInd().getFirstLine())).isEqualTo(630);
            assertThat(text.isSetOutlineLvl()).isFalse();
        }
    }

    @Test
    void aParagraphThatBeginsWithItsHeadingIsText() throws IOException {
        var style = new TextStyle("正文", FontRole.BODY, 16, TextStyle.Align.JUSTIFY, 2, 1, 3, false);
        var runIn = new Strip.Text(
                style,
                List.of(new Strip.Run("1.队伍。", FontRole.KAI), new Strip.Run("教师不足。", FontRole.BODY)),
                List.of(new Strip.Line(0, 10, 0, false)), 0, 0, 0, 1, false);
        try (XWPFDocument word = open(write(List.of(runIn)))) {
            assertThat(word.getStyles().getStyle("Normal").getCTStyle().getPPr().isSetOutlineLvl()).isFalse();
            XWPFParagraph paragraph = word.getParagraphs().get(0);
            assertThat(paragraph.getStyle()).isEqualTo("Normal");
            assertThat(paragraph.getRuns().get(0).getCTR().getRPr().getRFontsArray(0).getEastAsia()).isEqualTo("楷体_GB2312");
            assertThat(paragraph.getRuns().get(1).getCTR().getRPr().getRFontsArray(0).isSetEastAsia()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void aTitleTakesOneRowMoreThanItHasLinesAndBreaksWhereItIsTold(int lines) throws IOException {
        String[] texts = IntStream.range(0, lines).mapToObj(i -> "第" + i + "行标题").toArray(String[]::new);
        try (XWPFDocument word = open(write(List.of(Strips.title(texts))))) {
            XWPFParagraph title = word.getParagraphs().get(0);
            var spacing = title.getCTP().getPPr().getSpacing();
            int pitch = number(spacing.getLine());
            assertThat(title.getText()).isEqualTo(String.join("\n", texts));
            assertThat(number(spacing.getBefore()) + number(spacing.getAfter()) + lines * pitch).isEqualTo((lines + 1) * 579);
            assertThat(pitch).isBetween(22 * 20, 720);
        }
    }

    @Test
    void indentsInTwipsOverrideThoseOfTheStyle() throws IOException {
        var annexes = new Strip.Text(
                Strips.ANNEXES, List.of(new Strip.Run("附件：1.名称", FontRole.BODY)), List.of(new Strip.Line(0, 7, 0, false)), 31.5, 0, 63, 1, false);
        var signer = new Strip.Text(
                Strips.SIGNER, List.of(new Strip.Run("教育局", FontRole.BODY)), List.of(new Strip.Line(0, 3, 0, false)), 0, 31.5, 0, 1, false);
        try (XWPFDocument word = open(write(List.of(annexes, signer)))) {
            var names = word.getParagraphs().get(0).getCTP().getPPr().getInd();
            assertThat(number(names.getLeft())).isEqualTo(630 + 1260);
            assertThat(number(names.getHanging())).isEqualTo(1260);
            var right = word.getParagraphs().get(1).getCTP().getPPr().getInd();
            assertThat(number(right.getRight())).isEqualTo(630);
        }
    }

    @Test
    void aLineEndedForANumberAndItsUnitIsFilledSoThatWordEndsItThereToo() throws IOException {
        String first = "甲".repeat(24);
        String text = first + "2024年" + "乙".repeat(10);
        var lines = List.of(new Strip.Line(0, 24, 24 * 15.7854 + 0.2146, true), new Strip.Line(24, text.length(), 200, false));
        var strip = new Strip.Text(Strips.TEXT, List.of(new Strip.Run(text, FontRole.BODY)), lines, 0, 0, 0, 2, false);
        try (XWPFDocument word = open(write(List.of(strip)))) {
            var runs = word.getParagraphs().get(0).getRuns();
            int tracking = number(runs.get(0).getCTR().getRPr().getSpacingArray(0).getVal());
            assertThat(runs.get(0).text()).isEqualTo(first);
            assertThat(630 + 24 * (320 + tracking)).isLessThanOrEqualTo(8844).isGreaterThan(8844 - 80);
            assertThat(runs.get(1).text()).isEqualTo(text.substring(24));
            assertThat(runs.get(1).getCTR().getRPr().sizeOfSpacingArray()).isZero();
        }
    }

    @Test
    void blankRowsAreParagraphsButNotAtTheTopOfAPage() throws IOException {
        var strips = new ArrayList<Strip>(List.of(new Strip.Gap(1)));
        IntStream.range(0, 20).forEach(i -> strips.add(Strips.text(Strips.TEXT, "第" + i + "行")));
        strips.add(new Strip.Gap(1));
        strips.add(Strips.text(Strips.TEXT, "末行"));
        strips.add(new Strip.Gap(1));
        strips.add(Strips.text(Strips.TEXT, "次页"));
        strips.add(new Strip.NewPage());
        strips.add(new Strip.Gap(2));
        strips.add(Strips.text(Strips.TEXT, "又页"));
        try (XWPFDocument word = open(write(strips))) {
            List<String> texts = word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(texts).hasSize(24).startsWith("第0行").endsWith("第19行", "", "末行", "次页", "又页");
            List<Boolean> breaks = word.getParagraphs().stream()
                    .map(paragraph -> paragraph.getCTP().getPPr().isSetPageBreakBefore())
                    .toList();
            assertThat(breaks).containsOnlyOnce(true).endsWith(true);
        }
    }

    @Test
    void aGapThatDoesNotFitFillsThePage() throws IOException {
        var strips = new ArrayList<Strip>();
        IntStream.range(0, 21).forEach(i -> strips.add(Strips.text(Strips.TEXT, "第" + i + "行")));
        strips.add(new Strip.Gap(3));
        strips.add(Strips.text(Strips.TEXT, "次页"));
        try (XWPFDocument word = open(write(strips))) {
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText)).hasSize(23).endsWith("第20行", "", "次页");
        }
    }

    /** Turned pages are sections of their own, and a section of two new pages is one; what stands last needs no section behind it. */
    @Test
    void turnedPagesAreLandscapeSectionsWithNumbersOfTheirOwn() throws IOException, XmlException {
        Strip.Grid grid = Strips.grid(2, List.of(List.of("甲", "乙"), List.of("1", "2")));
        byte[] file = write(List.of(
                Strips.text(Strips.TEXT, "前文"), new Strip.NewPage(Way.TURNED), grid, new Strip.NewPage(), new Strip.NewPage(),
                Strips.text(Strips.TEXT, "后文"), new Strip.NewPage(Way.TURNED), Strips.text(Strips.TEXT, "题"), grid, new Strip.NewPage()));
        try (XWPFDocument word = open(file)) {
            var sections = new ArrayList<CTSectPr>();
            word.getParagraphs().stream().map(paragraph -> paragraph.getCTP().getPPr()).filter(CTPPr::isSetSectPr)
                    .forEach(properties -> sections.add(properties.getSectPr()));
            sections.add(word.getDocument().getBody().getSectPr());
            assertThat(sections).extracting(section -> number(section.getPgSz().getW())).containsExactly(11906, 16838, 11906, 16838);
            CTPageMar upright = sections.get(0).getPgMar();
            CTPageMar turned = sections.get(1).getPgMar();
            assertThat(sections.get(1).getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(List.of(turned.getTop(), turned.getRight(), turned.getBottom(), turned.getLeft()))
                    .as("turned back, the margins are those of the upright sheet")
                    .isEqualTo(List.of(upright.getLeft(), upright.getTop(), upright.getRight(), upright.getBottom()));
            assertThat(word.getParagraphs().stream().filter(paragraph -> paragraph.getCTP().getPPr().isSetPageBreakBefore())
                    .map(XWPFParagraph::getText)).containsExactly("后文", "题");
            assertThat(word.getBodyElements().get(word.getBodyElements().size() - 1)).as("no table is last").isInstanceOf(XWPFParagraph.class);
        }
        Map<String, byte[]> parts = parts(file);
        for (String footer : List.of("word/footer5.xml", "word/footer6.xml")) {
            assertThat(errors(FtrDocument.Factory.parse(stream(parts, footer)))).isEmpty();
        }
        assertThat(errors(DocumentDocument.Factory.parse(stream(parts, "word/document.xml")))).isEmpty();
    }

    @Test
    void theEndOfTheTextStaysWithTheSignature() throws IOException {
        List<Strip> strips = List.of(
                Strips.text(Strips.TEXT, "前段"), Strips.text(Strips.TEXT, "末段"), new Strip.Gap(1), Strips.text(Strips.SIGNER, "教育局"));
        try (XWPFDocument word = open(write(strips))) {
            assertThat(word.getParagraphs().stream().map(paragraph -> paragraph.getCTP().getPPr().isSetKeepNext()))
                    .containsExactly(false, true, true, false);
        }
    }

    @ParameterizedTest
    @CsvSource({"2,1", "2,2", "2,19", "2,21", "2,30", "3,1", "3,2", "3,4", "3,13", "3,40", "5,9", "7,25"})
    void aTableTakesWholeRowsOnEachPage(int halves, int rows) throws IOException {
        var table = new ArrayList<List<String>>();
        IntStream.rangeClosed(0, rows).forEach(i -> table.add(List.of("学校" + i, "人数", "说明")));
        int fit = 44 / halves - 1;
        try (XWPFDocument word = open(write(List.of(Strips.grid(halves, table), Strips.text(Strips.TEXT, "表后"))))) {
            var grid = word.getTables().get(0);
            List<Integer> heights = grid.getRows().stream().map(row -> row.getHeight()).toList();
            int to;
            for (int from = 0; from < rows; from = to) {
                to = Math.min(from + (rows - from == fit + 1 ? fit - 1 : fit), rows); // no single row on the last page
                int height = heights.get(0) + heights.subList(1 + from, 1 + to).stream().mapToInt(Integer::intValue).sum();
                int whole = ((to - from + 1) * halves + 1) / 2 * 579;
                assertThat(height + 20).as("with its outer lines, rows %d to %d", from, to).isEqualTo(whole);
            }
            assertThat(grid.getRow(0).isRepeatHeader()).isTrue();
            assertThat(grid.getRows()).allMatch(row -> row.isCantSplitRow());
            assertThat(grid.getCTTbl().getTblGrid().getGridColList().stream().mapToInt(column -> number(column.getW())).sum()).isEqualTo(8844);
        }
    }

    @Test
    void tablesThatTouchAreKeptApartByNothingToSee() throws IOException {
        Strip.Grid grid = Strips.grid(2, List.of(List.of("甲", "乙"), List.of("1", "2")));
        Strip.Grid other = Strips.grid(2, List.of(List.of("丙", "丁"), List.of("3", "4")));
        try (XWPFDocument word = open(write(List.of(grid, other)))) {
            assertThat(word.getBodyElements()).hasSize(4);
            assertThat(word.getParagraphs()).allSatisfy(
                    paragraph -> assertThat(number(paragraph.getCTP().getPPr().getSpacing().getLine())).isEqualTo(20));
            int height = word.getTables().get(1).getRows().stream().mapToInt(row -> row.getHeight()).sum();
            assertThat(height + 20 + 2 * 20).isEqualTo(2 * 579);
        }
    }

    @Test
    void aRowHigherThanAPageGivesEachPartItsOwnLines() throws IOException {
        Strip.Grid grid = Strips.grid(2, List.of(List.of("说明"), List.of("上半下半")));
        var parts = List.of(
                new Strip.GridRow(2, List.of(new Strip.Cell("上半下半", TextStyle.Align.LEFT, List.of(new Strip.Line(0, 2, 24, false))))),
                new Strip.GridRow(2, List.of(new Strip.Cell("上半下半", TextStyle.Align.LEFT, List.of(new Strip.Line(2, 4, 24, false))))));
        var split = new Strip.Grid(grid.source(), grid.head(), grid.cell(), grid.widths(), grid.headRow(), parts);
        try (XWPFDocument word = open(write(List.of(split)))) {
            assertThat(word.getTables().get(0).getText()).isEqualTo("说明\n上半\n下半\n");
        }
    }

    @Test
    void pageNumbersStandAtTheOuterEdge() throws IOException {
        Map<String, byte[]> parts = parts(write(List.of(Strips.text(Strips.TEXT, "正文"))));
        try (XWPFDocument word = open(write(List.of(Strips.text(Strips.TEXT, "正文"))))) {
            assertThat(word.getFooterList()).hasSize(2);
            XWPFParagraph odd = word.getHeaderFooterPolicy().getDefaultFooter().getParagraphs().get(0);
            XWPFParagraph even = word.getHeaderFooterPolicy().getEvenPageFooter().getParagraphs().get(0);
            assertThat(odd.getCTP().getPPr().getJc().getVal()).hasToString("right");
            assertThat(number(odd.getCTP().getPPr().getInd().getRight())).isEqualTo(280);
            assertThat(even.getCTP().getPPr().getJc().getVal()).hasToString("left");
            assertThat(number(even.getCTP().getPPr().getInd().getLeft())).isEqualTo(280);
            assertThat(odd.getCTP().getFldSimpleArray(0).getInstr().strip()).isEqualTo("PAGE");
        }
        assertThat(text(parts, "word/settings.xml")).contains("<w:evenAndOddHeaders");
    }

    @Test
    void wordIsToldAllThatMustNotBeginOrEndALine() throws IOException, XmlException {
        Map<String, byte[]> parts = parts(write(List.of(Strips.text(Strips.TEXT, "正文"))));
        var settings = SettingsDocument.Factory.parse(stream(parts, "word/settings.xml")).getSettings();
        assertThat(settings.getNoLineBreaksBefore().getVal()).contains("，", "”", "—", "％", "…").hasSizeLessThanOrEqualTo(100);
        assertThat(settings.getNoLineBreaksAfter().getVal()).contains("“", "〔", "《").hasSizeLessThanOrEqualTo(50);
        assertThat(settings.getCharacterSpacingControl().getVal()).hasToString("doNotCompress");
    }

    @Test
    void charactersBeyondGb2312TakeTheirRoleToALargerTypeface() throws IOException {
        List<Strip> strips = List.of(Strips.text(Strips.HEADING, "一、人员"), Strips.text(Strips.TEXT, "李镕基、王堃"));
        Map<String, byte[]> parts = parts(write(strips));
        try (XWPFDocument word = open(write(strips))) {
            assertThat(word.getStyles().getStyle("Normal").getCTStyle().getRPr().getRFontsArray(0).getEastAsia()).isEqualTo("仿宋");
        }
        assertThat(text(parts, "word/fontTable.xml")).contains("w:name=\"仿宋\"").contains("w:name=\"楷体_GB2312\"").doesNotContain("仿宋_GB2312");
    }

    @Test
    void symbolsBeyondGb2312DoNot() throws IOException {
        Map<String, byte[]> parts = parts(write(List.of(Strips.text(Strips.TEXT, "面积20㎡，比例≥90%，é"))));
        assertThat(text(parts, "word/fontTable.xml")).contains("仿宋_GB2312");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:p/>&amp;\"'", "]]>", "𠮷野家𠀀", "a\u200Fb\u202Ec", "  两端空格  ", "<!-- --><?x?>"})
    void hostileTextStaysText(String text) throws IOException {
        try (XWPFDocument word = open(write(List.of(Strips.text(Strips.TEXT, text), Strips.title(text), table(text))))) {
            assertThat(word.getParagraphs().get(0).getText()).isEqualTo(text);
            assertThat(word.getParagraphs().get(1).getText()).isEqualTo(text);
            assertThat(word.getTables().get(0).getRow(1).getCell(0).getText()).isEqualTo(text);
        }
    }

    @Test
    void whatIsNoTextDoesNotReachTheFile() throws IOException {
        String marked = "甲\uE000乙\u0001丙\u000B丁\uFFFE戊\uD800己\u0085\uDBC0\uDC01";
        try (XWPFDocument word = open(write(List.of(Strips.text(Strips.TEXT, marked), table(marked))))) {
            assertThat(word.getParagraphs().get(0).getText()).isEqualTo("甲乙丙丁戊己");
            assertThat(word.getTables().get(0).getRow(1).getCell(0).getText()).isEqualTo("甲乙丙丁戊己");
        }
    }

    @Test
    void thePropertiesNameTheDocumentItsIssuerAndItsDate() throws IOException {
        try (XWPFDocument word = open(write(List.of(Strips.text(Strips.TEXT, "正文"))))) {
            var core = word.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("关于<均衡>的报告");
            assertThat(core.getCreator()).isEqualTo("青禾县教育局");
            assertThat(core.getCreated()).isEqualTo("2026-01-15T00:00:00Z");
            assertThat(core.getModified()).isEqualTo("2026-01-15T00:00:00Z");
            var custom = word.getProperties().getCustomProperties();
            assertThat(custom.getProperty("文种").getLpwstr()).isEqualTo("调研报告");
            assertThat(custom.getProperty("成文日期").getLpwstr()).isEqualTo("2026-01-15");
            assertThat(custom.contains("发文字号")).as("what is absent has no property").isFalse();
        }
    }

    @Test
    void aDocumentWithoutDateTakesTheGivenTime() throws IOException {
        var head = new Head("通知", "普通材料", "通知", List.of(), "", "", "", "", Audience.INTERNAL);
        var pages = new Pages(new Document(head, List.of(), List.of()), List.of(), List.of(), List.of());
        try (XWPFDocument word = open(write(pages))) {
            assertThat(word.getProperties().getCoreProperties().getCreated()).isEqualTo(TIME);
        }
    }

    @Test
    void theSamePagesGiveTheSameBytesWhereverTheyAreWritten() throws IOException {
        Pages pages = pages(LongReport.of(3));
        byte[] first = write(pages);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertThat(write(pages(LongReport.of(3)))).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aTableOfTwoThousandRowsIsWrittenAtOnce() throws IOException {
        var rows = new ArrayList<List<String>>();
        IntStream.rangeClosed(0, 2000).forEach(i -> rows.add(IntStream.range(0, 8).mapToObj(column -> "第" + i + "行" + column).toList()));
        Pages pages = Strips.pages(List.of(Strips.grid(2, rows)));
        var out = new ByteArrayOutputStream();
        assertTimeout(
                Duration.ofSeconds(5), () -> Docx.with(Pack.builtIn()).write(pages, TIME, out));
        try (XWPFDocument word = open(out.toByteArray())) {
            assertThat(word.getTables().get(0).getNumberOfRows()).isEqualTo(2001);
        }
    }

    private static Strip.Grid table(String text) {
        return Strips.grid(2, List.of(List.of("列"), List.of(text)));
    }

    static Pages pages(Document document) {
        return Typesetter.with(TestFonts.fonts(), Styles.read(Pack.builtIn())).set(document);
    }

    private static byte[] write(List<Strip> strips) throws IOException {
        return write(Strips.pages(strips));
    }

    static byte[] write(Pages pages) throws IOException {
        return write(pages, Profile.W);
    }

    private static byte[] write(Pages pages, Profile profile) throws IOException {
        var out = new ByteArrayOutputStream();
        Docx.with(Pack.builtIn(), profile).write(pages, TIME, out);
        return out.toByteArray();
    }

    static XWPFDocument open(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    static Map<String, byte[]> parts(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    static ByteArrayInputStream stream(Map<String, byte[]> parts, String name) {
        return new ByteArrayInputStream(parts.get(name));
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    static List<String> errors(XmlObject part) {
        var errors = new ArrayList<XmlError>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::toString).distinct().toList();
    }

    /** Twips and the like, which the schema gives as a number or as text. */
    private static int number(Object twips) {
        return Integer.parseInt(twips.toString());
    }
}
