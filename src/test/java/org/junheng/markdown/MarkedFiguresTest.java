package org.junheng.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.markdown.FactMarks.mark;

import java.math.BigDecimal;
import java.util.List;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.Inline;
import org.junheng.document.Prose;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fact.Unit;
import org.junheng.fault.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the drafter hands in: text with its figures marked. */
class MarkedFiguresTest {

    private static final Fact PUPILS = Fact.of("学生", BigDecimal.valueOf(30), Unit.PERSON, new Source.Given("/a"));
    private static final Fact SCHOOLS = Fact.of("学校", BigDecimal.TEN, Unit.SCHOOL, new Source.Given("/b"));
    private static final List<Fact> FACTS = List.of(PUPILS, SCHOOLS);

    @Test
    void figuresComeBackInEveryPlace() {
        String ten = mark(1, "10所");
        String thirty = mark(0, "30人");
        Document document = read("---\n标题: 共" + ten + "\n---\n# 共" + ten + "\n\n## 甲 ## " + thirty + "\n\n- " + thirty + "\n\n| " + thirty
                + " |\n| --- |\n| " + ten + " |\n\n```table\n题名: " + thirty + "\n列: [{名: \"" + ten + "\"}]\n```\n\n<<< 附件：" + ten + "\n");
        assertThat(document.head().title()).isEqualTo("共10所");
        assertThat(document.facts()).containsExactly(SCHOOLS, PUPILS, PUPILS, PUPILS, SCHOOLS, PUPILS, SCHOOLS, SCHOOLS);
        assertThat(document.body().get(0)).isEqualTo(
                new Block.Heading(1, new Prose(List.of(new Inline.Text("共"), new Inline.Figure(SCHOOLS, "10所")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "# ", "1. ", "<<<", "\\|", " ## ", "```", "一、", "$1"})
    void whateverAFigurePrintsIsNeverMarkup(String words) {
        String figure = mark(0, words);
        var prose = new Prose(List.of(new Inline.Figure(PUPILS, words)));
        assertThat(read(figure).body()).containsExactly(new Block.Paragraph(prose));
        assertThat(read("## " + figure).body()).containsExactly(new Block.Heading(2, prose));
        assertThat(read("| " + figure + " |\n| --- |").body()).singleElement()
                .satisfies(table -> assertThat(((Block.Table) table).columns().get(0).title()).isEqualTo(prose));
        assertThat(read("---\n标题: " + figure + "\n---").head().title()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "\uFDD02\uFDD130人\uFDD2", "\uFDD0\uFDD130人\uFDD2", "\uFDD00\uFDD130人", "\uFDD00\uFDD130\n人\uFDD2",
            "\uFDD00\uFDD2", "\uFDD09999999999\uFDD11\uFDD2"})
    void aMarkThatPointsNowhereIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Faults.class).hasMessageContaining("[DRAFT-001]");
    }

    private static Document read(String text) {
        return Markdown.read(text, "draft.md", FACTS).document();
    }
}
