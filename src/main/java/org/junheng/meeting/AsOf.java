package org.junheng.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of which moment a meeting's data are (数据时点). */
public sealed interface AsOf {

    /** Pattern of a text that says it. */
    String PATTERN = "^(最新|[0-9]{4}-[0-9]{2}-[0-9]{2}冻结|会前[0-9]{1,3}个工作日冻结)$";

    /** The data as they are when the work begins (最新). */
    record Latest() implements AsOf {}

    /** What was frozen on a date (某日冻结). */
    record Frozen(LocalDate date) implements AsOf {}

    /** What was frozen last, so many working days before the meeting or earlier (会前若干个工作日冻结). */
    record FrozenBefore(int workdays) implements AsOf {}

    /** What a text of the {@link #PATTERN} says; empty if there is no such date. */
    static Optional<AsOf> of(String text) {
        Matcher before = Pattern.compile("会前([0-9]+)个工作日冻结").matcher(text);
        if (before.matches()) {
            return Optional.of(new FrozenBefore(Integer.parseInt(before.group(1))));
        }
        try {
            return Optional.of(text.equals("最新") ? new Latest() : new Frozen(LocalDate.parse(text.replaceFirst("冻结$", ""))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
