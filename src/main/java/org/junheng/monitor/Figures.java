package org.junheng.monitor;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junheng.queue.Finished;
import org.junheng.queue.ItemState;
import org.junheng.queue.Overview;
import org.junheng.queue.Warning;
import org.junheng.queue.Work;

/**
 * The figures of a station (指标), as Prometheus reads them. Of items they tell states and codes of faults, of which there are few, and no names.
 * Of the queue they tell what the database said last; while it is away nothing is known of it, which is neither the last number nor zero.
 */
final class Figures implements AutoCloseable {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,6}-\\d{3}");
    private static final List<ItemState> ENDS = List.of(ItemState.DONE, ItemState.FAILED, ItemState.PARKED, ItemState.QUEUED);
    /** Most items take a second or few; the last is what one may take if nothing else is told. */
    private static final Duration[] BUCKETS = Stream.of(100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 60_000, 120_000, 300_000)
            .map(Duration::ofMillis).toArray(Duration[]::new);

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private Optional<Overview> latest = Optional.empty();

    Figures(int workers) {
        for (ItemState state : ItemState.values()) {
            gauge("junheng.items", "Items in the queue, of all stations", overview -> overview.count(state))
                    .tag("state", word(state)).register(registry);
        }
        gauge("junheng.items.late", "Items past their due time that are not done", Overview::late).register(registry);
        gauge("junheng.items.endangered", "Items that will not be done in time", Overview::endangered).register(registry);
        Gauge.builder("junheng.database.up", () -> latest.isPresent() ? 1 : 0)
                .description("Whether the database of the queue answers").register(registry);
        Gauge.builder("junheng.workers", () -> workers).description("Worker processes of this station").register(registry);
        Gauge.builder("junheng.build.info", () -> 1).description("Version of the program").tag("version", version()).register(registry);
        // so that they begin at zero, and the first one is seen as a rise
        for (Work work : Work.values()) {
            ENDS.forEach(state -> finished(work, state));
            duration(work);
        }
        warnings();
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    /** What came of an item is added. */
    void add(Finished item) {
        finished(item.work(), item.state()).increment();
        duration(item.work()).record(Duration.ofMillis(item.millis()));
        // whatever else might stand there could be of a document
        item.codes().stream().filter(code -> CODE.matcher(code).matches()).forEach(code -> Counter.builder("junheng.faults")
                .description("Faults of items at this station").tag("code", code).register(registry).increment());
    }

    /** A warning is counted; what it says is for the log. */
    void add(Warning warning) {
        warnings().increment();
    }

    /** The text that Prometheus reads. */
    synchronized String text(Optional<Overview> overview) {
        latest = overview;
        return registry.scrape();
    }

    private Gauge.Builder<?> gauge(String name, String description, ToIntFunction<Overview> count) {
        return Gauge.builder(name, () -> latest.map(overview -> (double) count.applyAsInt(overview)).orElse(Double.NaN)).description(description);
    }

    private Counter finished(Work work, ItemState state) {
        return Counter.builder("junheng.items.finished")
                .description("Items that this station was done with, by what became of them; queued: to be tried again")
                .tag("work", word(work)).tag("state", word(state)).register(registry);
    }

    private Timer duration(Work work) {
        return Timer.builder("junheng.item.duration").description("How long this station took for an item, each attempt by itself")
                .tag("work", word(work)).serviceLevelObjectives(BUCKETS).register(registry);
    }

    private Counter warnings() {
        return Counter.builder("junheng.warnings").description("Warnings that this station gave").register(registry);
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    private static String version() {
        return Optional.ofNullable(Figures.class.getPackage().getImplementationVersion()).orElse("unknown");
    }

    @Override
    public void close() {
        registry.close();
    }
}
