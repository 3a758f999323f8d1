package org.junheng.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junheng.calendar.WorkCalendar;

/**
 * Days that were fixed one by one (定好的日期).
 *
 * @param days in any order
 */
public record Dates(List<LocalDate> days) implements Rule {

    /** In order. */
    public Dates {
        days = days.stream().sorted().distinct().toList();
    }

    @Override
    public List<LocalDate> within(LocalDate first, LocalDate last, WorkCalendar calendar) {
        return days.stream().filter(day -> !day.isBefore(first) && !day.isAfter(last)).toList();
    }

    @Override
    public String text() {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining("、"));
    }
}
