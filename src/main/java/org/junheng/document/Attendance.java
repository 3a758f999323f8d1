package org.junheng.document;

import java.util.List;

/**
 * Who was at the meeting that minutes are about (纪要的出席、请假、列席: GB/T 9704-2012, 10.3). Empty where nobody is named.
 *
 * @param attending 出席
 * @param excused 请假
 * @param observing 列席
 */
public record Attendance(List<String> attending, List<String> excused, List<String> observing) {

    /** Nobody named. */
    public static final Attendance NONE = new Attendance(List.of(), List.of(), List.of());

    public Attendance {
        attending = List.copyOf(attending);
        excused = List.copyOf(excused);
        observing = List.copyOf(observing);
    }
}
