package org.junheng.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.calendar.WorkCalendar;

/** What a rule in words comes back with (周期). */
sealed interface Recurrence {

    /** The days between two days, both included, in order and each once. */
    List<LocalDate> within(LocalDate first, LocalDate last, WorkCalendar calendar);

    /** Certain days of every week (每周). */
    record Weekly(Set<DayOfWeek> days) implements Recurrence {
        @Override
        public List<LocalDate> within(LocalDate first, LocalDate last, WorkCalendar calendar) {
            return last.isBefore(first) ? List.of() : first.datesUntil(last.plusDays(1)).filter(day -> days.contains(day.getDayOfWeek())).toList();
        }
    }

    /** Certain days of certain months of every year (每月、每季度、每半年、每年). */
    record InMonths(Set<Integer> months, List<Spot> spots) implements Recurrence {
        @Override
        public List<LocalDate> within(LocalDate first, LocalDate last, WorkCalendar calendar) {
            return Stream.iterate(YearMonth.from(first), month -> !month.isAfter(YearMonth.from(last)), month -> month.plusMonths(1))
                    .filter(month -> months.contains(month.getMonthValue()))
                    .flatMap(month -> spots.stream().map(spot -> spot.in(month, calendar)).flatMap(Optional::stream))
                    .filter(day -> !day.isBefore(first) && !day.isAfter(last)).sorted().distinct().toList();
        }
    }
}
