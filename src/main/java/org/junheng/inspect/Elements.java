package org.junheng.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the rows of a PDF are (公文要素): told from their words, type and place.
 *
 * @param pages the pages, those in front of the document left out
 * @param area how the running text is set
 * @param flow all rows from the title on, without page numbers and imprint
 * @param title the title's rows; empty if there is none
 */
record Elements(List<PdfPage> pages, TextArea area, List<Row> flow, List<Row> title) {

    /** Width of a character of the text in millimetres: 28 fill a row. */
    static final double CHARACTER = (156 - 16 * Units.POINT) / 27;

    private static final double LEFT = 28;
    private static final double RIGHT = 184;
    private static final Pattern HANGING = Pattern.compile("(附件|出席|请假|列席)[：:].*");
    /** A line of a table of contents. */
    static final Pattern LEADERS = Pattern.compile(".*[…·.]{2,}\\d+");
    private static final int LONGEST_ADDRESSEE = 8;

    static Elements of(List<PdfPage> pages, TextArea area) {
        List<Row> imprint = Imprint.of(pages).map(Imprint::rows).orElse(List.of());
        List<Row> all = pages.stream().flatMap(page -> page.text().stream()).filter(row -> !imprint.contains(row)).toList();
        List<Row> title = all.stream().filter(row -> row.page() == pages.get(0).number())
                .dropWhile(row -> !isTitle(row, area)).takeWhile(row -> isTitle(row, area)).toList();
        return new Elements(pages, area, title.isEmpty() ? all : all.subList(all.indexOf(title.get(0)), all.size()), title);
    }

    /** Larger than the text, and black. */
    static boolean isTitle(Row row, TextArea area) {
        return row.size() > area.size() + 1.5 && !row.isRed();
    }

    /** The page the document begins on. */
    int firstPage() {
        return pages.get(0).number();
    }

    /** The left edge of the text in millimetres, or where it should be. */
    double left() {
        return area.left().orElse(LEFT);
    }

    /** The right edge of the text in millimetres, or where it should be. */
    double right() {
        return area.left().isPresent() ? area.right().orElse(RIGHT) : RIGHT;
    }

    /** Where rows that are two characters in begin. */
    double indent() {
        return left() + 2 * CHARACTER;
    }

    /** The row above on the same page. */
    Optional<Row> above(Row row) {
        int at = flow.indexOf(row);
        return at > 0 && flow.get(at - 1).page() == row.page() ? Optional.of(flow.get(at - 1)) : Optional.empty();
    }

    /** Rows behind one, on its page and those that follow. */
    List<Row> behind(Row row) {
        return flow.subList(flow.indexOf(row) + 1, flow.size());
    }

    /** Text behind the title on the first page: the addressee first, if there is one. */
    List<Row> firstText() {
        return flow.stream().filter(row -> row.page() == firstPage() && area.holds(row) && !title.contains(row) && !isNote(row)).toList();
    }

    /** A line under the title in parentheses. */
    private boolean isNote(Row row) {
        return !title.isEmpty() && row.text().startsWith("（") && row.text().endsWith("）") && Units.isNear(row.middle(), (left() + right()) / 2, 2);
    }

    /** The addressee's rows: the first text on the first page, not a sentence, and flush left or with a colon behind it. */
    List<Row> addressee() {
        List<Row> text = firstText();
        if (title.isEmpty() || text.isEmpty()) {
            return List.of();
        }
        int end = IntStream.range(0, Math.min(LONGEST_ADDRESSEE, text.size()))
                .filter(i -> text.get(i).text().matches(".*[：:]")).findFirst().orElse(-1);
        boolean flush = Units.isNear(text.get(0).left(), left(), 3);
        if (end < 0 && flush && text.size() > 1 && !area.isFull(text.get(0)) && text.get(1).left() > text.get(0).left() + CHARACTER) {
            end = 0;
        }
        List<Row> rows = text.subList(0, end + 1);
        boolean sentence = rows.stream().anyMatch(row -> row.text().matches(".*[。；].*|.*(如下|以下|下列).*"));
        return sentence || !flush && end > 0 ? List.of() : rows;
    }

    /** Paragraphs that may bear a heading's number: the names of annexes do not. */
    List<Passage> passages() {
        var passages = new ArrayList<Passage>();
        boolean names = false;
        for (List<Row> rows : paragraphs()) {
            String text = rows.get(0).text();
            names = AnnexNames.BEGINNING.matcher(text).matches() || names && AnnexNames.NUMBERED.matcher(text).matches();
            if (!names && !LEADERS.matcher(text).matches()) {
                passages.add(Passage.of(rows));
            }
        }
        return passages;
    }

    /** The paragraphs of the text, each with its rows. */
    List<List<Row>> paragraphs() {
        var paragraphs = new ArrayList<List<Row>>();
        var rows = new ArrayList<Row>();
        Row last = null;
        for (Row row : flow) {
            if (!area.holds(row) || last == null || rows.isEmpty() || !goesOn(rows, last, row)) {
                if (!rows.isEmpty()) {
                    paragraphs.add(List.copyOf(rows));
                }
                rows.clear();
            }
            if (area.holds(row)) {
                rows.add(row);
            }
            last = row;
        }
        if (!rows.isEmpty()) {
            paragraphs.add(List.copyOf(rows));
        }
        return paragraphs;
    }

    private boolean goesOn(List<Row> rows, Row last, Row row) {
        boolean near = row.page() != last.page() || last.blanksAbove(row) == 0;
        boolean hanging = HANGING.matcher(rows.get(0).text()).matches() && row.left() > rows.get(0).left() + CHARACTER;
        return area.isFull(last) && near && (Units.isNear(row.left(), left(), 1) || hanging);
    }
}
