package org.junheng.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A stage of the papers for one day of a meeting, and by when they are ready (一次会议的一个节点).
 *
 * @param meeting the meeting
 * @param named the day that its rule names
 * @param day the day on which it is held: another one if that is a day off
 * @param milestone the stage
 * @param ready the moment by which the papers are ready
 * @param estimate how long the work takes
 * @param madeUp whether it was missed and is made up for (补发)
 */
public record Due(Meeting meeting, LocalDate named, LocalDate day, Milestone milestone, Instant ready, Duration estimate, boolean madeUp) {

    /** How what was missed is marked. */
    public static final String MADE_UP = "补发";

    /** What it is called among all others, for ever: by the day that the rule names, which no change of the holidays moves. */
    public String key() {
        return meeting.name() + "/" + named + "/" + milestone.name();
    }

    /** Its key, and whether it is made up for: what {@link Timetable#find} finds it by. */
    public String name() {
        return madeUp ? key() + "/" + MADE_UP : key();
    }

    /** When the meeting begins. */
    public Instant begins() {
        return day.atTime(meeting.time()).atZone(meeting.zone()).toInstant();
    }

    /** When the work should start: early enough for its estimated duration, and the meeting's margin before that. */
    public Instant start() {
        return ready.minus(estimate).minus(meeting.margin());
    }

    /** Whether the papers will be late if the work starts only now (将要迟). */
    public boolean misses(Instant now) {
        return now.plus(estimate).isAfter(ready);
    }

    /** The draft that it is (稿次), marked if it was missed. */
    public String version() {
        return madeUp ? milestone.version() + "（" + MADE_UP + "）" : milestone.version();
    }

    /** The names of its folder, from the meeting's own folder down; they still have to be made safe for files. */
    public List<String> folders() {
        return List.of(day + "_" + meeting.name(), version());
    }

    /** The same, made up for. */
    Due toMakeUp() {
        return new Due(meeting, named, day, milestone, ready, estimate, true);
    }
}
