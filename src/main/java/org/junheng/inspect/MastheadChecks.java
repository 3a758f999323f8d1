package org.junheng.inspect;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * What stands around the red words (版头的其他要素: GB/T 9704-2012, 7.2.1 to 7.2.3, 7.2.6 and 10.1) on the first page of a PDF: number of the
 * copy, secrecy, urgency, signers. Millimetres.
 */
final class MastheadChecks {

    private static final Pattern COPY = Pattern.compile("\\d{1,9}|№.*|No\\.?\\d+");
    private static final Pattern SECRECY = Pattern.compile("(绝密|机密|秘密).{0,6}");
    private static final Pattern URGENCY = Pattern.compile("特急|加急|特提|平急|急件");
    private static final String SIGNER = "签发人";
    private static final double LEFT = 28;
    private static final double RIGHT = 184;
    private static final double TOP = 37;
    private static final double PITCH = 10.4455;
    private static final double SIZE = 16;
    /** From the first line of a letter to what stands below it: 7/8 of a character of 3号. */
    private static final double BELOW_LINE = 4.94;
    /** Part of a row is taken for an element of the masthead no further than this below the sheet's upper edge. */
    private static final double LOWEST = 140;

    private MastheadChecks() {}

    static List<Measurement> all(List<PdfPage> pages) {
        PdfPage first = pages.get(0);
        List<Stroke> lines = RedHeadChecks.lines(first);
        double end = first.isLetterhead() ? LOWEST : lines.stream().mapToDouble(Stroke::top).min().orElse(0);
        List<Row> parts = first.rows().stream().filter(row -> !row.isRed() && row.top() < end).flatMap(row -> row.parts().stream()).toList();
        Optional<Row> copy = parts.stream().filter(row -> COPY.matcher(row.text()).matches() && row.middle() < 70).findFirst();
        Optional<Row> secrecy = parts.stream().filter(row -> SECRECY.matcher(row.text()).matches()).findFirst();
        Optional<Row> urgency = parts.stream().filter(row -> URGENCY.matcher(row.text()).matches()).findFirst();
        Optional<Row> number = RedHeadChecks.number(first).map(row -> row.parts().stream().filter(RedHeadChecks::isNumber).findFirst().orElse(row));
        return first.isLetterhead()
                ? List.of(letter(lines, copy.or(() -> secrecy).or(() -> urgency), number), order(copy, secrecy, urgency))
                : List.of(copy(copy), secrecy(secrecy), order(copy, secrecy, urgency), upward(first, number), label(first), signers(first, end), weight(lines));
    }

    private static Measurement copy(Optional<Row> copy) {
        var measurement = new Measurement("R-12", "6位阿拉伯数字，3号，顶格在版心左上角第一行（上边37毫米，左边28毫米），允差1毫米");
        copy.ifPresent(row -> measurement.add(1, "“" + row.text() + "”" + place(row),
                row.text().matches("\\d{6}") && isAt(row, TOP) && Units.isNear(row.size(), SIZE, 0.3)));
        return measurement;
    }

    private static String place(Row row) {
        return "上边" + Units.mm(row.top()) + "，左边" + Units.mm(row.left());
    }

    private static boolean isAt(Row row, double top) {
        return Units.isNear(row.top(), top, 1) && Units.isNear(row.left(), LEFT, 1);
    }

    private static Measurement secrecy(Optional<Row> secrecy) {
        var measurement = new Measurement("R-13", "3号黑体，顶格在版心左上角第二行（上边47.4毫米，左边28毫米），允差1毫米");
        secrecy.ifPresent(row -> {
            boolean typed = Typefaces.HEI.isNamed(row.font()) && Units.isNear(row.size(), SIZE, 0.3);
            measurement.add(1, typed ? place(row) : Units.pt(row.size()) + Typefaces.plain(row.font()), typed && isAt(row, TOP + PITCH));
        });
        return measurement;
    }

    private static Measurement order(Optional<Row> copy, Optional<Row> secrecy, Optional<Row> urgency) {
        var measurement = new Measurement("R-13b", "紧急程度3号黑体，顶格；自上而下依次为份号、密级、紧急程度，各占一行");
        urgency.ifPresent(row -> {
            boolean typed = Typefaces.HEI.isNamed(row.font()) && Units.isNear(row.size(), SIZE, 0.3);
            double above = Math.max(copy.map(Row::baseline).orElse(0.0), secrecy.map(Row::baseline).orElse(0.0));
            boolean ordered = row.baseline() > above + PITCH / 2;
            measurement.add(1, !typed ? Units.pt(row.size()) + Typefaces.plain(row.font()) : ordered ? "左边" + Units.mm(row.left()) : "次序不对",
                    typed && ordered && Units.isNear(row.left(), LEFT, 1));
        });
        return measurement;
    }

