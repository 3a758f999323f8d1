package org.junheng.typeset;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.junheng.document.Head;
import org.junheng.fault.Fault;
import org.junheng.fault.Place;

/** What stands around the text in every form (主体中正文以外的要素): title, notes and addressee above, issuer, date and remarks below. */
final class Surround {

    /** How wide a seal of a county is (国发〔1999〕25号); none of several touches another. */
    private static final double SEAL = Sheet.mm(45);
    private static final double BETWEEN_SEALS = Sheet.mm(1);
    /** Rows between names, so that a seal has room on each of them. */
    private static final int SEAL_ROWS = 4;
    private static final int MOST_SEALS = 3;
    /** The place of a stamp of a signature (签名章); its size is custom. */
    private static final double STAMP = Sheet.mm(40);
    private static final int STAMP_ROWS = 2;

    private final Compositor compositor;
    private final Styles styles;

    Surround(Compositor compositor, Styles styles) {
        this.compositor = compositor;
        this.styles = styles;
    }

    /** Title, version and notes in parentheses, a blank row, the addressee (标题、题注、主送: GB/T 9704-2012, 7.3.1 and 7.3.2). */
    List<Strip> above(Head head) {
        var whole = new ArrayList<>(head.issuers());
        whole.add(head.kind());
        var strips = new ArrayList<>(titled(styles.get("标题"), head.title(), "标题", whole, notes(head)));
        if (!head.salutation().isEmpty()) {
            strips.add(addressed("称谓", head.salutation()));
        } else if (!head.addressee().isEmpty()) {
            strips.add(addressed("主送", head.addressee()));
        }
        return strips;
    }

    /**
     * A title with notes in parentheses under it and a blank row.
     *
     * @param place what the title is, for messages
     * @param whole words not to be split
     */
    List<Strip> titled(TextStyle style, String title, String place, List<String> whole, List<String> notes) {
        var strips = new ArrayList<Strip>();
        if (!title.isBlank()) {
            strips.add(new TitleSetter(compositor, styles).set(style, title, place, whole));
        }
        notes.forEach(note -> strips.add(compositor.text(styles.get("题注"), bracketed(note))));
        if (!strips.isEmpty()) {
            strips.add(new Strip.Gap(1));
        }
        return strips;
    }

    private Strip.Text addressed(String style, String name) {
        return compositor.text(styles.get(style), name.replaceFirst("[：:]$", "") + "：");
    }

    /** Lines in parentheses under the date, two characters in (附注: GB/T 9704-2012, 7.3.6). */
    List<Strip> remarks(Head head) {
        var strips = new ArrayList<Strip>();
        head.remarks().forEach(remark -> strips.add(compositor.text(styles.get("附注"), bracketed(remark))));
        return strips;
    }

    /** Issuer and date (署名、成文日期), with room for a seal where the head asks for one, or says nothing and the form is sealed. */
    List<Strip> signature(Head head, boolean formIsSealed) {
        boolean sealed = head.seal().isEmpty() ? formIsSealed : head.seal().equals("加盖");
        return sealed ? sealed(head) : unsealed(head);
    }

    /**
     * Issuer and date under a seal (加盖印章: GB/T 9704-2012, 7.3.5.1): the date ends four characters from the right, the issuer stands
     * centred above it, and both move left where an issuer would leave the text area. Two rows are left blank: then a seal of 42 to 50 mm
     * centred between issuer and date begins less than a row below the text. Where the page has no room for both, one is enough (7.3.5.5).
     */
    private List<Strip> sealed(Head head) {
        if (head.issuers().size() > 1) {
            return jointlySealed(head);
        }
        var strips = new ArrayList<Strip>();
        String date = date(head.date(), "成文日期");
        double blank = 4 * Sheet.CHARACTER;
        double aside = head.issuer().isEmpty() || date.isEmpty() ? 0 : (width(date, "成文日期") - width(head.issuer(), "署名")) / 2;
        double shift = Math.max(0, -(blank + aside));
        if (!head.issuer().isEmpty()) {
            strips.add(signed("署名", head.issuer(), blank + aside + shift));
        }
        if (!date.isEmpty()) {
            strips.add(signed("成文日期", date, blank + shift));
        }
        if (!strips.isEmpty()) {
            strips.add(0, new Strip.Gap(2, 1));
        }
        return strips;
    }

