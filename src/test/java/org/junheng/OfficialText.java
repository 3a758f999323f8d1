package org.junheng;

import java.util.Random;

/**
 * Text as an official document of education supervision might have it, for pages that are measured: every sort of mark, number, unit and
 * word that the rules of setting speak of, never so dense that no line could obey them all.
 */
final class OfficialText {

    private static final String[] SUBJECTS = {
        "全县义务教育学校", "县人民政府", "城区公办小学", "县教育行政部门", "九年一贯制学校", "乡镇寄宿制学校", "专任教师队伍", "督导评估工作组", "学校办学条件", "教学点"
    };
    private static final String[] VERBS = {
        "继续推进", "基本达到", "全面落实", "尚未完成", "逐项核查", "重点督促", "统筹安排", "持续改善", "按时公布", "提前实现"
    };
    private static final String[] OBJECTS = {
        "资源配置", "校际均衡要求", "教师轮岗交流", "校舍改造任务", "经费保障责任", "控辍保学机制", "学位供给", "教学设备更新", "满意度调查", "整改清单"
    };
    private static final String[] LINKS = {"，", "、", "；", "，并且", "，其中", "，同时"};
    private static final String[] ENDS = {"。", "。", "。", "！", "？", "，如此等等……"};
    private static final String[] QUANTITIES = {
        "35.07%", "4.2平方米", "86所", "12.36亿元", "1,280名", "48236人", "8.5‰", "26℃", "1∶15.5", "10%～20%", "300万元", "0.387", "第12号"
    };
    private static final String[] PHRASES = {
        "《义务教育均衡发展督导评估办法》", "“双减”", "（含教学点）", "“城乡一体化”", "《学校管理标准》", "‘一校一案’", "（见附件）", "【备查】",
        "青政督〔2024〕8号文件", "2024年12月31日", "2025年秋季学期", "优质·均衡", "——这是底线——", "名为“关于《均衡发展规划》的说明”",
        "（依据《教育督导条例》）", "使用Excel表", "按GB/T 9704的规定排版", "经IT部门", "A4纸", "“达标”“未达标”", "《规划》《方案》"
    };

    private final Random random;

    OfficialText(long seed) {
        random = new Random(seed);
    }

    /** A paragraph of one to so many sentences. */
    String paragraph(int sentences) {
        var text = new StringBuilder();
        for (int i = random.nextInt(sentences); i >= 0; i--) {
            for (int clauses = random.nextInt(4); clauses >= 0; clauses--) {
                clause(text);
                text.append(clauses > 0 ? one(LINKS) : one(ENDS));
            }
        }
        return text.toString();
    }

    private void clause(StringBuilder text) {
        text.append(one(SUBJECTS));
        if (random.nextInt(3) == 0) {
            text.append("对").append(one(PHRASES));
        }
        text.append(one(VERBS)).append(one(OBJECTS));
        if (random.nextInt(3) == 0) {
            text.append("达到").append(one(QUANTITIES));
        } else if (random.nextInt(3) == 0) {
            text.append("与").append(one(PHRASES)).append(random.nextBoolean() ? "的要求" : "");
        }
    }

    private String one(String[] all) {
        return all[random.nextInt(all.length)];
    }
}
