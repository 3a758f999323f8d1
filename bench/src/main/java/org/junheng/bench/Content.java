package org.junheng.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What every engine prints (内容): the report of a county that does not exist. Made from a seed, so that nobody has to trust a file.
 *
 * @param title the title
 * @param sections ten of them
 */
public record Content(String title, List<Section> sections) {

    /** The columns of every table. */
    static final List<String> COLUMNS = List.of("序号", "学校", "学生数", "生均面积", "说明");

    private static final int ROWS = 30;
    private static final int PARAGRAPHS = 3;
    private static final int CHARACTERS = 118;

    private static final List<String> HEADINGS = List.of(
            "学校布局", "学位供给", "教师配备", "教师交流", "校舍场地", "仪器设备", "图书装备", "经费保障", "随迁子女入学", "下一步工作");

    private static final List<String> SENTENCES = List.of(
            "全县有义务教育学校%d所，在校学生%d人，平均班额%d人。",
            "“十四五”以来，新增学位%d个，改造校舍%d平方米，撤并教学点%d个。",
            "其中，乡镇学校占百分之%d，教学点在校学生%d人，寄宿学生%d人；",
            "按照县人民政府的部署（见年度计划第%d项），有关部门补充教师%d名，交流轮岗%d名。",
            "生均教学及辅助用房面积、生均体育运动场馆面积等%d项指标达到规定，尚有%d所学校的“差距”在%d个百分点以内。",
            "县财政安排资金%d万元，购置图书%d册、仪器设备%d台套，并完成验收。",
            "对照国家规定，每百名学生拥有的县级以上骨干教师为%d.%d人，音乐、体育、美术专任教师%d人；",
            "群众来信来访%d件，办结%d件，主要反映入学、收费、课后服务等%d个方面。",
            "需要说明的是，城区学校学生较多、用地较紧，今后%d年还将增加%d人，须提前安排%d所学校的扩建。",
            "审核发现%d处数据前后不一，已退回核实；《办学条件台账》更新%d次，抽查%d所学校，结果相符。");

    private static final List<String> NOTES = List.of("达到", "达到", "达到", "略有差距", "正在扩建");

    /**
     * A section.
     *
     * @param number 一、 to 十、
     */
    public record Section(String number, String heading, List<Paragraph> paragraphs, List<Row> rows) {}

    /** A paragraph: an object, because engines of templates loop over objects. */
    public record Paragraph(String text) {}

    /** A row of a table. */
    public record Row(String no, String school, String pupils, String area, String note) {
        List<String> cells() {
            return List.of(no, school, pupils, area, note);
        }
    }

    /** Writes the content as JSON into the file named. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(made()));
    }

    /** The content in a file. */
    static Content read(Path file) throws IOException {
        return JsonMapper.builder().build().readValue(file.toFile(), Content.class);
    }

    private static Content made() {
        var random = new Random(9704);
        var sections = new ArrayList<Section>();
        for (int i = 0; i < HEADINGS.size(); i++) {
            var paragraphs = new ArrayList<Paragraph>();
            for (int k = 0; k < PARAGRAPHS; k++) {
                paragraphs.add(new Paragraph(paragraph(random)));
            }
            var rows = new ArrayList<Row>();
            for (int k = 1; k <= ROWS; k++) {
                rows.add(new Row(Integer.toString(k), "青禾县第" + (ROWS * i + k) + "小学", Integer.toString(120 + random.nextInt(2400)),
                        String.format(Locale.ROOT, "%d.%02d", 3 + random.nextInt(7), random.nextInt(100)), NOTES.get(random.nextInt(NOTES.size()))));
            }
            sections.add(new Section("一二三四五六七八九十".charAt(i) + "、", HEADINGS.get(i), paragraphs, rows));
        }
        return new Content("青禾县（虚构）义务教育优质均衡发展情况报告", sections);
    }

    private static String paragraph(Random random) {
        var text = new StringBuilder();
        while (text.length() < CHARACTERS) {
            String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
            text.append(String.format(Locale.ROOT, sentence, 2 + random.nextInt(90), 2 + random.nextInt(900), 2 + random.nextInt(60)));
        }
        if (text.charAt(text.length() - 1) == '；') {
            text.setCharAt(text.length() - 1, '。');
        }
        return text.toString();
    }

    /** The content as a draft: what Junheng reads (公文Markdown). */
    String draft() {
        var text = new StringBuilder("---\n标题: ").append(title).append("\n前置: [目录]\n---\n");
        for (Section section : sections) {
            text.append("\n# ").append(section.heading).append('\n');
            section.paragraphs.forEach(paragraph -> text.append('\n').append(paragraph.text).append('\n'));
            text.append("\n```table\n列:\n");
            for (int i = 0; i < COLUMNS.size(); i++) {
                text.append("- {名: \"").append(COLUMNS.get(i)).append("\", 宽: ").append(WIDTHS[i]).append(", 对齐: \"中\"}\n");
            }
            text.append("行:\n");
            section.rows.forEach(row -> text.append("- [\"").append(String.join("\", \"", row.cells())).append("\"]\n"));
            text.append("```\n");
        }
        return text.toString();
    }

    /** Shares of the columns in the width. */
    static final int[] WIDTHS = {2, 5, 4, 5, 4};
}
