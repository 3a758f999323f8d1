package org.junheng.inspect;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The imprint at the end (版记: GB/T 9704-2012, 7.4 and 10.1) of a PDF. Millimetres. */
final class ImprintChecks {

    private static final double SIZE = 14;
    /** One character of its size. */
    private static final double BLANK = SIZE * Units.POINT;
    private static final double LEFT = 28 + BLANK;
    private static final double RIGHT = 184 - BLANK;
    /** Rows turned over begin below the first character behind 抄送：. */
    private static final double HANGING = 28 + 4 * BLANK;
    private static final double BOTTOM = 262;
    /** 28 pt from row to row: one character and 7/8 of one of 3号. */
    private static final double PITCH = 28;

    private ImprintChecks() {}

    static List<Measurement> all(List<PdfPage> pages) {
        var extent = new Measurement("R-54", "在最后一面，线与版心等宽（28至184毫米），允差0.5毫米");
        var weight = new Measurement("R-55", "首末线0.35毫米，中间的线0.25毫米");
        var end = new Measurement("R-56", "末条线与版心下边重合（距纸张上边262毫米），允差0.5毫米");
        Optional<Imprint> found = Imprint.of(pages);
        found.filter(imprint -> imprint.page().number() < pages.size())
                .ifPresent(imprint -> extent.add(imprint.page().number(), "共" + pages.size() + "页", false));
        found.filter(imprint -> imprint.issue().isPresent()).map(Imprint::lines).filter(lines -> !lines.isEmpty()).ifPresent(lines -> {
            int page = found.get().page().number();
            lines.forEach(line -> extent.add(page, Units.mm(line.left()) + "至" + Units.mm(line.right()),
                    Units.isNear(line.left(), 28, 0.5) && Units.isNear(line.right(), 184, 0.5)));
            for (int i = 0; i < lines.size(); i++) {
                double proper = i == 0 || i == lines.size() - 1 ? 0.35 : 0.25;
                weight.add(page, "第" + (i + 1) + "条" + Units.precise(lines.get(i).weight()), Units.isNear(lines.get(i).weight(), proper, 0.04));
            }
            double bottom = lines.get(lines.size() - 1).middle();
            end.add(page, "距纸张上边" + Units.mm(bottom), Units.isNear(bottom, BOTTOM, 0.5));
        });
        boolean letter = pages.get(0).isLetterhead();
        return List.of(extent, weight, end, copies(found), addressees(found), issue(found), separated(found, letter), pitch(found), even(found, letter),
                letter(pages, found, letter));
    }

