package org.junheng.meeting;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads rules in words (读文字写的规则): a few ways to say each thing, and nothing by guess. */
final class WordsReader {

    /** For messages. */
    static final String EXAMPLES = "“每周一”“每月10日、25日”“每月第二个星期二”“每月最后一个工作日”“每季度末月20日”“每季度最后一天”“每半年首月第一个星期一”“每年3月15日”这样的文字";

    private static final String NUMBER = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String WEEKDAY = "[一二三四五六日天]";
    private static final String WEEKDAYS = "一二三四五六日";

    private static final Pattern WEEKLY = Pattern.compile("每星期(" + WEEKDAY + "(?:、" + WEEKDAY + ")*)");
    private static final Pattern YEARLY = Pattern.compile("每年(" + NUMBER + "月(?:、" + NUMBER + "月)*)(.+)");
    private static final Pattern MONTHLY = Pattern.compile("每月(.+)");
    /** A part of a year, and which of its months if that is said. */
    private static final Pattern PART = Pattern.compile("每(季度|半年)(首月|末月|第" + NUMBER + "个月)?(.+)");

    private static final Pattern DAYS = Pattern.compile(NUMBER + "日(?:、" + NUMBER + "日)*");
    private static final Pattern NTH_WEEKDAY = Pattern.compile("第(" + NUMBER + ")个星期(" + WEEKDAY + ")");
    private static final Pattern LAST_WEEKDAY = Pattern.compile("最后一个星期(" + WEEKDAY + ")");
    private static final Pattern NTH_WORKDAY = Pattern.compile("第(" + NUMBER + ")个工作日");

    private static final int LONGEST_MONTH = 31;
    private static final int MOST_WEEKDAYS = 5;
    /** Every month has so many working days, whatever the holidays. */
    private static final int MOST_WORKDAYS = 15;
    private static final int YEAR = 12;

    private WordsReader() {}

