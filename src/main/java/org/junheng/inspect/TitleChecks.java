package org.junheng.inspect;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Title and addressee (标题、主送机关: GB/T 9704-2012, 7.3.1, 7.3.2 and 10.1) on the first page of a PDF. Millimetres. */
final class TitleChecks {

    private static final double SIZE = 22;
    /** 22 pt and 7/8 of 16 pt. */
    private static final double PITCH = 36;

    private TitleChecks() {}

    static List<Measurement> all(Elements elements) {
        List<Row> title = elements.title();
        return List.of(
                type(title), centred(title), below(elements), pitch(title), shape(title), addressee(elements), firstPage(elements), letter(elements));
    }

    private static Measurement type(List<Row> title) {
        var type = new Measurement("R-23", "22磅（2号）小标宋");
        title.forEach(row -> type.add(
                row.page(), Units.pt(row.size()) + Typefaces.plain(row.font()),
                Units.isNear(row.size(), SIZE, 0.3) && Typefaces.XIAOBIAOSONG.isNamed(row.font())));
        return type;
    }

    private static Measurement centred(List<Row> title) {
        var centred = new Measurement("R-25", "左右空白相差不超过1毫米");
        title.forEach(row -> {
            double difference = Math.abs(row.left() + row.right() - 28 - 184);
            centred.add(row.page(), "“" + Excerpt.of(row.text()) + "”左右相差" + Units.mm(difference), difference <= 1);
        });
        return centred;
    }

    private static Measurement below(Elements elements) {
        var below = new Measurement("R-24", "红色分隔线之下空二行（18至27毫米）");
        PdfPage first = elements.pages().get(0);
        Optional<Stroke> line = RedHeadChecks.lines(first).stream().findFirst().filter(stroke -> !first.isLetterhead());
        elements.title().stream().findFirst().ifPresent(row -> line.map(Stroke::bottom).ifPresent(y -> gap(below, row.top() - y)));
        return below;
    }

    private static void gap(Measurement measurement, double gap) {
        measurement.add(1, "空" + Units.mm(gap), gap >= RedHeadChecks.LEAST_BLANKS && gap <= RedHeadChecks.MOST_BLANKS);
    }

    /** Below the lowest element of a letter's head. */
    private static Measurement letter(Elements elements) {
        var letter = new Measurement("R-77b", "标题在上一要素之下空二行（18至27毫米）；首页末行与第二条双线相距不小于4.9毫米");
        PdfPage first = elements.pages().get(0);
        List<Stroke> lines = RedHeadChecks.lines(first);
        if (first.isLetterhead() && lines.size() == 4) {
            elements.title().stream().findFirst().ifPresent(title -> first.rows().stream().filter(row -> row.bottom() < title.top() && !row.isRed())
                    .mapToDouble(Row::bottom).max().ifPresent(bottom -> gap(letter, title.top() - bottom)));
            first.text().stream().filter(row -> row.top() < lines.get(2).top()).mapToDouble(Row::bottom).max().ifPresent(bottom -> letter.add(
                    1, "末行与双线相距" + Units.mm(lines.get(2).top() - bottom), lines.get(2).top() - bottom > 4.4));
        }
        return letter;
    }

    private static Measurement pitch(List<Row> title) {
        var pitch = new Measurement("R-26", "行距36磅左右（35至37磅）");
        IntStream.range(1, title.size()).mapToDouble(i -> (title.get(i).baseline() - title.get(i - 1).baseline()) / Units.POINT)
                .forEach(points -> pitch.add(title.get(0).page(), Units.pt(Units.tenth(points)), Units.isNear(points, PITCH, 1.05)));
        return pitch;
    }

    private static Measurement shape(List<Row> title) {
        var shape = new Measurement("R-27", TitleShape.REQUIRED);
        if (!title.isEmpty()) {
            String found = TitleShape.of(
                    title.stream().map(Row::text).toList(), title.stream().map(row -> row.width() / (row.size() * Units.POINT)).toList());
            shape.add(title.get(0).page(), found, found.equals(TitleShape.PROPER));
        }
        return shape;
    }

    private static Measurement addressee(Elements elements) {
        var addressee = new Measurement("R-28", "标题下空一行，顶格，回行顶格，末尾全角冒号，允差1毫米");
        List<Row> rows = elements.addressee();
        if (!rows.isEmpty()) {
            Row last = rows.get(rows.size() - 1);
            rows.forEach(row -> addressee.add(elements.firstPage(), "左空" + Units.mm(row.left() - elements.left()), Units.isNear(row.left(), elements.left(), 1)));
            addressee.add(elements.firstPage(), "末尾是“" + last.last().text() + "”", last.text().endsWith("："));
            elements.above(rows.get(0)).map(above -> above.blanksAbove(rows.get(0)))
                    .ifPresent(blanks -> addressee.add(elements.firstPage(), "之上空" + blanks + "行", blanks == 1));
        }
        return addressee;
    }

    /** Covers have no red words. */
    private static Measurement firstPage(Elements elements) {
        var text = new Measurement("R-30", "首页有正文");
        if (RedHeadChecks.mark(elements.pages().get(0)).isPresent()) {
            long rows = elements.firstText().size() - elements.addressee().size();
            text.add(elements.firstPage(), rows > 0 ? "有" : "没有", rows > 0);
        }
        return text;
    }
}
