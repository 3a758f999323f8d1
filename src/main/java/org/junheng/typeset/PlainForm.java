package org.junheng.typeset;

import java.util.ArrayList;
import java.util.List;
import org.junheng.document.Head;

/**
 * The form of working papers without a red head (版式：普通材料), and of annexes bound apart from their documents. 版头, 附注 and 版记 are not
 * printed.
 */
final class PlainForm implements Form {

    /** Its name in a draft's head. */
    static final String NAME = Head.PLAIN;

    private final Compositor compositor;
    private final Styles styles;
    private final Surround surround;
    private final FrontSetter front;

    PlainForm(Compositor compositor, Styles styles) {
        this.compositor = compositor;
        this.styles = styles;
        this.surround = new Surround(compositor, styles);
        this.front = new FrontSetter(compositor, styles);
    }

    @Override
    public List<Strip> front(Head head, List<Strip> document) {
        return front.strips(head, document);
    }

    /** An annex bound apart says in the first row whose it is; its title begins on the third (GB/T 9704-2012, 7.3.8). */
    @Override
    public List<Strip> opening(Head head) {
        var strips = new ArrayList<Strip>();
        String annex = head.masthead().annex();
        if (!annex.isEmpty()) {
            strips.add(compositor.text(styles.get("附件标识"), annex));
            strips.add(new Strip.Gap(1));
        }
        strips.addAll(surround.above(head));
        return strips;
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