    private static Measurement copies(Optional<Imprint> found) {
        var copies = new Measurement("R-57", "4号仿宋，“抄送：”左空一字（左边32.9毫米），回行与冒号后首字对齐（左边47.8毫米），右空一字，末尾句号，允差1毫米");
        List<Row> rows = found.map(Imprint::copies).orElse(List.of());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double left = i == 0 ? LEFT : HANGING;
            boolean typed = isTyped(row);
            boolean placed = Units.isNear(row.left(), left, 1) && row.right() < RIGHT + 1;
            boolean ended = i < rows.size() - 1 || row.text().endsWith("。");
            boolean labelled = i > 0 || row.text().startsWith("抄送：");
            copies.add(row.page(), !typed ? type(row) : !labelled ? "“" + Excerpt.of(row.text()) + "”" : !ended ? "末尾是“" + row.last().text() + "”"
                    : (i == 0 ? "左边" : "回行左边") + Units.mm(row.left()) + (row.right() < RIGHT + 1 ? "" : "，右边" + Units.mm(row.right())),
                    typed && placed && ended && labelled);
        }
        return copies;
    }

    private static boolean isTyped(Row row) {
        return Units.isNear(row.size(), SIZE, 0.2) && Typefaces.FANGSONG.isNamed(row.font());
    }

    private static String type(Row row) {
        return Units.pt(row.size()) + Typefaces.plain(row.font());
    }

    private static Measurement addressees(Optional<Imprint> found) {
        var addressees = new Measurement("R-58", "“主送：”左空一字，在抄送之上，中间没有线");
        found.flatMap(Imprint::addressees).ifPresent(row -> {
            List<Row> copies = found.get().copies();
            boolean above = copies.isEmpty() || copies.get(0).baseline() > row.baseline();
            boolean lined = !copies.isEmpty() && above && found.get().hasLineBetween(row, copies.get(0));
            addressees.add(row.page(), !above ? "在抄送之下" : lined ? "与抄送之间有线" : "左边" + Units.mm(row.left()),
                    above && !lined && Units.isNear(row.left(), LEFT, 1));
        });
        return addressees;
    }

    private static Measurement issue(Optional<Imprint> found) {
        var issue = new Measurement("R-59", "14磅（4号）仿宋，在末条线之上，印发机关左空一字（左边32.9毫米），印发日期右空一字（右边179.1毫米），允差1毫米");
        found.flatMap(Imprint::issue).ifPresent(row -> {
            boolean placed = Units.isNear(row.right(), RIGHT, 1) && (row.parts().size() == 1 || Units.isNear(row.left(), LEFT, 1));
            boolean last = found.get().rows().indexOf(row) == found.get().rows().size() - 1;
            issue.add(row.page(), !last ? "之下还有“" + Excerpt.of(found.get().rows().get(found.get().rows().size() - 1).text()) + "”"
                    : placed ? type(row) : Units.mm(row.left()) + "至" + Units.mm(row.right()), placed && last && isTyped(row));
        });
        return issue;
    }

    private static Measurement separated(Optional<Imprint> found, boolean letter) {
        var separated = new Measurement("R-60", "版记其他要素与印发机关、印发日期之间有一条线");
        found.filter(imprint -> !letter && imprint.issue().isPresent() && imprint.rows().indexOf(imprint.issue().get()) > 0).ifPresent(imprint -> {
            int at = imprint.rows().indexOf(imprint.issue().get());
            boolean lined = imprint.hasLineBetween(imprint.rows().get(at - 1), imprint.rows().get(at));
            separated.add(imprint.page().number(), lined ? "有" : "没有", lined);
        });
        return separated;
    }

    private static Measurement pitch(Optional<Imprint> found) {
        var pitch = new Measurement("R-61", "行距28磅，允差1磅");
        List<Row> rows = found.map(Imprint::rows).orElse(List.of());
        IntStream.range(1, rows.size()).mapToDouble(i -> (rows.get(i).baseline() - rows.get(i - 1).baseline()) / Units.POINT)
                .forEach(points -> pitch.add(found.get().page().number(), Units.pt(Units.tenth(points)), Units.isNear(points, PITCH, 1)));
        return pitch;
    }

    /** What prints on both sides of the sheet has its last side on its back. */
    private static Measurement even(Optional<Imprint> found, boolean letter) {
        var even = new Measurement("R-62", "双面印刷的，版记在偶数页");
        found.filter(imprint -> !letter && imprint.issue().isPresent()).ifPresent(imprint -> even.add(
                imprint.page().number(), imprint.page().number() % 2 == 0 ? "偶数页" : "奇数页", imprint.page().number() % 2 == 0));
        return even;
    }

    private static Measurement letter(List<PdfPage> pages, Optional<Imprint> found, boolean letter) {
        var measurement = new Measurement("R-77c", "首页没有页码；版记没有印发机关、印发日期和线，在版心最下方");
        if (letter) {
            pages.get(0).pageNumber().ifPresentOrElse(
                    row -> measurement.add(1, "首页有页码“" + row.text() + "”", false), () -> measurement.add(1, "首页没有页码", true));
            found.ifPresent(imprint -> {
                Row last = imprint.rows().get(imprint.rows().size() - 1);
                boolean low = last.bottom() > BOTTOM - 6 && last.bottom() < BOTTOM + 1;
                measurement.add(imprint.page().number(), imprint.issue().isPresent() ? "有印发机关、印发日期" : !imprint.lines().isEmpty() ? "有线"
                        : "末行下边" + Units.mm(last.bottom()), imprint.issue().isEmpty() && imprint.lines().isEmpty() && low);
            });
        }
        return measurement;
    }
}
