package org.junheng.inspect;

import java.util.List;

/** Paragraphs and their lines (正文: GB/T 9704-2012, 7.3.3 and 9). Millimetres. */
final class ParagraphChecks {

    private static final int ENOUGH = 3;
    private static final double TOLERANCE = 0.3;
    private static final String NEVER_FIRST = "，。、；：？！）》〉】〕”’％%…";
    private static final String NEVER_LAST = "（《〈【〔“‘";

    private ParagraphChecks() {}

    static List<Measurement> all(Elements elements) {
        TextArea area = elements.area();
        return List.of(indents(area), punctuation(area), numbers(area), endings(elements), grid(elements));
    }

    /** First rows of paragraphs. Rows that begin far from the edge are list items or lines of a place of their own. */
    private static Measurement indents(TextArea area) {
        double blank = 2 * area.character();
        var indents = new Measurement("R-31", "首行左空二字（" + Units.mm(blank) + "），允差1毫米");
        area.left().ifPresent(left -> {
            List<Row> beginnings = area.beginnings().stream().filter(row -> row.left() < left + 2 * blank).toList();
            boolean indented = beginnings.stream().filter(row -> Units.isNear(row.left() - left, blank, 1)).count() * 5 >= beginnings.size() * 4L;
            beginnings.forEach(row -> indents.add(row.page(), "空" + Units.mm(row.left() - left), indented || Units.isNear(row.left() - left, blank, 1)));
        });
        return indents;
    }

    private static Measurement punctuation(TextArea area) {
        var punctuation = new Measurement("R-72", "句号、逗号、顿号、后引号、后括号等不在行首，前引号、前括号不在行末（GB/T 15834）");
        for (Row row : area.rows()) {
            if (NEVER_FIRST.contains(row.first().text())) {
                punctuation.add(row.page(), "行首“" + Excerpt.of(row.text()) + "”", false);
            } else if (NEVER_LAST.contains(row.last().text())) {
                punctuation.add(row.page(), "行末是“" + row.last().text() + "”", false);
            } else {
                punctuation.add(row.page(), "没有", true);
            }
        }
        return punctuation;
    }

    /** Last rows of paragraphs that have more than one. */
    private static Measurement endings(Elements elements) {
        var endings = new Measurement("R-83", "段落末行不少于2字（标点不计）");
        for (List<Row> paragraph : elements.paragraphs()) {
            Row last = paragraph.get(paragraph.size() - 1);
            if (paragraph.size() > 1) {
                boolean alone = last.text().replaceAll("[\\p{P}\\p{S}]", "").codePoints().count() < 2;
                endings.add(last.page(), alone ? "末行“" + last.text() + "”" : "不少于2字", !alone);
            }
        }
        return endings;
    }

    /** On pages of nothing but text, behind the first, each row stands a whole number of rows below the first. */
    private static Measurement grid(Elements elements) {
        var grid = new Measurement("R-84", "只有正文的页面，各行都在行格上，允差0.3磅");
        elements.area().pitch().ifPresent(pitch -> elements.pages().stream().filter(page -> page.number() > 1).forEach(page -> {
            List<Row> rows = elements.flow().stream().filter(row -> row.page() == page.number()).toList();
            if (rows.size() > ENOUGH && rows.stream().allMatch(elements.area()::holds)) {
                double exact = exact(rows, pitch);
                double off = rows.stream().mapToDouble(row -> (row.baseline() - rows.get(0).baseline()) / Units.POINT)
                        .map(points -> Math.abs(points - Math.round(points / exact) * exact)).max().orElse(0);
                grid.add(page.number(), off > TOLERANCE ? "偏离" + Units.pt(Units.tenth(off)) : "都在行格上", off <= TOLERANCE);
            }
        }));
        return grid;
    }

    /** The exact distance of a page's rows: the last row tells it best. */
    private static double exact(List<Row> rows, double pitch) {
        double whole = (rows.get(rows.size() - 1).baseline() - rows.get(0).baseline()) / Units.POINT;
        return whole / Math.max(1, Math.round(whole / pitch));
    }

    private static Measurement numbers(TextArea area) {
        var numbers = new Measurement("R-74", "一个数在同一行，和它的%、℃不分开");
        List<Row> rows = area.rows();
        for (int i = 1; i < rows.size(); i++) {
            Row above = rows.get(i - 1);
            if (area.isFull(above)) {
                boolean split = above.last().text().matches("[0-9.]") && rows.get(i).first().text().matches("[0-9.%％℃]");
                numbers.add(rows.get(i).page(), split ? "“" + above.last().text() + "”和“" + rows.get(i).first().text() + "”分在两行" : "没有拆开", !split);
            }
        }
        return numbers;
    }
}
