package org.junheng.inspect;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The red head of a document and of a letter (版头: GB/T 9704-2012, 7.2 and 10.1), on the first page of a PDF. Millimetres. */
final class RedHeadChecks {

    private static final Pattern LOOSE = Pattern.compile(".{0,20}?[\\p{IsHan}][〔\\[（(【［]\\d{2,4}[〕\\]）)】］]第?\\d+号.*");
    private static final Pattern NUMBER = Pattern.compile("[\\p{IsHan}\\d]+〔(19|20)\\d{2}〕[1-9]\\d*号");
    private static final Pattern ORDER = Pattern.compile("第[1-9]\\d*号");
    /** Two blank rows, more or less by what a row is higher than its characters. */
    static final double LEAST_BLANKS = 18;
    static final double MOST_BLANKS = 27;
    static final String NUMBER_REQUIRED = "机关代字〔年份〕序号号，年份四位，用六角括号，不加“第”，序号不编虚位";
    private static final double MIDDLE = 106;
    private static final double SHEET_MIDDLE = 105;
    /** The standard means the ink, which begins up to a millimetre below the em box that is measured. */
    private static final double TOLERANCE = 1.5;

    private RedHeadChecks() {}

    static List<Measurement> all(List<PdfPage> pages) {
        PdfPage first = pages.get(0);
        List<Stroke> lines = lines(first);
        Optional<Row> mark = mark(first);
        Optional<Row> number = number(first);
        if (first.isLetterhead()) {
            return List.of(number(number), letterMark(mark), letterLines(mark, lines));
        }
        String words = mark.map(Row::text).orElse("");
        boolean order = words.endsWith("令");
        boolean minutes = words.endsWith("纪要");
        return List.of(
                number(number), line(number, lines),
                mark("R-14", "上边距版心上边35毫米（距纸张上边72毫米），居中，允差1.5毫米", 72, mark.filter(row -> !order && !minutes)),
                orderNumber(first, mark("R-78", "标志上边距版心上边20毫米（距纸张上边57毫米），居中，允差1.5毫米；空二行居中排“第×号”", 57, mark.filter(row -> order))),
                mark("R-79", "标志上边距版心上边35毫米（距纸张上边72毫米），居中，允差1.5毫米", 72, mark.filter(row -> minutes)));
    }

    /** The long red lines of a page. */
    static List<Stroke> lines(PdfPage first) {
        return first.strokes().stream().filter(stroke -> stroke.red() && stroke.length() > 100).toList();
    }

    /** The red words: the largest red row. */
    static Optional<Row> mark(PdfPage first) {
        return first.rows().stream().filter(Row::isRed).max((a, b) -> Double.compare(a.size(), b.size()));
    }

    /** The row with the document's number, if there are red words. */
    static Optional<Row> number(PdfPage first) {
        return first.rows().stream().filter(RedHeadChecks::isNumber).findFirst()
                .filter(row -> mark(first).isPresent() && row.top() < (first.isLetterhead() ? 80 : lines(first).stream().mapToDouble(Stroke::top).min().orElse(0)));
    }

    static boolean isNumber(Row row) {
        return isNumber(row.text());
    }

    /** Whether it looks like a document's number, however it is written. */
    static boolean isNumber(String text) {
        return LOOSE.matcher(text).matches();
    }

    private static Measurement mark(String rule, String required, double top, Optional<Row> mark) {
        var measurement = new Measurement(rule, required);
        mark.ifPresent(row -> measurement.add(
                row.page(), "距纸张上边" + Units.mm(row.top()) + centre(row, MIDDLE), Units.isNear(row.top(), top, TOLERANCE) && isCentred(row, MIDDLE)));
        return measurement;
    }

