package org.junheng.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junheng.county.Bureaus;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;
import org.junheng.job.Delivery;
import org.junheng.job.Manifest;
import org.junheng.job.OutputFolder;
import org.junheng.job.Source;
import org.junheng.pack.Pack;

/**
 * Makes the documents of many counties in worker processes (批量成文). What is there already and up to date is not made again, so a batch
 * that was killed at any moment goes on where it stopped: a file appears whole, then it is listed, then its unit is told to be done.
 */
public final class Batch {

    private final Order order;
    private final Pack pack;
    private final Progress progress;
    private final OutputFolder folder;
    private final Manifest<Delivery> files;
    private final Manifest<Unit> roster;
    private Map<String, Unit> known;
    private final List<Unit> finished = new ArrayList<>();

    /**
     * What is to be made, and with what.
     *
     * @param sources the data files, those of other parts included
     * @param bureau the settings for all of them; empty for those beside each file
     * @param kinds ids of the kinds, in their order
     * @param jobs how many workers
     * @param megabytes the most memory of a worker
     * @param limit the longest that a unit may take
     * @param program the main class and arguments that start a {@link Worker}
     */
    public record Order(
            List<Source> sources, Optional<Path> bureau, List<String> kinds, Setting setting, Shard shard, int jobs, int megabytes, Duration limit,
            List<String> program) {
        public Order {
            sources = List.copyOf(sources);
            kinds = List.copyOf(kinds);
            program = List.copyOf(program);
        }
    }

    /** What one county still needs. */
    private record Work(Source source, Optional<Path> settings, List<Unit> units) {}

    /** A batch by an order. */
    public Batch(Order order, Pack pack, Progress progress) {
        this.order = order;
        this.pack = pack;
        this.progress = progress;
        this.folder = new OutputFolder(Path.of(order.setting().out()));
        this.files = Manifest.ofFiles(folder);
        this.roster = roster(folder);
    }

    /** The list of the units of an output folder. */
    static Manifest<Unit> roster(OutputFolder folder) {
        return new Manifest<>(folder, "batch.jsonl", Unit.class, Unit::key);
    }

    /**
     * Makes what is missing or out of date.
     *
     * @throws Faults {@code OUT-031} if another batch is at work in the folder, and what stops all of it: templates, fonts, the folder
     */
    public Summary run() throws InterruptedException {
        long start = System.nanoTime();
        OutputFolder.Lock lock = folder.lock();
        try {
            folder.clean();
            known = roster.read();
            var current = new ArrayList<Unit>();
            Queue<Work> queue = new ConcurrentLinkedQueue<>(pending(current));
            List<Unit> planned = queue.stream().flatMap(work -> work.units().stream()).toList();
            roster.add(planned);
            progress.begin(planned.size());
            finished.forEach(progress::unit);
            work(queue);
            files.tidy(delivery -> Files.exists(folder.resolve(delivery.path())));
            roster.tidy(unit -> true);
            return summary(current.size(), (System.nanoTime() - start) / 1e9);
        } finally {
            lock.close();
        }
    }

    private Summary summary(int current, double seconds) {
        List<Unit> failed = finished.stream().filter(unit -> unit.state() == State.FAILED).toList();
        int skipped = (int) finished.stream().filter(unit -> unit.state() == State.SKIPPED).count();
        return new Summary(
                current + finished.size(), current, finished.size() - failed.size() - skipped, skipped, finished.stream().mapToLong(unit -> unit.files().size()).sum(),
                failed, seconds);
    }

    private Collection<Work> pending(List<Unit> current) {
        var identity = new Identity(pack, order.setting());
        Map<String, Delivery> listed = files.read();
        var counties = new HashMap<String, Source>();
        var pending = new ArrayList<Work>();
        for (Source source : order.shard().of(order.sources())) {
            byte[] data = Identity.bytes(source.file());
            Optional<Path> settings = Bureaus.file(order.bureau(), source.file());
            List<Unit> units;
            try {
                Map<String, String> identities = identity.of(source.file(), data, settings, order.kinds());
                units = order.kinds().stream().map(kind -> Unit.planned(source.name(), kind, identities.get(kind), order.shard())).toList();
                Optional<Source> same = Heading.of(data).map(county -> counties.putIfAbsent(county, source));
                same.ifPresent(other -> {
                    throw new Faults(new Fault("DATA-091", Place.file(source.file().toString()), "和" + other.name() + "同一个县、同一年度", "一县一年一个数据文件", "请删去一个"));
                });
            } catch (Faults faults) {
                order.kinds().forEach(kind -> finish(Unit.planned(source.name(), kind, "", order.shard()).failed(faults.words()), List.of()));
                continue;
            }
            List<Unit> rest = units.stream().filter(unit -> !isCurrent(unit, listed)).toList();
            current.addAll(units.stream().filter(unit -> isCurrent(unit, listed)).toList());
            if (!rest.isEmpty()) {
                pending.add(new Work(source, settings, rest));
            }
        }
        return pending;
    }

    private boolean isCurrent(Unit unit, Map<String, Delivery> listed) {
        Unit before = known.get(unit.key());
        return before != null && before.identity().equals(unit.identity()) && (before.state() == State.DONE || before.state() == State.SKIPPED)
                && before.files().stream().allMatch(path -> listed.containsKey(path) && Files.exists(folder.resolve(path)));
    }

    private void work(Queue<Work> queue) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(order.jobs());
        try {
            List<Callable<Void>> workers = new ArrayList<>();
            for (int i = 0; i < order.jobs(); i++) {
                workers.add(() -> workThrough(queue));
            }
            for (Future<Void> worker : threads.invokeAll(workers)) {
                worker.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Faults faults ? faults : new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private Void workThrough(Queue<Work> queue) throws InterruptedException, IOException {
        try (var renderer = new Renderer(order.program(), order.megabytes())) {
            for (Work work = queue.poll(); work != null; work = queue.poll()) {
                Deque<Unit> rest = new ArrayDeque<>(work.units());
                List<String> kinds = rest.stream().map(Unit::kind).toList();
                String settings = work.settings().map(Path::toString).orElse(null);
                var task = new Task(Task.Work.DOCUMENTS, order.setting(), work.source().file().toString(), settings, kinds);
                renderer.make(task, order.limit(), answer -> told(rest.removeFirst(), answer));
            }
        }
        return null;
    }

    private void told(Unit unit, Answer answer) {
        List<String> paths = answer.files().stream().map(Delivery::path).toList();
        finish(answer.faults().isEmpty() ? unit.done(paths) : unit.failed(answer.faults()), answer.files());
    }

    /** Lists the files of a unit, then the unit; where that cannot be, the unit failed. */
    private synchronized void finish(Unit unit, List<Delivery> made) {
        Unit told = unit;
        try {
            if (!made.isEmpty()) {
                files.add(made);
            }
            roster.add(List.of(unit));
            removeOld(unit);
        } catch (Faults faults) {
            told = unit.failed(faults.words());
        }
        finished.add(told);
        progress.unit(told);
    }

    /** Files of the same unit under names it does not have any more. */
    private void removeOld(Unit unit) {
        Unit before = known.get(unit.key());
        if (before != null && unit.state() != State.FAILED) {
            before.files().stream().filter(path -> !unit.files().contains(path)).forEach(folder::remove);
        }
    }
}
