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

    /** Height of the text's characters and distance of its rows, in millimetres. */
    private static final double TEXT = 16 * Units.POINT;
    private static final double PITCH = 10.4;
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
        return IntStream.range(1, glyphs.size()).allMatch(this::follows);
    }

    private boolean follows(int i) {
        return glyphs.get(i).x() - glyphs.get(i - 1).right() < 1.5 * glyphs.get(i).size() * Units.POINT;
    }

    /** Its parts whose characters follow each other, from left to right. */
    List<Row> parts() {
        var parts = new ArrayList<Row>();
        int from = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || !follows(i)) {
                parts.add(new Row(page, glyphs.subList(from, i)));
                from = i;
            }
        }
        return parts;
    }

    /** The part from a character on; the last character at least. */
    Row from(int index) {
        return new Row(page, glyphs.subList(Math.max(0, Math.min(index, glyphs.size() - 1)), glyphs.size()));
    }

    double middle() {
        return (left() + right()) / 2;
    }

    /** How many rows of text have room between this row and one below it (空行). */
    int blanksAbove(Row below) {
        return (int) Math.round((below.top() - bottom() + TEXT) / PITCH) - 1;
    }

    boolean isRed() {
        return glyphs.stream().allMatch(glyph -> glyph.colour().isRed());
    }

    private <T extends Comparable<T>> T most(Function<Glyph, T> part) {
        return Tally.most(glyphs.stream().map(part).toList()).orElseThrow();
    }
}
