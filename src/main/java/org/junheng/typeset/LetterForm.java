package org.junheng.typeset;

import java.util.ArrayList;
import java.util.List;
import org.junheng.document.Head;
import org.junheng.document.Masthead;
import org.junheng.typeset.TextStyle.Align;

/**
 * The form of letters (版式：信函格式, GB/T 9704-2012, 10.1): the issuer's red name in the top margin between the sheet's edge and a red
 * double line, another at the foot of the first page, which bears no number; 版记 without lines, of 主送 and 抄送 alone.
 */
final class LetterForm implements Form {

    /** Its name in a draft's head. */
    static final String NAME = "信函格式";

    /** The red name begins so far below the sheet's upper edge. */
    private static final double MARK = Sheet.mm(30);
    /** The first double line is so far below the name. */
    private static final double LINE = Sheet.mm(4);
    /** The second is so far above the sheet's lower edge. */
    private static final double LOWER_LINE = Sheet.mm(20);
    /** Length of both, in the middle of the sheet. */
    private static final double LENGTH = Sheet.mm(170);
    /** From the first line to the number: 7/8 of the height of a character of 3号. */
    private static final double BELOW_LINE = Sheet.TEXT_SIZE * 7 / 8;

    private final Surround surround;
    private final RedHead redHead;
    private final ImprintSetter imprint;

    LetterForm(Compositor compositor, Styles styles) {
        this.surround = new Surround(compositor, styles);
        this.redHead = new RedHead(compositor, styles);
        this.imprint = new ImprintSetter(compositor, styles);
    }

    @Override
    public List<Strip> opening(Head head) {
        Masthead masthead = head.masthead();
        Strip.Placed mark = redHead.mark(masthead.mark().isEmpty() ? head.issuer() : masthead.mark(), MARK);
        var upper = new Strip.Bar(MARK + mark.text().style().size() + LINE, Strip.BarKind.THICK_THIN);
        var lower = new Strip.Bar(Sheet.HEIGHT - LOWER_LINE - Strip.BarKind.THIN_THICK.weight(), Strip.BarKind.THIN_THICK);
        double left = (Sheet.WIDTH - LENGTH) / 2;
        var strips = new ArrayList<Strip>();
        strips.add(new Strip.Panel(Strip.Place.MARGIN, 0, left, left + LENGTH, List.of(mark), List.of(upper, lower)));
        List<Strip> above = surround.above(head);
        strips.add(below(masthead, upper.top() + upper.kind().weight() + BELOW_LINE, above));
        strips.addAll(above);
        return strips;
    }

    /** The number at the right edge, the levels at the left one, the first of them beside the number. */
    private Strip.Panel below(Masthead masthead, double top, List<Strip> above) {
        List<Strip.Placed> levels = redHead.levels(masthead, top, 0);
        var texts = new ArrayList<>(levels);
        texts.add(Math.min(1, levels.size()), redHead.line("发文字号", masthead.number(), Align.RIGHT, 0, top));
        int rows = RedHead.titleRow(RedHead.bottom(texts), above);
        return new Strip.Panel(Strip.Place.HEAD, rows, Sheet.LEFT, Sheet.RIGHT, texts, List.of());
    }

    @Override
    public List<Strip> signature(Head head) {
        var strips = new ArrayList<>(surround.signature(head, true));
        strips.addAll(surround.remarks(head));
        return strips;
    }

    @Override
    public List<Strip> foot(Head head) {
        return imprint.set(head.imprint(), "", "", false);
    }
}
