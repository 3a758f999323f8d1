package org.junheng.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junheng.fact.Fact;

/**
 * A document as a tree (公文): the pivot between templates, Markdown, PDF and Word.
 *
 * @param head 公文要素
 * @param body its own text
 * @param annexes 附件 of its own text
 * @param parts 印发件: what it issues, behind its annexes
 */
public record Document(Head head, List<Block> body, List<Annex> annexes, List<Part> parts) {

    public Document {
        Objects.requireNonNull(head);
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
        parts = List.copyOf(parts);
    }

    /** A document that issues nothing. */
    public Document(Head head, List<Block> body, List<Annex> annexes) {
        this(head, body, annexes, List.of());
    }

    /** Every block in reading order: body, annexes, parts with their annexes. */
    public List<Block> blocks() {
        var all = new ArrayList<>(body);
        annexes.forEach(annex -> all.addAll(annex.body()));
        for (Part part : parts) {
            all.addAll(part.body());
            part.annexes().forEach(annex -> all.addAll(annex.body()));
        }
        return List.copyOf(all);
    }

    /** The figures of the document, in reading order, as often as they are printed. Those in notes to the drafter are not printed. */
    public List<Fact> facts() {
        return proses().stream().flatMap(prose -> prose.facts().stream()).toList();
    }

    /** Every stretch of printed text, in reading order: headings, paragraphs, captions, cells, titles of annexes and parts. */
    public List<Prose> proses() {
        var all = new ArrayList<Prose>();
        collect(body, annexes, all);
        for (Part part : parts) {
            all.add(part.title());
            collect(part.body(), part.annexes(), all);
        }
        return List.copyOf(all);
    }

    /** The notes to the drafter (核对提示), in reading order. */
    public List<Prose> drafterNotes() {
        return blocks().stream().filter(Block.Note.class::isInstance).map(block -> ((Block.Note) block).text()).toList();
    }

    /** The same document with figures as plain text: what a reader of its Markdown gets back. */
    public Document plain() {
        return new Document(
                head,
                body.stream().map(Block::plain).toList(),
                annexes.stream().map(Annex::plain).toList(),
                parts.stream().map(Part::plain).toList());
    }

    private static void collect(List<Block> body, List<Annex> annexes, List<Prose> all) {
        body.forEach(block -> collect(block, all));
        for (Annex annex : annexes) {
            all.add(annex.title());
            annex.body().forEach(block -> collect(block, all));
        }
    }

    private static void collect(Block block, List<Prose> all) {
        if (block instanceof Block.Heading heading) {
            all.add(heading.title());
        } else if (block instanceof Block.RunIn runIn) {
            all.add(runIn.title());
            all.add(runIn.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            all.add(paragraph.text());
        } else if (block instanceof Block.Series series) {
            all.addAll(series.items());
        } else if (block instanceof Block.Enumeration enumeration) {
            all.addAll(enumeration.items());
        } else if (block instanceof Block.Table table) {
            all.add(table.caption());
            table.columns().forEach(column -> all.add(column.title()));
            table.rows().forEach(all::addAll);
            all.add(table.note());
        } else if (block instanceof Block.Chart chart) {
            all.addAll(chart.series());
            for (Block.Category category : chart.categories()) {
                all.add(category.name());
                all.addAll(category.values());
            }
            for (Block.Limit limit : chart.limits()) {
                all.add(limit.name());
                all.add(limit.value());
            }
            all.add(chart.note());
            all.add(chart.caption());
        }
    }
}
