package org.junheng.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junheng.document.Block;
import org.junheng.document.Block.Align;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.document.Prose;
import org.junheng.fact.Audience;
import org.junheng.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the format and what is not: what a person types is what is printed. */
class PrintedAsTypedTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "2*3*4和_甲_", "**加粗**", "`code`", "``` `内有反引号", "~~~", "&amp;和&#20013;", "<b>甲</b>", "<!-- 甲 -->",
            "<https://a.cn>", "[甲](http://a.cn)", "![图](a.png)", "[注]: 说明", "[注]: http://a.cn '题'", ">5%", "***",
            "===", "* 甲", "+ 甲", "1) 甲", "1）甲", "2026. 年初",
            "3.5万元", "1.加强领导", "-5度", "—— 甲", "一、基本情况", "甲 # 乙", "甲|乙", "\\甲", "甲\\", "C:\\目录", "<< 甲", "``"})
    void aLineOfTextIsPrintedAsItIsTyped(String line) {
        assertThat(read(line)).containsExactly(new Block.Paragraph(Prose.of(line)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', value = {
            "\\# 甲 → # 甲", "\\- 甲 → - 甲", "1\\. 甲 → 1. 甲", "\\<<< → <<<", "\\```table → ```table", "\\| 甲 → | 甲", "\\> 引文 → > 引文",
            "2\\*3 → 2*3", "\\\\甲 → \\甲", "\\\\\\# → \\#", "一\\、甲 → 一、甲"})
    void aBackslashMakesPunctuationText(String line, String printed) {
        assertThat(read(line)).containsExactly(new Block.Paragraph(Prose.of(printed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一句话\n---", "一句话\n===", "一句话\n    缩进", "[注]: 说明\n[注二]: 说明", "甲 | 乙\n--- | ---", "甲\n>乙"})
    void aLineBelowTextNeverChangesWhatItIs(String source) {
        List<Block> blocks = Markdown.read(source, "").document().body();
        assertThat(blocks).hasSize(1).first().isInstanceOf(Block.Paragraph.class);
        assertThat(blocks.get(0).toString().replace(" ", "")).contains(source.replaceAll("\\s", ""));
    }

    @Test
    void aRuleOfDashesIsTextBehindTheHead() {
        assertThat(read("甲\n\n---\n\n乙")).containsExactly(paragraph("甲"), paragraph("---"), paragraph("乙"));
    }

    @Test
    void indentsAreDroppedAndNeverMeanCode() {
        assertThat(read("　　甲\n\n    乙\n\n\t丙\n\n　　- 丁"))
                .containsExactly(paragraph("甲"), paragraph("乙"), paragraph("丙"), series("丁"));
    }

    @Test
    void aLineOfFullWidthBlanksSeparatesParagraphs() {
        assertThat(read("甲\n　　\n乙")).containsExactly(paragraph("甲"), paragraph("乙"));
    }

    @Test
    void headingsOfFourLevels() {
        assertThat(read("# 甲\n## 乙\n###　丙\n#### 丁 #"))
                .containsExactly(heading(1, "甲"), heading(2, "乙"), heading(3, "丙"), heading(4, "丁 #"));
    }

    @Test
    void aRunInHeadingEndsAtAsManySigns() {
        assertThat(read("## 一段标题。 ## 正文 ## 仍是正文\n\n## 第 # 号 ### 甲\n\n## 甲 ##")).containsExactly(
                new Block.RunIn(2, Prose.of("一段标题。"), Prose.of("正文 ## 仍是正文")), heading(2, "第 # 号 ### 甲"), heading(2, "甲"));
    }

    @Test
    void listsOfBothKinds() {
        assertThat(read("- 甲\n- 乙\n1. 丙\n1. 丁\n7. 戊")).containsExactly(series("甲", "乙"), enumeration("丙", "丁", "戊"));
    }

    @Test
    void oneBlankLineKeepsAListTogetherAndTwoPartIt() {
        assertThat(read("- 甲\n\n- 乙\n\n\n- 丙")).containsExactly(series("甲", "乙"), series("丙"));
    }

    @Test
    void aParagraphEndsAList() {
        assertThat(read("- 甲\n\n乙\n\n- 丙")).containsExactly(series("甲"), paragraph("乙"), series("丙"));
    }

    @Test
    void aTableInBars() {
        assertThat(read("| 学校 | 人数 | 比例 | 注 |\n|:--|:-:|--:|---|\n| 一小 | 12 | 3\\|5 ||\n")).containsExactly(new Block.Table(
                Prose.EMPTY, "",
                List.of(column("学校", 0, Align.LEFT), column("人数", 0, Align.CENTRE), column("比例", 0, Align.RIGHT),
                        column("注", 0, Align.LEFT)),
                List.of(List.of(Prose.of("一小"), Prose.of("12"), Prose.of("3|5"), Prose.EMPTY)), Prose.EMPTY));
    }

    @Test
    void aTableWithCaptionIsABlock() {
        String source = """
                ```table
                题名: "表1 办学条件: 小学"
                单位: 单位：人
                列:
                - {名: "学校", 宽: 3}
                - 名: 人数
                  对齐: 右
                行:
                - ["一小", 12.50]
                - [二小\\#, "|"]
                注: 2026-01-15
                ```
                """;
        assertThat(read(source)).containsExactly(new Block.Table(
                Prose.of("表1 办学条件: 小学"), "单位：人", List.of(column("学校", 3, Align.LEFT), column("人数", 0, Align.RIGHT)),
                List.of(List.of(Prose.of("一小"), Prose.of("12.50")), List.of(Prose.of("二小\\#"), Prose.of("|"))), Prose.of("2026-01-15")));
    }

    @Test
    void newPagesAndAnnexes() {
        Document document = Markdown.read("甲\n<<<\n乙\n<<< 附件：一览表\n丙\n\n<<<\n<<<附件:名单\n", "").document();
        assertThat(document.body()).containsExactly(paragraph("甲"), new Block.PageBreak(), paragraph("乙"));
        assertThat(document.annexes()).extracting(annex -> annex.title().text()).containsExactly("一览表", "名单");
        assertThat(document.annexes().get(0).body()).containsExactly(paragraph("丙"), new Block.PageBreak());
        assertThat(document.annexes().get(1).body()).isEmpty();
    }

    @Test
    void theHeadHoldsTheElements() {
        String source = """
                ---
                文种: 调研报告
                版式: 普通材料
                标题: "关于“甲: 乙”的报告"
                题注:
                - 2026年1月15日
                主送: 县人民政府
                发文机关: 县教育局
                成文日期: 2026-01-15
                稿次: 征求意见稿
                读者: 上报
                ---
                甲
                """;
        Document document = Markdown.read("\uFEFF\n" + source.replace("\n", "\r\n"), "").document();
        assertThat(document.head()).isEqualTo(new Head("调研报告", "普通材料", "关于“甲: 乙”的报告", List.of("2026年1月15日"), "县人民政府",
                "县教育局", "2026-01-15", "征求意见稿", Audience.SUPERIOR));
        assertThat(document.body()).containsExactly(paragraph("甲"));
        assertThat(Markdown.write(document)).startsWith(source.substring(0, source.length() - 2)).endsWith("---\n\n甲\n");
    }

    @Test
    void aDraftWithoutHeadIsInternal() {
        assertThat(Markdown.read("甲", "").document().head())
                .isEqualTo(new Head("", "", "", List.of(), "", "", "", "", Audience.INTERNAL));
        assertThat(Markdown.read("---\n题注:\n标题:\n---\n", "").document().head().title()).isEmpty();
    }

    @Test
    void twoLinesMakeOneParagraphWithANotice() {
        Markdown.Reading reading = Markdown.read("甲。\n“乙\nabc\ndef\n丙\n\n- 丁\n  戊", "draft.md");
        assertThat(reading.document().body()).containsExactly(paragraph("甲。“乙 abc def 丙"), series("丁戊"));
        assertThat(reading.notices()).extracting(Fault::toString).containsExactly(
                "[DRAFT-101] draft.md 第2行：发现紧接上一行的文字；应为段落之间的空行。已与上一行并为一段；如应另起一段，请在两行之间空一行。",
                "[DRAFT-101] draft.md 第8行：发现紧接上一行的文字；应为段落之间的空行。已与上一行并为一段；如应另起一段，请在两行之间空一行。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', value = {
            "# 一、基本情况 → 基本情况 → 一、", "# 十二、甲 → 甲 → 十二、", "## （一）甲 → 甲 → （一）", "## (二) 甲 → 甲 → (二)",
            "### 1.甲 → 甲 → 1.", "### 12．甲 → 甲 → 12．",
            "### 3、 甲 → 甲 → 3、", "#### （1）甲 → 甲 → （1）"})
    void aNumberTypedBeforeAHeadingIsDroppedWithANotice(String line, String title, String number) {
        Markdown.Reading reading = Markdown.read(line, "draft.md");
        assertThat(reading.document().body()).containsExactly(heading(line.indexOf(' '), title));
        assertThat(reading.notices()).singleElement().hasToString("[DRAFT-102] draft.md 第1行：发现手写的标题编号“" + number
                + "”；应为不带编号的标题。已略去，编号在排版时生成；如为标题文字，请在编号的标点前加“\\”。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5万元以上项目", "2026年工作", "（试行）", "一是加强领导", "1.1版", "（2025）"})
    void whatOnlyLooksLikeANumberStays(String title) {
        assertThat(read("# " + title)).containsExactly(heading(1, title));
    }

    @Test
    void theNumberOfAnAnnexIsDroppedWithANotice() {
        Markdown.Reading reading = Markdown.read("<<< 附件1：一览表", "");
        assertThat(reading.document().annexes().get(0).title()).isEqualTo(Prose.of("一览表"));
        assertThat(reading.notices()).singleElement().extracting(Fault::code).isEqualTo("DRAFT-102");
    }

    @Test
    void aHeadingWithoutItsSpaceIsTextWithANotice() {
        Markdown.Reading reading = Markdown.read("#甲", "draft.md");
        assertThat(reading.document().body()).containsExactly(paragraph("#甲"));
        assertThat(reading.notices()).singleElement()
                .hasToString("[DRAFT-103] draft.md 第1行：发现以“#”开头的文字“#甲”；应为“#”后空一格的标题，或写作“\\#”的文字。已按文字处理。");
    }

    @Test
    void emptyHeadingsAndItemsAreDroppedWithANotice() {
        Markdown.Reading reading = Markdown.read("#\n-\n- 甲\n## ## 乙", "draft.md");
        assertThat(reading.document().body()).containsExactly(series("甲"), paragraph("乙"));
        assertThat(reading.notices()).extracting(Fault::toString).containsExactly(
                "[DRAFT-104] draft.md 第1行：发现没有文字的标题；应为标题文字。已略去。",
                "[DRAFT-104] draft.md 第2行：发现没有文字的列表项；应为列表项的文字。已略去。",
                "[DRAFT-104] draft.md 第4行：发现没有文字的标题；应为标题文字。已略去。");
    }

    /** The blocks of a draft that gives rise to no notice. */
    private static List<Block> read(String source) {
        Markdown.Reading reading = Markdown.read(source, "draft.md");
        assertThat(reading.notices()).isEmpty();
        return reading.document().body();
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Prose.of(text));
    }

    private static Block heading(int level, String title) {
        return new Block.Heading(level, Prose.of(title));
    }

    private static Block series(String... items) {
        return new Block.Series(List.of(items).stream().map(Prose::of).toList());
    }

    private static Block enumeration(String... items) {
        return new Block.Enumeration(List.of(items).stream().map(Prose::of).toList());
    }

    private static Block.Column column(String title, int width, Align align) {
        return new Block.Column(Prose.of(title), width, align);
    }
}
