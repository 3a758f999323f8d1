package org.junheng.typeset;

import java.util.ArrayList;
import java.util.List;
import org.junheng.document.Head;
import org.junheng.document.Imprint;
import org.junheng.document.Masthead;
import org.junheng.typeset.TextStyle.Align;

/**
 * The form of documents with a red head (版式：文件格式, GB/T 9704-2012, 7.2 and 7.4): the issuer's red words with 文件, the number two rows
 * below, the red line 4 mm below that; at the foot of the last page who printed it and who gets copies, between lines.
 */
final class DocumentForm implements Form {

    /** Its name in a draft's head. */
    static final String NAME = "文件格式";

    /** The red words begin so far below the text area's upper edge (7.2.4, 10.3). */
    private static final double MARK = Sheet.TOP + Sheet.mm(35);
    /** The red line is so far below the number (7.2.7). */
    private static final double LINE = Sheet.mm(4);

    private final Surround surround;
    private final RedHead redHead;
    private final ImprintSetter imprint;

    DocumentForm(Compositor compositor, Styles styles) {
        this.surround = new Surround(compositor, styles);
        this.redHead = new RedHead(compositor, styles);
        this.imprint = new ImprintSetter(compositor, styles);
    }

    @Override
    public List<Strip> opening(Head head) {
        return opening(head, "文件");
    }

    /**
     * What stands before the text.
     *
     * @param word what ends the red words where the head gives none
     */
    List<Strip> opening(Head head, String word) {
        var strips = new ArrayList<Strip>();
        List<Strip> above = surround.above(head);
        strips.add(panel(head, word, above));
        strips.addAll(above);
        return strips;
    }

    /**
     * The red words, the number two rows below, the red line under it. A number not yet given keeps its line free. The title stands on the
     * grid, the number does not: where the title is far below the line, number and line are a little lower.
     */
    private Strip.Panel panel(Head head, String word, List<Strip> above) {
        Masthead masthead = head.masthead();
        var texts = new ArrayList<>(redHead.levels(masthead));
        List<Strip.Placed> mark = redHead.mark(head, word, MARK);
        texts.addAll(mark);
        double top = RedHead.bottom(mark) + 2 * Sheet.ROW;
        double below = RedHead.bottom(number(masthead, top)) + LINE + Strip.BarKind.RED.weight();
        int rows = RedHead.titleRow(below, above);
        texts.addAll(number(masthead, top + RedHead.surplus(below, rows, above)));
        var line = new Strip.Bar(RedHead.bottom(texts) + LINE, Strip.BarKind.RED);
        return new Strip.Panel(Strip.Place.HEAD, rows, Sheet.LEFT, Sheet.RIGHT, texts, List.of(line));
    }

    private List<Strip.Placed> number(Masthead masthead, double top) {
        return masthead.signers().isEmpty()
                ? List.of(redHead.line("发文字号", masthead.number(), Align.CENTRE, 0, top)) : redHead.upward(masthead, top);
    }

    @Override
    public List<Strip> signature(Head head) {
        var strips = new ArrayList<>(surround.signature(head, true));
        strips.addAll(surround.remarks(head));
        return strips;
    }

    @Override
    public List<Strip> foot(Head head) {
        Imprint given = head.imprint();
        return imprint.set(given, given.printer(), surround.date(given.printDate(), "印发日期"), true);
    }
}
