package org.junheng.inspect;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The imprint at the end of a PDF (版记), known by its words.
 *
 * @param page the page it is on
 * @param rows its rows
 */
record Imprint(PdfPage page, List<Row> rows) {

    private static final Pattern BEGINNING = Pattern.compile("(主送|抄送|分送)[：:].*");
    private static final Pattern ISSUE = Pattern.compile(".*月\\d{1,2}日印发");
    /** Lines of a table further up are none of the imprint's. Millimetres. */
    private static final double NEARBY = 12;
    private static final double LONG = 100;

    /** The last one, if there is one: on the last page or, wrongly, on an earlier one. */
    static Optional<Imprint> of(List<PdfPage> pages) {
        for (int i = pages.size() - 1; i >= 0; i--) {
            List<Row> text = pages.get(i).text();
            List<Row> rows = text.stream().dropWhile(row -> !isBeginning(row)).toList();
            if (rows.stream().anyMatch(Imprint::isIssue) || !rows.isEmpty() && rows.get(0).text().startsWith("抄送")) {
                return Optional.of(new Imprint(pages.get(i), rows));
            }
        }
        return Optional.empty();
    }

    private static boolean isBeginning(Row row) {
        return BEGINNING.matcher(row.text()).matches() || isIssue(row);
    }

    static boolean isIssue(Row row) {
        return ISSUE.matcher(row.text()).matches();
    }

    /** The row with 印发机关 and 印发日期. */
    Optional<Row> issue() {
        return rows.stream().filter(Imprint::isIssue).findFirst();
    }

    /** Those of 抄送, the first of which bears the label. */
    List<Row> copies() {
        return rows.stream().dropWhile(row -> !row.text().startsWith("抄送")).takeWhile(row -> !isIssue(row)).toList();
    }

    Optional<Row> addressees() {
        return rows.stream().filter(row -> row.text().startsWith("主送")).findFirst();
    }

    /** Its lines, from top to bottom. */
    List<Stroke> lines() {
        double top = rows.get(0).top() - NEARBY;
        return page.strokes().stream().filter(stroke -> !stroke.red() && stroke.length() > LONG && stroke.middle() > top).toList();
    }

    /** Whether a line runs between two rows. */
    boolean hasLineBetween(Row above, Row below) {
        return lines().stream().anyMatch(line -> line.middle() > above.baseline() && line.middle() < below.baseline());
    }

    /** Whether nothing else is on its page. */
    boolean isAlone() {
        return page.text().size() == rows.size() && page.turned().isEmpty();
    }
}
