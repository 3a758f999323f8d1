package org.junheng.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junit.jupiter.api.Test;

/** Every fault of a draft, with its message. */
class DraftFaultsTest {

    @Test
    void everythingWrongIsToldAtOnce() {
        assertThat(faults("""
                ---
                文中: 报告
                标题: [甲]
                标题: 乙
                题注: 丙
                成文日期: 2026年1月15日
                读者: 大家
                ---
                ##### 甲

                - 乙
                  - 丙
                - - 丁

                | 一行 |

                | 甲 | 乙 |
                | --- | --- |
                | 丙 |
                | 丁 | 戊 | 己 |

                <<< 附录

                <<< 附件：

                ```graph
                ```

                ```table
                """))
                .containsExactly(
                        "[DRAFT-004] draft.md 第2行：发现不认识的键“文中”；应为文种、版式、份号、密级、紧急程度、发文机关标志、发文字号、签发人、附件标识、标题、题注、主送、称谓、发文机关、成文日期、印章、附注、出席、请假、列席、版记主送、抄送、印发机关、印发日期、版记页、稿次、读者、前置。相近的有：文种、发文字号、发文机关。",
                        "[DRAFT-006] draft.md 第4行：发现重复的“标题”；应为每项只写一次。请删去多余的一项。",
                        "[DRAFT-005] draft.md 第5行：发现文字“丙”；应为列表。每项另起一行，以“- ”开头。",
                        "[DRAFT-005] draft.md 第6行：发现“2026年1月15日”；应为年-月-日，如2026-01-15。",
                        "[DRAFT-005] draft.md 第7行：发现“大家”；应为内部、上报、公开。",
                        "[DRAFT-008] draft.md 第9行：发现5级标题；应为一至四级标题，即一至四个“#”。如为文字，请写作“\\#”。",
                        "[DRAFT-009] draft.md 第12行：发现列表之内的列表；应为只有一层的列表。请去掉这一行的缩进，或改用下一级标题；如为文字，请在符号前加“\\”。",
                        "[DRAFT-009] draft.md 第13行：发现列表之内的列表；应为只有一层的列表。请去掉这一行的缩进，或改用下一级标题；如为文字，请在符号前加“\\”。",
                        "[DRAFT-010] draft.md 第15行：发现以“|”开头的行；应为表格：第一行为列名，第二行为“| --- | --- |”。如不是表格，请写作“\\|”。",
                        "[DRAFT-011] draft.md 第19行：发现1格；应为2格，与列数相同。空格子也要用“|”隔开；文字中的“|”写作“\\|”。",
                        "[DRAFT-011] draft.md 第20行：发现3格；应为2格，与列数相同。空格子也要用“|”隔开；文字中的“|”写作“\\|”。",
                        "[DRAFT-014] draft.md 第22行：发现“<<< 附录”；应为单独的“<<<”（分页），“<<< 附件：标题”或“<<< 印发件：标题”。如为文字，请写作“\\<<<”。",
                        "[DRAFT-014] draft.md 第24行：发现“<<< 附件：”；应为单独的“<<<”（分页），“<<< 附件：标题”或“<<< 印发件：标题”。如为文字，请写作“\\<<<”。",
                        "[DRAFT-012] draft.md 第26行：发现块“graph”；应为“```table”或“```chart”。除表格和图外没有别的块；如为文字，请写作“\\```”。",
                        "[DRAFT-013] draft.md 第29行：发现没有结束的块；应为以一行“```”结束的块。请在块的末尾加一行“```”；如为文字，请写作“\\```”。");
    }

    @Test
    void aValueOfTheWrongType() {
        assertThat(faults("---\n标题: [甲]\n稿次: {甲: 乙}\n---\n")).containsExactly(
                "[DRAFT-005] draft.md 第2行：发现列表；应为一段文字。含有“: ”“#”等符号的文字请用半角双引号括起来。",
                "[DRAFT-005] draft.md 第3行：发现一组“键: 值”；应为一段文字。含有“: ”“#”等符号的文字请用半角双引号括起来。");
    }

