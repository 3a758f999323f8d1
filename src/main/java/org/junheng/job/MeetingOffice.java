package org.junheng.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junheng.calendar.WorkCalendar;
import org.junheng.county.Bureau;
import org.junheng.docx.Profile;
import org.junheng.draft.Kind;
import org.junheng.draft.Kinds;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.font.Fonts;
import org.junheng.meeting.Due;
import org.junheng.meeting.Meeting;
import org.junheng.meeting.Meetings;
import org.junheng.meeting.Offer;
import org.junheng.meeting.Timetable;
import org.junheng.pack.Pack;
import org.junheng.pdf.Conformance;
import org.junheng.standard.Standard;
import org.junheng.table.TableKind;
import org.junheng.table.Tables;

/** The meetings of a bureau, the calendar they go by, and what makes their papers (会务). */
public final class MeetingOffice {

    private final Pack pack;
    private final Path file;
    private final Meetings meetings;
    private final List<Kind> kinds;
    private final List<TableKind> tables;
    private final WorkCalendar calendar;

    /**
     * The office of a file of meetings.
     *
     * @param file {@code meetings.yaml}
     * @throws Faults everything wrong with it, or with the bureau's own calendar that it names
     */
    public MeetingOffice(Pack pack, Path file) {
        this.pack = pack;
        this.file = file;
        this.kinds = Kinds.read(pack);
        this.tables = Tables.kinds(pack);
        this.meetings = Meetings.read(file, new Offer(
                kinds.stream().collect(Collectors.toMap(Kind::name, Kind::id)), tables.stream().collect(Collectors.toMap(TableKind::name, TableKind::id))));
        this.calendar = meetings.calendar().map(own -> WorkCalendar.of(pack, own)).orElseGet(() -> WorkCalendar.of(pack));
    }

    /** The meetings, in the order of the file. */
    public List<Meeting> meetings() {
        return meetings.all();
    }

    /**
     * By when the papers of all meetings are ready.
     *
     * @param durations how long the work for a meeting takes, as measured so far
     */
    public Timetable timetable(Function<Meeting, Duration> durations) {
        return timetable(meetings.all(), durations);
    }

    /** By when the papers of some of the meetings are ready. */
    public Timetable timetable(List<Meeting> some, Function<Meeting, Duration> durations) {
        return new Timetable(some, calendar, durations);
    }

    /**
     * A stage by its name.
     *
     * @param stage as {@link Due#name} tells it
     * @throws Faults {@code DATA-112} if no meeting has it any more
     */
    public Due due(String stage) {
        return timetable(meeting -> Duration.ZERO).find(stage).orElseThrow(() -> new Faults(new Fault(
                "DATA-112", Place.file(file.toString()), "会议、日期或者节点已经改了，没有“" + stage + "”", "排好的会议", "请核对会议文件；这次不要了的，用cancel取消")));
    }

    /** Its own files: that of the meetings, and the bureau's own calendar. */
    public List<Path> files() {
        var files = new ArrayList<>(List.of(file));
        meetings.calendar().ifPresent(files::add);
        return files;
    }

    /**
     * The files that the papers of a meeting depend on: those of the office, and all data the meeting names.
     *
     * @throws Faults {@code DATA-090} for what names no data
     */
    public List<Path> sources(Meeting meeting) {
        var sources = new ArrayList<>(files());
        sources.addAll(data(meeting));
        return sources;
    }

    private static List<Path> data(Meeting meeting) {
        return Source.of(meeting.counties()).stream().map(Source::file).toList();
    }

    /**
     * Makes the papers of a stage into the meeting's folder.
     *
     * @param notice told, in Chinese, what is skipped and why
     * @throws Faults if there is no data, or nothing was frozen by then, or the files cannot be written
     */
    public MeetingPress.Made make(Due due, Standard standard, Bureau bureau, Fonts fonts, Consumer<String> notice) {
        Meeting meeting = due.meeting();
        var press = new Press(pack, fonts, Conformance.A_1B, Profile.W);
        var production = new Production(pack, standard, fonts, Conformance.A_1B, Profile.W);
        var tablePress = new TablePress(Tables.with(pack, fonts).by(bureau.layouts()));
        var order = new MeetingPress.Order(due, MeetingData.of(due, data(meeting), calendar),
                kinds.stream().filter(kind -> meeting.kinds().contains(kind.id())).toList(),
                tables.stream().filter(table -> meeting.tables().contains(table.id())).toList());
        return new MeetingPress(pack, production, tablePress, press, new Binder(press, fonts))
                .make(order, bureau, new OutputFolder(meeting.folder()), notice);
    }
}
