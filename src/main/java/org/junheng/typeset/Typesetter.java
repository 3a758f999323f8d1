package org.junheng.typeset;

import java.util.ArrayList;
import java.util.List;
import org.junheng.document.Annex;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.document.Part;
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
     *     {@code DRAFT-204} a table's head that is too high, {@code DRAFT-205} a chart that is too full, {@code DRAFT-206} what has no place on a board,
     *     {@code DRAFT-207} a board that is too full, {@code OUT-101} characters that no font has: all at once, but for the form
     */
    public Pages set(Document document) {
        var compositor = new Compositor(fonts);
        List<Strip> strips = strips(document, compositor);
        compositor.check();
        List<List<Paginator.Piece>> laidOut = Paginator.pages(strips);
        var inker = new Inker(compositor, styles, Places.of(laidOut), References.of(strips));
        var pages = new ArrayList<Page>();
        boolean afterBlank = false;
        for (List<Paginator.Piece> pieces : laidOut) {
            // a blank page and the foot behind it bear no number (GB/T 9704-2012, 7.5)
            pages.add(inker.page(pages.size() + 1, pieces, !pieces.isEmpty() && !afterBlank));
            afterBlank = pieces.isEmpty();
        }
        if (pages.isEmpty()) {
            pages.add(inker.page(1, List.of(), true));
        }
        compositor.check();
        return new Pages(document, strips, pages, inker.outline());
    }

    private List<Strip> strips(Document document, Compositor compositor) {
        Head head = document.head();
        if (head.form().equals(BoardSetter.NAME)) {
            return List.of(new BoardSetter(compositor, styles).set(document));
        }
        Form named = form(head.form(), compositor);
        Form form = head.lacksMark() ? new PlainForm(compositor, styles) : named;
        List<Strip> text = text(document.body(), document.annexes(), compositor);
        List<Strip> opening = form.opening(head);
        if (!head.addressee().isEmpty() && hidesText(opening, text)) {
            Head moved = head.withAddresseeInImprint();
            List<Strip> without = form.opening(moved);
            boolean hasRoom = form.foot(moved).stream().anyMatch(foot -> foot.rows() <= Sheet.ROWS);
            if (hasRoom && !hidesText(without, text)) {
                head = moved;
                opening = without;
            }
        }
        var strips = new ArrayList<>(opening);
        strips.addAll(text);
        strips.addAll(form.signature(head));
        strips.addAll(annexes(document.annexes(), head, compositor));
        for (Part part : document.parts()) {
            strips.addAll(part(part, head, compositor));
        }
        strips.addAll(form.foot(head));
        strips.addAll(0, form.front(head, List.copyOf(strips)));
        return strips;
    }

    /** Whether the first page has no room for any of the text: then the addressee moves to the foot (GB/T 9704-2012, 7.3.2). */
    private static boolean hidesText(List<Strip> opening, List<Strip> text) {
        var strips = new ArrayList<>(opening);
        // no more of the text than fills a page
        strips.addAll(text.subList(0, Math.min(text.size(), Sheet.ROWS + 1)));
        List<List<Paginator.Piece>> pages = Paginator.pages(strips);
        return pages.size() > 1 && pages.get(0).stream().allMatch(piece -> opening.stream().anyMatch(strip -> strip == piece.strip()));
    }

    private Form form(String name, Compositor compositor) {
        return switch (name) {
            case "", PlainForm.NAME -> new PlainForm(compositor, styles);
            case DocumentForm.NAME -> new DocumentForm(compositor, styles);
            case LetterForm.NAME -> new LetterForm(compositor, styles);
            case OrderForm.NAME -> new OrderForm(compositor, styles);
            case MinutesForm.NAME -> new MinutesForm(compositor, styles);
            default -> throw new Faults(new Fault(
                    "DRAFT-203",
                    new Place("", 0, 0, "版式"),
                    "版式“" + name + "”",
                    "已支持的版式：" + String.join("、", PlainForm.NAME, DocumentForm.NAME, LetterForm.NAME, OrderForm.NAME, MinutesForm.NAME, BoardSetter.NAME),
                    ""));
        };
    }

    /** A text and the names of its annexes behind it. */
    private List<Strip> text(List<Block> blocks, List<Annex> annexes, Compositor compositor) {
        var body = new Body(compositor, styles);
        var strips = new ArrayList<>(body.strips(blocks, Way.UPRIGHT));
        strips.addAll(body.annexNames(annexes.stream().map(annex -> TitleSetter.plain(annex.title().text())).toList()));
        return strips;
    }

    /** What the document issues begins on a page of its own, with a title like a document's. */
    private List<Strip> part(Part part, Head head, Compositor compositor) {
        String title = part.title().text();
        var strips = new ArrayList<Strip>(List.of(new Strip.NewPage()));
        strips.addAll(new Surround(compositor, styles).titled(
                styles.get("印发件标题"), title, "印发件“" + TitleSetter.plain(title) + "”", head.issuers(), part.notes()));
        strips.addAll(text(part.body(), part.annexes(), compositor));
        strips.addAll(annexes(part.annexes(), head, compositor));
        return strips;
    }

    /** An annex begins on a page of its own, its title on the third row (GB/T 9704-2012, 7.3.8); the page is turned if a wide table follows. */
    private List<Strip> annexes(List<Annex> annexes, Head head, Compositor compositor) {
        var strips = new ArrayList<Strip>();
        for (int i = 0; i < annexes.size(); i++) {
            Annex annex = annexes.get(i);
            String label = "附件" + (annexes.size() > 1 ? i + 1 : "");
            Way way = Body.way(annex.body());
            strips.add(new Strip.NewPage(way));
            strips.add(compositor.text(styles.get("附件标识"), label));
            strips.add(new Strip.Gap(1));
            strips.add(new TitleSetter(compositor, styles).set(styles.get("附件标题"), annex.title().text(), label, head.issuers()));
            strips.add(new Strip.Gap(1));
            strips.addAll(new Body(compositor, styles).strips(annex.body(), way));
        }
        return strips;
    }
}
