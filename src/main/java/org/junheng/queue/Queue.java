package org.junheng.queue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.junheng.batch.Heading;
import org.junheng.batch.Identity;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.job.Source;
import org.junheng.pack.Pack;

/** A queue of documents to be made (成文队列), in a database that outlives whoever works at it. */
public final class Queue implements AutoCloseable {

    private static final int CONNECTIONS = 2;
    /** Besides one for each worker: for fetching work, heartbeats, looking for the dead, the reconciliation. */
    private static final int MORE_CONNECTIONS = 4;

    private final String name;
    private final Database database;
    private final Items items;
    private final Standing standing;
    private final Clock clock;

    private Queue(String name, Database database, Clock clock) {
        this.name = name;
        this.database = database;
        this.items = new Items(database);
        this.standing = new Standing(database);
        this.clock = clock;
    }

    /**
     * Opens a queue, which is made if there is none.
     *
     * @param name {@code jdbc:postgresql:…}, or a file of H2
     * @throws Faults {@code DATA-110} if it is neither, {@code OUT-050} if it cannot be opened
     */
    public static Queue open(String name, Clock clock) {
        return new Queue(name, Database.open(name, CONNECTIONS), clock);
    }

    /** Opens a queue for a station with so many workers. */
    public static Queue open(String name, Clock clock, int workers) {
        return new Queue(name, Database.open(name, workers + MORE_CONNECTIONS), clock);
    }

    /**
     * Opens a queue that must be there.
     *
     * @throws Faults {@code DATA-111} if it is not
     */
    public static Queue existing(String name, Clock clock) {
        if (!Database.exists(name)) {
            throw new Faults(new Fault("DATA-111", Place.file(name), "没有队列", "submit、serve用过的队列", "请核对--db"));
        }
        return open(name, clock);
    }

    /**
     * Puts items into the queue, all or none; what is in it already is not there twice.
     *
     * @throws Faults {@code DATA-091} for each data file of a county and year that another one is of
     */
    public Submission.Receipt submit(Submission submission) {
        var faults = new ArrayList<Fault>();
        Map<String, Source> counties = new HashMap<>();
        for (Source source : submission.sources()) {
            Heading.of(Identity.bytes(source.file())).map(county -> counties.putIfAbsent(county, source)).ifPresent(other -> faults.add(new Fault(
                    "DATA-091", Place.file(source.file().toString()), "和" + other.name() + "同一个县、同一年度", "一县一年一个数据文件", "请删去一个")));
        }
        if (!faults.isEmpty()) {
            throw new Faults(faults);
        }
        return told(() -> items.submit(submission, clock.instant()));
    }

    /** How it stands. */
    public Overview overview() {
        return told(() -> standing.overview(clock.instant()));
    }

    /**
     * Puts what failed or is parked into the queue again.
     *
     * @param batch of which submission; empty for all
     * @return how many
     */
    public int retry(OptionalLong batch) {
        return told(() -> items.retry(batch, clock.instant()));
    }

    /**
     * Takes what waits for its turn out of the queue; what is being made just now is finished.
     *
     * @param batch of which submission
     * @return how many
     */
    public int cancel(long batch) {
        return told(() -> items.cancel(batch));
    }

    /** A station that works it off, and tells what it does. */
    public Station station(Station.Order order, Station.Office office, Pack pack, Journal journal) {
        return new Station(database, order, office, pack, clock, journal);
    }

    private <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (Database.Away away) {
            throw Database.cannot(name, away.getCause());
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
