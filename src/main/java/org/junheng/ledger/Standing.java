package org.junheng.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the entries of a ledger stand on a day (逾期、预警、无变化、逆转). */
public final class Standing {

    /** A warning: so many days before the day it is due, and not half of it done. */
    private static final int WARNING_DAYS = 30;
    private static final int HALF = 50;
    private static final int MONTHS_WITHOUT_CHANGE = 3;

    private final LocalDate date;
    private final Map<String, LocalDate> lastReported = new TreeMap<>();
    private final Map<String, Change> fallen = new TreeMap<>();
    private final Map<String, Change> returned = new TreeMap<>();

    /** Of a ledger on a day; what was taken in later does not count. */
    public Standing(Ledger ledger, LocalDate date) {
        this.date = date;
        for (Change change : ledger.changes()) {
            LocalDate when = LocalDate.parse(change.date());
            if (when.isAfter(date)) {
                continue;
            }
            if (change.item() == Item.NUMBER || change.item().filler() == Item.Filler.DEPARTMENT && !change.before().isEmpty() || isReport(change)) {
                lastReported.put(change.number(), when);
            }
            reversal(change);
        }
    }

    private static boolean isReport(Change change) {
        return change.item().filler() == Item.Filler.DEPARTMENT && change.item() != Item.STATE;
    }

    /** Less done than before, until as much is done again; or sent back, until it is applied for again. */
    private void reversal(Change change) {
        String number = change.number();
        if (change.item() == Item.PERCENT) {
            int now = percent(change.after());
            if (now < percent(change.before())) {
                fallen.putIfAbsent(number, change);
            } else if (fallen.containsKey(number) && now >= percent(fallen.get(number).before())) {
                fallen.remove(number);
            }
        } else if (change.item() == Item.STATE && change.after().equals(State.RETURNED.chinese())) {
            returned.put(number, change);
        } else if (change.item() == Item.STATE && change.after().equals(State.APPLIED.chinese())) {
            returned.remove(number);
        }
    }

    private static int percent(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    /**
     * How one entry stands.
     *
     * @param overdue whether its day has passed and it is not closed (逾期)
     * @param days days past it; 0 where it is not
     * @param warning whether its day is near and not half of it done (预警)
     * @param unchanged whether its department has reported nothing for three months; what waits for its check waits for the office (三个月无变化)
     * @param reversed whether less is done than once was, or it was sent back and is not applied for again (逆转)
     */
    public record Mark(boolean overdue, long days, boolean warning, boolean unchanged, boolean reversed) {

        /** The words for the column 逾期; empty where there is nothing to say. */
        String words() {
            var words = new ArrayList<String>();
            if (overdue) {
                words.add("逾期" + days + "天");
            }
            if (warning) {
                words.add("临期");
            }
            if (unchanged) {
                words.add("三个月无变化");
            }
            if (reversed) {
                words.add("逆转");
            }
            return String.join("；", words);
        }
    }

    /** How an entry stands. */
    public Mark of(Entry entry) {
        if (entry.state() == State.CLOSED) {
            return new Mark(false, 0, false, false, false);
        }
        LocalDate due = entry.due();
        boolean overdue = due != null && date.isAfter(due);
        boolean warning = due != null && !overdue && ChronoUnit.DAYS.between(date, due) <= WARNING_DAYS && entry.percent() < HALF;
        LocalDate last = lastReported.get(entry.number());
        boolean waiting = entry.state() == State.APPLIED || entry.state() == State.CHECKING;
        boolean unchanged = !waiting && last != null && !last.plusMonths(MONTHS_WITHOUT_CHANGE).isAfter(date);
        return new Mark(overdue, overdue ? ChronoUnit.DAYS.between(due, date) : 0, warning, unchanged, fallen.containsKey(entry.number()) || returned.containsKey(entry.number()));
    }

    /** The percentage from which an entry fell back and which it has not reached again; negative where it did not. */
    int fell(String number) {
        return fallen.containsKey(number) ? percent(fallen.get(number).before()) : -1;
    }

    /** The day on which an entry was sent back, until it is applied for again, ISO; empty where it was not. */
    String returned(String number) {
        return returned.containsKey(number) ? returned.get(number).date() : "";
    }
}
