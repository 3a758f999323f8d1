package org.junheng.inspect;

import java.util.List;
import java.util.Optional;

/** Issuer, date and remarks (发文机关署名、成文日期、附注: GB/T 9704-2012, 7.3.5 and 7.3.6) of a PDF. Millimetres. */
final class SignatureChecks {

    /** Further from the middle of the date than this, the issuer is not meant to be centred above it. */
    private static final double CENTRED = 4;
    private static final double SHEET_MIDDLE = 112;

    private final Elements elements;
    private final Measurement sealed = new Measurement("R-37", "加盖印章的，成文日期右空四字（右边161.7毫米；署名太宽时随署名左移），允差1毫米");
    private final Measurement centred = new Measurement("R-38", "加盖印章的，署名在成文日期之上居中，不出版心，允差1毫米");
    private final Measurement unsealed = new Measurement("R-44", "不加盖印章的，正文下空一行，署名右空二字，成文日期首字比署名首字右移二字（11.1毫米）；日期较长时日期右空二字，允差1毫米");
    private final Measurement dates = Dates.measurement();
    private final Measurement together = new Measurement("R-48", "署名、成文日期与正文同在一页");
    private final Measurement remarks = new Measurement("R-50", "附注在成文日期下一行，左空二字，加圆括号，允差1毫米");

    private SignatureChecks(Elements elements) {
        this.elements = elements;
    }

    static List<Measurement> all(Elements elements) {
        var checks = new SignatureChecks(elements);
        elements.flow().stream().filter(checks::isDate).forEach(checks::read);
        Imprint.of(elements.pages()).flatMap(Imprint::issue).ifPresent(row -> {
            Row date = row.parts().get(row.parts().size() - 1);
            Dates.measure(checks.dates, "第" + date.page() + "页", date.text());
        });
        return List.of(checks.sealed, checks.centred, checks.unsealed, checks.dates, checks.together, checks.remarks);
    }

    /** A date alone in a row, to the right. */
    private boolean isDate(Row row) {
        return row.middle() > SHEET_MIDDLE && Dates.isDate(row.text()) && elements.area().holds(row);
    }

    private void read(Row date) {
        Dates.measure(dates, "第" + date.page() + "页", date.text());
        issuer(date).ifPresent(issuer -> {
            boolean text = elements.above(issuer).isPresent();
            together.add(issuer.page(), text ? "有正文" : "没有正文", text);
            Row name = issuer.parts().get(issuer.parts().size() - 1);
            if (Math.abs(name.middle() - date.middle()) <= CENTRED) {
                sealed(date, name);
            } else if (issuer.parts().size() == 1) {
                unsealed(date, name);
            }
        });
        remarks(date);
    }

    /** The row right above the date, unless it is a row of text. */
    private Optional<Row> issuer(Row date) {
        return elements.above(date).filter(row -> row.blanksAbove(date) == 0 && row.left() > elements.indent() + Elements.CHARACTER
                && !row.text().matches(".*[。；：，]"));
    }

    private void sealed(Row date, Row name) {
        boolean wide = name.right() > elements.right() - 1;
        sealed.add(date.page(), "右边" + Units.mm(date.right()),
                Units.isNear(date.right(), elements.right() - 4 * Elements.CHARACTER, 1) || wide && date.right() < elements.right() - 4 * Elements.CHARACTER);
        double aside = Math.abs(name.middle() - date.middle());
        centred.add(name.page(), name.right() > elements.right() + 1 ? "出版心" : "偏" + Units.mm(aside), aside <= 1 && name.right() <= elements.right() + 1);
    }

    private void unsealed(Row date, Row name) {
        double shift = date.left() - name.left();
        Row longer = date.width() > name.width() ? date : name;
        boolean placed = Units.isNear(shift, 2 * Elements.CHARACTER, 1) && Units.isNear(longer.right(), elements.right() - 2 * Elements.CHARACTER, 1);
        int blanks = elements.above(name).map(above -> above.blanksAbove(name)).orElse(1);
        unsealed.add(date.page(), "右移" + Units.mm(shift) + "，" + (longer == date ? "日期" : "署名") + "右空" + Units.mm(elements.right() - longer.right())
                + (blanks == 1 ? "" : "，上空" + blanks + "行"), placed && blanks == 1);
    }

    private void remarks(Row date) {
        elements.behind(date).stream().findFirst()
                .filter(row -> row.page() == date.page() && date.blanksAbove(row) < 4 && row.text().matches("[（(].*|此件.*|联系.*"))
                .ifPresent(row -> {
                    boolean bracketed = row.text().startsWith("（");
                    int blanks = date.blanksAbove(row);
                    remarks.add(row.page(), !bracketed ? "“" + Excerpt.of(row.text()) + "”没有圆括号" : "左空" + Units.mm(row.left() - elements.left())
                            + (blanks == 0 ? "" : "，上空" + blanks + "行"), bracketed && blanks == 0 && Units.isNear(row.left(), elements.indent(), 1));
                });
    }
}
