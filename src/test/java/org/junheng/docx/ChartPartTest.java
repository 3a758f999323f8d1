package org.junheng.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.junheng.document.Block;
import org.junheng.document.Block.ChartKind;
import org.junheng.document.Document;
import org.junheng.typeset.Charts;
import org.junheng.typeset.Pages;
import org.junheng.typeset.Strip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Charts are read back by POI, which wrote nothing of them but the workbook. */
class ChartPartTest {

    private static Pages pages(ChartKind... kinds) {
        Document document = Charts.document(List.of(kinds).stream().map(Charts::usual).toArray(Block[]::new));
        return DocxTest.pages(document);
    }

    @Test
    void everyPartOfAChartIsValidAgainstTheSchema() throws IOException, XmlException {
        Map<String, byte[]> parts = DocxTest.parts(DocxTest.write(pages(ChartKind.BARS, ChartKind.LINES, ChartKind.EITHER)));
        assertThat(parts.keySet()).contains("word/charts/chart1.xml", "word/charts/_rels/chart1.xml.rels", "word/embeddings/chart1.xlsx",
                "word/charts/chart2.xml", "word/charts/_rels/chart2.xml.rels", "word/embeddings/chart2.xlsx");
        assertThat(DocxTest.errors(ChartSpaceDocument.Factory.parse(DocxTest.stream(parts, "word/charts/chart1.xml")))).isEmpty();
        assertThat(DocxTest.errors(ChartSpaceDocument.Factory.parse(DocxTest.stream(parts, "word/charts/chart2.xml")))).isEmpty();
        assertThat(DocxTest.errors(ChartSpaceDocument.Factory.parse(DocxTest.stream(parts, "word/charts/chart3.xml")))).isEmpty();
        assertThat(DocxTest.errors(DocumentDocument.Factory.parse(DocxTest.stream(parts, "word/document.xml")))).isEmpty();
    }

    @Test
    void barsOfEitherSeriesStandInOnePlaceAndALimitWithoutANameIsNotInTheLegend() throws IOException {
        try (XWPFDocument word = DocxTest.open(DocxTest.write(pages(ChartKind.EITHER)))) {
            var chart = word.getCharts().get(0).getCTChart();
            assertThat(chart.getPlotArea().getBarChartArray(0).getOverlap().xgetVal().getStringValue()).isEqualTo("100");
            assertThat(chart.getLegend().getLegendEntryArray(0).getIdx().getVal()).as("the limit").isEqualTo(2);
            assertThat(chart.getLegend().getLegendEntryArray(0).getDelete().getVal()).isTrue();
            assertThat(points(chart.getPlotArea().getBarChartArray(0).getSerArray(1).getVal().getNumRef().getNumCache())).containsExactly("1=0.591");
        }
    }

    @Test
    void theValuesStandWhereTheyDoInPrint() throws IOException {
        Pages pages = pages(ChartKind.BARS);
        Strip.Figure figure = Strip.figures(pages.strips()).get(0);
        try (XWPFDocument word = DocxTest.open(DocxTest.write(pages))) {
            var layout = word.getCharts().get(0).getCTChart().getPlotArea().getLayout().getManualLayout();
            assertThat(layout.getX().getVal()).isCloseTo((figure.plot().left() - figure.frame().left()) / figure.frame().width(), within(1e-3));
            assertThat(layout.getH().getVal()).isCloseTo(figure.plot().height() / figure.frame().height(), within(1e-3));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BARS", "LINES"})
    void theChartAndItsWorkbookHoldTheSameData(ChartKind kind) throws IOException, InvalidFormatException {
        try (XWPFDocument word = DocxTest.open(DocxTest.write(pages(kind)))) {
            assertThat(word.getCharts()).hasSize(1);
            XWPFChart chart = word.getCharts().get(0);
            CTPlotArea area = chart.getCTChart().getPlotArea();
            List<CTNumData> series = kind == ChartKind.BARS
                    ? Stream.of(area.getBarChartArray(0).getSerArray()).map(ser -> ser.getVal().getNumRef().getNumCache()).toList()
                    : Stream.of(area.getLineChartArray(0).getSerArray()).limit(2).map(ser -> ser.getVal().getNumRef().getNumCache()).toList();
            assertThat(series).hasSize(2);
            assertThat(area.getLineChartArray(0).getSerArray()).hasSize(kind == ChartKind.BARS ? 2 : 4);
            assertThat(points(series.get(0))).containsExactly("0=0.254", "1=0.591", "2=0.2");
            assertThat(points(series.get(1))).containsExactly("0=0.291", "2=0.187");
            assertThat(series.get(1).getPtCount().getVal()).isEqualTo(3);

            XSSFWorkbook workbook = chart.getWorkbook();
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("小学");
            assertThat(sheet.getRow(1).getCell(4).getStringCellValue()).isEqualTo("初中限值");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("骨干教师");
            assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(0.254);
            assertThat(sheet.getRow(3).getCell(2).getCellType()).as("a missing value is no zero").isEqualTo(CellType.BLANK);
            assertThat(sheet.getRow(4).getCell(2).getNumericCellValue()).isEqualTo(0.187);
            assertThat(sheet.getRow(4).getCell(3).getNumericCellValue()).isEqualTo(0.5);
        }
    }

    private static List<String> points(CTNumData data) {
        return List.of(data.getPtArray()).stream().map(point -> point.getIdx() + "=" + point.getV()).toList();
    }

    /** What a formula points at is what the chart shows: otherwise editing the data would change the chart. */
    @Test
    void everyReferencePointsAtItsCells() throws IOException {
        Map<String, byte[]> parts = DocxTest.parts(DocxTest.write(pages(ChartKind.BARS)));
        var references = Pattern.compile("<c:f>Sheet1!\\$([A-Z])\\$(\\d+)(?::\\$[A-Z]\\$(\\d+))?</c:f>.*?"
                        + "<c:ptCount val=\"(\\d+)\"/>(.*?)</c:(?:str|num)Cache>")
                .matcher(new String(parts.get("word/charts/chart1.xml"), StandardCharsets.UTF_8)).results().toList();
        assertThat(references).hasSize(3 * 4);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(parts.get("word/embeddings/chart1.xlsx")))) {
            for (var reference : references) {
                int from = Integer.parseInt(reference.group(2));
                int to = reference.group(3) == null ? from : Integer.parseInt(reference.group(3));
                assertThat(Integer.parseInt(reference.group(4))).isEqualTo(to - from + 1);
                var points = Pattern.compile("<c:pt idx=\"(\\d+)\"><c:v>([^<]*)</c:v>").matcher(reference.group(5)).results().toList();
                assertThat(points).isNotEmpty();
                for (var point : points) {
                    int row = from - 1 + Integer.parseInt(point.group(1));
                    var cell = workbook.getSheet("Sheet1").getRow(row).getCell(reference.group(1).charAt(0) - 'A');
                    if (cell.getCellType() == CellType.NUMERIC) {
                        assertThat(cell.getNumericCellValue()).isEqualTo(Double.parseDouble(point.group(2)));
                    } else {
                        assertThat(cell.getStringCellValue()).isEqualTo(point.group(2));
                    }
                }
            }
        }
    }

