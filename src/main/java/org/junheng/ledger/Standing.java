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
    private final Map<String, Change> reversals = new TreeMap<>();

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
            if (isReversal(change)) {
                reversals.put(change.number(), change);
            }
        }
    }

    private static boolean isReport(Change change) {
        return change.item().filler() == Item.Filler.DEPARTMENT && change.item() != Item.STATE;
    }

    /** Less done than before, or sent back. */
    private static boolean isReversal(Change change) {
        return switch (change.item()) {
            case PERCENT -> !change.before().isEmpty() && !change.after().isEmpty() && Integer.parseInt(change.after()) < Integer.parseInt(change.before());
            case STATE -> change.after().equals(State.RETURNED.chinese());
            default -> false;
        };
    }

    /**
     * How one entry stands.
     *
     * @param overdue whether its day has passed and it is not closed (逾期)
     * @param days days past it; 0 where it is not
     * @param warning whether its day is near and not half of it done (预警)
     * @param unchanged whether nobody has reported anything for three months (三个月无变化)
     * @param reversed whether less is done than before, or it was sent back, and it is not closed since (逆转)
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
        boolean unchanged = last != null && !last.plusMonths(MONTHS_WITHOUT_CHANGE).isAfter(date);
        return new Mark(overdue, overdue ? ChronoUnit.DAYS.between(due, date) : 0, warning, unchanged, reversals.containsKey(entry.number()));
    }

    /** What was reversed, the latest of each entry, by number. */
    public List<Change> reversals() {
        return List.copyOf(reversals.values());
    }
}
