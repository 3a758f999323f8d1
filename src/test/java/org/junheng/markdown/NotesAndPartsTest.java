package org.junheng.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.Part;
import org.junheng.document.Prose;
import org.junit.jupiter.api.Test;

/** Notes to the drafter (核对提示) and what a document issues (印发件), as people type them. */
class NotesAndPartsTest {

    private static Document read(String draft) {
        Markdown.Reading reading = Markdown.read(draft, "draft.md");
        assertThat(reading.notices()).isEmpty();
        return reading.document();
    }

    private static List<Prose> prose(String... texts) {
        return List.of(texts).stream().map(Prose::of).toList();
    }

    @Test
    void annexesBelongToThePartTheyFollow() {
        Document document = read("""
                通知。

                <<< 附件：甲

                一

                <<< 印发件：方案
                > 题注：征求意见稿
                > 题注：（内部）

                # 目标

                <<< 附件：乙

                二

                <<< 附件：丙
                """);
        assertThat(document.annexes()).extracting(annex -> annex.title().text()).containsExactly("甲");
        assertThat(document.parts()).singleElement().satisfies(part -> {
            assertThat(part.title()).isEqualTo(Prose.of("方案"));
            assertThat(part.notes()).containsExactly("征求意见稿", "（内部）");
            assertThat(part.body()).containsExactly(new Block.Heading(1, Prose.of("目标")));
            assertThat(part.annexes()).extracting(annex -> annex.title().text()).containsExactly("乙", "丙");
        });
        assertThat(document.proses()).extracting(Prose::text).containsExactly("通知。", "甲", "一", "方案", "目标", "乙", "二", "丙");
    }

    @Test
    void aNoteDoesNotPartAListAndSwallowsNoTextBehindIt() {
        Document document = read("- 甲\n> 核对：数字待核\n- 乙\n\n> 核对：再核\n正文。\n");
        assertThat(document.body()).containsExactly(
                new Block.Series(prose("甲", "乙")),
                new Block.Note(Prose.of("数字待核")),
                new Block.Note(Prose.of("再核")),
                new Block.Paragraph(Prose.of("正文。")));
        assertThat(document.drafterNotes()).extracting(Prose::text).containsExactly("数字待核", "再核");
        assertThat(document.proses()).extracting(Prose::text).containsExactly("甲", "乙", "正文。");
    }

    @Test
    void twoListsWithANoteBetweenThemStayTwo() {
        var blocks = List.of(new Block.Series(prose("甲")), new Block.Note(Prose.of("核")), new Block.Series(prose("乙")));
        var document = new Document(read("").head(), List.of(), List.of(), List.of(new Part(Prose.of("丙"), List.of(), List.copyOf(blocks), List.of())));
        assertThat(read(Markdown.write(document))).isEqualTo(document);
    }

    @Test
    void noteTextsMayHoldAnything() {
        var note = new Block.Note(Prose.of("> 核对：# 甲 | \\# <<<"));
        assertThat(read(Markdown.write(note)).body()).containsExactly(note);
    }
}
