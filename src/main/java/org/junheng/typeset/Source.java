package org.junheng.typeset;

/** What of the document a patch of ink is (内容来源): what a reading program is told of it. */
public sealed interface Source {

    /** No content (装饰): page numbers, lines, the head of a table where it is repeated. */
    record Decoration() implements Source {}

    /** A paragraph, a heading, an entry of the contents, a text of a panel. */
    record Paragraph(Strip strip) implements Source {}

    /** A chart; its strip tells in words what it shows. */
    record Picture(Strip.Figure figure) implements Source {}

    /**
     * A cell of a table.
     *
     * @param row its row in the table's body; −1 in the head
     * @param column its column, from 0
     */
    record Cell(Strip.Grid grid, int row, int column) implements Source {}
}
