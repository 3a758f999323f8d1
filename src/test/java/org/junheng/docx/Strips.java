package org.junheng.docx;

import java.util.ArrayList;
import java.util.List;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.document.Prose;
import org.junheng.fact.Audience;
import org.junheng.font.FontRole;
import org.junheng.typeset.Pages;
import org.junheng.typeset.Strip;
import org.junheng.typeset.TextStyle;

/** Strips made by hand, for tests of the writer alone. */
final class Strips {

    static final TextStyle TITLE = new TextStyle("标题", FontRole.TITLE, 22, TextStyle.Align.CENTRE, 0, 1, 0, true);
    static final TextStyle TEXT = new TextStyle("正文", FontRole.BODY, 16, TextStyle.Align.JUSTIFY, 2, 1, 0, false);
    static final TextStyle HEADING = new TextStyle("一级标题", FontRole.HEI, 16, TextStyle.Align.JUSTIFY, 2, 1, 1, true);
    static final TextStyle SIGNER = new TextStyle("署名", FontRole.BODY, 16, TextStyle.Align.RIGHT, 0, 1, 0, true);
    static final TextStyle ANNEXES = new TextStyle("附件说明", FontRole.BODY, 16, TextStyle.Align.JUSTIFY, 0, 1, 0, false);
    static final TextStyle HEAD_CELL = new TextStyle("表头", FontRole.HEI, 12, TextStyle.Align.CENTRE, 0, 0.5, 0, false);
    static final TextStyle CELL = new TextStyle("表文", FontRole.SONG, 12, TextStyle.Align.LEFT, 0, 0.5, 0, false);

    private Strips() {}

    static Strip.Text text(TextStyle style, String text) {
        return text(style, text, (text.length() + 2 + 27) / 28);
    }

    static Strip.Text text(TextStyle style, String text, int rows) {
        var lines = new ArrayList<Strip.Line>();
        for (int i = 0; i < rows; i++) {
            lines.add(new Strip.Line(text.length() * i / rows, text.length() * (i + 1) / rows, 0, false));
        }
        return new Strip.Text(style, List.of(new Strip.Run(text, style.font())), lines, 0, 0, 0, rows, false);
    }

    static Strip.Text title(String... lines) {
        String text = String.join("", lines);
        var broken = new ArrayList<Strip.Line>();
        int from = 0;
        for (String line : lines) {
            broken.add(new Strip.Line(from, from + line.length(), 0, false));
            from += line.length();
        }
        return new Strip.Text(TITLE, List.of(new Strip.Run(text, TITLE.font())), broken, 0, 0, 0, lines.length + 1, true);
    }

    /** A table of equal columns, every row of the same number of half rows; cells are as many lines. */
    static Strip.Grid grid(int halves, List<List<String>> rows) {
        int columns = rows.get(0).size();
        var source = new Block.Table(
                Prose.EMPTY,
                "",
                rows.get(0).stream().map(title -> new Block.Column(Prose.of(title), 0, Block.Align.CENTRE)).toList(),
                rows.stream().skip(1).map(row -> row.stream().map(Prose::of).toList()).toList(),
                Prose.EMPTY);
        List<Double> widths = rows.get(0).stream().map(title -> 442.205 / columns).toList();
        return new Strip.Grid(
                source,
                HEAD_CELL,
                CELL,
                widths,
                row(halves, rows.get(0), TextStyle.Align.CENTRE),
                rows.stream().skip(1).map(row -> row(halves, row, TextStyle.Align.RIGHT)).toList());
    }

    private static Strip.GridRow row(int halves, List<String> cells, TextStyle.Align align) {
        return new Strip.GridRow(
                halves,
                cells.stream()
                        .map(text -> new Strip.Cell(text, align, List.of(new Strip.Line(0, text.length(), 0, false))))
                        .toList());
    }

    static Pages pages(List<Strip> strips) {
        var head = new Head("调研报告", "普通材料", "关于<均衡>的报告", List.of(), "", "青禾县教育局", "2026-01-15", "", Audience.values()[0]);
        return new Pages(new Document(head, List.of(), List.of()), strips, List.of(), List.of());
    }
}
