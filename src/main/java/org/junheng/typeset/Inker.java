package org.junheng.typeset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junheng.font.FontFace;

/** Puts the ink of pages in its places (定位). */
final class Inker {

    private static final double OUTER_RULE = 1;
    private static final double INNER_RULE = 0.5;
    private static final double LABEL_GREY = 0.93;
    /** Height of the em box above the baseline, in em: all faces are placed by a box of 880/−120. */
    private static final double ASCENT = 0.88;
    /** Height of the middle of the em box, and so of a dash, above the baseline. */
    private static final double MIDDLE = ASCENT - 0.5;
    /** The dashes beside the page number lie so far below the text area (GB/T 9704-2012, 7.5). */
    private static final double NUMBER_BELOW = Sheet.mm(7);

    private final Compositor compositor;
    private final Styles styles;
    private final Places places;
    private final References references;
    private final List<Pages.Entry> outline = new ArrayList<>();
    private List<Page.Patch> patches;
    private List<Page.Mark> marks;
    private List<Page.Link> links;
    private Way way;
    /** The strip last inked, which may go on for pages, and its letters. */
    private Strip.Text current;
    private Letters currentLetters;

    /**
     * @param places where the strips are that others lead to
     * @param references what leads to others in the text
     */
    Inker(Compositor compositor, Styles styles, Places places, References references) {
        this.compositor = compositor;
        this.styles = styles;
        this.places = places;
        this.references = references;
    }

    /** The outline of the pages inked so far. */
    List<Pages.Entry> outline() {
        return outline;
    }

    /**
     * Inks a page.
     *
     * @param numbered whether it bears its number
     */
    Page page(int number, List<Paginator.Piece> pieces, boolean numbered) {
        patches = new ArrayList<>();
        marks = new ArrayList<>();
        links = new ArrayList<>();
        way = pieces.isEmpty() ? Way.UPRIGHT : pieces.get(0).way();
        for (Paginator.Piece piece : pieces) {
            if (piece.strip() instanceof Strip.Text text) {
                if (piece.from() == 0 && text.style().outline() > 0) {
                    String title = text.isHeading() ? text.text() : text.runs().get(0).text();
                    outline.add(new Pages.Entry(text.style().outline(), title, number, Places.y(piece)));
                }
                text(text, piece);
                patch(new Source.Paragraph(text));
            } else if (piece.strip() instanceof Strip.Entry entry) {
                entry(entry, piece);
            } else if (piece.strip() instanceof Strip.Row row) {
                for (Strip.Text text : row.texts()) {
                    text(text, piece);
                    patch(new Source.Paragraph(text));
                }
            } else if (piece.strip() instanceof Strip.Grid grid) {
                grid(grid, piece);
            } else if (piece.strip() instanceof Strip.Panel panel) {
                panel(panel);
            } else if (piece.strip() instanceof Strip.Figure figure) {
                figure(figure, Sheet.rowTop(piece.top() / 2) - Sheet.TOP);
            } else if (piece.strip() instanceof Strip.Board board) {
                board(board);
            }
        }
        if (numbered && pieces.stream().noneMatch(piece -> isWithoutNumber(piece.strip()))) {
            // it stands where it does on the other pages (GB/T 9704-2012, 8)
            way = Way.UPRIGHT;
            number(number);
        }
        return new Page(number, patches, links);
    }

    /** Ends a patch: what was inked behind the last one. */
    private void patch(Source source) {
        if (!marks.isEmpty()) {
            patches.add(new Page.Patch(source, marks, way));
            marks = new ArrayList<>();
        }
    }

    /** The first page of a letter bears no number (GB/T 9704-2012, 10.1), nor does a cover or a page that is all there is. */
    private static boolean isWithoutNumber(Strip strip) {
        return strip instanceof Strip.Panel panel && panel.place() == Strip.Place.MARGIN
                || Strip.isCover(strip) || strip instanceof Strip.Board;
    }

