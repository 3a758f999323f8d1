package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.junheng.Printed.MILLIMETRE;
import static org.junheng.Printed.lastLine;
import static org.junheng.Printed.line;
import static org.junheng.Printed.lines;
import static org.junheng.Printed.split;
import static org.junheng.Printed.strokes;
import static org.junheng.Printed.text;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junheng.document.Document;
import org.junheng.docx.Docx;
import org.junheng.docx.Profile;
import org.junheng.docx.WordPages;
import org.junheng.font.TestFonts;
import org.junheng.markdown.Markdown;
import org.junheng.pack.Pack;
import org.junheng.pdf.Pdf;
import org.junheng.typeset.Styles;
import org.junheng.typeset.Typesetter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms 文件格式, 信函格式, 命令格式 and 纪要格式 on finished pages, in millimetres from the top left corner of the sheet (GB/T 9704-2012). */
class FormsTest {

    private static final Path DRAFTS = Path.of("src/test/resources/forms");
    private static final Typesetter TYPESETTER = Typesetter.with(TestFonts.fonts(), Styles.read(Pack.builtIn()));

    @TempDir
    Path folder;

    private static Document draft(String name) throws IOException {
        Markdown.Reading reading = Markdown.read(Files.readString(DRAFTS.resolve(name + ".md")), name + ".md");
        assertThat(reading.notices()).isEmpty();
        return reading.document();
    }

    private static Document typed(String draft) {
        return Markdown.read(draft, "draft.md").document();
    }

