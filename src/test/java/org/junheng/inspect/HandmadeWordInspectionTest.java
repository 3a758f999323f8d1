package org.junheng.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each paragraph of a Word file otherwise than it should be is told, and nothing besides; what is nearly wrong is not. */
class HandmadeWordInspectionTest {

    private static final Inspection INSPECTION = Inspection.with(Pack.builtIn());

    @TempDir
    Path folder;

    private static Arguments wrong(String what, UnaryOperator<HandmadeWord> change, String... told) {
        return Arguments.of(what, change, List.of(told));
    }

    /** What is changed, and what is told of it. */
    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("nothing", word -> word),
                wrong("profile E margins", word -> word.section("w:top=\"2098\"", "w:top=\"1960\"")
                        .section("w:bottom=\"1984\"", "w:bottom=\"1847\"").pitch(592).change("标志", "w:before=\"247\"", "w:before=\"346\"")),
                wrong("copy number of five digits", word -> word.change("份号", "000001", "00001"), "R-12 不合格 “00001”16磅仿宋_GB2312，顶格"),
                wrong("copy number indented", word -> word.change("份号", "w:firstLine=\"0\"", "w:firstLine=\"316\""),
                        "R-12 不合格 “000001”16磅仿宋_GB2312，不是顶格"),
                wrong("secrecy in the first line", word -> word.drop("份号").change("标志", "w:before=\"247\"", "w:before=\"826\""), "R-13 不合格 第1行"),
                wrong("secrecy in 仿宋", word -> word.change("密级", "黑体", "仿宋"), "R-13 不合格 16磅仿宋，顶格"),
                wrong("urgency above secrecy", word -> word.change("密级", "机密★1年", "特急").change("紧急程度", "特急", "机密★1年"),
                        "R-13 不合格 第3行", "R-13b 不合格 次序不对"),
                wrong("urgency in 仿宋", word -> word.change("紧急程度", "黑体", "仿宋"), "R-13b 不合格 16磅仿宋，顶格"),
                wrong("red words too low", word -> word.change("标志", "w:before=\"247\"", "w:before=\"400\""), "R-14 不合格 距纸张上边74.7毫米"),
                wrong("red words hardly lower", word -> word.change("标志", "w:before=\"247\"", "w:before=\"320\"")),
                wrong("red words to the left", word -> word.change("标志", "center", "left"), "R-14 不合格 距纸张上边72毫米，不居中"),
                wrong("number in square brackets", word -> word.change("发文字号", "〔2026〕8号", "［2026］08号"), "R-17 不合格 “青政［2026］08号”"),
                wrong("black line", word -> word.change("发文字号", "w:color=\"FF0000\"", "w:color=\"000000\""), "R-21 不合格 不是红色"),
                wrong("line narrower than the text", word -> word.change("发文字号", "<w:jc", "<w:ind w:left=\"300\" w:right=\"300\"/><w:jc"),
                        "R-21 不合格 比版心窄"),
                wrong("one blank line above the title", word -> word.drop("空一"), "R-24 不合格 空12.7毫米"),
                wrong("title lines of one width", word -> word.change("标题", "青禾县人民政府关于义务教育优质", "青禾县人民政府关于"), "R-27 不合格 各行等宽"),
                wrong("no blank line above the addressee", word -> word.drop("空三"), "R-28 不合格 之上空0行"),
                wrong("addressee indented", word -> word.change("主送", "<w:pPr>", "<w:pPr><w:ind w:firstLine=\"632\"/>"), "R-28 不合格 左空2字"),
                wrong("blank line as spacing", word -> word.drop("空三").change("主送", "<w:pPr>", "<w:pPr><w:spacing w:before=\"579\"/>")),
                wrong("a number left out", word -> word.change("二", "二、", "三、"), "R-32 提醒 “三、下一步打算”前面是第1"),
                wrong("first level in 仿宋", word -> word.change("一", "黑体", "仿宋"), "R-33 提醒 第1层仿宋"),
                wrong("heading with a full stop", word -> word.change("一", "基本情况", "基本情况。"), "R-34 提醒 “一、基本情况。”有句号"),
                wrong("heading that may stand last", word -> word.change("一", "<w:keepNext/>", ""), "R-35 提醒 没有设置"),
                wrong("annex name with a full stop", word -> word.change("附件说明二", "责任分工", "责任分工。"), "R-36 不合格 “2.责任分工。”后有标点"),
                wrong("annex names not aligned", word -> word.change("附件说明二", "w:left=\"1819\"", "w:left=\"872\""), "R-36 不合格 “2.责任分工”没有对齐"),
                wrong("no blank line above the statement", word -> word.drop("空四"), "R-36 不合格 之上空0行"),
                wrong("date three characters in", word -> word.change("日期", "1263", "947").change("署名", "1190", "874"), "R-37 不合格 右空3字"),
                wrong("issuer not centred", word -> word.change("署名", "1190", "980"), "R-38 不合格 偏0.64字"),
                wrong("unsealed, rightly", word -> word.change("署名", "1190", "632").change("日期", "1263", "158")),
                wrong("unsealed, date too far to the right", word -> word.change("署名", "1190", "632").change("日期", "1263", "0"),
                        "R-44 不合格 右移2.5字，署名右空2字"),
                wrong("date with zeros", word -> word.change("日期", "4月20日", "04月20日"), "R-47 不合格 “2026年04月20日”"),
                wrong("remark at the edge", word -> word.change("附注", "w:firstLine=\"632\"", "w:firstLine=\"0\""), "R-50 不合格 左空0字"),
                wrong("remark without brackets", word -> word.change("附注", "（此件公开发布）", "此件公开发布"), "R-50 不合格 没有圆括号"),
                wrong("annex on no new page", word -> word.change("附件1", "<w:pageBreakBefore/>", ""), "R-51 不合格 没有分页"),
                wrong("annex's head in 仿宋", word -> word.change("附件1", "黑体", "仿宋"), "R-52 不合格 16磅仿宋"),
                wrong("annex's title to the left", word -> word.change("题名1", "center", "left"), "R-52 不合格 题名不居中"),
                wrong("annex's title not as stated", word -> word.change("题名1", "任务清单", "任务台账"), "R-52 不合格 题名“任务台账”，附件说明中是“任务清单”"),
                wrong("text behind the imprint", word -> word.change("末段", "<w:t xml:space=\"preserve\"></w:t>", "<w:t>其他事项。</w:t>"),
                        "R-54 不合格 之后还有文字"),
                wrong("imprint narrower than the text", word -> word.change("版记", "<w:tblW w:w=\"8844\"", "<w:tblW w:w=\"8000\""),
                        "R-54 不合格 宽141.1毫米"),
                wrong("thin first line", word -> word
                        .change("版记", "<w:top w:val=\"single\" w:sz=\"8\"/>", "<w:top w:val=\"single\" w:sz=\"4\"/>"), "R-55 提醒 首线0.5磅"),
                wrong("copies not hanging", word -> word
                        .change("版记", "w:left=\"1120\" w:right=\"280\" w:hanging=\"840\"", "w:left=\"280\" w:right=\"280\""),
                        "R-57 不合格 左空4.9毫米，回行4.9毫米，右空4.9毫米"),
                wrong("copies without a full stop", word -> word.change("版记", "办公室。", "办公室"), "R-57 不合格 末尾不是句号"),
                wrong("addressees with a line below", word -> word.addressees("</w:tc></w:tr><w:tr>" + HandmadeWord.CELL), "R-58 不合格 与抄送之间有线"),
                wrong("addressees above the copies", word -> word.addressees("")),
                wrong("print date at the edge", word -> word.change("版记", "8564", "8844"), "R-59 不合格 左空4.9毫米，右空0毫米"),
                wrong("no line above the printer", word -> word
                        .change("版记", "<w:insideH w:val=\"single\" w:sz=\"6\"/>", "<w:insideH w:val=\"nil\"/>"), "R-55 提醒 第1条中间的线0磅", "R-60 不合格 没有"),
                wrong("imprint's lines too close", word -> word.change("版记", "w:line=\"560\"", "w:line=\"400\""), "R-61 提醒 20磅"),
                wrong("a table too wide", word -> word.change("表", "<w:tblW w:w=\"8844\"", "<w:tblW w:w=\"9500\""), "R-70 提醒 宽167.6毫米"),
                wrong("a table whose head does not repeat", word -> word.change("表", "<w:tblHeader/>", ""), "R-70 提醒 标题行不重复"),
                wrong("a table whose rows split", word -> word.change("表", "<w:cantSplit/>", ""), "R-70 提醒 行会跨页断开"),
                wrong("a table across the sheet", word -> word.across("")),
                wrong("text across the sheet", word -> word
                        .across("<w:p><w:pPr><w:ind w:firstLine=\"632\"/></w:pPr><w:r><w:t>" + "全县义务教育优质均衡发展。".repeat(8) + "</w:t></w:r></w:p>"),
                        "R-01 不合格 297毫米×210毫米（横向的节只放表格）"),
                wrong("minutes", word -> word.change("标志", "青禾县人民政府文件", "青禾县政府会议纪要").attendance()),
                wrong("a minutes' mark too low", word -> word.change("标志", "青禾县人民政府文件", "青禾县政府会议纪要")
                        .change("标志", "w:before=\"247\"", "w:before=\"400\""), "R-79 不合格 距纸张上边74.7毫米"),
                wrong("attendance without a blank line", word -> word.attendance().drop("空四"), "R-80 提醒 之上空0行"),
                wrong("attendance in one typeface", word -> word.attendance().change("出席", "黑体", "仿宋"), "R-80 提醒 “出席：”仿宋，名单仿宋_GB2312"),
                wrong("attendance not hanging", word -> word.attendance()
                        .change("出席", "w:left=\"1579\" w:right=\"0\" w:hanging=\"947\"", "w:firstLine=\"632\""), "R-80 提醒 回行没有对齐"),
                wrong("an order", word -> word.drop("份号", "密级", "紧急程度").change("标志", "青禾县人民政府文件", "青禾县人民政府命令")
                        .change("标志", "w:before=\"247\"", "w:before=\"1134\"")),
                wrong("an order's mark too low", word -> word.drop("份号", "密级", "紧急程度").change("标志", "青禾县人民政府文件", "青禾县人民政府命令")
                        .change("标志", "w:before=\"247\"", "w:before=\"1984\""), "R-78 不合格 距纸张上边72毫米"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void whatIsWrongIsToldAndNothingBesides(String what, UnaryOperator<HandmadeWord> change, List<String> told) throws IOException {
        assertThat(findings(change.apply(HandmadeWord.document())))
                .filteredOn(finding -> finding.verdict() == Verdict.BREACH || finding.verdict() == Verdict.REMARK).as(what)
                .extracting(finding -> finding.rule().id() + " " + finding.verdict().chinese() + " " + String.join("、", finding.measured())).isEqualTo(told);
    }

    @Test
    void everyRuleIsMeasuredOnASoundOne() throws IOException {
        assertThat(kept(HandmadeWord.document())).contains(
                "R-12", "R-13", "R-13b", "R-14", "R-17", "R-21", "R-24", "R-27", "R-28", "R-32", "R-33", "R-34", "R-35", "R-36", "R-37", "R-38", "R-47", "R-50",
                "R-51", "R-52", "R-54", "R-55", "R-57", "R-59", "R-60", "R-61", "R-70").doesNotContain("R-44", "R-78", "R-79", "R-80");
        assertThat(kept(HandmadeWord.document().attendance())).contains("R-80").doesNotContain("R-36", "R-37", "R-50", "R-52");
    }

    private List<String> kept(HandmadeWord word) throws IOException {
        return findings(word).stream().filter(finding -> finding.verdict() == Verdict.KEPT).map(finding -> finding.rule().id()).toList();
    }

    private List<Finding> findings(HandmadeWord word) throws IOException {
        return INSPECTION.of(word.write(folder.resolve("a.docx")));
    }
}