    private void text(Strip.Text text, Paginator.Piece piece) {
        TextStyle style = text.style();
        if (current != text) {
            current = text;
            currentLetters = compositor.letters(text.runs(), style);
        }
        List<References.Reference> named = references.in(text);
        for (int i = piece.from(); i < piece.to(); i++) {
            double indent = indent(text, i);
            double top = top(text, piece, i);
            Strip.Line line = text.lines().get(i);
            double[] edges = line(
                    currentLetters, line, style.align(), Sheet.LEFT + indent, way.measure() - indent - text.right(), top + ASCENT * style.size());
            named.forEach(reference -> link(text, line, edges, top, reference));
        }
    }

    /** The part of a line that is in a reference leads to what is named. */
    private void link(Strip.Text text, Strip.Line line, double[] edges, double top, References.Reference reference) {
        int from = Math.max(line.from(), reference.from());
        int to = Math.min(line.to(), reference.to());
        if (from < to) {
            int first = currentLetters.index(line.from());
            double left = edges[currentLetters.index(from) - first];
            double right = edges[currentLetters.index(to) - first];
            double bottom = top + text.style().size();
            boolean turned = way == Way.TURNED;
            links.add(new Page.Link(
                    turned ? Sheet.turnedX(top) : left, turned ? Sheet.turnedY(right) : top,
                    turned ? Sheet.turnedX(bottom) : right, turned ? Sheet.turnedY(left) : bottom,
                    new Source.Paragraph(text), text.text().substring(reference.from(), reference.to()), places.of(reference.target())));
        }
    }

    private static double indent(Strip.Text text, int line) {
        return text.left() + (line == 0 ? Sheet.indent(text.style()) : text.hanging());
    }

    /** Top of the characters of a line: those of a piece stand in the middle of its rows. */
    private static double top(Strip.Text text, Paginator.Piece piece, int line) {
        double pitch = Sheet.pitch(text.style().size());
        double rows = Sheet.ROW * (piece.halves() / 2 - 1) + Sheet.TEXT_SIZE;
        double ink = pitch * (piece.to() - piece.from() - 1) + text.style().size();
        return Sheet.rowTop(piece.top() / 2) + (rows - ink) / 2 + pitch * (line - piece.from());
    }

    /** The heading; behind its last line dots and the number of the page. All of it leads there. */
    private void entry(Strip.Entry entry, Paginator.Piece piece) {
        Strip.Text text = entry.text();
        text(text, piece);
        Places.Place target = places.of(entry.target());
        for (int i = piece.from(); i < piece.to(); i++) {
            double top = top(text, piece, i);
            links.add(new Page.Link(
                    Sheet.LEFT + indent(text, i), top, Sheet.RIGHT, top + text.style().size(), new Source.Paragraph(entry), text.text(), target));
        }
        int last = text.lines().size() - 1;
        if (piece.to() > last) {
            double baseline = top(text, piece, last) + ASCENT * text.style().size();
            double end = Sheet.LEFT + indent(text, last) + text.lines().get(last).width();
            leader(text.style(), end, Integer.toString(target.page()), baseline);
        }
        patch(new Source.Paragraph(entry));
    }

    /** Dots from the end of an entry to its number. They stand under those of other entries, as long as numbers have two digits. */
    private void leader(TextStyle style, double from, String number, double baseline) {
        Letters digits = compositor.letters(number, style);
        double width = new Spacing(digits, 0, digits.count()).natural();
        double to = Sheet.RIGHT - Math.max(width, style.size()) - style.size() / 4;
        int dots = (int) ((to - from - style.size() / 4) / style.size());
        if (dots > 0) {
            Letters letters = compositor.letters("…".repeat(dots), style);
            glyphs(letters, 0, dots, to - dots * style.size(), baseline, Collections.nCopies(dots, style.size()));
        }
        glyphs(digits, 0, digits.count(), Sheet.RIGHT - width, baseline, new Spacing(digits, 0, digits.count()).advances(width, false));
    }

    private void panel(Strip.Panel panel) {
        panel.texts().forEach(placed -> placed(placed, panel.left(), panel.right()));
        for (Strip.Bar bar : panel.bars()) {
            double y = bar.top();
            for (double stroke : bar.kind().strokes()) {
                if (stroke > 0) {
                    marks.add(new Page.Rule(panel.left(), y + stroke / 2, panel.right(), y + stroke / 2, stroke, bar.kind().red()));
                }
                y += Math.abs(stroke);
            }
        }
        patch(new Source.Decoration());
    }

