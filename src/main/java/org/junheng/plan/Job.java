package org.junheng.plan;

import java.math.BigDecimal;
import java.util.Arrays;

/** A unit while it is being scheduled: what it costs the county, what is paid already, where it stands. */
final class Job {

    private static final int NONE = -1;

    private final Need need;
    private final BigDecimal[] paid;
    private final BigDecimal oneTime;
    private final BigDecimal yearly;
    private int place;
    private Plan.Reason reason;

    /**
     * A unit that waits for its turn.
     *
     * @param decided the place of the year people put it in; {@code null} if they did not
     * @param years how many years the plan has
     */
    Job(Need need, Integer decided, int years) {
        this.need = need;
        this.paid = new BigDecimal[years];
        Arrays.fill(paid, BigDecimal.ZERO);
        this.oneTime = need.sponsored() ? BigDecimal.ZERO : need.oneTime().value();
        this.yearly = need.sponsored() ? BigDecimal.ZERO : need.yearly().value();
        this.place = decided == null ? NONE : decided;
        this.reason = decided == null ? Plan.Reason.NOT_ASKED : Plan.Reason.DECIDED;
    }

    Need need() {
        return need;
    }

    int ready() {
        return need.ready().value().intValueExact();
    }

    /** What the county spends on it every year. */
    BigDecimal yearly() {
        return yearly;
    }

    /** What the county still has to pay once. */
    BigDecimal owed() {
        return oneTime.subtract(paid());
    }

    BigDecimal paid() {
        return Arrays.stream(paid).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal paid(int year) {
        return paid[year];
    }

    void pay(int year, BigDecimal amount) {
        paid[year] = paid[year].add(amount);
    }

    /** The place of its year among the years of the plan, or a negative number. */
    int place() {
        return place;
    }

    boolean placed() {
        return place != NONE;
    }

    boolean placedBy(int year) {
        return placed() && place <= year;
    }

    /** Its turn has come; why it had to wait, if it had to, stays the reason. */
    void finish(int year) {
        place = year;
        reason = reason == Plan.Reason.NOT_ASKED ? Plan.Reason.CHEAPEST : reason;
    }

    void postpone(Plan.Reason why) {
        reason = why;
    }

    boolean decided() {
        return reason == Plan.Reason.DECIDED;
    }

    /** Whether it is only for want of money that it has no year. */
    boolean poor() {
        return !placed() && reason == Plan.Reason.MONEY;
    }

    Plan.Reason reason() {
        return reason;
    }
}
