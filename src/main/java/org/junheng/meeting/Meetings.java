package org.junheng.meeting;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junheng.county.PointedFile;
import org.junheng.county.SettingsFile;

/**
 * The meetings of a bureau (本单位的会议): {@code meetings.yaml}, see {@code docs/meetings.md}.
 *
 * @param calendar the bureau's own calendar; empty for none
 * @param all in the order of the file
 */
public record Meetings(Optional<Path> calendar, List<Meeting> all) {

    private static final String GUIDE = "docs/meetings.md";
    private static final String ZONE = "Asia/Shanghai";
    private static final String MORNING = "08:30";
    private static final int MARGIN = 60;

    public Meetings {
        all = List.copyOf(all);
    }

    /**
     * Reads and checks a file.
     *
     * @param offer what a meeting may ask for
     * @throws org.junheng.fault.Faults everything wrong with the file, in its order: {@code DATA-102} to {@code DATA-109}, and those of any input
     */
    public static Meetings read(Path file, Offer offer) {
        return of(kind(offer).read(file), file, offer);
    }

    /**
     * Reads and checks a text.
     *
     * @param yaml the text
     * @param file what faults name as its file, and what its paths are relative to
     */
    public static Meetings read(String yaml, Path file, Offer offer) {
        return of(kind(offer).read(yaml, file.toString()), file, offer);
    }

    private static SettingsFile<MeetingsFile> kind(Offer offer) {
        return new SettingsFile<>(MeetingsFile.class, GUIDE, (root, places) -> MeetingRules.check(root, places, offer));
    }

    private static Meetings of(MeetingsFile told, Path file, Offer offer) {
        String zone = Objects.requireNonNullElse(told.zone(), ZONE);
        return new Meetings(Optional.ofNullable(told.calendar()).map(PointedFile::path),
                told.meetings().stream().map(entry -> meeting(entry, file, zone, offer)).toList());
    }

    private static Meeting meeting(MeetingsFile.Entry entry, Path file, String zone, Offer offer) {
        Rule rule = rule(entry);
        return new Meeting(
                entry.name(),
                rule,
                Objects.requireNonNullElse(entry.dayOff(), DayOff.LATER),
                rule instanceof Cron cron ? cron.time() : LocalTime.parse(entry.time()),
                ZoneId.of(Objects.requireNonNullElse(entry.zone(), zone)),
                entry.milestones().stream().map(Meetings::milestone).toList(),
                entry.counties().stream().map(county -> beside(file, county)).toList(),
                ids(entry.kinds(), offer.kinds()),
                Objects.requireNonNullElse(entry.formats(), List.of("docx", "pdf")),
                ids(entry.tables(), offer.tables()),
                entry.asOf() == null ? new AsOf.Latest() : AsOf.of(entry.asOf()).orElseThrow(),
                entry.folder().path(),
                entry.naming() == null ? Naming.USUAL : new Naming(entry.naming()),
                Duration.ofMinutes(Objects.requireNonNullElse(entry.margin(), MARGIN)),
                Optional.ofNullable(entry.mail()),
                notice(Objects.requireNonNullElse(entry.notice(), Notice.NONE), offer));
    }

    private static Rule rule(MeetingsFile.Entry entry) {
        if (entry.cron() != null) {
            return Cron.of(entry.cron()).orElseThrow();
        }
        return entry.dates() == null
                ? WordsReader.read(entry.rule()).orElseThrow()
                : new Dates(entry.dates().stream().map(LocalDate::parse).toList());
    }

    private static Milestone milestone(MeetingsFile.Stage stage) {
        return new Milestone(stage.name(), stage.before(), stage.version(), LocalTime.parse(Objects.requireNonNullElse(stage.time(), MORNING)));
    }

    private static Notice notice(Notice notice, Offer offer) {
        return new Notice(notice.place(), notice.chair(), notice.attendees(), notice.observers(), notice.topics().stream()
                .map(topic -> new Topic(topic.title(), topic.speaker(), topic.minutes(),
                        topic.kind() == null ? null : Offer.id(offer.kinds(), topic.kind()).orElseThrow())).toList());
    }

    private static List<String> ids(List<String> words, Map<String, String> offered) {
        return words == null ? List.of() : words.stream().map(word -> Offer.id(offered, word).orElseThrow()).toList();
    }

    /** Not by way of a path: what has a * is none on every system. */
    private static String beside(Path file, String data) {
        boolean absolute = data.startsWith("/") || data.startsWith("\\") || data.matches("[A-Za-z]:.*");
        Path folder = file.getParent();
        return absolute || folder == null ? data : folder + "/" + data;
    }
}
