package org.junheng.docx;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junheng.typeset.Breaks;
import org.junheng.typeset.Paginator;
import org.junheng.typeset.Places;
import org.junheng.typeset.Sheet;
import org.junheng.typeset.Strip;
import org.junheng.typeset.TextStyle;
import org.junheng.typeset.Way;

/** Streams {@code word/document.xml}: the strips one after the other, then the section. */
final class Body {

    /** A paragraph nobody sees: between two tables, which Word would join, and behind a table that ends the document. */
    private static final int SLIVER = 20;

    /** Height of a paragraph that has room below the last row of a page. */
    private static final int LEFT_OVER = 6;

    /** So much narrower than its measure is a line that is tracked to fill it: programs round widths. */
    private static final int SLACK = 20;

    /** No character is narrower: a quarter of a Han character. */
    private static final int NARROWEST = 80;

    /** Below a header that pushes the text down LibreOffice leaves a blank of up to so many twips. */
    private static final int BELOW_HEADER = 120;

    private final Xml xml;
    private final Profile profile;
    private final StyleSheet styles;
    private final Runs runs;
    private final Panels panels;
    private final BoardBody boards;
    private final Optional<Letterhead> letterhead;
    private final List<Strip> strips;
    private final Contents contents;
    private final CrossReferences crossReferences;
    /** All pieces of all pages; those of a strip follow each other. */
    private final List<Paginator.Piece> pieces;
    /** Whether a page before the foot is blank. */
    private final boolean hasBlank;
    /** Whether the foot has a page of its own. */
    private final boolean footIsAlone;
    private int next;
    private int charts;
    private boolean newPage;
    /** How the pages of the current section stand, and whether it is the first. */
    private Way way = Way.UPRIGHT;
    private boolean isFirstSection = true;

    Body(Xml xml, Profile profile, StyleSheet styles, Typefaces typefaces, List<Strip> strips) {
        this.xml = xml;
        this.profile = profile;
        this.styles = styles;
        this.runs = new Runs(xml, typefaces);
        this.panels = new Panels(xml, profile, styles, typefaces);
        this.boards = new BoardBody(xml, styles, typefaces);
        this.letterhead = Letterhead.of(strips, profile);
        this.strips = strips;
        List<List<Paginator.Piece>> pages = Paginator.pages(strips);
        this.contents = new Contents(xml, strips, Places.of(pages));
        this.crossReferences = new CrossReferences(xml, runs, strips);
        this.pieces = pages.stream().flatMap(List::stream).toList();
        this.hasBlank = pages.stream().anyMatch(List::isEmpty);
        this.footIsAlone = !pages.isEmpty() && pages.get(pages.size() - 1).size() == 1;
    }

