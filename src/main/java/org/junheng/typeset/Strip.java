package org.junheng.typeset;

import java.util.List;
import org.junheng.document.Block;

/**
 * A piece of the text column with everything decided but its page (版条): numbers set, lines broken, whole grid rows counted. Both
 * writers work from strips, so PDF and Word hold the same lines.
 */
public sealed interface Strip {

    /** How many rows of the 22-row grid it takes, undivided. */
    int rows();

    /**
     * Whether a strip shares a page with what follows it: its last line with the next one's first (与下段同页). The style says so, and
     * also a table's last row stays with its note, and the end of the text with the signature. Blank rows stay with what they part.
     */
    static boolean keepsNext(List<Strip> strips, int index) {
        Strip strip = strips.get(index);
        if (strip instanceof Gap) {
            return index > 0 && keepsNext(strips, index - 1);
        }
        int next = index + 1;
        while (next < strips.size() && strips.get(next) instanceof Gap) {
            next++;
        }
        boolean clings = next < strips.size() && strips.get(next) instanceof Text text && CLINGING.contains(text.style().name());
        return clings || strip instanceof Text text && text.style().keepNext();
    }

    /** Styles of what never stands alone at the top of a page. */
    List<String> CLINGING = List.of("表注", "署名", "成文日期");

    /**
     * A paragraph, a heading, a title, a signature.
     *
     * @param style its style; that of a paragraph that begins with its heading (段首标题) is 正文 with the outline level of the heading,
     *     which is the first run
     * @param runs its text as it is set, numbers included, by typeface role
     * @param lines its lines, in order; together they hold all of the runs' text
     * @param left indent of all lines from the left edge of the text area, points
     * @param right indent from the right edge, points
     * @param hanging how much the lines behind the first are indented more than {@code left}, points
     * @param rows whole grid rows; a title of n lines takes n + 1
     * @param fixedBreaks whether Word must break the lines just here (titles), not where it likes
     */
    record Text(
            TextStyle style, List<Run> runs, List<Line> lines, double left, double right, double hanging, int rows, boolean fixedBreaks)
            implements Strip {
        public Text {
            runs = List.copyOf(runs);
            lines = List.copyOf(lines);
        }

        /** Whether it is a heading on lines of its own (独立标题). */
        public boolean isHeading() {
            return style.outline() > 0 && style.keepNext();
        }

        /** Its whole text. */
        public String text() {
            var all = new StringBuilder();
            runs.forEach(run -> all.append(run.text()));
            return all.toString();
        }
    }

    /**
     * A table. Heights count in half rows of the grid; the last row of each page is filled up to a whole row.
     *
     * @param source the table
     * @param head style of the head cells
     * @param cell style of the other cells
     * @param widths column widths in points; their sum is the width of the text area
     * @param headRow the head, repeated on each page
     * @param body the rows
     */
    record Grid(Block.Table source, TextStyle head, TextStyle cell, List<Double> widths, GridRow headRow, List<GridRow> body)
            implements Strip {
        public Grid {
            widths = List.copyOf(widths);
            body = List.copyOf(body);
        }

        @Override
        public int rows() {
            int halves = headRow.halves() + body.stream().mapToInt(GridRow::halves).sum();
            return (halves + 1) / 2;
        }
    }

    /**
     * A row of a table.
     *
     * @param halves its height in half grid rows
     * @param cells the broken lines of each cell
     */
    record GridRow(int halves, List<Cell> cells) {
        public GridRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table. The lines of a cell of the head are of about the same length, so Word must break them just here.
     *
     * @param text its text
     * @param align how it stands
     * @param lines its broken lines
     */
    record Cell(String text, TextStyle.Align align, List<Line> lines) {
        public Cell {
            lines = List.copyOf(lines);
        }
    }

    /** Blank rows (空行); none of them is kept at the top of a page. */
    record Gap(int rows) implements Strip {}

    /** What follows begins a new page. */
    record NewPage() implements Strip {
        @Override
        public int rows() {
            return 0;
        }
    }

    /** Text in one typeface role inside a strip. */
    record Run(String text, org.junheng.font.FontRole font) {}

    /**
     * A line of a strip or a cell: a slice of its text.
     *
     * @param from index of its first character in the strip's whole text
     * @param to index behind its last
     * @param width natural width in points
     * @param justified whether it is stretched to the full measure
     */
    record Line(int from, int to, double width, boolean justified) {}
}
