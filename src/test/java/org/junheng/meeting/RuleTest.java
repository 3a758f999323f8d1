package org.junheng.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.calendar.WorkCalendar;
import org.junheng.pack.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules in words, in cron and as dates: the days that they name. */
class RuleTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.of(Pack.builtIn());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "每月31日 | 2024 | 01-31 02-29 03-31 04-30 05-31 06-30 07-31 08-31 09-30 10-31 11-30 12-31",
        "每月30日 | 2025 | 01-30 02-28 03-30 04-30 05-30 06-30 07-30 08-30 09-30 10-30 11-30 12-30",
        "每月末 | 2025 | 01-31 02-28 03-31 04-30 05-31 06-30 07-31 08-31 09-30 10-31 11-30 12-31",
        "每月第二个星期二 | 2026 | 01-13 02-10 03-10 04-14 05-12 06-09 07-14 08-11 09-08 10-13 11-10 12-08",
        "每个月的第 2 个周二 | 2026 | 01-13 02-10 03-10 04-14 05-12 06-09 07-14 08-11 09-08 10-13 11-10 12-08",
        "每月第五个星期五 | 2026 | 01-30 05-29 07-31 10-30",
        "每月最后一个礼拜五 | 2026 | 01-30 02-27 03-27 04-24 05-29 06-26 07-31 08-28 09-25 10-30 11-27 12-25",
        "每月第一个工作日 | 2026 | 01-04 02-02 03-02 04-01 05-06 06-01 07-01 08-03 09-01 10-08 11-02 12-01",
        "每月最后一个工作日 | 2026 | 01-30 02-28 03-31 04-30 05-29 06-30 07-31 08-31 09-30 10-30 11-30 12-31",
        "每月第十五个工作日 | 2026 | 01-22 02-27 03-20 04-22 05-25 06-22 07-21 08-21 09-20 10-27 11-20 12-21",
        "每月10日、25日 | 2025 | 01-10 01-25 02-10 02-25 03-10 03-25 04-10 04-25 05-10 05-25 06-10 06-25 07-10 07-25 08-10 08-25 09-10 09-25 10-10 10-25 11-10 11-25 12-10 12-25",
        "每月二十五号 | 2025 | 01-25 02-25 03-25 04-25 05-25 06-25 07-25 08-25 09-25 10-25 11-25 12-25",
        "每季度末月20日 | 2025 | 03-20 06-20 09-20 12-20",
        "每季度末 | 2025 | 03-31 06-30 09-30 12-31",
        "每季度最后一天 | 2025 | 03-31 06-30 09-30 12-31",
        "每季度最后一个工作日 | 2026 | 03-31 06-30 09-30 12-31",
        "每季度首月第一个星期一 | 2026 | 01-05 04-06 07-06 10-05",
        "每季度第一个星期一 | 2026 | 01-05 04-06 07-06 10-05",
        "每季度第二个月10日 | 2026 | 02-10 05-10 08-10 11-10",
        "每半年首月15日 | 2026 | 01-15 07-15",
        "每半年末 | 2026 | 06-30 12-31",
        "每半年第3个月最后一天 | 2026 | 03-31 09-30",
        "每年3月15日 | 2026 | 03-15",
        "每年2月29日 | 2024 | 02-29",
        "每年2月29日 | 2025 | 02-28",
        "每年３月、９月第一个星期一 | 2026 | 03-02 09-07",
        "每年十二月最后一个工作日 | 2025 | 12-31"})
    void wordsNameDays(String words, int year, String days) {
        Rule rule = WordsReader.read(words).orElseThrow();
        assertThat(year(rule, year)).containsExactlyElementsOf(Stream.of(days.split(" ")).map(day -> LocalDate.parse(year + "-" + day)).toList());
        assertThat(rule.text()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"每周一 | 1", "每星期日 | 7", "每周天 | 7", "每周一、四 | 1 4", "每周二和周五 | 2 5", "每周六、周日 | 6 7", "每个星期三 | 3"})
    void wordsNameDaysOfTheWeek(String words, String weekdays) {
        List<LocalDate> days = year(WordsReader.read(words).orElseThrow(), 2024);
        List<Integer> wanted = Stream.of(weekdays.split(" ")).map(Integer::valueOf).toList();
        assertThat(days).containsExactlyElementsOf(LocalDate.parse("2024-01-01").datesUntil(LocalDate.parse("2025-01-01"))
                .filter(day -> wanted.contains(day.getDayOfWeek().getValue())).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "每月", "每周", "每天", "每两周周一", "每月32日", "每月0日", "每月第六个星期一", "每月第十六个工作日", "每年2月30日", "每年13月1日", "每年4月31日", "每年3月",
        "每季度", "每季度10日", "每季度第五个星期一", "每季度第四个月1日", "每半年第七个月1日", "每季度首月", "每月十一十日", "每月第二周周二", "下周一", "每月上旬", "每周末", "每月10", "10日",
        "每月二二日", "每年3月15日、9月15日", "每月第二个星期二上午", "每月10日、最后一天"})
    void whatIsNotKnownIsNotGuessed(String words) {
        assertThat(WordsReader.read(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0 9 31 * * | 2024 | 01-31 03-31 05-31 07-31 08-31 10-31 12-31",
        "30 14 29 2 * | 2024 | 02-29",
        "0 9 20 3,6,9,12 * | 2025 | 03-20 06-20 09-20 12-20",
        "0 9 1 */3 * | 2025 | 01-01 04-01 07-01 10-01",
        "0 0 1 1 * | 2025 | 01-01",
        "59 23 31 12 * | 2025 | 12-31"})
    void cronNamesDays(String line, int year, String days) {
        Cron cron = Cron.of(line).orElseThrow();
        assertThat(year(cron, year)).containsExactlyElementsOf(Stream.of(days.split(" ")).map(day -> LocalDate.parse(year + "-" + day)).toList());
        assertThat(cron.time()).hasMinute(Integer.parseInt(line.split(" ")[0])).hasHour(Integer.parseInt(line.split(" ")[1]));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0 9 * * 1 | 1", "0 9 * * 0 | 7", "0 9 * * 7 | 7", "0 9 * * MON-FRI | 1 2 3 4 5", "0 9 * * 2,5 | 2 5"})
    void cronNamesDaysOfTheWeek(String line, String weekdays) {
        List<Integer> wanted = Stream.of(weekdays.split(" ")).map(Integer::valueOf).toList();
        assertThat(year(Cron.of(line).orElseThrow(), 2026)).containsExactlyElementsOf(LocalDate.parse("2026-01-01").datesUntil(LocalDate.parse("2027-01-01"))
                .filter(day -> wanted.contains(day.getDayOfWeek().getValue())).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0 9 10 *", "0 9 10 * * *", "* 9 10 * *", "0 */2 10 * *", "0 9,15 10 * *", "60 9 10 * *", "0 24 10 * *", "0 9 32 * *", "0 9 10 13 *", "0 9 10 * 8",
        "0 9 13 * 5", "0 9 30 2 *", "0 9 31 4,6 *", "每月10日", "@monthly"})
    void noCronOrNoneThatComesAbout(String line) {
        assertThat(Cron.of(line)).isEmpty();
    }

    @Test
    void datesAreInOrderAndEachOnce() {
        var dates = new Dates(Stream.of("2026-10-22", "2026-04-16", "2025-04-16", "2026-04-16").map(LocalDate::parse).toList());
        assertThat(year(dates, 2026)).extracting(LocalDate::toString).containsExactly("2026-04-16", "2026-10-22");
        assertThat(dates.text()).isEqualTo("2025-04-16、2026-04-16、2026-10-22");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void daysDoNotDependOnHowAYearIsCut(Rule rule) {
        List<LocalDate> whole = rule.within(LocalDate.parse("2024-01-01"), LocalDate.parse("2026-12-31"), CALENDAR);
        List<LocalDate> byDay = LocalDate.parse("2024-01-01").datesUntil(LocalDate.parse("2027-01-01")).flatMap(day -> rule.within(day, day, CALENDAR).stream()).toList();
        assertThat(byDay).isEqualTo(whole).isNotEmpty();
        assertThat(rule.within(LocalDate.parse("2025-01-02"), LocalDate.parse("2025-01-01"), CALENDAR)).isEmpty();
    }

    static Stream<Rule> rules() {
        return Stream.concat(Stream.of("每周一、周六", "每月31日", "每月第五个星期五", "每月第三个工作日", "每季度最后一个工作日", "每半年末").map(words -> WordsReader.read(words).orElseThrow()),
                Stream.of(Cron.of("0 9 31 * *").orElseThrow(), Cron.of("0 9 * * 6").orElseThrow(), new Dates(List.of(LocalDate.parse("2025-01-01"), LocalDate.parse("2024-02-29")))));
    }

    private static List<LocalDate> year(Rule rule, int year) {
        return rule.within(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), CALENDAR);
    }
}
