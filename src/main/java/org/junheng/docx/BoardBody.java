package org.junheng.docx;

import java.util.List;
import java.util.stream.Stream;
import org.junheng.typeset.Band;
import org.junheng.typeset.Sheet;
import org.junheng.typeset.Strip;
import org.junheng.typeset.TextStyle;

/**
 * Streams a board (一页通): paragraphs above, a table with a cell for each label and each compartment, paragraphs below, and a section with
 * the margins of the board and without page numbers. Rows are as high as in print or higher, so that whoever adds words sees all of them.
 */
final class BoardBody {

    private static final String OUTER = "8";
    private static final String INNER = "4";
    private static final String LABEL_FILL = "EDEDED";
    /** Between the text of a cell and its lines. */
    private static final int PADDING = Twips.of(Sheet.CELL_PADDING);
    /** So much lower is a row than in print: programs round up what stands in it. */
    private static final int SLACK = 20;
    /** The page may be fuller than in print. */
    private static final int BOTTOM = 340;

    private final Xml xml;
    private final StyleSheet styles;
    private final Runs runs;
    private int charts;

    BoardBody(Xml xml, StyleSheet styles, Typefaces typefaces) {
        this.xml = xml;
        this.styles = styles;
        this.runs = new Runs(xml, typefaces);
    }

    void write(Strip.Board board) {
        for (Strip.Placed placed : board.above()) {
            boolean isLast = placed == board.above().get(board.above().size() - 1);
            double end = placed.top() + placed.pitch() * (placed.text().lines().size() - 1) + (placed.pitch() + placed.text().style().size()) / 2;
            paragraph(placed, 0, isLast ? Twips.of(board.frame().top() - end) : 0);
        }
        if (!board.bands().isEmpty()) {
            table(board);
        }
        for (Strip.Placed placed : board.below()) {
            double begin = placed.top() - (placed.pitch() - placed.text().style().size()) / 2;
            paragraph(placed, placed == board.below().get(0) ? Twips.of(begin - board.frame().bottom()) : 0, 0);
        }
        if (board.below().isEmpty()) {
            xml.open("w:p").open("w:pPr").val("w:pStyle", styles.id(styles.text())).val("w:snapToGrid", 0);
            xml.leaf("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact").close().close();
        }
    }

    /** The section of a document that is a board. */
    void section(Strip.Board board) {
        Strip.Placed first = board.texts().get(0);
        int top = Twips.of(first.top() - (first.pitch() - first.text().style().size()) / 2);
        xml.open("w:sectPr").leaf("w:pgSz", "w:w", Integer.toString(Twips.WIDTH), "w:h", Integer.toString(Twips.HEIGHT));
        xml.leaf("w:pgMar", "w:top", Integer.toString(top), "w:right", Integer.toString(Twips.WIDTH - Twips.of(board.frame().right())),
                "w:bottom", Integer.toString(BOTTOM), "w:left", Integer.toString(Twips.of(board.frame().left())),
                "w:header", Integer.toString(BOTTOM), "w:footer", Integer.toString(BOTTOM), "w:gutter", "0");
        xml.close();
    }

