package org.junheng.typeset;

import java.util.ArrayList;
import java.util.List;
import org.junheng.document.Head;
import org.junheng.typeset.TextStyle.Align;

/**
 * The form of orders (版式：命令格式, GB/T 9704-2012, 10.2): the issuer's full name with 令 in red, the number of the order below it, then the
 * text without title and addressee; behind it the stamp of a signature instead of a seal. The foot is that of other documents.
 */
final class OrderForm implements Form {

    /** Its name in a draft's head. */
    static final String NAME = "命令格式";

    /** The red words begin so far below the text area's upper edge. */
    private static final double MARK = Sheet.TOP + Sheet.mm(20);

    private final Surround surround;
    private final RedHead redHead;
    private final DocumentForm document;

    OrderForm(Compositor compositor, Styles styles) {
        this.surround = new Surround(compositor, styles);
        this.redHead = new RedHead(compositor, styles);
        this.document = new DocumentForm(compositor, styles);
    }

    /** Two blank rows part the red words from the number and the number from the text. A number not yet given keeps its line free. */
    @Override
    public List<Strip> opening(Head head) {
        var texts = new ArrayList<>(redHead.levels(head.masthead()));
        // a third level would stand beside the red words
        double top = texts.size() < 3 ? MARK : RedHead.bottom(texts) + (Sheet.ROW - Sheet.TEXT_SIZE) / 2;
        List<Strip.Placed> mark = redHead.mark(head, head.kind().equals("命令") ? "命令" : "令", top);
        texts.addAll(mark);
        texts.add(redHead.line("发文字号", head.masthead().number(), Align.CENTRE, 0, RedHead.bottom(mark) + 2 * Sheet.ROW));
        return List.of(new Strip.Panel(
                Strip.Place.HEAD, RedHead.textRow(RedHead.bottom(texts)), Sheet.LEFT, Sheet.RIGHT, texts, List.of()));
    }

    @Override
    public List<Strip> signature(Head head) {
        var strips = new ArrayList<>(surround.stamped(head));
        strips.addAll(surround.remarks(head));
        return strips;
    }

    @Override
    public List<Strip> foot(Head head) {
        return document.foot(head);
    }
}
