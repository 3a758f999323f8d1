package org.junheng.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.junheng.fault.Fault;
import org.junheng.fault.Place;

/**
 * Makes the documents of one county after another, or the papers of a meeting, in a process of its own (可替换的工作进程): one that dies, or takes
 * more time or memory than it may, is replaced, and the new one goes on behind the document that the old one came to grief over. For one thread at
 * a time.
 */
public final class Renderer implements AutoCloseable {

    private final List<String> program;
    private final int megabytes;
    private WorkerProcess process;

    /**
     * A renderer; its process is started when there is something to do.
     *
     * @param program the main class and arguments that start a {@link Worker}
     * @param megabytes the most memory of the process
     */
    public Renderer(List<String> program, int megabytes) {
        this.program = List.copyOf(program);
        this.megabytes = megabytes;
    }

    /**
     * Has a task done.
     *
     * @param limit the longest that each of its names may take
     * @param told told what came of each name, in their order, as soon as it is known
     * @throws IOException if no process can be started
     */
    public void make(Task task, Duration limit, Consumer<Answer> told) throws IOException, InterruptedException {
        Deque<String> rest = new ArrayDeque<>(task.names());
        boolean again = false;
        while (!rest.isEmpty()) {
            try {
                if (process == null) {
                    process = new WorkerProcess(program, megabytes);
                }
                process.ask(task.of(List.copyOf(rest)));
                while (!rest.isEmpty()) {
                    Answer answer = process.answer(limit);
                    rest.removeFirst();
                    again = false;
                    told.accept(answer);
                }
            } catch (WorkerProcess.Misbehaved misbehaved) {
                close();
                if (misbehaved.again() && !again) {
                    again = true;
                } else {
                    again = false;
                    Fault fault = new Fault("OUT-032", Place.file(task.file()), misbehaved.getMessage(), "时间和内存在上限以内",
                            "请检查数据和模板；数据确实大的，放宽--limit、--memory");
                    told.accept(new Answer(rest.removeFirst(), List.of(), List.of(fault.toString()), misbehaved.again()));
                }
            } catch (InterruptedException | RuntimeException e) {
                // what it still answers is no answer to the next task
                close();
                throw e;
            }
        }
    }

    /** Ends its process. */
    @Override
    public void close() {
        if (process != null) {
            process.close();
            process = null;
        }
    }
}
