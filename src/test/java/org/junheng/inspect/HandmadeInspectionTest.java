package org.junheng.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each element in the wrong place, of the wrong type or with the wrong words is told, and nothing besides; what is nearly wrong is not. */
class HandmadeInspectionTest {

    private static final Inspection INSPECTION = Inspection.with(Pack.builtIn());

    @TempDir
    Path folder;

    @Test
    void soundDocumentsKeepToTheirRules() throws IOException {
        assertThat(told(Handmade.document())).isEmpty();
        assertThat(told(Handmade.letter())).isEmpty();
    }

    private static Arguments wrong(String what, Consumer<Handmade> change, String... told) {
        return Arguments.of(what, (Supplier<Handmade>) Handmade::document, change, List.of(told));
    }

    private static Arguments wrongLetter(String what, Consumer<Handmade> change, String... told) {
        return Arguments.of(what, (Supplier<Handmade>) Handmade::letter, change, List.of(told));
    }

    /** What is changed, and what is told of it. */
    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("no zeros in front of the copy number", set -> set.change("份号", it -> it.saying("001")), "R-12 不合格 “001”上边37毫米，左边28毫米"),
                wrong("copy number lower", set -> set.change("份号", it -> it.moved(0, 2)), "R-12 不合格 “000001”上边39毫米，左边28毫米"),
                wrong("copy number hardly lower", set -> set.change("份号", it -> it.moved(0, 0.9))),
                wrong("secrecy in the first row", set -> set.drop("份号").change("密级", it -> it.moved(0, -10.4)), "R-13 不合格 上边37.1毫米，左边28毫米"),
                wrong("secrecy in 仿宋", set -> set.change("密级", it -> it.of(Handmade.FANG, 16)), "R-13 不合格 16磅FandolFang-Regular"),
                wrong("urgency above secrecy", set -> set.change("密级", it -> it.saying("特急")).change("紧急程度", it -> it.saying("机密★1年")),
                        "R-13 不合格 上边57.9毫米，左边28毫米", "R-13b 不合格 次序不对"),
                wrong("urgency indented", set -> set.change("紧急程度", it -> it.moved(3, 0)), "R-13b 不合格 左边31毫米"),
                wrong("number in the middle though there is a signer", set -> set.change("发文字号", it -> it.moved(20, 0)), "R-18 不合格 左边53.6毫米"),
                wrong("number hardly further in", set -> set.change("发文字号", it -> it.moved(0.9, 0))),
                wrong("signer in 仿宋", set -> set.change("姓名", it -> it.of(Handmade.FANG, 16)),
                        "R-19 不合格 “签发人”FandolFang-Regular，姓名FandolFang-Regular"),
                wrong("signer at the edge", set -> set.change("签发人", it -> it.moved(5.6, 0)).change("姓名", it -> it.moved(5.6, 0)),
                        "R-19 不合格 右边184毫米"),
                wrong("half-width colon behind the label", set -> set.change("签发人", it -> it.saying("签发人:")), "R-19 不合格 没有全角冒号"),
                wrong("signers not aligned", set -> set.put("签发人二", new Handmade.Words(1, Handmade.KAI, 16, 160, 99.4, "副县长", false, 0))
                        .change("签发人", it -> it.moved(0, -10.4)).change("姓名", it -> it.moved(0, -10.4))
                        .change("签发人二", it -> it.moved(0, 10.4)), "R-20 不合格 首名左边160毫米"),
                wrong("signers aligned", set -> set
                        .put("签发人二", new Handmade.Words(1, Handmade.KAI, 16, 178.43 - 5.64 - Handmade.CHARACTER, 109.8, "书记", false, 0))
                        .change("签发人", it -> it.moved(0, -10.4)).change("姓名", it -> it.moved(0, -10.4))),
                wrong("heavy red line", set -> set.changeLine("红线", it -> new Handmade.Line(1, 120.2, 28, 184, 1.4, true)), "R-22 提醒 1.4毫米"),
                wrong("title right under the red line", set -> set.change("标题", it -> it.moved(0, -8)).change("标题二", it -> it.moved(0, -8)),
                        "R-24 不合格 空16.4毫米", "R-28 不合格 之上空2行"),
                wrong("title lines too close", set -> set.change("标题二", it -> it.moved(0, -2)), "R-26 提醒 30.3磅"),
                wrong("title lines of one width", set -> set.change("标题", it -> it.saying("青禾县人民政府关于义务教育"))
                        .change("标题", it -> it.moved(11 , 0)).change("标题二", it -> it.saying("优质均衡发展自评情况的报告"))
                        .change("标题二", it -> it.moved(-15.5, 0)), "R-25 不合格 “青禾县人民政府关于义务教育”左右相差6.5毫米", "R-27 不合格 各行等宽"),
                wrong("title line begins with 的", set -> set.change("标题二", it -> it.saying("的均衡发展情况报告")), "R-27 不合格 行首“的均衡发展情况报告”"),
                wrong("a title line of three characters", set -> set.change("标题二", it -> it.saying("的报告").moved(23.3, 0))
                        .change("标题二", it -> it.saying("情况报")), "R-27 不合格 末行3字"),
                wrong("addressee indented", set -> set.change("主送", it -> it.moved(11.1, 0)), "R-28 不合格 左空11.1毫米"),
                wrong("addressee with a half-width colon", set -> set.change("主送", it -> it.saying("平川市人民政府:")),
                        "R-28 不合格 末尾是“:”", "R-73 提醒 “人民政府:”"),
                wrong("addressee without a colon", set -> set.change("主送", it -> it.saying("平川市人民政府")), "R-28 不合格 末尾是“府”"),
                wrong("addressee right under the title", set -> set.change("主送", it -> it.moved(0, -10.4)), "R-28 不合格 之上空0行"),
                wrong("no text on the first page", set -> set.drop("正文0", "正文1", "正文2", "正文3", "正文4", "正文5", "正文6"), "R-30 不合格 没有"),
                wrong("a number left out", set -> set.change("二", it -> it.saying("三、下一步打算")), "R-32 提醒 “三、下一步打算”前面是第1"),
                wrong("numbers with the wrong mark", set -> set.change("1", it -> it.saying("1、小学。")).change("2", it -> it.saying("2、初中。")),
                        "R-32 提醒 “1、小学。”、“2、初中。”"),
                wrong("（1） without 1.", set -> set.change("1", it -> it.saying("（1）小学。")).change("2", it -> it.saying("（2）初中。")),
                        "R-32 提醒 “（1）小学。”上面没有“1.”、“（2）初中。”上面没有“1.”"),
                wrong("first level in 仿宋", set -> set.change("一", it -> it.of(Handmade.FANG, 16)), "R-33 提醒 第1层FandolFang-Regular"),
                wrong("second level in 黑体", set -> set.change("（一）", it -> it.of(Handmade.HEI, 16)), "R-33 提醒 第2层FandolHei-Regular"),
                wrong("heading with a full stop", set -> set.change("一", it -> it.saying("一、基本情况。")), "R-34 提醒 “一、基本情况。”有句号"),
                wrong("heading last on the page", set -> set
                        .put("末", new Handmade.Words(1, Handmade.HEI, 16, 28 + 2 * Handmade.CHARACTER, Handmade.row(21), "一、基本情况", false, 0))
                        .drop("正文6").change("一", it -> it.saying("二、主要做法")).change("二", it -> it.saying("三、下一步打算")), "R-35 提醒 末行“一、基本情况”"),
                wrong("annex name with a full stop", set -> set.change("附件说明", it -> it.saying("附件：1.任务清单。")), "R-36 不合格 “1.任务清单。”后有标点"),
                wrong("annex numbers out of order", set -> set.change("附件说明二", it -> it.saying("3.责任分工")),
                        "R-36 不合格 第2个编号3", "R-52 不合格 “附件2”，附件说明中是3"),
                wrong("annex names not aligned", set -> set.change("附件说明二", it -> it.moved(-3, 0)), "R-36 不合格 “2.责任分工”没有对齐"),
                wrong("annex names below the label", set -> set.change("附件说明二", it -> it.moved(-16.7, 0)), "R-36 不合格 “2.责任分工”没有对齐"),
                wrong("annex names hardly unaligned", set -> set.change("附件说明二", it -> it.moved(0.9, 0))),
                wrong("statement of annexes without a blank row", set -> set.change("附件说明", it -> it.moved(0, -10.4))
                        .change("附件说明二", it -> it.moved(0, -10.4)), "R-36 不合格 之上空0行"),
                wrong("statement of annexes not indented", set -> set.change("附件说明", it -> it.moved(-11.1, 0))
                        .change("附件说明二", it -> it.moved(-11.1, 0)), "R-36 不合格 左空0毫米"),
                wrong("附件1： in the statement", set -> set.change("附件说明", it -> it.saying("附件1：任务清单"))
                        .change("附件说明二", it -> it.saying("附件2：责任分工").moved(-16.7, 0)), "R-36 不合格 “附件1：”、“附件2：”"),
                wrong("date too far to the right", set -> set.change("日期", it -> it.moved(3, 0)).change("署名", it -> it.moved(3, 0)),
                        "R-37 不合格 右边164.7毫米"),
                wrong("date hardly further to the right", set -> set.change("日期", it -> it.moved(0.9, 0)).change("署名", it -> it.moved(0.9, 0))),
                wrong("issuer not centred", set -> set.change("署名", it -> it.moved(2, 0)), "R-38 不合格 偏2毫米"),
                wrong("unsealed, rightly", set -> set.unsealed()),
                wrong("unsealed, hardly to the left", set -> set.unsealed().change("日期", it -> it.moved(-0.9, 0))),
                wrong("unsealed, date too far to the left", set -> set.unsealed().change("日期", it -> it.moved(-3, 0)),
                        "R-44 不合格 右移8.1毫米，日期右空14.1毫米"),
                wrong("unsealed, too low", set -> set.unsealed().change("署名", it -> it.moved(0, 10.4)).change("日期", it -> it.moved(0, 10.4))
                        .drop("附注"), "R-44 不合格 右移11.1毫米，日期右空11.1毫米，上空2行"),
                wrong("two issuers, unsealed", set -> set.unsealed().change("署名", it -> it.moved(0, 10.4)).change("日期", it -> it.moved(0, 10.4))
                        .change("附注", it -> it.moved(0, 10.4)).put("署名一", new Handmade.Words(
                                2, Handmade.FANG, 16, 184 - 9 * Handmade.CHARACTER, Handmade.row(15), "青禾县教育局", false, 0))),
                wrong("two names in the red words", set -> set.change("标志", it -> it.of(Handmade.BOLD, 30).saying("青禾县人民政府").moved(10, 0)).put(
                        "标志二", new Handmade.Words(1, Handmade.BOLD, 30, 38.2, 86, "青禾县教育局　", true, 0)).put(
                        "文件", new Handmade.Words(1, Handmade.BOLD, 40, 145.6, 76, "文件", true, 0))),
                wrong("a cover without a number", set -> set.cover(), "R-62 提醒 奇数页"),
                wrong("behind a cover the title lines too close", set -> set.cover().change("标题二", it -> it.moved(0, -2)),
                        "R-26 提醒 30.3磅", "R-62 提醒 奇数页"),
                wrong("behind a cover the red words too low", set -> set.cover().change("标志", it -> it.moved(0, 3)),
                        "R-14 不合格 距纸张上边75毫米", "R-62 提醒 奇数页"),
                wrong("with red words a first page is no cover", set -> set.cover().change("封面", it -> new Handmade.Words(
                        it.page(), it.font(), it.size(), it.x(), it.top(), it.text(), true, 0)),
                        "R-14 不合格 距纸张上边90毫米", "R-30 不合格 没有", "R-62 提醒 奇数页"),
                wrong("date in Han digits", set -> set.change("日期", it -> it.saying("二〇二六年四月二十日")), "R-47 不合格 “二〇二六年四月二十日”"),
                wrong("date with a zero", set -> set.change("印发日期", it -> it.saying("2026年04月21日印发").moved(-4.9, 0)), "R-47 不合格 “2026年04月21日”"),
                wrong("issuer alone on a page", set -> set.change("署名", it -> it.on(3, 60)).change("日期", it -> it.on(3, 70.4))
                        .change("附注", it -> it.on(3, 80.9)).drop("附件1", "题名1", "附文10", "附文11", "附文12")
                        .change("附件说明", it -> it.saying("附件：责任分工")).drop("附件说明二").change("附件2", it -> it.saying("附件")), "R-48 不合格 没有正文"),
                wrong("remark without brackets", set -> set.change("附注", it -> it.saying("此件公开发布")), "R-50 不合格 “此件公开发布”没有圆括号"),
                wrong("remark at the edge", set -> set.change("附注", it -> it.moved(-11.1, 0)), "R-50 不合格 左空0毫米"),
                wrong("remark a row lower", set -> set.change("附注", it -> it.moved(0, 10.4)), "R-50 不合格 左空11.1毫米，上空1行"),
                wrong("annex below other text", set -> set
                        .put("前", new Handmade.Words(3, Handmade.FANG, 16, 28 + 2 * Handmade.CHARACTER, Handmade.row(0), "其他事项。", false, 0))
                        .change("附件1", it -> it.moved(0, 10.4)), "R-51 不合格 “附件1”之上有文字"),
                wrong("annex's head in 仿宋", set -> set.change("附件1", it -> it.of(Handmade.FANG, 16)), "R-52 不合格 16磅FandolFang-Regular"),
                wrong("annex's head in the middle", set -> set.change("附件1", it -> it.moved(70, 0)), "R-52 不合格 上边37毫米，左边98毫米"),
                wrong("annex's title in the second row", set -> set.change("题名1", it -> it.moved(0, -10.4)), "R-52 不合格 题名在附件之下14.7毫米"),
                wrong("annex's title not as stated", set -> set.change("题名1", it -> it.saying("任务台账")), "R-52 不合格 题名“任务台账”，附件说明中是“任务清单”"),
                wrong("annex's number not as stated", set -> set.change("附件1", it -> it.saying("附件")), "R-52 不合格 “附件”，附件说明中是1"),
                wrong("imprint not on the last page", set -> set.pages(5)
                        .put("五", new Handmade.Words(5, Handmade.FANG, 16, 28 + 2 * Handmade.CHARACTER, Handmade.row(0), "其他事项。", false,
                                0)).numbers(1),
                        "R-54 不合格 共5页"),
                wrong("copies at the edge", set -> set.change("抄送", it -> it.moved(-4.9, 0)), "R-57 不合格 左边28毫米"),
                wrong("copies turned over to the edge", set -> set.change("抄送二", it -> it.moved(-14.8, 0)), "R-57 不合格 回行左边33毫米"),
                wrong("copies without a full stop", set -> set.change("抄送二", it -> it.saying("室")), "R-57 不合格 末尾是“室”"),
                wrong("copies in 3号", set -> set
                        .change("抄送", it -> it.of(Handmade.FANG, 16).saying("抄送：市教育局，县委办公室，县人大常委会办公室").moved(0, -0.62)),
                        "R-57 不合格 16磅FandolFang-Regular"),
                wrong("addressees in the imprint, with a line below", set -> set
                        .put("主送二", new Handmade.Words(4, Handmade.FANG, 14, 28 + 4.94, 224.9, "主送：各乡镇人民政府。", false, 0))
                        .line("主送线", new Handmade.Line(4, 222.4, 28, 184, 0.35, false))
                        .changeLine("首线", it -> new Handmade.Line(4, 232.4, 28, 184, 0.25, false)),
                        "R-58 不合格 与抄送之间有线"),
                wrong("addressees in the imprint", set -> set
                        .put("主送二", new Handmade.Words(4, Handmade.FANG, 14, 28 + 4.94, 224.9, "主送：各乡镇人民政府。", false, 0))
                        .changeLine("首线", it -> new Handmade.Line(4, 222.4, 28, 184, 0.35, false))),
                wrong("printer at the edge", set -> set.change("印发机关", it -> it.moved(-4.9, 0)), "R-59 不合格 28毫米至179.1毫米"),
                wrong("print date at the edge", set -> set.change("印发日期", it -> it.moved(4.9, 0)), "R-59 不合格 32.9毫米至184毫米"),
                wrong("no line above the printer", set -> set.drop("中线"), "R-60 不合格 没有"),
                wrong("imprint's rows too close", set -> set.change("抄送", it -> it.moved(0, 2.5)), "R-61 提醒 21磅"),
                wrong("imprint on an odd page", set -> set.pages(3).imprintOn(3).drop("附件说明二").change("附件说明", it -> it.saying("附件：任务清单"))
                        .change("附件1", it -> it.saying("附件")), "R-62 提醒 奇数页"),
                wrong("numbers on a blank page and the imprint's", set -> set.pages(6).imprintOn(6)
                        .put("页码5", new Handmade.Words(5, Handmade.SONG, 14, 179.06 - 15.7, 266.53, "— 5 —", false, 0)), "R-68 不合格 有页码"),
                wrong("no numbers on a blank page and the imprint's", set -> set.pages(6).imprintOn(6)),
                wrong("a table too wide", set -> set.table(20, 190, 12), "R-70 提醒 20毫米至190毫米"),
                wrong("a table in small type", set -> set.table(28, 184, 9), "R-70 提醒 “学校名称”9磅"),
                wrong("a table as it should be", set -> set.table(27.6, 184.4, 12)),
                wrong("a page turned to the right", set -> set.turned(270), "R-71 不合格 表头在右边"),
                wrong("a page turned to the left", set -> set.turned(90)),
                wrong("an empty page", set -> set.drop("附件1", "题名1", "附文10", "附文11", "附文12", "附件说明二", "页码3")
                        .change("附件说明", it -> it.saying("附件：责任分工")).change("附件2", it -> it.saying("附件"))
                        .change("页码4", it -> it.saying("— 3 —").moved(179.06 - 15.7 - 32.94, 0)), "R-82 提醒 空白页"),
                wrong("a single character in a last row", set -> set.change("正文6", it -> it.saying("县。")), "R-83 提醒 末行“县。”"),
                wrongLetter("a row off the grid", set -> set.change("正文二2", it -> it.moved(0, 1)), "R-84 提醒 偏离2.8磅"),
                wrongLetter("a row hardly off the grid", set -> set.change("正文二2", it -> it.moved(0, 0.1))),
                wrong("a minutes' mark too high", set -> set.change("标志", it -> it.saying("青禾县政府会议纪要").moved(0, -3)), "R-79 不合格 距纸张上边69毫米"),
                wrong("attendance as it should be", set -> set.attendance()),
                wrong("attendance without a blank row", set -> set.attendance().change("出席", it -> it.moved(0, -10.4))
                        .change("名单", it -> it.moved(0, -10.4)).change("名单二", it -> it.moved(0, -10.4)), "R-80 提醒 之上空0行"),
                wrong("attendance in one typeface", set -> set.attendance().change("出席", it -> it.of(Handmade.FANG, 16)),
                        "R-80 提醒 “出席：”FandolFang-Regular，名单FandolFang-Regular"),
                wrong("attendance turned over to the edge", set -> set.attendance().change("名单二", it -> it.moved(-27.8, 0)),
                        "R-80 提醒 “县人力资源社会保障局”没有对齐"),
                wrong("an order as it should be", set -> set.order()),
                wrong("an order's mark where a document's is", set -> set.order().change("标志", it -> it.moved(0, 15))
                        .change("令号", it -> it.moved(0, 15)), "R-78 不合格 距纸张上边72毫米"),
                wrong("an order's number right under its mark", set -> set.order().change("令号", it -> it.moved(0, -10)),
                        "R-78 不合格 “第8号”在标志之下11.1毫米"),
                wrong("an annex by itself, without the number", set -> set.apart("附件1"), "R-53 不合格 首行“附件1”"),
                wrong("an annex by itself", set -> set.apart("青政〔2026〕8号附件1")),
                wrongLetter("a number on a letter's first page", set -> set
                        .put("页码1", new Handmade.Words(1, Handmade.SONG, 14, 179.06 - 15.7, 266.53, "— 1 —", false, 0)), "R-77c 不合格 首页有页码“—1—”"),
                wrongLetter("a letter's imprint with lines", set -> set
                        .line("首线", new Handmade.Line(2, 252, 28, 184, 0.35, false)).line("末线", new Handmade.Line(2, 262, 28, 184, 0.35, false)),
                        "R-77c 不合格 有线"),
                wrongLetter("a letter's number in the middle", set -> set.change("发文字号", it -> it.moved(-40, 0)), "R-77 不合格 双线之下5毫米，右边144毫米"),
                wrongLetter("what stands below the first line too low", set -> set.change("份号", it -> it.moved(0, 2))
                        .change("发文字号", it -> it.moved(0, 2)), "R-77 不合格 双线之下7毫米，左边28毫米、双线之下7毫米，右边184毫米"),
                wrongLetter("a letter's title too high", set -> set.change("标题", it -> it.moved(0, -8)), "R-77b 不合格 空13.3毫米"),
                wrongLetter("text close to the second line", set -> set
                        .put("末行", new Handmade.Words(1, Handmade.FANG, 16, 28, 266, "全县义务教育。", false, 0)),
                        "R-04 不合格 版心下边以外有“全县义务教育。”", "R-77b 不合格 末行与双线相距3.6毫米"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void whatIsWrongIsToldAndNothingBesides(String what, Supplier<Handmade> sound, Consumer<Handmade> change, List<String> told) throws IOException {
        Handmade set = sound.get();
        change.accept(set);
        assertThat(told(set)).as(what).isEqualTo(told);
    }

    @Test
    void everyRuleIsMeasuredOnTheSoundOnes() throws IOException {
        assertThat(kept(Handmade.document())).contains(
                "R-12", "R-13", "R-13b", "R-14", "R-17", "R-18", "R-19", "R-21", "R-22", "R-24", "R-26", "R-27",
                "R-28", "R-30", "R-32", "R-33", "R-34",
                "R-35", "R-36", "R-37", "R-38", "R-47", "R-48", "R-50", "R-51", "R-52", "R-54", "R-55", "R-56", "R-57", "R-59",
                "R-60", "R-61", "R-62", "R-82", "R-83", "R-86");
        assertThat(kept(Handmade.letter())).contains("R-75", "R-76", "R-77", "R-77b", "R-77c", "R-84").doesNotContain("R-14", "R-24", "R-62");
        assertThat(kept(Handmade.document().order())).contains("R-78").doesNotContain("R-14", "R-17", "R-79");
        assertThat(kept(Handmade.document().unsealed())).contains("R-44").doesNotContain("R-37", "R-38");
        assertThat(kept(Handmade.document().turned(90))).contains("R-01", "R-02", "R-03", "R-04", "R-71");
        assertThat(kept(Handmade.document().attendance())).contains("R-80").doesNotContain("R-36", "R-37");
        assertThat(kept(Handmade.document().apart("青政〔2026〕8号附件1"))).contains("R-53").doesNotContain("R-12", "R-14", "R-28");
    }

    private List<String> kept(Handmade set) throws IOException {
        return INSPECTION.of(set.write(folder.resolve("a.pdf"))).stream().filter(finding -> finding.verdict() == Verdict.KEPT)
                .map(finding -> finding.rule().id()).toList();
    }

    @Test
    void aSheetAcrossIsABreachWithAdvice() throws IOException {
        Path sound = Handmade.document().write(folder.resolve("sound.pdf"));
        Path across = folder.resolve("across.pdf");
        try (PDDocument document = Loader.loadPDF(sound.toFile())) {
            document.getPage(2).setMediaBox(new PDRectangle(841.89f, 595.276f));
            document.save(across.toFile());
        }
        assertThat(told(across)).contains("R-01 不合格 297毫米×210毫米（横排的内容转90度排在竖向纸上）");
    }

    @Test
    void charactersThatTheFileDoesNotNameAreTold() throws IOException {
        Path sound = Handmade.document().write(folder.resolve("sound.pdf"));
        Path nameless = folder.resolve("nameless.pdf");
        try (PDDocument document = Loader.loadPDF(sound.toFile())) {
            for (COSName name : document.getPage(1).getResources().getFontNames()) {
                COSDictionary font = document.getPage(1).getResources().getFont(name).getCOSObject();
                if (font.getNameAsString(COSName.BASE_FONT).contains("Kai")) {
                    font.removeItem(COSName.TO_UNICODE);
                }
            }
            document.save(nameless.toFile());
        }
        assertThat(told(nameless)).contains("R-86 提醒 2个字不能、7个字不能");
    }

    private List<String> told(Handmade set) throws IOException {
        return told(set.write(folder.resolve("a.pdf")));
    }

    private static List<String> told(Path file) {
        return INSPECTION.of(file).stream().filter(finding -> finding.verdict() == Verdict.BREACH || finding.verdict() == Verdict.REMARK)
                .map(finding -> finding.rule().id() + " " + finding.verdict().chinese() + " " + String.join("、", finding.measured())).toList();
    }
}
