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
        Meetings meetings = Meetings.read(example("meetings:"), FILE, offer());
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
        assertThat(Pattern.compile("“(.*?)”").matcher(WordsReader.EXAMPLES).results().map(example -> example.group(1)).toList()).hasSize(9)
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
                """;
        assertThatThrownBy(() -> Meetings.read(text, Path.of("m.yaml"), Samples.OFFER)).isInstanceOfSatisfying(Faults.class, faults ->
                assertThat(faults.list()).extracting(fault -> fault.toString().replace("m.yaml ", "").replace("/meetings/", "")).containsExactly(
                        "[DATA-106] 第1行第7列 /zone：发现认不出的时区“北京时间”；应为时区的名称，如Asia/Shanghai、Asia/Urumqi。",
                        "[DATA-102] 第4行第11列 0/rule：发现认不出的会期“每月第六个星期二”；应为" + WordsReader.EXAMPLES + "。写不成这样的，用dates写日期。"));
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
