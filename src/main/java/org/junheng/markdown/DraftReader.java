package org.junheng.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.junheng.document.Annex;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.document.Part;
import org.junheng.document.Prose;
import org.junheng.fact.Fact;

/** Reads one draft: its lines, its head, then block by block. */
final class DraftReader {

    private static final int DEEPEST_HEADING = 4;
    private static final int NESTED_INDENT = 2;
    private static final Pattern BEHIND = Pattern.compile("(附件|印发件)([0-9０-９]*)[：:](.*)");
    private static final Pattern QUOTED = Pattern.compile("(核对|题注)[：:](.*)");

    private final Remarks remarks;
    private final Figures figures;
    /** The document's own text, then its parts (印发件). */
    private final List<Text> texts = new ArrayList<>(List.of(new Text(Prose.EMPTY)));

    /** A text while it is read: a title, what stands under it, what follows it. */
    private record Text(Prose title, List<String> notes, List<Block> body, List<Text> annexes) {

        Text(Prose title) {
            this(title, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        /** Where its next block goes. */
        List<Block> end() {
            return annexes.isEmpty() ? body : annexes.get(annexes.size() - 1).body;
        }

        List<Annex> asAnnexes() {
            return annexes.stream().map(annex -> new Annex(annex.title, annex.body)).toList();
        }

        Part asPart() {
            return new Part(title, notes, body, asAnnexes());
        }
    }

    DraftReader(String file, List<Fact> facts) {
        remarks = new Remarks(file);
        figures = new Figures(facts, remarks);
    }

    Markdown.Reading read(String text) {
        List<String> lines = lines(text);
        Head head = head(lines);
        // a line of nothing but full-width blanks is as empty as any
        lines.replaceAll(line -> line.isBlank() ? "" : line);
        for (Node node = DraftBlocks.of(String.join("\n", lines)).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof DraftBlocks.Item item) {
                node = list(item);
            } else if (node instanceof DraftBlocks.Quote) {
                quote(DraftBlocks.source(node).strip(), DraftBlocks.firstLine(node));
            } else {
                block(node).ifPresent(this::add);
            }
        }
        Text own = texts.get(0);
        List<Part> parts = texts.stream().skip(1).map(Text::asPart).toList();
        return new Markdown.Reading(new Document(head, own.body(), own.asAnnexes(), parts), remarks.settle());
    }

    private void add(Block block) {
        last().end().add(block);
    }

    private Text last() {
        return texts.get(texts.size() - 1);
    }

