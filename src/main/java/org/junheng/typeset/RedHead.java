package org.junheng.typeset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junheng.document.Head;
import org.junheng.document.Masthead;
import org.junheng.typeset.TextStyle.Align;

/** Sets what the red heads of all forms are made of (版头的要素). */
final class RedHead {

    /** A mark too wide for its measure shrinks to so much of its size before its characters get narrower. */
    private static final double LEAST_SIZE = 0.72;
    /** Its characters get no narrower than this; it shrinks further instead. */
    private static final double LEAST_STRETCH = 0.66;
    /** Names one below the other are no higher together, so that the first page has room for text. */
    private static final double HIGHEST = Sheet.mm(60);
    /** From one of these names to the next, in characters of theirs. */
    private static final double STACKED = 1.15;
    /** Between them and the word beside them, in the same characters. */
    private static final double ASIDE = 0.5;
    private static final String SIGNER = "签发人：";
    /** Two blank rows are 20.9 mm; as titles stand on whole rows, they may be a little less. */
    private static final double ABOVE_TITLE = Sheet.mm(18);
    /** Much more than two rows are shared with the two rows above the number. */
    private static final double MOST_ABOVE_TITLE = Sheet.mm(26);
    /** In Word a title begins so much lower than here, less what the rows above it are lower than ours. */
    private static final double LOWER_IN_WORD = Sheet.mm(1.4);

    private final Compositor compositor;
    private final Styles styles;

    RedHead(Compositor compositor, Styles styles) {
        this.compositor = compositor;
        this.styles = styles;
    }

    /**
     * The red words that the head gives, or else those of its issuers (发文机关标志: GB/T 9704-2012, 7.2.4): the name of one before a word,
     * the names of several one below the other, the host's first, with the word beside them.
     *
     * @param word 文件, 令 or 纪要
     */
    List<Strip.Placed> mark(Head head, String word, double top) {
        String given = head.masthead().mark();
        boolean isJoint = given.isEmpty() && head.issuers().size() > 1;
        return isJoint ? stack(head.issuers(), word, top) : List.of(mark(given.isEmpty() ? head.issuer() + word : given, top));
    }

    /** Red words on one line, as large as they may be. */
    Strip.Placed mark(String words, double top) {
        TextStyle style = styles.get("发文机关标志");
        return placed(unbroken(fitted(style, width(words, style)), words, 0, 0), Align.CENTRE, top);
    }

    /** Each name is spread to the width of the widest; the word stands at half their height. */
    private List<Strip.Placed> stack(List<String> names, String word, double top) {
        TextStyle style = styles.get("发文机关标志");
        TextStyle largest = style.scaled(Math.min(style.size(), HIGHEST / (STACKED * names.size())), 1);
        String widest = names.stream().max(Comparator.comparingDouble(name -> width(name, largest))).orElseThrow();
        TextStyle fitted = fitted(largest, width(widest + word, largest) + ASIDE * largest.size());
        double column = width(widest, fitted);
        double aside = column + ASIDE * fitted.size() * fitted.stretch();
        double left = (Sheet.MEASURE - aside - width(word, fitted)) / 2;
        var ends = new ArrayList<Integer>();
        names.forEach(name -> ends.add((ends.isEmpty() ? 0 : ends.get(ends.size() - 1)) + name.codePointCount(0, name.length())));
        Strip.Text broken = compositor.broken(fitted, String.join("", names), ends);
        List<Strip.Line> lines = broken.lines().stream().map(line -> new Strip.Line(line.from(), line.to(), line.width(), true)).toList();
        var stacked = new Strip.Text(fitted, broken.runs(), lines, left, Sheet.MEASURE - left - column, 0, broken.rows(), true);
        double pitch = STACKED * fitted.size();
        return List.of(
                new Strip.Placed(stacked, Align.JUSTIFY, top, pitch),
                placed(unbroken(fitted, word, left + aside, 0), Align.LEFT, top + pitch * (names.size() - 1) / 2));
    }

    /** The style in the size and width in which what would be so wide fits the text area. */
    private static TextStyle fitted(TextStyle style, double width) {
        double fit = Sheet.BREAK_MEASURE / Math.max(1, width);
        // Word knows hundredths of a width and halves of a point, and must not turn the line over
        double stretch = Math.floor(100 * Math.min(1, Math.max(fit / LEAST_SIZE, LEAST_STRETCH))) / 100;
        return style.scaled(Math.floor(2 * style.size() * Math.min(1, fit / stretch)) / 2, stretch);
    }

    /** Words on one line, whatever its measure. */
    private Strip.Text unbroken(TextStyle style, String words, double left, double right) {
        Strip.Text text = compositor.broken(style, words, ends(words));
        return new Strip.Text(style, text.runs(), text.lines(), left, right, 0, text.rows(), true);
    }

    private double width(String words, TextStyle style) {
        Letters letters = compositor.letters(words, style);
        return letters.count() == 0 ? 0 : new Spacing(letters, 0, letters.count()).natural();
    }

    private static List<Integer> ends(String words) {
        return words.isEmpty() ? List.of() : List.of(words.codePointCount(0, words.length()));
    }

