package org.junheng.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.junheng.document.Document;
import org.junheng.markdown.Markdown;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** 一页通 in Word, read back by POI. */
class BoardBodyTest {

    private static final String CHART = """
            ```chart
            题名: 差异系数
            类型: 分色柱形
            系列: ["达标", "未达标"]
            数据:
            - ["教师", "0.3", ""]
            - ["用房", "", "0.6"]
            ```
            """;

    private static final String DRAFT = """
            ---
            文种: 一页通
            版式: 一页通
            标题: 虚构县2025年一页通
            题注:
            - 虚构
            ---

            尚不具备申报条件。

            # 总体情况

            ```table
            列: [{名: "评估单元"}, {名: "综合达标"}, {名: "差异系数"}]
            行:
            - ["70个", "57个", "11/14"]
            ```

            # 差异系数

            %s
            %s
            以上不含待核的数据。

            # 近期要办

            1. 补齐教师。
            2. 调剂教师。
            """.formatted(CHART, CHART);

    private static byte[] word() throws IOException {
        Document document = Markdown.read(DRAFT, "draft.md").document();
        return DocxTest.write(DocxTest.pages(document));
    }

    @Test
    void itIsValidAndHasNoPageNumber() throws IOException, XmlException {
        Map<String, byte[]> parts = DocxTest.parts(word());
        assertThat(DocxTest.errors(DocumentDocument.Factory.parse(DocxTest.stream(parts, "word/document.xml")))).isEmpty();
        try (XWPFDocument word = DocxTest.open(word())) {
            var section = word.getDocument().getBody().getSectPr();
            assertThat(section.sizeOfFooterReferenceArray()).isZero();
            CTPageMar margins = section.getPgMar();
            assertThat(margins.getLeft()).hasToString("907");
            assertThat(Integer.parseInt(margins.getTop().toString())).isBetween(600, 800);
        }
    }

    @Test
    void everyRowIsAsWideAsTheGridAndALabelHoldsTheShelvesOfItsBand() throws IOException {
        try (XWPFDocument word = DocxTest.open(word())) {
            assertThat(word.getParagraphs().get(0).getText()).isEqualTo("虚构县2025年一页通");
            assertThat(word.getParagraphs().get(1).getText()).isEqualTo("（虚构）");
            assertThat(word.getParagraphs().get(2).getText()).isEqualTo("尚不具备申报条件。");
            XWPFTable table = word.getTables().get(0);
            int columns = table.getCTTbl().getTblGrid().sizeOfGridColArray();
            assertThat(columns).as("label and the least common multiple of 3, 2 and 1").isEqualTo(1 + 6);
            assertThat(table.getRows()).hasSize(4).allSatisfy(row -> {
                assertThat(row.getTableCells().stream().map(cell -> cell.getCTTc().getTcPr()).mapToInt(BoardBodyTest::span).sum()).isEqualTo(columns);
                assertThat(row.getCtRow().getTrPr().getTrHeightArray(0).getHRule()).as("words that are added show").isEqualTo(STHeightRule.AT_LEAST);
            });
            assertThat(table.getRows().stream().map(row -> row.getCell(0).getText()).toList()).containsExactly("总体\n情况", "差异\n系数", "", "近期\n要办");
            assertThat(merge(table, 1)).isEqualTo(STMerge.RESTART);
            assertThat(merge(table, 2)).isEqualTo(STMerge.CONTINUE);
            assertThat(table.getRow(0).getTableCells().stream().skip(1).map(cell -> cell.getParagraphs().stream().map(each -> each.getText()).toList()).toList())
                    .containsExactly(List.of("70个", "评估单元"), List.of("57个", "综合达标"), List.of("11/14", "差异系数"));
            assertThat(table.getRow(3).getCell(1).getParagraphs().stream().map(each -> each.getText()).collect(Collectors.joining("/"))).isEqualTo("1.补齐教师。/2.调剂教师。");
        }
    }

    private static int span(CTTcPr properties) {
        return properties.isSetGridSpan() ? properties.getGridSpan().getVal().intValue() : 1;
    }

    private static STMerge.Enum merge(XWPFTable table, int row) {
        return table.getRow(row).getCell(0).getCTTc().getTcPr().getVMerge().getVal();
    }

    @Test
    void itsChartsAreWordsOwnWithTheirData() throws IOException, InvalidFormatException {
        try (XWPFDocument word = DocxTest.open(word())) {
            assertThat(word.getCharts()).hasSize(2);
            assertThat(word.getCharts().get(1).getWorkbook().getSheetAt(0).getRow(3).getCell(2).getNumericCellValue()).isEqualTo(0.6);
        }
    }
}