    /** The lines with figures lifted. */
    private List<String> lines(String text) {
        var lines = new ArrayList<String>();
        for (String line : (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\\r\\n?|\\n", -1)) {
            lines.add(figures.lift(line, lines.size() + 1));
        }
        return lines;
    }

    /** The head between two lines {@code ---} at the top. Its lines are emptied, so that those behind keep their numbers. */
    private Head head(List<String> lines) {
        int from = 0;
        while (from < lines.size() && lines.get(from).isBlank()) {
            from++;
        }
        List<String> head = List.of();
        if (from < lines.size() && isHeadEnd(lines.get(from))) {
            int to = from + 1;
            while (to < lines.size() && !isHeadEnd(lines.get(to))) {
                to++;
            }
            if (to == lines.size()) {
                remarks.fault("DRAFT-002", from + 1, "没有结束的文件头", "文件头前后各有一行“---”", "请在最后一项的下一行写上“---”");
                to = from;
            } else {
                head = List.copyOf(lines.subList(from + 1, to));
            }
            lines.subList(from, to + 1).replaceAll(line -> "");
        }
        Optional<Yaml.Fields> fields = Yaml.read(String.join("\n", head), from + 2, figures, remarks);
        return HeadYaml.read(fields.orElse(Yaml.Fields.NONE), figures, remarks);
    }

    private static boolean isHeadEnd(String line) {
        return line.stripTrailing().equals("---");
    }

    private Optional<Block> block(Node node) {
        int line = DraftBlocks.firstLine(node);
        String source = DraftBlocks.source(node);
        if (node instanceof Heading heading) {
            return heading(heading.getLevel(), source.strip(), line);
        }
        if (node instanceof TableBlock) {
            return TableBars.read(source.lines().toList(), line, this::prose, remarks).map(Block.class::cast);
        }
        if (node instanceof FencedCodeBlock fence) {
            return fence(fence, line);
        }
        if (node instanceof DraftBlocks.Break) {
            return newPage(source.strip(), line);
        }
        if (source.startsWith("#")) {
            remarks.notice("DRAFT-103", line, "以“#”开头的文字" + Remarks.quote(source), "“#”后空一格的标题，或写作“\\#”的文字", "已按文字处理");
        }
        return Optional.of(new Block.Paragraph(text(source, line)));
    }

    private Optional<Block> heading(int level, String source, int line) {
        if (level > DEEPEST_HEADING) {
            remarks.fault("DRAFT-008", line, level + "级标题", "一至四级标题，即一至四个“#”", "如为文字，请写作“\\#”");
            return Optional.empty();
        }
        Matcher number = Escapes.HAND_NUMBER.matcher(source);
        if (number.lookingAt()) {
            remarks.notice("DRAFT-102", line, "手写的标题编号" + Remarks.quote(number.group().strip()), "不带编号的标题",
                    "已略去，编号在排版时生成；如为标题文字，请在编号的标点前加“\\”");
            source = source.substring(number.end());
        }
        Matcher end = Escapes.headingEnd(level).matcher(source);
        boolean runIn = end.find();
        Prose title = prose(runIn ? source.substring(0, end.start()) : source);
        Prose text = prose(runIn ? source.substring(end.end()) : "");
        if (title.isEmpty()) {
            remarks.notice("DRAFT-104", line, "没有文字的标题", "标题文字", "已略去");
            return text.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(text));
        }
        return Optional.of(text.isEmpty() ? new Block.Heading(level, title) : new Block.RunIn(level, title, text));
    }

    /**
     * The list an item begins. Items with no more than one blank line between them belong together, whatever notes to the drafter stand
     * between them: those go behind the list. Returns the last node of it.
     */
    private Node list(DraftBlocks.Item first) {
        var items = new ArrayList<Prose>();
        var notes = new ArrayList<DraftBlocks.Quote>();
        Node last = first;
        for (Node node = first; node != null; node = following(last, first)) {
            last = node;
            if (node instanceof DraftBlocks.Item item) {
                item(item, first).ifPresent(items::add);
            } else {
                notes.add((DraftBlocks.Quote) node);
            }
        }
        if (!items.isEmpty()) {
            add(first.numbered ? new Block.Enumeration(items) : new Block.Series(items));
        }
        notes.forEach(note -> quote(DraftBlocks.source(note).strip(), DraftBlocks.firstLine(note)));
        return last;
    }