    /** The rule; empty if the words are none that are known. */
    static Optional<Words> read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s|的", "").replace("每个", "每").replaceAll("礼拜|周", "星期")
                .replace('号', '日').replaceAll("[,和及]", "、").replaceAll("、星期(?=" + WEEKDAY + ")", "、");
        return recurrence(plain).map(recurrence -> new Words(text, recurrence));
    }

    private static Optional<Recurrence> recurrence(String plain) {
        Matcher weekly = WEEKLY.matcher(plain);
        if (weekly.matches()) {
            return Optional.of(new Recurrence.Weekly(weekly.group(1).chars().filter(c -> c != '、').mapToObj(c -> weekday(Character.toString(c)))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)))));
        }
        Matcher monthly = MONTHLY.matcher(plain);
        if (monthly.matches()) {
            return spots(monthly.group(1)).map(spots -> new Recurrence.InMonths(every(1, 1), spots));
        }
        Matcher yearly = YEARLY.matcher(plain);
        if (yearly.matches()) {
            return months(yearly.group(1)).flatMap(months -> spots(yearly.group(2)).filter(spots -> exist(months, spots))
                    .map(spots -> new Recurrence.InMonths(months, spots)));
        }
        Matcher part = PART.matcher(plain);
        return part.matches() ? part(part.group(1).equals("季度") ? 3 : 6, part.group(2), part.group(3)) : Optional.empty();
    }

    /** @param month which month of the part; {@code null} if that is not said: the first, or the last where the day is the last of something */
    private static Optional<Recurrence> part(int length, String month, String day) {
        if (month == null) {
            // 每季度10日 would leave open which month is meant, 每季度第五个星期一 may lie in the second.
            boolean first = nth(NTH_WEEKDAY, day).filter(n -> n < MOST_WEEKDAYS).isPresent() || nth(NTH_WORKDAY, day).isPresent();
            boolean last = day.matches("最后.+|末|底");
            return spots(day).filter(spots -> first || last).map(spots -> new Recurrence.InMonths(every(first ? 1 : length, length), spots));
        }
        Optional<Integer> which = switch (month) {
            case "首月" -> Optional.of(1);
            case "末月" -> Optional.of(length);
            default -> number(month.substring(1, month.length() - "个月".length()), length);
        };
        return which.flatMap(first -> spots(day).map(spots -> new Recurrence.InMonths(every(first, length), spots)));
    }

    private static Optional<Integer> nth(Pattern pattern, String day) {
        Matcher matcher = pattern.matcher(day);
        return matcher.matches() ? number(matcher.group(1), LONGEST_MONTH) : Optional.empty();
    }

    private static Set<Integer> every(int first, int length) {
        return IntStream.iterate(first, month -> month <= YEAR, month -> month + length).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<Set<Integer>> months(String text) {
        return numbers(text, "月", YEAR).<Set<Integer>>map(TreeSet::new);
    }

    private static Optional<List<Spot>> spots(String day) {
        if (DAYS.matcher(day).matches()) {
            return numbers(day, "日", LONGEST_MONTH).map(all -> all.stream().<Spot>map(Spot.Day::new).toList());
        }
        return spot(day).map(List::of);
    }

    private static Optional<Spot> spot(String day) {
        Matcher nth = NTH_WEEKDAY.matcher(day);
        if (nth.matches()) {
            return number(nth.group(1), MOST_WEEKDAYS).map(n -> new Spot.Weekday(n, weekday(nth.group(2))));
        }
        Matcher last = LAST_WEEKDAY.matcher(day);
        if (last.matches()) {
            return Optional.of(new Spot.LastWeekday(weekday(last.group(1))));
        }
        Matcher workday = NTH_WORKDAY.matcher(day);
        if (workday.matches()) {
            return number(workday.group(1), MOST_WORKDAYS).map(Spot.Workday::new);
        }
        return switch (day) {
            case "最后一天", "最后一日", "末", "底" -> Optional.of(new Spot.LastDay());
            case "最后一个工作日" -> Optional.of(new Spot.LastWorkday());
            default -> Optional.empty();
        };
    }

    /** A day that no year has in the month (2月30日) is a slip, while a month that is too short now and then is none. */
    private static boolean exist(Set<Integer> months, List<Spot> spots) {
        int shortest = months.stream().mapToInt(month -> Month.of(month).maxLength()).min().orElseThrow();
        return spots.stream().allMatch(spot -> !(spot instanceof Spot.Day day) || day.number() <= shortest);
    }

    private static Optional<List<Integer>> numbers(String text, String unit, int most) {
        List<Optional<Integer>> all = Arrays.stream(text.split("、"))
                .map(each -> number(each.substring(0, each.length() - unit.length()), most)).toList();
        return all.stream().allMatch(Optional::isPresent) ? Optional.of(all.stream().flatMap(Optional::stream).toList()) : Optional.empty();
    }

    private static Optional<Integer> number(String text, int most) {
        int number = Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : han(text);
        return Optional.of(number).filter(n -> n >= 1 && n <= most);
    }

    /** 一 to 九十九; 0 for what is no number. */
    private static int han(String text) {
        int ten = text.indexOf('十');
        Function<String, Integer> digit = part -> part.length() == 1 ? "一二三四五六七八九".indexOf(part) + 1 : 0;
        if (ten < 0) {
            return digit.apply(text);
        }
        String tens = text.substring(0, ten);
        String ones = text.substring(ten + 1);
        int high = tens.isEmpty() ? 1 : digit.apply(tens);
        int low = ones.isEmpty() ? 0 : digit.apply(ones);
        return high == 0 || low == 0 && !ones.isEmpty() ? 0 : high * 10 + low;
    }

    private static DayOfWeek weekday(String word) {
        return DayOfWeek.of(word.equals("天") ? 7 : WEEKDAYS.indexOf(word) + 1);
    }
}
