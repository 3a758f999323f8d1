package org.junheng.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junheng.fault.Fault;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Years of meetings, with no clock but the one that the test moves. */
class TimetableTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant BEGIN = moment("2024-01-20T00:00");
    private static final Instant END = moment("2026-12-01T00:00");

    /** Every way to come back, on any day of the week, with and without lead times. */
    private static final List<Meeting> ALL = List.of(
            Samples.meeting("例会", "每周一、周六", DayOff.LATER, List.of(Samples.stage("印发", 0, "定稿"))),
            Samples.meeting("办公会", "每月第二个星期二", DayOff.LATER, Samples.STAGES),
            Samples.meeting("月末会", "每月31日", DayOff.EARLIER, Samples.STAGES),
            Samples.meeting("调度会", "每季度末月20日", DayOff.EARLIER, Samples.STAGES),
            Samples.meeting("半年会", "每半年最后一个工作日", DayOff.LATER, Samples.STAGES),
            Samples.meeting("国庆前后", "每年10月1日", DayOff.EARLIER, Samples.STAGES),
            Samples.meeting("周日会", "0 15 * * 0", DayOff.LATER, List.of(Samples.stage("印发", 2, "定稿"))));

    @Test
    void leadTimesCrossTheHolidays() {
        Meeting meeting = Samples.meeting("调度会", "每年10月9日", DayOff.LATER, Samples.STAGES);
        assertThat(Samples.timetable(meeting).due(BEGIN, END).dues()).extracting(due -> due.day().toString(), due -> due.milestone().version(), Due::ready).containsExactly(
                tuple("2024-10-09", "征求意见稿", moment("2024-09-19T08:30")),
                tuple("2024-10-09", "汇总稿", moment("2024-09-26T08:30")),
                tuple("2024-10-09", "送审稿", moment("2024-09-29T08:30")),
                tuple("2024-10-09", "定稿", moment("2024-10-08T08:30")),
                tuple("2025-10-09", "征求意见稿", moment("2025-09-18T08:30")),
                tuple("2025-10-09", "汇总稿", moment("2025-09-25T08:30")),
                tuple("2025-10-09", "送审稿", moment("2025-09-28T08:30")),
                tuple("2025-10-09", "定稿", moment("2025-09-30T08:30")),
                tuple("2026-10-09", "征求意见稿", moment("2026-09-18T08:30")),
                tuple("2026-10-09", "汇总稿", moment("2026-09-24T08:30")),
                tuple("2026-10-09", "送审稿", moment("2026-09-29T08:30")),
                tuple("2026-10-09", "定稿", moment("2026-10-08T08:30")));
    }

    @Test
    void aDayOffPutsAMeetingOffOrForward() {
        List<Milestone> day = List.of(Samples.stage("印发", 0, "定稿"));
        Timetable timetable = Samples.timetable(Samples.meeting("顺延", "每年10月1日", DayOff.LATER, day), Samples.meeting("提前", "每年10月1日", DayOff.EARLIER, day),
                Samples.meeting("春节", "每年2月17日", DayOff.LATER, day), Samples.meeting("闰日", "每年2月29日", DayOff.LATER, day));
        assertThat(timetable.due(BEGIN, END).dues()).extracting(due -> due.meeting().name(), due -> due.named().toString(), due -> due.day().toString()).containsExactly(
                tuple("春节", "2024-02-17", "2024-02-18"), tuple("闰日", "2024-02-29", "2024-02-29"),
                tuple("提前", "2024-10-01", "2024-09-30"), tuple("顺延", "2024-10-01", "2024-10-08"),
                tuple("春节", "2025-02-17", "2025-02-17"), tuple("闰日", "2025-02-28", "2025-02-28"),
                tuple("提前", "2025-10-01", "2025-09-30"), tuple("顺延", "2025-10-01", "2025-10-09"),
                tuple("春节", "2026-02-17", "2026-02-24"), tuple("闰日", "2026-02-28", "2026-02-28"),
                tuple("提前", "2026-10-01", "2026-09-30"), tuple("顺延", "2026-10-01", "2026-10-08"));
    }

    @Test
    void aWholeYearOfTheCalendarHasTwelveMeetingsAMonthly() {
        Meeting monthly = Samples.meeting("月末会", "每月31日", DayOff.EARLIER, List.of(Samples.stage("印发", 1, "定稿")));
        List<Due> dues = Samples.timetable(monthly).due(moment("2026-01-10T00:00"), moment("2026-12-31T00:00")).dues();
        assertThat(dues).extracting(due -> due.day().toString()).containsExactly("2026-01-30", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-29", "2026-06-30", "2026-07-31",
                "2026-08-31", "2026-09-30", "2026-10-30", "2026-11-30", "2026-12-31");
        assertThat(dues).extracting(Due::key).doesNotHaveDuplicates().contains("月末会/2026-05-31/印发", "月末会/2026-04-30/印发");
    }

    @Test
    void twoMeetingsOnOneDayAreTwo() {
        Meeting morning = Samples.meeting("办公会", "每月第二个星期二", DayOff.LATER, Samples.STAGES);
        Meeting afternoon = Samples.in(Samples.meeting("调度会", "0 15 * * 2", DayOff.LATER, Samples.STAGES), "Asia/Shanghai", "15:00");
        List<Due> dues = Samples.timetable(morning, afternoon).due(moment("2026-05-01T00:00"), moment("2026-05-13T00:00")).dues().stream()
                .filter(due -> due.day().equals(LocalDate.parse("2026-05-12"))).toList();
        assertThat(dues).hasSize(2 * 3).extracting(Due::key).doesNotHaveDuplicates();
        assertThat(dues).extracting(due -> due.meeting().name()).containsExactly("办公会", "调度会", "办公会", "调度会", "办公会", "调度会");
        assertThat(dues.get(5).begins()).isEqualTo(moment("2026-05-12T15:00"));
        assertThat(dues).extracting(Due::folders).doesNotHaveDuplicates().contains(List.of("2026-05-12_调度会", "定稿"));
    }

    @Test
    void twoDaysOfOneMeetingThatMoveToOneAreOne() {
        Meeting weekend = Samples.meeting("周末会", "每周六、周日", DayOff.LATER, List.of(Samples.stage("印发", 0, "定稿")));
        List<Due> dues = Samples.timetable(weekend).due(moment("2026-09-28T00:00"), moment("2026-10-13T00:00")).dues();
        assertThat(dues).extracting(due -> due.named() + "→" + due.day()).containsExactly("2026-09-26→2026-09-28", "2026-10-03→2026-10-08", "2026-10-10→2026-10-10", "2026-10-11→2026-10-12");
    }

    @Test
    void workBeginsEarlyEnoughAndLatenessIsKnownBefore() {
        Due due = Samples.timetable(ALL.get(1)).due(moment("2026-05-11T00:00"), moment("2026-05-12T00:00")).dues().get(0);
        assertThat(due.ready()).isEqualTo(moment("2026-05-11T08:30"));
        assertThat(due.start()).as("an hour and a half of work, an hour of margin").isEqualTo(moment("2026-05-11T06:00"));
        assertThat(due.misses(moment("2026-05-11T07:00"))).isFalse();
        assertThat(due.misses(moment("2026-05-11T07:01"))).isTrue();
        Timetable slower = new Timetable(List.of(ALL.get(1)), Samples.CALENDAR, meeting -> Duration.ofHours(30));
        assertThat(slower.due(moment("2026-05-11T00:00"), moment("2026-05-12T00:00")).dues().get(0).start()).isEqualTo(moment("2026-05-10T01:30"));
    }

    @Test
    void papersAreNeverReadyAfterTheMeetingBegan() {
        Milestone evening = new Milestone("印发", 0, "定稿", LocalTime.parse("17:00"));
        Due due = Samples.timetable(Samples.meeting("例会", "每周一", DayOff.LATER, List.of(evening))).due(moment("2026-05-11T00:00"), moment("2026-05-12T00:00")).dues().get(0);
        assertThat(due.ready()).isEqualTo(due.begins()).isEqualTo(moment("2026-05-11T09:00"));
    }

    /** The zone of the machine changes nothing, that of the meeting everything. */
    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Asia/Shanghai", "Pacific/Kiritimati"})
    void timeIsToldInTheZoneOfTheMeeting(String machine) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(machine));
            List<Milestone> day = List.of(new Milestone("印发", 1, "定稿", LocalTime.parse("07:30")));
            Meeting shanghai = Samples.meeting("办公会", "每月1日", DayOff.LATER, day);
            Meeting urumqi = Samples.in(Samples.meeting("乌鲁木齐", "每月1日", DayOff.LATER, day), "Asia/Urumqi", "09:00");
            // 07:30 on 29 February in Shanghai is 23:30 on the 28th in UTC.
            assertThat(Samples.timetable(shanghai, urumqi).due(Instant.parse("2024-02-28T23:00:00Z"), Instant.parse("2024-02-29T23:00:00Z")).dues())
                    .extracting(due -> due.meeting().name(), due -> due.day().toString(), Due::ready, Due::begins).containsExactly(
                            tuple("办公会", "2024-03-01", Instant.parse("2024-02-28T23:30:00Z"), Instant.parse("2024-03-01T01:00:00Z")),
                            tuple("乌鲁木齐", "2024-03-01", Instant.parse("2024-02-29T01:30:00Z"), Instant.parse("2024-03-01T03:00:00Z")));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    /** Cairo puts its clocks forward at midnight to Friday, 26 April 2024: that day has no 00:30. */
    @Test
    void anHourThatIsLeftOutLosesNoMeeting() {
        Meeting night = Samples.in(Samples.meeting("夜会", "每年4月26日", DayOff.LATER, List.of(new Milestone("印发", 0, "定稿", LocalTime.parse("00:30")))), "Africa/Cairo", "00:30");
        assertThat(Samples.timetable(night).due(Instant.parse("2024-04-20T00:00:00Z"), Instant.parse("2024-05-01T00:00:00Z")).dues()).extracting(Due::ready)
                .containsExactly(Instant.parse("2024-04-25T22:30:00Z"));
    }

    @Test
    void whatWasMissedInThreeWeeksIsMadeUpForOnce() {
        Timetable timetable = Samples.timetable(Samples.meeting("办公会", "每月第二个星期二", DayOff.LATER, Samples.STAGES),
                Samples.meeting("例会", "每周一", DayOff.LATER, List.of(Samples.stage("汇总", 2, "汇总稿"), Samples.stage("印发", 0, "定稿"))));
        Instant down = moment("2026-09-24T12:00");
        Instant up = moment("2026-10-15T07:00");
        List<Due> missed = timetable.missed(down, up).dues();
        assertThat(missed).extracting(Due::key, due -> due.day().toString(), Due::version, Due::ready).containsExactly(
                tuple("例会/2026-09-28/印发", "2026-09-28", "定稿（补发）", moment("2026-09-28T08:30")),
                tuple("例会/2026-10-05/印发", "2026-10-08", "定稿（补发）", moment("2026-10-08T08:30")),
                tuple("办公会/2026-10-13/印发", "2026-10-13", "定稿（补发）", moment("2026-10-12T08:30")),
                tuple("例会/2026-10-12/印发", "2026-10-12", "定稿（补发）", moment("2026-10-12T08:30")));
        assertThat(missed).allMatch(Due::madeUp).extracting(Due::folders).contains(List.of("2026-10-13_办公会", "定稿（补发）"));
    }

    /** Of a meeting that is still to come, the stage that should be there already is made up for, and the next come in their time. */
    @Test
    void onlyTheLatestStageIsMadeUpFor() {
        Timetable timetable = Samples.timetable(Samples.meeting("办公会", "每月第二个星期二", DayOff.LATER, Samples.STAGES));
        Instant up = moment("2026-10-09T07:00");
        assertThat(timetable.missed(moment("2026-09-19T00:00"), up).dues()).extracting(Due::key, Due::ready)
                .containsExactly(tuple("办公会/2026-10-13/汇总", moment("2026-09-30T08:30")));
        assertThat(timetable.due(up, moment("2026-10-13T09:00")).dues()).extracting(Due::key, Due::version)
                .containsExactly(tuple("办公会/2026-10-13/送审", "送审稿"), tuple("办公会/2026-10-13/印发", "定稿"));
        assertThat(timetable.missed(up, up).dues()).isEmpty();
    }

    /** However often it goes down: what was missed or is due, together, is every day of every meeting. */
    @RepeatedTest(20)
    void noDayOfAMeetingIsLostToDowntime(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        Timetable timetable = new Timetable(ALL, Samples.CALENDAR, meeting -> Duration.ZERO);
        var reached = new ArrayList<String>();
        for (Instant now = BEGIN; now.isBefore(END);) {
            Instant down = later(now, 1 + random.nextInt(40 * 24));
            timetable.due(now, down).dues().forEach(due -> reached.add(due.meeting().name() + due.named()));
            now = later(down, 1 + random.nextInt(21 * 24));
            timetable.missed(down, now).dues().forEach(due -> reached.add(due.meeting().name() + due.named()));
        }
        assertThat(reached).containsAll(timetable.due(BEGIN, END).dues().stream().map(due -> due.meeting().name() + due.named()).toList());
    }

    /** A whole year by a clock that ticks every hour, but stands still for three weeks around 国庆: everything is in time, or made up for once. */
    @Test
    void aYearByTheClock() {
        Timetable timetable = new Timetable(ALL, Samples.CALENDAR, meeting -> Duration.ofMinutes(200));
        Instant begin = moment("2026-01-16T00:00");
        Instant end = moment("2026-12-18T00:00");
        Instant down = moment("2026-09-20T12:00");
        Instant up = moment("2026-10-11T12:00");
        var done = new LinkedHashMap<String, Due>();
        for (Instant now = begin; now.isBefore(end); now = later(now, 1)) {
            if (now.equals(down)) {
                timetable.missed(now, up).dues().forEach(due -> done.putIfAbsent(due.key(), due));
                now = up;
            }
            for (Due due : timetable.due(now, later(now, 8)).dues()) {
                if (!due.start().isAfter(now) && done.putIfAbsent(due.key(), due) == null) {
                    assertThat(due.misses(now)).as("%s begun at %s", due.key(), now).isFalse();
                }
            }
        }
        List<Due> year = timetable.due(later(begin, 8), end).dues();
        assertThat(done.values()).filteredOn(due -> !due.madeUp()).extracting(Due::key)
                .containsAll(year.stream().filter(due -> due.ready().isBefore(down) || !due.ready().isBefore(later(up, 8))).map(Due::key).toList());
        assertThat(done.values()).filteredOn(Due::madeUp).extracting(due -> due.meeting().name() + due.named()).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(year.stream().filter(due -> !due.ready().isBefore(down) && due.ready().isBefore(up))
                        .map(due -> due.meeting().name() + due.named()).distinct().toList()).hasSizeGreaterThan(8);
    }

    /** What a rule names, moved and counted back one day at a time without the timetable's bounds, is what the timetable says. */
    @Test
    void nothingIsLeftOutAndNothingMadeUp() {
        List<String> counted = ALL.stream().flatMap(meeting -> LocalDate.parse("2024-01-20").datesUntil(LocalDate.parse("2026-12-31"))
                .filter(day -> Samples.CALENDAR.isWorkday(day) && Stream.iterate(day, named -> meeting.dayOff() == DayOff.LATER ? named.minusDays(1) : named.plusDays(1))
                        .takeWhile(named -> named.equals(day) || !Samples.CALENDAR.isWorkday(named))
                        .anyMatch(named -> !meeting.rule().within(named, named, Samples.CALENDAR).isEmpty()))
                .flatMap(day -> meeting.milestones().stream().map(stage -> {
                    LocalDate ready = day;
                    for (int left = stage.before(); left > 0; left -= Samples.CALENDAR.isWorkday(ready) ? 1 : 0) {
                        ready = ready.minusDays(1);
                    }
                    return ready.isBefore(LocalDate.parse("2024-01-20")) || !ready.isBefore(LocalDate.parse("2026-12-01")) ? "" : meeting.name() + day + stage.name() + ready;
                }))).filter(each -> !each.isEmpty()).sorted().toList();
        assertThat(new Timetable(ALL, Samples.CALENDAR, meeting -> Duration.ZERO).due(BEGIN, END).dues().stream()
                .map(due -> due.meeting().name() + due.day() + due.milestone().name() + LocalDate.ofInstant(due.ready(), SHANGHAI)).sorted().toList()).isEqualTo(counted).hasSizeGreaterThan(600);
    }

    @RepeatedTest(30)
    void howTimeIsCutChangesNothing(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        Timetable timetable = new Timetable(ALL, Samples.CALENDAR, meeting -> Duration.ofMinutes(10));
        var pieces = new ArrayList<Due>();
        for (Instant from = BEGIN; from.isBefore(END);) {
            Instant to = random.nextInt(4) == 0 ? from.plus(1 + random.nextInt(90), ChronoUnit.MINUTES) : later(from, 1 + random.nextInt(60 * 24));
            pieces.addAll(timetable.due(from, to.isBefore(END) ? to : END).dues());
            from = to;
        }
        assertThat(pieces).isEqualTo(timetable.due(BEGIN, END).dues());
        assertThat(pieces).extracting(Due::key).doesNotHaveDuplicates();
    }

    @Test
    void everyStageIsFoundByItsName() {
        Timetable timetable = new Timetable(ALL, Samples.CALENDAR, meeting -> Duration.ofMinutes(7));
        List<Due> dues = timetable.due(BEGIN, END).dues();
        assertThat(dues).hasSizeGreaterThan(600).allSatisfy(due -> assertThat(timetable.find(due.name())).contains(due));
        Due missed = timetable.missed(BEGIN, END).dues().get(0);
        assertThat(missed.name()).endsWith("/补发");
        assertThat(timetable.find(missed.name())).contains(missed);
        assertThat(timetable.find("办公会/2026-05-12/印发")).isPresent();
        assertThat(List.of("办公会/2026-05-13/印发", "办公会/2026-05-12/付印", "座谈会/2026-05-12/印发", "办公会/2026-05-12", "")).allSatisfy(
                other -> assertThat(timetable.find(other)).isEmpty());
    }

    /** The moment itself belongs to what begins with it, not to what ends there. */
    @Test
    void aCutAtTheVeryMomentTellsItOnce() {
        Timetable timetable = Samples.timetable(ALL.get(1));
        Instant ready = moment("2026-05-11T08:30");
        assertThat(timetable.due(ready.minusSeconds(1), ready).dues()).isEmpty();
        assertThat(timetable.due(ready, ready.plusSeconds(1)).dues()).extracting(Due::key).containsExactly("办公会/2026-05-12/印发");
        assertThat(timetable.due(ready, ready).dues()).isEmpty();
    }

    @Test
    void nothingIsReadyOnADayOff() {
        List<Due> dues = new Timetable(ALL, Samples.CALENDAR, meeting -> Duration.ZERO).due(BEGIN, END).dues();
        assertThat(dues).allSatisfy(due -> {
            assertThat(Samples.CALENDAR.isWorkday(LocalDate.ofInstant(due.ready(), SHANGHAI))).as("%s", due).isTrue();
            assertThat(Samples.CALENDAR.isWorkday(due.day())).as("%s", due).isTrue();
            assertThat(due.ready()).isBeforeOrEqualTo(due.begins());
        });
    }

    @Test
    void aYearThatIsNotCoveredIsToldAndHoldsUpNothing() {
        Timetable timetable = Samples.timetable(Samples.meeting("办公会", "每月第二个星期二", DayOff.LATER, Samples.STAGES), Samples.meeting("年中会", "每年6月30日", DayOff.LATER, Samples.STAGES),
                Samples.meeting("元旦会", "每年1月1日", DayOff.EARLIER, Samples.STAGES));
        Schedule december = timetable.due(moment("2026-12-07T00:00"), moment("2027-01-01T00:00"));
        assertThat(december.dues()).extracting(Due::key).containsExactly("办公会/2026-12-08/印发");
        assertThat(december.faults()).extracting(Fault::toString).containsExactly(
                "[DATA-101] templates/calendar/holidays.yaml：发现会议“办公会”要用的工作日历没有2027年的放假安排；应为国务院办公厅公布的2027年部分节假日安排。"
                        + "公布以后补在本单位的calendar.yaml里，写法见docs/meetings.md。",
                "[DATA-101] templates/calendar/holidays.yaml：发现会议“元旦会”要用的工作日历没有2027年的放假安排；应为国务院办公厅公布的2027年部分节假日安排。"
                        + "公布以后补在本单位的calendar.yaml里，写法见docs/meetings.md。");
        assertThat(timetable.missed(moment("2026-12-07T00:00"), moment("2027-01-20T00:00")).faults()).hasSize(2);
        assertThat(timetable.due(moment("2026-11-20T00:00"), moment("2026-12-01T00:00")).faults()).isEmpty();
    }

    private static Instant later(Instant moment, int hours) {
        return moment.plus(hours, ChronoUnit.HOURS);
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }
}