    @Test
    void theFieldsOfATable() {
        assertThat(faults("""
                ```table
                标题: 甲
                列:
                - {名: 学校, 宽: 很宽}
                - {名: 人数, 对齐: 居中, 色: 红}
                - 备注
                行:
                - [一小, 12]
                - 二小
                ```

                ```table
                题名: 甲
                ```

                ```table
                横排: 横
                列: [{名: 学校}]
                ```
                """)).containsExactly(
                "[DRAFT-004] draft.md 第2行：发现不认识的键“标题”；应为题名、单位、横排、列、行、注。",
                "[DRAFT-005] draft.md 第4行：发现列宽“很宽”；应为整数。列宽是各列所占的份数，不写则自动安排。",
                "[DRAFT-004] draft.md 第5行：发现不认识的键“色”；应为名、宽、对齐。",
                "[DRAFT-005] draft.md 第5行：发现对齐方式“居中”；应为左、中、右。相近的有：中。",
                "[DRAFT-005] draft.md 第6行：发现文字“备注”；应为一组“键: 值”。可用的键：名、宽、对齐。",
                "[DRAFT-011] draft.md 第8行：发现2格；应为3格，与列数相同。空格子写作\"\"。",
                "[DRAFT-005] draft.md 第9行：发现文字“二小”；应为列表。每项另起一行，以“- ”开头。",
                "[DRAFT-010] draft.md 第13行：发现没有列的表格；应为至少一列。请在“列:”下逐列写出名称，如 - {名: \"学校\"}。",
                "[DRAFT-005] draft.md 第17行：发现横排“横”；应为否、是。");
    }

    @Test
    void theFieldsOfAChart() {
        assertThat(faults("""
                ```chart
                标题: 甲
                类型: 饼形
                系列: [小学, 初中]
                数据:
                - [教师, 0.35, "-0.1"]
                - [校舍, 0.35]
                - 设备
                标准线:
                - {名: 限值}
                - {名: 限值, 数: 1, 值: 50%}
                ```

                ```chart
                题名: 甲
                系列: [甲, 乙, 丙, 丁, 戊]
                ```
                """)).containsExactly(
                "[DRAFT-004] draft.md 第2行：发现不认识的键“标题”；应为题名、单位、类型、系列、数据、标准线、注。相近的有：标准线。",
                "[DRAFT-005] draft.md 第3行：发现图的类型“饼形”；应为柱形、折线、分色柱形。相近的有：柱形、分色柱形。",
                "[DRAFT-019] draft.md 第6行：发现图里的值“-0.1”；应为不小于零的数，如0.35。数里不写逗号、百分号和单位，单位写在“单位:”后。",
                "[DRAFT-011] draft.md 第7行：发现2格；应为3格：类别和各系列的值。没有的值写作\"\"。",
                "[DRAFT-005] draft.md 第8行：发现文字“设备”；应为列表。每项另起一行，以“- ”开头。",
                "[DRAFT-019] draft.md 第10行：发现没有值的标准线；应为标准线的名称和值，如 - {名: \"限值\", 值: \"0.65\"}。",
                "[DRAFT-004] draft.md 第11行：发现不认识的键“数”；应为名、值。",
                "[DRAFT-019] draft.md 第11行：发现图里的值“50%”；应为不小于零的数，如0.35。数里不写逗号、百分号和单位，单位写在“单位:”后。",
                "[DRAFT-018] draft.md 第15行：发现5个系列、0行能画的数据、0条标准线的图；应为1至4个系列，至少1行数据，至多2条标准线。"
                        + "请在“系列:”后写出名称，在“数据:”下逐行写出类别和各系列的值，如 - [\"教师\", \"0.35\", \"0.41\"]；多的分成两张图。");
    }

    @Test
    void barsThatBelongToBothSeriesOrToNone() {
        assertThat(faults("```chart\n类型: 分色柱形\n系列: [\"达标\", \"未达标\"]\n数据:\n- [\"甲\", \"1\", \"2\"]\n```\n")).containsExactly(
                "[DRAFT-018] draft.md 第2行：发现分色柱形的图，系列不是两个，或有的行不是只有一个值；应为两个系列，每行只有一个系列有值。另一个系列的值写作\"\"。");
    }

