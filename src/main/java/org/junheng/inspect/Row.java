package org.junheng.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Characters on one baseline (行), from left to right; at least one.
 *
 * @param page number of the page, from 1
 */
record Row(int page, List<Glyph> glyphs) {

    /** Baselines closer than this, in millimetres, are one. */
    private static final double SAME = 0.7;

    Row {
        glyphs = List.copyOf(glyphs);
    }

    /** The rows of a page from top to bottom; blanks are left out. */
    static List<Row> of(int page, List<Glyph> glyphs) {
        List<Glyph> sorted = glyphs.stream().filter(glyph -> !glyph.text().isBlank()).sorted(Comparator.comparingDouble(Glyph::baseline)).toList();
        var rows = new ArrayList<Row>();
        var row = new ArrayList<Glyph>();
        for (Glyph glyph : sorted) {
            if (!row.isEmpty() && glyph.baseline() - row.get(row.size() - 1).baseline() > SAME) {
                rows.add(sorted(page, row));
                row.clear();
            }
            row.add(glyph);
        }
        if (!row.isEmpty()) {
            rows.add(sorted(page, row));
        }
        return rows;
    }

    private static Row sorted(int page, List<Glyph> glyphs) {
        return new Row(page, glyphs.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList());
    }

    Glyph first() {
        return glyphs.get(0);
    }

    Glyph last() {
        return glyphs.get(glyphs.size() - 1);
    }

    String text() {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    double left() {
        return first().x();
    }

    double right() {
        return last().right();
    }

    double baseline() {
        return first().baseline();
    }

    double top() {
        return glyphs.stream().mapToDouble(Glyph::top).min().orElseThrow();
    }

    double bottom() {
        return glyphs.stream().mapToDouble(Glyph::bottom).max().orElseThrow();
    }

    /** The size of most of its characters, in points. */
    double size() {
        return most(Glyph::size);
    }

    /** The typeface of most of its characters. */
    String font() {
        return most(Glyph::font);
    }

    double width() {
        return right() - left();
    }

    /** Whether its characters follow each other, as those of a table's cells do not. */
    boolean isRunning() {
        return IntStream.range(1, glyphs.size()).allMatch(i -> glyphs.get(i).x() - glyphs.get(i - 1).right() < 1.5 * glyphs.get(i).size() * Units.POINT);
    }

    boolean isRed() {
        return glyphs.stream().allMatch(glyph -> glyph.colour().isRed());
    }

    private <T extends Comparable<T>> T most(Function<Glyph, T> part) {
        return Tally.most(glyphs.stream().map(part).toList()).orElseThrow();
    }
}
