package org.junheng.county;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Deadlines in people's words (时限): 2025年8月底前, 2027年秋季学期, 2025-12-31. Where words leave room the later day is taken, so that nobody is
 * called late who may not be.
 */
public final class Deadline {

    private static final Pattern WORDS = Pattern.compile(
            "(?<year>[12]\\d{3})(?:年(?:(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日)?|(?<spring>春季)?(?<half>上半年)?(?<autumn>秋季)?(?:学期)?)"
                    + "|-(?<m>\\d{2})(?:-(?<d>\\d{2}))?|$)(?<before>前)?");
    private static final int MARCH = 3;
    private static final int JUNE = 6;
    private static final int SEPTEMBER = 9;
    private static final int DECEMBER = 12;

    private Deadline() {}

    /** The last day on which it is still kept; {@code null} where the words do not tell. Of several the last counts. */
    public static LocalDate lastDay(String words) {
        LocalDate last = null;
        Matcher found = WORDS.matcher(words == null ? "" : words);
        while (found.find()) {
            LocalDate day = day(found);
            last = day == null ? last : day;
        }
        return last;
    }

    /** Whether it is over on that day; never where either is not known. */
    public static boolean passed(String words, LocalDate on) {
        LocalDate last = lastDay(words);
        return last != null && on != null && on.isAfter(last);
    }

    /**
     * The day a county is looked at: the earliest date of its documents, so that what is over is over in all of them; else the date of the
     * data; {@code null} without either. Never the clock.
     */
    public static LocalDate asOf(County county) {
        return county.documents().values().stream().map(Matters::date).map(Deadline::lastDay).filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElseGet(() -> lastDay(county.dataDate()));
    }

    private static LocalDate day(Matcher found) {
        String month = Stream.of(found.group("month"), found.group("m")).filter(Objects::nonNull).findFirst().orElse(null);
        String day = Stream.of(found.group("day"), found.group("d")).filter(Objects::nonNull).findFirst().orElse(null);
        int term = found.group("spring") != null ? MARCH : found.group("half") != null ? JUNE : found.group("autumn") != null ? SEPTEMBER : DECEMBER;
        int number = month == null ? term : Integer.parseInt(month);
        if (number < 1 || number > DECEMBER) {
            return null;
        }
        YearMonth at = YearMonth.of(Integer.parseInt(found.group("year")), number);
        if (day != null && at.isValidDay(Integer.parseInt(day))) {
            return at.atDay(Integer.parseInt(day));
        }
        boolean before = found.group("before") != null && (month != null || term != DECEMBER);
        return before ? at.minusMonths(1).atEndOfMonth() : at.atEndOfMonth();
    }
}
