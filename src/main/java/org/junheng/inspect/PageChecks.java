package org.junheng.inspect;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Pages as a whole (页面): turned ones, empty ones, tables, what stands last on them (GB/T 9704-2012, 7.5 and 8). Millimetres. */
final class PageChecks {

    /** Lines whose ends are so close begin or end alike, in points: the outer ones of a table stick out by half their weight. */
    private static final double ALIKE = 4;
    private static final double LEFT = 28;
    private static final double RIGHT = 184;
    /** The least and most type a table's words may have, in points: small 4号 to 3号. */
    private static final double LEAST = 11.7;
    private static final double MOST = 16.3;
    private static final double LONG = 100;
    /** A few turned characters, as in a stamp, turn no page. */
    private static final int ENOUGH = 20;

    private PageChecks() {}

    static List<Measurement> all(List<PdfPage> pages) {
        return List.of(unnumbered(pages), tables(pages), turned(pages), empty(pages), names(pages));
    }

    /** What stands last on a page. */
    static Measurement endings(Elements elements) {
        var endings = new Measurement("R-35", "标题不在一页的末行");
        for (List<Row> paragraph : elements.paragraphs()) {
            Row row = paragraph.get(paragraph.size() - 1);
            if (HeadingChecks.isAlone(Passage.of(paragraph))) {
                boolean last = elements.behind(row).stream().findFirst().map(next -> next.page() != row.page()).orElse(false);
                endings.add(row.page(), last ? "末行“" + Excerpt.of(row.text()) + "”" : "不在末行", !last);
            }
        }
        return endings;
    }

    /** Blank pages in front of a page with nothing but the imprint. */
    private static Measurement unnumbered(List<PdfPage> pages) {
        var unnumbered = new Measurement("R-68", "版记页前的空白页和版记页都不编页码");
        Imprint.of(pages).filter(imprint -> imprint.isAlone() && imprint.page().number() > 1 && pages.get(imprint.page().number() - 2).isBlank())
                .ifPresent(imprint -> pages.subList(imprint.page().number() - 2, imprint.page().number())
                        .forEach(page -> unnumbered.add(
                                page.number(), page.pageNumber().isPresent() ? "有页码" : "没有页码", page.pageNumber().isEmpty())));
        return unnumbered;
    }

    private static Measurement tables(List<PdfPage> pages) {
        var tables = new Measurement("R-70", "表格不宽于版心（156毫米），表文3号至小4号");
        Optional<Imprint> imprint = Imprint.of(pages);
        for (PdfPage page : pages) {
            List<Stroke> others = imprint.filter(each -> each.page() == page).map(Imprint::lines).orElse(List.of());
            List<Stroke> lines = page.strokes().stream().filter(line -> !line.red() && line.length() > LONG && !others.contains(line)).toList();
            if (lines.size() > 1) {
                Collection<List<Stroke>> ruled = tablesOf(lines);
                Optional<Stroke> wide = lines.stream().filter(line -> line.left() < LEFT - 0.5 || line.right() > RIGHT + 0.5).findFirst();
                Optional<Row> small = page.text().stream().filter(row -> ruled.stream().anyMatch(table -> isWithin(row, table)))
                        .filter(row -> row.size() < LEAST || row.size() > MOST).findFirst();
                tables.add(page.number(), wide.map(line -> Units.mm(line.left()) + "至" + Units.mm(line.right()))
                        .or(() -> small.map(row -> "“" + Excerpt.of(row.text()) + "”" + Units.pt(row.size()))).orElse("符合"), wide.isEmpty()
                                && small.isEmpty());
            }
        }
        return tables;
    }

    /** The lines of tables: those of one table begin and end alike, which the axis of a chart beside it does not. */
    private static Collection<List<Stroke>> tablesOf(List<Stroke> lines) {
        return lines.stream().collect(Collectors.groupingBy(line -> List.of(Math.round(line.left() / ALIKE), Math.round(line.right() / ALIKE)))).values();
    }

    private static boolean isWithin(Row row, List<Stroke> table) {
        return row.baseline() > table.get(0).middle() && row.baseline() < table.get(table.size() - 1).middle();
    }

    /** A turned page has its head at the left edge of the upright sheet, whatever side it is. */
    private static Measurement turned(List<PdfPage> pages) {
        var turned = new Measurement("R-71", "横排表格逆时针转90度，表头在竖向纸张的左边（单页为订口，双页为切口）");
        for (PdfPage page : pages) {
            int upright = page.text().stream().mapToInt(row -> row.glyphs().size()).sum();
            int count = page.turned().stream().mapToInt(row -> row.glyphs().size()).sum();
            if (count > Math.max(ENOUGH, upright)) {
                turned.add(page.number(), switch (page.turn()) {
                    case 90 -> "表头在左边";
                    case 270 -> "表头在右边";
                    default -> "转" + page.turn() + "度";
                }, page.turn() == 90);
            }
        }
        return turned;
    }

    private static Measurement empty(List<PdfPage> pages) {
        var empty = new Measurement("R-82", "没有空白页（封面、目录和版记页之前的除外）");
        Optional<Imprint> imprint = Imprint.of(pages);
        for (PdfPage page : pages) {
            boolean intended = imprint.filter(each -> each.isAlone() && each.page().number() == page.number() + 1).isPresent();
            if (!page.isBlank()) {
                empty.add(page.number(), "有文字", true);
            } else if (!intended && page.number() > PageNumberChecks.front(pages)) {
                empty.add(page.number(), "空白页", false);
            }
        }
        return empty;
    }

    private static Measurement names(List<PdfPage> pages) {
        var names = new Measurement("R-86", "每个字都能复制、检索");
        pages.stream().filter(page -> !page.isBlank()).forEach(page -> names.add(
                page.number(), page.nameless() == 0 ? "都能" : page.nameless() + "个字不能", page.nameless() == 0));
        return names;
    }
}
