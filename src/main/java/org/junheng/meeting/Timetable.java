package org.junheng.meeting;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.calendar.WorkCalendar;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;

/** By when the papers of the meetings are ready (时间表): every stage of every day of every meeting, in its place in time. */
public final class Timetable {

    private final List<Meeting> meetings;
    private final WorkCalendar calendar;
    private final Function<Meeting, Duration> durations;

    /** @param durations how long the work for a meeting takes, as measured so far */
    public Timetable(List<Meeting> meetings, WorkCalendar calendar, Function<Meeting, Duration> durations) {
        this.meetings = List.copyOf(meetings);
        this.calendar = calendar;
        this.durations = durations;
    }

    /**
     * What must be ready in an interval. Intervals that follow one another share nothing and leave nothing out.
     *
     * @param from the first moment of it
     * @param to the first moment after it
     */
    public Schedule due(Instant from, Instant to) {
        var dues = new ArrayList<Due>();
        var faults = new ArrayList<Fault>();
        for (Meeting meeting : meetings) {
            var uncovered = new LinkedHashMap<String, Fault>();
            days(meeting, from, to, uncovered).forEach((day, named) -> {
                for (Milestone milestone : meeting.milestones()) {
                    told(meeting, uncovered, () -> {
                        Instant ready = ready(meeting, day, milestone);
                        if (!ready.isBefore(from) && ready.isBefore(to)) {
                            dues.add(new Due(meeting, named, day, milestone, ready, durations.apply(meeting), false));
                        }
                    });
                }
            });
            faults.addAll(uncovered.values());
        }
        dues.sort(Comparator.comparing(Due::ready));
        return new Schedule(dues, faults);
    }

    /**
     * What was missed while nobody looked (停机期间错过的): of each day of a meeting once, the latest of the stages that should have been ready, marked
     * 补发. The earlier stages nobody needs any more.
     *
     * @param since the moment from which on nothing was done
     * @param now the moment at which someone looks again
     */
    public Schedule missed(Instant since, Instant now) {
        Schedule all = due(since, now);
        Map<List<Object>, Due> latest = new LinkedHashMap<>();
        all.dues().forEach(due -> latest.put(List.of(due.meeting().name(), due.named()), due.toMakeUp()));
        return new Schedule(latest.values().stream().sorted(Comparator.comparing(Due::ready)).toList(), all.faults());
    }

    /**
     * The stage of a name, as {@link Due#name} tells it; empty if no meeting has it, or has it any more.
     *
     * @throws Faults {@code DATA-101} if the calendar does not cover its year
     */
    public Optional<Due> find(String name) {
        return meetings.stream().flatMap(meeting -> meeting.milestones().stream().flatMap(milestone -> named(name, meeting, milestone).stream())).findFirst();
    }

    private Optional<Due> named(String name, Meeting meeting, Milestone milestone) {
        String stage = Pattern.quote(meeting.name()) + "/(\\d{4}-\\d{2}-\\d{2})/" + Pattern.quote(milestone.name()) + "(/" + Due.MADE_UP + ")?";
        Matcher matcher = Pattern.compile(stage).matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        LocalDate named = LocalDate.parse(matcher.group(1));
        if (!meeting.rule().within(named, named, calendar).contains(named)) {
            return Optional.empty();
        }
        LocalDate day = meeting.dayOff().held(named, calendar);
        var due = new Due(meeting, named, day, milestone, ready(meeting, day, milestone), durations.apply(meeting), false);
        return Optional.of(matcher.group(2) == null ? due : due.toMakeUp());
    }

    /** The days on which a meeting is held, with papers that may be ready in the interval, each with the first day of the rule that led to it. */
    private Map<LocalDate, LocalDate> days(Meeting meeting, Instant from, Instant to, Map<String, Fault> uncovered) {
        LocalDate first = firstNamed(LocalDate.ofInstant(from, meeting.zone()));
        int longest = meeting.milestones().stream().mapToInt(Milestone::before).max().orElse(0);
        LocalDate last = lastNamed(LocalDate.ofInstant(to, meeting.zone()), longest);
        var days = new LinkedHashMap<LocalDate, LocalDate>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            LocalDate begin = LocalDate.of(year, Month.JANUARY, 1);
            LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
            told(meeting, uncovered, () -> meeting.rule().within(first.isAfter(begin) ? first : begin, last.isBefore(end) ? last : end, calendar)
                    .forEach(named -> told(meeting, uncovered, () -> days.putIfAbsent(meeting.dayOff().held(named, calendar), named))));
        }
        return days;
    }

    private Instant ready(Meeting meeting, LocalDate day, Milestone milestone) {
        ZonedDateTime ready = calendar.workdaysBefore(day, milestone.before()).atTime(milestone.time()).atZone(meeting.zone());
        ZonedDateTime begins = day.atTime(meeting.time()).atZone(meeting.zone());
        return (ready.isAfter(begins) ? begins : ready).toInstant();
    }

    /** A year that is not covered is told once for each meeting, and the rest goes on. */
    private static void told(Meeting meeting, Map<String, Fault> uncovered, Runnable work) {
        try {
            work.run();
        } catch (Faults faults) {
            faults.list().forEach(fault -> uncovered.putIfAbsent(fault.found(),
                    new Fault(fault.code(), fault.place(), "会议“" + meeting.name() + "”要用的工作日历" + fault.found(), fault.expected(), fault.mend())));
        }
    }

    /** What is named on days off just before a day may be held on it. */
    private LocalDate firstNamed(LocalDate day) {
        LocalDate first = day;
        while (!open(first.minusDays(1))) {
            first = first.minusDays(1);
        }
        return first;
    }

    /**
     * So many working days after a day, the papers of a meeting may still be ready on it; and what is named on days off after that may be held before
     * them.
     */
    private LocalDate lastNamed(LocalDate day, int workdays) {
        LocalDate last = day;
        for (int left = workdays + 1; left > 0;) {
            last = last.plusDays(1);
            left -= open(last) ? 1 : 0;
        }
        return last;
    }

    /** Only for bounds: outside the years that are covered no meeting is held, but it may be looked for there. */
    private boolean open(LocalDate day) {
        return calendar.covers(day.getYear()) ? calendar.isWorkday(day) : day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
    }
}
