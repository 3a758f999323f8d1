package org.junheng.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.junheng.Fixtures;
import org.junheng.fault.Faults;
import org.junheng.font.TestFonts;
import org.junheng.markdown.Markdown;
import org.junheng.pack.Pack;
import org.junheng.pdf.Pdf;
import org.junheng.typeset.Styles;
import org.junheng.typeset.Typesetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** PDFs are measured: ours keep to the standard, and what is made wrong is told, and nothing besides. */
class PdfInspectionTest {

    private static final Inspection INSPECTION = Inspection.with(Pack.builtIn());

    private static final Typesetter TYPESETTER = Typesetter.with(TestFonts.fonts(), Styles.read(Pack.builtIn()));

    @TempDir
    Path folder;

    static List<Fixtures.Draft> drafts() {
        return Fixtures.onTheGrid().stream().filter(draft -> draft.toString().matches("(laian-2021|qinghe-2025) .*")).toList();
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void ourFilesAreMeasuredByEveryRuleTheyAreSubjectTo(Fixtures.Draft draft) throws IOException {
        Path file = folder.resolve("ours.pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            Pdf.write(TYPESETTER.set(draft.document()), Instant.EPOCH, out);
        }
        List<Finding> findings = INSPECTION.of(file);
        assertThat(findings).filteredOn(finding -> finding.verdict() == Verdict.KEPT).extracting(finding -> finding.rule().id()).contains(
                "R-01", "R-02", "R-03", "R-04", "R-05", "R-06", "R-07", "R-08", "R-23", "R-25", "R-31", "R-64", "R-65", "R-66", "R-67", "R-69", "R-72", "R-74", "R-85");
    }

    private static Arguments wrong(String what, Consumer<SetByHand> change, String... told) {
        return Arguments.of(what, change, List.of(told));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("nothing", set -> {}),
                wrong("a wider sheet", set -> set.width = 216, "R-01 不合格 216毫米×297毫米"),
                wrong("text too high", set -> {
                    set.top = 34;
                    set.rows = 21;
                }, "R-02 不合格 34毫米"),
                wrong("moved to the right", set -> set.left = 32, "R-03 不合格 32毫米", "R-04 不合格 右边188毫米"),
                wrong("too much text on a page", set -> set.rows = 23,
                        "R-04 不合格 版心下边以外有“室人民政府全县义务教育优质均衡……”、版心下边以外有“办公室人民政府全县义务教育优质……”", "R-05 提醒 23行"),
                wrong("15 pt between the rows", set -> set.pitch = 15, "R-05 提醒 行距15磅"),
                wrong("30 pt between the rows", set -> {
                    set.pitch = 30;
                    set.rows = 21;
                }, "R-05 提醒 行距30磅"),
                wrong("27 characters in a row", set -> {
                    set.columns = 27;
                    set.character = (156 * 72 / 25.4 - 16) / 26;
                }, "R-06 提醒 27字"),
                wrong("smaller type", set -> set.size = 15, "R-07 提醒 15磅FandolFang-Regular"),
                wrong("title to the left", set -> set.titleOffset = -3, "R-25 不合格 “关于优质均衡发展的报告”左右相差6毫米"),
                wrong("no indent", set -> set.indent = 0, "R-31 不合格 空0毫米"),
                wrong("no page number on page 2", set -> set.number = page -> page == 2 ? "" : "— " + page + " —", "R-65 不合格 没有页码", "R-69 不合格 1之后是3"),
                wrong("bare page numbers", set -> set.number = page -> "" + page, "R-65 不合格 “1”、“2”、“3”"),
                wrong("full-width page numbers", set -> set.number = page -> "— " + (char) ('０' + page) + " —",
                        "R-64 提醒 14磅FandolSong-Regular", "R-65 不合格 “—１—”、“—２—”、“—３—”"),
                wrong("page numbers too low", set -> set.dash = 275, "R-66 不合格 距纸张上边275毫米"),
                wrong("page numbers inside", set -> set.outside = false, "R-67 不合格 单页右边48.6毫米、双页左边163.4毫米"),
                wrong("a comma first in a row", set -> set.insertion = "，", "R-72 不合格 行首“，质均衡发展督导评估学校师资条……”"),
                wrong("a bracket last in a row", set -> set.closing = "（", "R-72 不合格 行末是“（”"),
                wrong("a half-width comma", set -> set.closing = ",", "R-73 提醒 “义务教育,”"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void whatIsWrongIsToldAndNothingBesides(String what, Consumer<SetByHand> change, List<String> told) throws IOException {
        var set = new SetByHand();
        change.accept(set);
        assertThat(told(set.write(folder.resolve("wrong.pdf")))).as(what).isEqualTo(told);
    }

    private Path form(String name, String from, String to) throws IOException {
        String draft = Files.readString(Path.of("src/test/resources/forms/" + name + ".md"));
        assertThat(draft).contains(from);
        Path file = folder.resolve(name + ".pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            Pdf.write(TYPESETTER.set(Markdown.read(draft.replace(from, to), name).document()), Instant.EPOCH, out);
        }
        return file;
    }

    private static List<String> told(Path file) {
        return INSPECTION.of(file).stream().filter(finding -> finding.verdict() == Verdict.BREACH || finding.verdict() == Verdict.REMARK)
                .map(finding -> finding.rule().id() + " " + finding.verdict().chinese() + " " + String.join("、", finding.measured())).toList();
    }

    @Test
    void ourRedHeadsAndImprintsKeepToTheirRules() throws IOException {
        Map<String, List<String>> rules = Map.of(
                "document", List.of("R-14", "R-17", "R-21", "R-54", "R-55", "R-56", "R-59"), "upward", List.of("R-14", "R-17", "R-21"),
                "letter", List.of("R-17", "R-75", "R-76"));
        for (String name : rules.keySet()) {
            Path file = form(name, "", "");
            assertThat(INSPECTION.of(file)).filteredOn(finding -> finding.verdict() == Verdict.KEPT).extracting(finding -> finding.rule().id()).containsAll(rules.get(name));
        }
    }

    @Test
    void aNumberInTheWrongBracketsIsTold() throws IOException {
        assertThat(told(form("document", "〔2026〕1号", "[2026]01号"))).contains("R-17 不合格 “青教督办[2026]01号”");
    }

    /** All of a page moved to the right and down, in points. */
    private Path moved(Path file, int page, int right, int down) throws IOException {
        Path moved = folder.resolve("moved.pdf");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            try (var content = new PDPageContentStream(document, document.getPage(page), PDPageContentStream.AppendMode.PREPEND, false)) {
                content.transform(Matrix.getTranslateInstance(right, -down));
            }
            document.save(moved.toFile());
        }
        return moved;
    }

    @Test
    void aRedHeadInTheWrongPlaceIsTold() throws IOException {
        assertThat(told(moved(form("document", "", ""), 0, 0, 10))).contains("R-14 不合格 距纸张上边75.5毫米").noneMatch(each -> each.startsWith("R-21"));
        assertThat(told(moved(form("document", "", ""), 0, 10, 0))).contains("R-14 不合格 距纸张上边72毫米，偏3.5毫米", "R-21 不合格 之下4毫米，31.5毫米至187.5毫米");
        assertThat(told(moved(form("letter", "", ""), 0, 0, 10))).contains("R-75 不合格 距纸张上边33.5毫米", "R-76 不合格 下方双线距纸张上边280.5毫米");
    }

    @Test
    void anImprintInTheWrongPlaceIsTold() throws IOException {
        assertThat(told(moved(form("document", "", ""), 4, 10, -10))).contains("R-54 不合格 31.5毫米至187.5毫米", "R-56 不合格 距纸张上边258.5毫米");
    }

    @Test
    void aRuleThatIsAboutNothingInTheFileSaysNothing() throws IOException {
        var set = new SetByHand();
        set.rows = 4;
        set.title = "";
        Map<String, Verdict> verdicts = new TreeMap<>();
        INSPECTION.of(set.write(folder.resolve("short.pdf"))).forEach(finding -> verdicts.put(finding.rule().id(), finding.verdict()));
        assertThat(verdicts).containsEntry("R-01", Verdict.KEPT).containsEntry("R-23", Verdict.NOT_APPLICABLE).containsEntry("R-25", Verdict.NOT_APPLICABLE);
    }

    @Test
    void aFileThatCannotBeReadIsAFault() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\n");
        assertThatThrownBy(() -> INSPECTION.of(broken)).isInstanceOf(Faults.class)
                .hasMessage("[DATA-050] " + broken + "：发现不能识别的PDF；应为完整、未加密的PDF或Word文件。请确认文件能正常打开，或重新导出。");
        assertThatThrownBy(() -> INSPECTION.of(folder.resolve("none.pdf"))).isInstanceOf(Faults.class).hasMessageContaining("[DATA-001]");
        assertThatThrownBy(() -> INSPECTION.of(Files.writeString(folder.resolve("a.txt"), "文"))).isInstanceOf(Faults.class).hasMessageContaining("[DATA-050]");
    }

    @Test
    void aDamagedFileIsMeasuredOrAFault() throws IOException {
        byte[] sound = Files.readAllBytes(new SetByHand().write(folder.resolve("sound.pdf")));
        var random = new Random(1);
        for (int i = 0; i < 20; i++) {
            byte[] damaged = sound.clone();
            random.ints(100, 0, damaged.length).forEach(at -> damaged[at] = (byte) random.nextInt());
            Path file = Files.write(folder.resolve("damaged.pdf"), damaged);
            try {
                assertThat(INSPECTION.of(file)).isNotEmpty();
            } catch (Faults faults) {
                assertThat(faults).hasMessageContaining("[DATA-050]");
            }
        }
    }

    @Test
    void aWrongListOfRulesIsAFault() throws IOException {
        Files.createDirectories(folder.resolve("checks"));
        Files.writeString(folder.resolve("checks/layout.yaml"), "- {id: R-01, clause: \"5.1\", title: 纸张, force: 随意}\n");
        assertThatThrownBy(() -> Inspection.with(Pack.at(folder))).isInstanceOf(Faults.class).hasMessageContaining("[TPL-031]").hasMessageContaining("随意");
    }
}
