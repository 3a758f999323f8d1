package org.junheng.inspect;

import java.util.List;
import java.util.stream.IntStream;

/** The shape of a title's lines (标题回行: GB/T 9704-2012, 7.3.1). */
final class TitleShape {

    static final String REQUIRED = "回行词意完整，排成梯形或菱形，末行不少于4字，行首不是“的”“和”等虚字和后标点，行末不是前标点";
    /** What is said of a title that has one. */
    static final String PROPER = "一行、梯形或菱形";

    private static final String NEVER_FIRST = "的了和与及、，。；：”’》〉）";
    private static final String NEVER_LAST = "“‘《〈（";
    private static final double SAME = 0.5;
    private static final double LEAST_LAST = 4;
    private static final double MOST_RATIO = 3;

    private TitleShape() {}

    /**
     * What is wrong with it, or {@link #PROPER}.
     *
     * @param lines their words
     * @param widths their widths in characters
     */
    static String of(List<String> lines, List<Double> widths) {
        int count = lines.size();
        if (count == 1) {
            return PROPER;
        }
        for (int i = 0; i < count; i++) {
            if (i > 0 && NEVER_FIRST.indexOf(lines.get(i).charAt(0)) >= 0) {
                return "行首“" + Excerpt.of(lines.get(i)) + "”";
            }
            if (i < count - 1 && NEVER_LAST.indexOf(lines.get(i).charAt(lines.get(i).length() - 1)) >= 0) {
                return "行末是“" + lines.get(i).charAt(lines.get(i).length() - 1) + "”";
            }
        }
        double most = widths.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double least = widths.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        if (most - least <= SAME) {
            return "各行等宽";
        }
        if (widths.get(count - 1) < LEAST_LAST) {
            return "末行" + Units.characters(Units.tenth(widths.get(count - 1)));
        }
        if (most > MOST_RATIO * least) {
            return "各行长短悬殊";
        }
        boolean waisted = IntStream.range(1, count - 1).anyMatch(i -> isWaist(widths, i));
        return waisted ? "中间的行比上下都短" : PROPER;
    }

    /** Whether longer lines stand above and below. */
    private static boolean isWaist(List<Double> widths, int at) {
        double above = widths.subList(0, at).stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double below = widths.subList(at + 1, widths.size()).stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return above > widths.get(at) + SAME && below > widths.get(at) + SAME;
    }
}