    private void placed(Strip.Placed placed, double left, double right) {
        Strip.Text text = placed.text();
        Letters letters = compositor.letters(text.runs(), text.style());
        for (int i = 0; i < text.lines().size(); i++) {
            double indent = text.left() + (i == 0 ? 0 : text.hanging());
            double baseline = placed.top() + placed.pitch() * i + ASCENT * text.style().size();
            line(letters, text.lines().get(i), placed.align(), left + indent, right - left - indent - text.right(), baseline);
        }
        patch(new Source.Paragraph(text));
    }

    /** The labels stand on grey; every compartment has lines around it. */
    private void board(Strip.Board board) {
        Frame frame = board.frame();
        board.above().forEach(placed -> placed(placed, frame.left(), frame.right()));
        if (!board.bands().isEmpty()) {
            marks.add(Page.Area.box(frame.left(), frame.top(), board.divide(), frame.bottom(), LABEL_GREY, 0));
            patch(new Source.Decoration());
        }
        for (Band band : board.bands()) {
            placed(band.label(), frame.left(), board.divide());
            for (Band.Shelf shelf : band.shelves()) {
                for (Band.Compartment compartment : shelf.compartments()) {
                    compartment.texts().forEach(placed -> placed(placed, compartment.left() + Sheet.CELL_PADDING, compartment.right() - Sheet.CELL_PADDING));
                    compartment.figures().forEach(figure -> figure(figure, 0));
                    marks.add(new Page.Rule(compartment.left(), shelf.top(), compartment.left(), shelf.bottom(), INNER_RULE, false));
                }
                double from = shelf == band.shelves().get(0) ? frame.left() : board.divide();
                marks.add(new Page.Rule(from, shelf.top(), frame.right(), shelf.top(), INNER_RULE, false));
            }
            patch(new Source.Decoration());
        }
        if (!board.bands().isEmpty()) {
            box(frame.left(), frame.top(), frame.right(), frame.bottom());
            patch(new Source.Decoration());
        }
        board.below().forEach(placed -> placed(placed, frame.left(), frame.right()));
    }

    private void figure(Strip.Figure figure, double down) {
        figure.shapes().forEach(shape -> marks.add(shape.lowered(down)));
        for (Strip.Label label : figure.labels()) {
            Letters letters = compositor.letters(label.cell().text(), label.style());
            double baseline = label.top() + down + ASCENT * label.style().size();
            for (Strip.Line line : label.cell().lines()) {
                line(letters, line, label.cell().align(), label.left(), label.width(), baseline);
                baseline += Strip.Label.pitch(label.style());
            }
        }
        patch(new Source.Picture(figure));
    }

    /** Inks a line; tells the left edge of each of its characters, and the right one of the last. */
    private double[] line(Letters letters, Strip.Line line, TextStyle.Align align, double left, double measure, double baseline) {
        int from = letters.index(line.from());
        int to = letters.index(line.to());
        double spare = Math.max(0, measure - line.width());
        double x = switch (align) {
            case JUSTIFY, LEFT -> left;
            case CENTRE -> left + spare / 2;
            case RIGHT -> left + spare;
        };
        List<Double> advances = new Spacing(letters, from, to).advances(measure, line.justified());
        return glyphs(letters, from, to, x, baseline, advances);
    }

    /** One mark for each stretch of one face; tells the edges of the characters. */
    private double[] glyphs(Letters letters, int from, int to, double x, double baseline, List<Double> advances) {
        double[] places = new double[to - from + 1];
        places[0] = x;
        for (int i = 0; i < to - from; i++) {
            places[i + 1] = places[i] + advances.get(i);
        }
        int start = from;
        while (start < to) {
            FontFace face = letters.face(start);
            int end = start;
            var distances = new ArrayList<Double>();
            double first = places[start - from] + letters.shift(start);
            double last = first;
            while (end < to && letters.face(end) == face) {
                end++;
                double next = places[end - from] + (end < to ? letters.shift(end) : 0);
                distances.add(next - last);
                last = next;
            }
            TextStyle style = letters.style();
            marks.add(new Page.Glyphs(
                    face, style.size(), first, baseline, letters.text(start, end), distances, style.stretch(), style.red()));
            start = end;
        }
        return places;
    }

