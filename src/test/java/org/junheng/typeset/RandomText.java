package org.junheng.typeset;

import java.util.Random;

/** Text as it might stand in a report: Han, figures with units, marks, Latin words, rare characters. */
public final class RandomText {

    private static final String HAN = "全县义务教育优质均衡发展督导评估学校生师资条件办公室人民政府一二三十的在和与达标率";
    private static final String[] NUMBERS = {"35.07%", "86所", "2025年", "12月31日", "3.6亿元", "1∶15.5", "〔2024〕12号", "0.387", "100℃", "48236人"};
    private static final String[] WORDS = {"GB/T 9704", "Excel", "jydd@qinghe.gov.cn", "IT", "A4", "0571-87052345", "very long words"};
    private static final String[] MARKS = {"，", "。", "、", "；", "：", "？！", "——", "……", "·", "～"};
    private static final String[] PAIRS = {"（）", "《》", "“”", "〔〕", "【】", "‘’", "()"};

    private RandomText() {}

    /** At least so many characters. */
    public static String of(Random random, int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            han(random, text);
            switch (random.nextInt(8)) {
                case 0, 1 -> text.append(one(random, MARKS));
                case 2 -> text.append(one(random, NUMBERS));
                case 3 -> text.append(one(random, WORDS));
                case 4 -> {
                    String pair = one(random, PAIRS);
                    text.append(pair.charAt(0));
                    han(random, text);
                    text.append(pair.charAt(1)).append(random.nextBoolean() ? "，" : "");
                }
                default -> han(random, text);
            }
        }
        return text.toString();
    }

    private static void han(Random random, StringBuilder text) {
        for (int i = 1 + random.nextInt(9); i > 0; i--) {
            text.append(HAN.charAt(random.nextInt(HAN.length())));
        }
    }

    private static String one(Random random, String[] list) {
        return list[random.nextInt(list.length)];
    }
}
