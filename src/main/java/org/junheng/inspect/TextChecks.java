package org.junheng.inspect;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be told from the text alone (文字检查: GB/T 9704-2012, 9), in whatever kind of file it stands. */
final class TextChecks {

    private static final Pattern SLIPS = Pattern.compile(
            "(?<=\\p{IsHan})[,;:?!()]|[,;:?!()](?=\\p{IsHan})|\\.{3}|--|[０-９]|\\[(19|20)\\d{2}]|（(19|20)\\d{2}）\\d+号|(19|20)\\d,\\d{3}年|二[○〇0]\\d");
    private static final String NO_TEXT = "此页无正文";

    private final Measurement slips = new Measurement("R-73", "汉字旁用全角标点，数字用半角，年份用〔〕");
    private final Measurement noText = new Measurement("R-49", "不出现“此页无正文”");

    /** Reads a paragraph or a row. */
    void read(String place, String text) {
        Matcher slip = SLIPS.matcher(text);
        boolean found = slip.find();
        slips.add(place, found ? "“" + around(text, slip) + "”" : "没有发现", !found);
        noText.add(place, text.contains(NO_TEXT) ? "有" : "没有", !text.contains(NO_TEXT));
    }

    private static String around(String text, Matcher match) {
        return text.substring(Math.max(0, match.start() - 4), Math.min(text.length(), match.end() + 4));
    }

    List<Measurement> all() {
        return List.of(noText, slips);
    }
}
