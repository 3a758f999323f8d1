package org.junheng.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.county.Field;

/** The arrangement of a year (一年的安排); without a source only what a bureau has besides. */
@Field(value = "一年的安排", note = "写了依据的，是全年的安排；没有写依据的，只是本地另外的放假和上班")
record YearOfDays(
        @Field(value = "年份", min = 2000, max = 2100, required = true) Integer year,
        @Field(value = "依据", note = "通知的文号，如“国办发明电〔2025〕7号”") String source,
        @Field("放假") List<DaysOff> off,
        @Field(value = "上班的休息日", note = "日期，如2026-02-14", pattern = Field.DATE) List<String> work) {

    YearOfDays {
        off = off == null ? List.of() : List.copyOf(off);
        work = work == null ? List.of() : List.copyOf(work);
    }

    /** Whether it tells the whole year. */
    boolean whole() {
        return source != null;
    }

    Stream<LocalDate> daysOff() {
        return off.stream().flatMap(DaysOff::days);
    }

    Stream<LocalDate> worked() {
        return work.stream().map(LocalDate::parse);
    }
}
