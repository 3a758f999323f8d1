package org.junheng.queue;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.job.Delivery;
import org.junheng.job.OutputFolder;

/** The turn of some items (轮到几件): they are begun and made, the tables are told what came of each. */
final class Turn implements ExecutionHandler<Void> {

    private static final Pattern CODE = Pattern.compile("\\[([A-Z]+-\\d+)]");
    /** How much longer it waits each time, up to an hour. */
    private static final int PATIENCE = 6;
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final long BETWEEN_MILLIS = 1000;
    /** How often it tries to tell what it made when the program ends. */
    private static final int LAST_TRIES = 5;

    private final Items items;
    private final Work work;
    private final Maker maker;
    private final Station.Order order;
    private final Clock clock;
    private final Journal journal;

    Turn(Items items, Work work, Maker maker, Station.Order order, Clock clock, Journal journal) {
        this.items = items;
        this.work = work;
        this.maker = maker;
        this.order = order;
        this.clock = clock;
        this.journal = journal;
    }

    @Override
    public CompletionHandler<Void> execute(TaskInstance<Void> instance, ExecutionContext context) {
        List<Item> begun = items.begin(work, instance.getId(), order.name(), clock.instant());
        var course = new Course(context);
        Deque<Item> rest = new ArrayDeque<>(begun);
        try {
            if (!begun.isEmpty()) {
                maker.make(begun, (item, outcome) -> {
                    rest.remove(item);
                    course.finish(item, outcome);
                });
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            // it is with the scheduler still, and will be begun again
            throw new IllegalStateException("the program ends", e);
        } catch (Database.Away away) {
            throw away;
        } catch (RuntimeException e) {
            rest.forEach(item -> course.finish(item, Outcome.again(item, List.of("程序出错（" + e + "）。"))));
        }
        return course.next == null ? new CompletionHandler.OnCompleteRemove<>() : (completed, operations) -> operations.reschedule(completed, course.next);
    }

    /** What has become of the turn so far. */
    private final class Course {

        private final ExecutionContext context;
        private long since = System.nanoTime();
        /** When what may go better is tried again; {@code null} for never. */
        private Instant next;

        Course(ExecutionContext context) {
            this.context = context;
        }

        void finish(Item item, Outcome outcome) {
            long now = System.nanoTime();
            long millis = Duration.ofNanos(now - since).toMillis();
            since = now;
            if (Turn.this.finish(item, outcome, millis, context)) {
                told(item, outcome, millis);
                if (outcome.next() == ItemState.QUEUED) {
                    Instant again = clock.instant().plus(pause(outcome.failures()));
                    next = next == null || again.isBefore(next) ? again : next;
                }
            }
        }
    }

    private void told(Item item, Outcome outcome, long millis) {
        journal.finished(new Finished(clock.instant().toString(), order.name(), item.id(), item.work(), item.source(), item.kind(), outcome.next(),
                item.attempt(), millis, outcome.files().size(), codes(outcome)));
        if (outcome.isNew()) {
            removeOld(item, outcome);
        }
    }

    private Duration pause(int failures) {
        Duration pause = order.pause().multipliedBy((long) Math.pow(PATIENCE, failures - 1));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    /** While the database is away, what was made waits for it: it would have to be made again otherwise. */
    private boolean finish(Item item, Outcome outcome, long millis, ExecutionContext context) {
        for (int left = LAST_TRIES;; pause()) {
            try {
                return items.finish(item, outcome, order.name(), millis, clock.instant());
            } catch (Database.Away away) {
                // A program that is told to end has no time for more.
                if (context.getSchedulerState().isShuttingDown() && left-- == 0) {
                    throw away;
                }
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the program ends", e);
        }
    }

    /** Files of the same item under names it does not have any more. */
    private static void removeOld(Item item, Outcome outcome) {
        var folder = new OutputFolder(Path.of(item.setting().out()));
        List<String> paths = outcome.files().stream().map(Delivery::path).toList();
        item.files().stream().map(Delivery::path).filter(path -> !paths.contains(path)).forEach(folder::remove);
    }

    private static List<String> codes(Outcome outcome) {
        return outcome.faults().stream().map(CODE::matcher).filter(Matcher::lookingAt).map(code -> code.group(1)).distinct().toList();
    }
}
