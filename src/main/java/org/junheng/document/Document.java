package org.junheng.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junheng.fact.Fact;

/** A document as a tree (公文): the pivot between templates, Markdown, PDF and Word. */
public record Document(Head head, List<Block> body, List<Annex> annexes) {

    public Document {
        Objects.requireNonNull(head);
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
    }

    /** Every block, those of the annexes behind those of the body. */
    public List<Block> blocks() {
        var all = new ArrayList<>(body);
        annexes.forEach(annex -> all.addAll(annex.body()));
        return List.copyOf(all);
    }

    /** The figures of the document, in reading order, as often as they are printed. */
    public List<Fact> facts() {
        return proses().stream().flatMap(prose -> prose.facts().stream()).toList();
    }

    /** Every stretch of text, in reading order: headings, paragraphs, captions, cells, titles of annexes. */
    public List<Prose> proses() {
        var all = new ArrayList<Prose>();
        body.forEach(block -> collect(block, all));
        for (Annex annex : annexes) {
            all.add(annex.title());
            annex.body().forEach(block -> collect(block, all));
        }
        return List.copyOf(all);
    }

    /** The same document with figures as plain text: what a reader of its Markdown gets back. */
    public Document plain() {
        return new Document(head, body.stream().map(Block::plain).toList(), annexes.stream().map(Annex::plain).toList());
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
        }
    }
}
