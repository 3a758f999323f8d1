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
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.job.Delivery;
import org.junheng.job.OutputFolder;

/** One item's turn (轮到一件): it is begun and made, the tables are told what came of it. */
final class Turn implements ExecutionHandler<Void> {

    private static final Pattern CODE = Pattern.compile("\\[([A-Z]+-\\d+)]");
    /** How much longer it waits each time, up to an hour. */
    private static final int PATIENCE = 6;
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final long BETWEEN_MILLIS = 1000;
    /** How often it tries to tell what it made when the program ends. */
    private static final int LAST_TRIES = 5;

    private final Items items;
    private final Maker maker;
    private final Station.Order order;
    private final Clock clock;
    private final Journal journal;

    Turn(Items items, Maker maker, Station.Order order, Clock clock, Journal journal) {
        this.items = items;
        this.maker = maker;
        this.order = order;
        this.clock = clock;
        this.journal = journal;
    }

    @Override
    public CompletionHandler<Void> execute(TaskInstance<Void> instance, ExecutionContext context) {
        Optional<Item> begun = items.begin(instance.getId(), order.name(), clock.instant());
        if (begun.isEmpty()) {
            return new CompletionHandler.OnCompleteRemove<>();
        }
        Item item = begun.get();
        long start = System.nanoTime();
        Outcome outcome;
        try {
            outcome = maker.make(item);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            // it is with the scheduler still, and will be begun again
            throw new IllegalStateException("the program ends", e);
        } catch (RuntimeException e) {
            outcome = Outcome.again(item, List.of("程序出错（" + e + "）。"));
        }
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        return finish(item, outcome, millis, context) ? told(item, outcome, millis) : new CompletionHandler.OnCompleteRemove<>();
    }

    /** Tells what came of an item, and what the scheduler is to do with it. */
    private CompletionHandler<Void> told(Item item, Outcome outcome, long millis) {
        Instant now = clock.instant();
        journal.finished(new Finished(
                now.toString(), order.name(), item.id(), item.work(), item.source(), item.kind(), outcome.next(), item.attempt(), millis, outcome.files().size(), codes(outcome)));
        if (outcome.isNew()) {
            removeOld(item, outcome);
        }
        if (outcome.next() == ItemState.QUEUED) {
            Instant next = now.plus(pause(outcome.failures()));
            return (completed, operations) -> operations.reschedule(completed, next);
        }
        return new CompletionHandler.OnCompleteRemove<>();
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