    private void number(int number) {
        TextStyle style = styles.get("页码");
        Letters letters = compositor.letters("— " + number + " —", style);
        double width = new Spacing(letters, 0, letters.count()).natural();
        double x = number % 2 == 1 ? Sheet.RIGHT - style.size() - width : Sheet.LEFT + style.size();
        double baseline = Sheet.BOTTOM + NUMBER_BELOW + MIDDLE * style.size();
        glyphs(letters, 0, letters.count(), x, baseline, new Spacing(letters, 0, letters.count()).advances(width, false));
        patch(new Source.Decoration());
    }

    /** A table's part on a page: the head, then the rows; the last is enlarged to a whole grid row. */
    private void grid(Strip.Grid grid, Paginator.Piece piece) {
        int halves = piece.halves() + piece.halves() % 2;
        double height = halves * Sheet.HALF_ROW;
        double top = top(piece.top() / 2, halves / 2, height);
        double y = top;
        var borders = new ArrayList<Double>();
        for (int i = piece.from() - 1; i < piece.to(); i++) {
            boolean isHead = i < piece.from();
            Strip.GridRow row = isHead ? grid.headRow() : grid.body().get(i);
            double bottom = i + 1 == piece.to() ? top + height : y + row.halves() * Sheet.HALF_ROW;
            boolean isRepeated = isHead && piece.from() > 0;
            row(grid, row, isHead ? grid.head() : grid.cell(), isRepeated ? OptionalInt.empty() : OptionalInt.of(isHead ? -1 : i), y, bottom);
            borders.add(bottom);
            y = bottom;
        }
        rules(grid, top, borders);
        patch(new Source.Decoration());
    }

    /** Half the leading lies above a table and half below it, but nothing leaves the text area. */
    private double top(int row, int rows, double height) {
        double room = Sheet.ROW * (rows - 1) + Sheet.TEXT_SIZE;
        double centred = Sheet.rowTop(row) + (room - height) / 2;
        return Math.max(Sheet.TOP, Math.min(centred, Sheet.TOP + way.depth() - height));
    }

    /** @param number the row in the table; none if it is no more than a repetition */
    private void row(Strip.Grid grid, Strip.GridRow row, TextStyle style, OptionalInt number, double top, double bottom) {
        double left = Sheet.LEFT;
        for (int i = 0; i < row.cells().size(); i++) {
            Strip.Cell cell = row.cells().get(i);
            double width = grid.widths().get(i);
            Letters letters = compositor.letters(cell.text(), style);
            double pitch = 2 * style.linesIn() * Sheet.HALF_ROW;
            double ink = pitch * (cell.lines().size() - 1) + style.size();
            double baseline = (top + bottom - ink) / 2 + ASCENT * style.size();
            for (Strip.Line line : cell.lines()) {
                line(letters, line, cell.align(), left + Sheet.CELL_PADDING, width - 2 * Sheet.CELL_PADDING - cell.blank(), baseline);
                baseline += pitch;
            }
            patch(number.isPresent() ? new Source.Cell(grid, number.getAsInt(), i) : new Source.Decoration());
            left += width;
        }
    }

    private void rules(Strip.Grid grid, double top, List<Double> borders) {
        double bottom = borders.get(borders.size() - 1);
        double right = Sheet.LEFT + way.measure();
        for (double y : borders.subList(0, borders.size() - 1)) {
            marks.add(new Page.Rule(Sheet.LEFT, y, right, y, INNER_RULE, false));
        }
        double x = Sheet.LEFT;
        for (double width : grid.widths().subList(0, grid.widths().size() - 1)) {
            x += width;
            marks.add(new Page.Rule(x, top, x, bottom, INNER_RULE, false));
        }
        box(Sheet.LEFT, top, right, bottom);
    }

    private void box(double left, double top, double right, double bottom) {
        double half = OUTER_RULE / 2;
        marks.add(new Page.Rule(left - half, top, right + half, top, OUTER_RULE, false));
        marks.add(new Page.Rule(left - half, bottom, right + half, bottom, OUTER_RULE, false));
        marks.add(new Page.Rule(left, top, left, bottom, OUTER_RULE, false));
        marks.add(new Page.Rule(right, top, right, bottom, OUTER_RULE, false));
    }
}
