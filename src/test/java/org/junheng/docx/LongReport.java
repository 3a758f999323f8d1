package org.junheng.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junheng.document.Annex;
import org.junheng.document.Block;
import org.junheng.document.Document;
import org.junheng.document.Head;
import org.junheng.document.Prose;
import org.junheng.fact.Audience;

/** A report of thirty-odd pages with everything in it: figures, Latin letters, quotations, tables over pages, annexes, a signature. */
final class LongReport {

    private static final List<String> SENTENCES = List.of(
            "全县现有义务教育学校%d所，其中小学%d所、初中%d所、九年一贯制学校%d所。",
            "2025年秋季学期在校学生%d人，比上年减少%d人，下降%d.%d%%，城区学校大班额问题基本消除。",
            "小学、初中校际差异系数分别为0.%d和0.%d，均低于国家规定的0.50和0.45；“优质均衡”各项指标较2022年改善%d至%d个百分点。",
            "按照《县域义务教育优质均衡发展督导评估办法》（教督〔2017〕%d号），应配备骨干教师%d人，实有%d人，尚缺%d人。",
            "县财政累计投入%d.%d亿元，新建、改扩建校舍%d万平方米，购置图书%d万册；生均教学及辅助用房面积达到4.63平方米。",
            "会议认为，各乡镇、各部门要把思想和行动统一到中央、省委、市委的决策部署上来——这既是民生工程，也是民心工程；第%d小学、第%d中学等%d所学校要列入%d个重点项目。",
            "“十四五”以来，教师培训经费占比始终不低于%d%%，参训教师%d人次，其中GB/T %d-%d等标准的学习由教研室组织。",
            "群众最关心的，是孩子能不能在家门口上好学：%d份问卷中，表示“满意”或“比较满意”的占%d.%d%%；不足的%d个点位要逐一销号……",
            "一些地方认识不到位，重建设、轻管理，个别学校功能室闲置，仪器设备使用率不高，需要进一步压实责任。",
            "教育、编办、财政、人力资源社会保障、自然资源等部门各司其职，形成了齐抓共管的工作局面，但协同机制仍需完善。");

    private final Random random;

    private LongReport(long seed) {
        random = new Random(seed);
    }

    /** The report of a seed. */
    static Document of(long seed) {
        return new LongReport(seed).document();
    }

    private Document document() {
        var body = new ArrayList<Block>();
        body.add(paragraph(3));
        for (String part : List.of("基本情况", "主要做法", "存在问题", "原因分析", "下一步工作建议")) {
            body.add(new Block.Heading(1, Prose.of(part)));
            for (String section : List.of("学校布局与学位供给", "教师队伍建设", "办学条件与经费保障")) {
                body.add(new Block.Heading(2, Prose.of(section)));
                body.add(paragraph(1 + random.nextInt(4)));
                body.add(new Block.RunIn(3, Prose.of("完善机制"), text(2)));
                body.add(paragraph(2 + random.nextInt(3)));
                body.add(paragraph(1));
            }
            body.add(table("各校资源配置情况", 4 + random.nextInt(22)));
            body.add(new Block.Series(List.of(text(1), text(1), text(1))));
        }
        var annexes = List.of(
                new Annex(Prose.of("青禾县义务教育学校七项指标达标情况一览表"), List.of(table("", 50))),
                new Annex(Prose.of("整改台账"), List.of(new Block.Enumeration(List.of(text(2), text(3), text(1))), paragraph(2))));
        var head = new Head(
                "调研报告",
                "普通材料",
                "青禾县2025年义务教育优质均衡发展情况调研报告",
                List.of("2026年1月10日在县教育工作领导小组会议上"),
                "县人民政府",
                "青禾县人民政府教育督导委员会办公室",
                "2026-01-15",
                "征求意见稿",
                Audience.INTERNAL);
        return new Document(head, body, annexes);
    }

    private Block paragraph(int sentences) {
        return new Block.Paragraph(text(sentences));
    }

    private Prose text(int sentences) {
        var text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
            text.append(String.format(Locale.ROOT, sentence, number(), number(), number(), number()));
        }
        return Prose.of(text.toString());
    }

    private Block table(String caption, int rows) {
        var columns = List.of(
                new Block.Column(Prose.of("序号"), 1, Block.Align.CENTRE),
                new Block.Column(Prose.of("学校"), 3, Block.Align.LEFT),
                new Block.Column(Prose.of("在校学生数"), 2, Block.Align.RIGHT),
                new Block.Column(Prose.of("每百名学生拥有高于规定学历教师数"), 3, Block.Align.RIGHT),
                new Block.Column(Prose.of("说明"), 4, Block.Align.LEFT));
        var cells = new ArrayList<List<Prose>>();
        for (int i = 1; i <= rows; i++) {
            cells.add(List.of(
                    Prose.of(Integer.toString(i)),
                    Prose.of("青禾县第" + i + "小学"),
                    Prose.of(Integer.toString(number())),
                    Prose.of(number() % 10 + "." + number() % 100),
                    random.nextInt(4) > 0 ? Prose.EMPTY : Prose.of("音体美教师不足，2026年秋季学期前补齐" + number() % 10 + "人。")));
        }
        return new Block.Table(Prose.of(caption), caption.isEmpty() ? "" : "单位：人", columns, cells,
                caption.isEmpty() ? Prose.EMPTY : Prose.of("注：数据截至2025年9月1日。"));
    }

    private int number() {
        return 1 + random.nextInt(random.nextBoolean() ? 90 : 4000);
    }
}
