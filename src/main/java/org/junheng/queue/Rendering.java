package org.junheng.queue;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.batch.Answer;
import org.junheng.batch.Identity;
import org.junheng.batch.Renderer;
import org.junheng.batch.Setting;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.job.Delivery;
import org.junheng.job.OutputFolder;
import org.junheng.pack.Pack;

/** Makes one item when its turn comes, and tells the tables what came of it (成文一件). */
final class Rendering implements ExecutionHandler<Void>, AutoCloseable {

    private static final Pattern CODE = Pattern.compile("\\[([A-Z]+-\\d+)]");
    private static final int TRIES = 3;
    /** How much longer it waits each time. */
    private static final int PATIENCE = 6;
    private static final long BETWEEN_MILLIS = 1000;
    /** How often it tries to tell what it made when the program ends. */
    private static final int LAST_TRIES = 5;

    private final Items items;
    private final Station.Order order;
    private final Pack pack;
    private final Clock clock;
    private final Consumer<Finished> told;
    private final Queue<Renderer> idle = new ConcurrentLinkedQueue<>();
    private final Map<Setting, Identity> identities = new ConcurrentHashMap<>();

    Rendering(Items items, Station.Order order, Pack pack, Clock clock, Consumer<Finished> told) {
        this.items = items;
        this.order = order;
        this.pack = pack;
        this.clock = clock;
        this.told = told;
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
            outcome = outcome(item);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            // it is with the scheduler still, and will be begun again
            throw new IllegalStateException("the program ends", e);
        } catch (RuntimeException e) {
            outcome = Outcome.again(item, List.of("程序出错（" + e + "）。"), TRIES);
        }
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        return finish(item, outcome, millis, context) ? told(item, outcome, millis) : new CompletionHandler.OnCompleteRemove<>();
    }

    /** Tells what came of an item, and what the scheduler is to do with it. */
    private CompletionHandler<Void> told(Item item, Outcome outcome, long millis) {
        Instant now = clock.instant();
        told.accept(new Finished(
                now.toString(), order.name(), item.id(), item.source(), item.kind(), outcome.next(), item.attempt(), millis, outcome.files().size(), codes(outcome)));
        if (outcome.isNew()) {
            removeOld(item, outcome);
        }
        if (outcome.next() == ItemState.QUEUED) {
            Instant next = now.plus(order.pause().multipliedBy((long) Math.pow(PATIENCE, outcome.failures() - 1)));
            return (completed, operations) -> operations.reschedule(completed, next);
        }
        return new CompletionHandler.OnCompleteRemove<>();
    }

    private Outcome outcome(Item item) throws InterruptedException {
        String identity;
        try {
            identity = identities.computeIfAbsent(item.setting(), setting -> new Identity(pack, setting))
                    .of(item.file(), Identity.bytes(item.file()), item.bureau(), List.of(item.kind())).get(item.kind());
        } catch (Faults faults) {
            return Outcome.parked(item, faults.list().stream().map(Fault::toString).toList());
        }
        if (identity.equals(item.identity()) && isThere(item)) {
            return Outcome.current(item);
        }
        Renderer renderer = Optional.ofNullable(idle.poll()).orElseGet(() -> new Renderer(order.program(), order.megabytes(), order.limit()));
        var answers = new ArrayList<Answer>();
        try {
            renderer.make(item.setting(), item.file(), item.bureau(), List.of(item.kind()), answers::add);
        } catch (IOException e) {
            return Outcome.again(item, List.of("工作进程启动不了（" + e.getClass().getSimpleName() + "）。"), TRIES);
        } finally {
            idle.add(renderer);
        }
        Answer answer = answers.get(0);
        if (answer.faults().isEmpty()) {
            return Outcome.made(identity, answer.files());
        }
        return answer.passing() ? Outcome.again(item, answer.faults(), TRIES) : Outcome.parked(item, answer.faults());
    }

    private static boolean isThere(Item item) {
        var folder = new OutputFolder(Path.of(item.setting().out()));
        try {
            for (Delivery file : item.files()) {
                if (!Files.isRegularFile(folder.resolve(file.path())) || !file.isOf(Files.readAllBytes(folder.resolve(file.path())))) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** While the database is away, what was made waits for it: it would have to be made again otherwise. */
    private boolean finish(Item item, Outcome outcome, long millis, ExecutionContext context) {
        for (int left = LAST_TRIES;; pause()) {
            try {
                return items.finish(item, outcome, order.name(), millis, clock.instant());
            } catch (Database.Away away) {
                // A program that is told to end ends its file as well, which is then opened once more.
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

    /** Ends the worker processes. */
    @Override
    public void close() {
        idle.forEach(Renderer::close);
    }
}
