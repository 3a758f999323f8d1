package org.junheng.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.font.TestFonts;
import org.junheng.markdown.Markdown;
import org.junheng.pack.Pack;
import org.junheng.typeset.Charts;
import org.junheng.typeset.Styles;
import org.junheng.typeset.Typesetter;
import org.junit.jupiter.api.Test;

/** What a reading program is told of a tagged file. */
class StructureTest {

    private static final String HEAD = """
            ---
            版式: 普通材料
            标题: 关于教师的报告
            前置: [目录]
            ---
            """;

    private static byte[] written(String draft) {
        Document document = Markdown.read(HEAD + draft, "a.md").document();
        var out = new ByteArrayOutputStream();
        Pdf.write(Typesetter.with(TestFonts.fonts(), Styles.read(Pack.builtIn())).set(document), Conformance.A_2A, Instant.EPOCH, out);
        return out.toByteArray();
    }

    private static List<String> read(String draft) throws IOException {
        try (PDDocument file = Loader.loadPDF(written(draft))) {
            var texts = new HashMap<PDPage, Map<Integer, String>>();
            for (PDPage page : file.getPages()) {
                var extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                var byNumber = new HashMap<Integer, String>();
                extractor.getMarkedContents().forEach(content -> byNumber.put(content.getMCID(), text(content)));
                texts.put(page, byNumber);
            }
            var lines = new ArrayList<String>();
            for (Object kid : file.getDocumentCatalog().getStructureTreeRoot().getKids()) {
                assertThat(((PDStructureElement) kid).getStructureType()).isEqualTo("Document");
                ((PDStructureElement) kid).getKids().forEach(each -> lines.add(line((PDStructureElement) each, texts)));
            }
            return lines;
        }
    }

    private static String text(PDMarkedContent content) {
        var text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }

    /** An element's type and, in brackets, what is in it. */
    private static String line(PDStructureElement element, Map<PDPage, Map<Integer, String>> texts) {
        var line = new StringBuilder(element.getStructureType()).append('[');
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                line.append(line(inner, texts));
            } else if (kid instanceof PDMarkedContentReference content) {
                line.append(texts.get(content.getPage()).get(content.getMCID()));
            } else {
                assertThat(kid).isInstanceOf(PDObjectReference.class);
                line.append('→');
            }
        }
        return line.append(']').toString().replaceAll("…+", "…");
    }

    @Test
    void headingsHaveNoGapAndTablesHaveHeadsAndAllTheirCells() throws IOException {
        assertThat(read("""
                见附件1。

                # 基本情况

                ### 三级

                | 学校 | 教师 |
                | --- | ---: |
                | 甲小学 | 3 |
                | | 4 |

                ## 二级

                <<< 附件：名单

                名单。

                <<< 附件：表

                ## 甲
                """)).containsExactly(
                "P[目　录]",
                "TOC[TOCI[Reference[Link[一、基本情况…2→]]]TOCI[Reference[Link[（一）二级…2→]]]TOCI[Reference[Link[附件1：名单…3→]]]"
                        + "TOCI[Reference[Link[附件2：表…4→]]]TOCI[Reference[Link[（一）甲…4→]]]]",
                "H1[关于教师的报告]",
                "P[见附件1。Link[→]]",
                "H2[一、基本情况]",
                "H3[1.三级]",
                "Table[TR[TH[学校]TH[教师]]TR[TD[甲小学]TD[3]]TR[TD[]TD[4]]]",
                "H3[（一）二级]",
                "P[附件：1.名单Link[→]]",
                "P[2.表Link[→]]",
                "P[附件1]",
                "H2[名单]",
                "P[名单。]",
                "P[附件2]",
                "H2[表]",
                "H3[（一）甲]");
    }

    @Test
    void aTurnedTableIsReadLikeAnUprightOne() throws IOException {
        String draft = "# 甲\n\n```table\n题名: 教师\n%s列:\n- {名: 学校}\n- {名: 教师}\n行:\n- [甲小学, \"3\"]\n注: 见表1。\n```\n";
        assertThat(read(draft.formatted("横排: 是\n"))).contains("Table[TR[TH[学校]TH[教师]]TR[TD[甲小学]TD[3]]]")
                .isEqualTo(read(draft.formatted("")));
    }

    @Test
    void aTableOverPagesIsOneAndItsHeadIsReadOnce() throws IOException {
        var draft = new StringBuilder("| 学校 | 教师 |\n| --- | ---: |\n");
        for (int i = 0; i < 60; i++) {
            draft.append("| 学校").append(i).append(" | ").append(i).append(" |\n");
        }
        String table = read(draft.toString()).get(1);
        assertThat(table).startsWith("Table[TR[TH[学校]TH[教师]]TR[TD[学校0]TD[0]]").endsWith("TR[TD[学校59]TD[59]]]").containsOnlyOnce("TH[学校]");
    }

    @Test
    void aChartIsAFigureWithItsDataInWords() throws IOException {
        String chart = """
                ```chart
                题名: 差异系数
                系列:
                - 小学
                数据:
                - [教师, 0.35]
                - [设备, 0.52]
                ```
                """;
        byte[] file = written(chart);
        try (PDDocument document = Loader.loadPDF(file)) {
            var root = (PDStructureElement) document.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
            PDStructureElement figure = root.getKids().stream().map(PDStructureElement.class::cast)
                    .filter(each -> each.getStructureType().equals("Figure")).findFirst().orElseThrow();
            assertThat(figure.getAlternateDescription()).contains("图1　差异系数", "教师：小学0.35", "设备：小学0.52");
            var box = figure.getCOSObject().getCOSDictionary(org.apache.pdfbox.cos.COSName.A).getCOSArray(org.apache.pdfbox.cos.COSName.BBOX).toFloatArray();
            assertThat(box[0]).isBetween(75f, 120f);
            assertThat(box[2]).isBetween(480f, 525f);
            assertThat(box[3] - box[1]).isBetween(200f, 310f);
        }
    }

    @Test
    void aParagraphOverPagesIsOne() throws IOException {
        assertThat(read("段落。".repeat(300)).get(1)).isEqualTo("P[" + "段落。".repeat(300) + "]");
    }

    @Test
    void aChartIsOneFigureThatTellsItsData() throws IOException {
        Document document = Charts.document(Charts.usual(Block.ChartKind.BARS));
        var out = new ByteArrayOutputStream();
        Pdf.write(Typesetter.with(TestFonts.fonts(), Styles.read(Pack.builtIn())).set(document), Conformance.A_2A, Instant.EPOCH, out);
        try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
            var all = (PDStructureElement) file.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
            assertThat(all.getKids()).filteredOn(kid -> kid instanceof PDStructureElement element && element.getStructureType().equals("Figure"))
                    .singleElement().satisfies(kid -> assertThat(((PDStructureElement) kid).getAlternateDescription()).contains("运动场馆：小学0.591；"));
        }
    }
}