    /** The rows of signers, from the label on. */
    private static List<Row> signerRows(PdfPage first) {
        return first.rows().stream().dropWhile(row -> !row.text().contains(SIGNER)).toList();
    }

    private static Measurement upward(PdfPage first, Optional<Row> number) {
        var measurement = new Measurement("R-18", "发文字号居左空一字（左边33.6毫米），与最后一个签发人同一行，允差1毫米");
        Optional<Row> label = signerRows(first).stream().findFirst();
        label.flatMap(row -> number).ifPresent(row -> {
            double end = RedHeadChecks.lines(first).stream().mapToDouble(Stroke::top).min().orElse(LOWEST);
            boolean last = first.rows().stream().noneMatch(each -> each.baseline() > row.baseline() + 1 && each.bottom() < end);
            boolean level = last && row.baseline() > label.get().baseline() - 1;
            measurement.add(1, "左边" + Units.mm(row.left()) + (level ? "" : "，不在同一行"), level && Units.isNear(row.left(), LEFT + Elements.CHARACTER, 1));
        });
        return measurement;
    }

    private static Measurement label(PdfPage first) {
        var measurement = new Measurement("R-19", "“签发人：”3号仿宋、姓名3号楷体，居右空一字（右边178.4毫米），全角冒号，允差1毫米");
        signerRows(first).stream().findFirst().ifPresent(row -> {
            int at = row.text().indexOf(SIGNER);
            Row signer = row.from(at);
            boolean colon = signer.text().startsWith(SIGNER + "：");
            boolean typed = Typefaces.FANGSONG.isNamed(signer.first().font()) && Typefaces.KAI.isNamed(signer.last().font())
                    && Units.isNear(signer.size(), SIZE, 0.3);
            measurement.add(1, !colon ? "没有全角冒号" : !typed ? "“签发人”" + Typefaces.plain(signer.first().font()) + "，姓名" + Typefaces.plain(signer.last().font())
                    : "右边" + Units.mm(signer.right()), colon && typed && Units.isNear(signer.right(), RIGHT - Elements.CHARACTER, 1));
        });
        return measurement;
    }

    /** Names of further rows begin below the first name. */
    private static Measurement signers(PdfPage first, double end) {
        var measurement = new Measurement("R-20", "每行两个姓名，回行与上一行首名对齐，允差1毫米");
        List<Row> rows = signerRows(first).stream().takeWhile(row -> row.bottom() < end).toList();
        if (rows.size() > 1) {
            Row top = rows.get(0).from(rows.get(0).text().indexOf(SIGNER) + SIGNER.length() + 1);
            for (Row row : rows) {
                List<Row> names = row.parts().stream().filter(part -> part.right() > top.left() - 1 && !RedHeadChecks.isNumber(part)).toList();
                OptionalDouble left = names.stream().filter(part -> part.left() > top.left() - 20).mapToDouble(part -> row == rows.get(0) ? top.left() : part.left()).min();
                left.ifPresent(x -> measurement.add(1, names.size() > 2 ? "一行" + names.size() + "个" : "首名左边" + Units.mm(x),
                        names.size() <= 2 && Units.isNear(x, top.left(), 1)));
            }
        }
        return measurement;
    }

    private static Measurement weight(List<Stroke> lines) {
        var measurement = new Measurement("R-22", "常用0.5至1毫米");
        lines.stream().findFirst().ifPresent(line -> measurement.add(1, Units.precise(line.weight()), line.weight() > 0.45 && line.weight() < 1.05));
        return measurement;
    }

    private static Measurement letter(List<Stroke> lines, Optional<Row> left, Optional<Row> number) {
        var measurement = new Measurement("R-77", "份号、密级、紧急程度顶格居左，发文字号顶格居右，第一个要素在第一条双线之下4.9毫米，允差0.5毫米");
        if (lines.size() > 1) {
            double line = lines.get(1).bottom();
            left.ifPresent(row -> measurement.add(1, "双线之下" + Units.mm(row.top() - line) + "，左边" + Units.mm(row.left()),
                    Units.isNear(row.top() - line, BELOW_LINE, 0.5) && Units.isNear(row.left(), LEFT, 0.5)));
            number.ifPresent(row -> measurement.add(1, "双线之下" + Units.mm(row.top() - line) + "，右边" + Units.mm(row.right()),
                    Units.isNear(row.top() - line, BELOW_LINE, 0.5) && Units.isNear(row.right(), RIGHT, 0.5)));
        }
        return measurement;
    }
}
