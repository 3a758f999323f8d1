package org.junheng.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final Database database;
    private final Items items;
    private final Order order;
    private final Pack pack;
    private final Clock clock;
    private final Consumer<Finished> told;

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

    Station(Database database, Order order, Pack pack, Clock clock, Consumer<Finished> told) {
        this.database = database;
        this.items = new Items(database);
        this.order = order;
        this.pack = pack;
        this.clock = clock;
        this.told = told;
    }

    /**
     * Works until it is told to stop; what is in hand then is finished.
     *
     * @param stop counted down by whoever wants it to stop
     * @param untilEmpty whether it stops by itself when nothing is left to do
     */
    public void work(CountDownLatch stop, boolean untilEmpty) throws InterruptedException {
        try (var rendering = new Rendering(items, order, pack, clock, told)) {
            Scheduler scheduler = scheduler(rendering);
            scheduler.start();
            try {
                for (int i = 0; !stop.await(POLL.toMillis(), TimeUnit.MILLISECONDS); i++) {
                    if (i % POLLS_PER_RECONCILIATION == 0) {
                        reconcile();
                    }
                    if (untilEmpty && isEmpty()) {
                        return;
                    }
                }
            } finally {
                scheduler.stop();
            }
        }
    }

    private void reconcile() {
        try {
            items.enqueue(clock.instant());
        } catch (Database.Away away) {
            // another station did the same at this moment, or the database is away: next time
        }
    }

    private boolean isEmpty() {
        try {
            return items.isEmpty();
        } catch (Database.Away away) {
            return false;
        }
    }

    private Scheduler scheduler(Rendering rendering) {
        var task = Tasks.custom(Items.TASK, Void.class)
                // what was begun before the others goes on before them
                .onDeadExecution((dead, operations) -> operations.reschedule(dead, dead.getExecution().executionTime.minusMillis(1)))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
                .execute(rendering);
        SchedulerBuilder builder = Scheduler.create(database.source(), task)
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
