package org.junheng.inspect;

import java.util.List;

/** Title, paragraphs and their lines (标题、正文: GB/T 9704-2012, 7.3.1, 7.3.3 and 9). Millimetres. */
final class ParagraphChecks {

    private static final double TITLE = 22;
    /** Twice the distance of the text area's middle from the sheet's left edge. */
    private static final double CENTRED = 28 + 184;
    private static final String NEVER_FIRST = "，。、；：？！）》〉】〕”’％%…";
    private static final String NEVER_LAST = "（《〈【〔“‘";

    private ParagraphChecks() {}

    static List<Measurement> all(List<PdfPage> pages, TextArea area) {
        List<Row> title = title(pages.get(0), area);
        return List.of(titleType(title), titleCentred(title), indents(area), punctuation(area), numbers(area));
    }

    /** The title: rows of larger type on the first page, black, together. */
    private static List<Row> title(PdfPage first, TextArea area) {
        return first.text().stream().dropWhile(row -> !isTitle(row, area)).takeWhile(row -> isTitle(row, area)).toList();
    }

    private static boolean isTitle(Row row, TextArea area) {
        return row.size() > area.size() + 1.5 && !row.isRed();
    }

    private static Measurement titleType(List<Row> title) {
        var type = new Measurement("R-23", "22磅（2号）小标宋");
        title.forEach(row -> type.add(
                row.page(), Units.pt(row.size()) + Typefaces.plain(row.font()),
                Units.isNear(row.size(), TITLE, 0.3) && Typefaces.XIAOBIAOSONG.isNamed(row.font())));
        return type;
    }

    private static Measurement titleCentred(List<Row> title) {
        var centred = new Measurement("R-25", "左右空白相差不超过1毫米");
        title.forEach(row -> {
            double difference = Math.abs(row.left() + row.right() - CENTRED);
            centred.add(row.page(), "“" + Excerpt.of(row.text()) + "”左右相差" + Units.mm(difference), difference <= 1);
        });
        return centred;
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
