package org.junheng.cli;

import java.time.Clock;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.junheng.queue.Queue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code retry}: what failed or is parked has its turn again, after somebody mended what was wrong (再做). */
@Command(name = "retry", description = "再做：失败、搁置的重新排队；数据、模板改好以后用。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
final class RetryCommand implements Callable<Integer> {

    @Mixin
    private DatabaseChoice database;

    @Option(names = "--batch", paramLabel = "批号", description = "只做这一批的；缺省为全部")
    private Long batch;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Queue queue = Queue.existing(database.name(), Clock.systemUTC())) {
            spec.commandLine().getOut().println("重新排队" + queue.retry(batch == null ? OptionalLong.empty() : OptionalLong.of(batch)) + "件。");
        }
        return ExitCode.DONE;
    }
}
