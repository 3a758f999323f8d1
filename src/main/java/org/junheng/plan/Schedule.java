package org.junheng.plan;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.junheng.assessment.Roadmap;
import org.junheng.fact.Fact;

/**
 * Puts units into years (排年度). What people decided comes first: its yearly cost is kept free in its year and all later ones, what is spent
 * once is paid as late as it may be, so that others can begin early. Then, year by year and the cheapest first, whoever can be done and paid is
 * done; what is left of the year's money is paid in advance on the next ones. A unit for which the yearly cost cannot be kept up is passed
 * over. A year with a share and no budget takes as many as the share asks for.
 */
final class Schedule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Roadmap.Milestone> years;
    private final List<Job> jobs;
    private final int units;
    private final int met;

    /** What is left of each year's money; {@code null} for a year without a limit. */
    private final BigDecimal[] rest;

    /** What the money of the years does not pay of that which people decided. */
    private final BigDecimal[] overdrawn;

    /** The last year with a budget, or a negative number. */
    private int lastBudget = -1;

    /**
     * Schedules.
     *
     * @param years the years, the earliest first
     * @param extra what the last year with a budget has beyond its budget
     * @param jobs what is to be done, the cheapest first
     * @param units how many units there are
     * @param met how many meet the rule already
     */
    Schedule(List<Roadmap.Milestone> years, BigDecimal extra, List<Job> jobs, int units, int met) {
        this.years = years;
        this.jobs = jobs;
        this.units = units;
        this.met = met;
        this.rest = new BigDecimal[years.size()];
        this.overdrawn = new BigDecimal[years.size()];
        for (int i = 0; i < rest.length; i++) {
            Fact budget = years.get(i).budget();
            rest[i] = budget == null ? null : budget.value();
            overdrawn[i] = BigDecimal.ZERO;
            lastBudget = budget == null ? lastBudget : i;
        }
        if (lastBudget >= 0) {
            rest[lastBudget] = rest[lastBudget].add(extra);
        }
        payDecided();
        for (int i = 0; i < rest.length; i++) {
            if (rest[i] != null) {
                spend(i);
            } else if (years.get(i).given() != null) {
                reach(i);
            }
        }
    }

    List<Job> jobs() {
        return jobs;
    }

    /** The last year with a budget, or a negative number. */
    int lastBudget() {
        return lastBudget;
    }

    /** What the last year with a budget lacks for the units that have no year for want of money; 0 where there are none. */
    BigDecimal lacking() {
        List<Job> poor = jobs.stream().filter(Job::poor).toList();
        return poor.isEmpty() ? BigDecimal.ZERO
                : poor.stream().map(job -> job.owed().add(job.yearly())).reduce(BigDecimal.ZERO, BigDecimal::add).subtract(rest[lastBudget]);
    }

    /** What the money of a year and those before it lacks for the units that people decided. */
    BigDecimal overdrawn(int year) {
        return overdrawn[year];
    }

    int reached(int year) {
        return met + (int) jobs.stream().filter(job -> job.placedBy(year)).count();
    }

    /** How many units are missing to the share of a year; 0 where it asks for none. */
    int missing(int year) {
        int reached = reached(year);
        int wanted = reached;
        while (wanted < units && !reaches(year, wanted)) {
            wanted++;
        }
        return wanted - reached;
    }

    /** A share such as 66.7% is a rounded one and two of three reach it; all are all, and a whole percentage is exact. */
    private boolean reaches(int year, int reached) {
        Fact given = years.get(year).given();
        if (given == null) {
            return true;
        }
        BigDecimal share = BigDecimal.valueOf(reached).multiply(HUNDRED);
        BigDecimal goal = given.value();
        BigDecimal slack = goal.scale() > 0 && goal.compareTo(HUNDRED) < 0 ? goal.ulp().divide(BigDecimal.valueOf(2)) : BigDecimal.ZERO;
        return share.compareTo(goal.subtract(slack).multiply(BigDecimal.valueOf(units))) >= 0;
    }

    private void payDecided() {
        List<Job> decided = jobs.stream().filter(Job::placed).sorted(Comparator.comparing(Job::place)).toList();
        for (Job job : decided) {
            for (int year = job.place(); year < rest.length; year++) {
                overdrawn[year] = overdrawn[year].add(job.yearly().subtract(take(year, job.yearly())));
            }
        }
        for (Job job : decided) {
            for (int year = job.place(); year >= 0; year--) {
                job.pay(year, take(year, job.owed()));
            }
            overdrawn[job.place()] = overdrawn[job.place()].add(job.owed());
        }
    }

    /** Takes from a year's money what is there of an amount. */
    private BigDecimal take(int year, BigDecimal amount) {
        if (rest[year] == null) {
            return amount;
        }
        BigDecimal taken = amount.min(rest[year]);
        rest[year] = rest[year].subtract(taken);
        return taken;
    }

    private void spend(int year) {
        for (Job job : waiting()) {
            if (!done(job, year)) {
                job.postpone(Plan.Reason.TIME);
            } else if (keeps(job, year) && job.owed().add(job.yearly()).compareTo(rest[year]) <= 0) {
                finish(job, year);
            } else {
                job.postpone(Plan.Reason.MONEY);
                advance(job, year);
            }
        }
        waiting().forEach(job -> advance(job, year));
    }

    private void reach(int year) {
        for (Job job : waiting()) {
            if (reaches(year, reached(year))) {
                job.postpone(Plan.Reason.NOT_ASKED);
            } else if (!done(job, year)) {
                job.postpone(Plan.Reason.TIME);
            } else if (keeps(job, year)) {
                finish(job, year);
            } else {
                job.postpone(Plan.Reason.MONEY);
            }
        }
    }

    private List<Job> waiting() {
        return jobs.stream().filter(job -> !job.placed()).toList();
    }

    private boolean done(Job job, int year) {
        return years.get(year).year().value().intValueExact() >= job.ready();
    }

    /** Whether its yearly cost can be kept up from a year on. */
    private boolean keeps(Job job, int from) {
        for (int year = from; year < rest.length; year++) {
            if (rest[year] != null && rest[year].compareTo(job.yearly()) < 0) {
                return false;
            }
        }
        return true;
    }

    private void finish(Job job, int year) {
        job.pay(year, take(year, job.owed()));
        for (int each = year; each < rest.length; each++) {
            take(each, job.yearly());
        }
        job.finish(year);
    }

    /** Pays in advance, where a later year may end it. */
    private void advance(Job job, int year) {
        for (int later = year + 1; later < rest.length; later++) {
            if (done(job, later) && keeps(job, later) && (rest[later] != null || years.get(later).given() != null)) {
                job.pay(year, take(year, job.owed()));
                return;
            }
        }
    }
}
