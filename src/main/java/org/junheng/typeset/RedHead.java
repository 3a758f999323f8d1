package org.junheng.typeset;

import java.util.ArrayList;
import java.util.List;
import org.junheng.document.Masthead;
import org.junheng.typeset.TextStyle.Align;

/** Sets what the red heads of all forms are made of (版头的要素). */
final class RedHead {

    /** A mark too wide for its measure shrinks to so much of its size before its characters get narrower. */
    private static final double LEAST_SIZE = 0.72;
    /** Its characters get no narrower than this; it shrinks further instead. */
    private static final double LEAST_STRETCH = 0.66;
    /** Two blank rows above a title of one line; as titles stand on whole rows, they may be a little less. */
    private static final double ABOVE_TITLE = Sheet.mm(18);

    private final Compositor compositor;
    private final Styles styles;

    RedHead(Compositor compositor, Styles styles) {
        this.compositor = compositor;
        this.styles = styles;
    }

    /** The issuer's red words on one line, as large as they may be (发文机关标志). */
    Strip.Placed mark(String words, double top) {
        TextStyle style = styles.get("发文机关标志");
        double fit = Sheet.BREAK_MEASURE / Math.max(1, width(words, style));
        // Word knows hundredths of a width and halves of a point, and must not turn the line over
        double stretch = Math.floor(100 * Math.min(1, Math.max(fit / LEAST_SIZE, LEAST_STRETCH))) / 100;
        TextStyle fitted = style.scaled(Math.floor(2 * style.size() * Math.min(1, fit / stretch)) / 2, stretch);
        return placed(compositor.broken(fitted, words, ends(words)), Align.CENTRE, top);
    }

    private double width(String words, TextStyle style) {
        Letters letters = compositor.letters(words, style);
        return letters.count() == 0 ? 0 : new Spacing(letters, 0, letters.count()).natural();
    }

    private static List<Integer> ends(String words) {
        return words.isEmpty() ? List.of() : List.of(words.codePointCount(0, words.length()));
    }

    /** 份号, 密级 and 紧急程度, those there are, one under the other at the left edge. */
    List<Strip.Placed> levels(Masthead masthead, double top) {
        var levels = new ArrayList<Strip.Placed>();
        for (String[] level : new String[][] {
            {"份号", masthead.copyNumber()}, {"密级", masthead.secrecy()}, {"紧急程度", masthead.urgency()}
        }) {
            if (!level[1].isEmpty()) {
                levels.add(line(level[0], level[1], Align.LEFT, 0, top + Sheet.ROW * levels.size()));
            }
        }
        return levels;
    }

    /** A line of a style; the indent counts from the edge it is aligned to. */
    Strip.Placed line(String style, String words, Align align, double indent, double top) {
        TextStyle set = styles.get(style);
        return placed(indented(set, List.of(new Strip.Run(words, set.font())), align, indent), align, top);
    }

    /** 签发人, the label in the typeface of the number, its value in its own. */
    Strip.Placed signer(String signer, double top) {
        TextStyle style = styles.get("签发人");
        var runs = List.of(new Strip.Run("签发人：", styles.get("发文字号").font()), new Strip.Run(signer, style.font()));
        return placed(indented(style, runs, Align.RIGHT, Sheet.CHARACTER), Align.RIGHT, top);
    }

    private Strip.Text indented(TextStyle style, List<Strip.Run> runs, Align align, double indent) {
        return compositor.text(style, runs, align == Align.LEFT ? indent : 0, align == Align.RIGHT ? indent : 0, 0);
    }

    private static Strip.Placed placed(Strip.Text text, Align align, double top) {
        return new Strip.Placed(text, align, top, Sheet.ROW);
    }

    /** The first row a title may begin on below a place. */
    int titleRow(double below) {
        double size = styles.get("标题").size();
        double sunk = (Sheet.rows(1, size) - 1) * Sheet.ROW + Sheet.TEXT_SIZE - size;
        return (int) Math.ceil((below + ABOVE_TITLE - sunk / 2 - Sheet.TOP) / Sheet.ROW);
    }
}
