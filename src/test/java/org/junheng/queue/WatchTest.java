package org.junheng.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.batch.SmallCounties;
import org.junheng.job.Delivery;
import org.junheng.job.MeetingOffice;
import org.junheng.meeting.Due;
import org.junheng.pack.Pack;
import org.junheng.standard.Standards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which papers are begun when, by a clock that only the test moves. */
class WatchTest {

    private static final Set<Work> EVERYTHING = Set.of(Work.values());
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String MEETING = """
              - name: %s
                rule: %s
                time: "09:00"
                dayOff: %s
                milestones: [%s]
                counties: [数据]
                kinds: [一页通]
                folder: 会议材料
                margin: 180
                mail: {to: [office@qinghe.example]}
            """;
    private static final String STAGES = "{name: 汇总, before: 3, version: 汇总稿}, {name: 印发, before: 1, version: 定稿}";
    private static final String DAY = "{name: 印发, before: 0, version: 定稿}";

    @TempDir
    Path folder;

    private Database database;
    private Items items;
    private Standing standing;
    private Path meetings;
    private final Told told = new Told();

    @BeforeEach
    void open() throws IOException {
        SmallCounties.write(folder.resolve("数据"), 1);
        database = Database.open(folder.resolve("队列").toString(), 2);
        items = new Items(database);
        standing = new Standing(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    private void write(String... entries) throws IOException {
        meetings = Files.writeString(folder.resolve("meetings.yaml"), "meetings:\n" + String.join("", entries));
    }

    private Watch watch() {
        return new Watch(new Stages(database), meetings, Standards.NATIONAL, Pack.builtIn(), told);
    }

    private List<String> rows(String sql) {
        return Rows.of(database, sql);
    }

    private List<String> stages() {
        return rows("select kind from junheng_item where task = 'papers/v1' order by kind");
    }

    /** Everything that waits is made, in no time but with what it is told to have taken. */
    private void work(Duration took, Instant now) {
        for (String id : rows("select id from junheng_item where state = 'QUEUED' order by task desc")) {
            Item item = Rows.begin(database, id, "甲", now).orElseThrow();
            var file = new Delivery("", 0, "", Delivery.Content.MEETING_PAPER, "pdf", "议程.pdf", 1, "00");
            Outcome outcome = item.work() == Work.PAPERS ? Outcome.papers(item.kind(), List.of(file), true, List.of()) : Outcome.made(item.kind(), List.of());
            assertThat(items.finish(item, outcome, "甲", took.toMillis(), now)).isTrue();
        }
    }

    /**
     * A leap year with 春节, 劳动节 and 国庆 and their 调休, looked at every two hours but for three weeks: everything is begun in time, or made up for, and
     * nothing twice.
     */
    @Test
    void aYearOfMeetings() throws IOException {
        write(MEETING.formatted("办公会", "每月第二个星期二", "顺延", STAGES), MEETING.formatted("调度会", "每季度末月20日", "提前", STAGES),
                MEETING.formatted("例会", "每周一", "顺延", DAY), MEETING.formatted("闰日会", "每年2月29日", "顺延", STAGES));
        Watch watch = watch();
        Instant begin = moment("2024-01-15T00:00");
        Instant end = moment("2025-01-15T00:00");
        Instant down = moment("2024-09-20T12:00");
        Instant up = moment("2024-10-11T12:00");
        Map<String, Instant> begun = new LinkedHashMap<>();
        for (Instant now = begin; now.isBefore(end); now = now.plus(2, ChronoUnit.HOURS)) {
            if (now.equals(down)) {
                now = up;
                watch = watch();
            }
            watch.look(now);
            for (String stage : rows("select kind from junheng_item where state = 'QUEUED' and task = 'papers/v1'")) {
                assertThat(begun.put(stage, now)).as(stage).isNull();
            }
            work(Duration.ofMinutes(20), now);
        }
        List<Due> year = new MeetingOffice(Pack.builtIn(), meetings).timetable(meeting -> Duration.ofMinutes(20)).due(begin, end).dues();
        List<Due> missed = year.stream().filter(due -> !due.ready().isBefore(down) && due.ready().isBefore(up) && !begun.containsKey(due.key())).toList();
        for (Due due : year) {
            if (missed.contains(due)) {
                continue;
            }
            assertThat(begun).containsKey(due.key());
            if (due.ready().isAfter(begin.plus(Duration.ofHours(4)))) {
                assertThat(begun.get(due.key())).as(due.key()).isBeforeOrEqualTo(due.ready().minus(Duration.ofMinutes(20)))
                        .isAfter(due.ready().minus(Duration.ofHours(3).plusMinutes(20 + 120)));
            }
        }
        List<String> madeUp = begun.keySet().stream().filter(stage -> stage.endsWith("/补发")).toList();
        assertThat(madeUp).allSatisfy(stage -> assertThat(begun.get(stage)).isEqualTo(up));
        assertThat(madeUp.stream().map(stage -> stage.substring(0, stage.lastIndexOf("/印发"))).toList()).containsExactlyInAnyOrderElementsOf(
                missed.stream().map(due -> due.meeting().name() + "/" + due.named()).distinct().toList()).hasSizeGreaterThan(3);
        assertThat(begun).hasSize(year.size() - missed.size() + madeUp.size());
        assertThat(begun).containsKeys("闰日会/2024-02-29/汇总", "例会/2024-02-12/印发", "例会/2024-10-07/印发/补发", "调度会/2024-09-20/印发");
        assertThat(rows("select count(*) from junheng_publication group by item having count(*) > 1")).isEmpty();
        assertThat(rows("select count(*) from junheng_item where task = 'letter/v1' and state = 'DONE'")).containsExactly(Integer.toString(begun.size()));
        assertThat(told.words().stream().filter(words -> !words.contains("补发"))).allSatisfy(words -> assertThat(words).contains("过了时间还没有做完"));
    }

    @Test
    void workBeginsSoMuchEarlierAsItTook() throws IOException {
        write(MEETING.formatted("例会", "每周一", "顺延", DAY));
        Watch watch = watch();
        watch.look(moment("2026-03-06T12:00"));
        watch.look(moment("2026-03-09T05:24"));
        assertThat(stages()).as("five minutes and three hours before 8:30").isEmpty();
        watch.look(moment("2026-03-09T05:26"));
        assertThat(stages()).containsExactly("例会/2026-03-09/印发");
        work(Duration.ofMinutes(50), moment("2026-03-09T06:20"));
        watch.look(moment("2026-03-16T04:39"));
        assertThat(stages()).hasSize(1);
        watch.look(moment("2026-03-16T04:41"));
        assertThat(stages()).containsExactly("例会/2026-03-09/印发", "例会/2026-03-16/印发");
    }

    @Test
    void itIsToldBeforeSomethingIsLateAndOnceMoreWhenItIs() throws IOException {
        write(MEETING.formatted("例会", "每周一", "顺延", DAY));
        Watch watch = watch();
        watch.look(moment("2026-03-09T05:00"));
        watch.look(moment("2026-03-09T06:00"));
        assertThat(standing.dangers(moment("2026-03-09T08:24"), EVERYTHING)).isEmpty();
        Instant soon = moment("2026-03-09T08:26");
        assertThat(standing.overview(soon).endangered()).isEqualTo(1);
        assertThat(standing.overview(soon).late()).isZero();
        assertThat(standing.dangers(soon, EVERYTHING)).extracting(Standing.Danger::meeting, Standing.Danger::late).containsExactly(tuple("例会", false));
        assertThat(standing.dangers(soon, EVERYTHING)).as("told once").isEmpty();
        Instant after = moment("2026-03-09T08:31");
        assertThat(standing.overview(after).late()).isEqualTo(1);
        assertThat(standing.overview(after).endangered()).isZero();
        assertThat(standing.dangers(after, EVERYTHING)).extracting(Standing.Danger::late).containsExactly(true);
        assertThat(standing.dangers(after, EVERYTHING)).isEmpty();
        work(Duration.ofMinutes(1), after);
        assertThat(standing.overview(after).late()).as("the letter").isEqualTo(1);
        work(Duration.ofMinutes(1), after);
        assertThat(standing.overview(after).late()).isZero();
    }

    @Test
    void whatIsBegunTooLateIsToldAtOnce() throws IOException {
        write(MEETING.formatted("例会", "每周一", "顺延", DAY));
        watch().look(moment("2026-03-09T08:28"));
        String id = rows("select id from junheng_item").get(0);
        Rows.begin(database, id, "甲", moment("2026-03-09T08:28"));
        assertThat(standing.dangers(moment("2026-03-09T08:28"), EVERYTHING)).extracting(Standing.Danger::late).containsExactly(false);
    }

    @Test
    void whatSomebodyChangesGoesFromThenOnAndAMistakeChangesNothing() throws IOException {
        write(MEETING.formatted("例会", "每周一", "顺延", DAY));
        Watch watch = watch();
        watch.look(moment("2026-03-06T12:00"));
        write(MEETING.formatted("例会", "每周哪天", "顺延", DAY));
        watch.look(moment("2026-03-06T13:00"));
        watch.look(moment("2026-03-09T06:00"));
        assertThat(told.words()).hasSize(1).allSatisfy(words -> assertThat(words).contains("[DATA-102]", "照原来的"));
        assertThat(stages()).containsExactly("例会/2026-03-09/印发");
        write(MEETING.formatted("碰头会", "每周二", "顺延", DAY));
        watch.look(moment("2026-03-10T06:00"));
        assertThat(stages()).containsExactly("例会/2026-03-09/印发", "碰头会/2026-03-10/印发");
    }

    @Test
    void aYearThatTheCalendarDoesNotCoverIsToldOnceAndHoldsUpNothingElse() throws IOException {
        write(MEETING.formatted("例会", "每周一", "顺延", DAY));
        Watch watch = watch();
        for (Instant now = moment("2026-12-25T00:00"); now.isBefore(moment("2027-01-03T00:00")); now = now.plus(6, ChronoUnit.HOURS)) {
            watch.look(now);
        }
        assertThat(told.words().stream().filter(words -> words.contains("[DATA-101]")).collect(Collectors.toSet())).hasSize(1);
        assertThat(stages()).containsExactly("例会/2026-12-28/印发");
    }

    @Test
    void whatIsCancelledIsNotBegunAgainAndWhatLacksACountyIsPublishedAndParked() throws IOException {
        write(MEETING.formatted("例会", "每周一", "顺延", DAY));
        Watch watch = watch();
        watch.look(moment("2026-03-09T06:00"));
        items.cancel(1);
        watch.look(moment("2026-03-09T06:10"));
        assertThat(rows("select state from junheng_item")).containsExactly("CANCELLED");
        watch.look(moment("2026-03-16T06:00"));
        Item item = Rows.begin(database, rows("select id from junheng_item where state = 'QUEUED'").get(0), "甲", moment("2026-03-16T06:00")).orElseThrow();
        var file = new Delivery("", 0, "", Delivery.Content.MEETING_PAPER, "pdf", "议程.pdf", 1, "00");
        items.finish(item, Outcome.papers("11", List.of(file), true, List.of("[DATA-012] 缺")), "甲", 5, moment("2026-03-16T06:01"));
        assertThat(standing.overview(moment("2026-03-16T06:02")).troubles()).extracting(Overview.Trouble::state).containsExactly(ItemState.PARKED);
        assertThat(items.published(item.id())).isEqualTo(new Publication("11", List.of(file), false));
        assertThat(rows("select task from junheng_item where state = 'QUEUED'")).containsExactly("letter/v1");
        items.retry(OptionalLong.empty(), moment("2026-03-16T07:00"));
        Item again = Rows.begin(database, item.id(), "甲", moment("2026-03-16T07:00")).orElseThrow();
        assertThat(again.isOf("11")).as("it is made again even if nothing changed").isFalse();
    }
}
