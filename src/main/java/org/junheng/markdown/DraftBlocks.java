package org.junheng.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * The blocks of a draft, found by commonmark-java with none of its own block rules but the paragraph. No block holds another, so nothing
 * typed can nest; a block's only child is its source text.
 */
final class DraftBlocks extends AbstractBlockParserFactory {

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of())
            .customBlockParserFactory(new DraftBlocks())
            .inlineParserFactory(context -> (lines, block) -> block.appendChild(new Text(lines.getContent())))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    /** A point of a list (列表项). Lists are put together from neighbouring items later. */
    static final class Item extends CustomBlock {
        final boolean numbered;
        final int indent;

        Item(boolean numbered, int indent) {
            this.numbered = numbered;
            this.indent = indent;
        }
    }

    /** A line {@code <<<}: a new page, an annex or a part. */
    static final class Break extends CustomBlock {}

    /** A line {@code >}: a note to the drafter, or one under a part's title. Always one line: text behind it must not vanish with it. */
    static final class Quote extends CustomBlock {}

    private DraftBlocks() {}

    /** The blocks of a draft, one behind the other. */
    static Node of(String draft) {
        return PARSER.parse(draft);
    }

    /** The source of a block: its lines without the marker. */
    static String source(Node block) {
        return block.getFirstChild() instanceof Text text ? text.getLiteral() : "";
    }

    static int firstLine(Node block) {
        return block.getSourceSpans().get(0).getLineIndex() + 1;
    }

    static int lastLine(Node block) {
        return block.getSourceSpans().get(block.getSourceSpans().size() - 1).getLineIndex() + 1;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        String content = state.getLine().getContent().toString();
        DraftLine line = DraftLine.of(content);
        AbstractBlockParser block = switch (line.kind()) {
            case HEADING -> new Lines(heading(line.marker().length()), kind -> false);
            case BULLET, NUMBER -> new Lines(new Item(line.kind() == DraftLine.Kind.NUMBER, line.indent()), DraftLine.Kind::isText);
            case ROW -> new Lines(new TableBlock(), kind -> kind == DraftLine.Kind.ROW);
            case FENCE -> new Fence(line.marker().length());
            case BREAK -> new Lines(new Break(), kind -> false);
            case QUOTE -> new Lines(new Quote(), kind -> false);
            // commonmark-java's own paragraph has every other line of text; it would swallow "[注]: 说明" as the definition of a link
            case HASH, TEXT -> content.startsWith("[", line.start()) && !(matched.getMatchedBlockParser().getBlock() instanceof Paragraph)
                    ? new Lines(new Paragraph(), DraftLine.Kind::isText)
                    : null;
        };
        return block == null ? BlockStart.none() : BlockStart.of(block).atIndex(line.start());
    }

    private static Heading heading(int level) {
        var heading = new Heading();
        heading.setLevel(level);
        return heading;
    }

    /** A block of text: its first line, and those behind it that go on with it. */
    private static final class Lines extends AbstractBlockParser {
        private final Block block;
        private final Predicate<DraftLine.Kind> goesOn;
        private final List<SourceLine> lines = new ArrayList<>();

        Lines(Block block, Predicate<DraftLine.Kind> goesOn) {
            this.block = block;
            this.goesOn = goesOn;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            boolean more = !state.isBlank() && goesOn.test(DraftLine.of(state.getLine().getContent()).kind());
            return more ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
        }

        @Override
        public void addLine(SourceLine line) {
            lines.add(line);
        }

        @Override
        public void parseInlines(InlineParser parser) {
            parser.parse(SourceLines.of(lines), block);
        }
    }

    /** A fenced block: everything up to a line of as many backticks. */
    private static final class Fence extends AbstractBlockParser {
        private final FencedCodeBlock block = new FencedCodeBlock();
        private final StringBuilder literal = new StringBuilder();

        Fence(int length) {
            block.setOpeningFenceLength(length);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            String line = state.getLine().getContent().toString().strip();
            if (line.length() >= block.getOpeningFenceLength() && line.chars().allMatch(c -> c == '`')) {
                block.setClosingFenceLength(line.length());
                return BlockContinue.finished();
            }
            return BlockContinue.atIndex(0);
        }

        @Override
        public void addLine(SourceLine line) {
            if (block.getInfo() == null) {
                block.setInfo(line.getContent().toString().strip());
            } else {
                literal.append(line.getContent()).append('\n');
            }
        }

        @Override
        public void closeBlock() {
            block.setLiteral(literal.toString());
        }
    }
}
