package org.junheng.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junheng.Fixtures;
import org.junheng.docx.Docx;
import org.junheng.fault.Faults;
import org.junheng.font.TestFonts;
import org.junheng.pack.Pack;
import org.junheng.typeset.Styles;
import org.junheng.typeset.Typesetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Word files are measured: ours keep to the standard, and what is made wrong in one is told, and nothing besides. */
class WordInspectionTest {

    private static final Inspection INSPECTION = Inspection.with(Pack.builtIn());

    private static final Typesetter TYPESETTER = Typesetter.with(TestFonts.fonts(), Styles.read(Pack.builtIn()));
    private static final Fixtures.Draft REPORT = drafts().stream().filter(draft -> draft.toString().contains("调研报告")).findFirst().orElseThrow();

    @TempDir
    Path folder;

    static List<Fixtures.Draft> drafts() {
        return PdfInspectionTest.drafts();
    }

    private Path ours(Fixtures.Draft draft) throws IOException {
        Path file = folder.resolve("ours.docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Docx.with(Pack.builtIn()).write(TYPESETTER.set(draft.document()), Instant.EPOCH, out);
        }
        return file;
    }

    private static List<String> told(Path file) {
        return INSPECTION.of(file).stream().filter(finding -> finding.verdict() == Verdict.BREACH || finding.verdict() == Verdict.REMARK)
                .map(finding -> finding.rule().id() + " " + finding.verdict().chinese() + " " + String.join("、", finding.measured())).toList();
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void ourFilesAreMeasuredByEveryRuleTheyAreSubjectTo(Fixtures.Draft draft) throws IOException {
        Path file = ours(draft);
        assertThat(INSPECTION.of(file)).filteredOn(finding -> finding.verdict() == Verdict.KEPT).extracting(finding -> finding.rule().id()).contains(
                "R-01", "R-02", "R-03", "R-04", "R-05", "R-06", "R-07", "R-08", "R-10", "R-23", "R-25", "R-31", "R-64", "R-65", "R-66", "R-67", "R-72", "R-73");
    }

    private static Arguments wrong(String part, String from, String to, String... told) {
        return Arguments.of(part, from, to, List.of(told));
    }

    /** A part of the file, what in it is replaced by what, and what is told of it. */
    static Stream<Arguments> wrong() {
        String title = "w:ascii=\"方正小标宋简体\" w:eastAsia=\"方正小标宋简体\"";
        return Stream.of(
                wrong("document", "w:w=\"11906\"", "w:w=\"12240\"", "R-01 不合格 215.9毫米×297毫米", "R-04 不合格 161.9毫米×225毫米", "R-06 提醒 29字"),
                wrong("document", "w:top=\"2098\"", "w:top=\"1440\"", "R-02 不合格 25.4毫米", "R-04 不合格 156毫米×236.6毫米", "R-05 提醒 行距28.95磅，每面23行"),
                wrong("document", "w:left=\"1588\"", "w:left=\"1800\"", "R-03 不合格 31.7毫米", "R-04 不合格 152.3毫米×225毫米", "R-06 提醒 27字"),
                wrong("styles", "w:line=\"579\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"200\"",
                        "w:line=\"600\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"200\"", "R-05 提醒 行距30磅，每面21行"),
                wrong("styles", "w:line=\"579\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"200\"",
                        "w:line=\"360\" w:lineRule=\"auto\"/><w:ind w:firstLineChars=\"200\"", "R-05 提醒 行距不固定"),
                wrong("styles", "<w:spacing w:val=\"-5\"/>", "<w:spacing w:val=\"0\"/>", "R-06 提醒 27字"),
                wrong("styles", "w:eastAsia=\"仿宋_GB2312\"", "w:eastAsia=\"宋体\"", "R-07 提醒 16磅宋体", "R-33 提醒 第3层宋体"),
                wrong("styles", title, title + " w:eastAsiaTheme=\"minorEastAsia\"", "R-07 提醒 主题字体minorEastAsia", "R-23 提醒 22磅主题字体minorEastAsia"),
                wrong("styles", "<w:sz w:val=\"44\"/>", "<w:color w:val=\"1F4E79\"/><w:b/><w:sz w:val=\"44\"/>", "R-08 不合格 1F4E79", "R-10 提醒 加粗"),
                wrong("styles", "<w:jc w:val=\"center\"/></w:pPr><w:rPr><w:rFonts w:hint=\"eastAsia\" " + title,
                        "<w:jc w:val=\"left\"/></w:pPr><w:rPr><w:rFonts w:hint=\"eastAsia\" " + title, "R-25 不合格 不居中"),
                wrong("styles", "w:firstLineChars=\"200\" w:firstLine=\"630\"/><w:jc w:val=\"both\"/></w:pPr><w:rPr><w:rFonts w:hint=\"eastAsia\" w:ascii=\"仿宋",
                        "w:firstLine=\"0\"/><w:jc w:val=\"both\"/></w:pPr><w:rPr><w:rFonts w:hint=\"eastAsia\" w:ascii=\"仿宋", "R-31 不合格 缩进0字"),
                wrong("styles", "<w:kinsoku/>", "<w:kinsoku w:val=\"0\"/>", "R-72 不合格 没有控制"),
                wrong("footer1", " PAGE ", " DATE ", "R-65 不合格 没有页码"),
                wrong("footer2", "— ", "- ", "R-65 不合格 “- 1 —”"),
                wrong("document", "w:footer=\"1425\"", "w:footer=\"992\"", "R-66 不合格 距纸张上边276.6毫米"),
                wrong("footer1", "<w:jc w:val=\"right\"/>", "<w:jc w:val=\"center\"/>", "R-67 不合格 单页不是居右空一字"),
                wrong("settings", "<w:evenAndOddHeaders/>", "", "R-67 不合格 奇偶页相同"),
                wrong("document", "现将有关情况报告如下。", "现将有关情况报告如下:（此页无正文）", "R-49 提醒 有", "R-73 提醒 “报告如下:（此页无”"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("wrong")
    void whatIsWrongIsToldAndNothingBesides(String part, String from, String to, List<String> told) throws IOException {
        Path wrong = folder.resolve("wrong.docx");
        try (var in = new ZipFile(ours(REPORT).toFile()); var out = new ZipOutputStream(Files.newOutputStream(wrong))) {
            for (ZipEntry entry : in.stream().toList()) {
                String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("word/" + part + ".xml")) {
                    assertThat(text).contains(from);
                    text = text.replace(from, to);
                }
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(told(wrong)).isEqualTo(told);
    }

    private Path hostile(String document) throws IOException {
        Path file = folder.resolve("hostile.docx");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("word/document.xml"));
            out.write(document.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void hostileFilesAreFaults() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "机密");
        for (String document : List.of(
                "", "<w:document", "<document/>",
                "<!DOCTYPE d [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><document><body><p><r><t>&e;</t></r></p><sectPr/></body></document>",
                "<document><body>" + "<sdt>".repeat(100_000) + "</sdt>".repeat(100_000) + "<sectPr/></body></document>",
                "<document><body>" + " ".repeat(40 << 20) + "<sectPr/></body></document>")) {
            Path file = hostile(document);
            assertThatThrownBy(() -> INSPECTION.of(file)).isInstanceOf(Faults.class)
                    .hasMessage("[DATA-050] " + file + "：发现不能识别的Word文件；应为完整、未加密的PDF或Word文件。请确认文件能正常打开，或重新导出。");
        }
        Path noZip = Files.writeString(folder.resolve("none.docx"), "不是压缩包");
        assertThatThrownBy(() -> INSPECTION.of(noZip)).isInstanceOf(Faults.class).hasMessageContaining("[DATA-050]");
    }

    @Test
    void anEmptyWordFileHasNoTextToMeasure() throws IOException {
        String ns = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        List<Finding> findings = INSPECTION.of(hostile("<w:document" + ns + "><w:body><w:p/><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>"));
        assertThat(findings).filteredOn(finding -> finding.verdict() == Verdict.KEPT).extracting(finding -> finding.rule().id()).containsExactly("R-01");
    }
}
