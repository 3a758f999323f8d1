package org.junheng.typeset;

import java.util.ArrayList;
import java.util.List;
import org.junheng.document.Head;
import org.junheng.document.Imprint;

/**
 * The form of documents with a red head (版式：文件格式, GB/T 9704-2012, 7.2 and 7.4): the issuer's red words with 文件, the number two rows
 * below, the red line 4 mm below that; at the foot of the last page who printed it and who gets copies, between lines.
 */
final class DocumentForm implements Form {

    /** Its name in a draft's head. */
    static final String NAME = "文件格式";

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
        var strips = new ArrayList<Strip>();
        strips.add(redHead.panel(head.masthead(), head.issuer() + "文件"));
        strips.addAll(surround.above(head));
        return strips;
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
        return imprint.set(given.copies(), given.printer(), surround.date(given.printDate(), "印发日期"), true);
    }
}