    /** 份号, 密级 and 紧急程度, those there are, one under the other at the left edge; 密级 is on the second row at least (7.2.1 to 7.2.3). */
    List<Strip.Placed> levels(Masthead masthead) {
        return levels(masthead, Sheet.TOP, 1);
    }

    /**
     * The same anywhere.
     *
     * @param secrecyRow the row, from 0, that 密级 is on at least
     */
    List<Strip.Placed> levels(Masthead masthead, double top, int secrecyRow) {
        var levels = new ArrayList<Strip.Placed>();
        int row = 0;
        for (String[] level : new String[][] {
            {"份号", masthead.copyNumber()}, {"密级", masthead.secrecy()}, {"紧急程度", masthead.urgency()}
        }) {
            if (!level[1].isEmpty()) {
                row = level[0].equals("密级") ? Math.max(row, secrecyRow) : row;
                levels.add(line(level[0], level[1], Align.LEFT, 0, top + Sheet.ROW * row++));
            }
        }
        return levels;
    }

    /** A line of a style; the indent counts from the edge it is aligned to. */
    Strip.Placed line(String style, String words, Align align, double indent, double top) {
        TextStyle set = styles.get(style);
        return placed(indented(set, List.of(new Strip.Run(words, set.font())), align, indent), align, top);
    }

    /**
     * 发文字号 at the left and 签发人 at the right of an upward document, the number beside the last of them (GB/T 9704-2012, 7.2.5 and
     * 7.2.6). Two share a line, where it has room for two; whose line it is not the first stand under the first.
     */
    List<Strip.Placed> upward(Masthead masthead, double top) {
        List<String> signers = masthead.signers();
        TextStyle style = styles.get("签发人");
        double column = signers.stream().mapToDouble(signer -> width(signer, style)).max().orElseThrow();
        double end = Sheet.MEASURE - Sheet.CHARACTER;
        double label = SIGNER.length() * Sheet.CHARACTER;
        double number = 2 * Sheet.CHARACTER + width(masthead.number(), styles.get("发文字号"));
        int each = signers.size() > 1 && end - 2 * column - Sheet.CHARACTER - label >= number ? 2 : 1;
        var placed = new ArrayList<Strip.Placed>();
        for (int i = 0; i < signers.size(); i++) {
            double line = top + Sheet.ROW * (i / each);
            if (i % each == 0 && i + each >= signers.size()) {
                placed.add(line("发文字号", masthead.number(), Align.LEFT, Sheet.CHARACTER, line));
            }
            var runs = new ArrayList<Strip.Run>();
            if (i == 0) {
                runs.add(new Strip.Run(SIGNER, styles.get("发文字号").font()));
            }
            runs.add(new Strip.Run(signers.get(i), style.font()));
            double left = end - column - (each - 1 - i % each) * (column + Sheet.CHARACTER) - (i == 0 ? label : 0);
            boolean isOnly = signers.size() == 1;
            placed.add(isOnly
                    ? placed(indented(style, runs, Align.RIGHT, Sheet.CHARACTER), Align.RIGHT, line)
                    : placed(indented(style, runs, Align.LEFT, left), Align.LEFT, line));
        }
        return placed;
    }

    private Strip.Text indented(TextStyle style, List<Strip.Run> runs, Align align, double indent) {
        return compositor.text(style, runs, align == Align.LEFT ? indent : 0, align == Align.RIGHT ? indent : 0, 0);
    }

    private static Strip.Placed placed(Strip.Text text, Align align, double top) {
        return new Strip.Placed(text, align, top, Sheet.ROW);
    }

    /** Where the lowest of some texts ends. */
    static double bottom(List<Strip.Placed> texts) {
        return texts.stream().mapToDouble(placed ->
                placed.top() + placed.pitch() * Math.max(0, placed.text().lines().size() - 1) + placed.text().style().size()).max().orElseThrow();
    }

    /** The first row a text may begin on below a place, with two blank rows between. */
    static int textRow(double below) {
        return (int) Math.ceil((below + ABOVE_TITLE - Sheet.TOP) / Sheet.ROW);
    }

    /**
     * The first row that may be begun on below a place, with two blank rows between, in Word as well.
     *
     * @param above what stands above the text: a title, in the middle of its rows, or what there is without one
     */
    static int titleRow(double below, List<Strip> above) {
        double inked = below - (above.isEmpty() ? 0 : sunk(above.get(0)));
        int row = textRow(inked);
        while (Sheet.rowTop(row) - Math.max(0, row * (Sheet.ROW - Sheet.WORD_ROW) - LOWER_IN_WORD) < inked + ABOVE_TITLE) {
            row++;
        }
        return row;
    }

    /** How much more there is between a place and what stands above the text than two rows may be. */
    static double surplus(double below, int row, List<Strip> above) {
        return above.isEmpty() ? 0 : Math.max(0, Sheet.rowTop(row) + sunk(above.get(0)) - below - MOST_ABOVE_TITLE);
    }

    /** How far below the top of its first row a text begins. */
    private static double sunk(Strip strip) {
        if (!(strip instanceof Strip.Text text)) {
            return 0;
        }
        double size = text.style().size();
        double ink = Sheet.pitch(size) * (text.lines().size() - 1) + size;
        return ((text.rows() - 1) * Sheet.ROW + Sheet.TEXT_SIZE - ink) / 2;
    }
}
