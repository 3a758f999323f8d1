package org.junheng.typeset;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.junheng.document.Head;
import org.junheng.fault.Fault;
import org.junheng.fault.Place;

/**
 * The form of working papers without a red head (版式：普通材料): what stands before the text and what stands behind it.
 */
final class PlainForm {

    /** Its name in a draft's head. */
    static final String NAME = "普通材料";

    private final Compositor compositor;
    private final Styles styles;

    PlainForm(Compositor compositor, Styles styles) {
        this.compositor = compositor;
        this.styles = styles;
    }

    /** Title, version and notes in parentheses, a blank row, the addressee (标题、题注、主送: GB/T 9704-2012, 7.3.1 and 7.3.2). */
    List<Strip> opening(Head head) {
        var strips = new ArrayList<Strip>();
        if (!head.title().isBlank()) {
            strips.add(new TitleSetter(compositor).set(styles.get("标题"), head.title(), "标题", List.of(head.issuer(), head.kind())));
        }
        notes(head).forEach(note -> strips.add(compositor.text(styles.get("题注"), note)));
        if (!strips.isEmpty()) {
            strips.add(new Strip.Gap(1));
        }
        if (!head.addressee().isEmpty()) {
            String name = head.addressee().replaceFirst("[：:]$", "");
            strips.add(compositor.text(styles.get("主送"), name + "："));
        }
        return strips;
    }

    /**
     * Issuer and date without a seal (署名、成文日期，不加盖印章: GB/T 9704-2012, 7.3.5.2): the issuer ends two characters from the right, the
     * date begins two characters right of the issuer's beginning; a date longer than the issuer ends two characters from the right instead.
     */
    List<Strip> signature(Head head) {
        var strips = new ArrayList<Strip>();
        String date = head.date().isEmpty() ? "" : date(head);
        double blank = 2 * Sheet.CHARACTER;
        double longer = width(date, "成文日期") - width(head.issuer(), "署名");
        boolean isAlone = date.isEmpty() || head.issuer().isEmpty();
        if (!head.issuer().isEmpty()) {
            strips.add(signed("署名", head.issuer(), isAlone || longer <= 0 ? blank : blank + blank + longer));
        }
        if (!date.isEmpty()) {
            strips.add(signed("成文日期", date, isAlone || longer > 0 ? blank : -longer));
        }
        if (!strips.isEmpty()) {
            strips.add(0, new Strip.Gap(1));
        }
        return strips;
    }

    private Strip.Text signed(String style, String text, double right) {
        TextStyle signed = styles.get(style);
        return compositor.text(signed, List.of(new Strip.Run(text, signed.font())), 0, right, 0);
    }

    private double width(String text, String style) {
        return compositor.text(styles.get(style), text).lines().stream().mapToDouble(Strip.Line::width).max().orElse(0);
    }

    private static List<String> notes(Head head) {
        var notes = new ArrayList<String>();
        if (!head.version().isEmpty() && !head.version().equals("定稿")) {
            notes.add(head.version());
        }
        head.notes().stream().filter(note -> !notes.contains(note)).forEach(notes::add);
        return notes.stream().map(note -> note.startsWith("（") && note.endsWith("）") ? note : "（" + note + "）").toList();
    }

    /** The date with Arabic digits and no zeros in front (GB/T 9704-2012, 7.3.5.4). */
    private String date(Head head) {
        try {
            LocalDate date = LocalDate.parse(head.date());
            return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        } catch (DateTimeParseException e) {
            compositor.report(new Fault("DRAFT-202", new Place("", 0, 0, "成文日期"), "“" + head.date() + "”", "形如2026-01-15的日期", ""));
            return head.date();
        }
    }
}
