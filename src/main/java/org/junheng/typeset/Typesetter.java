package org.junheng.typeset;

import java.util.ArrayList;
import java.util.List;
import org.junheng.document.Annex;
import org.junheng.document.Document;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.font.Fonts;

/** Sets documents in pages of 22 rows of 28 characters (排版, GB/T 9704-2012). Immutable. */
public final class Typesetter {

    private final Fonts fonts;
    private final Styles styles;

    private Typesetter(Fonts fonts, Styles styles) {
        this.fonts = fonts;
        this.styles = styles;
    }

    /** A typesetter with these fonts and styles. */
    public static Typesetter with(Fonts fonts, Styles styles) {
        return new Typesetter(fonts, styles);
    }

    /**
     * Sets a document.
     *
     * @throws Faults {@code DRAFT-201} a title that is too long, {@code DRAFT-202} a date that is none, {@code DRAFT-203} an unknown form,
     *     {@code DRAFT-204} a table's head that is too high, {@code OUT-101} characters that no font has: all at once, but for the form
     */
    public Pages set(Document document) {
        var compositor = new Compositor(fonts);
        List<Strip> strips = strips(document, compositor);
        compositor.check();
        var inker = new Inker(compositor, styles);
        var pages = new ArrayList<Page>();
        for (List<Paginator.Piece> pieces : Paginator.pages(strips)) {
            pages.add(inker.page(pages.size() + 1, pieces));
        }
        if (pages.isEmpty()) {
            pages.add(inker.page(1, List.of()));
        }
        compositor.check();
        return new Pages(document, strips, pages, inker.outline());
    }

    private List<Strip> strips(Document document, Compositor compositor) {
        String form = document.head().form();
        if (!form.isEmpty() && !form.equals(PlainForm.NAME)) {
            throw new Faults(new Fault(
                    "DRAFT-203", new Place("", 0, 0, "版式"), "版式“" + form + "”", "已支持的版式：" + PlainForm.NAME, ""));
        }
        var plain = new PlainForm(compositor, styles);
        var body = new Body(compositor, styles);
        var strips = new ArrayList<Strip>(plain.opening(document.head()));
        strips.addAll(body.strips(document.body()));
        strips.addAll(body.annexNames(document.annexes().stream().map(annex -> TitleSetter.plain(annex.title().text())).toList()));
        strips.addAll(plain.signature(document.head()));
        for (int i = 0; i < document.annexes().size(); i++) {
            strips.addAll(annex(document, i, body, compositor));
        }
        return strips;
    }

    /** An annex begins on a page of its own, its title on the third row (GB/T 9704-2012, 7.3.8). */
    private List<Strip> annex(Document document, int index, Body body, Compositor compositor) {
        Annex annex = document.annexes().get(index);
        String label = "附件" + (document.annexes().size() > 1 ? index + 1 : "");
        var strips = new ArrayList<Strip>();
        strips.add(new Strip.NewPage());
        strips.add(compositor.text(styles.get("附件标识"), label));
        strips.add(new Strip.Gap(1));
        strips.add(new TitleSetter(compositor).set(styles.get("附件标题"), annex.title().text(), label, List.of(document.head().issuer())));
        strips.add(new Strip.Gap(1));
        strips.addAll(body.strips(annex.body()));
        return strips;
    }
}
