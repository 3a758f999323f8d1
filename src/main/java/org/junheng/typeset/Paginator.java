package org.junheng.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays strips on pages by counting rows (分页). Pages are filled to the last row; what must stay together moves on together, unless it
 * is higher than a page. Heights count in half rows, as tables do.
 */
public final class Paginator {

    private final List<List<Piece>> pages = new ArrayList<>();
    private Way way = Way.UPRIGHT;
    private int used;

    private Paginator() {}

    /**
     * What one page holds of a strip.
     *
     * @param strip the strip
     * @param from its first line, or first row of the table, here
     * @param to behind its last here
     * @param top where it begins, in half rows from the top of the page
     * @param halves how many half rows it takes; the head of a table counts
     * @param way how the page stands
     */
    public record Piece(Strip strip, int from, int to, int top, int halves, Way way) {}

    /** The least that a page takes of a strip: a line, a row of a table, a whole title. */
    private record Slice(Strip strip, int from, int to, int halves, boolean keepsNext) {

        int head() {
            return strip instanceof Strip.Grid grid ? grid.headRow().halves() : 0;
        }

        boolean isFoot() {
            return strip instanceof Strip.Panel panel && panel.isFoot();
        }

        /** With as few blank rows as may be. */
        Slice tight() {
            return strip instanceof Strip.Gap gap ? new Slice(gap, from, to, 2 * gap.least(), keepsNext) : this;
        }

        boolean continues(Piece piece) {
            return piece.strip() == strip && piece.to() == from;
        }
    }

    /**
     * What each page holds; gaps that would begin a page are on none, and a page before the foot may be blank. The Word writer asks for it,
     * too.
     */
    public static List<List<Piece>> pages(List<Strip> strips) {
        var paginator = new Paginator();
        var together = new ArrayList<Slice>();
        for (int i = 0; i < strips.size(); i++) {
            if (strips.get(i) instanceof Strip.NewPage newPage) {
                paginator.place(together);
                together.clear();
                paginator.turn();
                paginator.way = newPage.way();
            }
            for (Slice slice : slices(strips, i)) {
                together.add(slice);
                if (!slice.keepsNext()) {
                    paginator.place(together);
                    together.clear();
                }
            }
        }
        paginator.place(together);
        List<List<Piece>> pages = paginator.pages;
        if (!pages.isEmpty() && pages.get(pages.size() - 1).isEmpty()) {
            pages.remove(pages.size() - 1);
        }
        return pages;
    }

    private static List<Slice> slices(List<Strip> strips, int index) {
        Strip strip = strips.get(index);
        boolean keepsNext = Strip.keepsNext(strips, index);
        var slices = new ArrayList<Slice>();
        if (strip instanceof Strip.Gap gap) {
            slices.add(new Slice(gap, 0, 1, 2 * gap.rows(), keepsNext));
        } else if (strip instanceof Strip.Text || strip instanceof Strip.Entry) {
            Strip.Text text = strip instanceof Strip.Entry entry ? entry.text() : (Strip.Text) strip;
            boolean isWhole = text.fixedBreaks() || text.rows() != text.lines().size();
            int lines = text.lines().size();
            for (int i = 0; i < (isWhole ? Math.min(1, lines) : lines); i++) {
                int to = isWhole ? lines : i + 1;
                slices.add(new Slice(strip, i, to, isWhole ? 2 * text.rows() : 2, to == lines ? keepsNext : text.isHeading()));
            }
        } else if (strip instanceof Strip.Row row) {
            slices.add(new Slice(row, 0, 1, 2, keepsNext));
        } else if (strip instanceof Strip.Panel panel) {
            slices.add(new Slice(panel, 0, 1, 2 * panel.rows(), keepsNext));
        } else if (strip instanceof Strip.Figure || strip instanceof Strip.Board) {
            slices.add(new Slice(strip, 0, 1, 2 * strip.rows(), keepsNext));
        } else if (strip instanceof Strip.Grid grid) {
            int rows = grid.body().size();
            for (int i = 0; i < rows; i++) {
                slices.add(new Slice(grid, i, i + 1, grid.body().get(i).halves(), i + 1 == rows ? keepsNext : grid.keepsNext(i)));
            }
            if (rows == 0) {
                slices.add(new Slice(grid, 0, 0, 0, keepsNext));
            }
        }
        return slices;
    }

