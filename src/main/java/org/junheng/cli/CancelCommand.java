package org.junheng.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.junheng.queue.Queue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cancel}: what waits for its turn is not made (取消). */
@Command(name = "cancel", description = "取消：还在排队的不做了；正在做的做完为止。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
final class CancelCommand implements Callable<Integer> {

    @Mixin
    private DatabaseChoice database;

    @Option(names = "--batch", paramLabel = "批号", required = true, description = "提交时告诉的批号")
    private long batch;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Queue queue = Queue.existing(database.name(), Clock.systemUTC())) {
            spec.commandLine().getOut().println("取消" + queue.cancel(batch) + "件。");
        }
        return ExitCode.DONE;
    }
}
