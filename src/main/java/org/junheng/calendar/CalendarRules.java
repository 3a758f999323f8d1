package org.junheng.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junheng.fault.Fault;
import org.junheng.fault.Place;

/** What a schema cannot say about a file of holidays (工作日历的检查). */
final class CalendarRules {

    /** No arrangement of holidays was ever longer; a longer one is a slip of the pen. */
    private static final int LONGEST = 15;

    /** Those of the statutory holidays that have the same date every year (全国年节及纪念日放假办法). */
    private static final List<MonthDay> FIXED =
            List.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 1), MonthDay.of(10, 2), MonthDay.of(10, 3));

    private final Function<String, Place> places;
    private final List<Fault> faults = new ArrayList<>();

    private CalendarRules(Function<String, Place> places) {
        this.places = places;
    }

    /** Everything in the file that breaks a rule. The file may have other faults too. */
    static List<Fault> check(JsonNode root, Function<String, Place> places) {
        var rules = new CalendarRules(places);
        JsonNode years = root.path("years");
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < years.size(); i++) {
            String pointer = "/years/" + i;
            JsonNode year = years.path(i);
            if (year.path("year").canConvertToInt()) {
                if (!seen.add(year.get("year").intValue())) {
                    rules.fault(pointer + "/year", "重复的" + year.get("year") + "年", "一年一项", "合成一项");
                }
                rules.year(year, pointer);
            }
        }
        return rules.faults;
    }

    private void year(JsonNode entry, String pointer) {
        int year = entry.get("year").intValue();
        boolean whole = entry.path("source").isTextual();
        Set<LocalDate> off = new TreeSet<>();
        for (int i = 0; i < entry.path("off").size(); i++) {
            JsonNode days = entry.path("off").path(i);
            String at = pointer + "/off/" + i;
            Optional<LocalDate> first = date(days.path("from"));
            Optional<LocalDate> last = days.has("to") ? date(days.path("to")) : first;
            if (first.isEmpty() || last.isEmpty()) {
                continue;
            }
            String until = days.has("to") ? "/to" : "/from";
            if (last.get().isBefore(first.get())) {
                fault(at + until, last.get() + "，早于第一天" + first.get(), "不早于第一天的日期", "核对日期");
            } else if (whole && !last.get().isBefore(first.get().plusDays(LONGEST))) {
                fault(at + until, "连放" + (last.get().toEpochDay() - first.get().toEpochDay() + 1) + "天", "不超过" + LONGEST + "天的一次放假", "核对日期");
            } else if (inside(first.get(), year, at + "/from") && inside(last.get(), year, at + until)) {
                first.get().datesUntil(last.get().plusDays(1)).forEach(off::add);
            }
        }
        for (int i = 0; i < entry.path("work").size(); i++) {
            String at = pointer + "/work/" + i;
            date(entry.path("work").path(i)).filter(day -> inside(day, year, at)).ifPresent(day -> worked(day, off, whole, at));
        }
        if (whole) {
            String missing = FIXED.stream().map(day -> day.atYear(year)).filter(day -> !off.contains(day)).map(LocalDate::toString)
                    .collect(Collectors.joining("、"));
            if (!missing.isEmpty()) {
                fault(pointer + "/off", year + "年的放假里没有" + missing, "全年的放假（元旦、春节、清明节、劳动节、端午节、中秋节、国庆节）",
                        "照通知补全；只是本地另外放假的，不写依据（source）");
            }
        }
    }

    private void worked(LocalDate day, Set<LocalDate> off, boolean whole, String at) {
        if (off.contains(day)) {
            fault(at, day + "，同一年的放假里也有", "放假或上班，只有一样", "核对通知");
        } else if (whole && day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()) {
            fault(at, day + "，本来就是工作日", "周六或周日", "核对日期");
        }
    }

    /** The days around New Year may be arranged with the year that begins. */
    private boolean inside(LocalDate day, int year, String pointer) {
        boolean inside = day.getYear() == year || day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER;
        if (!inside) {
            fault(pointer, day.toString(), year + "年的日期，或上一年12月的", "写在它那一年里");
        }
        return inside;
    }

    private static Optional<LocalDate> date(JsonNode node) {
        try {
            return node.isTextual() ? Optional.of(LocalDate.parse(node.asText())) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void fault(String pointer, String found, String expected, String mend) {
        faults.add(new Fault("DATA-100", places.apply(pointer), found, expected, mend));
    }
}
