package org.junheng.typeset;

import java.util.List;
import org.junheng.document.Head;

/** The form of working papers without a red head (版式：普通材料). 版头, 附注 and 版记 are not printed. */
final class PlainForm implements Form {

    /** Its name in a draft's head. */
    static final String NAME = "普通材料";

    private final Surround surround;
    private final FrontSetter front;

    PlainForm(Compositor compositor, Styles styles) {
        this.surround = new Surround(compositor, styles);
        this.front = new FrontSetter(compositor, styles);
    }

    @Override
    public List<Strip> front(Head head, List<Strip> document) {
        return front.strips(head, document);
    }

    @Override
    public List<Strip> opening(Head head) {
        return surround.above(head);
    }

    @Override
    public List<Strip> signature(Head head) {
        return surround.signature(head, false);
    }

    @Override
    public List<Strip> foot(Head head) {
        return List.of();
    }
}
