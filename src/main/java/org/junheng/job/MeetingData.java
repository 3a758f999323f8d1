package org.junheng.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junheng.calendar.WorkCalendar;
import org.junheng.county.Counties;
import org.junheng.county.Freeze;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.meeting.AsOf;
import org.junheng.meeting.Due;

/**
 * The data that the papers of a meeting rest on (会议材料依据的数据).
 *
 * @param files the counties' files, in their order
 * @param absent of each county that has no data of that moment, one of its files and what is wrong
 * @param words of which moment they are, as the list of papers says it; empty if nothing is to be said
 */
public record MeetingData(List<Path> files, Map<Path, Fault> absent, String words) {

    public MeetingData {
        files = List.copyOf(files);
        absent = new LinkedHashMap<>(absent);
    }

    /**
     * Those of some files that are of the moment a meeting asks for.
     *
     * @throws Faults {@code DATA-097} where nothing at all was frozen by then, {@code DATA-095} where a frozen file was changed since
     */
    public static MeetingData of(Due due, List<Path> files, WorkCalendar calendar) {
        if (due.meeting().asOf() instanceof AsOf.Frozen frozen) {
            return frozen(due, files, frozen.date(), frozen.date());
        } else if (due.meeting().asOf() instanceof AsOf.FrozenBefore before) {
            return frozen(due, files, LocalDate.MIN, calendar.workdaysBefore(due.day(), before.workdays()));
        }
        // Frozen files beside the living ones are those of other moments.
        return new MeetingData(files.stream().filter(file -> freeze(file).isEmpty()).toList(), Map.of(), "");
    }

    /** Of each county and year, the file that was frozen last within an interval. */
    private static MeetingData frozen(Due due, List<Path> files, LocalDate from, LocalDate to) {
        Map<String, Path> latest = new LinkedHashMap<>();
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        Set<String> counties = new HashSet<>();
        for (Path file : files) {
            freeze(file).ifPresent(freeze -> {
                LocalDate date = LocalDate.parse(freeze.date());
                String county = freeze.county() + freeze.year();
                if (!date.isBefore(from) && !date.isAfter(to) && dates.getOrDefault(county, LocalDate.MIN).isBefore(date)) {
                    dates.put(county, date);
                    latest.put(county, file);
                    counties.add(freeze.county());
                }
            });
        }
        String none = from.equals(to) ? "没有" + MeetingPress.told(to) + "冻结的数据" : "截至" + MeetingPress.told(to) + "没有冻结的数据";
        if (latest.isEmpty()) {
            throw new Faults(unfrozen(new Place("", 0, 0, due.meeting().name()), none));
        }
        Map<Path, Fault> absent = new LinkedHashMap<>();
        for (Path file : files) {
            // What has no name is no county's data: nobody misses it.
            Optional<String> county = freeze(file).map(Freeze::county).or(() -> Counties.name(file));
            if (county.isPresent() && counties.add(county.get())) {
                absent.put(file, unfrozen(Place.file(file.toString()), none));
            }
        }
        LocalDate last = dates.values().stream().max(LocalDate::compareTo).orElseThrow();
        boolean one = dates.values().stream().distinct().count() == 1;
        return new MeetingData(List.copyOf(latest.values()), absent, "数据以" + MeetingPress.told(last) + (one ? "" : "及以前") + "冻结的为准");
    }

    private static Fault unfrozen(Place place, String none) {
        return new Fault("DATA-097", place, none, "冻结登记里有的数据", "请先冻结（freeze），或者把冻结目录写进counties");
    }

    private static Optional<Freeze> freeze(Path file) {
        try {
            return Freeze.of(file, Files.readAllBytes(file));
        } catch (IOException e) {
            // Whoever reads the file for its data tells why it cannot be read.
            return Optional.empty();
        }
    }
}