    private static PDDocument pdf(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        Pdf.write(TYPESETTER.set(document), Instant.EPOCH, out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static byte[] docx(Document document) throws IOException {
        return docx(document, Profile.W);
    }

    private static byte[] docx(Document document, Profile profile) throws IOException {
        var out = new ByteArrayOutputStream();
        Docx.with(Pack.builtIn(), profile).write(TYPESETTER.set(document), Instant.EPOCH, out);
        return out.toByteArray();
    }

    @Test
    void aLetterHasItsNameBetweenTheEdgeAndADoubleLine() throws IOException {
        try (PDDocument file = pdf(draft("letter"))) {
            Printed.Line mark = line(file, 1, "青禾县人民政府");
            assertThat(mark.red()).isTrue();
            assertThat(mark.top()).isEqualTo(30, offset(0.1));
            assertThat((mark.left() + mark.right()) / 2).isEqualTo(105, offset(0.3));

            List<Printed.Stroke> strokes = strokes(file, 1);
            assertThat(strokes).hasSize(4).allSatisfy(stroke -> {
                assertThat(stroke.red()).isTrue();
                assertThat(stroke.x1()).isEqualTo(20, offset(0.1));
                assertThat(stroke.x2()).isEqualTo(190, offset(0.1));
            });
            assertThat(strokes.get(0).top()).isEqualTo(mark.bottom() + 4, offset(0.1));
            assertThat(strokes.get(0).weight()).as("thick over thin").isGreaterThan(2 * strokes.get(1).weight());
            assertThat(strokes.get(3).bottom()).isEqualTo(277, offset(0.1));
            assertThat(strokes.get(3).weight()).as("thin over thick").isGreaterThan(2 * strokes.get(2).weight());

            double below = strokes.get(1).bottom() + 16 * 7 / 8.0 / MILLIMETRE;
            Printed.Line number = line(file, 1, "000001");
            assertThat(number.text()).isEqualTo("000001青政函〔2026〕3号");
            assertThat(number.top()).isEqualTo(below, offset(0.1));
            assertThat(number.left()).isEqualTo(28, offset(0.1));
            assertThat(number.right()).isEqualTo(184, offset(0.3));
            assertThat(line(file, 1, "机密★1年").top()).isEqualTo(below + 10.4455, offset(0.1));
            Printed.Line last = line(file, 1, "加急");
            assertThat(last.top()).isEqualTo(below + 2 * 10.4455, offset(0.1));
            assertThat(line(file, 1, "青禾县人民政府关于").top() - last.bottom()).as("two rows above the title").isBetween(18.0, 29.0);
        }
    }

    @Test
    void aLetterHasNoNumberOnItsFirstPageAndCopiesWithoutLinesOnItsLast() throws IOException {
        try (PDDocument file = pdf(draft("letter"))) {
            int last = file.getNumberOfPages();
            assertThat(last).isGreaterThan(2);
            assertThat(text(file, 1)).doesNotContain("—");
            for (int page = 2; page <= last; page++) {
                assertThat(text(file, page)).contains("— " + page + " —");
                assertThat(strokes(file, page)).noneMatch(Printed.Stroke::red);
            }
            Printed.Line copies = line(file, last, "抄送：");
            assertThat(copies.left()).isEqualTo(28 + 14 / MILLIMETRE, offset(0.1));
            Printed.Line end = line(file, last, "办公室，县人民政府");
            assertThat(end.left()).isEqualTo(28 + 4 * 14 / MILLIMETRE, offset(0.1));
            assertThat(end.bottom()).isBetween(258.0, 262.0);
            assertThat(strokes(file, last)).noneMatch(stroke -> stroke.y() > 200);
        }
    }

    @Test
    void aDocumentHasItsRedWordsNumberAndLine() throws IOException {
        try (PDDocument file = pdf(draft("document"))) {
            Printed.Line mark = line(file, 1, "青禾县人民政府教育督导委员会办公室文件");
            assertThat(mark.red()).isTrue();
            assertThat(mark.top()).isEqualTo(72, offset(0.1));
            assertThat(mark.left()).isGreaterThanOrEqualTo(28);
            assertThat(mark.right()).isLessThanOrEqualTo(184);
            Printed.Line number = line(file, 1, "青教督办〔2026〕1号");
            assertThat(number.top() - mark.bottom()).as("two rows, and what the two below the line would be too high").isBetween(20.8, 23.0);
            assertThat((number.left() + number.right()) / 2).isEqualTo(106, offset(0.3));
            assertThat(strokes(file, 1)).singleElement().satisfies(line -> {
                assertThat(line.red()).isTrue();
                assertThat(line.top()).isEqualTo(number.bottom() + 4, offset(0.1));
                assertThat(line.x1()).isEqualTo(28, offset(0.1));
                assertThat(line.x2()).isEqualTo(184, offset(0.1));
            });
            assertThat(aboveTheTitle(file)).isBetween(18.0, 26.1);
            assertThat(text(file, 1)).contains("各义务教育学校：", "— 1 —");
            assertThat(lines(file, 1).stream().filter(Printed.Line::red)).containsExactly(mark);
        }
    }

    @Test
    void anUpwardDocumentHasItsSignerBesideTheNumber() throws IOException {
        try (PDDocument file = pdf(draft("upward"))) {
            Printed.Line line = line(file, 1, "青政〔2026〕8号");
            assertThat(line.text()).endsWith("签发人：县长");
            assertThat(line.left()).isEqualTo(28 + 5.5687, offset(0.1));
            assertThat(line.right()).isEqualTo(184 - 5.5687, offset(0.3));
        }
    }

    @Test
    void aSealHasItsPlaceBetweenTheIssuerCentredAboveTheDateAndTheText() throws IOException {
        String draft = "---\n文种: 通知\n版式: 文件格式\n标题: 关于整改的通知\n发文机关: 青禾县教育局\n成文日期: 2026-01-15\n印章: %s\n读者: 公开\n---\n\n请各校整改。\n";
        try (PDDocument file = pdf(typed(draft.replace("印章: %s\n", "")))) {
            Printed.Line issuer = lastLine(file, "青禾县教育局");
            Printed.Line date = lastLine(file, "2026年1月15日");
            assertThat(date.right()).isEqualTo(184 - 4 * 5.5687, offset(0.3));
            assertThat((issuer.left() + issuer.right()) / 2).isEqualTo((date.left() + date.right()) / 2, offset(0.3));
            assertThat(issuer.top() - line(file, 1, "请各校整改。").bottom()).as("two rows").isEqualTo(3 * 10.4455 - 16 / MILLIMETRE, offset(0.1));
        }
        try (PDDocument file = pdf(typed(draft.formatted("不加盖")))) {
            Printed.Line issuer = lastLine(file, "青禾县教育局");
            Printed.Line date = lastLine(file, "2026年1月15日");
            assertThat(date.right()).as("the longer one").isEqualTo(184 - 2 * 5.5687, offset(0.3));
            assertThat(date.left() - issuer.left()).isEqualTo(2 * 5.5687, offset(0.3));
            assertThat(issuer.top() - line(file, 1, "请各校整改。").bottom()).as("one row").isEqualTo(2 * 10.4455 - 16 / MILLIMETRE, offset(0.1));
        }
    }

    @Test
    void aSealCostsNoPage() throws IOException {
        for (int rows = 1; rows <= 23; rows++) {
            String draft = "---\n版式: 信函格式\n标题: 函\n发文机关: 县教育局\n成文日期: 2026-01-15\n印章: %s\n读者: 公开\n---\n\n" + "一行。\n\n".repeat(rows);
            try (PDDocument sealed = pdf(typed(draft.formatted("加盖"))); PDDocument unsealed = pdf(typed(draft.formatted("不加盖")))) {
                assertThat(sealed.getNumberOfPages()).as("%s rows", rows).isEqualTo(unsealed.getNumberOfPages());
            }
        }
    }

    @Test
    void anIssuerTooLongForThatMovesLeftWithItsDate() throws IOException {
        String issuerName = "青禾县人民政府教育督导委员会办公室";
        try (PDDocument file = pdf(typed("---\n版式: 信函格式\n标题: 函\n发文机关: " + issuerName + "\n成文日期: 2026-01-15\n读者: 公开\n---\n\n请函复。\n"))) {
            Printed.Line issuer = lastLine(file, issuerName);
            Printed.Line date = lastLine(file, "2026年1月15日");
            assertThat(issuer.right()).isEqualTo(184, offset(0.3));
            assertThat((issuer.left() + issuer.right()) / 2).isEqualTo((date.left() + date.right()) / 2, offset(0.3));
        }
    }

    @Test
    void minutesTellWhoWasThereInsteadOfASignature() throws IOException {
        try (PDDocument file = pdf(draft("minutes"))) {
            Printed.Line mark = line(file, 1, "青禾县人民政府教育督导委员会会议纪要");
            assertThat(mark.red()).isTrue();
            assertThat(mark.top()).isEqualTo(72, offset(0.1));
            List<Printed.Line> lines = new ArrayList<>();
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                lines.addAll(lines(file, page));
            }
            lines.removeIf(line -> line.text().startsWith("— "));
            List<String> texts = lines.stream().map(Printed.Line::text).toList();
            int attending = texts.indexOf(texts.stream().filter(text -> text.startsWith("出席：县人民政府分管负责同志、")).findFirst().orElseThrow());
            Printed.Line first = lines.get(attending);
            assertThat(first.left()).isEqualTo(28 + 2 * 5.5687, offset(0.1));
            assertThat(first.top() - lines.get(attending - 1).bottom()).as("one row").isEqualTo(2 * 10.4455 - 16 / MILLIMETRE, offset(0.1));
            assertThat(lines.get(attending + 1).left()).as("under the first name").isEqualTo(28 + 5 * 5.5687, offset(0.1));
            assertThat(texts).anyMatch(text -> text.equals("请假：县住房城乡建设局")).anyMatch(text -> text.equals("列席：城东小学、新城学校"))
                    .noneMatch(text -> text.equals("2026年1月15日"));
        }
    }

    @Test
    void anOrderHasItsNumberBelowItsNameAndTheTextBelowThat() throws IOException {
        try (PDDocument file = pdf(draft("order"))) {
            Printed.Line mark = line(file, 1, "青禾县人民政府令");
            assertThat(mark.red()).isTrue();
            assertThat(mark.top()).isEqualTo(57, offset(0.1));
            assertThat((mark.left() + mark.right()) / 2).isEqualTo(106, offset(0.3));
            Printed.Line number = line(file, 1, "第12号");
            assertThat((number.left() + number.right()) / 2).isEqualTo(106, offset(0.3));
            assertThat(number.top() - mark.bottom()).as("two rows").isEqualTo(2 * 10.4455, offset(0.1));
            List<Printed.Line> lines = lines(file, 1);
            Printed.Line text = lines.get(lines.indexOf(number) + 1);
            assertThat(text.text()).as("neither title nor addressee").startsWith("《青禾县义务教育学校校舍安全管理办法》");
            assertThat(text.top() - number.bottom()).as("two rows, and the text is on the grid").isBetween(18.0, 28.5);
            assertThat(strokes(file, 1)).as("no red line").noneMatch(Printed.Stroke::red);
        }
    }

    @Test
    void anOrderEndsWithThePlaceOfAStampBesideAPost() throws IOException {
        try (PDDocument file = pdf(draft("order"))) {
            List<Printed.Line> lines = lines(file, 1);
            Printed.Line post = line(file, 1, "青禾县人民政府县长");
            Printed.Line date = line(file, 1, "2026年3月2日");
            Printed.Line text = lines.get(lines.indexOf(post) - 1);
            assertThat(date.right()).isEqualTo(184 - 4 * 5.5687, offset(0.3));
            assertThat(post.right()).as("two characters left of a stamp of 40 mm").isEqualTo(184 - 6 * 5.5687 - 40, offset(0.3));
            double stampTop = text.bottom() + 2 * 10.4455 + 10.4455 - 16 / MILLIMETRE;
            double stampBottom = stampTop + 10.4455 + 16 / MILLIMETRE;
            assertThat((post.top() + post.bottom()) / 2).as("at half the height of the stamp").isEqualTo((stampTop + stampBottom) / 2, offset(0.1));
            assertThat(date.top() - stampBottom).as("one row").isEqualTo(2 * 10.4455 - 16 / MILLIMETRE, offset(0.1));
            assertThat(lines).extracting(Printed.Line::text).as("no issuer").doesNotContain("青禾县人民政府");
        }
    }

    @Test
    void severalPostsStandOneBelowTheOtherLeftOfTheirStamps() throws IOException {
        String draft = "---\n文种: 命令\n版式: 命令格式\n签发人:\n- 青禾县人民政府县长\n- 青禾县监察委员会主任\n发文机关:\n- 青禾县人民政府\n"
                + "- 青禾县监察委员会\n成文日期: 2026-03-02\n%s---\n\n现予公布。\n";
        try (PDDocument file = pdf(typed(draft.formatted("")))) {
            assertThat(lines(file, 1).get(2).text()).as("the kind's own word").isEqualTo("命令");
            Printed.Line host = line(file, 1, "青禾县人民政府县长");
            Printed.Line other = line(file, 1, "青禾县监察委员会主任");
            assertThat(other.right()).isEqualTo(host.right(), offset(0.1));
            assertThat(other.top() - host.top()).as("no stamp of 16 mm touches another").isEqualTo(2 * 10.4455, offset(0.01));
        }
        try (PDDocument file = pdf(typed(draft.formatted("份号: \"000001\"\n密级: 机密★1年\n紧急程度: 特急\n")))) {
            assertThat(lines(file, 1).get(3).top()).as("below the levels").isGreaterThan(line(file, 1, "特急").bottom());
        }
    }

    @Test
    void jointIssuersStandOneBelowTheOtherWithFileBesideThem() throws IOException {
        for (String name : List.of("joint", "joint-upward")) {
            try (PDDocument file = pdf(draft(name))) {
                List<Printed.Line> red = lines(file, 1).stream().filter(Printed.Line::red).toList();
                List<Printed.Line> names = red.subList(0, red.size() - 1);
                Printed.Line word = red.get(red.size() - 1);
                assertThat(names).extracting(Printed.Line::text).containsExactlyElementsOf(draft(name).head().issuers());
                assertThat(names).allSatisfy(line -> {
                    assertThat(line.left()).isEqualTo(names.get(0).left(), offset(0.1));
                    assertThat(line.right()).isEqualTo(names.get(0).right(), offset(0.1));
                });
                assertThat(names.get(0).top()).isEqualTo(72, offset(0.1));
                assertThat(word.text()).isEqualTo("文件");
                assertThat((word.top() + word.bottom()) / 2)
                        .isEqualTo((names.get(0).top() + names.get(names.size() - 1).bottom()) / 2, offset(0.1));
                assertThat(word.left()).isGreaterThan(names.get(0).right());
                assertThat((names.get(0).left() + word.right()) / 2).isEqualTo(106, offset(0.3));
                assertThat(word.right()).isLessThan(184.1);
            }
        }
    }

    @Test
    void jointSealsHaveTheirPlacesInRowsTheLastOnTheDate() throws IOException {
        Document three = typed("---\n版式: 文件格式\n标题: 报告\n发文机关:\n- 青禾县人民政府\n- 青禾县教育局\n- 青禾县财政局\n成文日期: 2026-04-20\n---\n\n"
                + "正文。\n\n".repeat(11));
        try (PDDocument file = pdf(three)) {
            List<Printed.Line> lines = lines(file, 2);
            Printed.Line date = line(file, 2, "2026年4月20日");
            List<Printed.Line> apart = split(file, 2, three.head().issuers());
            assertThat(apart).extracting(Printed.Line::top).containsOnly(apart.get(0).top());
            assertThat(date.right()).isEqualTo(184 - 4 * 5.5687, offset(0.3));
            assertThat(middle(apart.get(2))).isEqualTo(middle(date), offset(0.3));
            assertThat(middle(apart.get(1)) - middle(apart.get(0))).as("no seal of 45 mm touches another").isGreaterThan(45.5);
            assertThat(middle(apart.get(2)) - middle(apart.get(1))).isEqualTo(middle(apart.get(1)) - middle(apart.get(0)), offset(0.1));
            assertThat(middle(apart.get(0)) - 22.5).as("no seal leaves the text area").isGreaterThan(28);
            double above = lines.stream().mapToDouble(Printed.Line::bottom).filter(bottom -> bottom < apart.get(0).top()).max().orElseThrow();
            assertThat(apart.get(0).top() - above).as("two rows").isEqualTo(3 * 10.4455 - 16 / MILLIMETRE, offset(0.1));
        }
        try (PDDocument file = pdf(draft("joint"))) {
            List<Printed.Line> apart = split(file, 2, draft("joint").head().issuers());
            assertThat(apart.get(2).top() - apart.get(0).top()).as("room for a seal").isGreaterThan(51);
            assertThat(middle(apart.get(2))).isEqualTo(middle(apart.get(0)), offset(0.1));
            assertThat(middle(apart.get(3))).isEqualTo(middle(line(file, 2, "2026年1月15日")), offset(0.3));
            assertThat(apart.get(2).left()).isGreaterThan(27.9);
            assertThat(apart.get(3).right()).isLessThan(184.1);
        }
    }

    @Test
    void jointIssuersWithoutSealsStandOneBelowTheOther() throws IOException {
        String draft = "---\n版式: 普通材料\n标题: 报告\n发文机关:\n- 青禾县教育局\n- 青禾县人力资源和社会保障局\n成文日期: 2026-01-15\n---\n\n正文。\n";
        try (PDDocument file = pdf(typed(draft))) {
            Printed.Line host = lastLine(file, "青禾县教育局");
            Printed.Line other = lastLine(file, "青禾县人力资源和社会保障局");
            Printed.Line date = lastLine(file, "2026年1月15日");
            assertThat(other.top() - host.top()).isEqualTo(10.4455, offset(0.01));
            assertThat(other.right()).isEqualTo(184 - 2 * 5.5687, offset(0.3));
            assertThat(host.left()).isEqualTo(other.left(), offset(0.1));
            assertThat(date.left() - other.left()).isEqualTo(2 * 5.5687, offset(0.1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"文件格式", "信函格式", "命令格式", "纪要格式"})
    void withoutAnIssuerThereIsNoRedHead(String form) throws IOException {
        Markdown.Reading reading = Markdown.read("---\n版式: " + form + "\n标题: 关于某事的通知\n发文字号: 青教〔2026〕1号\n---\n\n正文。\n", "a.md");
        assertThat(reading.notices()).singleElement().asString().startsWith("[DRAFT-105] a.md 第2行：发现" + form + "没有发文机关");
        Document plain = typed("---\n标题: 关于某事的通知\n---\n\n正文。\n");
        try (PDDocument file = pdf(reading.document()); PDDocument paper = pdf(plain)) {
            assertThat(lines(file, 1)).isEqualTo(lines(paper, 1));
            assertThat(strokes(file, 1)).isEmpty();
        }
        assertThat(typed("---\n版式: " + form + "\n标题: 关于某事的通知\n发文机关标志: 青禾县教育局\n---\n\n正文。\n").head().lacksMark()).isFalse();
    }

    @Test
    void aClassifiedDocumentIsNotPublic() {
        String secret = "---\n密级: 秘密★1年\n标题: 通知\n附注:\n- 此件%s\n---\n\n正文。\n";
        assertThat(Markdown.read(secret.formatted("主动公开"), "a.md").notices()).singleElement().asString().startsWith("[DRAFT-106] a.md 第2行：");
        assertThat(Markdown.read(secret.formatted("不予公开"), "a.md").notices()).isEmpty();
    }

    @Test
    void aFigureIsKeptApartFromTheNumberBeforeIt() throws IOException {
        String draft = "### 3所学校\n\n### 其他\n\n#### 2所学校\n\n### 2025年。 ### 开工。\n\n1. 8个班\n2. 其余\n";
        try (PDDocument file = pdf(typed(draft)); var word = new XWPFDocument(new ByteArrayInputStream(docx(typed(draft))))) {
            List<String> headings = List.of("1. 3所学校", "2.其他", "（1）2所学校", "3. 2025年。开工。", "1. 8个班", "2.其余");
            assertThat(new PDFTextStripper().getText(file).lines().map(String::strip)).containsSubsequence(headings);
            assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText).containsSubsequence(headings);
        }
    }

    @Test
    void aJointLetterHasItsHostsNameAlone() throws IOException {
        try (PDDocument file = pdf(typed("---\n版式: 信函格式\n标题: 函\n发文机关:\n- 青禾县教育局\n- 青禾县财政局\n---\n\n请函复。\n"))) {
            assertThat(lines(file, 1)).filteredOn(Printed.Line::red).extracting(Printed.Line::text).containsExactly("青禾县教育局");
        }
    }

    @Test
    void severalSignersStandTwoOnALineTheNumberBesideTheLast() throws IOException {
        try (PDDocument file = pdf(draft("joint-upward"))) {
            Printed.Line first = line(file, 1, "签发人：");
            List<Printed.Line> last = split(file, 1, List.of("青委〔2026〕8号", "县政协主席"));
            assertThat(first.text()).isEqualTo("签发人：县委书记县政府县长");
            assertThat(last.get(0).left()).isEqualTo(28 + 5.5687, offset(0.1));
            assertThat(last.get(0).top()).isEqualTo(last.get(1).top());
            assertThat(last.get(1).left()).as("under the first name").isEqualTo(first.left() + 4 * 5.5687, offset(0.1));
            assertThat(last.get(1).top() - first.top()).isEqualTo(10.4455, offset(0.01));
            assertThat(first.right()).isEqualTo(184 - 5.5687, offset(0.3));
            assertThat(strokes(file, 1).get(0).top()).isEqualTo(last.get(0).bottom() + 4, offset(0.1));
            assertThat(first.top() - lines(file, 1).stream().filter(Printed.Line::red).mapToDouble(Printed.Line::bottom).max().orElseThrow())
                    .as("two rows").isBetween(20.5, 21.2 + 0.15 * 50 / MILLIMETRE);
        }
        String long3 = "---\n版式: 文件格式\n发文字号: 青政〔2026〕8号\n签发人:\n- 青禾县人民政府县长\n- 青禾县委书记\n标题: 报告\n发文机关: 青禾县人民政府\n---\n\n正文。\n";
        try (PDDocument file = pdf(typed(long3))) {
            assertThat(lines(file, 1)).extracting(Printed.Line::text).as("one a line").contains("签发人：青禾县人民政府县长", "青政〔2026〕8号青禾县委书记");
        }
    }

    @Test
    void secrecyStandsOnTheSecondRowWhateverIsAboveIt() throws IOException {
        String draft = "---\n版式: 文件格式\n%s密级: 机密★1年\n紧急程度: 特急\n标题: 通知\n发文机关: 青禾县教育局\n---\n\n正文。\n";
        for (String copy : List.of("", "份号: \"000001\"\n")) {
            try (PDDocument file = pdf(typed(draft.formatted(copy)))) {
                assertThat(line(file, 1, "机密★1年").top()).isEqualTo(37 + 10.4455, offset(0.1));
                assertThat(line(file, 1, "特急").top()).isEqualTo(37 + 2 * 10.4455, offset(0.1));
                assertThat(line(file, 1, "特急").left()).isEqualTo(28, offset(0.1));
            }
        }
        try (PDDocument file = pdf(typed(draft.formatted("").replace("密级: 机密★1年\n", "")))) {
            assertThat(line(file, 1, "特急").top()).isEqualTo(37, offset(0.1));
        }
    }

    @Test
    void theFirstPageShowsTextHoweverLongTheSignatureIs() throws IOException {
        try (PDDocument file = pdf(draft("joint"))) {
            assertThat(file.getNumberOfPages()).isEqualTo(2);
            assertThat(text(file, 1)).contains("各乡镇人民政府，各义务教育学校：\n请各单位");
        }
    }

    private static double middle(Printed.Line line) {
        return (line.left() + line.right()) / 2;
    }

    @Test
    void theImprintEndsWithTheTextAreaOfTheVeryLastPage() throws IOException {
        try (PDDocument file = pdf(draft("document"))) {
            int last = file.getNumberOfPages();
            List<Printed.Stroke> lines = strokes(file, last);
            assertThat(lines).hasSize(3).allSatisfy(line -> {
                assertThat(line.red()).isFalse();
                assertThat(line.x1()).isEqualTo(28, offset(0.1));
                assertThat(line.x2()).isEqualTo(184, offset(0.1));
            });
            assertThat(lines).extracting(Printed.Stroke::weight).usingComparatorForType((a, b) -> Math.abs(a - b) < 0.01 ? 0 : 1, Double.class)
                    .containsExactly(0.35, 0.25, 0.35);
            assertThat(lines.get(2).y()).isEqualTo(262, offset(0.1));
            Printed.Line copies = line(file, last, "抄送：");
            assertThat(copies.size()).isEqualTo(14);
            assertThat(copies.top()).isGreaterThan(lines.get(0).y());
            Printed.Line printed = line(file, last, "青禾县人民政府教育督导委员会办公室");
            assertThat(printed.text()).endsWith("2026年1月16日印发");
            assertThat(printed.left()).isEqualTo(28 + 14 / MILLIMETRE, offset(0.1));
            assertThat(printed.right()).isEqualTo(184 - 14 / MILLIMETRE, offset(0.3));
            assertThat(text(file, last)).startsWith("附件2");
        }
    }

    @Test
    void aPartBeginsOnItsOwnPageAndNamesItsAnnexes() throws IOException {
        try (PDDocument file = pdf(draft("document"))) {
            assertThat(file.getNumberOfPages()).isEqualTo(5);
            assertThat(text(file, 1) + text(file, 2)).contains("（此件公开发布）").doesNotContain("附件");
            assertThat(line(file, 2, "（此件公开发布）").left()).isEqualTo(28 + 2 * 5.5687, offset(0.1));
            assertThat(text(file, 3)).startsWith("青禾县义务教育优质均衡发展\n督导反馈问题整改方案\n（虚构）").contains(
                    "一、工作目标", "二、整改任务", "（一）补足教师。", "（二）改善条件。", "三、组织保障", "附件：1.问题整改任务清单", "2.责任分工");
            assertThat(text(file, 4)).startsWith("附件1\n问题整改任务清单");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter", "document"})
    void notesToTheDrafterAreNotPrinted(String name) throws IOException {
        Document document = draft(name);
        assertThat(document.drafterNotes()).isNotEmpty();
        try (PDDocument file = pdf(document); var word = new XWPFDocument(new ByteArrayInputStream(docx(document)))) {
            String printed = new PDFTextStripper().getText(file) + word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(printed).doesNotContain("核对", "待教育局确认", "是否经");
        }
    }

    @Test
    void whatIsAbsentIsNotPrinted() throws IOException {
        for (String form : List.of("文件格式", "信函格式")) {
            try (PDDocument file = pdf(typed("---\n版式: " + form + "\n标题: 关于某事的通知\n发文机关: 青禾县教育局\n---\n正文。\n"))) {
                assertThat(file.getNumberOfPages()).isEqualTo(1);
                assertThat(lines(file, 1)).extracting(Printed.Line::text).filteredOn(text -> !text.startsWith("—")).containsExactly(
                        form.equals("文件格式") ? "青禾县教育局文件" : "青禾县教育局", "关于某事的通知", "正文。", "青禾县教育局");
                assertThat(strokes(file, 1)).allMatch(Printed.Stroke::red);
            }
        }
    }

    @Test
    void aPaperReadAloudAddressesItsHearers() throws IOException {
        try (PDDocument file = pdf(typed("---\n版式: 普通材料\n标题: 反馈意见\n主送: 县人民政府\n称谓: 尊敬的各位领导\n附注:\n- 不印\n---\n正文。\n"))) {
            assertThat(lines(file, 1)).extracting(Printed.Line::text).containsExactly("反馈意见", "尊敬的各位领导：", "正文。", "— 1 —");
            assertThat(line(file, 1, "尊敬的").left()).isEqualTo(28, offset(0.1));
        }
    }

    @Test
    void wordHasTheRedHeadInParagraphsWithBorders() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx(draft("document"))))) {
            XWPFParagraph mark = word.getParagraphs().get(0);
            assertThat(mark.getText()).isEqualTo("青禾县人民政府教育督导委员会办公室文件");
            var style = word.getStyles().getStyle(mark.getStyle());
            assertThat(style.getName()).isEqualTo("发文机关标志");
            assertThat(style.getCTStyle().getRPr().getColorArray(0).xgetVal().getStringValue()).isEqualTo("FF0000");
            XWPFParagraph number = word.getParagraphs().get(1);
            assertThat(number.getText()).isEqualTo("青教督办〔2026〕1号");
            var line = number.getCTP().getPPr().getPBdr().getBottom();
            assertThat(line.xgetColor().getStringValue()).isEqualTo("FF0000");
            assertThat(line.getSpace().intValue()).as("points from the line's box, which hangs 4 below the number").isBetween(6, 9);
            var imprint = word.getTables().get(word.getTables().size() - 1);
            assertThat(imprint.getText()).contains("抄送：平川市", "青禾县人民政府教育督导委员会办公室\t2026年1月16日印发");
            assertThat(imprint.getCTTbl().getTblPr().getTblBorders().getBottom().getSz().intValue()).isEqualTo(8);
            assertThat(imprint.getCTTbl().getTblPr().getTblBorders().getInsideH().getSz().intValue()).isEqualTo(6);
            assertThat(errors(word.getDocument())).isEmpty();
        }
    }