    @Test
    void aLineAboutTheDocumentThatSaysNeitherOfTwoThings() {
        String mend = "；应为“> 核对：提示”，或紧接“<<< 印发件：标题”的“> 题注：说明”。如为文字，请写作“\\>”。";
        assertThat(faults("> 核查：甲\n\n> 题注：乙\n\n<<< 印发件：丙\n\n> 题注：丁\n\n戊\n\n> 题注：己\n")).containsExactly(
                "[DRAFT-017] draft.md 第1行：发现“> 核查：甲”" + mend,
                "[DRAFT-017] draft.md 第3行：发现“> 题注：乙”" + mend,
                "[DRAFT-017] draft.md 第11行：发现“> 题注：己”" + mend);
    }

    @Test
    void yamlThatCannotBeRead() {
        String mend = "；应为一行一项的“键: 值”。冒号用半角，后面空一格；值里有特殊符号时，用半角双引号括起来。";
        assertThat(faults("---\n文种: 报告\n标题: 甲: 乙\n---\n")).containsExactly("[DRAFT-003] draft.md 第3行：发现读不通的写法" + mend);
        assertThat(faults("---\n标题：甲\n---\n")).containsExactly("[DRAFT-003] draft.md 第2行：发现不成对的内容" + mend);
        assertThat(faults("---\n文种: 报告\n稿次: \"甲\n标题: 乙\n---\n")).containsExactly("[DRAFT-003] draft.md 第3行：发现读不通的写法" + mend);
        assertThat(faults("---\n文种: 报告\n- 乙\n---\n")).containsExactly("[DRAFT-003] draft.md 第3行：发现读不通的写法" + mend);
        assertThat(faults("甲\n\n```table\n列: [甲\n```\n")).containsExactly("[DRAFT-003] draft.md 第4行：发现读不通的写法" + mend);
        assertThat(faults("---\n文种: 报告\n标题：甲\n稿次: 乙\n---\n")).containsExactly("[DRAFT-003] draft.md 第3行：发现读不通的写法" + mend);
    }

    @Test
    void referencesAndTagsOfYaml() {
        assertThat(faults("---\n文种: &甲 报告\n标题: *甲\n稿次: !!str 乙\n---\n")).containsExactly(
                "[DRAFT-007] draft.md 第3行：发现YAML的引用（*）或类型标签（!）；应为直接写出的内容。以*、!开头的文字请用双引号括起来。",
                "[DRAFT-007] draft.md 第4行：发现YAML的引用（*）或类型标签（!）；应为直接写出的内容。以*、!开头的文字请用双引号括起来。");
    }

    @Test
    void aHeadWithoutEnd() {
        assertThat(faults("---\n标题: 甲\n\n乙\n")).containsExactly(
                "[DRAFT-002] draft.md 第1行：发现没有结束的文件头；应为文件头前后各有一行“---”。请在最后一项的下一行写上“---”。");
    }

    @Test
    void whatIsNoCharacter() {
        String mend = "；应为文字、标点和空格。请删去这个字符，多半是粘贴时带进来的。";
        assertThat(faults("甲\u0007\n\n乙\uFFFF\n\n" + FactMarks.mark(0, "3") + "\n\n\uD800丙\n")).containsExactly(
                "[DRAFT-001] draft.md 第1行：发现不能印出的字符U+0007" + mend,
                "[DRAFT-001] draft.md 第3行：发现不能印出的字符U+FFFF" + mend,
                "[DRAFT-001] draft.md 第5行：发现不能印出的字符U+FDD0" + mend,
                "[DRAFT-001] draft.md 第7行：发现不能印出的字符U+D800" + mend);
        assertThat(faults("---\n标题: \"\\uFDD00\\uFDD2\"\n---\n")).containsExactly("[DRAFT-001] draft.md 第2行：发现不能印出的字符U+FDD0" + mend);
    }

    private static List<String> faults(String draft) {
        Faults faults = catchThrowableOfType(Faults.class, () -> Markdown.read(draft, "draft.md"));
        return faults.list().stream().map(Fault::toString).toList();
    }
}
