package org.junheng.inspect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of a Word file (表格).
 *
 * @param paragraphsAbove how many paragraphs outside of tables stand above it
 * @param section index of its section
 * @param properties its own
 * @param rows its rows
 */
record WordTable(int paragraphsAbove, int section, Properties properties, List<Row> rows) {

    /** A row with its properties and the paragraphs of each cell. */
    record Row(Properties properties, List<Cell> cells) {

        Stream<WordParagraph> paragraphs() {
            return cells.stream().flatMap(cell -> cell.paragraphs().stream()).filter(paragraph -> !paragraph.isBlank());
        }
    }

    /** A cell with its properties and paragraphs. */
    record Cell(Properties properties, List<WordParagraph> paragraphs) {}

    WordTable {
        rows = List.copyOf(rows);
    }

    Stream<WordParagraph> paragraphs() {
        return rows.stream().flatMap(Row::paragraphs);
    }

    boolean isImprint() {
        return paragraphs().anyMatch(paragraph -> paragraph.text().matches("抄送[：:].*|.*月\\d{1,2}日印发"));
    }

    /** In twips; none if it depends on what the table holds. */
    Optional<Integer> width() {
        return properties.text("tblW@type").equals("dxa") ? Optional.of(properties.number("tblW@w", 0)) : Optional.empty();
    }

    /** Weight of a line above or below a row in eighths of a point: that of its cells, or of the table; 0 if there is none. */
    int line(int row, String edge, boolean inner) {
        Optional<Cell> cell = rows.get(row).cells().stream().findFirst();
        String own = "tcBorders/" + edge + "@";
        if (cell.isPresent() && cell.get().properties().has(own + "val")) {
            return weight(cell.get().properties(), own);
        }
        return weight(properties, "tblBorders/" + (inner ? "insideH" : edge) + "@");
    }

    private static int weight(Properties properties, String line) {
        return properties.text(line + "val").matches("|none|nil") ? 0 : properties.number(line + "sz", 0);
    }
}
