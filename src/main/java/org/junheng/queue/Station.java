package org.junheng.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junheng.fault.Faults;
import org.junheng.job.OutputFolder;
import org.junheng.mail.Post;
import org.junheng.pack.Pack;

/**
 * One of the programs that work a queue off (工作站). Each tells the database every few seconds that it is alive; what one has in hand that
 * fell silent is taken over by the others. What it had not told yet does not count, so nothing is published twice.
 */
public final class Station {

    /** As few as the scheduler allows. */
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int POLLS_PER_RECONCILIATION = 10;
    /** It asks for more work when half of its hands are idle, and for no more than it has hands. */
    private static final double LOWER = 0.5;
    private static final double UPPER = 1.0;
    /** Nobody takes so long over one file. */
    private static final Duration LEFT = Duration.ofHours(1);
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final Database database;
    private final Items items;
    private final Order order;
    private final Office office;
    private final Pack pack;
    private final Clock clock;
    private final Journal journal;

    /**
     * How a station works.
     *
     * @param name what it is called in the tables; no two have the same
     * @param workers how many worker processes
     * @param megabytes the most memory of each
     * @param limit the longest that one item may take
     * @param heartbeat how often it tells that it is alive; after four times this it is taken for dead
     * @param pause how long an item waits that failed for the first time by what may pass
     * @param program the main class and arguments that start a worker process
     */
    public record Order(String name, int workers, int megabytes, Duration limit, Duration heartbeat, Duration pause, List<String> program) {
        public Order {
            program = List.copyOf(program);
        }
    }

    /**
     * What a station does for meetings (会务).
     *
     * @param meetings the file of the meetings that it watches over; empty for none
     * @param standard id of the standard that their papers go by, or its file
     * @param post what it sends letters by; empty if it leaves them to others
     */
    public record Office(Optional<Path> meetings, String standard, Optional<Post> post) {}

    Station(Database database, Order order, Office office, Pack pack, Clock clock, Journal journal) {
        this.database = database;
        this.items = new Items(database);
        this.order = order;
        this.office = office;
        this.pack = pack;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * Works until it is told to stop; what is in hand then is finished.
     *
     * @param stop counted down by whoever wants it to stop
     * @param untilEmpty whether it stops by itself when nothing is left to do
     * @throws Faults everything wrong with the file of the meetings
     */
    public void work(CountDownLatch stop, boolean untilEmpty) throws InterruptedException {
        Optional<Watch> watch = office.meetings().map(file -> new Watch(new Stages(database), file, office.standard(), pack, journal));
        Set<Work> known = watch.isPresent() || office.post().isPresent() ? EnumSet.allOf(Work.class) : EnumSet.of(Work.DOCUMENT);
        var alarm = new Alarm(new Standing(database), office.post(), known, pack, journal);
        try (var renderers = new Renderers(order.program(), order.megabytes())) {
            Map<Work, Maker> makers = makers(renderers);
            Scheduler scheduler = scheduler(makers);
            tidy();
            scheduler.start();
            try {
                for (int i = 0; !stop.await(POLL.toMillis(), TimeUnit.MILLISECONDS); i++) {
                    if (i % POLLS_PER_RECONCILIATION == 0) {
                        reconcile(watch, alarm);
                    }
                    if (untilEmpty && isEmpty(makers.keySet())) {
                        return;
                    }
                }
            } finally {
                scheduler.stop();
            }
        }
    }

    /** Removes what stations that were killed left half written. */
    private void tidy() {
        try {
            items.folders().stream().filter(Files::isDirectory).forEach(folder -> new OutputFolder(folder).clean(clock.instant().minus(LEFT)));
        } catch (Database.Away | Faults e) {
            // half a file hurts nobody; whoever writes there tells what is wrong with the folder
        }
    }

    private Map<Work, Maker> makers(Renderers renderers) {
        var identities = new Identities(pack);
        Map<Work, Maker> makers = new EnumMap<>(Work.class);
        makers.put(Work.DOCUMENT, new DocumentMaker(renderers, identities, order.limit()));
        makers.put(Work.PAPERS, new PapersMaker(renderers, identities, pack, order.limit()));
        office.post().ifPresent(post -> makers.put(Work.LETTER, new LetterMaker(items, post, pack, clock)));
        return makers;
    }

    private void reconcile(Optional<Watch> watch, Alarm alarm) {
        Instant now = clock.instant();
        try {
            items.enqueue(now);
            watch.ifPresent(each -> each.look(now));
            alarm.look(now);
        } catch (Database.Away away) {
            // another station did the same at this moment, or the database is away: next time
        }
    }

    private boolean isEmpty(Set<Work> works) {
        try {
            return items.isEmpty(works);
        } catch (Database.Away away) {
            return false;
        }
    }

    private Scheduler scheduler(Map<Work, Maker> makers) {
        List<Task<?>> tasks = new ArrayList<>();
        makers.forEach((work, maker) -> tasks.add(Tasks.custom(work.task(), Void.class)
                // what was begun before the others goes on before them
                .onDeadExecution((dead, operations) -> operations.reschedule(dead, dead.getExecution().executionTime.minusMillis(1)))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
                .execute(new Turn(items, work, maker, order, clock, journal))));
        SchedulerBuilder builder = Scheduler.create(database.source(), tasks)
                .schedulerName(new SchedulerName.Fixed(order.name()))
                .clock(clock::instant)
                .serializer(new NoData())
                .threads(order.workers())
                .pollingInterval(POLL)
                .heartbeatInterval(order.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .enablePriority()
                .shutdownMaxWait(order.limit());
        if (database.isShared()) {
            builder.jdbcCustomization(new PostgreSqlJdbcCustomization(false, false)).pollUsingLockAndFetch(LOWER, UPPER);
        } else {
            builder.jdbcCustomization(new DefaultJdbcCustomization(false)).pollUsingFetch(LOWER, UPPER);
        }
        return builder.build();
    }
}
