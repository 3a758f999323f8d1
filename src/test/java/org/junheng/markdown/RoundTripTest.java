package org.junheng.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junheng.document.Annex;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.Inline;
import org.junheng.document.Part;
import org.junheng.document.Prose;
import org.junheng.fact.Fact;
import org.junheng.fault.Fault;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    private static final int DOCUMENTS = 2000;

    @Test
    void whatIsWrittenReadsBackAndNothingIsNoticed() {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Document document = new RandomDocuments(seed).document();
            String draft = Markdown.write(document);
            Markdown.Reading reading = Markdown.read(draft, "draft.md");
            assertThat(reading.document()).as("seed %d%n%s", seed, draft).isEqualTo(document.plain());
            // random words are no form that a head without an issuer could do with
            List<String> expected = reading.document().head().lacksMark() ? List.of("DRAFT-105") : List.of();
            assertThat(reading.notices()).as("seed %d%n%s", seed, draft).extracting(Fault::code).isEqualTo(expected);
        }
    }

    @Test
    void figuresAreWrittenAsTheirWords() {
        for (int seed = 0; seed < 300; seed++) {
            Document document = new RandomDocuments(seed).document();
            assertThat(Markdown.write(document)).isEqualTo(Markdown.write(document.plain()));
            assertThat(document.plain().facts()).isEmpty();
            assertThat(document.plain().proses()).isEqualTo(document.proses().stream().map(Prose::plain).toList());
        }
    }

    @Test
    void markedFiguresComeBackWhereverTheyStand() {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            var random = new RandomDocuments(seed);
            Document document = random.document();
            String marked = Markdown.write(map(document, prose -> marked(prose, random.facts)));
            assertThat(Markdown.read(marked, "draft.md", random.facts).document()).as("seed %d%n%s", seed, marked).isEqualTo(document);
        }
    }

    @Test
    void dataMadeLiteralReadsAsItIsInAnyPlace() {
        for (int seed = 0; seed < 1000; seed++) {
            Document document = new RandomDocuments(seed).document().plain();
            for (Prose prose : document.proses()) {
                String data = Markdown.literal(prose.text());
                String draft = String.format("# %s\n\n%s\n\n- %s\n\n| 列 |\n| --- |\n| %s |\n\n## 头 ## %s\n", data, data, data, data, data);
                List<Prose> expected = prose.isEmpty()
                        ? List.of(Prose.of("列"), prose, Prose.of("头"))
                        : List.of(prose, prose, prose, Prose.of("列"), prose, Prose.of("头"), prose);
                assertThat(Markdown.read(draft, "draft.md").document().proses().stream().filter(p -> !p.isEmpty()).toList())
                        .as(draft).isEqualTo(expected.stream().filter(p -> !p.isEmpty()).toList());
            }
        }
    }

    private static Prose marked(Prose prose, List<Fact> facts) {
        return new Prose(prose.inlines().stream()
                .map(inline -> inline instanceof Inline.Figure figure
                        ? new Inline.Text(FactMarks.mark(facts.indexOf(figure.fact()), figure.text()))
                        : inline)
                .toList());
    }

    private static Document map(Document document, UnaryOperator<Prose> change) {
        List<Part> parts = document.parts().stream()
                .map(part -> new Part(change.apply(part.title()), part.notes(), map(part.body(), change), annexes(part.annexes(), change)))
                .toList();
        return new Document(document.head(), map(document.body(), change), annexes(document.annexes(), change), parts);
    }

    private static List<Annex> annexes(List<Annex> annexes, UnaryOperator<Prose> change) {
        return annexes.stream().map(annex -> new Annex(change.apply(annex.title()), map(annex.body(), change))).toList();
    }

    private static List<Block> map(List<Block> blocks, UnaryOperator<Prose> change) {
        return blocks.stream().map(block -> map(block, change)).toList();
    }

    private static Block map(Block block, UnaryOperator<Prose> change) {
        if (block instanceof Block.Heading heading) {
            return new Block.Heading(heading.level(), change.apply(heading.title()));
        }
        if (block instanceof Block.RunIn runIn) {
            return new Block.RunIn(runIn.level(), change.apply(runIn.title()), change.apply(runIn.text()));
        }
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(change.apply(paragraph.text()));
        }
        if (block instanceof Block.Series series) {
            return new Block.Series(series.items().stream().map(change).toList());
        }
        if (block instanceof Block.Enumeration enumeration) {
            return new Block.Enumeration(enumeration.items().stream().map(change).toList());
        }
        if (block instanceof Block.Note note) {
            return new Block.Note(change.apply(note.text()));
        }
        if (block instanceof Block.Table table) {
            return new Block.Table(
                    change.apply(table.caption()),
                    table.unit(),
                    table.columns().stream().map(c -> new Block.Column(change.apply(c.title()), c.width(), c.align())).toList(),
                    table.rows().stream().map(row -> row.stream().map(change).toList()).toList(),
                    change.apply(table.note()),
                    table.landscape());
        }
        if (block instanceof Block.Chart chart) {
            return new Block.Chart(
                    change.apply(chart.caption()),
                    chart.unit(),
                    chart.kind(),
                    chart.series().stream().map(change).toList(),
                    chart.categories().stream()
                            .map(each -> new Block.Category(change.apply(each.name()), each.values().stream().map(change).toList())).toList(),
                    chart.limits().stream().map(limit -> new Block.Limit(change.apply(limit.name()), change.apply(limit.value()))).toList(),
                    change.apply(chart.note()));
        }
        return block;
    }
}