    @Test
    void aChartStandsInALineOfWholeRowsWithItsCaption() throws IOException {
        try (XWPFDocument word = DocxTest.open(DocxTest.write(pages(ChartKind.BARS, ChartKind.LINES)))) {
            Set<Long> ids = new HashSet<>();
            int charts = 0;
            for (XWPFParagraph paragraph : word.getParagraphs()) {
                List<CTInline> inlines = paragraph.getRuns().stream().flatMap(run -> run.getCTR().getDrawingList().stream())
                        .flatMap(drawing -> drawing.getInlineList().stream()).toList();
                for (CTInline inline : inlines) {
                    charts++;
                    assertThat(ids.add(inline.getDocPr().getId())).isTrue();
                    assertThat(inline.getDocPr().getDescr()).startsWith("图" + charts + "　差异系数。").contains("运动场馆：小学0.591；");
                    var properties = paragraph.getCTP().getPPr();
                    assertThat(properties.getSpacing().getLineRule()).isEqualTo(STLineSpacingRule.AT_LEAST);
                    int height = Integer.parseInt(properties.getSpacing().getLine().toString());
                    assertThat(height).isEqualTo(10 * Profile.W.row());
                    assertThat(inline.getExtent().getCy()).isLessThan(height * 635L).isGreaterThan((height - 40) * 635L);
                    assertThat(inline.getExtent().getCx()).isEqualTo(Twips.MEASURE * 635L);
                    assertThat(properties.isSetKeepNext()).isTrue();
                }
            }
            assertThat(charts).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c:v/>&amp;\"'", "=1+1", "王堃", "", "-3", "'"})
    void hostileNamesStayNames(String name) throws IOException, XmlException, InvalidFormatException {
        Pages pages = DocxTest.pages(Charts.document(
                Charts.of(ChartKind.BARS, List.of(name), List.of(List.of(name, "1")), List.of(Charts.limit(name, "1")))));
        byte[] file = DocxTest.write(pages);
        assertThat(DocxTest.errors(ChartSpaceDocument.Factory.parse(DocxTest.stream(DocxTest.parts(file), "word/charts/chart1.xml")))).isEmpty();
        try (XWPFDocument word = DocxTest.open(file)) {
            XWPFChart chart = word.getCharts().get(0);
            var ser = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
            assertThat(ser.getTx().getStrRef().getStrCache().getPtArray(0).getV()).isEqualTo(name);
            assertThat(chart.getWorkbook().getSheetAt(0).getRow(1).getCell(1).getCellType()).isIn(CellType.STRING, CellType.BLANK);
        }
    }

    @Test
    void aFileWithoutChartsHasNoTraceOfThem() throws IOException {
        Map<String, byte[]> parts = DocxTest.parts(DocxTest.write(pages()));
        assertThat(parts.keySet()).noneMatch(name -> name.contains("chart"));
        assertThat(new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8)).doesNotContain("xlsx", "chart");
    }

    @Test
    void theSameChartGivesTheSameBytes() throws IOException {
        assertThat(DocxTest.write(pages(ChartKind.BARS, ChartKind.LINES))).isEqualTo(DocxTest.write(pages(ChartKind.BARS, ChartKind.LINES)));
    }
}
