package org.junheng.calendar;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junheng.county.Field;

/** Days off in a row (连续放假), the weekend among them included. */
@Field(value = "放假", note = "连续的几天一条，其中的周末也算在内")
record DaysOff(
        @Field(value = "名称", note = "如“春节”", required = true) String name,
        @Field(value = "第一天", note = "日期，如2026-02-15", pattern = Field.DATE, required = true) String from,
        @Field(value = "最后一天", note = "日期；只放一天的不写", pattern = Field.DATE) String to) {

    Stream<LocalDate> days() {
        LocalDate first = LocalDate.parse(from);
        return first.datesUntil((to == null ? first : LocalDate.parse(to)).plusDays(1));
    }
}
