package org.junheng.meeting;

import java.util.List;
import org.junheng.fault.Fault;

/**
 * What is due in an interval (一段时间的时间表), and what could not be told because the calendar does not cover a year. The one does not hold up the
 * other: a meeting in January whose holidays are not published yet does not stop those of December.
 *
 * @param dues in the order in which they are ready
 * @param faults {@code DATA-101}, one for each meeting and year
 */
public record Schedule(List<Due> dues, List<Fault> faults) {

    public Schedule {
        dues = List.copyOf(dues);
        faults = List.copyOf(faults);
    }
}
