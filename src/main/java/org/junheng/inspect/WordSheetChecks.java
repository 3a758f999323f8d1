package org.junheng.inspect;

import java.util.List;

/** The sheet and its margins in a Word file (幅面和页边: GB/T 9704-2012, 5.1 and 5.2.1). Twips, 1/20 pt. */
final class WordSheetChecks {

    static final double MILLIMETRE = 1440 / 25.4;
    private static final int WIDTH = 11906;
    private static final int HEIGHT = 16838;

    private WordSheetChecks() {}

    static List<Measurement> all(WordFile file) {
        var sheet = new Measurement("R-01", "210毫米×297毫米，竖向（横排表格除外）");
        var top = new Measurement("R-02", "上边距37毫米，允差1毫米（固定行距29.6磅时34.6毫米）");
        var left = new Measurement("R-03", "左边距28毫米，允差1毫米");
        var area = new Measurement("R-04", "156毫米×225毫米（固定行距29.6磅时高230毫米）");
        for (int i = 0; i < file.sections().size(); i++) {
            WordSection section = file.sections().get(i);
            if (section.width() == 0 || section.isLandscape() && section.isTable()) {
                continue;
            }
            String place = "第" + (i + 1) + "节";
            sheet.add(place, mm(section.width()) + "×" + mm(section.height()) + (section.isLandscape() ? "（横向的节只放表格）" : ""),
                    near(section.width(), WIDTH, 10) && near(section.height(), HEIGHT, 10));
            if (section.isLandscape()) {
                continue;
            }
            top.add(place, mm(section.top()), near(section.top(), 2098, 57) || near(section.top(), 1960, 20));
            left.add(place, mm(section.left()), near(section.left(), 1588, 57));
            area.add(place, mm(section.measure()) + "×" + mm(section.depth()),
                    near(section.measure(), 8844, 30) && (near(section.depth(), 12756, 30) || near(section.depth(), 13031, 40)));
        }
        return List.of(sheet, top, left, area);
    }

    static String mm(int twips) {
        return Units.mm(twips / MILLIMETRE);
    }

    private static boolean near(int value, int target, int tolerance) {
        return Math.abs(value - target) <= tolerance;
    }
}
