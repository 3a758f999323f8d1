package org.junheng.batch;

import java.util.List;

/**
 * What came of a batch (结果).
 *
 * @param units how many units it has
 * @param current how many were up to date already (已有)
 * @param made how many were made
 * @param skipped for how many the county has no data
 * @param files how many files were made
 * @param failed those that failed, with why
 * @param seconds how long it took
 */
public record Summary(int units, int current, int made, int skipped, long files, List<Unit> failed, double seconds) {

    public Summary {
        failed = List.copyOf(failed);
    }

    /** In one sentence. */
    public String words() {
        var words = new StringBuilder("共" + units + "件");
        part(words, "已有", current);
        part(words, "新做", made);
        part(words, "没有数据跳过", skipped);
        part(words, "失败", failed.size());
        return words + (files > 0 ? "；写出" + files + "个文件，用时%.1f秒，每秒%.1f个文件".formatted(seconds, files / Math.max(seconds, 0.001)) : "") + "。";
    }

    private static void part(StringBuilder words, String what, int number) {
        if (number > 0) {
            words.append("，").append(what).append(number).append("件");
        }
    }
}
