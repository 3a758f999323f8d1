package org.junheng.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junheng.document.Annex;
import org.junheng.document.Block;
import org.junheng.document.Block.Align;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.document.Part;
import org.junheng.document.Prose;
import org.junheng.fact.Audience;
import org.junheng.fault.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a draft is written: readable, one blank line between blocks, a backslash only where the text would be misread. */
class CanonicalFormTest {

    private static final Head HEAD = new Head("调研报告", "", "标题", List.of(), "", "", "2026-01-15", "", Audience.PUBLIC);

    @Test
    void aWholeDraft() {
        var columns = List.of(new Block.Column(Prose.of("学校"), 0, Align.LEFT), new Block.Column(Prose.of("人数"), 0, Align.RIGHT));
        var wide = List.of(new Block.Column(Prose.of("学校"), 3, Align.LEFT), new Block.Column(Prose.of("人|数"), 2, Align.CENTRE));
        var rows = List.of(List.of(Prose.of("一|小"), Prose.of("12")), List.of(Prose.of("合计"), Prose.EMPTY));
        var document = new Document(
                HEAD,
                List.of(
                        new Block.Heading(1, Prose.of("基本情况")),
                        new Block.RunIn(2, Prose.of("规模。"), Prose.of("全县有学校12所。")),
                        new Block.Series(prose("甲", "乙")),
                        new Block.Series(prose("丙")),
                        new Block.Enumeration(prose("丁", "戊")),
                        new Block.Table(Prose.EMPTY, "", columns, rows, Prose.EMPTY),
                        new Block.PageBreak(),
                        new Block.Table(Prose.of("表 1: 学校"), "单位：人", wide, rows, Prose.of("截至年末。"))),
                List.of(new Annex(Prose.of("名单"), List.of(new Block.Paragraph(Prose.of("己"))))),
                List.of(new Part(
                        Prose.of("方案"),
                        List.of("征求意见稿"),
                        List.of(new Block.Paragraph(Prose.of("庚")), new Block.Note(Prose.of("依据待核。"))),
                        List.of(new Annex(Prose.of("清单"), List.of())))));
        assertThat(Markdown.write(document)).isEqualTo("""
                ---
                文种: 调研报告
                标题: 标题
                成文日期: 2026-01-15
                读者: 公开
                ---

                # 基本情况

                ## 规模。 ## 全县有学校12所。

                - 甲
                - 乙


                - 丙

                1. 丁
                2. 戊

                | 学校 | 人数 |
                | --- | --: |
                | 一\\|小 | 12 |
                | 合计 |  |

                <<<

                ```table
                题名: "表 1: 学校"
                单位: 单位：人
                列:
                - {名: "学校", 宽: 3}
                - {名: "人|数", 宽: 2, 对齐: "中"}
                行:
                - ["一|小", "12"]
                - ["合计", ""]
                注: 截至年末。
                ```

                <<< 附件：名单

                己

                <<< 印发件：方案

                > 题注：征求意见稿

                庚

                > 核对：依据待核。

                <<< 附件：清单
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', value = {
            "# 甲 → \\# 甲", "#甲 → \\#甲", "- 甲 → \\- 甲", "- → \\-", "-5度 → -5度", "1. 甲 → 1\\. 甲", "3.5万元 → 3.5万元",
            "2026. 年初 → 2026. 年初", "1）甲 → 1）甲", "<<< → \\<<<", "```table → \\```table", "`甲` → `甲`", "| 甲 → \\| 甲",
            "甲 | 乙 → 甲 | 乙", "> 甲 → \\> 甲", ">5% → >5%", ">核对：甲 → \\>核对：甲", "--- → ---", "2*3 → 2*3", "[注]: 甲 → [注]: 甲", "\\甲 → \\甲", "\\# → \\\\#", "一、甲 → 一、甲"})
    void aParagraphIsEscapedOnlyWhereItMust(String text, String written) {
        assertThat(Markdown.write(new Block.Paragraph(Prose.of(text)))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', value = {
            "一、甲 → ## 一\\、甲", "（一）甲 → ## \\（一）甲", "1.甲 → ## 1\\.甲", "3.5万元 → ## 3.5万元", "甲 ## 乙 → ## 甲 \\## 乙",
            "甲 ### 乙 → ## 甲 ### 乙", "- 甲 → ## - 甲", "# 甲 → ## # 甲", "## 甲 → ## \\## 甲"})
    void aHeadingIsEscapedOnlyWhereItMust(String text, String written) {
        assertThat(Markdown.write(new Block.Heading(2, Prose.of(text)))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', value = {"# 甲 → - # 甲", "- 甲 → - \\- 甲", "1. 甲 → - 1\\. 甲", "<<< → - <<<"})
    void anItemIsEscapedOnlyWhereItMust(String text, String written) {
        assertThat(Markdown.write(new Block.Series(List.of(Prose.of(text))))).isEqualTo(written);
    }

    @Test
    void whatHasNothingToPrintIsLeftOut() {
        var document = new Document(
                HEAD,
                List.of(
                        new Block.Paragraph(Prose.EMPTY),
                        new Block.Heading(1, Prose.EMPTY),
                        new Block.Series(List.of(Prose.EMPTY)),
                        new Block.RunIn(1, Prose.EMPTY, Prose.of("- 甲")),
                        new Block.RunIn(1, Prose.of("乙"), Prose.EMPTY)),
                List.of());
        assertThat(Markdown.write(document)).endsWith("---\n\n\\- 甲\n\n# 乙\n");
    }

    @Test
    void aThousandItemsComeBack() {
        var list = new Block.Enumeration(Collections.nCopies(1200, Prose.of("甲")));
        assertThat(Markdown.read(Markdown.write(list), "").document().body()).containsExactly(list);
    }

    @Test
    void writingWhatWasReadChangesNothingMore() {
        for (int seed = 0; seed < 300; seed++) {
            String draft = Markdown.write(new RandomDocuments(seed).document());
            assertThat(draft).endsWith("\n").doesNotEndWith("\n\n");
            assertThat(Markdown.write(Markdown.read(draft, "").document())).isEqualTo(draft);
        }
    }

    @Test
    void noBackslashCanBeSpared() {
        for (int seed = 0; seed < 1000; seed++) {
            for (Block block : new RandomDocuments(seed).document().blocks()) {
                String written = Markdown.write(block);
                for (int i = written.startsWith("```") ? written.length() : 0; i < written.length() - 1; i++) {
                    if (written.substring(i, i + 2).matches("\\\\[\\p{Punct}、．（]")) {
                        String spared = written.substring(0, i) + written.substring(i + 1);
                        assertThat(reading(spared)).as("%s%nfor %s", spared, written).isNotEqualTo(reading(written));
                        i++;
                    }
                }
            }
        }
    }

    /** What comes of reading: the tree with the notices, or the faults. */
    private static Object reading(String draft) {
        try {
            return Markdown.read(draft, "");
        } catch (Faults faults) {
            return faults.getMessage();
        }
    }

    private static List<Prose> prose(String... texts) {
        return List.of(texts).stream().map(Prose::of).toList();
    }
}
