package org.junheng.queue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.batch.Identity;
import org.junheng.batch.Setting;
import org.junheng.county.Bureaus;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.job.MeetingOffice;
import org.junheng.meeting.Due;
import org.junheng.meeting.Schedule;
import org.junheng.meeting.Timetable;
import org.junheng.pack.Pack;

/** Sees to it that the papers of meetings are begun early enough (值守). */
final class Watch {

    /** How long the papers of a meeting take for which none were made yet. */
    private static final Duration UNKNOWN = Duration.ofMinutes(5);

    private final Stages stages;
    private final Path file;
    private final String standard;
    private final Pack pack;
    private final Journal journal;
    private final Set<String> told = new HashSet<>();
    private MeetingOffice office;
    private byte[] read;

    /**
     * A watch over a file of meetings.
     *
     * @param standard id of the standard, or its file
     * @throws Faults everything wrong with the file
     */
    Watch(Stages stages, Path file, String standard, Pack pack, Journal journal) {
        this.stages = stages;
        this.file = file.toAbsolutePath().normalize();
        this.standard = standard;
        this.pack = pack;
        this.journal = journal;
        this.office = new MeetingOffice(pack, this.file);
        this.read = bytes();
    }

    /** Looks once. */
    void look(Instant now) {
        readAgain(now);
        for (Due due : stages.look(file, now, (last, measured) -> begin(last, now, measured))) {
            if (due.madeUp()) {
                warn(now, due.meeting().name(), due.ready(), "停机期间错过了，现在补发：" + due.key());
            }
        }
    }

    private List<Stages.Stage> begin(Instant last, Instant now, Map<String, Duration> measured) {
        Timetable timetable = office.timetable(meeting -> measured.getOrDefault(meeting.name(), UNKNOWN));
        Duration lead = office.meetings().stream().map(meeting -> measured.getOrDefault(meeting.name(), UNKNOWN).plus(meeting.margin()))
                .max(Duration::compareTo).orElse(Duration.ZERO);
        Schedule missed = timetable.missed(last, now);
        // The work for what is ready at the very end of the lead begins now.
        Schedule ahead = timetable.due(now, now.plus(lead).plusMillis(1));
        Stream.concat(missed.faults().stream(), ahead.faults().stream()).map(Fault::toString).filter(told::add)
                .forEach(words -> journal.warned(new Warning(now.toString(), "", "", words)));
        return Stream.concat(missed.dues().stream(), ahead.dues().stream().filter(due -> !due.start().isAfter(now))).map(this::stage).toList();
    }

    private Stages.Stage stage(Due due) {
        return new Stages.Stage(due, Setting.of(due.meeting(), standard), Bureaus.file(Optional.empty(), file));
    }

    /** What somebody changed in the meantime goes from now on; where he made a mistake, what went before. */
    private void readAgain(Instant now) {
        byte[] current = bytes();
        if (Arrays.equals(current, read)) {
            return;
        }
        read = current;
        try {
            office = new MeetingOffice(pack, file);
            read = bytes();
            told.clear();
        } catch (Faults faults) {
            faults.list().forEach(fault -> journal.warned(new Warning(now.toString(), "", "", fault + "会议文件照原来的。")));
        }
    }

    private byte[] bytes() {
        var all = new ByteArrayOutputStream();
        office.files().forEach(each -> all.writeBytes(Identity.bytes(each)));
        return all.toByteArray();
    }

    private void warn(Instant now, String meeting, Instant due, String words) {
        journal.warned(new Warning(now.toString(), meeting, due.toString(), words));
    }
}
