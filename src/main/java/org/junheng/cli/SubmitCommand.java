package org.junheng.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junheng.draft.Kind;
import org.junheng.job.Source;
import org.junheng.pack.Pack;
import org.junheng.queue.Priority;
import org.junheng.queue.Queue;
import org.junheng.queue.Submission;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code submit}: puts the documents of many counties into the queue that {@code serve} works off (提交). */
@Command(name = "submit", description = "提交到队列：由serve在一台或几台机器上生成。", synopsisHeading = "用法：", mixinStandardHelpOptions = true)
final class SubmitCommand implements Callable<Integer> {

    /** Due times are written as clocks on the wall show them. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Parameters(paramLabel = "数据", arity = "1..*", description = "目录、通配符、清单（.txt，一行一个路径）或数据文件（.json）；各台机器都要读得到")
    private List<String> sources;

    @Mixin
    private DatabaseChoice database;

    @Option(names = "--out", paramLabel = "目录", defaultValue = "out", description = "输出目录，各台机器都要写得进；缺省为out")
    private Path out;

    @Option(names = "--priority", paramLabel = "次序", defaultValue = "batch", description = "interactive（有人等着）、meeting（会议用）、batch（批量）；缺省为batch")
    private Priority priority;

    @Option(names = "--meeting", paramLabel = "会议", description = "供哪次会议用，status分开统计")
    private String meeting;

    @Option(names = "--due", paramLabel = "时间", description = "最迟什么时候做完（北京时间），如2026-12-01T09:00；过了还没有做完的，status算作逾期")
    private String due;

    @Mixin
    private MakingChoice making;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Pack pack = Workplace.pack();
        making.standard(pack);
        List<Kind> wanted = making.kinds(pack, spec.commandLine());
        var setting = making.setting(out.toAbsolutePath().normalize().toString(), making.wholeStandardName());
        var submission = new Submission(
                Source.of(sources), making.bureau(), wanted.stream().map(Kind::id).toList(), setting, priority,
                Optional.ofNullable(meeting), Optional.ofNullable(due).map(words -> moment(words).atZone(ZONE).toInstant()));
        try (Queue queue = Queue.open(database.name(), Clock.systemUTC())) {
            Submission.Receipt receipt = queue.submit(submission);
            String running = receipt.running() > 0 ? "，另有" + receipt.running() + "件正在做" : "";
            spec.commandLine().getOut().println("第" + receipt.batch() + "批，排队" + receipt.queued() + "件" + running + "。");
        }
        return ExitCode.DONE;
    }

    private LocalDateTime moment(String words) {
        try {
            return LocalDateTime.parse(words);
        } catch (DateTimeParseException e) {
            throw new ParameterException(spec.commandLine(), "--due不认识“" + words + "”，应如2026-12-01T09:00", e);
        }
    }
}
