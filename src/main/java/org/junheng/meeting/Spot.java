package org.junheng.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.junheng.calendar.WorkCalendar;

/** A day of a month (月内的一天). */
sealed interface Spot {

    /** The day in a month; empty if the month has none. */
    Optional<LocalDate> in(YearMonth month, WorkCalendar calendar);

    /** A number (15日): in a month that is too short, its last day. */
    record Day(int number) implements Spot {
        @Override
        public Optional<LocalDate> in(YearMonth month, WorkCalendar calendar) {
            return Optional.of(month.atDay(Math.min(number, month.lengthOfMonth())));
        }
    }

    /** The last day (最后一天). */
    record LastDay() implements Spot {
        @Override
        public Optional<LocalDate> in(YearMonth month, WorkCalendar calendar) {
            return Optional.of(month.atEndOfMonth());
        }
    }

    /** The nth of a day of the week (第二个星期二); few months have a fifth. */
    record Weekday(int nth, DayOfWeek day) implements Spot {
        @Override
        public Optional<LocalDate> in(YearMonth month, WorkCalendar calendar) {
            return Optional.of(month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day))).filter(date -> YearMonth.from(date).equals(month));
        }
    }

    /** The last of a day of the week (最后一个星期五). */
    record LastWeekday(DayOfWeek day) implements Spot {
        @Override
        public Optional<LocalDate> in(YearMonth month, WorkCalendar calendar) {
            return Optional.of(month.atDay(1).with(TemporalAdjusters.lastInMonth(day)));
        }
    }

    /** The nth working day (第三个工作日). */
    record Workday(int nth) implements Spot {
        @Override
        public Optional<LocalDate> in(YearMonth month, WorkCalendar calendar) {
            return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).filter(calendar::isWorkday).skip(nth - 1L).findFirst();
        }
    }

    /** The last working day (最后一个工作日). */
    record LastWorkday() implements Spot {
        @Override
        public Optional<LocalDate> in(YearMonth month, WorkCalendar calendar) {
            return Optional.of(calendar.onOrBefore(month.atEndOfMonth())).filter(date -> YearMonth.from(date).equals(month));
        }
    }
}