    /**
     * Places slices on one page, or, if no page can hold them all, one behind the other. Below a red head the first line of the text stays,
     * whatever follows it, so that the first page shows text (GB/T 9704-2012, 7.3.2).
     */
    private void place(List<Slice> together) {
        if (!together.isEmpty() && together.get(0).isFoot()) {
            foot(together.get(0));
            return;
        }
        int text = isRedHead() ? throughText(together) : together.size();
        if (text < together.size() && end(together, used, false) > page() && end(together.subList(0, text), used, false) <= page()) {
            together.subList(0, text).forEach(this::put);
            place(together.subList(text, together.size()));
            return;
        }
        boolean continues = !together.isEmpty() && continuesLast(together.get(0));
        List<Slice> fitting = together;
        if (end(together, used, continues) > page()) {
            List<Slice> tight = together.stream().map(Slice::tight).toList();
            if (end(tight, used, continues) <= page()) {
                fitting = tight;
            } else if (end(together, 0, false) <= page()) {
                turn();
            }
        }
        for (Slice slice : fitting) {
            if (behind(slice, used, continuesLast(slice)) > page()) {
                turn();
            }
            put(slice);
        }
    }

    /** The foot shares a page with the text if blank rows can make room for it, unless it must go on to an even page. */
    private void foot(Slice foot) {
        boolean asksForEven = ((Strip.Panel) foot.strip()).place() == Strip.Place.EVEN_FOOT;
        boolean mayShare = !asksForEven || pages.size() % 2 == 0;
        if (mayShare && !fits(foot)) {
            tighten(foot);
        }
        if (!mayShare || !fits(foot)) {
            turn();
            if (asksForEven && pages.size() % 2 == 1) {
                pages.add(new ArrayList<>());
                used = 0;
            }
        }
        put(foot);
    }

    private boolean fits(Slice slice) {
        return behind(slice, used, false) <= page();
    }

    /** Takes what a gap on the last page can spare, so that what is below moves up, if that makes room for the foot. */
    private void tighten(Slice foot) {
        List<Piece> page = pages.isEmpty() ? List.of() : pages.get(pages.size() - 1);
        for (int i = page.size() - 1; i >= 0; i--) {
            Piece piece = page.get(i);
            int spare = piece.strip() instanceof Strip.Gap gap ? piece.halves() - 2 * gap.least() : 0;
            if (spare > 0 && behind(foot, used - spare, false) <= page()) {
                page.set(i, new Piece(piece.strip(), piece.from(), piece.to(), piece.top(), piece.halves() - spare, piece.way()));
                page.subList(i + 1, page.size()).replaceAll(
                        below -> new Piece(below.strip(), below.from(), below.to(), below.top() - spare, below.halves(), below.way()));
                used -= spare;
                return;
            }
        }
    }

    /** Whether the first page holds nothing yet but a red head. */
    private boolean isRedHead() {
        return pages.size() == 1 && !pages.get(0).isEmpty() && pages.get(0).stream().allMatch(piece -> piece.strip() instanceof Strip.Panel);
    }

    /** How many slices there are down to the first line of the text, all of them if there is none. */
    private static int throughText(List<Slice> together) {
        int count = 1;
        while (count < together.size() && !(together.get(count - 1).strip() instanceof Strip.Text text && !text.style().keepNext())) {
            count++;
        }
        return count;
    }

    /** Height of a page. */
    private int page() {
        return 2 * way.rows();
    }

    private int end(List<Slice> together, int start, boolean continues) {
        int end = start;
        for (int i = 0; i < together.size(); i++) {
            Slice slice = together.get(i);
            end = behind(slice, end, i > 0 ? together.get(i - 1).strip() == slice.strip() : continues);
        }
        return end;
    }

    private void put(Slice slice) {
        if (slice.strip() instanceof Strip.Gap gap && !gap.atTop() && used == 0) {
            return;
        }
        boolean continues = continuesLast(slice);
        int end = behind(slice, used, continues);
        if (pages.isEmpty()) {
            pages.add(new ArrayList<>());
        }
        List<Piece> page = pages.get(pages.size() - 1);
        if (continues) {
            Piece last = page.remove(page.size() - 1);
            page.add(new Piece(last.strip(), last.from(), slice.to(), last.top(), end - last.top(), way));
        } else {
            int top = slice.isFoot() ? end - slice.halves() : whole(used);
            page.add(new Piece(slice.strip(), slice.from(), slice.to(), top, end - top, way));
        }
        used = end;
    }

    private boolean continuesLast(Slice slice) {
        if (used == 0) {
            return false;
        }
        List<Piece> page = pages.get(pages.size() - 1);
        return !page.isEmpty() && slice.continues(page.get(page.size() - 1));
    }

    /** Where a slice ends, in half rows. All but the rows of a table begin on whole rows; the foot ends with the page. */
    private int behind(Slice slice, int used, boolean continues) {
        if (slice.isFoot()) {
            return Math.max(page(), whole(used) + slice.halves());
        }
        return continues ? used + slice.halves() : whole(used) + slice.head() + slice.halves();
    }

    private static int whole(int halves) {
        return halves + halves % 2;
    }

    private void turn() {
        if (used > 0) {
            pages.add(new ArrayList<>());
            used = 0;
        }
    }
}
