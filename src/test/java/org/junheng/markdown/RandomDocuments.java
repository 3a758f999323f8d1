package org.junheng.markdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junheng.document.Attendance;
import org.junheng.document.Annex;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.FrontPage;
import org.junheng.document.Head;
import org.junheng.document.Imprint;
import org.junheng.document.Inline;
import org.junheng.document.Masthead;
import org.junheng.document.Part;
import org.junheng.document.Prose;
import org.junheng.fact.Audience;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fact.Unit;

/** Documents out of everything that Markdown or YAML might take for markup. */
final class RandomDocuments {

    private static final List<String> PIECES = List.of(
            "#", "# ", "## ", " ## ", " # ", " ### 甲", "##", "-", "- ", "1. ", "12.", "999. ", "1000. ", "1) ", "1）",
            "2026. 年初", "<<<", "<<< ", "附件：", "附件1：标题", "印发件：", "核对：", "> 核对：", ">题注：", "```", "```table", "```chart", "~~~", "|", "| --- |", "\\", "\\\\", "\\|",
            "\\#", "\\、", "、", "一、", "（一）", "(1)", "1．", "１、", "> ", "*", "**", "_", "&amp;", "<b>", "<!-- -->", "[注]: 说明",
            "[甲](乙)", "https://a.cn", "---", "===", "　", " ", "  ", "\u00A0", "中文", "均衡发展", "ABC", "3.5万元", "35%", ": ",
            ":", "：", "'", "\"", "{", "}", "[", "]", "%", "@", "`", "~", "null", "true", "007", "\n", "\t", "😀", "\uE000",
            "!", "=", "?", "? ", ",", ";", "&a ", "*a", "!x", "；", "。", "“", "”", "…", "—");

    private static final List<String> FIGURES = List.of("0", "35.07%", "3.5万元", "约3万平方米", "-4", "1. ", "2", "- ");

    private static final List<String> VALUES = List.of("0", "0.50", "007", "12", "1234567", "0.123456");

    private final Random random;
    /** The figures of the document, in the order they were made. */
    final List<Fact> facts = new ArrayList<>();

    RandomDocuments(long seed) {
        random = new Random(seed);
    }

    Document document() {
        return new Document(head(), some(8, this::block), some(2, this::annex), some(2, this::part));
    }

    private Annex annex() {
        return new Annex(words(), some(4, this::block));
    }

    private Part part() {
        return new Part(words(), some(2, this::text), some(4, this::block), some(2, this::annex));
    }

    private Head head() {
        var masthead = new Masthead(text(), text(), some(3, this::text), text(), text(), text(), text());
        var attendance = new Attendance(some(2, this::text), some(1, this::text), some(2, this::text));
        var imprint = new Imprint(text(), some(3, this::text), text(), date(), random.nextBoolean());
        return new Head(text(), text(), masthead, text(), some(3, this::text), text(), text(), some(3, this::text), date(), random.nextBoolean() ? "不加盖" : "", some(2, this::text), attendance, imprint,
                text(), Audience.values()[random.nextInt(3)], some(2, () -> FrontPage.values()[random.nextInt(2)]));
    }

    private String date() {
        return random.nextBoolean() ? "2026-01-15" : "";
    }

    private Block block() {
        return switch (random.nextInt(10)) {
            case 0 -> new Block.Heading(1 + random.nextInt(4), words());
            case 1 -> new Block.RunIn(1 + random.nextInt(4), words(), words());
            case 2 -> new Block.Series(some(3, 1, this::words));
            case 3 -> new Block.Enumeration(some(3, 1, this::words));
            case 4 -> table(true);
            case 5 -> table(false);
            case 6 -> new Block.PageBreak();
            case 7 -> new Block.Note(words());
            case 8 -> chart();
            default -> new Block.Paragraph(words());
        };
    }

    private Block table(boolean simple) {
        List<Block.Column> columns = some(4, 1, () -> new Block.Column(
                prose(), simple ? 0 : random.nextInt(3), Block.Align.values()[random.nextInt(3)]));
        List<List<Prose>> rows = some(3, () -> some(columns.size(), columns.size(), this::prose));
        return simple
                ? new Block.Table(Prose.EMPTY, "", columns, rows, Prose.EMPTY)
                : new Block.Table(prose(), Prose.of(text()).text(), columns, rows, prose(), random.nextBoolean());
    }

    private Block chart() {
        List<Prose> series = some(Block.Chart.MOST_SERIES, 1, this::prose);
        List<Block.Category> categories = some(3, 1, () -> new Block.Category(
                prose(), some(series.size(), series.size(), () -> random.nextInt(4) == 0 ? Prose.EMPTY : value())));
        return new Block.Chart(
                prose(), Prose.of(text()).text(), Block.ChartKind.values()[random.nextInt(2)], series, categories,
                some(Block.Chart.MOST_LIMITS, () -> new Block.Limit(prose(), value())), prose());
    }

    private Prose value() {
        String number = VALUES.get(random.nextInt(VALUES.size()));
        return random.nextBoolean() ? Prose.of(number) : new Prose(List.of(figure(number)));
    }

    private Prose words() {
        Prose prose = prose();
        while (prose.isEmpty()) {
            prose = prose();
        }
        return prose;
    }

    private Prose prose() {
        return new Prose(some(4, () -> {
            if (random.nextInt(4) > 0) {
                return new Inline.Text(text());
            }
            return figure(FIGURES.get(random.nextInt(FIGURES.size())));
        }));
    }

    private Inline.Figure figure(String words) {
        var fact = Fact.of("数" + facts.size(), BigDecimal.ONE, Unit.NONE, new Source.Given("/" + facts.size()));
        facts.add(fact);
        return new Inline.Figure(fact, words);
    }

    private String text() {
        return String.join("", some(4, () -> PIECES.get(random.nextInt(PIECES.size()))));
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        return some(most, 0, one);
    }

    private <T> List<T> some(int most, int least, Supplier<T> one) {
        var all = new ArrayList<T>();
        for (int left = least + random.nextInt(most - least + 1); left > 0; left--) {
            all.add(one.get());
        }
        return all;
    }
}
