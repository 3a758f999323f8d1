package org.junheng.inspect;

import java.util.regex.Matcher;

/** Who was at a meeting (出席、请假、列席人员: GB/T 9704-2012, 10.3), behind the text of minutes in a Word file. Hundredths of a character. */
final class WordAttendanceChecks {

    private static final int INDENT = 200;
    private static final int TOLERANCE = 20;
    /** A list longer than this turns over. */
    private static final int LONG = 2600;

    private WordAttendanceChecks() {}

    static Measurement of(WordFile file) {
        var attendance = new Measurement("R-80", "正文下空一行，左空二字，“出席：”等3号黑体，名单3号仿宋，回行与冒号后首字对齐，各另起一段");
        for (WordParagraph paragraph : file.written()) {
            Matcher label = AttendanceChecks.LABEL.matcher(paragraph.text());
            if (label.matches()) {
                boolean first = attendance.samples().isEmpty();
                String found = found(file, paragraph, label.end(3), first);
                attendance.add(paragraph.place(), found.isEmpty() ? "合规" : found, found.isEmpty());
            }
        }
        return attendance;
    }

    private static String found(WordFile file, WordParagraph paragraph, int colon, boolean first) {
        Passage passage = Passage.of(paragraph);
        if (Math.abs(paragraph.start() - INDENT) > TOLERANCE) {
            return "左空" + Units.characters(paragraph.start() / 100.0);
        }
        if (!Typefaces.HEI.isNamed(passage.fonts().get(0)) || !Typefaces.FANGSONG.isNamed(passage.fonts().get(colon))) {
            return "“" + passage.text().substring(0, colon) + "”" + passage.fonts().get(0) + "，名单" + passage.fonts().get(colon);
        }
        if (first && file.rowsAbove(paragraph) != 1) {
            return "之上空" + file.rowsAbove(paragraph) + "行";
        }
        return paragraph.width() > LONG && Math.abs(paragraph.left() - INDENT - colon * 100) > TOLERANCE ? "回行没有对齐" : "";
    }
}
