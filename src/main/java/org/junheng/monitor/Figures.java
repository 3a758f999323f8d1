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
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junheng.queue.Finished;
import org.junheng.queue.ItemState;
import org.junheng.queue.Overview;

/**
 * The figures of a station (指标), as Prometheus reads them. Of items they tell states and codes of faults, of which there are few, and no names.
 * Of the queue they tell what the database said last; while it is away nothing is known of it, which is neither the last number nor zero.
 */
final class Figures implements AutoCloseable {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,6}-\\d{3}");
    /** Most items take a second or few; the last is what one may take if nothing else is told. */
    private static final Duration[] BUCKETS = Stream.of(100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 60_000, 120_000, 300_000)
            .map(Duration::ofMillis).toArray(Duration[]::new);

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Timer duration;
    private Optional<Overview> latest = Optional.empty();

    Figures(int workers) {
        for (ItemState state : ItemState.values()) {
            Gauge.builder("junheng.items", () -> known(overview -> overview.count(state)))
                    .description("Items in the queue, of all stations").tag("state", word(state)).register(registry);
        }
        Gauge.builder("junheng.items.late", () -> known(Overview::late)).description("Items past their due time that are not done").register(registry);
        Gauge.builder("junheng.database.up", () -> latest.isPresent() ? 1 : 0).description("Whether the database of the queue answers").register(registry);
        Gauge.builder("junheng.workers", () -> workers).description("Worker processes of this station").register(registry);
        Gauge.builder("junheng.build.info", () -> 1).description("Version of the program").tag("version", version()).register(registry);
        // so that they begin at zero, and the first one is seen as a rise
        Stream.of(ItemState.DONE, ItemState.FAILED, ItemState.PARKED, ItemState.QUEUED).forEach(this::finished);
        duration = Timer.builder("junheng.item.duration").description("How long this station took for an item, each attempt by itself")
                .serviceLevelObjectives(BUCKETS).register(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    /** What came of an item is added. */
    void add(Finished item) {
        finished(item.state()).increment();
        duration.record(Duration.ofMillis(item.millis()));
        // whatever else might stand there could be of a document
        item.codes().stream().filter(code -> CODE.matcher(code).matches()).forEach(code -> Counter.builder("junheng.faults")
                .description("Faults of items at this station").tag("code", code).register(registry).increment());
    }

    /** The text that Prometheus reads. */
    synchronized String text(Optional<Overview> overview) {
        latest = overview;
        return registry.scrape();
    }

    private Counter finished(ItemState state) {
        return Counter.builder("junheng.items.finished").description("Items that this station was done with, by what became of them; queued: to be tried again")
                .tag("state", word(state)).register(registry);
    }

    private double known(ToIntFunction<Overview> count) {
        return latest.map(overview -> (double) count.applyAsInt(overview)).orElse(Double.NaN);
    }

    private static String word(ItemState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static String version() {
        return Optional.ofNullable(Figures.class.getPackage().getImplementationVersion()).orElse("unknown");
    }

    @Override
    public void close() {
        registry.close();
    }
}
