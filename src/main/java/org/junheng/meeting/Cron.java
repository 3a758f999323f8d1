package org.junheng.meeting;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.calendar.WorkCalendar;

/**
 * A line of cron with five fields (cron表达式): minute, hour, day of the month, month, day of the week. A meeting is held at most once a day, so
 * minute and hour are numbers; and what cron does with both kinds of days at once nobody expects, so one of them is *.
 *
 * @param expression the line
 * @param time the time of day that it names
 */
public record Cron(String expression, LocalTime time) implements Rule {

    private static final Pattern LINE = Pattern.compile("([0-9]{1,2})\\s+([0-9]{1,2})\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)");
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    /** Between leap days there are at most eight years: 1896 to 1904, 2096 to 2104. */
    private static final int YEARS = 8;

    /** Any year will do to see whether a line ever comes about; this one has all those before a leap day. */
    private static final LocalDate ANY = LocalDate.of(2096, 3, 1);

    /** The rule of a line; empty if it is none, or never comes about. */
    static Optional<Cron> of(String expression) {
        Matcher line = LINE.matcher(expression.strip());
        if (!line.matches() || Integer.parseInt(line.group(1)) >= MINUTES || Integer.parseInt(line.group(2)) >= HOURS
                || !line.group(3).equals("*") && !line.group(5).equals("*")) {
            return Optional.empty();
        }
        var cron = new Cron(line.group(), LocalTime.of(Integer.parseInt(line.group(2)), Integer.parseInt(line.group(1))));
        try {
            return next(cron.times(), ANY).filter(day -> day.isBefore(ANY.plusYears(YEARS))).map(day -> cron);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<LocalDate> within(LocalDate first, LocalDate last, WorkCalendar calendar) {
        var days = new ArrayList<LocalDate>();
        ExecutionTime times = times();
        Optional<LocalDate> day = next(times, first);
        while (day.isPresent() && !day.get().isAfter(last)) {
            days.add(day.get());
            day = next(times, day.get().plusDays(1));
        }
        return days;
    }

    private ExecutionTime times() {
        return ExecutionTime.forCron(new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX)).parse(expression));
    }

    /** The first day from a day on. The library is given a zone without summer time: the days do not depend on any zone. */
    private static Optional<LocalDate> next(ExecutionTime times, LocalDate from) {
        return times.nextExecution(from.atStartOfDay(ZoneOffset.UTC).minusMinutes(1)).map(ZonedDateTime::toLocalDate);
    }

    @Override
    public String text() {
        return "cron " + expression;
    }
}
