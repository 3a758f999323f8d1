package org.junheng.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statement of annexes and the annexes (附件说明、附件: GB/T 9704-2012, 7.3.4 and 7.3.7) of a PDF. Millimetres. */
final class AnnexChecks {

    private static final double TOLERANCE = 1;
    /** Above the annex's head; a word processor's line begins half a leading higher. */
    private static final double HIGHEST = 36;
    private static final double LOWEST = 41;
    private static final double LABEL = 35;

    private final Elements elements;
    private final AnnexNames names = new AnnexNames();
    private final Measurement statement = new Measurement("R-36", AnnexNames.REQUIRED);
    private final Measurement newPage = new Measurement("R-51", "附件另面编排");
    private final Measurement head = new Measurement("R-52", "“附件”及序号3号黑体，顶格在第一行；题名居中在第三行；序号、题名与附件说明一致，允差1毫米");
    private final Measurement apart = new Measurement("R-53", "不与正文一起装订的附件，首行顶格排“发文字号附件序号”");

    private AnnexChecks(Elements elements) {
        this.elements = elements;
    }

    static List<Measurement> all(Elements elements) {
        var checks = new AnnexChecks(elements);
        elements.pages().get(0).text().stream().findFirst().filter(row -> row.text().matches(".{0,30}附件\\d*[：:]?")).ifPresent(checks::apart);
        for (PdfPage page : elements.pages()) {
            elements.flow().stream().filter(row -> row.page() == page.number()).forEach(checks::read);
            page.turned().stream().findFirst().filter(row -> AnnexNames.HEAD.matcher(row.text()).matches()).ifPresent(row -> checks.turned(row, page));
        }
        return List.of(checks.statement, checks.newPage, checks.head, checks.apart);
    }

    private void read(Row row) {
        if (AnnexNames.BEGINNING.matcher(row.text()).matches() && elements.area().holds(row)) {
            boolean first = elements.above(row).isEmpty();
            if (!first || row.left() > LABEL) {
                statement(row, first);
            }
        } else if (AnnexNames.HEAD.matcher(row.text()).matches() && row.page() > 1) {
            boolean first = elements.above(row).isEmpty();
            if (first || row.left() < LABEL) {
                newPage.add(row.page(), first ? "另面" : "“" + row.text() + "”之上有文字", first);
                head(row, first);
            }
        }
    }

    private void apart(Row row) {
        boolean formed = AnnexNames.APART.matcher(row.text()).matches();
        apart.add(1, formed ? "左边" + Units.mm(row.left()) : "首行“" + row.text() + "”", formed && Units.isNear(row.left(), elements.left(), TOLERANCE));
    }

    /** Rows of the statement: on the page those that begin further right than its first, close together. */
    private List<Row> rows(Row first) {
        var rows = new ArrayList<>(List.of(first));
        for (Row row : elements.behind(first)) {
            Row last = rows.get(rows.size() - 1);
            if (row.page() != last.page() || last.blanksAbove(row) != 0
                    || !row.text().matches("\\d{1,2}[.．].*") && row.left() < first.left() + Elements.CHARACTER
                    || Dates.isDate(row.text())) {
                break;
            }
            rows.add(row);
        }
        return rows;
    }

    private void statement(Row first, boolean onTop) {
        List<Row> rows = rows(first);
        String label = first.text().replaceFirst("^(附件\\d*[：:]).*", "$1");
        boolean several = first.from(label.length()).text().matches("\\d{1,2}[.．、].*");
        var lines = new ArrayList<String>();
        double number = first.from(label.length()).left();
        String misplaced = Units.isNear(first.left(), elements.indent(), TOLERANCE) ? "" : "左空" + Units.mm(first.left() - elements.left());
        int blanks = onTop ? 1 : elements.above(first).orElseThrow().blanksAbove(first);
        if (misplaced.isEmpty() && blanks != 1) {
            misplaced = "之上空" + blanks + "行";
        }
        double name = several ? first.from(first.text().replaceFirst("^(附件\\d*[：:]\\d{1,2}[.．、]).*", "$1").length()).left() : number;
        for (Row row : rows) {
            boolean begins = row == first || several && row.text().matches("\\d{1,2}[.．、：].*");
            if (begins) {
                lines.add(row == first ? row.text().substring(label.length()) : row.text());
            } else {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + row.text());
            }
            double proper = row == first ? row.left() : begins ? number : name;
            if (misplaced.isEmpty() && !Units.isNear(row.left(), proper, TOLERANCE)) {
                misplaced = "“" + Excerpt.of(row.text()) + "”没有对齐";
            }
        }
        String found = names.read(label, lines).orElse(misplaced);
        statement.add(first.page(), found.isEmpty() ? lines.size() + "个附件" : found, found.isEmpty());
    }

    /** The head of an annex that is turned as a whole: its words, as it stands nowhere the standard speaks of. */
    private void turned(Row row, PdfPage page) {
        Optional<String> different = names.compare(row.text(), page.turned().stream().skip(1).map(Row::text).toList());
        head.add(row.page(), different.orElse("与附件说明一致"), different.isEmpty());
    }

    private void head(Row row, boolean first) {
        List<Row> page = elements.behind(row).stream().takeWhile(next -> next.page() == row.page()).toList();
        Optional<String> different = names.compare(row.text(), page.stream().map(Row::text).toList());
        if (!first) {
            return;
        }
        boolean typed = Typefaces.HEI.isNamed(row.font()) && Units.isNear(row.size(), 16, 0.3);
        boolean placed = Units.isNear(row.left(), elements.left(), TOLERANCE) && row.top() > HIGHEST && row.top() < LOWEST;
        Optional<String> wrong = !typed ? Optional.of(Units.pt(row.size()) + Typefaces.plain(row.font()))
                : !placed ? Optional.of("上边" + Units.mm(row.top()) + "，左边" + Units.mm(row.left())) : different;
        if (wrong.isEmpty() && !page.isEmpty()) {
            double down = page.get(0).top() - row.top();
            double aside = Math.abs(page.get(0).middle() - (elements.left() + elements.right()) / 2);
            wrong = down < RedHeadChecks.LEAST_BLANKS || down > RedHeadChecks.MOST_BLANKS ? Optional.of("题名在附件之下" + Units.mm(down))
                    : aside > TOLERANCE ? Optional.of("题名偏" + Units.mm(aside)) : wrong;
        }
        head.add(row.page(), wrong.orElse("第一行、第三行"), wrong.isEmpty());
    }
}
