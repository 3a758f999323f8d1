package org.junheng.queue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import org.junheng.batch.Answer;
import org.junheng.batch.Renderer;
import org.junheng.batch.Task;

/** The worker processes of a station (工作进程): as many as are busy at the same time, kept while it works. */
final class Renderers implements AutoCloseable {

    private final List<String> program;
    private final int megabytes;
    private final Queue<Renderer> idle = new ConcurrentLinkedQueue<>();

    Renderers(List<String> program, int megabytes) {
        this.program = List.copyOf(program);
        this.megabytes = megabytes;
    }

    /**
     * Has something of some items made, which have the same file and are made the same way.
     *
     * @param limit the longest that each may take
     * @param told told what came of each, in their order, as soon as it is known
     */
    void make(Task.Work work, List<Item> items, Duration limit, BiConsumer<Item, Answer> told) throws InterruptedException {
        Renderer renderer = Optional.ofNullable(idle.poll()).orElseGet(() -> new Renderer(program, megabytes));
        Item first = items.get(0);
        var task = new Task(work, first.setting(), first.file().toString(), first.bureau().map(Path::toString).orElse(null),
                items.stream().map(Item::kind).toList());
        Deque<Item> rest = new ArrayDeque<>(items);
        try {
            renderer.make(task, limit, answer -> told.accept(rest.removeFirst(), answer));
        } catch (IOException e) {
            rest.forEach(item -> told.accept(item, new Answer(item.kind(), List.of(), List.of("工作进程启动不了（" + e.getClass().getSimpleName() + "）。"), true)));
        } finally {
            idle.add(renderer);
        }
    }

    /** Ends the worker processes. */
    @Override
    public void close() {
        idle.forEach(Renderer::close);
    }
}
