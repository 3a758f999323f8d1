package org.junheng.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.junheng.batch.Worker;
import picocli.CommandLine.Command;

/** {@code worker}: what {@code batch} and {@code serve} start, and nobody else: tasks on the standard input, answers on the standard output. */
@Command(name = "worker", hidden = true, description = "批量成文的工作进程，由batch、serve启动。")
final class WorkerCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        PrintStream answers = System.out;
        // whatever a library prints is no answer
        System.setOut(System.err);
        Worker.serve(Workplace.pack(), System.in, answers);
        return ExitCode.DONE;
    }
}
