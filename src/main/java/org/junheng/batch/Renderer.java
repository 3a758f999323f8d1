package org.junheng.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junheng.fault.Fault;
import org.junheng.fault.Place;

/**
 * Makes the documents of one county after another in a process of its own (可替换的工作进程): one that dies, or takes more time or memory than
 * it may, is replaced, and the new one goes on behind the document that the old one came to grief over. For one thread at a time.
 */
public final class Renderer implements AutoCloseable {

    private final List<String> program;
    private final int megabytes;
    private final Duration limit;
    private WorkerProcess process;

    /**
     * A renderer; its process is started when there is something to do.
     *
     * @param program the main class and arguments that start a {@link Worker}
     * @param megabytes the most memory of the process
     * @param limit the longest that one document may take
     */
    public Renderer(List<String> program, int megabytes, Duration limit) {
        this.program = List.copyOf(program);
        this.megabytes = megabytes;
        this.limit = limit;
    }

    /**
     * Makes documents of one county.
     *
     * @param file the data file
     * @param bureau the bureau's settings
     * @param kinds ids of the kinds
     * @param told told what came of each kind, in their order, as soon as it is known
     * @throws IOException if no process can be started
     */
    public void make(Setting setting, Path file, Optional<Path> bureau, List<String> kinds, Consumer<Answer> told)
            throws IOException, InterruptedException {
        Deque<String> rest = new ArrayDeque<>(kinds);
        boolean again = false;
        while (!rest.isEmpty()) {
            try {
                if (process == null) {
                    process = new WorkerProcess(program, megabytes);
                }
                process.ask(new Task(setting, file.toString(), bureau.map(Path::toString).orElse(null), List.copyOf(rest)));
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
                    Fault fault = new Fault("OUT-032", Place.file(file.toString()), misbehaved.getMessage(), "时间和内存在上限以内",
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