    private Optional<Prose> item(DraftBlocks.Item item, DraftBlocks.Item first) {
        int line = DraftBlocks.firstLine(item);
        String source = DraftBlocks.source(item);
        Prose text = text(source, line);
        if (item.indent >= first.indent + NESTED_INDENT || DraftLine.of(source).kind().isItem()) {
            remarks.fault("DRAFT-009", line, "列表之内的列表", "只有一层的列表", "请去掉这一行的缩进，或改用下一级标题；如为文字，请在符号前加“\\”");
        } else if (text.isEmpty()) {
            remarks.notice("DRAFT-104", line, "没有文字的列表项", "列表项的文字", "已略去");
        } else {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    private static Node following(Node last, DraftBlocks.Item first) {
        Node next = last.getNext();
        boolean near = next != null && DraftBlocks.firstLine(next) - DraftBlocks.lastLine(last) <= 2;
        boolean goesOn = next instanceof DraftBlocks.Quote
                || next instanceof DraftBlocks.Item item && (item.numbered == first.numbered || item.indent >= first.indent + NESTED_INDENT);
        return near && goesOn ? next : null;
    }

    /** A note to the drafter, or a line under the title of a part. */
    private void quote(String source, int line) {
        Matcher quoted = QUOTED.matcher(source);
        boolean isNote = quoted.matches() && quoted.group(1).equals("核对");
        boolean underTitle = texts.size() > 1 && last().body().isEmpty() && last().annexes().isEmpty();
        if (!quoted.matches() || !isNote && !underTitle) {
            remarks.fault("DRAFT-017", line, Remarks.quote("> " + source), "“> 核对：提示”，或紧接“<<< 印发件：标题”的“> 题注：说明”", "如为文字，请写作“\\>”");
            return;
        }
        Prose words = prose(quoted.group(2));
        if (words.isEmpty()) {
            remarks.notice("DRAFT-104", line, "没有文字的" + (isNote ? "核对提示" : "题注"), "提示或说明的文字", "已略去");
        } else if (isNote) {
            add(new Block.Note(words));
        } else {
            last().notes().add(words.text());
        }
    }

    private Optional<Block> fence(FencedCodeBlock fence, int line) {
        if (fence.getClosingFenceLength() == null) {
            remarks.fault("DRAFT-013", line, "没有结束的块", "以一行“```”结束的块", "请在块的末尾加一行“```”；如为文字，请写作“\\```”");
            return Optional.empty();
        }
        Function<Yaml, Optional<Block>> block = switch (fence.getInfo()) {
            case "table" -> new TableYaml(figures, remarks)::read;
            case "chart" -> new ChartYaml(figures, remarks)::read;
            default -> null;
        };
        if (block == null) {
            remarks.fault("DRAFT-012", line, "块" + Remarks.quote(fence.getInfo()), "“```table”或“```chart”", "除表格和图外没有别的块；如为文字，请写作“\\```”");
            return Optional.empty();
        }
        return Yaml.read(fence.getLiteral(), line + 1, figures, remarks).flatMap(block);
    }

    private Optional<Block> newPage(String source, int line) {
        if (source.isEmpty()) {
            return Optional.of(new Block.PageBreak());
        }
        Matcher behind = BEHIND.matcher(source);
        Prose title = behind.matches() ? prose(behind.group(3)) : Prose.EMPTY;
        if (title.isEmpty()) {
            remarks.fault("DRAFT-014", line, Remarks.quote("<<< " + source), "单独的“<<<”（分页），“<<< 附件：标题”或“<<< 印发件：标题”",
                    "如为文字，请写作“\\<<<”");
            return Optional.empty();
        }
        String what = behind.group(1);
        if (!behind.group(2).isEmpty()) {
            remarks.notice("DRAFT-102", line, "手写的" + what + "编号" + Remarks.quote(behind.group(2)), "不带编号的" + what, "已略去，编号在排版时生成");
        }
        (what.equals("附件") ? last().annexes() : texts).add(new Text(title));
        return Optional.empty();
    }

    /** The text of a paragraph or an item, which may have been typed on several lines. */
    private Prose text(String source, int line) {
        var joined = new StringBuilder();
        for (String next : source.split("\n")) {
            String words = next.strip();
            boolean noBlank = joined.isEmpty() || isHan(joined.codePointBefore(joined.length())) && isHan(words.codePointAt(0));
            joined.append(noBlank ? "" : " ").append(words);
        }
        if (source.contains("\n")) {
            remarks.notice("DRAFT-101", line + 1, "紧接上一行的文字", "段落之间的空行", "已与上一行并为一段；如应另起一段，请在两行之间空一行");
        }
        return prose(joined.toString());
    }

    private Prose prose(String source) {
        return figures.prose(Escapes.resolved(source));
    }

    /** Whether no blank stands beside it in Chinese text: a Han character or its punctuation. */
    private static boolean isHan(int character) {
        Character.UnicodeBlock block = Character.UnicodeBlock.of(character);
        return Character.isIdeographic(character)
                || block == Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
                || block == Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS
                || block == Character.UnicodeBlock.GENERAL_PUNCTUATION;
    }
}
