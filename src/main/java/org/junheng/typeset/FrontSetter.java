package org.junheng.typeset;

import java.util.ArrayList;
import java.util.List;
import org.junheng.document.FrontPage;
import org.junheng.document.Head;

/**
 * Sets the pages before a working paper (封面、目录). The standard knows neither: a cover bears the title in its upper third and who
 * submits it and when at its foot; the contents list headings of two levels and the annexes.
 */
final class FrontSetter {

    /** Blank rows above the title of a cover. */
    private static final int ABOVE_TITLE = 5;
    /** Blank rows below the last line of a cover. */
    private static final int AT_FOOT = 3;
    private static final int DEEPEST = 2;
    /** What an entry leaves free at the right for a few dots and the number, in characters. */
    private static final int BESIDE = 3;

    private final Compositor compositor;
    private final Styles styles;
    private final Surround surround;

    FrontSetter(Compositor compositor, Styles styles) {
        this.compositor = compositor;
        this.styles = styles;
        this.surround = new Surround(compositor, styles);
    }

    /**
     * The pages the head asks for, each ended by a page break.
     *
     * @param behind what stands behind them, where the headings are
     */
    List<Strip> strips(Head head, List<Strip> behind) {
        var strips = new ArrayList<Strip>();
        for (FrontPage page : head.front()) {
            List<Strip> set = page == FrontPage.COVER ? cover(head) : contents(behind);
            if (!set.isEmpty()) {
                strips.addAll(set);
                strips.add(new Strip.NewPage());
            }
        }
        return strips;
    }

    private List<Strip> cover(Head head) {
        if (head.title().isBlank()) {
            return List.of();
        }
        var top = new ArrayList<Strip>();
        top.add(Strip.Gap.kept(ABOVE_TITLE));
        top.addAll(surround.titled(styles.get(Strip.COVER_TITLE), head.title(), "标题", List.of(head.issuer(), head.kind()), surround.notes(head)));
        var foot = new ArrayList<Strip>();
        if (!head.issuer().isEmpty()) {
            foot.add(compositor.text(styles.get("封面落款"), head.issuer()));
        }
        String date = surround.date(head.date(), "成文日期");
        if (!date.isEmpty()) {
            foot.add(compositor.text(styles.get("封面落款"), date));
        }
        int used = top.stream().mapToInt(Strip::rows).sum() + foot.stream().mapToInt(Strip::rows).sum();
        top.add(Strip.Gap.kept(Math.max(0, Sheet.ROWS - AT_FOOT - used)));
        top.addAll(foot);
        return top;
    }

    private List<Strip> contents(List<Strip> behind) {
        var entries = new ArrayList<Strip>();
        for (int i = 0; i < behind.size(); i++) {
            if (behind.get(i) instanceof Strip.Text text && text.style().outline() > 0 && text.style().outline() <= DEEPEST) {
                entries.add(entry(text, Outline.title(behind, i)));
            }
        }
        if (!entries.isEmpty()) {
            entries.add(0, new Strip.Gap(1));
            entries.add(0, compositor.text(styles.get("目录标题"), "目　录"));
        }
        return entries;
    }

    private Strip.Entry entry(Strip.Text target, String title) {
        TextStyle style = styles.get(target.style().outline() == 1 ? "一级目录" : "二级目录");
        Strip.Text text = compositor.text(style, List.of(new Strip.Run(title, style.font())), 0, BESIDE * Sheet.CHARACTER, Sheet.indent(style));
        // the number is in the last line, so what is free beside the others is no indent of the paragraph
        return new Strip.Entry(new Strip.Text(style, text.runs(), text.lines(), 0, 0, text.hanging(), text.rows(), true), target);
    }
}
