package org.junheng.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holidays and working weekends as they were published, and what a bureau adds. */
class WorkCalendarTest {

    private final WorkCalendar calendar = WorkCalendar.of(Pack.builtIn());

    @TempDir
    Path folder;

    /**
     * A holiday makes up for its weekends, so what is off on Mondays to Fridays less what is worked on weekends is the number of statutory holidays:
     * eleven until 2024, thirteen since (全国年节及纪念日放假办法). A wrong day in the data would show here.
     */
    @ParameterizedTest
    @CsvSource({"2024, 11, 251", "2025, 13, 248", "2026, 13, 248"})
    void aYearHasItsStatutoryHolidays(int year, int holidays, int workdays) {
        assertThat(days(year).filter(day -> weekday(day) && !calendar.isWorkday(day)).count() - days(year).filter(day -> !weekday(day) && calendar.isWorkday(day)).count())
                .isEqualTo(holidays);
        assertThat(days(year).filter(calendar::isWorkday)).hasSize(workdays);
    }

    @Test
    void theLeapDayIsADayLikeAnyOther() {
        assertThat(calendar.isWorkday(LocalDate.parse("2024-02-29"))).isTrue();
        assertThat(calendar.workdaysBefore(LocalDate.parse("2024-03-01"), 1)).isEqualTo("2024-02-29");
        assertThat(calendar.workdaysBefore(LocalDate.parse("2025-03-03"), 1)).isEqualTo("2025-02-28");
    }

    /** Counted on a paper calendar with the notices at hand. */
    @ParameterizedTest
    @CsvSource({
        // 春节2024: 10 to 17 February off, 4 and 18 February worked; the eve was worked.
        "2024-02-19, 1, 2024-02-18", "2024-02-19, 2, 2024-02-09", "2024-02-19, 6, 2024-02-05", "2024-02-19, 7, 2024-02-04", "2024-02-19, 8, 2024-02-02",
        // 国庆2024: 1 to 7 October off, 29 September and 12 October worked.
        "2024-10-08, 0, 2024-10-08", "2024-10-08, 1, 2024-09-30", "2024-10-08, 2, 2024-09-29", "2024-10-08, 3, 2024-09-27", "2024-10-14, 1, 2024-10-12",
        // 春节2025: 28 January to 4 February off, 26 January and 8 February worked.
        "2025-02-05, 1, 2025-01-27", "2025-02-05, 2, 2025-01-26", "2025-02-05, 3, 2025-01-24", "2025-02-10, 1, 2025-02-08", "2025-02-10, 5, 2025-01-27",
        // 国庆、中秋2025: 1 to 8 October off, 28 September and 11 October worked.
        "2025-10-09, 1, 2025-09-30", "2025-10-09, 3, 2025-09-28", "2025-10-09, 4, 2025-09-26", "2025-10-13, 1, 2025-10-11", "2025-10-13, 4, 2025-09-30",
        // 春节2026: 15 to 23 February off, 14 and 28 February worked.
        "2026-02-24, 1, 2026-02-14", "2026-02-24, 2, 2026-02-13", "2026-03-02, 1, 2026-02-28", "2026-03-02, 6, 2026-02-14",
        // 中秋、国庆2026: 25 to 27 September and 1 to 7 October off, 20 September and 10 October worked.
        "2026-10-08, 1, 2026-09-30", "2026-10-08, 3, 2026-09-28", "2026-10-08, 4, 2026-09-24", "2026-10-08, 8, 2026-09-20", "2026-10-08, 9, 2026-09-18",
        "2026-10-12, 1, 2026-10-10"})
    void leadTimesCrossHolidays(LocalDate day, int workdays, LocalDate before) {
        assertThat(calendar.workdaysBefore(day, workdays)).isEqualTo(before);
    }

