package org.junheng.meeting;

import java.time.LocalDate;
import java.util.List;
import org.junheng.calendar.WorkCalendar;

/** On which days a meeting is held (会期的规则), before days off are looked at. */
public sealed interface Rule permits Cron, Dates, Words {

    /**
     * The days that it names between two days, both included, in order and each once.
     *
     * @throws org.junheng.fault.Faults {@code DATA-101} if it counts working days in a year that the calendar does not cover
     */
    List<LocalDate> within(LocalDate first, LocalDate last, WorkCalendar calendar);

    /** The rule as people read it. */
    String text();
}
