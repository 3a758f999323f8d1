package org.junheng.meeting;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.calendar.WorkCalendar;
import org.junheng.pack.Pack;

/** Meetings for tests, of a county that does not exist. */
final class Samples {

    static final WorkCalendar CALENDAR = WorkCalendar.of(Pack.builtIn());

    static final Offer OFFER = new Offer(Map.of("调研报告", "investigation-report", "一页通", "one-page"), Map.of("差一点名单", "near", "缺口测算表", "gaps"));

    static final List<Milestone> STAGES = List.of(stage("征求意见", 10, "征求意见稿"), stage("汇总", 5, "汇总稿"), stage("送审", 3, "送审稿"), stage("印发", 1, "定稿"));

    private Samples() {}

    static Milestone stage(String name, int before, String version) {
        return new Milestone(name, before, version, LocalTime.parse("08:30"));
    }

    static Meeting meeting(String name, String rule, DayOff dayOff, List<Milestone> stages) {
        return new Meeting(name, rule.startsWith("每") ? WordsReader.read(rule).orElseThrow() : Cron.of(rule).orElseThrow(), dayOff, LocalTime.parse("09:00"),
                ZoneId.of("Asia/Shanghai"), stages, List.of("青禾县.json"), List.of("one-page"), List.of("pdf"), List.of(), new AsOf.Latest(), Path.of("会议材料"),
                Naming.USUAL, Duration.ofMinutes(60), Optional.empty(), Notice.NONE);
    }

    static Meeting in(Meeting meeting, String zone, String time) {
        return new Meeting(meeting.name(), meeting.rule(), meeting.dayOff(), LocalTime.parse(time), ZoneId.of(zone), meeting.milestones(), meeting.counties(), meeting.kinds(),
                meeting.formats(), meeting.tables(), meeting.asOf(), meeting.folder(), meeting.naming(), meeting.margin(), meeting.mail(), meeting.notice());
    }

    static Timetable timetable(Meeting... meetings) {
        return new Timetable(List.of(meetings), CALENDAR, meeting -> Duration.ofMinutes(90));
    }
}
