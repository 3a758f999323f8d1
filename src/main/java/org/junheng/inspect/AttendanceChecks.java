package org.junheng.inspect;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who was at a meeting (出席、请假、列席人员: GB/T 9704-2012, 10.3), behind the text of minutes in a PDF. Millimetres. */
final class AttendanceChecks {

    static final Pattern LABEL = Pattern.compile("(出席|请假|列席)(人员|单位)?([：:]).+");

    private AttendanceChecks() {}

    static Measurement of(Elements elements) {
        var attendance = new Measurement("R-80", "正文下空一行，左空二字，“出席：”等3号黑体，名单3号仿宋，回行与冒号后首字对齐，各另起一行，允差1毫米");
        boolean first = true;
        for (List<Row> rows : elements.paragraphs()) {
            Matcher label = LABEL.matcher(rows.get(0).text());
            if (label.matches()) {
                String found = found(elements, rows, label.end(3), first);
                attendance.add(rows.get(0).page(), found.isEmpty() ? "合规" : found, found.isEmpty());
                first = false;
            }
        }
        return attendance;
    }

    private static String found(Elements elements, List<Row> rows, int colon, boolean first) {
        Row row = rows.get(0);
        Row names = row.from(colon);
        if (!Units.isNear(row.left(), elements.indent(), 1)) {
            return "左空" + Units.mm(row.left() - elements.left());
        }
        if (!Typefaces.HEI.isNamed(row.first().font()) || !Typefaces.FANGSONG.isNamed(names.first().font())) {
            return "“" + row.text().substring(0, colon) + "”" + Typefaces.plain(row.first().font()) + "，名单" + Typefaces.plain(names.first().font());
        }
        int blanks = first ? elements.above(row).map(above -> above.blanksAbove(row)).orElse(1) : 1;
        if (blanks != 1) {
            return "之上空" + blanks + "行";
        }
        return rows.stream().skip(1).filter(each -> !Units.isNear(each.left(), names.left(), 1)).findFirst()
                .map(each -> "“" + Excerpt.of(each.text()) + "”没有对齐").orElse("");
    }
}
