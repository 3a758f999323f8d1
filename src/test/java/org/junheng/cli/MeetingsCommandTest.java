package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junheng.font.TestFonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The papers of a meeting by command: the timetable and one whole folder. */
class MeetingsCommandTest {

    private static final String DATA = "{\"name\": \"青山县\", \"year\": 2025, \"fictional\": true, \"primary\": {\"pupils\": 12000}}";
    private static final String MEETINGS = """
            meetings:
              - name: 调度会
                rule: 每季度末月20日
                dayOff: 提前
                time: "14:30"
                milestones:
                  - {name: 送审, before: 3, version: 送审稿}
                  - {name: 印发, before: 1, version: 定稿}
                counties: [数据]
                kinds: [调研报告, 一页通]
                asOf: AS_OF
                folder: 会议材料
                notice:
                  topics:
                    - {title: 情况, speaker: 县教育局, minutes: 20, kind: 调研报告}
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path meetings;

    @BeforeEach
    void anOffice() throws IOException {
        Files.createDirectory(folder.resolve("数据"));
        Files.writeString(folder.resolve("数据/青山县.json"), DATA);
        Files.writeString(folder.resolve("bureau.yaml"), "fonts: " + TestFonts.folder() + "\n");
        meetings = asOf("最新");
    }

    private Path asOf(String moment) throws IOException {
        return Files.writeString(folder.resolve("meetings.yaml"), MEETINGS.replace("AS_OF", moment));
    }

    private int run(Object... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    private int make(String date, String milestone) {
        return run("meetings", "make", meetings, "--meeting", "调度会", "--date", date, "--milestone", milestone);
    }

    private static int pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void theTimetableKnowsHolidays() {
        assertThat(run("meetings", "list", meetings, "--from", "2026-06-01", "--to", "2026-09-30")).as(err.toString()).isZero();
        assertThat(out.toString().lines().skip(1).map(line -> line.split("  +")[0])).containsExactly("2026-06-15 08:30", "2026-06-17 08:30", "2026-09-16 08:30", "2026-09-18 08:30");
        assertThat(run("meetings", "list", meetings, "--from", "2029-06-01", "--to", "2029-09-30")).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains("[DATA-101]");
    }

    @Test
    void aWholeFolderInSpeakingOrder() throws IOException {
        assertThat(make("2026-03-20", "送审")).as(err.toString()).isZero();
        Path made = folder.resolve("会议材料/2026-03-20_调度会/送审稿");
        List<String> names = out.toString().lines().map(line -> made.relativize(Path.of(line)).toString()).toList();
        assertThat(names).startsWith("00调度会议程.docx").contains("00调度会材料目录.docx", "合订本.pdf", "01_调研报告_青山县_2025_送审稿.docx").endsWith("交付报告.json");
        assertThat(names).allSatisfy(name -> assertThat(made.resolve(name)).isNotEmptyFile());
        JsonNode report = new JsonMapper().readTree(Files.readString(made.resolve("交付报告.json")));
        assertThat(report.get("ready").asText()).isEqualTo("2026-03-17T08:30+08:00");
        // The report lists neither itself nor its JSON.
        assertThat(report.get("files")).hasSize(names.size() - 3);
        assertThat(report.findValuesAsText("name")).noneMatch(name -> name.contains("交付报告"));
        assertThat(report.get("faults")).isEmpty();
        assertThat(report.get("missing")).singleElement().satisfies(missing -> assertThat(missing.asText()).isEqualTo("青山县一页通"));
        assertThat(pages(made.resolve("合订本.pdf"))).isEqualTo(2 + pages(made.resolve("01_调研报告_青山县_2025_送审稿.pdf")));
    }

    @Test
    void theDeliveryReportIsReadByTheOffice() throws IOException {
        assertThat(make("2026-03-20", "送审")).as(err.toString()).isZero();
        Path made = folder.resolve("会议材料/2026-03-20_调度会/送审稿");
        assertThat(text(made.resolve("交付报告.pdf")).replace("\n", "")).startsWith("调度会材料交付报告（虚构）").contains("没有备齐，缺材料1份：青山县缺一页通", "2026年3月20日（星期五）14:30", "2026年3月17日8:30前", "送审（送审稿）", "Word、PDF")
                .doesNotContain("补发");
        assertThat(made.resolve("交付报告.docx")).isNotEmptyFile();
        Files.writeString(folder.resolve("数据/红山县.json"), "{\"name\": \"红山县\", \"year\": 2025, \"\uD83D\uDE00\": 1}");
        assertThat(make("2026-03-20", "送审")).isEqualTo(ExitCode.NONCONFORMING);
        // The sign that no font has stands in the JSON alone.
        assertThat(text(made.resolve("交付报告.pdf")).replace("\n", "")).contains("红山县缺调研报告、一页通；青山县缺一页通", "红山县：调研报告、一页通没有做成，因为数据文件红山县.json有1处错误，其中有印不出的字");
        assertThat(made.resolve("交付报告.json")).content().contains("\uD83D\uDE00", "红山县一页通");
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void theListTellsThePagesOfTheVolume() throws IOException {
        Files.writeString(folder.resolve("数据/白山县.json"), DATA.replace("青山县", "白山县"));
        assertThat(make("2026-03-20", "送审")).as(err.toString()).isZero();
        Path made = folder.resolve("会议材料/2026-03-20_调度会/送审稿");
        List<Integer> pages = Pattern.compile("(?m)县教育局 \\d+ (\\d+)$").matcher(text(made.resolve("00调度会材料目录.pdf"))).results().map(row -> Integer.valueOf(row.group(1))).toList();
        assertThat(pages).hasSize(2);
        try (PDDocument volume = Loader.loadPDF(made.resolve("合订本.pdf").toFile())) {
            var stripper = new PDFTextStripper();
            for (int i = 0; i < 2; i++) {
                stripper.setStartPage(pages.get(i));
                stripper.setEndPage(pages.get(i));
                assertThat(stripper.getText(volume)).contains(List.of("白山县", "青山县").get(i) + "2025年义务教育优质均衡发展", "合订本第" + pages.get(i) + "页");
            }
        }
        assertThat(text(made.resolve("00调度会议程.pdf")).replace("\n", "")).contains("会议议题1项，共20分钟。", "材料1至2：白山县、青山县调研报告");
        assertThat(text(made.resolve("合订本.pdf")).lines().limit(6).toList()).as("one volume is told from another by its cover").contains("调度会材料", "（送审稿）", "（2026年3月20日）");
    }

    @Test
    void papersThatNobodySpeaksToComeAsTheMeetingNamesThem() throws IOException {
        Files.writeString(folder.resolve("数据/青山县.json"), DATA.replace("{\"pupils\": 12000}", "{\"pupils\": 12000}, \"schools\": [{\"name\": \"一小\", \"kind\": \"小学\", \"primary\": {\"pupils\": 12000}}]"));
        Files.writeString(meetings, Files.readString(meetings).replaceFirst("(?s)    notice:.*", "").replace("[调研报告, 一页通]", "[督导反馈意见, 一页通, 调研报告]"));
        assertThat(make("2026-03-20", "送审")).as(err.toString()).isZero();
        assertThat(out.toString().lines().map(line -> Path.of(line).getFileName().toString()).filter(name -> name.matches("0[1-9].*pdf")))
                .containsExactly("01_督导反馈意见_青山县_2025_送审稿.pdf", "02_一页通_青山县_2025_送审稿.pdf", "03_调研报告_青山县_2025_送审稿.pdf");
    }

    @Test
    void withoutPdfThereIsNoVolume() throws IOException {
        Files.writeString(meetings, Files.readString(meetings).replace("    kinds:", "    formats: [docx]\n    tables: [资源配置指标一览表]\n    kinds:"));
        assertThat(make("2026-03-20", "送审")).as(err.toString()).isZero();
        assertThat(out.toString().lines().map(line -> Path.of(line).getFileName().toString())).contains("交付报告.docx").doesNotContain("合订本.pdf", "交付报告.pdf");
    }

    @Test
    void theSameOrderGivesTheSameBytes() throws IOException {
        make("2026-03-20", "印发");
        Path made = folder.resolve("会议材料/2026-03-20_调度会/定稿");
        for (String name : List.of("合订本.pdf", "交付报告.docx", "交付报告.pdf", "交付报告.json")) {
            byte[] first = Files.readAllBytes(made.resolve(name));
            make("2026-03-20", "印发");
            assertThat(made.resolve(name)).hasBinaryContent(first);
        }
    }

    @Test
    void whatOneCountyLacksDoesNotHoldUpTheOthers() throws IOException {
        Files.writeString(folder.resolve("数据/红山县.json"), "{\"name\": \"红山县\"}");
        assertThat(make("2026-03-20", "印发")).isEqualTo(ExitCode.NONCONFORMING);
        assertThat(err.toString()).contains("红山县.json");
        Path made = folder.resolve("会议材料/2026-03-20_调度会/定稿");
        assertThat(made.resolve("交付报告.json")).content().contains("红山县.json", "01_调研报告_青山县_2025_定稿.pdf");
        // A county is called by its name, whatever its file is called.
        Files.move(folder.resolve("数据/红山县.json"), folder.resolve("数据/4-hongshan.json"));
        Files.writeString(folder.resolve("数据/5-heishi.json"), "{\"name\": ");
        assertThat(make("2026-03-20", "印发")).isEqualTo(ExitCode.NONCONFORMING);
        assertThat(text(made.resolve("交付报告.pdf")).replace("\n", "")).contains("红山县：调研报告、一页通没有做成，因为数据文件4-hongshan.json有1处错误", "5-heishi：调研报告", "第1行");
    }

    @Test
    void papersRestOnWhatWasFrozenByThen() throws IOException {
        Path data = folder.resolve("数据");
        run("freeze", data.resolve("青山县.json"), "--date", "2026-02-10", "-o", data);
        Files.writeString(data.resolve("青山县.json"), DATA.replace("12000", "13000"));
        run("freeze", data.resolve("青山县.json"), "--date", "2026-03-19", "-o", data);
        meetings = asOf("会前5个工作日冻结");
        assertThat(make("2026-03-20", "印发")).as(err.toString()).isZero();
        assertThat(folder.resolve("会议材料/2026-03-20_调度会/定稿/交付报告.json")).content().contains("01_调研报告_青山县_2025_定稿.pdf").doesNotContain("02_");
        // A county that was frozen too late, and one that never was, are missed.
        Files.writeString(folder.resolve("白山县.json"), DATA.replace("青山县", "白山县"));
        run("freeze", folder.resolve("白山县.json"), "--date", "2026-03-18", "-o", data);
        Files.writeString(data.resolve("红山县.json"), DATA.replace("青山县", "红山县"));
        assertThat(make("2026-03-20", "印发")).isEqualTo(ExitCode.NONCONFORMING);
        Path made = folder.resolve("会议材料/2026-03-20_调度会/定稿");
        assertThat(text(made.resolve("交付报告.pdf")).replace("\n", "")).contains("白山县、红山县各缺调研报告、一页通", "数据以2026年2月10日冻结的为准", "截至2026年3月13日没有冻结的数据");
        meetings = asOf("2026-01-05冻结");
        assertThat(make("2026-03-20", "印发")).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains("[DATA-097]");
    }

    @Test
    void whatIsNotOnTheTimetableIsToldSo() throws IOException {
        assertThat(make("2026-03-21", "印发")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("2026-03-21没有“调度会”的“印发”");
        Files.writeString(meetings, Files.readString(meetings).replace("20日", "21日"));
        assertThat(make("2026-03-21", "印发")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("2026-03-21是休息日，这次“调度会”改在2026-03-20开");
        assertThat(run("meetings", "list", meetings, "--from", "2026-06-30", "--to", "2026-06-01")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--to（2026-06-01）早于--from（2026-06-30）");
        assertThat(make("2026-3-20", "印发")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("选项--date不能是“2026-3-20”，日期写成2026-03-10的样子");
        assertThat(run("meetings", "make", meetings, "--meeting", "别的会", "--date", "2026-03-20")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("调度会");
        assertThat(run("meetings", "make", meetings, "--meeting", "调度会", "--date", "2026-03-20", "--mail")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void whoIsToSendLettersNeedsAServer() throws IOException {
        String database = folder.resolve("队列").toString();
        assertThat(run("serve", "--db", database, "--meetings", folder.resolve("没有.yaml"), "--until-empty")).isEqualTo(ExitCode.INPUT);
        Files.writeString(meetings, Files.readString(meetings).replace("    folder:", "    mail: {to: [office@qinghe.example]}\n    folder:"));
        assertThat(run("serve", "--db", database, "--meetings", meetings, "--until-empty")).isEqualTo(ExitCode.OUTPUT);
        assertThat(err.toString()).contains("[OUT-060]");
        assertThat(folder.resolve("队列.mv.db")).as("nothing was begun").doesNotExist();
    }
}
