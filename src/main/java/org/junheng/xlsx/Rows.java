package org.junheng.xlsx;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * The rows of a sheet (行), written as XML as they come: a sheet has thousands of cells, and POI makes several objects and a buffer of each.
 * Everything else of a sheet is POI's.
 */
final class Rows {

    private final Texts texts;
    private final StringBuilder xml = new StringBuilder("<sheetData>");
    private int last = -1;
    private int lastColumn = -1;

    /** @param texts those of the workbook */
    Rows(Texts texts) {
        this.texts = texts;
    }

    /** Begins the next row, as high as programs choose. */
    void row() {
        row("");
    }

    /** Begins the next row. */
    void row(float points) {
        row("\" ht=\"" + (double) points + "\" customHeight=\"true");
    }

    private void row(String height) {
        xml.append(last < 0 ? "" : "</row>").append("<row r=\"").append(++last + 1).append(height).append("\">");
    }

    /** Adds a text to the row; an empty one leaves the cell blank. */
    void cell(int column, String text, XSSFCellStyle style) {
        if (text.isEmpty()) {
            begin(column, "", style).append("/>");
        } else {
            begin(column, "\" t=\"s", style).append("><v>").append(texts.number(text)).append("</v></c>");
        }
    }

    /** Adds a number to the row. */
    void cell(int column, double value, XSSFCellStyle style) {
        begin(column, "\" t=\"n", style).append("><v>").append(value).append("</v></c>");
    }

    private StringBuilder begin(int column, String type, XSSFCellStyle style) {
        lastColumn = Math.max(lastColumn, column);
        return xml.append("<c r=\"").append(CellReference.convertNumToColString(column)).append(last + 1).append(type).append("\" s=\"").append(style.getIndex())
                .append('"');
    }

    /** From the first cell to the last, such as A1:I3. */
    String area() {
        return "A1:" + CellReference.convertNumToColString(lastColumn) + (last + 1);
    }

    /** The element {@code sheetData}. */
    String element() {
        return xml + "</row></sheetData>";
    }
}
