package org.junheng.inspect;

import java.util.List;
import java.util.Optional;

/** The imprint at the end (版记: GB/T 9704-2012, 7.4), on the last page of a PDF. Millimetres. */
final class ImprintChecks {

    private static final double SIZE = 14;

    private ImprintChecks() {}

    /** An imprint is known by its words; a letter's has no lines. */
    static List<Measurement> all(List<PdfPage> pages) {
        PdfPage last = pages.get(pages.size() - 1);
        var extent = new Measurement("R-54", "在最后一面，线与版心等宽（28至184毫米），允差0.5毫米");
        var weight = new Measurement("R-55", "首末线0.35毫米，中间的线0.25毫米");
        var end = new Measurement("R-56", "末条线与版心下边重合（距纸张上边262毫米），允差0.5毫米");
        var printed = new Measurement("R-59", "14磅（4号）仿宋");
        Optional<Row> issue = last.text().stream().filter(row -> row.text().endsWith("印发") && row.text().contains("月")).findFirst();
        List<Stroke> lines = last.strokes().stream().filter(stroke -> !stroke.red() && stroke.length() > 100 && isNearby(stroke, issue)).toList();
        if (issue.isPresent() && !lines.isEmpty()) {
            lines.forEach(line -> extent.add(last.number(), Units.mm(line.left()) + "至" + Units.mm(line.right()),
                    Units.isNear(line.left(), 28, 0.5) && Units.isNear(line.right(), 184, 0.5)));
            for (int i = 0; i < lines.size(); i++) {
                double proper = i == 0 || i == lines.size() - 1 ? 0.35 : 0.25;
                weight.add(last.number(), "第" + (i + 1) + "条" + Units.precise(lines.get(i).weight()), Units.isNear(lines.get(i).weight(), proper, 0.04));
            }
            double bottom = lines.get(lines.size() - 1).middle();
            end.add(last.number(), "距纸张上边" + Units.mm(bottom), Units.isNear(bottom, 262, 0.5));
        }
        issue.ifPresent(row -> printed.add(
                row.page(), Units.pt(row.size()) + Typefaces.plain(row.font()), Units.isNear(row.size(), SIZE, 0.2) && Typefaces.FANGSONG.isNamed(row.font())));
        return List.of(extent, weight, end, printed);
    }

    /** Lines of a table further up are none of the imprint's. */
    private static boolean isNearby(Stroke stroke, Optional<Row> issue) {
        return issue.isPresent() && Math.abs(stroke.middle() - issue.get().baseline()) < 60;
    }
}