    /**
     * Issuers, each with room for its seal, and the date under the last of them (联合行文加盖印章: GB/T 9704-2012, 7.3.5.1): in rows of the
     * same columns, as many as names and seals allow, three at most; the last row ends with the last column, above the date.
     */
    private List<Strip> jointlySealed(Head head) {
        List<String> issuers = head.issuers();
        String date = date(head.date(), "成文日期");
        double half = width(date, "成文日期") / 2;
        double widest = issuers.stream().mapToDouble(issuer -> width(issuer, "署名")).max().orElseThrow();
        double room = Math.max(widest, SEAL);
        double column = Math.max(widest + Sheet.CHARACTER, SEAL + BETWEEN_SEALS);
        double last = Math.min(Sheet.MEASURE - 4 * Sheet.CHARACTER - half, Sheet.MEASURE - room / 2);
        int fitting = 1 + (int) Math.min(MOST_SEALS - 1, Math.max(0, (last - room / 2) / column));
        int rows = (issuers.size() + fitting - 1) / fitting;
        int each = (issuers.size() + rows - 1) / rows;
        var strips = new ArrayList<Strip>(List.of(new Strip.Gap(2, 1)));
        for (int i = 0; i < issuers.size(); i += each) {
            List<String> row = issuers.subList(i, Math.min(i + each, issuers.size()));
            var texts = new ArrayList<Strip.Text>();
            for (int j = 0; j < row.size(); j++) {
                double middle = last - (row.size() - 1 - j) * column;
                texts.add(signed("署名", row.get(j), Sheet.MEASURE - middle - width(row.get(j), "署名") / 2));
            }
            if (i > 0) {
                strips.add(new Strip.Gap(SEAL_ROWS));
            }
            strips.add(new Strip.Row(texts));
        }
        if (!date.isEmpty()) {
            strips.add(signed("成文日期", date, Sheet.MEASURE - last - half));
        }
        return strips;
    }

    /**
     * What orders end with (加盖签发人签名章: GB/T 9704-2012, 7.3.5.3): two rows below the text the stamp of a signature, four characters from
     * the right, the post of who signed two characters left of it, in the middle of its height; a row below it the date, four characters
     * from the right. Several sign one below the other. The stamp itself is not printed, only its place kept.
     */
    List<Strip> stamped(Head head) {
        var strips = new ArrayList<Strip>();
        String date = date(head.date(), "成文日期");
        double blank = 4 * Sheet.CHARACTER;
        for (String signer : head.masthead().signers()) {
            Strip.Text post = signed("署名", signer, blank + STAMP + 2 * Sheet.CHARACTER);
            strips.add(new Strip.Text(post.style(), post.runs(), post.lines(), 0, post.right(), 0, STAMP_ROWS, false));
        }
        if (!date.isEmpty()) {
            strips.add(new Strip.Gap(strips.isEmpty() ? 2 : 1));
            strips.add(signed("成文日期", date, blank));
        }
        if (!strips.isEmpty()) {
            strips.add(0, new Strip.Gap(2));
        }
        return strips;
    }

    /**
     * Issuer and date without a seal (署名、成文日期，不加盖印章: GB/T 9704-2012, 7.3.5.2): the issuer ends two characters from the right, the
     * date begins two characters right of the issuer's beginning; a date longer than the issuer ends two characters from the right instead.
     * Several issuers begin where the longest of them does, the host first.
     */
    private List<Strip> unsealed(Head head) {
        var strips = new ArrayList<Strip>();
        String date = date(head.date(), "成文日期");
        double blank = 2 * Sheet.CHARACTER;
        double widest = head.issuers().stream().mapToDouble(issuer -> width(issuer, "署名")).max().orElse(0);
        double longer = width(date, "成文日期") - widest;
        boolean isAlone = date.isEmpty() || head.issuers().isEmpty();
        double right = isAlone || longer <= 0 ? blank : blank + blank + longer;
        head.issuers().forEach(issuer -> strips.add(signed("署名", issuer, right + widest - width(issuer, "署名"))));
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

    /** The notes under a title: the version of the draft, unless it is final, and what the head notes. */
    List<String> notes(Head head) {
        var notes = new ArrayList<String>();
        if (!head.version().isEmpty() && !head.version().equals("定稿")) {
            notes.add(head.version());
        }
        head.notes().stream().filter(note -> !notes.contains(note)).forEach(notes::add);
        return notes;
    }

    /** A note in parentheses. */
    static String bracketed(String note) {
        return note.startsWith("（") && note.endsWith("）") ? note : "（" + note + "）";
    }

    /**
     * A date with Arabic digits and no zeros in front (GB/T 9704-2012, 7.3.5.4); empty for none. {@code DRAFT-202} is reported if it is none.
     *
     * @param element which date it is, for messages
     */
    String date(String iso, String element) {
        try {
            LocalDate date = iso.isEmpty() ? null : LocalDate.parse(iso);
            return date == null ? "" : date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        } catch (DateTimeParseException e) {
            compositor.report(new Fault("DRAFT-202", new Place("", 0, 0, element), "“" + iso + "”", "形如2026-01-15的日期", ""));
            return iso;
        }
    }
}
