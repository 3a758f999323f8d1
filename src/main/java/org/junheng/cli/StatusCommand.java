package org.junheng.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.junheng.queue.ItemState;
import org.junheng.queue.Overview;
import org.junheng.queue.Queue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code status}: how the queue stands, and why what failed did (队列的情况). */
@Command(name = "status", description = "队列的情况：各有多少件，哪些没有做成，为什么。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private DatabaseChoice database;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Overview overview;
        try (Queue queue = Queue.existing(database.name(), Clock.systemUTC())) {
            overview = queue.overview();
        }
        out.println(words(overview));
        overview.groups().stream().filter(group -> !group.meeting().isEmpty()).forEach(group -> out.println(
                group.meeting() + "：" + words(group::count, group.endangered(), group.late())));
        for (Overview.Trouble trouble : overview.troubles()) {
            String state = trouble.state() == ItemState.QUEUED ? "再试" : trouble.state().chinese();
            out.println(state + "：第" + trouble.batch() + "批" + what(trouble) + "：" + String.join(" ", trouble.faults()));
        }
        return overview.troubles().isEmpty() && overview.endangered() == 0 && overview.late() == 0 ? ExitCode.DONE : ExitCode.NONCONFORMING;
    }

    private static String what(Overview.Trouble trouble) {
        String stage = trouble.kind().replace('/', ' ');
        return switch (trouble.work()) {
            case DOCUMENT -> trouble.source() + "的" + trouble.kind();
            case PAPERS -> "会议材料（" + stage + "）";
            case LETTER -> "会议材料的邮件（" + stage + "）";
        };
    }

    /** The whole queue in one line. */
    static String words(Overview overview) {
        return words(overview::count, overview.endangered(), overview.late());
    }

    private static String words(ToIntFunction<ItemState> count, int endangered, int late) {
        return Arrays.stream(ItemState.values()).map(state -> state.chinese() + count.applyAsInt(state)).collect(Collectors.joining("，")) 
                + "，将迟" + endangered + "，逾期" + late + "。";
    }
}
