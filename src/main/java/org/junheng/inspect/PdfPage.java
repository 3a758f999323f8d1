package org.junheng.inspect;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page of a PDF as it was read back (页).
 *
 * @param number its place in the file, from 1
 * @param width of the sheet in millimetres
 * @param height of the sheet in millimetres
 * @param rotation in degrees, clockwise
 * @param rows its upright characters, from top to bottom
 * @param turned its other characters, as rows of the page turned so that they stand upright
 * @param turn by how many degrees most of those are turned, counter-clockwise; 0 if there are none
 * @param nameless how many characters nobody can tell what they are, as the file does not say
 * @param strokes its horizontal lines, from top to bottom
 */
record PdfPage(int number, double width, double height, int rotation, List<Row> rows, List<Row> turned, int turn, int nameless, List<Stroke> strokes) {

    private static final Pattern NUMBER = Pattern.compile("\\P{Nd}{0,3}\\p{Nd}{1,4}\\P{Nd}{0,3}");
    /** A page number is nowhere above this, in millimetres from the sheet's upper edge. */
    private static final double FOOT = 255;

    PdfPage {
        rows = List.copyOf(rows);
        turned = List.copyOf(turned);
        strokes = List.copyOf(strokes);
    }

    /** The page number: the lowest row at the foot of the page that is hardly more than a number. */
    Optional<Row> pageNumber() {
        return rows.stream().filter(row -> row.top() > FOOT && NUMBER.matcher(row.text()).matches()).reduce((above, below) -> below);
    }

    /** All rows but the page number. */
    List<Row> text() {
        Optional<Row> number = pageNumber();
        return rows.stream().filter(row -> number.isEmpty() || row != number.get()).toList();
    }

    boolean isBlank() {
        return text().isEmpty() && turned.isEmpty() && strokes.isEmpty() && nameless == 0;
    }

    /** Whether it is the first page of a letter (信函格式), which has red lines of 170 mm. */
    boolean isLetterhead() {
        return number == 1 && strokes.stream().anyMatch(stroke -> stroke.red() && Units.isNear(stroke.length(), 170, 2));
    }
}
