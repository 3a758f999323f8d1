package org.junheng.meeting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.junheng.calendar.WorkCalendar;

/** What becomes of a meeting whose rule names a day off (遇休息日). */
public enum DayOff {
    /** The next working day. */
    LATER("顺延"),
    /** The working day before. */
    EARLIER("提前");

    private final String chinese;

    DayOff(String chinese) {
        this.chinese = chinese;
    }

    /** The Chinese word, as files have it. */
    @JsonValue
    public String chinese() {
        return chinese;
    }

    /** The day on which the meeting is held. */
    LocalDate held(LocalDate day, WorkCalendar calendar) {
        return this == LATER ? calendar.onOrAfter(day) : calendar.onOrBefore(day);
    }
}