    @Test
    void wordHasTheLetterheadInTheFirstPagesHeaderAndFooter() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx(draft("letter"))))) {
            var policy = word.getHeaderFooterPolicy();
            XWPFParagraph mark = policy.getFirstPageHeader().getParagraphs().get(0);
            assertThat(mark.getText()).isEqualTo("青禾县人民政府");
            assertThat(mark.getCTP().getPPr().getPBdr().getBottom().getVal()).hasToString("thickThinSmallGap");
            XWPFParagraph foot = policy.getFirstPageFooter().getParagraphs().get(0);
            assertThat(foot.getText()).isEmpty();
            assertThat(foot.getCTP().getPPr().getPBdr().getBottom().getVal()).hasToString("thinThickSmallGap");
            assertThat(foot.getCTP().getPPr().getPBdr().getBottom().xgetColor().getStringValue()).isEqualTo("FF0000");
            assertThat(policy.getDefaultHeader().getText()).isBlank();
            assertThat(policy.getDefaultFooter().getText()).contains("—");
            assertThat(word.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
            assertThat(word.getParagraphs().get(0).getText()).isEqualTo("000001\t青政函〔2026〕3号");
            assertThat(errors(word.getDocument())).isEmpty();
            assertThat(errors(policy.getFirstPageHeader()._getHdrFtr())).isEmpty();
            assertThat(errors(policy.getFirstPageFooter()._getHdrFtr())).isEmpty();
        }
    }

    @Test
    void wordHasJointIssuersInATableWithoutLines() throws IOException {
        for (String name : List.of("joint", "joint-upward")) {
            try (var word = new XWPFDocument(new ByteArrayInputStream(docx(draft(name))))) {
                var mark = word.getTables().get(0);
                List<String> issuers = draft(name).head().issuers();
                assertThat(mark.getCTTbl().getTblPr().isSetTblBorders()).isFalse();
                assertThat(mark.getRows()).extracting(row -> row.getCell(0).getText()).containsExactlyElementsOf(issuers);
                assertThat(mark.getRows()).allSatisfy(row -> {
                    assertThat(row.getCell(0).getParagraphs().get(0).getAlignment()).isEqualTo(ParagraphAlignment.DISTRIBUTE);
                    assertThat(row.getCell(1).getCTTc().getTcPr().isSetVMerge()).isTrue();
                });
                assertThat(mark.getRow(0).getCell(1).getText()).isEqualTo("文件");
                assertThat(errors(word.getDocument())).isEmpty();
            }
        }
    }

    /** The shortest document whose imprint has a blank page before it. */
    private static Document withBlankPage(String form) {
        return IntStream.range(20, 50).mapToObj(rows -> onEvenPage(form, rows))
                .filter(each -> TYPESETTER.set(each).pages().stream().anyMatch(page -> page.marks().isEmpty())).findFirst().orElseThrow();
    }

    @Test
    void wordHasNoNumbersInTheSectionOfTheBlankPage() throws IOException {
        for (String form : List.of("文件格式", "信函格式")) {
            try (var word = new XWPFDocument(new ByteArrayInputStream(docx(withBlankPage(form))))) {
                var footers = word.getDocument().getBody().getSectPr().getFooterReferenceList();
                assertThat(footers).hasSize(2).allSatisfy(footer ->
                        assertThat(((XWPFFooter) word.getRelationById(footer.getId())).getText()).isBlank());
                assertThat(word.getParagraphs()).filteredOn(paragraph -> paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr())
                        .singleElement().satisfies(end -> assertThat(end.getCTP().getPPr().getSectPr().isSetTitlePg())
                                .isEqualTo(form.equals("信函格式")));
                assertThat(errors(word.getDocument())).isEmpty();
            }
        }
    }

    @Test
    void whatIsAbsentOnALineLeavesTheRestOfItThere() throws IOException {
        String draft = "---\n版式: 文件格式\n签发人: 县长\n标题: 报告\n发文机关: 青禾县人民政府\n印发日期: 2026-01-15\n---\n\n正文。\n";
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx(typed(draft))))) {
            assertThat(word.getParagraphs().get(1).getText().strip()).isEqualTo("签发人：县长");
            assertThat(word.getParagraphs().get(1).getCTP().getPPr().isSetPBdr()).as("the red line").isTrue();
            assertThat(word.getTables().get(0).getRows()).hasSize(1);
        }
    }

    @Test
    void inWordEachTextOnALineHasItsOwnTypeface() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx(draft("joint-upward"))))) {
            assertThat(typeface(word, "签发人：")).isEqualTo("仿宋_GB2312");
            assertThat(List.of("县委书记", "县政府县长", "县政协主席")).allSatisfy(name -> assertThat(typeface(word, name)).isEqualTo("楷体_GB2312"));
            assertThat(typeface(word, "青委〔2026〕8号")).isEqualTo("仿宋_GB2312");
        }
        String letter = "---\n版式: 信函格式\n密级: 机密★1年\n发文字号: 青政函〔2026〕3号\n标题: 函\n发文机关: 青禾县人民政府\n---\n\n请函复。\n";
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx(typed(letter))))) {
            assertThat(typeface(word, "机密★1年")).isEqualTo("黑体");
            assertThat(typeface(word, "青政函〔2026〕3号")).isEqualTo("仿宋_GB2312");
        }
    }

    /** The typeface of the run that says so: its own, or that of its paragraph's style. */
    private static String typeface(XWPFDocument word, String text) {
        for (XWPFParagraph paragraph : word.getParagraphs()) {
            for (XWPFRun run : paragraph.getRuns()) {
                if (run.text().equals(text)) {
                    String own = run.getFontFamily(XWPFRun.FontCharRange.eastAsia);
                    return own != null ? own : word.getStyles().getStyle(paragraph.getStyle()).getCTStyle().getRPr().getRFontsArray(0).getEastAsia();
                }
            }
        }
        throw new AssertionError(text + " is no run");
    }

    private static List<String> errors(XmlObject part) {
        var errors = new ArrayList<XmlError>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::toString).distinct().toList();
    }

    /** A document of so many rows of text, with an imprint that may have to go to a page of its own. */
    private static Document rows(String form, int rows) {
        String body = IntStream.range(0, rows).mapToObj(i -> "第" + i + "段。").collect(Collectors.joining("\n\n"));
        return typed("---\n版式: " + form + "\n标题: 关于某事的通知\n发文机关: 青禾县教育局\n抄送:\n- 县委办公室\n印发机关: 青禾县教育局办公室\n"
                + "印发日期: 2026-01-15\n---\n" + body + "\n");
    }

    @Test
    void anImprintWithoutRoomGoesToAPageOfItsOwn() throws IOException {
        for (int rows = 20; rows < 34; rows++) {
            try (PDDocument file = pdf(rows("文件格式", rows))) {
                int last = file.getNumberOfPages();
                assertThat(strokes(file, last).get(2).y()).isEqualTo(262, offset(0.1));
                double top = strokes(file, last).get(0).y();
                assertThat(lines(file, last)).filteredOn(line -> line.size() == 16).as("text above the imprint, %s rows", rows)
                        .allMatch(line -> line.bottom() < top - 3);
            }
        }
    }

    @Test
    void aSmallerGapAboveTheSignatureKeepsTheImprintOnItsPage() throws IOException {
        for (int rows = 20; rows < 34; rows++) {
            try (PDDocument sealed = pdf(signed(rows, "加盖")); PDDocument unsealed = pdf(signed(rows, "不加盖"))) {
                assertThat(sealed.getNumberOfPages()).as("%s rows", rows).isEqualTo(unsealed.getNumberOfPages());
                List<Printed.Line> text = lines(sealed, sealed.getNumberOfPages()).stream().filter(line -> line.size() == 16).toList();
                if (!text.isEmpty()) {
                    assertThat(text.get(text.size() - 2).text()).isEqualTo("青禾县教育局");
                    assertThat(text.get(text.size() - 2).top() - text.get(text.size() - 3).bottom()).isGreaterThan(15);
                }
            }
        }
    }

    /** A document of so many rows of text with an imprint. */
    private static Document signed(int rows, String seal) {
        return typed(Markdown.write(rows("文件格式", rows)).replace("发文机关: 青禾县教育局\n", "发文机关: 青禾县教育局\n成文日期: 2026-01-15\n印章: " + seal + "\n"));
    }

    @Test
    void anAnnexBoundApartSaysWhoseItIs() throws IOException {
        try (PDDocument file = pdf(typed("---\n版式: 普通材料\n附件标识: 青教督〔2026〕1号附件1\n标题: 任务清单\n---\n\n一项。\n"))) {
            Printed.Line label = line(file, 1, "青教督〔2026〕1号附件1");
            assertThat(label.top()).isEqualTo(37, offset(0.1));
            assertThat(label.left()).isEqualTo(28, offset(0.1));
            assertThat(line(file, 1, "任务清单").top()).as("the third row").isBetween(37 + 2 * 10.4455, 37 + 3 * 10.4455);
        }
    }

    @Test
    void theAddresseeStandsAboveTheCopiesWithoutALine() throws IOException {
        try (PDDocument file = pdf(draft("joint"))) {
            Printed.Line addressee = line(file, 2, "主送：县人民政府教育督导委员会各成员单位。");
            Printed.Line copies = line(file, 2, "抄送：");
            assertThat(addressee.size()).isEqualTo(14);
            assertThat(addressee.left()).isEqualTo(28 + 14 / MILLIMETRE, offset(0.1));
            assertThat(copies.top() - addressee.top()).isEqualTo(28 / MILLIMETRE, offset(0.01));
            List<Printed.Stroke> lines = strokes(file, 2);
            assertThat(lines).hasSize(3);
            assertThat(lines.get(0).y()).isLessThan(addressee.top());
            assertThat(lines.get(1).y()).isGreaterThan(copies.bottom());
        }
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx(draft("joint"))))) {
            var imprint = word.getTables().get(word.getTables().size() - 1);
            assertThat(imprint.getRows()).hasSize(2);
            assertThat(imprint.getRow(0).getCell(0).getParagraphs()).hasSize(2);
            assertThat(errors(word.getDocument())).isEmpty();
        }
    }

    /** A document to so many addressees, each of twelve characters. */
    private static Document addressed(String form, int addressees) {
        String all = IntStream.range(0, addressees).mapToObj(i -> "青禾县第" + (10 + i) + "镇人民政府").collect(Collectors.joining("，"));
        return typed("---\n版式: " + form + "\n标题: 关于某事的通知\n主送: " + all + "\n发文机关: 青禾县教育局\n成文日期: 2026-01-15\n抄送:\n"
                + "- 县委办公室\n印发机关: 青禾县教育局办公室\n印发日期: 2026-01-15\n---\n\n" + "请按时报送有关材料。\n\n".repeat(12));
    }

    @Test
    void anAddresseeThatLeavesTheFirstPageNoTextMovesToTheImprint() throws IOException {
        for (String form : List.of("文件格式", "信函格式")) {
            boolean moved = false;
            for (int addressees = 1; addressees < 45; addressees++) {
                try (PDDocument file = pdf(addressed(form, addressees))) {
                    assertThat(text(file, 1)).as("%s to %d", form, addressees).contains("请按时报送有关材料。");
                    boolean inImprint = text(file, file.getNumberOfPages()).contains("主送：");
                    assertThat(inImprint).isNotEqualTo(text(file, 1).contains("青禾县第10镇人民政府，") || addressees == 1);
                    assertThat(inImprint || !moved).as("once too long, always too long").isTrue();
                    moved = inImprint;
                }
            }
            assertThat(moved).isTrue();
        }
        try (PDDocument file = pdf(addressed("文件格式", 60))) {
            assertThat(text(file, 1)).as("no foot is higher than a page").contains("青禾县第10镇人民政府");
        }
    }

    @Test
    void anImprintOnAnEvenPageMayHaveABlankPageBeforeItAndThenNoNumbers() throws IOException {
        boolean hadBlank = false;
        boolean wasAlone = false;
        for (int rows = 1; rows < 34; rows++) {
            try (PDDocument file = pdf(onEvenPage("文件格式", rows))) {
                int last = file.getNumberOfPages();
                assertThat(last % 2).as("%s rows", rows).isZero();
                assertThat(strokes(file, last).get(2).y()).isEqualTo(262, offset(0.1));
                boolean isBlank = text(file, last - 1).isEmpty();
                for (int page = 1; page <= last; page++) {
                    boolean numbered = !isBlank || page < last - 1;
                    assertThat(text(file, page).contains("— " + page + " —")).as("%s rows, page %s", rows, page).isEqualTo(numbered);
                }
                hadBlank |= isBlank;
                wasAlone |= !isBlank && text(file, last).startsWith("抄送");
            }
        }
        assertThat(hadBlank).isTrue();
        assertThat(wasAlone).isTrue();
    }

    private static Document onEvenPage(String form, int rows) {
        return typed(Markdown.write(rows(form, rows)).replace("印发日期: 2026-01-15\n", "印发日期: 2026-01-15\n版记页: 偶数页\n"));
    }

    @Tag("slow")
    @TestFactory
    Stream<DynamicTest> wordHasTheImprintOnTheEvenPageOfThePdf() throws IOException, InterruptedException {
        return compare(IntStream.of(2, 24, 25, 26, 27, 28, 29).boxed().flatMap(rows -> Stream.of(
                new Laid(rows + "行", onEvenPage("文件格式", rows), Profile.W), new Laid(rows + "行加盖", signed(rows, "加盖"), Profile.W))));
    }

    @Tag("slow")
    @TestFactory
    Stream<DynamicTest> wordHasTheMovedAddresseeWhereThePdfHasIt() throws IOException, InterruptedException {
        return compare(Stream.of(
                new Laid("文件40", addressed("文件格式", 40), Profile.W), new Laid("信函45", addressed("信函格式", 45), Profile.W),
                new Laid("文件44", addressed("文件格式", 44), Profile.W)));
    }

    @Tag("slow")
    @TestFactory
    Stream<DynamicTest> wordHasTheBlankPageOfALetter() throws IOException, InterruptedException {
        return compare(Stream.of(new Laid("信函", withBlankPage("信函格式"), Profile.W)));
    }

    @Tag("slow")
    @TestFactory
    Stream<DynamicTest> wordHasThePagesOfThePdf() throws IOException, InterruptedException {
        var all = new ArrayList<Laid>();
        for (String name : List.of("letter", "document", "upward", "minutes", "order", "joint", "joint-upward")) {
            all.addAll(inBoth(name, draft(name)).toList());
        }
        return compare(all.stream());
    }

    @Tag("slow")
    @TestFactory
    Stream<DynamicTest> wordHasTheImprintOnThePageOfThePdf() throws IOException, InterruptedException {
        return compare(IntStream.rangeClosed(24, 28).boxed().flatMap(rows -> Stream.concat(
                inBoth("文件" + rows, rows("文件格式", rows)), inBoth("信函" + rows, rows("信函格式", rows + 6)))));
    }

    /** A document of one page whose title has so many lines. */
    private static Document titled(int lines) {
        return typed("---\n版式: 文件格式\n发文字号: 青教〔2026〕8号\n标题: " + "关于做好义务教育优质均衡发展有关工作|".repeat(lines)
                + "\n发文机关: 青禾县教育局\n成文日期: 2026-01-15\n印发机关: 青禾县教育局办公室\n印发日期: 2026-01-15\n---\n\n正文。\n");
    }

    /** From the red line to the title below it. */
    private static double aboveTheTitle(PDDocument file) throws IOException {
        double line = strokes(file, 1).stream().filter(Printed.Stroke::red).findFirst().orElseThrow().bottom();
        return lines(file, 1).stream().filter(each -> each.size() == 22 && each.top() > line).findFirst().orElseThrow().top() - line;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void twoRowsPartATitleFromTheRedLine(int lines) throws IOException {
        try (PDDocument file = pdf(titled(lines))) {
            assertThat(file.getNumberOfPages()).isEqualTo(1);
            assertThat(lines(file, 1)).filteredOn(line -> line.size() == 22 && !line.red()).hasSize(lines);
            assertThat(aboveTheTitle(file)).isBetween(18.0, 26.1);
            assertThat(line(file, 1, "青教〔2026〕8号").top() - lines(file, 1).get(0).bottom()).as("two rows above the number").isBetween(20.8, 25.5);
        }
    }

    @Tag("slow")
    @TestFactory
    Stream<DynamicTest> inWordTwoRowsPartItTooAndTheFootOfTheOnlyPageIsInItsPlace() throws IOException, InterruptedException {
        return compare(IntStream.rangeClosed(1, 4).boxed().flatMap(lines -> inBoth(lines + "行", titled(lines))));
    }

    /** A document that Word is to lay out as the PDF has it. */
    private record Laid(String name, Document document, Profile profile) {}

    private static Stream<Laid> inBoth(String name, Document document) {
        return Stream.of(Profile.values()).map(profile -> new Laid(name, document, profile));
    }

    /** A test for each of the documents, which LibreOffice lays out together. */
    private Stream<DynamicTest> compare(Stream<Laid> documents) throws IOException, InterruptedException {
        List<Laid> all = documents.toList();
        var files = new ArrayList<Path>();
        for (Laid each : all) {
            files.add(Files.write(folder.resolve("form" + files.size() + ".docx"), docx(each.document(), each.profile())));
        }
        List<Path> laidOut = new WordPages(TestFonts.folder(), folder).pdfs(files);
        return IntStream.range(0, all.size()).mapToObj(i -> dynamicTest(
                all.get(i).name() + " " + all.get(i).profile(), () -> compare(all.get(i).document(), laidOut.get(i))));
    }

    private static void compare(Document document, Path laidOut) throws IOException {
        try (PDDocument word = Loader.loadPDF(laidOut.toFile()); PDDocument pdf = pdf(document)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(readable(word, page)).as("page %d", page).isEqualTo(readable(pdf, page));
            }
            assertThat(word.getNumberOfPages()).isEqualTo(pdf.getNumberOfPages());
            Printed.Line mark = lines(pdf, 1).get(0);
            Printed.Line inWord = lines(word, 1).stream().filter(line -> line.red()).findFirst().orElseThrow();
            assertThat(inWord.top()).isEqualTo(mark.top(), offset(1.0));
            int last = pdf.getNumberOfPages();
            if (strokes(pdf, last).stream().anyMatch(stroke -> Math.abs(stroke.y() - 262) < 0.1)) {
                assertThat(strokes(word, last)).as("the foot's last line").anySatisfy(line -> assertThat(line.y()).isEqualTo(262, offset(1.0)));
            }
            if (strokes(pdf, 1).stream().filter(Printed.Stroke::red).count() == 1) {
                assertThat(aboveTheTitle(word)).as("two rows above the title").isBetween(18.0, 27.0);
            }
            assertThat((inWord.left() + inWord.right()) / 2).isEqualTo((mark.left() + mark.right()) / 2, offset(0.5));
        }
    }

    /** The characters of a page, sorted, so that the order in which a program writes headers and footers does not count. */
    private static String readable(PDDocument file, int page) throws IOException {
        return text(file, page).codePoints().filter(c -> !Character.isWhitespace(c) && c != 0x200B).sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
