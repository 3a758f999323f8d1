package org.junheng.queue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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

    /** Has a task of one name done. */
    Answer make(Task task, Duration limit) throws InterruptedException {
        Renderer renderer = Optional.ofNullable(idle.poll()).orElseGet(() -> new Renderer(program, megabytes));
        var answers = new ArrayList<Answer>();
        try {
            renderer.make(task, limit, answers::add);
        } catch (IOException e) {
            return new Answer(task.names().get(0), List.of(), List.of("工作进程启动不了（" + e.getClass().getSimpleName() + "）。"), true);
        } finally {
            idle.add(renderer);
        }
        return answers.get(0);
    }

    /** Ends the worker processes. */
    @Override
    public void close() {
        idle.forEach(Renderer::close);
    }
}
