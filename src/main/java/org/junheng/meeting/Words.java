package org.junheng.meeting;

import java.time.LocalDate;
import java.util.List;
import org.junheng.calendar.WorkCalendar;

/**
 * A rule as people say it (用文字写的规则): 每周一, 每月第二个星期二, 每季度末月20日, 每半年最后一个工作日, 每年3月15日.
 *
 * @param text as it was written
 */
public record Words(String text, Recurrence recurrence) implements Rule {

    @Override
    public List<LocalDate> within(LocalDate first, LocalDate last, WorkCalendar calendar) {
        return recurrence.within(first, last, calendar);
    }
}