    /** 令号: the first row below an order's words. */
    private static Measurement orderNumber(PdfPage first, Measurement order) {
        if (!order.samples().isEmpty()) {
            Row words = mark(first).orElseThrow();
            first.rows().stream().filter(row -> row.top() > words.bottom()).findFirst().ifPresent(row -> {
                double gap = row.top() - words.bottom();
                boolean formed = ORDER.matcher(row.text()).matches();
                order.add(1, formed ? "“" + row.text() + "”在标志之下" + Units.mm(gap) + centre(row, MIDDLE) : "“" + Excerpt.of(row.text()) + "”",
                        formed && isCentred(row, MIDDLE) && gap > LEAST_BLANKS && gap < MOST_BLANKS);
            });
        }
        return order;
    }

    private static Measurement letterMark(Optional<Row> mark) {
        var measurement = new Measurement("R-75", "上边距纸张上边30毫米，居中，允差1.5毫米，不加“文件”");
        mark.ifPresent(row -> measurement.add(
                row.page(), "距纸张上边" + Units.mm(row.top()) + centre(row, SHEET_MIDDLE) + (row.text().endsWith("文件") ? "，有“文件”" : ""),
                Units.isNear(row.top(), 30, TOLERANCE) && isCentred(row, SHEET_MIDDLE) && !row.text().endsWith("文件")));
        return measurement;
    }

    private static String centre(Row row, double middle) {
        return isCentred(row, middle) ? "" : "，偏" + Units.mm(Math.abs((row.left() + row.right()) / 2 - middle));
    }

    private static boolean isCentred(Row row, double middle) {
        return Units.isNear((row.left() + row.right()) / 2, middle, 1);
    }

    private static Measurement number(Optional<Row> number) {
        var measurement = new Measurement("R-17", NUMBER_REQUIRED);
        number.ifPresent(row -> measurement.add(row.page(), "“" + plain(row.text()) + "”", isProper(row.text())));
        return measurement;
    }

    /** The document's number alone, out of a row it may share with others. */
    static String plain(String text) {
        return text.replaceFirst("号.*", "号").replaceFirst("^\\d{6}", "");
    }

    /** Whether it is written as it should be. */
    static boolean isProper(String text) {
        return NUMBER.matcher(plain(text)).matches();
    }

    private static Measurement line(Optional<Row> number, List<Stroke> lines) {
        var measurement = new Measurement("R-21", "发文字号之下4毫米，与版心等宽（28至184毫米），允差0.5毫米");
        lines.stream().findFirst().ifPresent(line -> {
            boolean wide = Units.isNear(line.left(), 28, 0.5) && Units.isNear(line.right(), 184, 0.5);
            String extent = Units.mm(line.left()) + "至" + Units.mm(line.right());
            number.ifPresentOrElse(row -> {
                double distance = line.top() - row.bottom();
                measurement.add(row.page(), "之下" + Units.mm(distance) + "，" + extent, wide && Units.isNear(distance, 4, 0.5));
            }, () -> measurement.add(1, extent, wide));
        });
        return measurement;
    }

    /** The upper double line is thick over thin, the lower one thin over thick. */
    private static Measurement letterLines(Optional<Row> mark, List<Stroke> lines) {
        var measurement = new Measurement("R-76", "标志之下4毫米上粗下细，距纸张下边20毫米上细下粗，红色双线长170毫米，居中，允差0.5毫米");
        if (lines.size() != 4) {
            return measurement.add(1, lines.size() + "条红线", false);
        }
        for (Stroke line : lines) {
            measurement.add(1, Units.mm(line.left()) + "至" + Units.mm(line.right()), Units.isNear(line.left(), 20, 0.5) && Units.isNear(line.right(), 190, 0.5));
        }
        mark.map(row -> lines.get(0).top() - row.bottom())
                .ifPresent(distance -> measurement.add(1, "标志之下" + Units.mm(distance), Units.isNear(distance, 4, 0.5)));
        measurement.add(1, "下方双线距纸张上边" + Units.mm(lines.get(3).bottom()), Units.isNear(lines.get(3).bottom(), 277, 0.5));
        boolean shaped = lines.get(0).weight() > lines.get(1).weight() && lines.get(3).weight() > lines.get(2).weight();
        return measurement.add(1, shaped ? "上粗下细、上细下粗" : "粗细不对", shaped);
    }
}