    private void table(Strip.Board board) {
        int left = Twips.of(board.frame().left());
        int columns = board.bands().stream().flatMap(band -> band.shelves().stream()).mapToInt(shelf -> shelf.compartments().size())
                .reduce(1, BoardBody::leastCommonMultiple);
        int divide = Twips.of(board.divide()) - left;
        int width = Twips.of(board.frame().right()) - left;
        xml.open("w:tbl").open("w:tblPr").leaf("w:tblW", "w:w", Integer.toString(width), "w:type", "dxa").val("w:jc", "center");
        xml.open("w:tblBorders");
        List.of("top", "left", "bottom", "right").forEach(side -> line(side, OUTER));
        List.of("insideH", "insideV").forEach(side -> line(side, INNER));
        xml.close().leaf("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
        Stream.of("top", "left", "bottom", "right").forEach(side -> xml.leaf(
                "w:" + side, "w:w", Integer.toString(side.equals("left") || side.equals("right") ? PADDING : 0), "w:type", "dxa"));
        xml.close().close().open("w:tblGrid").leaf("w:gridCol", "w:w", Integer.toString(divide));
        for (int i = 0; i < columns; i++) {
            xml.leaf("w:gridCol", "w:w", Integer.toString(edge(divide, width, i + 1, columns) - edge(divide, width, i, columns)));
        }
        xml.close();
        for (Band band : board.bands()) {
            for (Band.Shelf shelf : band.shelves()) {
                shelf(band, shelf, divide, width, columns);
            }
        }
        xml.close();
    }

    private void shelf(Band band, Band.Shelf shelf, int divide, int width, int columns) {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit")
                .leaf("w:trHeight", "w:val", Integer.toString(Twips.of(shelf.bottom() - shelf.top()) - SLACK), "w:hRule", "atLeast").close();
        boolean isFirst = shelf == band.shelves().get(0);
        xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", Integer.toString(divide), "w:type", "dxa");
        if (band.shelves().size() > 1) {
            xml.val("w:vMerge", isFirst ? "restart" : "continue");
        }
        xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", LABEL_FILL).val("w:vAlign", "center").close();
        if (isFirst) {
            paragraph(band.label(), 0, 0);
        } else {
            empty(band.label().text().style());
        }
        xml.close();
        int count = shelf.compartments().size();
        for (int i = 0; i < count; i++) {
            Band.Compartment compartment = shelf.compartments().get(i);
            xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w",
                    Integer.toString(edge(divide, width, i + 1, count) - edge(divide, width, i, count)), "w:type", "dxa");
            if (count < columns) {
                xml.val("w:gridSpan", columns / count);
            }
            xml.val("w:vAlign", "center").close();
            compartment.texts().forEach(placed -> paragraph(placed, 0, 0));
            compartment.figures().forEach(this::figure);
            if (compartment.texts().isEmpty() && compartment.figures().isEmpty()) {
                empty(band.label().text().style());
            }
            xml.close();
        }
        xml.close();
    }

    private void paragraph(Strip.Placed placed, int before, int after) {
        Strip.Text text = placed.text();
        xml.open("w:p").open("w:pPr").val("w:pStyle", styles.id(text.style()));
        if (before > 0) {
            xml.leaf("w:spacing", "w:before", Integer.toString(before));
        } else if (after > 0) {
            xml.leaf("w:spacing", "w:after", Integer.toString(after));
        }
        if (text.hanging() > 0) {
            String hanging = Integer.toString(Twips.of(text.hanging()));
            xml.leaf("w:ind", "w:left", hanging, "w:hanging", hanging);
        }
        xml.close();
        if (text.fixedBreaks()) {
            broken(text);
        } else {
            runs.write(text);
        }
        xml.close();
    }

    private void broken(Strip.Text text) {
        for (Strip.Line line : text.lines()) {
            if (line.from() > 0) {
                xml.open("w:r").leaf("w:br").close();
            }
            runs.write(text, line.from(), line.to(), StyleSheet.tracking(text.style()));
        }
    }

    private void empty(TextStyle style) {
        xml.open("w:p").open("w:pPr").val("w:pStyle", styles.id(style)).close().close();
    }

    /** The line is as high as the chart or higher: Word cuts pictures off in lines of an exact height. */
    private void figure(Strip.Figure figure) {
        int height = Twips.of(figure.frame().height());
        xml.open("w:p").open("w:pPr").val("w:pStyle", styles.id(figure.style()));
        xml.leaf("w:spacing", "w:before", "0", "w:after", "0", "w:line", Integer.toString(height), "w:lineRule", "atLeast");
        xml.open("w:rPr").val("w:sz", 2).val("w:szCs", 2).close().close();
        xml.open("w:r").open("w:rPr").val("w:sz", 2).val("w:szCs", 2).close();
        charts++;
        ChartPart.place(xml, figure, charts, height - SLACK);
        xml.close().close();
    }

    private void line(String side, String weight) {
        xml.leaf("w:" + side, "w:val", "single", "w:sz", weight, "w:space", "0", "w:color", "000000");
    }

    private static int edge(int divide, int width, int index, int columns) {
        return divide + (width - divide) * index / columns;
    }

    private static int leastCommonMultiple(int a, int b) {
        int x = a;
        int y = b;
        while (y != 0) {
            int rest = x % y;
            x = y;
            y = rest;
        }
        return a / x * b;
    }
}