    void write() {
        xml.open("w:document").namespace("w", Docx.MAIN).namespace("r", Docx.RELATIONS).open("w:body");
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            boolean keepNext = Strip.keepsNext(strips, i);
            if (strip instanceof Strip.Text text) {
                List<Paginator.Piece> own = pieces(text);
                if (!own.isEmpty()) {
                    paragraph(text, i, keepNext && !isDivided(own) && !endsPage());
                }
            } else if (strip instanceof Strip.Entry entry) {
                pieces(entry);
                entry(entry, i);
            } else if (strip instanceof Strip.Row row) {
                row(row, keepNext);
            } else if (strip instanceof Strip.Grid grid) {
                table(grid, i, keepNext);
            } else if (strip instanceof Strip.Gap gap) {
                gap(gap, keepNext);
            } else if (strip instanceof Strip.Panel panel) {
                panel(panel);
            } else if (strip instanceof Strip.Figure figure) {
                pieces(figure);
                figure(figure, keepNext);
            } else if (strip instanceof Strip.Board board) {
                boards.write(board);
            } else {
                newPage();
            }
        }
        if (strips.size() == 1 && strips.get(0) instanceof Strip.Board board) {
            boards.section(board);
        } else {
            section(hasBlank);
        }
        xml.close().close();
    }

    /**
     * Whether a page ends inside the paragraph because it is full. Such a paragraph is on the page of what follows in any case; and
     * LibreOffice never divides one that is to stay with the next.
     */
    private static boolean isDivided(List<Paginator.Piece> pieces) {
        if (pieces.size() == 1) {
            return false;
        }
        Paginator.Piece last = pieces.get(pieces.size() - 2);
        return last.top() + last.halves() == 2 * last.way().rows();
    }

    /**
     * Begins a new page; if it stands in another way, a new section, unless a blank page before the foot begins one. Its first paragraph
     * begins a page besides, so that an annex does wherever the section's end is taken out.
     */
    private void newPage() {
        newPage = true;
        if (turnsNext() && pieces.get(next).way() != way && !(hasBlank && pieces.get(next).strip() instanceof Strip.Panel)) {
            endSection(pieces.get(next).way());
        }
    }

    /** Whether what is written next stands in another way. */
    private boolean turnsNext() {
        return next > 0 && next < pieces.size() && pieces.get(next).way() != pieces.get(next - 1).way();
    }

    /**
     * Ends the section in a paragraph nobody sees, which even a full page has room for.
     *
     * @param following how the pages of the next section stand
     */
    private void endSection(Way following) {
        xml.open("w:p").open("w:pPr").val("w:pStyle", styles.id(styles.text())).val("w:snapToGrid", 0);
        xml.leaf("w:spacing", "w:before", "0", "w:after", "0", "w:line", Integer.toString(LEFT_OVER), "w:lineRule", "exact");
        section(false);
        xml.close().close();
        way = following;
    }

    /** Whether what was asked for last ends its page: what is written next begins the following one. */
    private boolean endsPage() {
        return next < pieces.size() && pieces.get(next).top() <= pieces.get(next - 1).top();
    }

    /** What the pages hold of the next strip; asked once for each, in order. */
    private List<Paginator.Piece> pieces(Strip strip) {
        int first = next;
        while (next < pieces.size() && pieces.get(next).strip() == strip) {
            next++;
        }
        return pieces.subList(first, next);
    }

    /** Blank rows are empty paragraphs of the text: whoever fills one in writes text. At the top of a page there are none. */
    private void gap(Strip.Gap gap, boolean keepNext) {
        List<Paginator.Piece> pieces = pieces(gap);
        int rows = pieces.isEmpty() ? next == 0 || newPage || turnsNext() ? 0 : Sheet.ROWS - usedRows() : pieces.get(0).halves() / 2;
        blankRows(rows, keepNext && !pieces.isEmpty());
    }

    private void blankRows(int rows, boolean keepNext) {
        for (int i = 0; i < rows; i++) {
            xml.open("w:p").open("w:pPr").val("w:pStyle", styles.id(styles.text()));
            flow(keepNext);
            xml.close().close();
        }
    }

    private void panel(Strip.Panel panel) {
        int used = usedRows();
        boolean begins = turnsNext();
        Paginator.Piece piece = pieces(panel).get(0);
        switch (panel.place()) {
            case HEAD -> {
                int end = profile.top() + (piece.top() + piece.halves()) / 2 * profile.row();
                panels.flowing(panel, letterhead.map(Letterhead::textTop).orElse(profile.top()), letterhead.isPresent() ? end - BELOW_HEADER : end);
            }
            case MARGIN -> { } // in the header and the footer of the first page
            case FOOT, EVEN_FOOT -> {
                if (hasBlank) {
                    blankPage();
                }
                newPage = footIsAlone && (hasBlank || !begins);
                blankRows(piece.top() / 2 - (footIsAlone ? 0 : used), false);
                panels.foot(panel, SLIVER, newPage);
                newPage = false;
                sliver();
            }
        }
    }

    /** Begins a section whose pages bear no number, and leaves its first page blank (GB/T 9704-2012, 7.5). */
    private void blankPage() {
        endSection(Way.UPRIGHT);
        blankRows(1, false);
    }

    /**
     * A chart stands in a line as high as its rows. The height is the least, not the exact one, as Word cuts pictures off in lines of an
     * exact height; so the chart, which stands on the line's base, is lower by what the smallest characters reach below it.
     */
    private void figure(Strip.Figure figure, boolean keepNext) {
        int height = figure.rows() * profile.row();
        xml.open("w:p").open("w:pPr").val("w:pStyle", styles.id(figure.style()));
        flow(keepNext);
        xml.val("w:snapToGrid", 0)
                .leaf("w:spacing", "w:before", "0", "w:after", "0", "w:line", Integer.toString(height), "w:lineRule", "atLeast");
        xml.open("w:rPr").val("w:sz", 2).val("w:szCs", 2).close().close();
        xml.open("w:r").open("w:rPr").val("w:sz", 2).val("w:szCs", 2).close();
        charts++;
        ChartPart.place(xml, figure, charts, height - SLIVER);
        xml.close().close();
    }

    /** Rows of the page that what was written last stands on, down to its end. */
    private int usedRows() {
        if (next == 0) {
            return 0;
        }
        Paginator.Piece last = pieces.get(next - 1);
        return (last.top() + last.halves() + 1) / 2;
    }

    private void table(Strip.Grid grid, int index, boolean keepNext) {
        boolean touches = index > 0 && strips.get(index - 1) instanceof Strip.Grid;
        int above = 0;
        if (touches || newPage && !turnsNext()) {
            sliver();
            above = SLIVER;
        }
        newPage = false;
        boolean isLast = strips.subList(index + 1, strips.size()).stream().allMatch(Strip.NewPage.class::isInstance);
        new Table(xml, profile, styles, grid).write(pieces(grid), above, isLast ? SLIVER : 0, keepNext);
        if (isLast) {
            sliver();
        }
    }

    private void entry(Strip.Entry entry, int index) {
        contents.open(index);
        open(entry.text(), false);
        contents.entry(entry, index, this::broken);
        xml.close();
        contents.close(index);
    }

    /** Opens a paragraph, up to its first run. */
    private void open(Strip.Text strip, boolean keepNext) {
        xml.open("w:p").open("w:pPr").val("w:pStyle", styles.id(strip.style()));
        flow(keepNext && !strip.style().keepNext());
        spacing(strip);
        indent(strip);
        xml.close();
    }

    private void paragraph(Strip.Text strip, int index, boolean keepNext) {
        open(strip, keepNext);
        contents.begin(index, styles.isBuiltInHeading(strip.style()));
        if (strip.fixedBreaks()) {
            broken(strip);
        } else {
            flowing(strip);
        }
        contents.end(index);
        xml.close();
    }

    /** Text whose lines end just where they do in the PDF. */
    private void broken(Strip.Text strip) {
        for (int i = 0; i < strip.lines().size(); i++) {
            if (i > 0) {
                xml.open("w:r").leaf("w:br").close();
            }
            Strip.Line line = strip.lines().get(i);
            crossReferences.write(strip, line.from(), line.to(), StyleSheet.tracking(strip.style()));
        }
    }

    /** Texts side by side: each ends at a tab. */
    private void row(Strip.Row row, boolean keepNext) {
        pieces(row);
        xml.open("w:p").open("w:pPr").val("w:pStyle", styles.id(row.texts().get(0).style()));
        flow(keepNext && !row.texts().get(0).style().keepNext());
        xml.open("w:tabs");
        row.texts().forEach(text -> xml.leaf(
                "w:tab", "w:val", "right", "w:pos", Integer.toString(Twips.MEASURE - Twips.of(text.right()))));
        xml.close().val("w:jc", "left").close();
        row.texts().forEach(text -> {
            xml.open("w:r").leaf("w:tab").close();
            runs.write(text);
        });
        xml.close();
    }

    /**
     * Text that Word breaks. A line that gave its last character to a lonely one, or that Word would break elsewhere, is tracked so that it
     * fills its measure, and nothing more fits in. So is one whose marks are pressed together: tracking of single marks is not what all programs understand alike.
     */
    private void flowing(Strip.Text strip) {
        String text = strip.text();
        var breaks = new Breaks(text);
        int tracking = StyleSheet.tracking(strip.style());
        int from = 0;
        for (int i = 0; i < strip.lines().size(); i++) {
            Strip.Line line = strip.lines().get(i);
            boolean gaveOne = i == strip.lines().size() - 2 && spare(strip, i) >= Twips.of(strip.style().size());
            boolean squeezed = strip.style().align() == TextStyle.Align.JUSTIFY && spare(strip, i) < SLACK;
            if (squeezed || line.justified() && (gaveOne || breaks.isHeld(text.codePointCount(0, line.to())))) {
                crossReferences.write(strip, from, line.from(), tracking);
                crossReferences.write(strip, line.from(), line.to(), tracking + filling(strip, i));
                from = line.to();
            }
        }
        crossReferences.write(strip, from, text.length(), tracking);
    }

    /**
     * What each character of a line must be given more to fill the line, in twips; nothing if no further character would fit in; less than
     * nothing if the line is too long, or so nearly that a program that rounds otherwise would break it.
     */
    private int filling(Strip.Text strip, int index) {
        int spare = spare(strip, index);
        Strip.Line line = strip.lines().get(index);
        int characters = characters(strip, line);
        if (spare < SLACK) {
            return Math.floorDiv(spare - 3 * SLACK, characters - stretches(strip.text().substring(line.from(), line.to())));
        }
        return spare < NARROWEST ? 0 : (spare - SLACK) / characters;
    }

    /** How many stretches of Han or other characters there are: LibreOffice does not track the last one of each. */
    private static int stretches(String line) {
        return (int) Pattern.compile("[ -~]+|[^ -~]+").matcher(line).results().count();
    }

    private static int characters(Strip.Text strip, Strip.Line line) {
        String text = strip.text().substring(line.from(), line.to()).stripTrailing();
        return text.codePointCount(0, text.length());
    }

    /** What Word finds left of a line's measure, in twips. */
    private int spare(Strip.Text strip, int index) {
        Strip.Line line = strip.lines().get(index);
        int characters = characters(strip, line);
        double size = strip.style().size();
        double width = line.width() - (characters - 1) * Sheet.tracking(size) + characters * Sheet.wordTracking(size);
        int indent = index == 0 ? StyleSheet.firstIndent(strip.style()) : Twips.of(strip.hanging());
        return Twips.of(way.measure()) - Twips.of(strip.left()) - Twips.of(strip.right()) - indent - Twips.of(width);
    }

    /** Lines of their own pitch are put in the middle of the whole rows they take. */
    private void spacing(Strip.Text strip) {
        int lines = strip.lines().size();
        int pitch = styles.pitch(strip.style());
        int height = strip.rows() * profile.row();
        if (lines * pitch == height) {
            return;
        }
        int line = Math.min(pitch, height / lines);
        int spare = height - lines * line;
        xml.leaf("w:spacing",
                "w:before", Integer.toString(spare / 2),
                "w:after", Integer.toString(spare - spare / 2),
                "w:line", Integer.toString(line),
                "w:lineRule", "exact");
    }

    /** Indents in twips; those in characters, which Word would prefer, are set to none where the style has some. */
    private void indent(Strip.Text strip) {
        if (strip.left() == 0 && strip.right() == 0 && strip.hanging() == 0) {
            return;
        }
        int left = Twips.of(strip.left() + strip.hanging());
        int first = StyleSheet.firstIndent(strip.style()) - Twips.of(strip.hanging());
        xml.leaf("w:ind",
                "w:left", Integer.toString(left),
                "w:right", Integer.toString(Twips.of(strip.right())),
                "w:firstLineChars", "0",
                first < 0 ? "w:hanging" : "w:firstLine", Integer.toString(Math.abs(first)));
    }

    private void sliver() {
        xml.open("w:p").open("w:pPr").val("w:pStyle", styles.id(styles.text()));
        flow(false);
        xml.val("w:snapToGrid", 0);
        xml.leaf("w:spacing", "w:before", "0", "w:after", "0", "w:line", Integer.toString(SLIVER), "w:lineRule", "exact");
        xml.open("w:rPr").val("w:sz", 2).val("w:szCs", 2).close();
        xml.close().close();
    }

    private void flow(boolean keepNext) {
        if (keepNext) {
            xml.leaf("w:keepNext");
        }
        if (newPage) {
            xml.leaf("w:pageBreakBefore");
            newPage = false;
        }
    }

    private void section(boolean isUnnumbered) {
        xml.open("w:sectPr");
        boolean isLetter = letterhead.isPresent() && !isUnnumbered;
        boolean turned = way == Way.TURNED;
        letterhead.filter(letter -> isLetter).ifPresent(letter -> xml
                .leaf("w:headerReference", "w:type", "first", "r:id", Letterhead.FIRST_HEADER)
                .leaf("w:headerReference", "w:type", "default", "r:id", Letterhead.OTHER_HEADER)
                .leaf("w:headerReference", "w:type", "even", "r:id", Letterhead.OTHER_HEADER)
                .leaf("w:footerReference", "w:type", "first", "r:id", Letterhead.FIRST_FOOTER));
        String odd = isUnnumbered ? Docx.BLANK_FOOTER : turned ? Docx.TURNED_ODD_FOOTER : Docx.ODD_FOOTER;
        String even = isUnnumbered ? Docx.BLANK_FOOTER : turned ? Docx.TURNED_EVEN_FOOTER : Docx.EVEN_FOOTER;
        xml.leaf("w:footerReference", "w:type", "default", "r:id", odd).leaf("w:footerReference", "w:type", "even", "r:id", even);
        if (turned) {
            xml.leaf("w:pgSz", "w:w", Integer.toString(Twips.HEIGHT), "w:h", Integer.toString(Twips.WIDTH), "w:orient", "landscape");
        } else {
            xml.leaf("w:pgSz", "w:w", Integer.toString(Twips.WIDTH), "w:h", Integer.toString(Twips.HEIGHT));
        }
        xml.leaf("w:pgMar",
                "w:top", Integer.toString(turned ? Twips.LEFT + profile.top() - Profile.W.top() : profile.top()),
                "w:right", Integer.toString(turned ? Twips.END - Twips.of(way.measure()) : Twips.RIGHT),
                "w:bottom", Integer.toString(turned ? Twips.RIGHT : profile.bottom()),
                "w:left", Integer.toString(turned ? Twips.HEIGHT - Twips.END : Twips.LEFT),
                "w:header", Integer.toString(turned ? Twips.HEADER : letterhead.map(Letterhead::header).orElse(Twips.HEADER)),
                "w:footer", Integer.toString(turned ? Twips.HEADER : letterhead.map(Letterhead::footer).orElse(Twips.FOOTER)),
                "w:gutter", "0");
        boolean hasCover = strips.stream().anyMatch(Strip::isCover);
        if (isFirstSection && (isLetter || hasCover)) {
            xml.leaf("w:titlePg");
        }
        if (letterhead.isEmpty()) {
            // Every line has an exact height, so no line needs the grid; and where a header pushes the text down, LibreOffice would move
            // the text to the next row of the grid.
            xml.leaf("w:docGrid", "w:type", "lines", "w:linePitch", Integer.toString(profile.row()));
        }
        xml.close();
        isFirstSection = false;
    }
}
