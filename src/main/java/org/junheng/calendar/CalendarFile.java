package org.junheng.calendar;

import java.util.List;
import org.junheng.county.Field;

/** A file of holidays (工作日历文件). */
@Field(value = "工作日历", note = "calendar.yaml")
record CalendarFile(@Field(value = "各年的安排", required = true) List<YearOfDays> years) {}