    @Test
    void whatFallsOnADayOffMoves() {
        assertThat(calendar.onOrAfter(LocalDate.parse("2025-10-01"))).isEqualTo("2025-10-09");
        assertThat(calendar.onOrBefore(LocalDate.parse("2025-10-08"))).isEqualTo("2025-09-30");
        assertThat(calendar.onOrAfter(LocalDate.parse("2024-09-29"))).as("a Sunday that is worked").isEqualTo("2024-09-29");
        assertThat(calendar.onOrBefore(LocalDate.parse("2026-02-14"))).as("a Saturday that is worked").isEqualTo("2026-02-14");
    }

    @RepeatedTest(40)
    void soManyWorkingDaysLieBetween(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        LocalDate day = LocalDate.parse("2024-04-01").plusDays(random.nextInt(990));
        int workdays = 1 + random.nextInt(50);
        LocalDate before = calendar.workdaysBefore(day, workdays);
        assertThat(calendar.isWorkday(before)).isTrue();
        assertThat(before.datesUntil(day).filter(calendar::isWorkday)).hasSize(workdays);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-29, 0", "2027-01-04, 0", "2024-01-03, 2"})
    void ofAYearThatIsNotCoveredNothingIsSaid(LocalDate day, int workdays) {
        assertThat(calendar.covers(2023) || calendar.covers(2027)).isFalse();
        assertThatThrownBy(() -> calendar.onOrBefore(calendar.workdaysBefore(day, workdays))).isInstanceOf(Faults.class).hasMessageMatching(
                "\\[DATA-101] templates/calendar/holidays.yaml：发现没有(2023|2027)年的放假安排；应为国务院办公厅公布的\\1年部分节假日安排。公布以后补在本单位的calendar.yaml里，写法见docs/meetings.md。");
    }

    @Test
    void aBureauAddsYearsAndDays() throws IOException {
        Path file = Files.writeString(folder.resolve("calendar.yaml"), """
                years:
                  - year: 2031
                    source: 虚构的通知
                    off:
                      - {name: 元旦, from: 2030-12-30, to: 2031-01-01}
                      - {name: 劳动节, from: 2031-05-01}
                      - {name: 国庆节, from: 2031-10-01, to: 2031-10-03}
                    work: [2031-10-04]
                  - year: 2026
                    off: [{name: 县庆, from: 2026-08-18}]
                    work: [2026-08-22, 2026-10-08, 2026-09-25]
                """);
        WorkCalendar own = WorkCalendar.of(Pack.builtIn(), file);
        assertThat(own.covers(2031)).isTrue();
        assertThat(own.isWorkday(LocalDate.parse("2031-10-04"))).as("a Saturday").isTrue();
        assertThat(own.isWorkday(LocalDate.parse("2031-10-02"))).isFalse();
        assertThat(own.isWorkday(LocalDate.parse("2026-08-18"))).isFalse();
        assertThat(own.isWorkday(LocalDate.parse("2026-08-22"))).isTrue();
        assertThat(own.isWorkday(LocalDate.parse("2026-09-25"))).as("the bureau is right about its own days").isTrue();
        assertThat(own.isWorkday(LocalDate.parse("2026-09-26"))).isFalse();
        assertThat(own.isWorkday(LocalDate.parse("2026-10-01"))).isFalse();
    }

    @Test
    void aLocalDayDoesNotCoverAYear() throws IOException {
        Path file = Files.writeString(folder.resolve("calendar.yaml"), "years: [{year: 2027, off: [{name: 县庆, from: 2027-08-18}]}]\n");
        assertThatThrownBy(() -> WorkCalendar.of(Pack.builtIn(), file).isWorkday(LocalDate.parse("2027-08-19"))).isInstanceOf(Faults.class)
                .hasMessageStartingWith("[DATA-101] " + file + "：发现没有2027年的放假安排");
    }

    @Test
    void everythingWrongIsToldAtOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("calendar.yaml"), """
                years:
                  - year: 2027
                    source: 虚构的通知
                    off:
                      - {name: 元旦, from: 2027-01-01, to: 2026-12-31}
                      - {name: 劳动节, from: 2027-05-01, to: 2027-10-05}
                      - {name: 国庆节, from: 2027-10-01, to: 2027-10-07}
                      - {name: 中秋节, from: 2028-09-15}
                      - {name: 端午节, from: 2027-06-31}
                    work: [2027-10-02, 2027-10-12, 2026-11-01]
                    weekend: [2027-02-06]
                  - {year: 2027, work: [2027-03-06]}
                  - {yaer: 2028}
                """);
        assertThatThrownBy(() -> WorkCalendar.of(Pack.builtIn(), file)).isInstanceOfSatisfying(Faults.class, faults ->
                assertThat(faults.list()).extracting(fault -> fault.toString().replace(file + " ", "")).containsExactly(
                        "[DATA-100] 第5行第7列 /years/0/off：发现2027年的放假里没有2027-01-01、2027-05-01；应为全年的放假（元旦、春节、清明节、劳动节、端午节、中秋节、国庆节）。"
                                + "照通知补全；只是本地另外放假的，不写依据（source）。",
                        "[DATA-100] 第5行第42列 /years/0/off/0/to：发现2026-12-31，早于第一天2027-01-01；应为不早于第一天的日期。核对日期。",
                        "[DATA-100] 第6行第43列 /years/0/off/1/to：发现连放158天；应为不超过15天的一次放假。核对日期。",
                        "[DATA-100] 第8行第27列 /years/0/off/3/from：发现2028-09-15；应为2027年的日期，或上一年12月的。写在它那一年里。",
                        "[DATA-017] 第9行第27列 /years/0/off/4/from：发现“第一天”为文字“2027-06-31”；应为确实存在的日期。",
                        "[DATA-100] 第10行第12列 /years/0/work/0：发现2027-10-02，同一年的放假里也有；应为放假或上班，只有一样。核对通知。",
                        "[DATA-100] 第10行第24列 /years/0/work/1：发现2027-10-12，本来就是工作日；应为周六或周日。核对日期。",
                        "[DATA-100] 第10行第36列 /years/0/work/2：发现2026-11-01；应为2027年的日期，或上一年12月的。写在它那一年里。",
                        "[DATA-011] 第11行第5列 /years/0/weekend：发现未知的键“weekend”；应为“一年的安排”已有的键，见docs/meetings.md。相近的有：work（上班的休息日）、year（年份）。",
                        "[DATA-100] 第12行第12列 /years/1/year：发现重复的2027年；应为一年一项。合成一项。",
                        "[DATA-012] 第13行第5列 /years/2/year：发现缺少必填的“year”；应为有“year”（年份）。",
                        "[DATA-011] 第13行第6列 /years/2/yaer：发现未知的键“yaer”；应为“一年的安排”已有的键，见docs/meetings.md。相近的有：year（年份）、source（依据）。"));
    }

    @Test
    void faultsOfThePackAreThoseOfTemplates() throws IOException {
        Files.createDirectories(folder.resolve("calendar"));
        Files.writeString(folder.resolve("calendar/holidays.yaml"), "years: [{year: 2024, work: [2024-13-01]}]\n");
        assertThatThrownBy(() -> WorkCalendar.of(Pack.at(folder))).isInstanceOfSatisfying(Faults.class, faults -> {
            assertThat(faults.list()).hasSize(1);
            Fault fault = faults.list().get(0);
            assertThat(fault.code()).isEqualTo("TPL-021");
            assertThat(fault.place()).hasToString("templates/calendar/holidays.yaml 第1行第29列 /years/0/work/0");
        });
    }

    @Test
    void everyYearOfThePackNamesItsSource() {
        assertThat(Pack.builtIn().read("calendar/holidays.yaml").lines().filter(line -> line.contains("source: ")).toList())
                .hasSize(3).allMatch(line -> line.matches(" +source: 国办发明电〔20[0-9]{2}〕[0-9]+号"));
        assertThat(List.of(2024, 2025, 2026)).allMatch(calendar::covers);
    }

    private static Stream<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    private static boolean weekday(LocalDate day) {
        return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
    }
}
