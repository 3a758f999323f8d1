package org.junheng.monitor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junheng.queue.Overview;

/**
 * Asks how the queue stands (问库): not more often than every few seconds, however many want to know, and one question at a time, so that
 * whoever watches takes nothing from those who work.
 */
final class Enquiry implements AutoCloseable {

    /** So long an answer is good. */
    static final Duration AGE = Duration.ofSeconds(5);
    /** Who does not answer within this is away: those who ask give up sooner than a database does. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Supplier<Overview> queue;
    private final Clock clock;
    private final ExecutorService asker;
    private Question last;

    /** A question that was put to the database, and what it says to it. */
    private record Question(Instant asked, Future<Overview> answer) {}

    Enquiry(Supplier<Overview> queue, Clock clock, ThreadFactory threads) {
        this.queue = queue;
        this.clock = clock;
        this.asker = Executors.newSingleThreadExecutor(threads);
    }

    /** How the queue stands; empty if the database does not tell. */
    Optional<Overview> answer() throws InterruptedException {
        Instant now = clock.instant();
        Question question = question(now);
        Duration left = PATIENCE.minus(between(question, now));
        try {
            return Optional.of(question.answer().get(Math.max(0, left.toMillis()), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        }
    }

    private synchronized Question question(Instant now) {
        if (last == null || last.answer().isDone() && between(last, now).compareTo(AGE) >= 0) {
            last = new Question(now, asker.submit(queue::get));
        }
        return last;
    }

    /** A clock that is set back must not make an old answer good for long. */
    private static Duration between(Question question, Instant now) {
        return Duration.between(question.asked(), now).abs();
    }

    @Override
    public void close() {
        asker.shutdownNow();
    }
}
