package org.junheng.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junheng.document.Annex;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.document.Part;
import org.junheng.document.Prose;

/** Writes a document as a draft in canonical form. */
final class DraftWriter {

    /** The reader takes up to three digits, and no notice of the number. */
    private static final int HIGHEST_NUMBER = 999;

    private DraftWriter() {}

    static String write(Document document) {
        var out = new StringBuilder(write(document.head()));
        append(document.body(), document.annexes(), out);
        for (Part part : document.parts()) {
            out.append("\n<<< 印发件：").append(Escapes.inLine(words(part.title()))).append('\n');
            part.notes().forEach(note -> out.append("\n> 题注：").append(Escapes.inLine(note)).append('\n'));
            append(part.body(), part.annexes(), out);
        }
        return out.toString();
    }

    static String write(Head head) {
        return "---\n" + HeadYaml.write(head) + "---\n";
    }

    private static void append(List<Block> body, List<Annex> annexes, StringBuilder out) {
        append(body, out);
        for (Annex annex : annexes) {
            out.append("\n<<< 附件：").append(Escapes.inLine(words(annex.title()))).append('\n');
            append(annex.body(), out);
        }
    }

    private static void append(List<Block> blocks, StringBuilder out) {
        Block before = null;
        for (Block block : blocks) {
            String source = write(block);
            if (!source.isEmpty()) {
                // one blank line more keeps two lists of a kind apart
                boolean twoLists = before != null && before.getClass() == block.getClass()
                        && (block instanceof Block.Series || block instanceof Block.Enumeration);
                out.append(twoLists ? "\n\n" : "\n").append(source).append('\n');
                // a note does not part a list
                before = block instanceof Block.Note ? before : block;
            }
        }
    }

    /** One block without the line feed at its end; empty if there is nothing to print. */
    static String write(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading(heading.level(), words(heading.title()));
        }
        if (block instanceof Block.RunIn runIn) {
            return runIn(runIn.level(), words(runIn.title()), words(runIn.text()));
        }
        if (block instanceof Block.Paragraph paragraph) {
            return Escapes.atLineStart(words(paragraph.text()));
        }
        if (block instanceof Block.Series series) {
            return items(series.items()).stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
        }
        if (block instanceof Block.Enumeration enumeration) {
            List<String> items = items(enumeration.items());
            var lines = new ArrayList<String>();
            for (int i = 0; i < items.size(); i++) {
                lines.add(Math.min(i + 1, HIGHEST_NUMBER) + ". " + items.get(i));
            }
            return String.join("\n", lines);
        }
        if (block instanceof Block.Table table) {
            return TableBars.suffice(table) ? TableBars.write(table) : "```table\n" + TableYaml.write(table) + "```";
        }
        if (block instanceof Block.Chart chart) {
            return "```chart\n" + ChartYaml.write(chart) + "```";
        }
        if (block instanceof Block.Note note) {
            String words = words(note.text());
            return words.isEmpty() ? "" : "> 核对：" + Escapes.inLine(words);
        }
        return "<<<";
    }

    private static String heading(int level, String title) {
        return title.isEmpty() ? "" : "#".repeat(level) + " " + Escapes.inHeading(level, title);
    }

    private static String runIn(int level, String title, String text) {
        if (title.isEmpty()) {
            return Escapes.atLineStart(text);
        }
        return heading(level, title) + (text.isEmpty() ? "" : " " + "#".repeat(level) + " " + Escapes.inLine(text));
    }

    private static List<String> items(List<Prose> items) {
        return items.stream().map(DraftWriter::words).filter(words -> !words.isEmpty()).map(Escapes::inItem).toList();
    }

    private static String words(Prose prose) {
        return prose.plain().text();
    }
}
