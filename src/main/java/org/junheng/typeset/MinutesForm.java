package org.junheng.typeset;

import java.util.ArrayList;
import java.util.List;
import org.junheng.document.Attendance;
import org.junheng.document.Head;

/**
 * The form of minutes (版式：纪要格式, GB/T 9704-2012, 10.3): red words that end in 纪要; behind the text who was there, instead of a signature
 * and a seal. The number, the red line and 版记 are those of other documents with a red head, as the standard leaves them to each office.
 */
final class MinutesForm implements Form {

    /** Its name in a draft's head. */
    static final String NAME = "纪要格式";

    private final Compositor compositor;
    private final Styles styles;
    private final Surround surround;
    private final DocumentForm document;

    MinutesForm(Compositor compositor, Styles styles) {
        this.compositor = compositor;
        this.styles = styles;
        this.surround = new Surround(compositor, styles);
        this.document = new DocumentForm(compositor, styles);
    }

    @Override
    public List<Strip> opening(Head head) {
        return document.opening(head, "纪要");
    }

    /** One blank row, then each list on lines of its own; lines turned over align with the first name. */
    @Override
    public List<Strip> signature(Head head) {
        Attendance attendance = head.attendance();
        var strips = new ArrayList<Strip>();
        list("出席：", attendance.attending(), strips);
        list("请假：", attendance.excused(), strips);
        list("列席：", attendance.observing(), strips);
        if (!strips.isEmpty()) {
            strips.add(0, new Strip.Gap(1));
        }
        strips.addAll(surround.remarks(head));
        return strips;
    }

    private void list(String label, List<String> names, List<Strip> strips) {
        if (!names.isEmpty()) {
            TextStyle style = styles.get("与会人员");
            var runs = List.of(
                    new Strip.Run(label, styles.heading(1).font()), new Strip.Run(String.join("、", names), style.font()));
            strips.add(compositor.text(style, runs, 2 * Sheet.CHARACTER, 0, label.length() * Sheet.CHARACTER));
        }
    }

    @Override
    public List<Strip> foot(Head head) {
        return document.foot(head);
    }
}
