package org.junheng.docx;

import java.util.List;
import org.junheng.typeset.Paginator;
import org.junheng.typeset.Sheet;
import org.junheng.typeset.Strip;
import org.junheng.typeset.TextStyle;

/**
 * Streams a table (表格). Its rows have exact heights, whole and half rows of the grid, so that what stands behind it goes on as if the
 * table were so many lines of text.
 */
final class Table {

    /** Weight of the lines in eighths of a point. */
    private static final String OUTER = "8";
    private static final String INNER = "4";
    /** Height the outer lines may add to the rows, in twips: the inner ones stand within them. */
    private static final int LINES = 20;
    /** Between the text of a cell and its lines. */
    private static final int PADDING = Twips.of(Sheet.CELL_PADDING);

    private final Xml xml;
    private final Profile profile;
    private final StyleSheet styles;
    private final Strip.Grid grid;

    Table(Xml xml, Profile profile, StyleSheet styles, Strip.Grid grid) {
        this.xml = xml;
        this.profile = profile;
        this.styles = styles;
        this.grid = grid;
    }

    /**
     * @param pieces the table's parts on the pages
     * @param above height of a paragraph before the table that nobody sees; the rows give way for it
     * @param below the same behind it
     * @param keepNext whether the last row stays with what follows
     */
    void write(List<Paginator.Piece> pieces, int above, int below, boolean keepNext) {
        int[] edges = edges(grid.widths());
        xml.open("w:tbl").open("w:tblPr")
                .leaf("w:tblW", "w:w", Integer.toString(edges[edges.length - 1]), "w:type", "dxa")
                .val("w:jc", "center");
        xml.open("w:tblBorders");
        List.of("top", "left", "bottom", "right").forEach(side -> line(side, OUTER));
        List.of("insideH", "insideV").forEach(side -> line(side, INNER));
        xml.close().leaf("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
        margin("top", 0);
        margin("left", PADDING);
        margin("bottom", 0);
        margin("right", PADDING);
        xml.close().close();

        xml.open("w:tblGrid");
        for (int i = 1; i < edges.length; i++) {
            xml.leaf("w:gridCol", "w:w", Integer.toString(edges[i] - edges[i - 1]));
        }
        xml.close();

        int head = grid.headRow().halves();
        int last = grid.body().size() - 1;
        // The head, which each page has, gives way for the outer lines. Did another row, a page that ends elsewhere would be too full by
        // them, and LibreOffice loses all rows behind such an end.
        int headHeight = (last < 0 ? whole(head) - above - below : height(head)) - LINES;
        row(grid.headRow(), headHeight, grid.head(), edges, true, true);
        for (Paginator.Piece piece : pieces) {
            int used = head;
            int top = height(head) - LINES;
            for (int i = piece.from(); i < piece.to(); i++) {
                used += grid.body().get(i).halves();
                int bottom = height(used) - LINES;
                if (i + 1 == piece.to()) {
                    bottom = whole(used) - LINES - (piece.from() == 0 ? above : 0) - (i == last ? below : 0);
                }
                row(grid.body().get(i), bottom - top, grid.cell(), edges, false, i == last ? keepNext : grid.keepsNext(i));
                top = bottom;
            }
        }
        xml.close();
    }

    private int height(int halves) {
        return halves * profile.row() / 2;
    }

    /** The last row on a page is as much higher as the table needs to be whole rows of the grid. */
    private int whole(int halves) {
        return height(halves + halves % 2);
    }

    private void row(Strip.GridRow row, int height, TextStyle style, int[] edges, boolean head, boolean keepNext) {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit")
                .leaf("w:trHeight", "w:val", Integer.toString(height), "w:hRule", "exact");
        if (head) {
            xml.leaf("w:tblHeader");
        }
        xml.close();
        for (int i = 0; i < row.cells().size(); i++) {
            cell(row.cells().get(i), style, edges[i + 1] - edges[i], keepNext);
        }
        xml.close();
    }

    private void cell(Strip.Cell cell, TextStyle style, int width, boolean keepNext) {
        xml.open("w:tc").open("w:tcPr")
                .leaf("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa")
                .val("w:vAlign", "center")
                .close();
        xml.open("w:p").open("w:pPr").val("w:pStyle", styles.id(style));
        if (keepNext) {
            xml.leaf("w:keepNext");
        }
        if (cell.blank() > 0) {
            // Not a decimal tab: LibreOffice does not move a number to the tab of its cell by itself.
            xml.leaf("w:ind", "w:right", Integer.toString(Twips.of(cell.blank())));
        }
        if (cell.align() != style.align()) {
            xml.val("w:jc", StyleSheet.alignment(cell.align()));
        }
        xml.close();
        if (!cell.lines().isEmpty()) {
            // The lines need not be all of the text: a row higher than a page is divided.
            String text = cell.text().substring(cell.lines().get(0).from(), cell.lines().get(cell.lines().size() - 1).to());
            xml.open("w:r").open("w:rPr").leaf("w:rFonts", "w:hint", "eastAsia").close().text("w:t", text, "xml:space", "preserve").close();
        }
        xml.close().close();
    }

    private void line(String side, String weight) {
        xml.leaf("w:" + side, "w:val", "single", "w:sz", weight, "w:space", "0", "w:color", "000000");
    }

    private void margin(String side, int width) {
        xml.leaf("w:" + side, "w:w", Integer.toString(width), "w:type", "dxa");
    }

    /** The columns' edges from left to right; rounding never adds up. */
    private static int[] edges(List<Double> widths) {
        int[] edges = new int[widths.size() + 1];
        double right = 0;
        for (int i = 0; i < widths.size(); i++) {
            right += widths.get(i);
            edges[i + 1] = Twips.of(right);
        }
        return edges;
    }
}
