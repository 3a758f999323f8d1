package org.junheng.batch;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The other end of a {@link Worker}: its process as the coordinator sees it (工作进程). */
final class WorkerProcess implements AutoCloseable {

    /** With this code Java ends where its memory is exhausted. */
    private static final int OUT_OF_MEMORY = 3;
    private static final JsonMapper MAPPER = new JsonMapper();
    /** The end of its answers. */
    private static final String END = "";

    private final Process process;
    private final BufferedWriter tasks;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

    /** A worker that did not answer as it should (失常). */
    static final class Misbehaved extends Exception {

        private static final long serialVersionUID = 1L;

        private final boolean again;

        Misbehaved(String why, boolean again) {
            super(why);
            this.again = again;
        }

        /** Whether it may have been bad luck, as when somebody killed the process. */
        boolean again() {
            return again;
        }
    }

    /**
     * Starts a worker.
     *
     * @param program the main class and its arguments that make a {@link Worker} of it
     * @param megabytes the most memory it may have
     */
    WorkerProcess(List<String> program, int megabytes) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The second compiler takes half a minute of a processor before it gains anything, and most of the time goes into compressing anyway.
        command.addAll(List.of("-Xmx" + megabytes + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(List.of("-Djava.awt.headless=true", "-Dfile.encoding=UTF-8"));
        for (String property : List.of("junheng.home", "user.home")) {
            Optional.ofNullable(System.getProperty(property)).ifPresent(value -> command.add("-D" + property + "=" + value));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(program);
        // What it says besides is for nobody: every fault is in its answers.
        process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        tasks = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        var reader = new Thread(() -> read(process.getInputStream()), "answers");
        reader.setDaemon(true);
        reader.start();
    }

    private void read(InputStream in) {
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                answers.add(line);
            }
        } catch (IOException e) {
            // the process is gone, which its end tells
        } finally {
            answers.add(END);
        }
    }

    /** Gives it a task. */
    void ask(Task task) throws Misbehaved {
        try {
            tell(task);
        } catch (IOException e) {
            throw gone();
        }
    }

    private void tell(Object words) throws IOException {
        tasks.write(MAPPER.writeValueAsString(words));
        tasks.write('\n');
        tasks.flush();
    }

    /** Its next answer, if it comes in time. */
    Answer answer(Duration limit) throws Misbehaved, InterruptedException {
        String line = answers.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
        if (line == null) {
            throw new Misbehaved("超过" + limit.toSeconds() + "秒没有做完", false);
        }
        if (line.equals(END)) {
            throw gone();
        }
        try {
            return MAPPER.readValue(line, Answer.class);
        } catch (IOException e) {
            // Java says there, too, that its memory is exhausted
            throw gone();
        }
    }

    private Misbehaved gone() {
        try {
            if (process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY) {
                return new Misbehaved("所需内存超过工作进程的上限", false);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Misbehaved("工作进程意外结束", true);
    }

    /** Ends it: by telling it nothing more, or, if that does not help at once, by force. */
    @Override
    public void close() {
        try {
            tasks.close();
            if (process.waitFor(1, TimeUnit.SECONDS)) {
                return;
            }
        } catch (IOException e) {
            // it is gone or does not listen
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
