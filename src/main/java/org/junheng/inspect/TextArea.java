package org.junheng.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the running text of a PDF is set (正文的排法), told from its pages: the size most Han characters of long rows have, and the
 * edges that wrapped rows keep to. Tables are no running text.
 */
final class TextArea {

    /** Fewer rows than this tell nothing of the text, nor fewer wrapped rows of its edges. */
    private static final int ENOUGH = 3;
    /** A row this wide, in millimetres, is rarely one of a table's cell. */
    private static final double LONG = 105;

    private final double size;
    private final List<Row> rows;
    private final OptionalDouble right;

    private TextArea(double size, List<Row> rows) {
        this.size = size;
        this.rows = rows;
        this.right = rightEdge(rows, size);
    }

    /** None if the pages hold no long rows of Han characters. */
    static Optional<TextArea> of(List<PdfPage> pages) {
        List<Row> running = pages.stream().flatMap(page -> page.text().stream()).filter(Row::isRunning).toList();
        return Tally.most(running.stream().filter(row -> row.width() > LONG).flatMap(row -> row.glyphs().stream()).filter(Glyph::isHan).map(Glyph::size).toList())
                .map(size -> new TextArea(size, running.stream().filter(row -> isOf(size, row)).toList())).filter(area -> area.rows.size() >= ENOUGH);
    }

    private static boolean isOf(double size, Row row) {
        return row.glyphs().stream().allMatch(glyph -> Units.isNear(glyph.size(), size, 0.3)) && !row.isRed();
    }

    /** Size of the text in points. */
    double size() {
        return size;
    }

    /** A character's width in millimetres. */
    double character() {
        return size * Units.POINT;
    }

    /** The rows of text, those of all pages. */
    List<Row> rows() {
        return rows;
    }

    boolean holds(Row row) {
        return isOf(size, row) && row.isRunning();
    }

    /** The right edge in millimetres, if enough rows reach one. */
    OptionalDouble right() {
        return right;
    }

    /** The edge that most long rows share, if several do. */
    private static OptionalDouble rightEdge(List<Row> rows, double size) {
        double outermost = rows.stream().mapToDouble(Row::right).max().orElse(0);
        List<Double> edges = rows.stream().map(Row::right).filter(edge -> edge > outermost - 2 * size * Units.POINT).map(Units::tenth).toList();
        return edges.size() < ENOUGH ? OptionalDouble.empty() : OptionalDouble.of(Tally.most(edges).orElseThrow());
    }

    /** Whether the row reaches the right edge, so that the next one goes on with its paragraph. */
    boolean isFull(Row row) {
        return right.isPresent() && row.right() > right.getAsDouble() - 1.3 * character();
    }

    /** Rows that go on with the paragraph of the row above. */
    List<Row> continued() {
        var continued = new ArrayList<Row>();
        for (int i = 1; i < rows.size(); i++) {
            if (isFull(rows.get(i - 1)) && rows.get(i).left() < rows.get(i - 1).left() + 1) {
                continued.add(rows.get(i));
            }
        }
        return continued;
    }

    /** The left edge in millimetres: where most rows go on. */
    OptionalDouble left() {
        List<Double> edges = continued().stream().map(Row::left).map(Units::tenth).toList();
        return edges.size() < ENOUGH ? OptionalDouble.empty() : OptionalDouble.of(Tally.most(edges).orElseThrow());
    }

    /** First rows of paragraphs that have more than one: a full row below a row that is not. */
    List<Row> beginnings() {
        var beginnings = new ArrayList<Row>();
        for (int i = 1; i < rows.size(); i++) {
            if (isFull(rows.get(i)) && !isFull(rows.get(i - 1))) {
                beginnings.add(rows.get(i));
            }
        }
        return beginnings;
    }

    /** The distance of most neighbouring rows in points, if there are enough of them. */
    OptionalDouble pitch() {
        List<Double> distances = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            double distance = (rows.get(i).baseline() - rows.get(i - 1).baseline()) / Units.POINT;
            if (rows.get(i).page() == rows.get(i - 1).page() && distance < 2.6 * size) {
                distances.add(distance);
            }
        }
        return distances.size() < ENOUGH ? OptionalDouble.empty() : OptionalDouble.of(distances.stream().sorted().toList().get(distances.size() / 2));
    }
}
