package org.junheng.typeset;

import java.util.ArrayList;
import java.util.List;
import org.junheng.document.Block;
import org.junheng.document.Prose;

/** Sets the blocks of a text or of an annex, numbers them, and names the annexes behind the text (正文). */
final class Body {

    private static final String CLOSING = "。；，、";

    private final Compositor compositor;
    private final Styles styles;

    Body(Compositor compositor, Styles styles) {
        this.compositor = compositor;
        this.styles = styles;
    }

    /**
     * The strips of a text or of one annex; numbers begin anew. Those of turned pages are between new pages.
     *
     * @param way how the page stands that they begin on
     */
    List<Strip> strips(List<Block> blocks, Way way) {
        var numbering = new Numbering();
        var tables = new TableSetter(compositor, styles);
        var charts = new ChartSetter(compositor, styles);
        var strips = new ArrayList<Strip>();
        // What follows the text must not stand on a page without it: a page is begun by what stands on it.
        boolean newPage = false;
        Way current = way;
        for (Block block : blocks) {
            if (block instanceof Block.PageBreak) {
                newPage = true;
            } else if (!(block instanceof Block.Note) && (newPage || current != way(block))) {
                current = way(block);
                strips.add(new Strip.NewPage(current));
                newPage = false;
            }
            if (block instanceof Block.Heading heading) {
                strips.add(compositor.text(styles.heading(heading.level()), Numbering.before(numbering.next(heading.level()), heading.title().text())));
            } else if (block instanceof Block.RunIn runIn) {
                strips.add(runIn(runIn, numbering.next(runIn.level())));
            } else if (block instanceof Block.Paragraph paragraph) {
                strips.add(compositor.text(styles.get("正文"), paragraph.text().text()));
            } else if (block instanceof Block.Series series) {
                strips.add(compositor.text(styles.get("正文"), series(series.items())));
            } else if (block instanceof Block.Enumeration enumeration) {
                for (int i = 0; i < enumeration.items().size(); i++) {
                    strips.add(compositor.text(styles.get("正文"), Numbering.before((i + 1) + ".", enumeration.items().get(i).text())));
                }
            } else if (block instanceof Block.Table table) {
                List<Strip> set = tables.strips(table);
                boolean touching = !strips.isEmpty() && strips.get(strips.size() - 1) instanceof Strip.Grid;
                if (touching) {
                    strips.add(new Strip.Gap(1));
                }
                strips.addAll(set);
            } else if (block instanceof Block.Chart chart) {
                strips.addAll(charts.strips(chart));
            }
        }
        if (current == Way.TURNED) {
            strips.add(new Strip.NewPage());
        }
        return strips;
    }

    /** How the page stands that a text or an annex begins on: turned, with all above it, if that is nothing but a wide table. */
    static Way way(List<Block> blocks) {
        return blocks.stream().filter(block -> !(block instanceof Block.Note)).findFirst().map(Body::way).orElse(Way.UPRIGHT);
    }

    private static Way way(Block block) {
        return block instanceof Block.Table table ? TableSetter.way(table) : Way.UPRIGHT;
    }

    /**
     * The names of the annexes behind the text (附件说明: GB/T 9704-2012, 7.3.4): a blank row, two characters in; several are numbered and
     * aligned, lines turned over align with the name.
     */
    List<Strip> annexNames(List<String> titles) {
        var strips = new ArrayList<Strip>();
        TextStyle style = styles.get("附件说明");
        double left = 2 * Sheet.CHARACTER;
        double label = 3 * Sheet.CHARACTER;
        for (int i = 0; i < titles.size(); i++) {
            String name = withoutClosing(titles.get(i));
            String number = titles.size() == 1 ? "" : (i + 1) + ".";
            double hanging = number.isEmpty() ? 0 : width(number, style);
            if (i == 0) {
                strips.add(Strip.Gap.kept(1));
                strips.add(compositor.text(style, List.of(new Strip.Run("附件：" + number + name, style.font())), left, 0, label + hanging));
            } else {
                strips.add(compositor.text(style, List.of(new Strip.Run(number + name, style.font())), left + label, 0, hanging));
            }
        }
        return strips;
    }

    private double width(String number, TextStyle style) {
        return compositor.text(style, number).lines().get(0).width() + Sheet.tracking(style.size());
    }

    /** The heading keeps its full stop, the text follows in the same line. */
    private Strip.Text runIn(Block.RunIn runIn, String number) {
        TextStyle text = styles.get("正文");
        TextStyle heading = styles.heading(runIn.level());
        String title = Numbering.before(number, runIn.title().text());
        var style = new TextStyle(
                text.name(), text.font(), text.size(), text.align(), text.firstIndent(), text.linesIn(),
                heading.outline(), text.keepNext());
        String closed = Outline.isClosed(title) ? title : title + "。";
        return compositor.text(
                style, List.of(new Strip.Run(closed, heading.font()), new Strip.Run(runIn.text().text(), text.font())), 0, 0, 0);
    }

    /** Points in one sentence. */
    static String series(List<Prose> items) {
        var text = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            text.append(HanNumber.of(i + 1)).append("是").append(withoutClosing(items.get(i).text()));
            text.append(i + 1 < items.size() ? "；" : "。");
        }
        return text.toString();
    }

    private static String withoutClosing(String text) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
