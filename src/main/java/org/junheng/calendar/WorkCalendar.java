package org.junheng.calendar;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junheng.county.SettingsFile;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.pack.Pack;

/**
 * Which days are worked (工作日历): the arrangements of the State Council, and what a bureau adds. It says nothing about a year that it does not
 * cover: to take Mondays to Fridays for working days there would be wrong about every holiday, and nobody would notice.
 */
public final class WorkCalendar {

    private static final String BUILT_IN = "calendar/holidays.yaml";

    private static final SettingsFile<CalendarFile> FILE = new SettingsFile<>(CalendarFile.class, "docs/meetings.md", CalendarRules::check);

    private final Place place;
    private final Set<Integer> years = new HashSet<>();
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> work = new HashSet<>();

    /** Where two files differ about a day, the later one is right: the bureau knows its own days. */
    private WorkCalendar(Place place, List<CalendarFile> files) {
        this.place = place;
        for (CalendarFile file : files) {
            for (YearOfDays year : file.years()) {
                if (year.whole()) {
                    years.add(year.year());
                }
                year.daysOff().forEach(day -> {
                    off.add(day);
                    work.remove(day);
                });
                year.worked().forEach(day -> {
                    work.add(day);
                    off.remove(day);
                });
            }
        }
    }

    /**
     * The calendar of a pack.
     *
     * @throws Faults {@code TPL-021} for everything wrong with it, {@code TPL-001} if there is none
     */
    public static WorkCalendar of(Pack pack) {
        return new WorkCalendar(pack.place(BUILT_IN), List.of(builtIn(pack)));
    }

    /**
     * The calendar of a pack with the years and days of a bureau's own file.
     *
     * @throws Faults everything wrong with the file, {@code DATA-100} where it contradicts itself
     */
    public static WorkCalendar of(Pack pack, Path file) {
        return new WorkCalendar(Place.file(file.toString()), List.of(builtIn(pack), FILE.read(file)));
    }

    private static CalendarFile builtIn(Pack pack) {
        String text = pack.read(BUILT_IN);
        try {
            return FILE.read(text, pack.place(BUILT_IN).file());
        } catch (Faults faults) {
            throw new Faults(faults.list().stream()
                    .map(fault -> new Fault("TPL-021", fault.place(), fault.found(), fault.expected(), fault.mend())).toList());
        }
    }

    /** Whether it knows all holidays of a year. */
    public boolean covers(int year) {
        return years.contains(year);
    }

    /**
     * Whether a day is worked.
     *
     * @throws Faults {@code DATA-101} if its year is not covered
     */
    public boolean isWorkday(LocalDate day) {
        if (!covers(day.getYear())) {
            throw new Faults(new Fault("DATA-101", place, "没有" + day.getYear() + "年的放假安排", "国务院办公厅公布的" + day.getYear() + "年部分节假日安排",
                    "公布以后补在本单位的calendar.yaml里，写法见docs/meetings.md"));
        }
        return work.contains(day) || day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() && !off.contains(day);
    }

    /**
     * The working day so many before a day (T−n个工作日); the day itself for none.
     *
     * @throws Faults {@code DATA-101} if a year on the way is not covered
     */
    public LocalDate workdaysBefore(LocalDate day, int workdays) {
        LocalDate before = day;
        for (int i = 0; i < workdays; i++) {
            before = onOrBefore(before.minusDays(1));
        }
        return before;
    }

    /** The day itself if it is worked, else the next that is (顺延). */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate after = day;
        while (!isWorkday(after)) {
            after = after.plusDays(1);
        }
        return after;
    }

    /** The day itself if it is worked, else the last before it that is (提前). */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate before = day;
        while (!isWorkday(before)) {
            before = before.minusDays(1);
        }
        return before;
    }
}
