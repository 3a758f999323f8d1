package org.junheng.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.calendar.WorkCalendar;
import org.junheng.draft.Kind;
import org.junheng.draft.Kinds;
import org.junheng.fault.Faults;
import org.junheng.pack.Pack;
import org.junheng.table.TableKind;
import org.junheng.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code meetings.yaml}: the example of {@code docs/meetings.md}, and everything that can be wrong, with its place. */
class MeetingsTest {

    private static final Path DOC = Path.of("docs/meetings.md");
    private static final Path FILE = Path.of("单位/meetings.yaml");

    @TempDir
    Path folder;

    @Test
    void theExampleIsReadAndItsYearCounted() throws IOException {
        Meetings meetings = Meetings.read(example("calendar: "), FILE, offer());
        assertThat(meetings.calendar()).contains(Path.of("单位/calendar.yaml"));
        assertThat(meetings.all()).extracting(Meeting::name, Meeting::time, Meeting::dayOff).containsExactly(
                tuple("县教育局局长办公会", LocalTime.of(9, 0), DayOff.LATER), tuple("义务教育优质均衡发展季度调度会", LocalTime.of(14, 30), DayOff.EARLIER),
                tuple("年度专题协商会", LocalTime.of(9, 0), DayOff.LATER), tuple("月度例会", LocalTime.of(15, 0), DayOff.LATER));
        Meeting quarterly = meetings.all().get(1);
        assertThat(quarterly.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(quarterly.milestones()).extracting(Milestone::name, Milestone::before, Milestone::version, Milestone::time).containsExactly(
                tuple("征求意见", 10, "征求意见稿", LocalTime.of(8, 30)), tuple("汇总", 5, "汇总稿", LocalTime.of(8, 30)), tuple("送审", 3, "送审稿", LocalTime.of(8, 30)), tuple("印发", 1, "定稿", LocalTime.of(8, 30)));
        assertThat(quarterly.counties()).containsExactly("单位/数据/*.json");
        assertThat(quarterly.kinds()).containsExactly("investigation-report", "one-page");
        assertThat(quarterly.tables()).containsExactly("resources", "spread", "gaps", "plan");
        assertThat(quarterly.formats()).containsExactly("docx", "pdf");
        assertThat(quarterly.asOf()).isEqualTo(new AsOf.FrozenBefore(5));
        assertThat(quarterly.folder()).isEqualTo(Path.of("单位/会议材料"));
        assertThat(quarterly.margin()).isEqualTo(Duration.ofHours(2));
        assertThat(quarterly.naming().name(Map.of("序号", "01", "文种", "调研报告", "县", "青禾县", "年度", "2025", "稿次", "送审稿"))).isEqualTo("01_调研报告_青禾县_2025_送审稿");
        assertThat(quarterly.mail()).isEqualTo(Optional.of(new Mail(List.of("office@example.gov.cn"), List.of("jyj@example.gov.cn"))));
        assertThat(quarterly.notice().topics()).extracting(Topic::kind, Topic::minutes).containsExactly(tuple("investigation-report", 20), tuple("one-page", 10));
        assertThat(meetings.all().get(0)).extracting(Meeting::tables, Meeting::mail, Meeting::asOf, Meeting::notice)
                .containsExactly(List.of("near", "tasks"), Optional.empty(), new AsOf.Latest(), Notice.NONE);
        assertThat(meetings.all().get(2).asOf()).isEqualTo(new AsOf.Frozen(LocalDate.parse("2026-03-20")));

        WorkCalendar calendar = WorkCalendar.of(Pack.builtIn(), Files.writeString(folder.resolve("calendar.yaml"), example("years:")));
        List<Due> year = new Timetable(meetings.all(), calendar, meeting -> Duration.ofMinutes(5)).due(moment("2026-01-01T00:00"), moment("2026-12-31T00:00")).dues();
        assertThat(year.stream().collect(Collectors.groupingBy(due -> due.meeting().name(), Collectors.mapping(Due::named, Collectors.toSet()))).values().stream().map(days -> days.size()))
                .containsExactlyInAnyOrder(12, 4, 2, 12);
        assertThat(year).filteredOn(due -> due.day().equals(LocalDate.parse("2026-08-24"))).as("2026-08-22 is worked in the example").isEmpty();
        assertThat(year).filteredOn(due -> due.named().equals(LocalDate.parse("2026-09-20"))).hasSize(4).allMatch(due -> due.day().equals(LocalDate.parse("2026-09-20")));
    }

    @Test
    void theFirstExampleNeedsNothingElse() throws IOException {
        Meeting first = Meetings.read(example("meetings:"), FILE, offer()).all().get(0);
        assertThat(new Timetable(List.of(first), Samples.CALENDAR, meeting -> Duration.ZERO).due(moment("2026-01-01T00:00"), moment("2026-12-31T00:00")).dues()).hasSize(12);
    }

    @Test
    void theDocumentTellsEveryKey() throws IOException {
        String doc = Files.readString(DOC);
        var keys = new ArrayList<String>();
        for (Class<?> record : List.of(MeetingsFile.class, MeetingsFile.Entry.class, MeetingsFile.Stage.class, Mail.class, Notice.class, Topic.class)) {
            Stream.of(record.getRecordComponents()).map(RecordComponent::getName).filter(key -> !key.equals("meetings")).forEach(keys::add);
        }
        assertThat(keys).hasSizeGreaterThan(25).allSatisfy(key -> assertThat(doc).contains("`" + key + "`"));
        assertThat(doc).contains(Naming.PARTS.stream().map(part -> "{" + part + "}").collect(Collectors.joining("、")));
    }

    @Test
    void everyRuleInTheDocumentIsRead() throws IOException {
        List<String> rules = Pattern.compile("(?m)^\\| 每.*? \\| (.*) \\|$").matcher(Files.readString(DOC)).results().flatMap(row -> Stream.of(row.group(1).split("；"))).toList();
        assertThat(rules).hasSizeGreaterThan(15).allSatisfy(rule -> assertThat(WordsReader.read(rule)).isPresent());
        assertThat(Pattern.compile("“(.*?)”").matcher(WordsReader.EXAMPLES).results().map(example -> example.group(1)).toList()).hasSize(8)
                .allSatisfy(rule -> assertThat(WordsReader.read(rule)).isPresent());
    }

    @Test
    void absolutePathsAndPatternsStayAsTheyAre() {
        String text = small("counties: [/srv/数据/*.json, '县/[甲乙].json', 'D:\\数据']");
        assertThat(Meetings.read(text, FILE, offer()).all().get(0).counties()).containsExactly("/srv/数据/*.json", "单位/县/[甲乙].json", "D:\\数据");
        assertThat(Meetings.read(text, Path.of("meetings.yaml"), offer()).all().get(0).counties()).containsExactly("/srv/数据/*.json", "县/[甲乙].json", "D:\\数据");
    }

    @Test
    void theZoneOfTheFileIsThatOfItsMeetings() {
        String text = "zone: Asia/Urumqi\n" + small("counties: [a.json]");
        assertThat(Meetings.read(text, FILE, offer()).all().get(0).zone()).isEqualTo(ZoneId.of("Asia/Urumqi"));
        assertThat(Meetings.read(text + "    zone: Asia/Tokyo\n", FILE, offer()).all().get(0).zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        String text = """
                zone: 北京时间
                meetings:
                  - name: 甲会
                    rule: 每月第六个星期二
                    time: 9:00
                    dayOff: 照开
                    milestones:
                      - {name: 汇总, before: 3, version: 稿}
                      - {name: 汇总, before: 5, version: 稿, time: "25:00"}
                      - {name: 印发, version: 定稿}
                    counties: []
                    kinds: [调研报告, 一页统, investigation-report]
                    tables: [nera]
                    formats: [doc]
                    asOf: 2026-02-30冻结
                    folder: 会议材料
                    naming: "{文钟}_{县}"
                    mail: {to: [张三], cc: []}
                    notice:
                      topics: [{title: 一, kind: 一页通}]
                  - name: 甲会
                    rule: 每周一
                    cron: 0 9 31 4 *
                    time: "09:00"
                    zone: Asia/Shanghia
                    milestones: []
                    counties: [数据]
                    asOf: 昨天
                    folder: 会议材料
                    naming: "{文种}"
                  - name: 乙会
                    milestones: [{name: 印发, before: 1, version: 定稿}]
                    counties: [数据]
                    kinds: [一页通]
                    folder: 会议材料
                    dates: []
                  - name: 丙会
                    time: "09:00"
                    remark: 无
                    milestones: [{name: 印发, before: 1, version: 定稿}]
                    counties: [数据]
                    kinds: [一页通]
                    folder: 会议材料
                  - name: 丁会
                    cron: 0 9 31 4 *
                    milestones: [{name: 印发, before: 1, version: 定稿}]
                    counties: [数据]
                    tables: [near]
                    folder: 会议材料
                """;
        assertThatThrownBy(() -> Meetings.read(text, Path.of("m.yaml"), Samples.OFFER)).isInstanceOfSatisfying(Faults.class, faults ->
                assertThat(faults.list()).extracting(fault -> fault.toString().replace("m.yaml ", "").replace("/meetings/", "").replaceFirst("(Asia/Shanghai)、Asia/K.*", "$1")).containsExactly(
                        "[DATA-106] 第1行第7列 /zone：发现认不出的时区“北京时间”；应为时区的名称，如Asia/Shanghai、Asia/Urumqi。",
                        "[DATA-102] 第4行第11列 0/rule：发现认不出的会期“每月第六个星期二”；应为" + WordsReader.EXAMPLES + "。写不成这样的，用dates写日期。",
                        "[DATA-015] 第5行第11列 0/time：发现“开始时间”为文字“9:00”；应为时间，时、分各两位，如09:00；写cron的不写。",
                        "[DATA-014] 第6行第13列 0/dayOff：发现“遇休息日”为文字“照开”；应为“顺延”“提前”之一。",
                        "[DATA-109] 第9行第16列 0/milestones/1/name：发现重复的节点“汇总”；应为每个节点只写一次。合并或改名。",
                        "[DATA-105] 第9行第28列 0/milestones/1/before：发现会前5个工作日，前一个节点是会前3个工作日；应为由远到近、各不相同的节点。按先后排列，核对天数。",
                        "[DATA-109] 第9行第40列 0/milestones/1/version：发现重复的稿次“稿”；应为每个稿次只写一次。合并或改名。",
                        "[DATA-015] 第9行第49列 0/milestones/1/time：发现“备好的时间”为文字“25:00”；应为时间，时、分各两位，如17:00；缺省08:30。",
                        "[DATA-012] 第10行第9列 0/milestones/2/before：发现缺少必填的“before”；应为有“before”（会前工作日）。",
                        "[DATA-109] 第11行第15列 0/counties：发现空的列表；应为至少一项县域数据。",
                        "[DATA-107] 第12行第19列 0/kinds/1：发现没有的文种“一页统”；应为一页通、调研报告。相近的有：一页通。",
                        "[DATA-109] 第12行第24列 0/kinds/2：发现重复的文种“investigation-report”；应为每个文种只写一次。删去一个，编号和名称只写一个。",
                        "[DATA-107] 第13行第14列 0/tables/0：发现没有的附表“nera”；应为差一点名单、缺口测算表。相近的有：near。",
                        "[DATA-014] 第14行第15列 0/formats/0：发现“格式”为文字“doc”；应为“docx”“pdf”之一。相近的有：docx。",
                        "[DATA-017] 第15行第11列 0/asOf：发现“数据时点”为“2026-02-30冻结”；应为确实存在的日期。",
                        "[DATA-108] 第17行第13列 0/naming：发现文件命名里认不出的“{文钟}”；应为{序号}、{文种}、{县}、{年度}、{稿次}、{会议}、{日期}。相近的有：文种。",
                        "[DATA-015] 第18行第17列 0/mail/to/0：发现“收件地址”为文字“张三”；应为电子邮件地址，如office@example.gov.cn。",
                        "[DATA-107] 第20行第33列 0/notice/topics/0/kind：发现议题的材料“一页通”；应为本次会议的一个文种。在kinds里加上，或者不写。",
                        "[DATA-107] 第21行第5列 1/kinds：发现没有写要什么材料；应为文种（kinds）或附表（tables）至少一种。",
                        "[DATA-109] 第21行第11列 1/name：发现重复的会议“甲会”；应为每个会议只写一次。合并或改名。",
                        "[DATA-104] 第23行第11列 1/cron：发现会期写了2种：rule、cron；应为只写一种。删去不用的。",
                        "[DATA-104] 第24行第11列 1/time：发现cron和time都写了时间；应为只在cron里写时间。删去time。",
                        "[DATA-106] 第25行第11列 1/zone：发现认不出的时区“Asia/Shanghia”；应为时区的名称，如Asia/Shanghai、Asia/Urumqi。相近的有：Asia/Shanghai",
                        "[DATA-109] 第26行第17列 1/milestones：发现空的列表；应为至少一项节点。",
                        "[DATA-015] 第28行第11列 1/asOf：发现“数据时点”为文字“昨天”；应为“最新”（缺省）、“2026-09-20冻结”或“会前5个工作日冻结”。",
                        "[DATA-108] 第30行第13列 1/naming：发现文件命名“{文种}”里没有{县}；应为分得清各县、各文种的命名，如“{序号}_{文种}_{县}_{年度}_{稿次}”。",
                        "[DATA-104] 第31行第5列 2/time：发现没有写几点开会；应为有“time”（开始时间），如\"09:00\"。",
                        "[DATA-109] 第36行第12列 2/dates：发现空的列表；应为至少一项日期。",
                        "[DATA-104] 第37行第5列 3/rule：发现没有写哪天开会；应为rule、cron、dates写一种。rule写" + WordsReader.EXAMPLES + "。",
                        "[DATA-011] 第39行第5列 3/remark：发现未知的键“remark”；应为“一个会议”已有的键，见docs/meetings.md。相近的有：mail（邮件）、formats（格式）、margin（余量）。",
                        "[DATA-103] 第45行第11列 4/cron：发现认不出或者永远到不了的cron“0 9 31 4 *”；应为五段：分、时、日、月、星期，如“0 9 10 * *”；分、时是数，日和星期有一个是*。也可以用rule写成文字。"));
    }

    private String small(String counties) {
        return """
                meetings:
                  - name: 例会
                    rule: 每周一
                    time: "09:00"
                    milestones: [{name: 印发, before: 1, version: 定稿}]
                    kinds: [一页通]
                    folder: 会议材料
                """ + "    " + counties + "\n";
    }

    /** What the program really offers. */
    private static Offer offer() {
        return new Offer(Kinds.read(Pack.builtIn()).stream().collect(Collectors.toMap(Kind::name, Kind::id)),
                Tables.kinds(Pack.builtIn()).stream().collect(Collectors.toMap(TableKind::name, TableKind::id)));
    }

    private static String example(String key) throws IOException {
        return Pattern.compile("(?s)```yaml\n(.*?)```").matcher(Files.readString(DOC)).results().map(match -> match.group(1)).filter(each -> each.contains(key)).findFirst().orElseThrow();
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
